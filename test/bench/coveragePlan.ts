import { largePlan } from "../../server/seed/largePlan.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { passages } from "../../shared/document/passages.ts"
import { type Labelled, ownPassages } from "../eval/passages.ts"

/** How much each measure of a plan brings along: 90,000 words and 300 measures on 200 pages. */
const wordsEach = 300
/** A paragraph has so many labelled passages. */
const together = 3

/** How many measures a large plan has, and one of twice its size, in which nothing may break. */
const measuresOf = { large: 300, stress: 600 } as const

/** A plan to read: made of labelled passages, or the one that `seed --large` makes, in English. */
export type PlanKind = keyof typeof measuresOf | "seeded"

/** The values of the fields of all measures, and the headings above them. */
const fieldWords: Readonly<Record<string, FieldWords>> & { readonly en: FieldWords } = {
  en: {
    heading: "Strategic goal",
    lead: "Ministry of the Interior",
    indicator: "Persons trained",
    verification: "register",
  },
  ru: {
    heading: "Стратегическая цель",
    lead: "Министерство внутренних дел",
    indicator: "Число обученных",
    verification: "реестр",
  },
  az: {
    heading: "Strateji məqsəd",
    lead: "Daxili İşlər Nazirliyi",
    indicator: "Təlim keçmiş şəxslər",
    verification: "reyestr",
  },
}

interface FieldWords {
  readonly heading: string
  readonly lead: string
  readonly indicator: string
  readonly verification: string
}

/** The passages of a plan of a kind and a language. */
export function passagesOfPlan(kind: PlanKind, lang: string): Passage[] {
  if (kind !== "seeded") return planOf(ownPassages(), lang, measuresOf[kind])
  // Written out as the worker gets them: a text of the editor's may be many pieces.
  return JSON.parse(JSON.stringify(passages(largePlan("National action plan"))))
}

/** How long a plan is, in words. */
export function sizeOf(plan: readonly Passage[]): string {
  const words = plan.reduce((sum, { text }) => sum + wordCount(text), 0)
  const units = plan.reduce((sum, { text }) => sum + text.length, 0)
  const measures = plan.filter(({ kind }) => kind === "measure").length
  return `${measures} measures, ${words} words, ${(units / 1000).toFixed(0)} thousand characters`
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}

/**
 * A plan in one language with so many measures among narrative, 300 words to each: of one size
 * however many labelled passages there are.
 */
function planOf(rows: readonly Labelled[], lang: string, measures: number): Passage[] {
  const texts = rows.filter((row) => row.lang === lang).map(({ text }) => text)
  const { heading, lead, indicator, verification } = fieldWords[lang] ?? fieldWords.en
  let next = 0
  const some = (count: number) =>
    Array.from({ length: count }, () => texts[next++ % texts.length] ?? "").join(" ")
  const plan: Passage[] = []
  let words = 0
  for (let i = 0; i < measures; i++) {
    const goal = 1 + Math.floor((i * 5) / measures)
    const under = {
      number: `${goal}.${1 + (Math.floor(i / 6) % 10)}.${1 + (i % 6)}`,
      headings: [`${heading} ${goal}`],
    }
    plan.push({
      id: `m${i}`,
      kind: "measure",
      text: some(1),
      measureId: `m${i}`,
      ...under,
      fields: {
        lead: [lead],
        time: "2027",
        indicators: [`${indicator}; 10 → 20; ${verification}`],
        budget: "100",
        has: { lead: true, time: true, indicator: true, budget: true },
        parts: {
          leadByAgreement: [],
          partners: [],
          from: null,
          to: "2027-12-31",
          measured: [{ words: indicator, baseline: "10", target: "20", verification }],
          amount: 100,
          paidBy: null,
          dependsOn: [],
        },
      },
    })
    words += wordCount(plan.at(-1)?.text ?? "")
    while (words < wordsEach * (i + 1)) {
      const text = some(together)
      words += wordCount(text)
      const id = `p${plan.length}`
      plan.push({ id, kind: "narrative", text, measureId: null, ...under, fields: null })
    }
  }
  return plan
}
