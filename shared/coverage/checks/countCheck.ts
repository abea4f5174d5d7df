import type { Passage } from "../passage.ts"
import { SievedPattern } from "../sieve.ts"
import { sentencesOf } from "../tokens.ts"
import { countedWords } from "./comparedNumbers.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import { bareNumeral, numberOf, numeral } from "./numberWord.ts"
import type { Place, PlacedRemark } from "./remark.ts"
import type { Sifted } from "./sifted.ts"

/** How many parts of each kind a plan has. */
export interface Parts {
  readonly goals: number
  readonly objectives: number
  readonly measures: number
}

const consists =
  /consist|compris|contain|include|divided into|sets out|built on|has |structured|состо[ия]т|включа|содерж|предусм|объедин|разделен|охватыва|ibarət|əhatə ed|nəzərdə tut|daxildir|özündə birləşdir/iu
const definite = latinAndCyrillic(
  /(?<!\p{L})(?:the|these|its|all|эт\p{L}{1,2}|все\p{L}*|указанн\p{L}*|bu|bütün)\s*$/iu,
)
const ofBefore =
  /previous|former|last (?:plan|strategy)|contained|comprised(?! of)|included|предыдущ|прошл|прежн|содержал|включал|предусматривал|состоял|əvvəlki|ötən|ibarət idi|had been|были выполнены|of the last|of its|из них/iu

/** Nearly no passage counts anything; those that may are read by the sentence. */
const likely = new SievedPattern(
  /goals|objectives|measures|actions|activities|pillars|priorit|цел|задач|мероприяти|направлени|məqsəd|hədəf|vəzifə|tədbir|istiqamət/iu,
)

/** A count of one part's measures, not of the plan's. */
const ofOnePart = latinAndCyrillic(
  /(?:goal|objective|chapter|section|pillar|part|цел[ьи]|задач[аие]|раздел\p{L}*|направлени[ея]|məqsəd|vəzifə|bölmə|istiqamət)\s*(?:№\s*)?\d|(?<!\p{L})(?:first|second|third|fourth|each|every|перв\p{L}+|втор\p{L}+|трет\p{L}+|кажд\p{L}+|birinci|ikinci|üçüncü|hər bir)(?!\p{L})/iu,
)

/** The nouns of a kind of parts, and counts of them: any word before a noun may be a numeral. */
function count(nouns: string): { readonly noun: SievedPattern; readonly counts: RegExp } {
  const named = `(?:${nouns})(?!\\p{L})`
  return {
    noun: new SievedPattern(latinAndCyrillic(new RegExp(named, "iu"))),
    counts: latinAndCyrillic(new RegExp(`(${numeral})\\s+${named}`, "giu")),
  }
}

const counted: readonly (ReturnType<typeof count> & { of: keyof Parts })[] = [
  {
    of: "goals",
    ...count(
      "(?:strategic |main |overall |general )?goals|strategic (?:objectives|priorities|directions)|pillars|priority (?:areas|directions)|стратегическ\\p{L}+ (?:цел|направлени|приоритет)\\p{L}*|приоритетн\\p{L}+ направлени\\p{L}*|цел(?:и|ей|ями)|strateji (?:məqsəd|hədəf|istiqamət)\\p{L}*|prioritet istiqamət\\p{L}*",
    ),
  },
  {
    of: "objectives",
    ...count(
      "(?:specific |operational |concrete )?objectives|(?:конкретн\\p{L}+ |специальн\\p{L}+ |операционн\\p{L}+ )?задач\\p{L}*|конкретн\\p{L}+ цел\\p{L}+|(?:konkret|xüsusi|spesifik) (?:məqsəd|hədəf|vəzifə)\\p{L}*|vəzifə\\p{L}*",
    ),
  },
  {
    of: "measures",
    ...count(
      "(?:concrete |specific )?(?:measures|actions|activities)|(?:конкретн\\p{L}+ )?мероприяти\\p{L}*|(?:konkret )?tədbir\\p{L}*",
    ),
  },
]

/** A count that a passage gives of the plan's parts. */
interface Counted {
  readonly of: keyof Parts
  readonly said: number
  readonly words: string
}

/** The counts in one passage. */
export interface Counts {
  readonly place: Place
  readonly counts: readonly Counted[]
}

/** The counts in a passage that are about this plan and not the one before. */
export function countsIn({ kind, text }: Passage, { sieve }: Sifted, place: Place): Counts | null {
  if (kind !== "narrative" || !likely.test(text, sieve)) return null
  const found: Counted[] = []
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    const named = counted.filter(({ noun }) => noun.test(sentence, sieve))
    if (named.length === 0 || ofBefore.test(sentence) || ofOnePart.test(sentence)) continue
    const whole = consists.test(sentence)
    for (const { of, counts } of named) {
      // "The measures" are oftener some of them than all, so here the plan must be said to have them.
      if (of === "measures" && !whole) continue
      for (const match of sentence.matchAll(counts)) {
        const numeralIn = match[1] ?? ""
        const said = numberOf(numeralIn)
        if (said === null || said < 2) continue
        if (whole || definite.test(sentence.slice(0, match.index)))
          found.push({
            of,
            said,
            words: match[0].replace(numeralIn, bareNumeral(numeralIn)).trim(),
          })
      }
    }
  }
  return found.length > 0 ? { place, counts: found } : null
}

/** Counts that are not so. Parts that the plan does not name at all cannot be counted. */
export function countRemarks(
  { place, counts }: Counts,
  parts: Parts,
  lang: string,
): PlacedRemark[] {
  return counts.flatMap(({ of, said, words }) => {
    if (parts[of] < 2 || said === parts[of]) return []
    const about = `${words} ${parts[of]}`
    const compared = countedWords(words, parts[of], lang)
    const remark = { check: "wrong-count", words: compared, about, quote: words }
    return [{ place, remark }]
  })
}
