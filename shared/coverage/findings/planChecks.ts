import { noSources } from "../checks/indicators/indicatorCheck.ts"
import { outcomeRemarks, repeatRemarks, stemsByTitle } from "../checks/indicators/outcomeCheck.ts"
import { markRemarks } from "../checks/leads/leadCheck.ts"
import { twoNameRemarks, twoTermRemarks } from "../checks/leads/nameCheck.ts"
import { spreadRemarks } from "../checks/leads/spreadCheck.ts"
import { fundingRemarks } from "../checks/money/moneyCheck.ts"
import { paidByAll } from "../checks/money/payer.ts"
import { countRemarks } from "../checks/numbers/countCheck.ts"
import { tabledCounts } from "../checks/numbers/tabledCounts.ts"
import { orderRemarks, type StemCounts } from "../checks/order/orderCheck.ts"
import type { Period } from "../checks/order/planYears.ts"
import { periodOf, periodRemarks } from "../checks/order/timeCheck.ts"
import { unplacedRemarks } from "../checks/people/reachCheck.ts"
import { harmRemarks } from "../checks/people/safeguardCheck.ts"
import { servicesAmong } from "../checks/people/service.ts"
import { isProvision, provisionRemarks, unsaidRemark } from "../checks/provisions/provisionCheck.ts"
import { emptyPillarRemarks, wholeRemarks } from "../checks/provisions/wholeCheck.ts"
import {
  abbreviationRemarks,
  spelledIn,
  spellingsOf,
  unexplained,
} from "../checks/references/abbreviationCheck.ts"
import { referenceRemarks } from "../checks/references/referenceCheck.ts"
import { type PlacedRemark, placed } from "../checks/remark.ts"
import { receivedRemarks } from "../checks/similar/receivedCheck.ts"
import { type SimilarTo, sameMeasureRemarks } from "../checks/similar/similarMeasureCheck.ts"
import { goalsRemarks, partsOf, structureRemarks } from "../checks/structure/structureCheck.ts"
import { tableRemarks, withoutRepeatedTotals } from "../checks/totals/tableCheck.ts"
import { tabledTotals } from "../checks/totals/tabledTotals.ts"
import { type Total, totalRemarks } from "../checks/totals/totalCheck.ts"
import { isTotalTabled } from "../checks/totals/totalTable.ts"
import { CachedColumns, memoizeEach, memoizeLast, memoizeList } from "../memo/memoize.ts"
import type { Received } from "../passages/received.ts"
import type { StandardsSet } from "../set/set.ts"
import type { CheckedMeasure, CheckedPassage } from "./checkedPassage.ts"
import type { Finding } from "./finding.ts"
import { FindingsByCheck } from "./findingsByCheck.ts"

/** Remarks on matters that a plan should deal with and does not; `shown` has a 1 or 0 for each. */
function absenceRemarks({ absences, criteria }: StandardsSet, shown: string): PlacedRemark[] {
  return (absences ?? []).flatMap(({ criterion, element, words }, at) => {
    if (shown[at] === "1" || isProvision(element)) return []
    const title = criteria.find(({ id }) => id === criterion)?.title ?? criterion
    const remark = { check: "absent", words: title, about: criterion }
    return [{ place: null, remark, own: { criterion, ...(words && { say: words }) } }]
  })
}

/** The set without areas that do not concern the plan. */
function requiredSet(set: StandardsSet, aside: ReadonlySet<string>): StandardsSet {
  if (aside.size === 0) return set
  const areas = set.areas.filter(({ id }) => !aside.has(id))
  const pillars = set.pillars.filter(({ id }) => areas.some(({ pillar }) => pillar === id))
  return { ...set, areas, pillars }
}

/** The provisions that a plan makes, and those it need not make because their area does not concern it. */
function madeOrNotRequired(
  made: ReadonlySet<string>,
  { answers }: StandardsSet,
  aside: ReadonlySet<string>,
): ReadonlySet<string> {
  if (aside.size === 0) return made
  const needless = (answers ?? []).filter(({ area }) => aside.has(area))
  return new Set([...made, ...needless.map(({ element }) => element)])
}

/** The input of the checks of a whole plan, beside its passages. */
export interface PlanContext {
  readonly lang: string
  readonly alikeTo: SimilarTo
  readonly stems: StemCounts
  readonly received: readonly Received[]
  /** Areas that do not concern the plan: they count as found and provided. */
  readonly aside: ReadonlySet<string>
  /** Whether coverage has found anything that shows the area, or the element of it. */
  found(area: string, element: string | null): boolean
  /** Whether a measure or a dated duty shows the element, and does not say that it is missing. */
  provided(area: string, element: string): boolean
}

/** A plan with fewer measures, or less narrative in letters, is only begun. */
const begun = 5
const longText = 1500

function isLong(lengths: readonly number[]): boolean {
  return lengths.reduce((all, one) => all + one, 0) >= longText
}

/**
 * The checks of a whole plan in one view of it. Each is a memoized function of columns of the
 * passages, and runs again only when one of them changed.
 */
export class PlanChecks {
  readonly #set: StandardsSet
  readonly #passages = new CachedColumns<CheckedPassage>()
  readonly #measures = new CachedColumns<CheckedMeasure>()
  readonly #findings: FindingsByCheck
  readonly #period: () => Period | null
  readonly #services: ReadonlySet<string>

  readonly #periodOf = memoizeLast(periodOf)
  readonly #noSources = memoizeLast(noSources)
  readonly #numbers = memoizeLast((numbers: readonly string[]) => new Set(numbers))
  readonly #labels = memoizeLast((labels: readonly (readonly string[])[]) => new Set(labels.flat()))
  readonly #parts = memoizeLast(partsOf)
  readonly #paid = memoizeLast(paidByAll)
  readonly #long = memoizeLast(isLong)
  readonly #serving = memoizeLast(servicesAmong)
  readonly #made = memoizeLast((made: readonly (readonly string[])[]) => new Set(made.flat()))
  readonly #madeOrNeedless = memoizeLast(madeOrNotRequired)
  readonly #neededIn = memoizeLast(requiredSet)
  readonly #titles = memoizeLast(stemsByTitle)
  readonly #open = memoizeList(unexplained)
  readonly #spellings = memoizeLast(spellingsOf)

  readonly #own = memoizeList(ownRemarks)
  readonly #references = memoizeEach(referenceRemarks)
  readonly #counts = memoizeEach(countRemarks)
  readonly #tabledCounts = memoizeList(tabledCounts)
  readonly #countsOfTables = memoizeEach(countRemarks)
  readonly #tabledTotals = memoizeList(tabledTotals)
  readonly #allTotals = memoizeList((told: readonly Total[], tabled: readonly Total[]) => [
    ...told,
    ...tabled,
  ])
  readonly #totals = memoizeEach(totalRemarks)
  readonly #tables = memoizeList(tableRemarks)
  readonly #isTotalTabled = memoizeLast(isTotalTabled)
  readonly #withoutRepeatedTotals = memoizeList(withoutRepeatedTotals)
  readonly #periods = memoizeEach(periodRemarks)
  readonly #unplaced = memoizeEach(unplacedRemarks)
  readonly #funding = memoizeEach(fundingRemarks)
  readonly #harm = memoizeEach(harmRemarks)
  readonly #repeats = memoizeEach(repeatRemarks)
  readonly #spelled = memoizeEach(spelledIn)
  readonly #marks = memoizeList(markRemarks)
  readonly #sameMeasures = memoizeList(sameMeasureRemarks)
  readonly #order = memoizeList(orderRemarks)
  readonly #structure = memoizeList(structureRemarks)
  readonly #outcomes = memoizeList(outcomeRemarks)
  readonly #twoNames = memoizeList(twoNameRemarks)
  readonly #twoTerms = memoizeList(twoTermRemarks)
  readonly #spread = memoizeList(spreadRemarks)
  readonly #abbreviations = memoizeList(abbreviationRemarks)
  readonly #provisions = memoizeList(provisionRemarks)
  readonly #whole = memoizeList(wholeRemarks)
  readonly #pillars = memoizeList(emptyPillarRemarks)
  readonly #goals = memoizeList(goalsRemarks)
  readonly #undated = memoizeList(undatedRemarks)
  readonly #absences = memoizeList(absenceRemarks)
  readonly #received = receivedRemarks()

  /** The checks of a set; a null period means the one that the plan names. */
  constructor(set: StandardsSet, period: Period | null) {
    this.#set = set
    this.#findings = new FindingsByCheck(new Set(set.criteria.map(({ id }) => id)))
    this.#services = new Set(set.services ?? [])
    this.#period = () => period ?? this.#periodOf(this.#passages.of("period"))
  }

  /** Every finding on the passages of the plan, given in plan order. */
  findings(passages: readonly CheckedPassage[], beside: PlanContext): readonly Finding[] {
    this.#passages.take(passages)
    this.#measures.take(this.#passages.of("measure"))
    const measures = this.#measures.of("worded")
    const answered = this.#answered(beside)
    const isPlan = measures.length >= begun || this.#long(this.#passages.of("narrativeLength"))
    const remarks = [
      ...this.#onPassages(beside),
      ...this.#onMeasures(beside),
      ...(isPlan ? this.#onPlan(beside, answered) : []),
      this.#received(beside.received, measures, beside.lang),
    ]
    return this.#findings.of(remarks, measures.length, beside.lang)
  }

  /** The criteria of a whole plan that coverage finds met, as one string separated by blanks. */
  #answered({ provided }: PlanContext): string {
    const met = (this.#set.answers ?? []).filter(({ area, element }) => provided(area, element))
    return [...new Set(met.map(({ criterion }) => criterion))].join(" ")
  }

  /** Remarks on passages by themselves, and on references between them. */
  #onPassages(beside: PlanContext): (readonly PlacedRemark[])[] {
    const rows = this.#passages
    const measures = this.#measures
    const parts = this.#parts(rows.of("part"), measures.of("worded"), rows.of("number"))
    const [cells, chapters] = [rows.of("cell"), rows.of("chapter")]
    const totals = this.#allTotals(rows.of("total"), this.#tabledTotals(cells))
    const tabled = this.#tables(cells, totals, chapters, beside.lang)
    return [
      this.#own(rows.of("remarks"), this.#noSources(measures.of("source"))),
      this.#unplaced(rows.of("unplaced"), rows.of("everywhere").length > 0),
      this.#references(
        rows.of("references"),
        this.#numbers(rows.of("number")),
        this.#labels(rows.of("labels")),
      ),
      this.#counts(rows.of("counts"), parts, beside.lang),
      this.#countsOfTables(this.#tabledCounts(cells), parts, beside.lang),
      this.#withoutRepeatedTotals(
        this.#totals(totals, this.#paid(measures.of("cost")), beside.lang),
        tabled,
      ),
      tabled,
      this.#twoTerms(rows.of("pairs")),
    ]
  }

  /** Remarks on measures, apart from period, money and similarity. */
  #onMeasures({ alikeTo, stems }: PlanContext): (readonly PlacedRemark[])[] {
    const rows = this.#passages
    const measures = this.#measures
    const titles = rows.of("heading")
    const made = this.#made(rows.of("provisions"))
    const told = [rows.of("prose"), rows.of("stray"), rows.of("cell")] as const
    return [
      this.#periods(measures.of("timeFrame"), this.#period()),
      this.#funding(measures.of("money"), this.#serving(measures.of("serving"), this.#services)),
      this.#harm(measures.of("harm"), made.has("personal-data"), made.has("care")),
      this.#marks(measures.of("marking")),
      this.#sameMeasures(measures.of("worded"), alikeTo),
      this.#order(measures.of("order"), stems),
      this.#structure(titles, measures.of("place"), ...told),
      this.#repeats(measures.of("repeats"), this.#titles(rows.of("titleSaid"))),
      this.#outcomes(rows.of("measuring"), titles),
      this.#twoNames(measures.of("bodies")),
      this.#spread(measures.of("deadline"), this.#period()),
    ]
  }

  /** Remarks on gaps of the whole plan. */
  #onPlan({ lang, found, aside }: PlanContext, answered: string): (readonly PlacedRemark[])[] {
    const rows = this.#passages
    const measures = this.#measures
    const open = this.#open(rows.of("abbreviations"))
    const spelled = this.#spelled(rows.of("initials"), this.#spellings(open))
    const period = this.#period()
    const made = this.#madeOrNeedless(this.#made(rows.of("provisions")), this.#set, aside)
    const tabled = this.#isTotalTabled(rows.of("cell"), period)
    const total = rows.of("total").length > 0 || made.has("total") || tabled
    const dated = period !== null || rows.of("dated").length > 0
    const shown = (this.#set.absences ?? []).map(({ area, element }) => found(area, element))
    return [
      this.#abbreviations(open, spelled),
      this.#provisions(made, answered, lang, period),
      this.#whole(measures.of("named"), total, lang),
      this.#undated(dated, lang),
      this.#pillars(this.#neededIn(this.#set, aside), measures.of("serving"), lang),
      this.#goals(rows.of("goals"), measures.of("worded").length),
      this.#absences(this.#set, shown.map(Number).join("")),
    ]
  }
}

/** The remarks on passages by themselves; if no measure names a source, only one remark says so. */
function ownRemarks(
  passages: readonly (readonly PlacedRemark[])[],
  sourceless: boolean,
): readonly PlacedRemark[] {
  const all: PlacedRemark[] = []
  for (const remarks of passages) for (const one of remarks) all.push(one)
  if (!sourceless) return all
  return [
    ...all.filter(({ remark }) => remark.check !== "no-source"),
    ...placed(null, [{ check: "no-source-anywhere", words: "", about: "" }]),
  ]
}

function undatedRemarks(dated: boolean, lang: string): PlacedRemark[] {
  return placed(null, dated ? [] : [unsaidRemark("period", lang)])
}
