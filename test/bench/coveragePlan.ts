import type { Passage } from "../../shared/coverage/passage.ts"
import type { Labelled } from "../eval/passages.ts"

/** A plan of 300 measures and 1,700 blocks of narrative, about 200 pages, in one language. */
export function passagesOfLargePlan(rows: readonly Labelled[], lang: string): Passage[] {
  const own = rows.filter((row) => row.lang === lang)
  return Array.from({ length: 2000 }, (_, i) => {
    const text = [0, 1, 2].map((k) => own[(i * 3 + k) % own.length]?.text ?? "").join(" ")
    const measure = i % 20 < 3
    const number = `${1 + Math.floor(i / 400)}.${1 + (Math.floor(i / 40) % 10)}.${i % 40}`
    return {
      id: `p${i}`,
      kind: measure ? "measure" : "narrative",
      text: measure ? (own[i % own.length]?.text ?? "") : text,
      measureId: measure ? `p${i}` : null,
      number,
      headings: [`Strategic goal ${1 + Math.floor(i / 400)}. Victims are protected`],
      fields: measure
        ? {
            lead: ["Ministry of the Interior"],
            time: "2027",
            indicators: ["Persons trained; 10 → 20; register"],
            budget: "100",
            has: { lead: true, time: true, indicator: true, budget: true },
          }
        : null,
    }
  })
}
