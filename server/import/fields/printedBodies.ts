import {
  type BodyName,
  looksLikeBody,
  readBodyNames,
  type Units,
} from "../../../shared/document/fields/bodyNames.ts"

// "Lantern House, provided it consents", «при его согласии», "razılıq verərsə": said of a body, and none itself.
const condition = new RegExp(
  `\\s*[,–—([-]?\\s*(?:${[
    "(?:provided|providing|assuming|on condition|if|where|should|once|when)(?: that)? (?:it|they|he|she) (?:so )?(?:gives? (?:its|their) )?(?:agrees?|consents?|accepts?|consent|agreement)",
    "(?:subject to|with|upon|on) (?:its|their|his|her) (?:own |prior |written |express )*(?:consent|agreement|acceptance)",
    "subject to (?:prior |written |express )*(?:consent|acceptance)",
    "(?:при|с|в случае|при условии|при наличии)(?: наличии| условии| получении)? (?:ее|её|его|их) (?:предварительно\\p{L}+ |письменно\\p{L}+ )?соглас(?:ии|ия|ием)",
    "(?:при|в случае|при условии|при наличии) (?:предварительно\\p{L}+ |письменно\\p{L}+ )?согласи[ия]",
    "если (?:он|она|оно|они) (?:даст|дадут|соглас(?:ит|ят)ся|не возража[ею]т)(?: (?:на это )?согласие)?",
    "(?:öz )?razılı(?:q|ğı|ğını) (?:ver(?:ərsə|ərlərsə|sə|dikdə|diyi (?:halda|təqdirdə))|olduqda|olarsa|olduğu (?:halda|təqdirdə)|şərti(?: ilə|lə))",
    "razı (?:ol(?:arsa|arlarsa|sa|duqda|duğu (?:halda|təqdirdə))|qalarsa|qaldıqda)",
  ].join("|")})\\s*[)\\]]?(?=\\s*(?:[.,;\\n]|$))`,
  "giu",
)
/**
 * The mark of agreement for a condition; the rest of its bracket stays: "(subject to its consent;
 * field talks)".
 */
const agreedTo = (printed: string) =>
  /[([]/u.test(printed) && !/[)\]]$/u.test(printed) ? " (by agreement" : " (by agreement)"
const maySay = /consent|agree|accept|соглас|возража|razı/iu

// A longer cell is a text, no list of names.
const longest = 1000

// Placeholders for separators within a name while names are split; no text has them.
const kept: Readonly<Record<string, string>> = {
  and: "\uE010",
  и: "\uE011",
  ",": "\uE012",
}
const printedAs = new Map(Object.entries(kept).map(([words, sign]) => [sign, words]))
const signs = /[\uE010-\uE012]/gu

const union =
  /(?<=^|[,;\n]\s*)((?:the )?(?:\p{L}[\p{L}'-]* ){0,3}?(?:association|union|federation|confederation|league|chamber|guild|society|alliance) of [^,;\n()]{2,60}?) (and) (?=(\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*)?)\s*(?:[(,;\n]|$))|(?<=^|[,;\n]\s*)((?:\p{L}[\p{L}-]* ){0,2}?(?:ассоциаци|союз|федераци|конфедераци|лиг|палат|гильди|объединени|общество|альянс)\p{L}* [^,;\n()]{2,60}?) (и) (?=(\p{L}[\p{L}-]*)(?: \p{L}+){0,2}\s*(?:[(,;\n]|$))/giu
const lastWord = /\p{L}[\p{L}'-]*$/u
const isSmall = (words: string) => /^\p{Ll}/u.test(words)
// In Russian the members of a union are in the genitive; a body beside it is not.
const genitive = /(?:[оеё]в|[еи]й|ц|ств|[ыи]х|[оеё]к|изма|ства|ния|рм|н|т)$/u
// Words for other bodies after a union.
const others =
  /^(?:courts?|police|polic\p{L}*|ministr\p{L}*|agenc\p{L}*|universit\p{L}*|prosecut\p{L}*|councils?|ngos?|church(?:es)?|bar|parliament)(?!\p{L})/iu

/** Protects the "and" inside the name of a union: «Ассоциация гостиниц и туроператоров». */
function keepUnions(words: string): string {
  return words.replace(
    union,
    (
      whole,
      english: string | undefined,
      _and: string | undefined,
      member: string | undefined,
      russian: string | undefined,
      _и: string | undefined,
      other: string | undefined,
    ) => {
      if (english && member) {
        const before = lastWord.exec(english)?.[0] ?? ""
        const alike = isSmall(before) === isSmall(member) && /s$/u.test(before)
        return alike && /s$/u.test(member) && !others.test(member)
          ? `${english} ${kept.and} `
          : whole
      }
      if (!russian || !other || !isSmall(other)) return whole
      return genitive.test(other) && !looksLikeBody(other) ? `${russian} ${kept.и} ` : whole
    },
  )
}

// A secretariat after an office of the government is a unit of it, whomever it serves.
const governing =
  /^(?:the )?(?:(?:cabinet|government|(?:prime minister|president)(?:'s|’s)?|state|federal)? ?(?:cabinet|chancellery|office|administration)(?: of (?:the )?(?:prime minister|president|government|cabinet|council of ministers))?|(?:аппарат|администраци|канцеляри|управлени\p{L} делами|секретариат)\p{L}* (?:правительств|президент|кабинет|премьер|совета министров)[\p{L}\s-]*|[\p{L}\s]*(?:kabinet|prezident|hökumət|baş nazir)\p{L}* (?:aparat|administrasiya|dəftərxana|işlər idarəsi)\p{L}*)$/iu
const secretariat =
  /^(?:the )?(?:secretariat (?:of|for|to)(?!\p{L})|(?:\p{L}+ ){0,3}secretariat$|секретариат(?!\p{L})|(?:\p{L}+ ){0,5}katibliy?i?k?$)/iu

function keepSecretariats(words: string): string {
  return words
    .split(/(?<=[;\n])/u)
    .map((part) => {
      const [over = "", below = "", more] = part.replace(/[;\n]$/u, "").split(/,\s+/u)
      if (more !== undefined || !governing.test(over.trim()) || !secretariat.test(below.trim()))
        return part
      return part.replace(/,(?=\s)/u, kept[","] ?? ",")
    })
    .join("")
}

/**
 * Splits a cell into bodies, as {@link readBodyNames} does, with allowance for how files write
 * names: a condition ("provided it consents") becomes the mark of agreement, and neither the name
 * of a union nor that of a secretariat within an office of government is split.
 */
export function printedBodies(words: string, units?: Units): BodyName[] {
  if (words.length > longest) return readBodyNames(words, units)
  const said = maySay.test(words) ? words.replace(condition, agreedTo) : words
  return readBodyNames(keepSecretariats(keepUnions(said)), units).map((body) => ({
    ...body,
    name: body.name.replace(signs, (sign) => printedAs.get(sign) ?? sign).replace(/\s+,/gu, ","),
  }))
}
