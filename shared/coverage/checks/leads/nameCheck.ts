import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { fold } from "../../../text/stem.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import type { PlacedRemark, Remark, RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { sharing } from "./leadWordsData.ts"

const state = latinAndCyrillic(
  /^(?:the )?(?:(?:state|national|central|general|republican|государственн\p{L}*|национальн\p{L}*|республиканск\p{L}*|dövlət|milli|respublika)\s)?/iu,
)
/**
 * More of a body's own name: "and Sports", ", Family and Sports"; after a comma alone, another body
 * follows.
 */
const more = latinAndCyrillic(
  /^(?:(?:, [\p{L}-]+(?: [\p{L}-]+)?)*,? (?:and|и|və)) (?!the |all |все |bütün |with )[\p{L}-]+(?: (?!with |together |совместно )[\p{L}-]+){0,4}$/iu,
)

/** Another body after a comma or "and", or a unit of the one before: two bodies in one name. */
const another = latinAndCyrillic(
  /^(?:,.*| (?:and|и|və) (?:the )?(?:\p{L}+ )?)(?:ministr|agenc|service|office|committee|council|police|cross|inspectorate|prosecut|court|министерств|агентств|служб|комитет|совет|полици|крест|инспекци|прокурат|суд(?!\p{L})|nazirli|agentli|xidmət|komitə|şura|polis|müfəttişli|prokurorlu|məhkəmə|department|directorate|(?:sub-?)?unit|section|division|desk|branch|secretariat|academy|college|школ|департамент|отдел|сектор|управлени|подразделени|кафедр|секретариат|аппарат|академи|колледж|şöbə|bölmə|sektor|departament|müdiriyyət|idarə|kafedra|katibli|aparat|akademiya|kollec)/iu,
)

/** Whether the longer name is the shorter one with "State" before it or more words after it. */
function sameBody(longer: string, shorter: string): boolean {
  if (!shorter.includes(" ")) return false
  if (longer.startsWith(shorter)) {
    const rest = longer.slice(shorter.length)
    return more.test(rest) && !another.test(rest)
  }
  return longer.endsWith(shorter) && longer.replace(state, "") === shorter
}

/** The bodies that lead or join one measure: their printed names, and a normalised spelling. */
export interface MeasureBodies {
  readonly place: RemarkPlace
  readonly names: readonly { readonly printed: string; readonly key: string }[]
}

/** The bodies of one measure; null where none is named. */
export function bodiesIn({ fields }: Passage, place: RemarkPlace): MeasureBodies | null {
  const partners = (fields?.parts?.partners ?? []).map(({ name }) => name)
  const names = [...(fields?.lead ?? []), ...partners].map((printed) => ({
    printed,
    key: fold(printed.replace(sharing, "").replace(/^the\s+/iu, ""))
      .replaceAll(/\s+/g, " ")
      .trim(),
  }))
  return names.length > 0 ? { place, names } : null
}

interface NameCount {
  readonly printed: string
  readonly first: RemarkPlace
  count: number
}

/**
 * Remarks on bodies that lead or join measures under two names. The rarer name is taken for the
 * mistake.
 */
export function twoNameRemarks(measures: readonly MeasureBodies[]): PlacedRemark[] {
  const names = new Map<string, NameCount>()
  for (const { place, names: own } of measures) {
    for (const { printed, key } of own) {
      const known = names.get(key)
      if (known) known.count++
      else names.set(key, { printed, first: place, count: 1 })
    }
  }
  const found: PlacedRemark[] = []
  for (const [longer, one] of names) {
    for (const [shorter, other] of names) {
      if (shorter.length >= longer.length || !sameBody(longer, shorter)) continue
      const rarer = one.count < other.count ? one : other
      const words = `${one.printed} / ${other.printed}`
      const remark: Remark = { check: "two-names", words, about: words, quote: rarer.printed }
      found.push({ place: rarer.first, remark })
    }
  }
  return found
}

/** Two words that a text uses for one thing. */
export type WordPair = readonly [PrefilteredPattern, PrefilteredPattern]

/** A pair from the patterns of its words. */
export function pairOf(one: RegExp, other: RegExp): WordPair {
  return [new PrefilteredPattern(one), new PrefilteredPattern(other)]
}

/** Pairs of words that a text uses for one thing, by language. */
const pairs: Readonly<Record<string, readonly WordPair[]>> = {
  en: [pairOf(/(?<!\p{L})hotlines?(?!\p{L})/iu, /(?<!\p{L})helplines?(?!\p{L})/iu)],
  ru: [
    pairOf(
      latinAndCyrillic(/горяч\p{L}+ лини\p{L}+/iu),
      latinAndCyrillic(/телефон\p{L}* доверия/iu),
    ),
  ],
  az: [
    pairOf(
      latinAndCyrillic(/qaynar xətt\p{L}*/iu),
      latinAndCyrillic(/etimad (?:telefonu|xətti)\p{L}*/iu),
    ),
  ],
}

/** The words of pairs in one passage: the pair, which of its two words, and the word as written. */
export interface PairedWords {
  readonly place: RemarkPlace
  readonly used: readonly (readonly [key: string, word: string])[]
}

/**
 * The words of {@link pairs}, and of the set's own pairs, in a passage; null where there are none.
 */
export function pairedWords(
  { text: printed, plain, trigrams }: ScannedText,
  lang: string,
  own: readonly WordPair[],
  place: RemarkPlace,
): PairedWords | null {
  const used = [...(pairs[lang] ?? []), ...own].flatMap((pair, at) =>
    pair.flatMap((pattern, which) => {
      // The remark shows the words as written.
      const found = pattern.exec(plain, trigrams)
      if (!found) return []
      const word = printed.slice(found.index, found.index + found[0].length)
      return [[`${lang}${at}${which === 0 ? "a" : "b"}`, word] as const]
    }),
  )
  return used.length > 0 ? { place, used } : null
}

/** Remarks on things that have two names in one plan, one for each thing. */
export function twoTermRemarks(passages: readonly PairedWords[]): PlacedRemark[] {
  const first = new Map<string, { key: string; word: string }>()
  const reported = new Set<string>()
  const found: PlacedRemark[] = []
  for (const { place, used } of passages) {
    for (const [key, word] of used) {
      const thing = key.slice(0, -1)
      const before = first.get(thing)
      if (!before) first.set(thing, { key, word })
      if (!before || before.key === key || reported.has(thing)) continue
      reported.add(thing)
      const words = `${before.word} / ${word}`
      const remark = { check: "two-terms", words, about: words.toLowerCase(), quote: word }
      found.push({ place, remark })
    }
  }
  return found
}
