import { dutyPatterns } from "./datedDuty.ts"
import { leftOutPatterns } from "./leftOut.ts"
import { ofItselfPatterns } from "./ofItself.ts"
import { SievedPattern } from "./sieve.ts"
import { gapPatterns } from "./statedGap.ts"
import { takenBackPatterns } from "./takenBack.ts"

/** A text in the script of a language, with a sign beyond Latin-1: code is made for each script, and for such texts. */
const inCyrillic = "абв…"
const inLatin = "abc…"

/** A pattern's code is made on its first use, and made anew and better on its second. */
const uses = 2

/**
 * Has the patterns of a language, which are long, made into code, one at each step: else the first
 * texts that get as far as one of them wait for it, and most texts do not get that far.
 */
export function* madeReady(lang: string): Generator<undefined> {
  const text = lang === "ru" ? inCyrillic : inLatin
  for (const patternsIn of [
    dutyPatterns,
    leftOutPatterns,
    gapPatterns,
    takenBackPatterns,
    ofItselfPatterns,
  ]) {
    for (const pattern of patternsIn(lang)) {
      for (let use = 0; use < uses; use++) {
        if (pattern instanceof SievedPattern) pattern.testLet(text)
        else pattern.test(text)
      }
      yield
    }
  }
}
