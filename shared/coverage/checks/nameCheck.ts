import type { Passage } from "../passage.ts"
import { fold } from "../stem.ts"
import type { Remark } from "./remark.ts"
import type { Placed } from "./structureCheck.ts"

const state =
  /^(?:the )?(?:(?:state|national|central|general|republican|государственн\p{L}*|национальн\p{L}*|республиканск\p{L}*|dövlət|milli|respublika)\s)?/iu
const connected = /^(?:,| and | и | və )/u

/** A body of its own behind a comma: two bodies in one name. */
const another =
  /^,.*(?:ministr|agenc|service|office|committee|council|police|cross|inspectorate|prosecut|court|министерств|агентств|служб|комитет|совет|полици|крест|инспекци|прокурат|суд(?!\p{L})|nazirli|agentli|xidmət|komitə|şura|polis|müfəttişli|prokurorlu|məhkəmə)/iu

/** Whether the longer name is the shorter one with "State" before it, or goes on after it. */
function sameBody(longer: string, shorter: string): boolean {
  if (!shorter.includes(" ")) return false
  if (longer.startsWith(shorter)) {
    const rest = longer.slice(shorter.length)
    return connected.test(rest) && !another.test(rest)
  }
  return longer.endsWith(shorter) && longer.replace(state, "") === shorter
}

/** A body that leads or joins a measure: its name as printed, and in one spelling. */
export interface BodyInPlan {
  readonly printed: string
  readonly key: string
}

/** The bodies of one measure. */
export function bodiesIn({ fields }: Passage): BodyInPlan[] {
  const partners = (fields?.parts?.partners ?? []).map(({ name }) => name)
  return [...(fields?.lead ?? []), ...partners].map((printed) => ({
    printed,
    key: fold(printed).replaceAll(/\s+/g, " ").trim(),
  }))
}

interface Named {
  readonly printed: string
  readonly first: Passage
  count: number
}

/** Bodies that lead or join measures under two names. The rarer name is taken for the slip. */
export function twoNameRemarks(
  measures: readonly { passage: Passage; bodies: readonly BodyInPlan[] }[],
): Placed[] {
  const names = new Map<string, Named>()
  for (const { passage, bodies } of measures) {
    for (const { printed, key } of bodies) {
      const known = names.get(key)
      if (known) known.count++
      else names.set(key, { printed, first: passage, count: 1 })
    }
  }
  const found: Placed[] = []
  for (const [longer, one] of names) {
    for (const [shorter, other] of names) {
      if (shorter.length >= longer.length || !sameBody(longer, shorter)) continue
      const rarer = one.count < other.count ? one : other
      const words = `${one.printed} / ${other.printed}`
      const remark: Remark = { check: "two-names", words, about: words, quote: rarer.printed }
      found.push({ passage: rarer.first, remark })
    }
  }
  return found
}

/** Pairs of words that a text uses for one thing; patterns by language. */
const pairs: Readonly<Record<string, readonly (readonly [RegExp, RegExp])[]>> = {
  en: [[/(?<!\p{L})hotlines?(?!\p{L})/iu, /(?<!\p{L})helplines?(?!\p{L})/iu]],
  ru: [[/горяч\p{L}+ лини\p{L}+/iu, /телефон\p{L}* доверия/iu]],
  az: [[/qaynar xətt\p{L}*/iu, /etimad (?:telefonu|xətti)\p{L}*/iu]],
}

/**
 * The words of {@link pairs}, and of the set's own, that a passage uses: which pair, which of the
 * two, as written.
 */
export function pairedWords(
  { text: printed }: Passage,
  lang: string,
  own: readonly (readonly [RegExp, RegExp])[],
): readonly (readonly [key: string, word: string])[] {
  // A pattern takes İ for no capital of i, and the words are shown as they stand.
  const text = printed.replaceAll("İ", "i")
  return [...(pairs[lang] ?? []), ...own].flatMap((pair, at) =>
    pair.flatMap((pattern, which) => {
      const found = pattern.exec(text)
      if (!found) return []
      const word = printed.slice(found.index, found.index + found[0].length)
      return [[`${lang}${at}${which === 0 ? "a" : "b"}`, word] as const]
    }),
  )
}

/** Things that have two names in one plan; each thing once. */
export function twoTermRemarks(
  used: readonly { passage: Passage; key: string; word: string }[],
): Placed[] {
  const first = new Map<string, (typeof used)[number]>()
  const told = new Set<string>()
  return used.flatMap((one): Placed[] => {
    const thing = one.key.slice(0, -1)
    const before = first.get(thing)
    if (!before) first.set(thing, one)
    if (!before || before.key === one.key || told.has(thing)) return []
    told.add(thing)
    const words = `${before.word} / ${one.word}`
    const remark = { check: "two-terms", words, about: words.toLowerCase(), quote: one.word }
    return [{ passage: one.passage, remark }]
  })
}
