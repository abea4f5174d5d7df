import type { Lexicon } from "../lexicon.ts"
import type { Passage } from "../passage.ts"
import { type Said, saidIn } from "./alikeCheck.ts"
import { type Counted, countsIn } from "./countCheck.ts"
import { hasTarget, indicatorRemarks } from "./indicatorCheck.ts"
import { leadRemarks, marksAgreement, namesOutside, unmarkedBodies } from "./leadCheck.ts"
import { moneyRemarks } from "./moneyCheck.ts"
import { type BodyInPlan, bodiesIn, pairedWords } from "./nameCheck.ts"
import { type Ordered, orderOf } from "./orderCheck.ts"
import { provisionsIn } from "./provisionCheck.ts"
import { referencesIn } from "./referenceCheck.ts"
import type { Remark } from "./remark.ts"
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
  readonly pair: readonly [string, string] | null
  /** Null on anything but a measure with words; one without is only begun. */
  readonly measure: CheckedMeasure | null
}

/** Reads one passage; `lexicon` knows the words of intent, by the names of `vague`. */
export function checkPassage(
  passage: Passage,
  lang: string,
  lexicon: Lexicon | undefined,
  vague: readonly string[],
): CheckedPassage {
  const { text, fields } = passage
  const written = text.trim() !== ""
  const measured = fields !== null && hasTarget(fields)
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
            ...(lexicon ? wordingRemarks(text, lang, lexicon, vague, measured) : []),
          ],
    references: passage.kind === "title" ? [] : referencesIn(passage),
    provisions: provisionsIn(passage, lang),
    counts: countsIn(passage),
    total: totalIn(passage),
    period: periodIn(passage),
    pair: pairedWords(passage, lang),
    measure: fields && written ? checkMeasure(passage, lang) : null,
  }
}

function checkMeasure(passage: Passage, lang: string): CheckedMeasure {
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
    under: passage.headings.join("\n"),
    alike: new Set(),
  }
}
