import { fold, stemOf } from "../coverage/stem.ts"
import { idleWords } from "./idleWordsData.ts"

interface Idle {
  words: ReadonlySet<string>
  stems: ReadonlySet<string>
  beginnings: readonly string[]
}

const none: Idle = { words: new Set(), stems: new Set(), beginnings: [] }
const read = new Map<string, Idle>()

function idleOf(lang: string): Idle {
  const known = read.get(lang)
  if (known) return known
  const listed = (idleWords[lang] ?? "").split(/\s+/).filter((word) => word !== "")
  const ending = (mark: string) =>
    listed.flatMap((word) => (word.endsWith(mark) ? [fold(word.slice(0, -1))] : []))
  const idle =
    listed.length === 0
      ? none
      : {
          words: new Set(listed.filter((word) => !/[=*]$/.test(word)).map(fold)),
          stems: new Set(ending("=").map((word) => stemOf(word, lang))),
          beginnings: ending("*"),
        }
  read.set(lang, idle)
  return idle
}

/**
 * Whether a folded word of a language says nothing of what its text is about: a short word or a
 * number, one that carries grammar, or one that all plans and recommendations are made of.
 */
export function isIdle(word: string, lang: string): boolean {
  if (word.length <= 3 || !/\p{L}/u.test(word)) return true
  const { words, stems, beginnings } = idleOf(lang)
  return (
    words.has(word) ||
    stems.has(stemOf(word, lang)) ||
    beginnings.some((beginning) => word.startsWith(beginning))
  )
}
