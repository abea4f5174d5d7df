import type { Passage } from "../passage.ts"
import { type Abbreviations, abbreviationsIn } from "./abbreviationCheck.ts"
import { type Said, saidIn } from "./alikeCheck.ts"
import { type Counted, countsIn } from "./countCheck.ts"
import { hasTarget, indicatorRemarks } from "./indicatorCheck.ts"
import { lastingRemarks } from "./lastingCheck.ts"
import {
  leadRemarks,
  marksAgreement,
  namesOutside,
  partnerRemarks,
  unmarkedBodies,
} from "./leadCheck.ts"
import { legalStepRemarks } from "./legalStepCheck.ts"
import { moneyRemarks, payerRemarks } from "./moneyCheck.ts"
import { type BodyInPlan, bodiesIn, pairedWords } from "./nameCheck.ts"
import { type Ordered, orderOf } from "./orderCheck.ts"
import { type Measures, measuresIn } from "./outcomeCheck.ts"
import { powersRemarks } from "./powersCheck.ts"
import { provisionsIn } from "./provisionCheck.ts"
import { reachRemarks } from "./reachCheck.ts"
import { referencesIn } from "./referenceCheck.ts"
import type { Remark } from "./remark.ts"
import { type Harm, harmIn } from "./safeguardCheck.ts"
import type { SetWords } from "./setWords.ts"
import { type Period, periodIn, timeRemarks, yearsOf } from "./timeCheck.ts"
import { sumRemarks, type Total, totalIn } from "./totalCheck.ts"
import { wordingRemarks } from "./wordingCheck.ts"

/** What a measure says by itself, as far as it is compared with others. */
export interface CheckedMeasure {
  readonly passage: Passage
  readonly said: Said
  readonly order: Ordered
  readonly bodies: readonly BodyInPlan[]
  /** The years of its time frame. */
  readonly years: readonly number[]
  /** Whether anybody takes part by agreement, and the bodies that lack the mark. */
  readonly marks: boolean
  readonly unmarked: readonly string[]
  /** Whether a body outside government has a part in it. */
  readonly outside: boolean
  /** What may harm people, where nothing in the measure keeps it from that. */
  readonly harm: Harm | null
  /** Said only of what is no service; a service that donors pay is another check's. */
  readonly lasting: readonly Remark[]
  /** Its headings in one line. */
  readonly under: string
  /** Ids of the measures that say much the same. */
  readonly alike: Set<string>
}

/** What one passage says by itself; the same for as long as its words and fields are. */
export interface CheckedPassage {
  readonly passage: Passage
  readonly remarks: readonly Remark[]
  readonly references: ReturnType<typeof referencesIn>
  readonly provisions: readonly string[]
  readonly counts: readonly Counted[]
  readonly total: Total | null
  readonly period: Period | null
  readonly pairs: ReturnType<typeof pairedWords>
  readonly abbreviations: Abbreviations
  readonly measures: Measures
  /** What the title of a goal or an objective is about. */
  readonly heading: Said | null
  /** Null on anything but a measure with words; one without is only begun. */
  readonly measure: CheckedMeasure | null
}

/** Reads one passage; `set` is null in a language that the set does not have. */
export function checkPassage(passage: Passage, lang: string, set: SetWords | null): CheckedPassage {
  const { text, fields } = passage
  const written = text.trim() !== ""
  const measured = fields !== null && hasTarget(fields)
  const own = set?.own ?? null
  return {
    passage,
    remarks: !fields
      ? sumRemarks(passage)
      : !written
        ? []
        : [
            ...leadRemarks(fields, text),
            ...timeRemarks(fields, text, measured),
            ...indicatorRemarks(fields, text),
            ...moneyRemarks(fields, text),
            ...payerRemarks(fields),
            ...partnerRemarks(fields),
            ...reachRemarks(fields, text, lang, own),
            ...powersRemarks(fields, text, lang),
            ...legalStepRemarks(text, lang),
            ...(set ? wordingRemarks(text, lang, set.lexicon, set.vague, measured) : []),
          ],
    references: passage.kind === "title" ? [] : referencesIn(passage),
    provisions: provisionsIn(passage, lang),
    counts: countsIn(passage),
    total: totalIn(passage),
    period: periodIn(passage),
    pairs: pairedWords(passage, lang, set?.pairs ?? []),
    abbreviations: abbreviationsIn(passage),
    measures: measuresIn(passage, own),
    heading: passage.heads === "goal" || passage.heads === "objective" ? saidIn(text, lang) : null,
    measure: fields && written ? checkMeasure(passage, lang, set?.people ?? null) : null,
  }
}

function checkMeasure(passage: Passage, lang: string, people: string | null): CheckedMeasure {
  const said = saidIn(passage.text, lang)
  const { fields } = passage
  return {
    passage,
    said,
    order: orderOf(passage, said.about),
    bodies: bodiesIn(passage),
    years: yearsOf(fields?.time ?? ""),
    marks: fields ? marksAgreement(fields) : false,
    unmarked: fields ? unmarkedBodies(fields) : [],
    outside: fields ? namesOutside(fields, passage.text) : false,
    harm: fields ? harmIn(fields, passage.text, lang, people) : null,
    lasting: fields ? lastingRemarks(fields, passage.text) : [],
    under: passage.headings.join("\n"),
    alike: new Set(),
  }
}
