import { abbreviationRemarks } from "./checks/abbreviationCheck.ts"
import { sayTheSame } from "./checks/alikeCheck.ts"
import { type CheckedMeasure, type CheckedPassage, checkPassage } from "./checks/checkedPassage.ts"
import { countRemarks } from "./checks/countCheck.ts"
import { noSources } from "./checks/indicatorCheck.ts"
import { serviceMoneyRemarks } from "./checks/moneyCheck.ts"
import { twoNameRemarks, twoTermRemarks } from "./checks/nameCheck.ts"
import { orderRemarks } from "./checks/orderCheck.ts"
import { outcomeRemarks, repeatedObjectives } from "./checks/outcomeCheck.ts"
import { isProvision, provisionRemarks, unsaidRemark } from "./checks/provisionCheck.ts"
import { ReceivedCheck } from "./checks/receivedCheck.ts"
import { referenceRemarks } from "./checks/referenceCheck.ts"
import type { Remark } from "./checks/remark.ts"
import { servicesAmong } from "./checks/service.ts"
import { type SetWords, wordsOf } from "./checks/setWords.ts"
import { spreadRemarks } from "./checks/spreadCheck.ts"
import { lacksGoals, partsOf, structureRemarks } from "./checks/structureCheck.ts"
import { isDated, type Period, periodRemarks } from "./checks/timeCheck.ts"
import { costOf, totalRemarks } from "./checks/totalCheck.ts"
import { emptyPillarRemarks, wholeRemarks } from "./checks/wholeCheck.ts"
import { type Finding, findingsOf, type PlacedRemark } from "./finding.ts"
import type { Passage } from "./passage.ts"
import type { Received } from "./received.ts"
import type { StandardsSet } from "./set.ts"

/** What may be set about the findings. */
export interface FindingOptions {
  /** First and last year of the plan; without it the years that the plan names are taken. */
  period?: Period
}

/** What coverage has found in the passages. */
export interface Shown {
  areasOf(passageId: string): readonly string[]
  /** Whether anything shows the area, or the element of it. */
  found(area: string, element: string | null): boolean
}

/** The plan as its parts are seen together. */
interface Seen {
  readonly passages: readonly Passage[]
  readonly checked: readonly CheckedPassage[]
  readonly written: readonly CheckedMeasure[]
  readonly measures: readonly Passage[]
  readonly period: Period | null
}

/** Before there are as many measures, a plan is only begun. */
const begun = 5

/**
 * The remarks on measures, and on how they stand together. What one passage says by itself and how
 * alike two measures are is kept, so that a change costs one passage and not the plan.
 */
export class MeasureFindings {
  readonly #set: StandardsSet
  readonly #options: FindingOptions
  readonly #words: ReadonlyMap<string, SetWords>
  readonly #known: ReadonlySet<string>
  readonly #services: ReadonlySet<string>
  readonly #received = new ReceivedCheck()
  readonly #checked = new Map<string, CheckedPassage>()
  readonly #measures = new Map<string, CheckedMeasure>()
  /** In how many measures a stem stands. */
  readonly #stems = new Map<string, number>()

  constructor(set: StandardsSet, options: FindingOptions) {
    this.#set = set
    this.#options = options
    this.#known = new Set(set.criteria.map(({ id }) => id))
    this.#services = new Set(set.services ?? [])
    this.#words = new Map(set.languages.map((lang) => [lang, wordsOf(set, lang)]))
  }

  /** Takes in one passage that is new or changed. */
  put(passage: Passage, lang: string): void {
    const { id } = passage
    this.remove(id)
    const checked = checkPassage(passage, lang, this.#words.get(lang) ?? null)
    this.#checked.set(id, checked)
    const { measure } = checked
    if (!measure) return
    for (const [otherId, other] of this.#measures) {
      if (!sayTheSame(measure.said, other.said)) continue
      measure.alike.add(otherId)
      other.alike.add(id)
    }
    this.#measures.set(id, measure)
    for (const stem of measure.said.about) this.#stems.set(stem, (this.#stems.get(stem) ?? 0) + 1)
  }

  /** Takes what the plan has received now, all of it. */
  receive(received: readonly Received[]): void {
    this.#received.take(received)
  }

  /** Forgets one passage. */
  remove(id: string): void {
    const gone = this.#measures.get(id)
    this.#checked.delete(id)
    if (!gone) return
    this.#measures.delete(id)
    for (const other of gone.alike) this.#measures.get(other)?.alike.delete(id)
    for (const stem of gone.said.about) this.#stems.set(stem, (this.#stems.get(stem) ?? 1) - 1)
  }

  /** Every finding on the passages, which come in plan order. */
  all(passages: readonly Passage[], lang: string, shown: Shown): Finding[] {
    // Loops and not flatMap: this runs over the whole plan on every keystroke.
    const checked: CheckedPassage[] = []
    const written: CheckedMeasure[] = []
    const measures: Passage[] = []
    for (const passage of passages) {
      const one = this.#checked.get(passage.id)
      if (!one) continue
      checked.push(one)
      if (!one.measure) continue
      measures.push(passage)
      written.push(one.measure)
    }
    const period = this.#options.period ?? periodOf(checked)
    const seen = { passages, checked, written, measures, period }
    const remarks = [
      ...this.#onPassages(seen),
      ...this.#onMeasures(seen, shown),
      ...structureRemarks(passages, written),
      ...repeatedObjectives(checked, written),
      ...outcomeRemarks(checked),
      ...twoNameRemarks(written),
      ...spreadRemarks(measures, period).map((remark) => ({ passage: null, remark })),
      ...this.#onPlan(seen, lang, shown),
      ...this.#received.remarks(measures, lang),
    ]
    return findingsOf(remarks, this.#known, measures.length, lang)
  }

  /** What a passage says by itself, and what it says of the others. */
  #onPassages({ passages, checked, measures }: Seen): PlacedRemark[] {
    const found: PlacedRemark[] = []
    const parts = partsOf(passages, measures.length)
    const sum = costOf(measures)
    const numbers = new Set<string>()
    for (const { number } of passages) if (number !== null) numbers.add(number)
    const sourceless = noSources(measures)
    for (const { passage, remarks, references, counts, total } of checked) {
      for (const remark of remarks) {
        if (!sourceless || remark.check !== "no-source") found.push({ passage, remark })
      }
      if (references.length === 0 && counts.length === 0 && !total) continue
      const more = [
        ...referenceRemarks(references, numbers),
        ...countRemarks(counts, parts),
        ...(total ? totalRemarks(total, sum) : []),
      ]
      for (const remark of more) found.push({ passage, remark })
    }
    if (sourceless)
      found.push({ passage: null, remark: { check: "no-source-anywhere", words: "", about: "" } })
    return found
  }

  /** What measures say beside the period, the money and the other measures. */
  #onMeasures({ checked, written, measures, period }: Seen, shown: Shown): PlacedRemark[] {
    const found: PlacedRemark[] = []
    const marked = written.filter(({ marks }) => marks).length > 1
    const services = servicesAmong(written, (id) => shown.areasOf(id), this.#services)
    const earlier: Passage[] = []
    const guarded = checked.some(({ provisions }) => provisions.includes("personal-data"))
    for (const { passage, alike, unmarked, years, harm, lasting } of written) {
      const add = (remark: Remark) => found.push({ passage, remark })
      const { id, text, fields } = passage
      if (!fields) continue
      if (period) for (const remark of periodRemarks(fields, years, period)) add(remark)
      const ofMoney = services.has(id) ? serviceMoneyRemarks(fields, text) : []
      for (const remark of ofMoney.length > 0 ? ofMoney : lasting) add(remark)
      if (harm && !(harm.ofData && guarded)) add(harm.remark)
      if (marked && unmarked.length > 0)
        add({ check: "unmarked-partner", words: "", about: unmarked.join("; ") })
      // The first in the plan, whichever was read first.
      const twin = alike.size > 0 && earlier.find((other) => alike.has(other.id))
      if (twin) {
        const words = twin.number ?? twin.text
        add({ check: "same-measure", words, about: `${text}\n${twin.text}` })
      }
      earlier.push(passage)
    }
    const most = Math.max(2, measures.length * 0.1)
    const rare = (stem: string) => (this.#stems.get(stem) ?? 0) <= most
    const late = orderRemarks(
      written.map(({ order }) => order),
      rare,
    )
    for (const passage of measures) {
      const remark = late.get(passage.id)
      if (remark) found.push({ passage, remark })
    }
    return found
  }

  /** What the whole plan does not say, or says in two ways. */
  #onPlan(
    { passages, checked, written, measures, period }: Seen,
    lang: string,
    shown: Shown,
  ): PlacedRemark[] {
    const used: { passage: Passage; key: string; word: string }[] = []
    const made = new Set<string>()
    let sum = false
    for (const { passage, pairs, provisions, total } of checked) {
      if (total) sum = true
      for (const [key, word] of pairs) used.push({ passage, key, word })
      for (const provision of provisions) made.add(provision)
    }
    const found: PlacedRemark[] = [...twoTermRemarks(used)]
    if (measures.length < begun) return found
    found.push(...abbreviationRemarks(checked))
    const years = period ? period.to - period.from + 1 : null
    for (const remark of provisionRemarks(made, lang, years)) found.push({ passage: null, remark })
    const areasOf = (id: string) => shown.areasOf(id)
    for (const remark of [
      ...wholeRemarks(written, sum, lang),
      ...(period || isDated(passages) ? [] : [unsaidRemark("period", lang)]),
      ...emptyPillarRemarks(this.#set, measures, areasOf, lang),
    ])
      found.push({ passage: null, remark })
    if (lacksGoals(passages, measures.length))
      found.push({ passage: null, remark: { check: "no-goals", words: "", about: "" } })
    for (const { criterion, area, element, words } of this.#set.absences ?? []) {
      if (shown.found(area, element) || isProvision(element)) continue
      const title = this.#set.criteria.find(({ id }) => id === criterion)?.title ?? criterion
      const remark = { check: "absent", words: title, about: criterion }
      found.push({ passage: null, remark, own: { criterion, ...(words && { say: words }) } })
    }
    return found
  }
}

function periodOf(checked: readonly CheckedPassage[]): Period | null {
  const named = (kind: Passage["kind"]) =>
    checked.find(({ passage, period }) => period !== null && passage.kind === kind)?.period
  return named("title") ?? named("narrative") ?? null
}
