import { fold } from "../coverage/stem.ts"

const most = 80

/** The words of the cells that are filled, once each: a joined cell may stand in all of its places. */
function filledOf(cells: readonly string[]): string[] {
  const words = cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim())
  return [...new Set(words.filter((one) => one !== ""))]
}

// "Total" and "yekun" ("final") begin measures too, so what comes after them has to be what is counted.
const totals = new RegExp(
  `^(?:${[
    "итого(?!\\p{L}).*",
    "(?:sub-?|grand |overall )?total(?: (?:number|sum|of|for|per|measures?|activit\\p{L}+|actions?|recommendations?|done|implemented|completed|fulfilled|partly|partially|not)(?!\\p{L}).*)?",
    "всего(?: (?:по|за|из|мер|мероприяти\\p{L}*|рекомендаци\\p{L}*|пункт\\p{L}*|(?:не)?(?:ис|вы)полнен\\p{L}*|частично|не)(?!\\p{L}).*)?",
    "итог",
    "(?:cəmi|yekun)(?: (?:üzrə|icra|qismən|tam|yerinə|tədbir\\p{L}*|tövsiyə\\p{L}*|say\\p{L}*)(?!\\p{L}).*)?",
    ".* üzrə (?:cəmi|yekun)",
  ].join("|")})$`,
  "u",
)

/** Whether the row counts the rows of a table: "Total: 6", «Итого выполнено | 5», "Cəmi", and nothing but figures beside it. */
export function isTotal(cells: readonly string[]): boolean {
  const [first = "", ...others] = filledOf(cells)
  if (first.length > most || !others.every((one) => one.length <= most / 2 && /\d/u.test(one)))
    return false
  const said = fold(first).replaceAll(/\d+(?:[.,]\d+)?(?: ?%)?/gu, " ")
  const bare = said.replaceAll(/[\s:;.,()–—/-]+/gu, " ").trim()
  if (!totals.test(bare)) return false
  // Without a figure only the bare word is known to count.
  return others.length > 0 || /\d/u.test(first) || !bare.includes(" ") || /:$/u.test(first)
}

const dated =
  /[\s,;:(–—-]+(?:от )?((?:19|20|21)\d\d)(?:-\p{L}{1,2})?(?: ?(?:г\.|г|год|il))?\)?[.:]?$/u
// Ends as no name does.
const sentence = /\s(?:in|by|for|of|to|в|к|до|на|за|с)$/u
const heading =
  /(?<!\p{L})(?:goals?|objectives?|sections?|parts?|chapters?|priorit\p{L}+|tasks?|years?|раздел\p{L}*|цел[ьи]|задач\p{L}*|част[ьи]|глав[аы]|приоритет\p{L}*|направлени\p{L}*|год|bölmə|məqsəd|hissə|fəsil|istiqamət\p{L}*|prioritet\p{L}*|vəzifə)(?!\p{L})/u
const bodies = [
  /^(?:The )?(?:Committee|Council|Group of Experts|Special Rapporteur|Комитет|Совет|Группа экспертов|Специальный докладчик)(?!\p{L})/u,
  /(?<!\p{L})(?:Committee|Council|Rapporteur|Komitəsi|Şurası|Məruzəçisi?)$/u,
]

/**
 * The body that a row between others names and nothing else (a cell of its own, or one joined over
 * the row), with its year: «ГРЕТА (2025)», "UN Human Rights Committee". Null where it names none.
 */
export function bodyIn(cells: readonly string[]): { source: string; year: number | null } | null {
  const [words = "", ...others] = filledOf(cells)
  if (words === "" || others.length > 0 || words.length > most) return null
  const ofYears = /(?:19|20|21)\d\d ?[–—-] ?(?:19|20|21)\d\d/u.test(words)
  const year = ofYears ? null : dated.exec(words)
  const name = (year ? words.slice(0, year.index) : words).replace(/[\s:;,.]+$/u, "")
  // "GRETA (second round, 2021)" is left with half a bracket.
  const source = name.includes("(") && !name.includes(")") ? name.replace(/\s*\(/u, ", ") : name
  const said = fold(source)
  if (/^[\d\p{Ll}]/u.test(source) || heading.test(said) || sentence.test(said)) return null
  // Capitals alone may be a heading; with a year they are the name of a body, of its report or of a plan.
  const isNamed =
    (year !== null || ofYears) && /^\p{Lu}{2,8}(?!\p{L})[^ ]*(?: [^ ]+){0,4}$/u.test(source)
  const isBody = bodies.some((named) => named.test(source))
  if (!isNamed && !isBody) return null
  return { source, year: year ? Number(year[1]) : null }
}
