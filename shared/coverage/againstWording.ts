import type { StandardsSet } from "./set.ts"
import { fold, stemOf } from "./stem.ts"
import { tokensOf } from "./tokens.ts"

/** One word of a phrase: what may stand for it, and how many words may stand before it. */
interface Step {
  readonly choices: readonly { readonly word: string; readonly whole: boolean }[]
  readonly gap: number
}
type Phrase = readonly Step[]

/** A wording of one language: phrases that must all stand in a sentence, and any that must not. */
interface Wording {
  readonly says: readonly (readonly Phrase[])[]
  readonly unless: readonly Phrase[]
}

/** A word of a sentence as phrases are held against it. */
interface Read {
  readonly word: string
  readonly lang: string
  /** Made when a phrase first asks for it: few do. */
  stem: string | null
}

const between = 4

function phraseOf(source: string, lang: string): Phrase {
  const steps: Step[] = []
  let gap = 0
  for (const piece of source.trim().split(/\s+/)) {
    if (piece === "..") {
      gap = between
      continue
    }
    const parts = piece.includes("/") ? [piece] : piece.split("-")
    for (const part of parts) {
      const choices = part.split("/").map((choice) => {
        const whole = choice.endsWith("=")
        const word = fold(whole ? choice.slice(0, -1) : choice)
        return { word: whole ? stemOf(word, lang) : word, whole }
      })
      steps.push({ choices, gap })
      gap = 0
    }
  }
  return steps
}

function phrasesOf(source: string, lang: string): Phrase[] {
  return source.split("|").flatMap((part) => (part.trim() ? [phraseOf(part, lang)] : []))
}

function stemIn(read: Read): string {
  read.stem ??= stemOf(read.word, read.lang)
  return read.stem
}

function fits({ choices }: Step, read: Read): boolean {
  return choices.some((choice) =>
    choice.whole ? stemIn(read) === choice.word : read.word.startsWith(choice.word),
  )
}

/** Whether a phrase goes on from this step, some word after the last one that fitted. */
function goesOn(phrase: Phrase, step: number, words: readonly Read[], from: number): boolean {
  const next = phrase[step]
  if (!next) return true
  for (let at = from; at <= from + next.gap && at < words.length; at++) {
    const word = words[at]
    if (word && fits(next, word) && goesOn(phrase, step + 1, words, at + 1)) return true
  }
  return false
}

function stands(phrase: Phrase, words: readonly Read[]): boolean {
  const [first] = phrase
  return (
    first !== undefined &&
    words.some((word, at) => fits(first, word) && goesOn(phrase, 1, words, at + 1))
  )
}

const wordings = new WeakMap<StandardsSet, Map<string, readonly Wording[]>>()

function wordingsOf(set: StandardsSet, area: string, lang: string): readonly Wording[] {
  let known = wordings.get(set)
  if (!known) {
    known = new Map()
    wordings.set(set, known)
  }
  const key = `${lang}:${area}`
  const found = known.get(key)
  if (found) return found
  const made = (set.against ?? []).flatMap((one): Wording[] =>
    one.area === area && one.says[lang]
      ? [
          {
            says: one.says[lang]
              .split("|")
              .map((all) => all.split("&").map((part) => phraseOf(part, lang))),
            unless: phrasesOf(one.unless?.[lang] ?? "", lang),
          },
        ]
      : [],
  )
  known.set(key, made)
  return made
}

// A sentence is asked about once for each area it may speak of, so its words are kept for a while.
const readLately = new Map<string, readonly Read[]>()

function wordsOf(sentence: string, lang: string): readonly Read[] {
  const key = `${lang}:${sentence}`
  const known = readLately.get(key)
  if (known) return known
  const words = tokensOf(sentence).map(({ word }) => ({ word, lang, stem: null }))
  if (readLately.size > 20) readLately.clear()
  readLately.set(key, words)
  return words
}

/** Whether a sentence that speaks of an area reads against its provisions, by the words of a set. */
export function readsAgainst(
  set: StandardsSet,
  area: string,
  sentence: string,
  lang: string,
): boolean {
  const tried = wordingsOf(set, area, lang)
  if (tried.length === 0) return false
  const words = wordsOf(sentence, lang)
  return tried.some(
    ({ says, unless }) =>
      says.some((all) => all.every((phrase) => stands(phrase, words))) &&
      !unless.some((phrase) => stands(phrase, words)),
  )
}
