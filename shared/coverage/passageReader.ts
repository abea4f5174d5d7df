import { withoutBrackets } from "../text/brackets.ts"
import { languageOf } from "../text/language.ts"
import { type MeasureMeaning, measureMeaningOf } from "./checks/similar/measureMeaning.ts"
import { type CheckedPassage, checkPassage } from "./findings/checkedPassage.ts"
import { type SetWords, wordsOf } from "./findings/setWords.ts"
import { readPassage, type TextReading } from "./levels/reading.ts"
import { type AreaSupport, supportsOf } from "./levels/report.ts"
import type { Scorer } from "./model/scorer.ts"
import { scorerOf } from "./model/scorerOf.ts"
import type { Passage } from "./passages/passage.ts"
import type { StandardsSet } from "./set/set.ts"

/** The reading of one passage by itself. */
export interface PassageRead {
  readonly lang: string
  readonly proposed: readonly AreaSupport[]
  /**
   * The reading without its bracketed words; null where it has none, so that it equals `proposed`.
   */
  readonly agreed: readonly AreaSupport[] | null
}

/** The options of a passage reader. */
export interface PassageReaderOptions {
  /** Used instead of the set's own lexicon. */
  scorer?: Scorer
  /** The language of the plan, for passages that do not show theirs. */
  lang?: string
}

/** Reads and checks passages, each by itself; stores nothing of them. */
export class PassageReader {
  readonly #set: StandardsSet
  readonly #scorer: Scorer
  readonly #lang: string | undefined
  readonly #words: ReadonlyMap<string, SetWords>

  constructor(set: StandardsSet, { scorer, lang }: PassageReaderOptions) {
    this.#set = set
    this.#scorer = scorer ?? scorerOf(set)
    this.#lang = lang
    this.#words = new Map(set.languages.map((one) => [one, wordsOf(set, one)]))
  }

  /** Reads a passage. */
  read(passage: Passage): PassageRead {
    const { text } = passage
    const proposed = this.#reading(passage, text)
    const bare = withoutBrackets(text)
    return {
      lang: proposed.lang,
      proposed: supportsOf(passage, proposed),
      agreed: bare === text ? null : supportsOf(passage, this.#reading(passage, bare)),
    }
  }

  /** Checks a passage that was read. */
  check(passage: Passage, { lang, proposed }: Omit<PassageRead, "agreed">): CheckedPassage {
    const shows = { areas: areasOf(proposed), meant: this.#meant(passage, lang, proposed) }
    return checkPassage(passage, shows, lang, this.#words.get(lang) ?? null)
  }

  /** The meaning of a measure, for comparison with others. */
  #meant(
    { kind, text }: Passage,
    lang: string,
    proposed: readonly AreaSupport[],
  ): MeasureMeaning | null {
    const { meanings } = this.#scorer
    if (kind !== "measure" || !meanings) return null
    const elements = proposed.flatMap(({ shown }) => shown.flatMap(({ element }) => element ?? []))
    return measureMeaningOf(
      text,
      lang,
      (line, isMatter) => meanings.of(line, lang, isMatter),
      elements,
    )
  }

  #reading(passage: Passage, text: string): TextReading {
    const lang = languageOf(text, this.#lang)
    return readPassage(this.#set, text, lang, this.#scorer, passage.kind)
  }
}

/** The areas of a reading, the one it is most about first. */
export function areasOf(supports: readonly AreaSupport[]): string[] {
  return supports.map(({ area }) => area)
}
