import { type StandardsSet, standardsSet } from "../set/set.ts"
import { adminVocabulary } from "./antiTrafficking/adminVocabularyData.ts"
import { answers } from "./antiTrafficking/answersData.ts"
import { certainConcepts, certainRules } from "./antiTrafficking/certainCuesData.ts"
import { contextConcepts } from "./antiTrafficking/contextConceptsData.ts"
import { contradictionFrames } from "./antiTrafficking/contradictionFramesData.ts"
import { contradictionMeanings } from "./antiTrafficking/contradictionMeaningsData.ts"
import { criteria } from "./antiTrafficking/criteriaData.ts"
import { criteriaTexts } from "./antiTrafficking/criteriaTextsData.ts"
import { elementTexts } from "./antiTrafficking/elementTextsData.ts"
import { falsePositiveGuards } from "./antiTrafficking/falsePositiveGuardsData.ts"
import { fieldVocabulary } from "./antiTrafficking/fieldVocabularyData.ts"
import { frameConcepts, frameRules, frameSmallConcepts } from "./antiTrafficking/frameCuesData.ts"
import { frameworkAreas } from "./antiTrafficking/frameworkAreasData.ts"
import { frameworkConcepts, frameworkRules } from "./antiTrafficking/frameworkCuesData.ts"
import { instruments } from "./antiTrafficking/instrumentsData.ts"
import { lifeVocabulary } from "./antiTrafficking/lifeVocabularyData.ts"
import {
  obliqueConcepts,
  obliqueRules,
  obliqueSmallConcepts,
} from "./antiTrafficking/obliqueCuesData.ts"
import { plainConcepts, plainRules } from "./antiTrafficking/plainCuesData.ts"
import { practices } from "./antiTrafficking/practicesData.ts"
import { practiceTexts } from "./antiTrafficking/practiceTextsData.ts"
import { preventionAreas } from "./antiTrafficking/preventionAreasData.ts"
import { preventionConcepts, preventionRules } from "./antiTrafficking/preventionCuesData.ts"
import { prosecutionAreas } from "./antiTrafficking/prosecutionAreasData.ts"
import {
  prosecutionConcepts,
  prosecutionRules,
  prosecutionSmallConcepts,
} from "./antiTrafficking/prosecutionCuesData.ts"
import { protectionAreas } from "./antiTrafficking/protectionAreasData.ts"
import { protectionConcepts, protectionRules } from "./antiTrafficking/protectionCuesData.ts"
import { sharedConcepts } from "./antiTrafficking/sharedConceptsData.ts"
import { vocabulary } from "./antiTrafficking/vocabularyData.ts"

/**
 * The standards against trafficking in human beings, in English, Russian and Azerbaijani, without
 * the learnt weights: for where those are loaded separately.
 */
export const antiTraffickingStandards: StandardsSet = standardsSet.parse({
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
  areas: [...frameworkAreas, ...preventionAreas, ...protectionAreas, ...prosecutionAreas].map(
    (area) => ({
      ...area,
      elements: area.elements.map((one) => ({
        ...one,
        texts: elementTexts[`${area.id}/${one.id}`],
      })),
    }),
  ),
  criteria: criteria.map((one) => ({ ...one, texts: criteriaTexts[one.id] })),
  practices: practices.map((one) => ({ ...one, texts: practiceTexts[one.id] })),
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
    ...plainConcepts,
    ...certainConcepts,
  },
  vocabulary: { ...vocabulary, ...lifeVocabulary, ...adminVocabulary, ...fieldVocabulary },
  absences: [
    {
      criterion: "independent-evaluation-provision",
      area: "monitoring-evaluation",
      element: "independent-evaluation",
    },
    {
      criterion: "national-rapporteur-link",
      area: "rapporteur",
      element: null,
      words: {
        en: "No national rapporteur or equivalent independent mechanism was found.",
        ru: "Национальный докладчик или равноценный независимый механизм не найден.",
        az: "Milli məruzəçi və ya ona bərabər müstəqil mexanizm tapılmadı.",
      },
    },
  ],
  answers,
  services: "identification assistance recovery-reflection return reintegration children".split(
    " ",
  ),
  people: {
    en: ["victim", "survivor", "trafficked person", "trafficked people"],
    ru: ["жертв", "пострадавш", "потерпевш"],
    az: ["qurban", "zərərçəkmiş", "zərər çəkmiş"],
  },
  twins: [
    { ru: ["торговл людьми", "траффикинг"], az: ["insan alver", "treffik"] },
    { ru: ["торговл людьми", "трафик люд"], az: ["insan alver", "insan ticarət"] },
  ],
  rules: [
    ...frameworkRules,
    ...preventionRules,
    ...protectionRules,
    ...prosecutionRules,
    ...obliqueRules,
    ...frameRules,
    ...plainRules,
    ...certainRules,
  ],
  resembled: falsePositiveGuards,
  againstMeanings: contradictionMeanings,
  againstFrames: [...contradictionFrames],
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
