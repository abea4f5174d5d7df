import { hasTarget, indicatorRemarks, namesSource } from "../checks/indicators/indicatorCheck.ts"
import {
  type Measuring,
  measuringIn,
  type TitleStems,
  type Under,
} from "../checks/indicators/outcomeCheck.ts"
import {
  leadRemarks,
  type Marking,
  markingIn,
  namesOutside,
  partnerRemarks,
} from "../checks/leads/leadCheck.ts"
import {
  bodiesIn,
  type MeasureBodies,
  type PairedWords,
  pairedWords,
} from "../checks/leads/nameCheck.ts"
import { powersRemarks } from "../checks/leads/powersCheck.ts"
import { type Deadline, deadlineOf } from "../checks/leads/spreadCheck.ts"
import {
  lastingRemarks,
  type Money,
  moneyIn,
  moneyRemarks,
  payerRemarks,
} from "../checks/money/moneyCheck.ts"
import { type Paid, paidIn } from "../checks/money/payer.ts"
import { countsIn, type StatedCounts } from "../checks/numbers/countCheck.ts"
import { sumRemarks } from "../checks/numbers/sumCheck.ts"
import { type DependencyFacts, orderOf } from "../checks/order/orderCheck.ts"
import {
  datedTitle,
  type PeriodNamed,
  periodIn,
  type TimeFrame,
  timeFrameIn,
  timeRemarks,
} from "../checks/order/timeCheck.ts"
import { reachRemarks, type Unplaced, unplacedIn } from "../checks/people/reachCheck.ts"
import { type Harm, harmIn } from "../checks/people/safeguardCheck.ts"
import type { Serving } from "../checks/people/service.ts"
import { provisionsMade } from "../checks/provisions/provisionCheck.ts"
import { everywhereIn } from "../checks/provisions/territoryClause.ts"
import { type NamedResources, namedIn } from "../checks/provisions/wholeCheck.ts"
import {
  type Abbreviations,
  abbreviationsIn,
  type Initials,
  initialsIn,
} from "../checks/references/abbreviationCheck.ts"
import { type Reference, referencesOf } from "../checks/references/reference.ts"
import { labelsOf, type References, referencesIn } from "../checks/references/referenceCheck.ts"
import { type PlacedRemark, placed, type Remark, type RemarkPlace } from "../checks/remark.ts"
import { type ScannedText, scan } from "../checks/scannedText.ts"
import type { MeasureMeaning } from "../checks/similar/measureMeaning.ts"
import { type MeasureText, measureStemsOf } from "../checks/similar/similarMeasureCheck.ts"
import type { MeasurePosition } from "../checks/structure/orphan.ts"
import {
  goalsIn,
  type Heading,
  headingIn,
  type PartOfPlan,
  partIn,
  strayIn,
  titleOfProse,
} from "../checks/structure/structureCheck.ts"
import {
  type Chapter,
  chapterIn,
  type TableCell,
  tableCellIn,
} from "../checks/tables/tableCells.ts"
import { type Total, totalIn } from "../checks/totals/totalCheck.ts"
import { legalStepRemarks } from "../checks/wording/legalStepCheck.ts"
import { withoutLabel } from "../checks/wording/measureLabel.ts"
import { wordingRemarks } from "../checks/wording/wordingCheck.ts"
import { shareEqualFields } from "../memo/structuralSharing.ts"
import type { Passage } from "../passages/passage.ts"
import type { SetWords } from "./setWords.ts"

/** The facts of one measure for the checks that look at the whole plan. */
export interface CheckedMeasure {
  readonly worded: MeasureText
  readonly order: DependencyFacts
  readonly bodies: MeasureBodies | null
  readonly timeFrame: TimeFrame | null
  readonly deadline: Deadline
  readonly marking: Marking | null
  readonly harm: Harm | null
  readonly money: Money | null
  readonly place: MeasurePosition
  readonly repeats: Under
  readonly named: NamedResources
  readonly cost: Paid
  readonly source: boolean | null
  readonly serving: Serving
}

/**
 * The facts of one passage, and its place, for the checks that look at the whole plan; a part is
 * null where there is none. Most keystrokes leave nearly all parts unchanged.
 */
export interface CheckedPassage {
  /** Remarks that need no other passage. */
  readonly remarks: readonly PlacedRemark[] | null
  readonly unplaced: Unplaced | null
  readonly everywhere: true | null
  readonly number: string | null
  readonly labels: readonly string[] | null
  readonly references: References | null
  readonly provisions: readonly string[] | null
  readonly counts: StatedCounts | null
  readonly total: Total | null
  readonly cell: TableCell | null
  readonly chapter: Chapter | null
  readonly period: PeriodNamed | null
  readonly dated: true | null
  readonly pairs: PairedWords | null
  readonly abbreviations: Abbreviations | null
  readonly initials: Initials | null
  readonly measuring: Measuring | null
  readonly part: PartOfPlan | null
  readonly goals: true | null
  readonly heading: Heading | null
  readonly titleSaid: TitleStems | null
  readonly prose: string | null
  readonly stray: string | null
  /** The length of a narrative block in letters; null for anything else. */
  readonly narrativeLength: number | null
  /** Null for anything but a measure with words; a measure without words is only begun. */
  readonly measure: CheckedMeasure | null
}

/**
 * `now` with every part that equals that of `before` replaced by it, so that parts can be compared
 * by identity.
 */
export function reuseChecked(
  before: CheckedPassage | undefined,
  now: CheckedPassage,
): CheckedPassage {
  if (!before?.measure || !now.measure) return shareEqualFields(before, now)
  const measure = shareEqualFields(before.measure, now.measure)
  return shareEqualFields(before, { ...now, measure })
}

/** The areas that a passage shows, and the meaning of a measure. */
interface Shows {
  readonly areas: readonly string[]
  readonly meant: MeasureMeaning | null
}

/**
 * Checks one passage, which shows these areas; `set` is null in a language that the set does not
 * have.
 */
export function checkPassage(
  passage: Passage,
  shows: Shows,
  lang: string,
  set: SetWords | null,
): CheckedPassage {
  const { id, measureId, number, label, text } = passage
  const place: RemarkPlace = { id, measureId, number, ...(label && { label }) }
  const heading = headingIn(passage, place)
  const scanned = scan(text)
  const remarks = ownRemarks(passage, scanned, lang, set)
  const named = scanned.hasDigit ? referencesOf(text) : []
  return {
    remarks: remarks.length > 0 ? placed(place, remarks) : null,
    unplaced: unplacedIn(passage.fields, scanned, lang, place),
    everywhere: everywhereIn(passage, scanned, lang),
    number,
    labels: labelsOf(passage),
    references: referencesIn(passage, named, place),
    provisions: provisionsMade(passage, scanned, lang),
    counts: countsIn(passage, scanned, place),
    total: totalIn(passage, scanned, place),
    cell: tableCellIn(passage, place),
    chapter: chapterIn(passage),
    period: periodIn(passage, scanned),
    dated: datedTitle(passage),
    pairs: pairedWords(scanned, lang, set?.pairs ?? [], place),
    abbreviations: abbreviationsIn(passage, place),
    initials: initialsIn(passage),
    measuring: measuringIn(passage, scanned, set?.own ?? null),
    part: partIn(passage),
    goals: goalsIn(passage, scanned),
    heading,
    titleSaid: heading && { text, stems: measureStemsOf(text, lang) },
    prose: titleOfProse(passage),
    stray: strayIn(passage, scanned),
    narrativeLength: passage.kind === "narrative" ? text.length : null,
    measure: checkMeasure(passage, named, place, shows, lang, set),
  }
}

/** Part of a passage's words, with the trigrams of the whole passage. */
const wordsOf = (scanned: ScannedText, text: string): ScannedText =>
  text === scanned.text ? scanned : { ...scanned, text, plain: text.replaceAll("İ", "i") }

function ownRemarks(
  passage: Passage,
  scanned: ScannedText,
  lang: string,
  set: SetWords | null,
): Remark[] {
  const { text, fields } = passage
  if (!fields) return sumRemarks(passage, scanned, lang)
  if (text.trim() === "") return []
  const measured = hasTarget(fields)
  const said = withoutLabel(text)
  return [
    ...leadRemarks(fields, text),
    ...timeRemarks(fields, text, measured),
    ...indicatorRemarks(fields, said),
    ...moneyRemarks(fields, text),
    ...payerRemarks(fields),
    ...partnerRemarks(fields),
    ...reachRemarks(fields, scanned, lang, set?.own ?? null),
    ...powersRemarks(fields, said, lang),
    ...legalStepRemarks(said, lang),
    ...(set ? wordingRemarks(wordsOf(scanned, said), lang, set.lexicon, set.vague, measured) : []),
  ]
}

function checkMeasure(
  passage: Passage,
  named: readonly Reference[],
  place: RemarkPlace,
  { areas, meant }: Shows,
  lang: string,
  set: SetWords | null,
): CheckedMeasure | null {
  const { text, headings, fields } = passage
  if (!fields || text.trim() === "") return null
  const said = { ...measureStemsOf(text, lang, set?.own ?? null, fields), meant }
  const under = headings.join("\n")
  return {
    worded: { place, text },
    order: orderOf(passage, lang, named, place),
    bodies: bodiesIn(passage, place),
    timeFrame: timeFrameIn(fields, place),
    deadline: deadlineOf(fields),
    marking: markingIn(fields, place),
    harm: harmIn(fields, text, lang, set?.people ?? null, place),
    money: moneyIn(fields, text, lastingRemarks(fields, text), place),
    place: { place, headings, under },
    repeats: { place, text, said, headings },
    named: namedIn(fields, namesOutside(fields, text)),
    cost: paidIn(fields),
    source: namesSource(fields),
    serving: { id: place.id, under, areas },
  }
}
