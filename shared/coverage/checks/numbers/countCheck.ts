import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import type { PlacedRemark, RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { sentencesIn } from "../sentences.ts"
import { countedWords } from "./comparedNumbers.ts"
import { bareNumeral, numberOf, numeral } from "./numberWord.ts"

/** The number of parts of each kind in a plan. */
export interface PartCounts {
  readonly goals: number
  readonly objectives: number
  readonly measures: number
  /** The number of paragraphs that are numbered among the measures and may be measures too. */
  readonly unread: number
}

type PartKind = Exclude<keyof PartCounts, "unread">

const consists = byScript(
  /(?:^|[.;] )(?:in it (?:there )?are |в (?:н[её]м|ней) |onda |burada )|consist|compris|contain|include|divided into|sets out|built (?:on|of|from|around|up of)|made up of|has |structured|grouped|arranged|organi[sz]ed (?:in|under|around)|brings? together|состо[ия]т|включа|содерж|предусм|объедин|раздел[её]н|охватыва|насчитыва|вход[ия]т|сгруппир|распредел|сведен|ibarət|əhatə ed|nəzərdə tut|daxil(?:dir| edil)|birləşdir|qruplaşdır|bölün|yer al/iu,
)
const definite = latinAndCyrillic(
  /(?<!\p{L})(?:the|these|its|all|эт\p{L}{1,2}|все\p{L}*|указанн\p{L}*|bu|bütün)\s*$/iu,
)
const ofBefore = byScript(
  /previous|former|last (?:plan|strategy)|contained|comprised(?! of)|included|предыдущ|прошл|прежн|содержал|включал|предусматривал|состоял|əvvəlki|ötən|ibarət idi|had been|(?:were|was|have been|has been) (?:\p{L}+ )?(?:carried out|implemented|completed|fulfilled|begun|met)|not begun|(?:выполнен|исполнен|реализован|завершен|начат)[оаы]?(?!\p{L})|icra (?:olun|edil)(?:muş|miş|ub|ib)|yerinə yetiril(?:miş|ib)|başlan(?:ıl)?ma(?:mış|yıb)|of the last|of its|из них/iu,
)

/**
 * Words for the document that has measures; without one, a number far from the real one counts
 * something else.
 */
const aPlan =
  /plan|program|strateg|document|roadmap|(?:^|\s)it(?:\s|$)|план|программ|стратеги|документ|концепци|sənəd|konsepsiya/iu

/** "All": a number of all measures is compared if it is anywhere near the real one. */
const allOf = latinAndCyrillic(/(?<!\p{L})(?:all(?: the| of the)?|все\p{L}{0,2}|bütün)\s*$/iu)
/** An ordinal, "Measure 2" or «36-е мероприятие», names one measure. */
const ordinal =
  /^\d+(?:st|nd|rd|th)$|^\d+-?(?:[ıiuü]?nc[ıiuü]|c[ıiuü])$|^\d+-?(?:[йяею]|[оеы]?го|[ое]?му|[ыо]?[йме])$/iu
/** Characters before a number that continues a longer one: "1.3.2". */
const goesOn = /[\d.,–/-]$/

/**
 * Prefilter: nearly no passage counts anything, and only those that may are read sentence by
 * sentence.
 */
const likely = new PrefilteredPattern(
  /goals|objectives|measures|steps|actions|activities|pillars|priorit|цел|задач|мероприяти|действи[йя]|\sмер(?:[ыа]|ами?|ах)?(?![а-яё])|направлени|məqsəd|hədəf|vəzifə|tədbir|istiqamət/iu,
)

/** A count of one part's measures, not of the plan's. */
const ofOnePart = latinAndCyrillic(
  /(?:goal|objective|chapter|section|pillar|part|цел[ьи]|задач[аие]|раздел\p{L}*|направлени[ея]|məqsəd|vəzifə|bölmə|istiqamət)\s*(?:№\s*)?\d|\d-?(?:[ıiuü]?nc[ıiuü]|c[ıiuü])\s+(?:\p{L}+\s+)?(?:məqsəd|vəzifə|bölmə|istiqamət|hissə|fəsil)|(?<!\p{L})(?:first|second|third|fourth|each|every|перв\p{L}+|втор\p{L}+|трет\p{L}+|кажд\p{L}+|birinci|ikinci|üçüncü|hər bir)(?!\p{L})/iu,
)

/** Between a noun and its number: "Number of measures: 37", «всего мероприятий – 36». */
const isSo =
  "(?:\\s+(?:in|of) (?:the|this) plan|\\s+плана|\\s+в плане)?\\s*(?:[:=–—]|is|are|stands at|comes to|составляет|равно)?\\s*"

/**
 * Patterns for the nouns of one kind of parts, and for counts of them: any word before a noun may
 * be a numeral.
 */
function count(nouns: string): {
  readonly noun: PrefilteredPattern
  readonly nouns: RegExp
  readonly counts: RegExp
  readonly numbers: RegExp
  /** A label of a row or column that announces their number. */
  readonly named: RegExp
} {
  const named = `(?:${nouns})(?!\\p{L})`
  const number = "(\\d{1,3})(?!\\d|[.,]\\d|\\s*%)"
  const ofPlan =
    "(?:\\s+(?:(?:contained |included |provided )?in|of|under) (?:the|this) (?:\\p{L}+ )?(?:plan|programme|strategy)|\\s+(?:в )?(?:плане|плана|программ[еы]|стратегии))?"
  return {
    named: latinAndCyrillic(
      new RegExp(
        `^(?:(?:total |overall |общее )?(?:number of|no\\. of|количество|число|кол-во|всего|total)\\s+|(?:plan|proqram|strategiya)\\p{L}*\\s+|ümumi\\s+)?(?:${nouns})${ofPlan}(?:,? (?:(?:ümumi |cəmi )?(?:sayı|miqdarı)|total|in all|всего|единиц|ед\\.))?$`,
        "iu",
      ),
    ),
    noun: new PrefilteredPattern(latinAndCyrillic(new RegExp(named, "iu"))),
    nouns: latinAndCyrillic(new RegExp(named, "giu")),
    counts: latinAndCyrillic(new RegExp(`(${numeral})\\s+${named}`, "giu")),
    numbers: latinAndCyrillic(
      new RegExp(
        `(?:(?:(?:total )?number of|количество|число|всего)\\s+${named}${isSo}|${named}\\s+(?:ümumi\\s+)?sayı\\s*[:–—-]?\\s*)${number}`,
        "giu",
      ),
    ),
  }
}

const counted: readonly (ReturnType<typeof count> & { of: PartKind })[] = [
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
      "(?:concrete |specific )?(?:measures|steps|actions|activities)|(?:конкретн\\p{L}+ )?(?:мероприяти\\p{L}*|мер(?:[ыа]|ами?|ах)?)|действи(?:й|я|ями)|(?:konkret )?tədbir\\p{L}*",
    ),
  },
]

/** A number of the plan's parts that a passage states. */
interface Counted {
  readonly of: PartKind
  readonly said: number
  readonly words: string
  /** Whether it only may count all of them: it is taken to if it is near the real number. */
  readonly likely: boolean
  /** The place of the count, if it is not where its words are. */
  readonly quote?: string
}

/** The counts in one passage. */
export interface StatedCounts {
  readonly place: RemarkPlace
  readonly counts: readonly Counted[]
}

/** Words without which a sentence states no number of parts. */
const numberSaid = new PrefilteredPattern(/number of|количество|число|всего|sayı/iu)
const lastWord = latinAndCyrillic(/(?:\d{1,3}(?:-?\p{L}{1,3})?|\p{L}+)\s+$/u)
/** The length of the longest numeral. */
const longestWord = 24

/**
 * Whether a numeral may precede a noun of a kind: this test is much faster than trying all words.
 */
function isCounted(sentence: string, { nouns }: (typeof counted)[number]): boolean {
  for (const { index } of sentence.matchAll(nouns)) {
    if (!/\s/.test(sentence[index - 1] ?? "")) continue
    const word = lastWord.exec(sentence.slice(Math.max(0, index - longestWord), index))?.[0].trim()
    if (word && numberOf(word) !== null) return true
  }
  return false
}

/** Counts of one kind of parts in a sentence; `whole` if the sentence speaks of the whole plan. */
function countsOf(sentence: string, kind: (typeof counted)[number], whole: boolean): Counted[] {
  const { of, counts, numbers } = kind
  const found: Counted[] = []
  for (const match of sentence.matchAll(counts)) {
    const numeralIn = match[1] ?? ""
    const said = numberOf(numeralIn)
    const before = sentence.slice(0, match.index)
    if (said === null || said < 2 || ordinal.test(numeralIn) || goesOn.test(before)) continue
    // "The measures" are more often some of them than all, so the sentence must say that the plan
    // has them.
    const all = allOf.test(before) || allOf.test(`${numeralIn.replace(/\s?\S+$/, "")} `)
    if (!whole && !(of === "measures" ? all : definite.test(before))) continue
    const words = match[0].replace(numeralIn, bareNumeral(numeralIn)).trim()
    // Much else is done in steps.
    const isSure = whole && aPlan.test(sentence) && !words.endsWith("steps")
    found.push({ of, said, words, likely: of === "measures" && !isSure })
  }
  for (const match of sentence.matchAll(numbers)) {
    const said = Number(match[1] ?? match[2])
    if (said >= 2) found.push({ of, said, words: match[0].trim(), likely: true })
  }
  return found
}

/** The counts in a passage that are about this plan and not the previous one. */
export function countsIn(
  { kind, text }: Passage,
  { trigrams }: ScannedText,
  place: RemarkPlace,
): StatedCounts | null {
  if (kind !== "narrative" || !likely.test(text, trigrams)) return null
  const found: Counted[] = []
  const isNumber = numberSaid.test(text, trigrams)
  for (const { start, end } of sentencesIn(text)) {
    const sentence = text.slice(start, end)
    const said = isNumber && /\d/.test(sentence)
    const named = counted.filter(
      (one) => one.noun.mayMatch(trigrams) && (said || isCounted(sentence, one)),
    )
    if (named.length === 0 || ofBefore.test(sentence) || ofOnePart.test(sentence)) continue
    const whole = consists.test(sentence)
    for (const one of named) found.push(...countsOf(sentence, one, whole))
  }
  return found.length > 0 ? { place, counts: found } : null
}

/** Words after which a count is of only some of them. */
const ofThem = latinAndCyrillic(
  /[,;(]?\s*(?:of which|of them|including|из (?:них|которых)|в том числе|o cümlədən|onlardan|bunlardan)(?!\p{L})/iu,
)
/** A cell that begins with a count: "37 measures" and a few more words. */
const countFirst = latinAndCyrillic(
  new RegExp(`^(?:(?:total|in all|всего|cəmi)[:\\s]+)?(?:${numeral})\\s+\\p{L}`, "iu"),
)

/** The counts in a table row with its label: "Number of measures | 37". */
export function countsInRow(label: string, value: string): readonly Counted[] {
  if (ofBefore.test(label) || ofOnePart.test(`${label}| ${value.replaceAll(/\([^)]*\)/g, "")}`))
    return []
  const digits = /^\d{1,3}(?=\s*(?:$|\())/.exec(value)?.[0]
  if (digits) {
    const named = counted.find(({ named }) => named.test(label))
    if (!named || Number(digits) < 2) return []
    const words = `${label}: ${digits}`
    return [{ of: named.of, said: Number(digits), words, likely: true, quote: digits }]
  }
  const own = value.slice(0, value.search(ofThem) >>> 0)
  if (!countFirst.test(own) || ofBefore.test(own)) return []
  const found = counted.flatMap((kind) =>
    own.search(kind.nouns) >= 0 ? countsOf(own, kind, true) : [],
  )
  return found.map((one) => ({ ...one, likely: true }))
}

/** A count of something else is seldom this near. */
const isNear = (said: number, real: number) => said > real * 0.6 && said < real * 1.6

/**
 * Remarks on counts that differ from the real numbers. Kinds of parts that the plan does not have
 * are not counted.
 */
export function countRemarks(
  { place, counts }: StatedCounts,
  parts: PartCounts,
  lang: string,
): PlacedRemark[] {
  return counts.flatMap(({ of, said, words, likely, quote = words }) => {
    const real = parts[of]
    if (real < 2 || said === real || (likely && !isNear(said, real))) return []
    // One plan calls goals what another calls objectives.
    const other = { goals: parts.objectives, objectives: parts.goals, measures: null }[of]
    if (said === other) return []
    if (of === "measures" && said > real && said <= real + parts.unread) return []
    const about = `${words} ${real}`
    const compared = countedWords(words, real, lang)
    const remark = { check: "wrong-count", words: compared, about, quote }
    return [{ place, remark }]
  })
}
