import { denialWords } from "./polarityData.ts"

/** The polarity of something named in a sentence: ordered, denied, or reported as past. */
export type Polarity = "ordered" | "denied" | "told"

/**
 * The folded words of a sentence, and the mark before each: 0 a blank, 1 a comma, 2 a stronger
 * mark.
 */
export interface MarkedWords {
  readonly words: readonly string[]
  readonly marks: readonly number[]
}

/** The distance in words within which a negation is searched for. */
const reach = 12

/**
 * Whether the words of a sentence from `from` to `to` are ordered, denied or only reported as past.
 * In an unknown language, everything is ordered.
 */
export function polarityOf(wording: MarkedWords, from: number, to: number, lang: string): Polarity {
  if (lang === "en") return inEnglish(wording, from, to)
  if (lang === "ru") return inRussian(wording, from, to)
  if (lang === "az") return inAzerbaijani(wording, to)
  return "ordered"
}

/** Auxiliary verbs, then negations before and after them: "no victim is", "is not". */
function inEnglish({ words, marks }: MarkedWords, from: number, to: number): Polarity {
  const {
    verb,
    past,
    act: deed,
    not,
    notOnly,
    nobody,
    within,
    turn,
    away,
    awayBehind,
    list,
  } = denialWords.en
  for (let at = from + 1; at <= to; at++) if (not.test(words[at] ?? "")) return "denied"
  let helped = verb.test(words[from] ?? "")
  let subject = false
  for (let at = from - 1; at >= Math.max(0, from - reach - 6); at--) {
    if ((marks[at + 1] ?? 0) > 1) break
    const word = words[at] ?? ""
    const near = from - at <= reach
    // "Victims with no papers" exist.
    if (nobody.test(word) && !(subject && within.test(words[at - 1] ?? ""))) return "denied"
    if (!subject && not.test(word) && !notOnly.test(words[at + 1] ?? "")) return "denied"
    if (!subject && past.test(word)) return "told"
    if (!subject && verb.test(word)) {
      helped = true
      continue
    }
    // "Is not to be", "does not have to".
    if (word === "to") continue
    if (helped) subject = true
    if (!helped && near && away.test(word)) return "denied"
    if (turn.test(word) && !list.test(word)) {
      if (!helped || !/^(?:who|which|that)$/u.test(word)) break
    }
  }
  if (helped) return "ordered"
  // "Newspapers published names": without an auxiliary verb it is a report.
  if (deed.test(words[from] ?? "")) return "told"
  for (let at = to + 1; at <= Math.min(words.length - 1, to + 9); at++) {
    if ((marks[at] ?? 0) > 1 || turn.test(words[at] ?? "")) break
    const word = words[at] ?? ""
    if (not.test(word) && verb.test(words[at - 1] ?? "")) return "denied"
    if (awayBehind.test(word) && verb.test(words[at - 1] ?? "")) return "denied"
  }
  return "ordered"
}

/**
 * "Не" denies the next word; with a light verb ("не допускается") everything that depends on it.
 */
function inRussian({ words, marks }: MarkedWords, from: number, to: number): Polarity {
  const { finite, past, open, was, notOnly, light, begins, nobody, turn, away, awayBehind } =
    denialWords.ru
  let acts = false
  for (let at = from; at <= to; at++) {
    const word = words[at] ?? ""
    if (at > from && word === "не" && !notOnly.test(words[at + 1] ?? "")) return "denied"
    if (past.test(word)) return "told"
    if (finite.test(word) && !open.test(word) && !light.test(word)) acts = true
  }
  let crossed = false
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const mark = marks[at + 1] ?? 0
    if (mark > 1) break
    if (mark > 0) crossed = true
    const word = words[at] ?? ""
    if (nobody.test(word)) return "denied"
    if (word === "не" && !notOnly.test(words[at + 1] ?? "")) {
      if (!crossed && from - at <= 3) return "denied"
      if (light.test(words[at + 1] ?? "")) return "denied"
    }
    // "Without" before nouns: "those without papers are removed" denies nothing.
    if (!crossed && !acts && word === "без" && from - at <= 3) return "denied"
    if (!crossed && from - at <= 2 && was.test(word)) return "told"
    if (away.test(word)) return "denied"
    if (!crossed && begins.test(word) && words[at - 1] === "не") return "denied"
    if (turn.test(word) || (finite.test(word) && !open.test(word) && !light.test(word))) break
  }
  if (acts) return "ordered"
  let same = true
  for (let at = to + 1; at <= Math.min(words.length - 1, to + 8); at++) {
    const mark = marks[at] ?? 0
    const word = words[at] ?? ""
    if (mark > 1 || (mark > 0 && turn.test(word))) break
    if (mark > 0) same = false
    const next = words[at + 1] ?? ""
    if (word === "не" && !notOnly.test(next) && (same || light.test(next))) return "denied"
    if (awayBehind.test(word)) return "denied"
    if (same && past.test(word)) return "told"
    if (finite.test(word)) break
  }
  return "ordered"
}

/** The verb comes last and contains the negation: the first verb at or after the words decides. */
function inAzerbaijani({ words, marks }: MarkedWords, to: number): Polarity {
  const { denied, deniedWord, past, perfect, finite, noun, bare, away, notDenied } = denialWords.az
  for (let at = to; at <= Math.min(words.length - 1, to + 9); at++) {
    if (at > to && (marks[at] ?? 0) > 1) break
    const word = words[at] ?? ""
    if (deniedWord.test(word) || (denied.test(word) && !notDenied.test(word))) return "denied"
    if (at > to && away.test(word)) return "denied"
    // "The victim that has given": a participle before its noun says nothing of the main verb.
    const ends = at + 1 >= words.length || (marks[at + 1] ?? 0) > 0
    if (past.test(word) || ((at === to || ends) && perfect.test(word))) return "told"
    if (noun.test(word)) {
      // "Of the …" continues up to the noun it belongs to.
      const end = bare.test(word) ? at + 4 : at + 10
      for (let next = at + 1; next <= Math.min(words.length - 1, end); next++) {
        const behind = words[next] ?? ""
        if (away.test(behind) || deniedWord.test(behind)) return "denied"
        if (denied.test(behind) && !notDenied.test(behind)) return "denied"
      }
      return "ordered"
    }
    if (finite.test(word)) return "ordered"
  }
  return "ordered"
}
