import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { numberOf } from "./numberWord.ts"

/** A number of people, and the parts that a sentence splits all of them into. */
export interface SeparateGroups {
  readonly said: number
  readonly printed: string
  readonly parts: readonly number[]
}

const number = "\\d{1,3}(?:[ \\u00a0\\u202f,]\\d{3})+(?!\\d)|\\d+"
const wholeOf = (digits: string) => Number(digits.replaceAll(/\D/g, ""))

/** A number of people: "of the 64 persons", "64 nəfərdən"; children only as a whole of parts. */
const people = latinAndCyrillic(
  new RegExp(
    `(?<![\\d.,–-])(${number})\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,3}?(?:persons|people|vict\\p{L}+|survivors|individuals|человек|лиц(?:а)?(?!\\p{L})|пострадавш\\p{L}+|потерпевш\\p{L}+|жертв\\p{L}*|людей|nəfər\\p{L}*|şəxs\\p{L}*|qurban\\p{L}*|insan\\p{L}*|zərər ?çəkmiş\\p{L}*)(?!\\p{L})`,
    "giu",
  ),
)
const children = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:of|among|из|среди)\\s+(?:the\\s+|these\\s+|этих\\s+)?(${number})\\s+(?:children|minors|детей|несовершеннолетних)(?!\\p{L})|(?<![\\d.,–-])(${number})\\s+uşa(?:qdan|ğın)(?!\\p{L})`,
    "iu",
  ),
)

/** Words for the people of a part; the first that matches counts. */
const kinds = {
  foreigner:
    "foreigners|foreign (?:nationals|citizens)|non-?(?:citizens|nationals)|иностран[\\p{L}]*(?: граждан\\p{L}*)?|əcnəbi\\p{L}*|xarici(?: vətəndaş)?\\p{L}*",
  citizen:
    "(?:own |local )?(?:citizens|nationals)|граждан\\p{L}*(?: (?:страны|республики|государства))?|(?:ölkə |yerli )?vətəndaş\\p{L}*|(?:öz )?vətəndaş\\p{L}*",
  woman: "(?:adult )?women|females|(?:взросл\\p{L}+ )?женщин\\p{L}*|(?:yetkin )?qadın\\p{L}*",
  man: "(?:adult )?men|males|мужчин\\p{L}*|(?:yetkin )?kişi\\p{L}*",
  girl: "girls|девоч\\p{L}+|qız\\p{L}*",
  boy: "boys|мальчик\\p{L}*|oğlan\\p{L}*",
  child:
    "children|minors|дет(?:и|ей|ьми)|реб[её]н\\p{L}+|несовершеннолетн\\p{L}+|uşaq\\p{L}*|yetkinlik yaşına çatmayan\\p{L}*",
  adult: "adults|взрослы\\p{L}+|yetkin(?:lik yaşına çatmış)?\\p{L}*|böyük\\p{L}*",
} as const
type Kind = keyof typeof kinds
const names = Object.keys(kinds) as readonly Kind[]

/** The verb or dash between a number and the people: "29 were women", «29 — женщины». */
const copula =
  "(?:(?:were|was|are|is|being|были|был|была|составили|составляют|оказались|isə|—|–|-)\\s+){0,2}"
const part = latinAndCyrillic(
  new RegExp(
    `(?<![\\d.,–-])(${number})(?:-\\p{L}{1,3})?\\s+${copula}(?:${names.map((name) => `(${kinds[name]})`).join("|")})(?!\\p{L})`,
    "giu",
  ),
)

/** Parts that together are all people. */
const wholes: readonly string[] = [
  "man woman",
  "child man woman",
  "boy girl man woman",
  "adult child",
  "citizen foreigner",
]
const allChildren = "boy girl"
const childrenBehind = latinAndCyrillic(
  new RegExp(`^[^.]*(?<!\\p{L})(?:${kinds.child}|${kinds.girl}|${kinds.boy})(?!\\p{L})`, "iu"),
)

/** Words that leave room for others, or for people who are counted twice. */
const others = latinAndCyrillic(
  /%|(?<!\p{L})(?:others?|the rest|remain|unknown|unidentified|not known|about|around|some|nearly|almost|over|more than|at least|both|including|mostly|per ?cent|остальн|неизвестн|не установлен|проч|други|около|более|свыше|почти|не менее|включая|в том числе|оба|также|процент|qalan|digər|başqa|naməlum|məlum deyil|təxminən|çox|azı|faiz|o cümlədən|həmçinin|hər iki)/iu,
)
/** Text that says no more of the parts than that they are. */
const onlyAre = latinAndCyrillic(
  /^\s*(?:(?:were|are|was|olmuş\p{L}*|olub\p{L}*|idi|ibarət\p{L}*|təşkil ed\p{L}*|были|составля\p{L}+)\s*)?(?:[.;,()]|$)/iu,
)
/** The largest gap between two parts, in characters. */
const farthest = 6
/** The largest gap between the whole and the first part, in characters. */
const farthestFirst = 80
const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const ofThem = latinAndCyrillic(
  /(?<!\p{L})(?:of (?:them|whom|these|those)|из (?:них|которых)|onlardan|bunlardan)(?!\p{L})/iu,
)

interface Part {
  readonly kind: Kind
  readonly count: number
  readonly start: number
  readonly end: number
}

function partsIn(words: string): Part[] {
  return [...words.matchAll(part)].flatMap((match) => {
    const at = match.slice(2).findIndex((group) => group !== undefined)
    const kind = names[at]
    const [all, digits = ""] = match
    return kind
      ? { kind, count: wholeOf(digits), start: match.index, end: match.index + all.length }
      : []
  })
}

/** Consecutive parts, with only a comma or "and" between them. */
function rowOf(words: string): readonly Part[] {
  const row: Part[] = []
  for (const one of partsIn(words)) {
    const last = row.at(-1)
    const between = words.slice(last?.end ?? 0, one.start)
    if (last && (between.length > farthest || between.includes(";"))) break
    if (!last && (between.length > farthestFirst || /\d|:/.test(between.replaceAll(hasYear, ""))))
      return []
    row.push(one)
  }
  return row
}

const isCounted = (words: string) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => numberOf(word) !== null)

/**
 * A whole of people and parts that do not add up to it, though one sentence gives them as all of
 * it: "Of 64 persons 29 were women, 21 men and 17 children"; null where there are none, or they add
 * up. `behind` is the text after the sentence.
 */
export function separateGroups(sentence: string, behind = ""): SeparateGroups | null {
  const bare = sentence.replaceAll(/\([^)]*\)/g, (inside) => " ".repeat(inside.length))
  const found = [...bare.matchAll(people)]
  const [first] = found
  const match =
    found.length === 1 && first ? first : found.length === 0 ? children.exec(bare) : null
  if (!match || others.test(bare)) return null
  const printed = match[1] ?? match[2] ?? ""
  const said = wholeOf(printed)
  const rest = bare.slice(match.index + match[0].length)
  const row = rowOf(rest)
  const end = row.at(-1)?.end ?? 0
  const after = rest.slice(end)
  const beside = after.slice(0, ofThem.exec(after)?.index)
  // Another number may be that of an unrecognised part.
  if (row.length < 2 || !onlyAre.test(beside) || /\d/.test(beside.replaceAll(hasYear, "")))
    return null
  if (isCounted(rest)) return null
  const kinds = row.map(({ kind }) => kind).sort()
  const whole = kinds.join(" ")
  // The children may be in the next sentence.
  if (whole === "man woman" && childrenBehind.test(behind)) return null
  const isAll = found.length === 1 ? wholes.includes(whole) : whole === allChildren
  const parts = row.map(({ count }) => count)
  if (!isAll || parts.some((count) => count >= said)) return null
  let sum = 0
  for (const [at, count] of parts.entries()) {
    sum += count
    // Further parts break down one part, or all of them once more.
    if (at > 0 && sum === said) return null
  }
  return { said, printed, parts }
}
