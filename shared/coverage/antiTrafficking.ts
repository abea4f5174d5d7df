import { contextConcepts } from "./antiTrafficking/data/contextConcepts.ts"
import { criteria } from "./antiTrafficking/data/criteria.ts"
import { frameConcepts, frameRules, frameSmallConcepts } from "./antiTrafficking/data/frameCues.ts"
import { frameworkAreas } from "./antiTrafficking/data/frameworkAreas.ts"
import { frameworkConcepts, frameworkRules } from "./antiTrafficking/data/frameworkCues.ts"
import { instruments } from "./antiTrafficking/data/instruments.ts"
import {
  obliqueConcepts,
  obliqueRules,
  obliqueSmallConcepts,
} from "./antiTrafficking/data/obliqueCues.ts"
import { practices } from "./antiTrafficking/data/practices.ts"
import { preventionAreas } from "./antiTrafficking/data/preventionAreas.ts"
import { preventionConcepts, preventionRules } from "./antiTrafficking/data/preventionCues.ts"
import { prosecutionAreas } from "./antiTrafficking/data/prosecutionAreas.ts"
import {
  prosecutionConcepts,
  prosecutionRules,
  prosecutionSmallConcepts,
} from "./antiTrafficking/data/prosecutionCues.ts"
import { protectionAreas } from "./antiTrafficking/data/protectionAreas.ts"
import { protectionConcepts, protectionRules } from "./antiTrafficking/data/protectionCues.ts"
import { sharedConcepts } from "./antiTrafficking/data/sharedConcepts.ts"
import weights from "./antiTrafficking/data/weights.json"
import { type StandardsSet, standardsSet } from "./set.ts"

/** The standards against trafficking in human beings, in English, Russian and Azerbaijani. */
export const antiTrafficking: StandardsSet = standardsSet.parse({
  id: "anti-trafficking",
  version: "1",
  title: {
    en: "Standards against trafficking in human beings",
    ru: "Стандарты противодействия торговле людьми",
    az: "İnsan alverinə qarşı mübarizə standartları",
  },
  languages: ["en", "ru", "az"],
  pillars: [
    { id: "framework", title: { en: "Framework", ru: "Основы", az: "Çərçivə" } },
    { id: "prevention", title: { en: "Prevention", ru: "Предупреждение", az: "Qabaqlama" } },
    { id: "protection", title: { en: "Protection", ru: "Защита", az: "Müdafiə" } },
    {
      id: "prosecution",
      title: { en: "Prosecution", ru: "Уголовное преследование", az: "Cinayət təqibi" },
    },
  ],
  instruments,
  areas: [...frameworkAreas, ...preventionAreas, ...protectionAreas, ...prosecutionAreas],
  criteria,
  practices,
  concepts: {
    ...contextConcepts,
    ...sharedConcepts,
    ...frameworkConcepts,
    ...preventionConcepts,
    ...protectionConcepts,
    ...prosecutionConcepts,
    ...prosecutionSmallConcepts,
    ...obliqueConcepts,
    ...frameConcepts,
    ...frameSmallConcepts,
    ...obliqueSmallConcepts,
  },
  rules: [
    ...frameworkRules,
    ...preventionRules,
    ...protectionRules,
    ...prosecutionRules,
    ...obliqueRules,
    ...frameRules,
  ],
  weights,
  context: {
    subject: ["traffick", "victim", "exploit"],
    kin: [
      "fieldKin police child foreigner worker women offender thisDocument court shelter ngo",
      "natCoord interagency rapporteur ombud natCommission policyWord consular abroad labourExpl agencyWord professional internet organ parent medicalW minority",
    ].flatMap((names) => names.split(" ")),
    foreign: ["foreign"],
    alien: ["alien"],
    situation: ["situation"],
    situationAreas: ["investigation", "funding"],
    negation: ["negation"],
    body: ["body"],
    duty: ["duty"],
    date: ["date"],
    vague: ["vague"],
  },
})
