import { foldCase } from "../../text/foldCase.ts"
import { acronym, isUnit, isUnitOf, mayBeUnit } from "./bodyUnits.ts"

/**
 * A body as it is written in a cell: its printed name, and whether it has the mark "(by
 * agreement)".
 */
export interface BodyName {
  name: string
  byAgreement: boolean
}

// A name that begins with one of these is a body.
const heads =
  /^(?:the )?(?:ministr(?:y|ies)|min\.|agenc(?:y|ies)|offices?|bureau|(?:inter-?agency |national |state |local |regional )?(?:committee|commission|council)s?|department|directorate|service|inspectorate|prosecutor|police|courts?|supreme court|constitutional court|parliament|government|cabinet|presidency|secretariat|coordinator|national|state |general |central bank|public (?:broadcast|prosec|procure|health|service|defend|agenc|author|council)|municipal|regional admin|local (?:admin|author|self|gov)|ombuds|ngos?|non-governmental|civil society|international org|trade union|union of|confederation|federation|association|chamber|academy|university|universities|institute|cent(?:er|re)|fund|foundation|bar |bank|embass|office of|all |members?|council|media|министерств|мин(?!ут|им|ув|ерал|иат|ир|орит|ус|истр)\p{L}{2,20}(?!\p{L})|мвд|мид|ген(?:прокурат|штаб)|гос(?:ком|служб|агент|инспек|надзор|страх|статист)|нац(?:банк|ком|агент|стат|полиц|гвард)|фин(?:ансовая )?(?:развед|монитор)|рос\p{L}*(?:надзор|стат|труд)|погран|соцзащит|генеральн|прокурат|государствен|агентств|комитет|комисси|департамент|служб|управлени|инспекци|верховн|суд|правительств|кабинет|секретариат|аппарат|уполномоченн|омбудсмен|национальн|нпо|неправительствен|общественн|международн|институт|академи|университет|центр|фонд|федераци|конфедерац|ассоциац|палата|союз|акимат|акимы|местн\p{L}* (?:исполн|орган|власт|админ|самоуправ)|органы|исполнительн|полици|пограничн|таможен|миграцион)/u
// A name that ends with one of these is a body; in Azerbaijani it must.
const tails =
  /(?:ministry|agency|office|committee|commission|council|department|directorate|inspectorate|police|courts?|prosecutors?(?:'s)?|authorit(?:y|ies)|bureau|(?:regional|local|district|city|state|municipal|presidential) administrations?|ngos?|organi[sz]ations?|unions?|employers|trust|foundation|(?:insurance|pension|guarantee) fund|association|federation|society|network|league|board|treasury|coalition|alliance|red cross|universit(?:y|ies)|academy|institute|cent(?:er|re)s?|guard|nazirliy\p{L}*|nazirlikl\p{L}*|komitə\p{L}*|xidmət\p{L}*|agentliy\p{L}*|idarə\p{L}*|şura\p{L}*|komissiya\p{L}*|məhkəmə\p{L}*|prokurorlu\p{L}*|polis\p{L}*|kabinet\p{L}*|hakimiyyət\p{L}*|orqan\p{L}*|qurum\p{L}*|müəssisə\p{L}*|təşkilat\p{L}*|qht\p{L}*|aparat\p{L}*|akademiya\p{L}*|universitet\p{L}*|institut\p{L}*|mərkəz\p{L}*|fond\p{L}*|konfederasiya\p{L}*|birlik\p{L}*|birliy\p{L}*|assosiasiya\p{L}*|kollegiya\p{L}*|müvəkkil\p{L}*|ombudsman\p{L}*|katiblik|katibliyi|koordinator\p{L}*|прокуратура|служба|комитет|агентство|инспекция|комиссия|администраци[яи]|палата|коллегия|общество|полиция|красный крест|ассоциация|академия)$/u
const pluralHead =
  /^(?:the )?(?:ministries|министерства|agencies|offices|departments|комитеты|prosecutors) (?:of|for|\p{L})/u
const azerbaijani = /[əƏ]|nazirliyi|orqan|xidməti/u
// Words in brackets after a name that say that the body takes part voluntarily.
const agreed =
  "by (?:mutual )?(?:agreement|consent)|as agreed|if (?:it|they) agrees?|(?:up)?on (?:agreement|consent)|subject to (?:its |their )?(?:agreement|consent)|with (?:its|their) (?:agreement|consent)|voluntar(?:y|ily)|on a voluntary basis|по (?:взаимному )?согласованию|по соглас\\.?|по (?:соглашению|договор[её]нности)|с (?:(?:его|е[её]|их) )?согласия|при (?:его |е[её] |их )?согласии|на добровольной основе|добровольно|за згодою|razılaşma (?:ilə|əsasında)|razılaşdır(?:ıl)?(?:maqla|araq)|razılığa əsasən|razılı(?:q|ğı) (?:əsasında|ilə)|razılıqla|(?:öz )?razılığı (?:ilə|əsasında)|könüllü(?: əsasla| olaraq| şəkildə)?|könüllülük əsasında|tövsiyə (?:edilir|olunur)"
// "(by agreement; field talks)", «(испытания, по согласованию)»: a contribution of the body beside
// the mark.
const given = "[^()[\\]]{1,80}?"
const agreement = new RegExp(
  `\\s*[([]\\s*(?:(${given})[,;]\\s*(?:${agreed})|(?:a|r|[cс]|${agreed})(?:\\s*[,;:]\\s*(${given})|\\s+[–—-]\\s+(${given}))?)\\s*[)\\]]\\s*`,
  "giu",
)
const onlyAgreed = new RegExp(`^(?:${agreed})$`, "iu")

/** Whether words are those of a mark of agreement, which the plan has as a flag of the body. */
export const isAgreementMark = (words: string): boolean => onlyAgreed.test(words.trim())

/** A name without the mark of agreement; the rest of its brackets stays. */
const withoutMark = (printed: string) =>
  printed.replace(
    agreement,
    (_mark, before: string | undefined, after: string | undefined, dashed: string | undefined) => {
      const kept = before ?? after ?? dashed
      return kept ? ` (${kept}) ` : " "
    },
  )

function isHead(part: string): boolean {
  const bare = withoutMark(part)
  // "MoJ (chair)": an acronym is a name whatever its brackets say.
  return heads.test(foldCase(bare)) || acronym.test(bare.replace(/\s*\([^()]*\)\s*$/u, "").trim())
}

// "Ministry of Transport, carriers (a)": a name with a mark of its own is a body of its own.
const marked = /^\p{Ll}+\s*\([^)]*\)$/u

function isBody(part: string): boolean {
  if (marked.test(part.trim()) && part.search(agreement) >= 0) return true
  const folded = foldCase(withoutMark(part)).replace(/\s*\([^)]*\)$/u, "")
  return isHead(part) || tails.test(folded)
}

/** Whether the words look like the name of a body in English, Russian or Azerbaijani. */
export function looksLikeBody(words: string): boolean {
  return words.length <= 200 && isBody(words.trim())
}

/** Splits outside parentheses and quotation marks; keeps the separators, to join again. */
function cut(text: string, separator: RegExp): { text: string; joint: string }[] {
  const parts: { text: string; joint: string }[] = []
  let start = 0
  let joint = ""
  for (const found of text.matchAll(separator)) {
    const before = text.slice(0, found.index)
    const depth = before.split(/[([«“]/u).length - before.split(/[)\]»”]/u).length
    if (depth > 0 || (before.split('"').length - 1) % 2 === 1) continue
    parts.push({ text: text.slice(start, found.index), joint })
    joint = found[0]
    start = found.index + found[0].length
  }
  parts.push({ text: text.slice(start), joint })
  return parts
}

// Parts that are no body by themselves belong to a neighbour: to the one before where names begin
// with their noun ("Ministry of Labour | Social Protection"), to the one after where they end with
// it.
function joinParts(parts: { text: string; joint: string }[], nounLast: boolean): string[] {
  const names: string[] = []
  let pending = ""
  parts.forEach(({ text, joint }, index) => {
    const whole = pending ? pending + joint + text : text
    if (nounLast) {
      if (isBody(text) || isUnit(text) || index === parts.length - 1) {
        names.push(whole)
        pending = ""
      } else pending = whole
      return
    }
    const before = names.at(-1)
    const plural = before !== undefined && pluralHead.test(foldCase(before)) && !isHead(text)
    if (before !== undefined && (plural || !isBody(text)))
      names[names.length - 1] = before + joint + text
    else names.push(text)
  })
  return names
}

// A longer cell is a text, not a list of names, and is not searched for them.
const listLimit = 3000

/** A name with the separator before it: a comma, or a word. */
interface Listed {
  name: string
  joint: string
}

// "unions and NGOs (by agreement)": a generic name of civil society has the mark of the next.
const ofSociety =
  /(?:ngos?|unions?|associations?|organi[sz]ations|churches|charities|employers|foundations|нпо|профсоюзы?|(?:объединени|организаци)[яи]|фонды|ассоциации|qht-?(?:lər|lar)|(?:birlik|təşkilat|ittifaq|fond)(?:lər|lar)[ıi]?)$/u

/** Names joined because they have one mark after the last of them. */
function markedTogether(names: string[]): string[] {
  const last = names.at(-1) ?? ""
  if (names.length < 2 || last.search(agreement) < 0) return names
  return names.map((name) =>
    name !== last && /^\p{Ll}/u.test(name) && ofSociety.test(foldCase(name.trim()))
      ? `${name} (by agreement)`
      : name,
  )
}

// "Ministry of Culture, Media and Press Department": the subject of a unit may look like a body.
const subject = /^(?:media|service|fund|bank|association|union|council|academy)s?$/iu

/**
 * Whether the media are part of a ministry's name: "Ministry of Culture and Media", not "Ministry
 * of Justice and media".
 */
function isOfMedia([first = "", second = "", more]: readonly string[]): boolean {
  return more === undefined && second.trim() === "Media" && /^(?:the )?ministry of /iu.test(first)
}

// A comma before the last of a list may have such words behind it.
const comma = /,\s+(?:(?:as well as|а также|həmçinin|habelə|eləcə də)\s+)?(?:the\s+)?/gu
const conjunction =
  /\s+(?:and|as well as|и|а также|və|həmçinin|habelə|eləcə də|&)\s+(?:the\s+)?|\s+\/\s+/giu

function splitList(text: string, units: Units): string[] {
  if (text.length > listLimit) return [text]
  const nounLast = azerbaijani.test(text.replace(agreement, ""))
  const commas = cut(text, comma)
  // "unions, employers": if no part is known as a body, each word is one.
  const listed = commas.some((part) => isBody(part.text))
    ? joinParts(commas, nounLast)
    : commas.map((part) => part.text)
  const names = listed.flatMap((name, at) => {
    const parts = cut(name, conjunction)
    const isOneUnit = at > 0 && subject.test(parts[0]?.text ?? "") && isUnit(name)
    if (parts.length === 1 || isOneUnit) return [{ name, joint: ", " }]
    if (isOfMedia(parts.map((part) => part.text))) return [{ name, joint: ", " }]
    const strong = parts.every((part) => isBody(part.text))
    const split = strong || parts.filter((part) => isBody(part.text)).length > 1
    const own = markedTogether(split ? joinParts(parts, nounLast) : [name])
    const word = parts[1]?.joint ?? ""
    return own.map((each, at) => ({ name: each, joint: at === 0 ? ", " : word }))
  })
  return names.length > 1 ? withUnits(names, units) : names.map(({ name }) => name)
}

/**
 * The ways in which a file writes the units of bodies: any name after a comma; except for the
 * (folded) names that are bodies of their own.
 */
export interface Units {
  readonly behind: boolean
  readonly own: ReadonlySet<string>
}

/** The default, where nothing is known of a file's units. */
export const noUnits: Units = { behind: false, own: new Set() }

/** A body and its unit after a comma are one name: "Ministry of Labour, Employment Department". */
function withUnits(names: readonly Listed[], units: Units): string[] {
  const joined: string[] = []
  // "Ministry of Justice, Ministry of Labour, Migration Department": the last is one of the list.
  const bodies = names.filter(({ name }) => !isUnit(name)).length
  const many = bodies >= 2 * (names.length - bodies)
  let over = ""
  names.forEach(({ name, joint }, at) => {
    const listed = many && at === names.length - 1
    const last = joined.length - 1
    const alone = names.length === 2
    const known = units.own.has(foldCase(name)) || last < 0
    const oneOver = !known && /^\p{Lu}/u.test(over) && !pluralHead.test(foldCase(over))
    const isBelow =
      joint === ", "
        ? isUnitOf(name, over, { alone, listed }) || (units.behind && alone && mayBeUnit(name))
        : joined[last] !== over && isUnit(name)
    if (oneOver && isBelow) joined[last] += joint + name
    else {
      joined.push(name)
      over = name
    }
  })
  return joined
}

// A bracket that is closed in its line, which belongs to one name.
const bracketed = /\([^()\n]*\)|\[[^[\]\n]*\]/gu

/** The parts of a cell between line breaks and semicolons outside brackets. */
function listParts(words: string): string[] {
  if (!/[([]/u.test(words)) return words.split(/[;\n]/u)
  return words
    .replace(bracketed, (bracket) => bracket.replaceAll(";", "\uE020"))
    .split(/[;\n]/u)
    .map((part) => part.replaceAll("\uE020", ";"))
}

/**
 * The bodies named in a cell, in order: split at line breaks and semicolons, at commas and "and"
 * only where each side is a body of its own ("Ministry of Labour and Social Protection" is one,
 * "Ministries of Health, Education and Foreign Affairs" one printed name). The mark of agreement,
 * "(a)" or «(по согласованию)», becomes a flag. A unit after its body is one name with it; `units`
 * tells how the file writes them.
 */
export function readBodyNames(words: string, units: Units = noUnits): BodyName[] {
  return listParts(words)
    .flatMap((part) => splitList(part.trim(), units))
    .map((printed) => {
      const byAgreement = printed.search(agreement) >= 0
      const name = withoutMark(printed).replace(/\s+/gu, " ").trim()
      return { name: name.replace(/^[\s•–—-]+|[\s,.;]+$/gu, ""), byAgreement }
    })
    .filter(({ name }) => name !== "")
}
