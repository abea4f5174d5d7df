import { type DraftText, dropText, type Run, runsText } from "../draft.ts"
import { readHeading } from "./headings.ts"
import { measureNumber } from "./measureNumber.ts"
import {
  bracketedNumber,
  depthOf,
  leadingCode,
  leadingNumber,
  normalNumber,
} from "./printedNumber.ts"

/** Words with the asterisk that followed their number, which a sentence of the plan explains. */
function marked(runs: Run[], mark: string): Run[] {
  return mark === "" ? runs : [{ text: `${mark} ` }, ...runs]
}

/**
 * Words of a measure without the number or the "Activity 1.1:" that they begin with. Where its
 * number is `known` from a column of its own, only that number is removed.
 */
export function measureWords(
  blocks: readonly DraftText[],
  known: string | null = null,
): {
  words: DraftText[]
  number: string | null
  code?: string
} {
  const filled = blocks.filter((block) => block.runs.length > 0)
  const [first, ...rest] = filled
  if (!first) return { words: [], number: null }
  if (known !== null) {
    const again = leadingNumber(runsText(first.runs))
    // One figure may as well begin the first of the measure's steps.
    const runs =
      again?.number === known && depthOf(known) > 1
        ? dropText(first.runs, again.length)
        : first.runs
    return { words: runs.length > 0 ? [{ ...first, runs }, ...rest] : rest, number: known }
  }
  const heading = readHeading(first.runs, null)
  if (heading.rank === "activity" && heading.runs.length > 0)
    return {
      words: [{ ...first, runs: heading.runs }, ...rest],
      number: heading.number,
      ...(heading.code ? { code: heading.code } : {}),
    }
  const text = runsText(first.runs)
  const called = measureNumber(text)
  if (called && called.length < text.trimEnd().length)
    return {
      words: [
        { ...first, runs: marked(dropText(first.runs, called.length), called.mark) },
        ...rest,
      ],
      number: called.number,
    }
  const coded = leadingCode(text)
  if (coded)
    return {
      words: [{ ...first, runs: dropText(first.runs, coded.length) }, ...rest],
      number: null,
      code: coded.code,
    }
  // "(i) Increase": a mark of a list whose other items stand in other rows.
  const mark = /^\s*\(?(?:[ivx]{1,5}|[a-zа-я])\)\s+/u.exec(text)
  if (mark && !rest.some((block) => /^\s*\(?[\p{Ll}]{1,4}\)/u.test(runsText(block.runs))))
    return {
      words: [{ ...first, runs: dropText(first.runs, mark[0].length) }, ...rest],
      number: null,
    }
  const printed = leadingNumber(text) ?? bracketedNumber(text)
  // "1. Adopt … 2. Train …" in one cell are steps of the measure, not its number.
  const steps =
    printed !== null &&
    depthOf(printed.number) === 1 &&
    rest.some(({ runs }) => leadingNumber(runsText(runs)) ?? bracketedNumber(runsText(runs)))
  if (!printed || steps) {
    const label = first.number ? normalNumber(first.number) : null
    const bare: DraftText =
      label && !rest.some((block) => block.number) ? { ...first, type: "paragraph" } : first
    return { words: [bare, ...rest], number: bare === first ? null : label }
  }
  const runs = marked(dropText(first.runs, printed.length), printed.mark)
  return { words: runs.length > 0 ? [{ ...first, runs }, ...rest] : rest, number: printed.number }
}

const dependence = /^(?:depends on|зависит от|asılıdır)\s*:\s*(\d[\d.,;\s]*)$/iu

/** Removes the line "Depends on: 1.1.2" from a measure's words; returns the numbers it names. */
export function takeDependence(words: readonly DraftText[]): {
  words: DraftText[]
  dependsOn: string[]
} {
  const found = words.map((block) => dependence.exec(runsText(block.runs).trim())?.[1])
  return {
    words: words.filter((_, at) => found[at] === undefined),
    dependsOn: found.flatMap(
      (list) => list?.split(/[,;\s]+/).flatMap((number) => normalNumber(number) ?? []) ?? [],
    ),
  }
}
