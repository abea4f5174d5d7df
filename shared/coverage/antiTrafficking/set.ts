import { type StandardsSet, standardsSet } from "../set.ts"
import { contextConcepts } from "./data/contextConcepts.ts"
import { criteria } from "./data/criteria.ts"
import { frameworkAreas } from "./data/frameworkAreas.ts"
import { frameworkConcepts, frameworkRules } from "./data/frameworkCues.ts"
import { instruments } from "./data/instruments.ts"
import { practices } from "./data/practices.ts"
import { preventionAreas } from "./data/preventionAreas.ts"
import { preventionConcepts, preventionRules } from "./data/preventionCues.ts"
import { prosecutionAreas } from "./data/prosecutionAreas.ts"
import {
  prosecutionConcepts,
  prosecutionRules,
  prosecutionSmallConcepts,
} from "./data/prosecutionCues.ts"
import { protectionAreas } from "./data/protectionAreas.ts"
import { protectionConcepts, protectionRules } from "./data/protectionCues.ts"
import { sharedConcepts } from "./data/sharedConcepts.ts"

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
  },
  rules: [...frameworkRules, ...preventionRules, ...protectionRules, ...prosecutionRules],
  context: {
    subject: ["traffick", "victim", "exploit"],
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
