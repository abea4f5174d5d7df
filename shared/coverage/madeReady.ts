import { dutyPatterns } from "./datedDuty.ts"
import { leftOutPatterns } from "./leftOut.ts"
import { ofItselfPatterns } from "./ofItself.ts"
import { gapPatterns } from "./statedGap.ts"
import { takenBackPatterns } from "./takenBack.ts"

const beyondLatin = "ə"
const hasBeyondLatin = /[^\0-\xff]/u

/** Texts on which a pattern is tried once so that it is fast on any other of its language. */
function trialsOf(pattern: RegExp): readonly string[] {
  // Its code is made on its first use, made anew and better on its second, and made once more for texts
  // with letters beyond Latin-1: a language in which a pattern has such letters has no other texts.
  return hasBeyondLatin.test(pattern.source) ? [beyondLatin, beyondLatin] : ["", "", beyondLatin]
}

/**
 * Has the patterns of a language, which are long, made into code, one at each step: else the first
 * texts that get as far as one of them wait for it, and most texts do not get that far.
 */
export function* madeReady(lang: string): Generator<undefined> {
  for (const patternsIn of [
    dutyPatterns,
    leftOutPatterns,
    gapPatterns,
    takenBackPatterns,
    ofItselfPatterns,
  ]) {
    for (const pattern of patternsIn(lang)) {
      for (const text of trialsOf(pattern)) pattern.test(text)
      yield
    }
  }
}
