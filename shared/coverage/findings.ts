import { findingWords } from "./findingWords.ts"
import { Lexicon } from "./lexicon.ts"
import { type Remark, remarksOn, timeWords, yearsOf } from "./measureCheck.ts"
import type { Passage } from "./passage.ts"
import { countRemarks, totalRemarks } from "./planCheck.ts"
import type { Finding } from "./report.ts"
import type { StandardsSet } from "./set.ts"
import { stemOf } from "./stem.ts"
import { tokensOf } from "./tokens.ts"

/** What may be set about the findings. */
export interface FindingOptions {
  /** First and last year of the plan; without it the years in the plan's titles are taken. */
  period?: { from: number; to: number }
}

/** What coverage has found in the passages. */
export interface Shown {
  areasOf(passageId: string): readonly string[]
  /** Whether anything shows the area, or the element of it. */
  found(area: string, element: string | null): boolean
}

interface Checked {
  readonly remarks: readonly Remark[]
  /** The stems of the measure's longer words, to find measures that say the same. */
  readonly stems: ReadonlySet<string>
  readonly references: readonly string[]
  /** The years of the time frame. */
  readonly years: readonly number[]
  /** Ids of the measures that say much the same. */
  readonly alike: Set<string>
}

const reference =
  /(?:measures?|items?|points?|мероприяти\p{L}*|мер[аеуы]|пункт\p{L}*|п\.|tədbir\p{L}*|bənd\p{L}*)\s+(?:No\.?\s*|№\s*)?(\d+(?:\.\d+)+)/giu
const referenceAfter = /(\d+(?:\.\d+)+)(?:-?\p{L}{1,4})?\s+(?:nömrəli\s+)?(?:tədbir|bənd)/giu
const share = 0.4
const donors = /\bD\b|donor|донор/iu
const ownMoney = /\bSB\b|\bOWN\b|state|budget|бюджет|büdcə|dövlət/iu

/**
 * The remarks on measures, and on how they stand together. What one measure says by itself and
 * how alike two measures are is kept, so that a change costs one measure and not the plan.
 */
export class MeasureFindings {
  readonly #set: StandardsSet
  readonly #options: FindingOptions
  readonly #lexicons: ReadonlyMap<string, Lexicon>
  readonly #known: ReadonlySet<string>
  readonly #checked = new Map<string, Checked>()

  constructor(set: StandardsSet, options: FindingOptions) {
    this.#set = set
    this.#options = options
    this.#known = new Set(set.criteria.map(({ id }) => id))
    const vague = Object.fromEntries(
      set.context.vague.map((name) => [name, set.concepts[name] ?? {}]),
    )
    this.#lexicons = new Map(set.languages.map((lang) => [lang, new Lexicon(vague, lang)]))
  }

  /** Takes in one passage that is new or changed. */
  put(passage: Passage, lang: string): void {
    this.remove(passage.id)
    const lexicon = this.#lexicons.get(lang)
    if (passage.kind !== "measure" || !lexicon) return
    const words = tokensOf(passage.text).filter(({ word }) => word.length > 3)
    const references = [
      ...passage.text.matchAll(reference),
      ...passage.text.matchAll(referenceAfter),
    ]
    const stems = new Set(words.map(({ word }) => stemOf(word, lang)))
    const alike = new Set<string>()
    for (const [id, other] of this.#checked) {
      if (!sayTheSame(stems, other.stems)) continue
      alike.add(id)
      other.alike.add(passage.id)
    }
    this.#checked.set(passage.id, {
      remarks: remarksOn(passage, lexicon, this.#set.context),
      stems,
      references: [...new Set(references.flatMap((match) => match[1] ?? []))],
      years: yearsOf(passage.fields?.time ?? ""),
      alike,
    })
  }

  /** Forgets one passage. */
  remove(id: string): void {
    if (!this.#checked.delete(id)) return
    for (const { alike } of this.#checked.values()) alike.delete(id)
  }

  /** Every finding on the passages, which come in plan order. */
  all(passages: readonly Passage[], lang: string, shown: Shown): Finding[] {
    const measures = passages.filter(({ kind }) => kind === "measure")
    const numbers = new Set(passages.flatMap(({ number }) => number ?? []))
    const period = this.#options.period ?? periodOf(passages)
    const findings: Finding[] = []
    const add = (measure: Passage | null, { criterion, words }: Remark) => {
      if (!this.#known.has(criterion)) return
      const sentence = findingWords[criterion]?.[lang] ?? findingWords[criterion]?.en ?? criterion
      findings.push({
        criterion,
        measureId: measure?.measureId ?? null,
        number: measure?.number ?? null,
        message: sentence.replace("{}", () => words),
      })
    }
    const earlier: Passage[] = []
    for (const measure of measures) {
      const checked = this.#checked.get(measure.id)
      if (!checked) continue
      for (const remark of checked.remarks) add(measure, remark)
      const time = measure.fields?.time ?? ""
      if (period && checked.years.some((year) => year < period.from || year > period.to)) {
        add(measure, { criterion: "deadline-in-period", words: timeWords(time) })
      }
      for (const number of checked.references) {
        if (!numbers.has(number)) add(measure, { criterion: "cross-reference", words: number })
      }
      const budget = measure.fields?.budget ?? ""
      const service = shown.areasOf(measure.id).some((area) => this.#set.services?.includes(area))
      if (service && donors.test(budget) && !ownMoney.test(budget)) {
        add(measure, { criterion: "donor-only-service", words: budget })
      }
      const twin = checked.alike.size > 0 && earlier.find(({ id }) => checked.alike.has(id))
      if (twin) add(measure, { criterion: "duplicate-measure", words: twin.number ?? twin.text })
      earlier.push(measure)
    }
    for (const remark of this.#spread(measures, period)) add(null, remark)
    for (const { criterion, area, element } of measures.length < 10
      ? []
      : (this.#set.absences ?? [])) {
      if (!shown.found(area, element)) add(null, { criterion, words: "" })
    }
    for (const remark of [...countRemarks(passages), ...totalRemarks(passages)]) {
      add(remark.passage, remark)
    }
    return findings
  }

  #spread(measures: readonly Passage[], period: { from: number; to: number } | null): Remark[] {
    // In a handful of measures every share is large.
    if (measures.length < 10) return []
    const remarks: Remark[] = []
    const leads = new Map<string, number>()
    let last = 0
    for (const { id, fields } of measures) {
      const lead = fields?.lead[0]
      if (lead) leads.set(lead, (leads.get(lead) ?? 0) + 1)
      if (period && Math.max(...(this.#checked.get(id)?.years ?? [])) === period.to) last++
    }
    for (const [lead, count] of leads) {
      if (count > measures.length * share)
        remarks.push({ criterion: "lead-concentration", words: lead })
    }
    if (period && last > measures.length * share) {
      remarks.push({ criterion: "deadline-spread", words: String(period.to) })
    }
    return remarks
  }
}

/** Whether most longer words of two measures are the same. */
function sayTheSame(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const smaller = Math.min(mine.size, theirs.size)
  const larger = Math.max(mine.size, theirs.size)
  if (smaller < 3 || smaller * 2 < larger) return false
  let common = 0
  for (const stem of mine) if (theirs.has(stem)) common++
  return common >= smaller * 0.75 && common * 2 >= larger
}

function periodOf(passages: readonly Passage[]): { from: number; to: number } | null {
  for (const { kind, text } of passages) {
    if (kind !== "title") continue
    const years = /(20\d\d)\s*[–—-]\s*(20\d\d)/.exec(text)
    if (years) return { from: Number(years[1]), to: Number(years[2]) }
  }
  return null
}
