import { fold } from "../coverage/stem.ts"

/** What a column of a table of recommendations or earlier measures may hold. */
export const columns = ["number", "source", "year", "text", "result", "note"] as const
/** One of {@link columns}. */
export type Column = (typeof columns)[number]

// As heads are printed in the three languages, folded: ı is i, ğ is q, ё is е.
const heads: Readonly<Record<Column, RegExp>> = {
  number:
    /№|#|\b(?:no|nos|nr|number|para|paragraph|ref|reference|code)\b|(?:^|\s)(?:номер|пункт|п\/п|код)|\b(?:sira|nömrə|bənd|kod)/u,
  source:
    /\b(?:source|issued|body|mechanism|organi[sz]ation|document|report|committee)|(?:^|\s)(?:источник|орган|организац|документ|доклад|отчет|кем|механизм|комитет)|(?:^|\s)(?:mənbə|qurum|orqan|sənəd|hesabat|təşkilat|komitə)/u,
  year: /\b(?:year|date)\b|(?:^|\s)(?:год|дата)|(?:^|\s)(?:il|ili|tarix|tarixi)(?:\s|$)/u,
  text: /\b(?:recommendation|text|measure|activit|action|wording|task|description)|(?:^|\s)(?:рекомендац|текст|мероприят|мера|меры|содержание|действи|задач|формулировк|наименован)|(?:^|\s)(?:tövsiyə|mətn|tədbir|fəaliyyət|məzmun|tapşiriq)/u,
  result:
    /\b(?:result|status|implementation|progress|achieve|outcome|fulfil)|(?:^|\s)(?:результат|статус|исполнени|выполнени|состояни|реализаци|ход)|(?:^|\s)(?:nəticə|status|vəziyyət|icra vəziyyəti|icrasi|icranin|yerinə yetiril)/u,
  note: /\b(?:note|comment|remark|explanation|reason)|(?:^|\s)(?:примеч|коммент|пояснен|причин)|(?:^|\s)(?:qeyd|şərh|izah|səbəb)/u,
}

// Who, when, how measured and how paid: fields that nothing is taken from.
const others =
  /^(?:responsib|lead\b|implement(?:ing|er)|partner|deadline|time|term\b|period|indicator|budget|cost|funding|ответствен|исполнител|соисполнител|срок|индикатор|показател|бюджет|финансир|icraçi|əsas icraçi|digər|müddət|icra müddəti|vaxt|indikator|göstərici|büdcə|maliyyə)/u

/** What the head of a column says it holds, by the word that comes first in it; null when it says nothing known. */
export function columnOf(head: string): Column | null {
  const said = fold(head).replace(/\s+/g, " ").trim()
  let best: { column: Column; at: number } | null = null
  for (const column of columns) {
    const at = heads[column].exec(said)?.index ?? -1
    if (at >= 0 && (best === null || at < best.at)) best = { column, at }
  }
  // A whole sentence is no head, whatever words are in it.
  return said.length > 80 || others.test(said) ? null : (best?.column ?? null)
}

/** Which columns of a table hold what, by their place. */
type Mapping = (Column | null)[]

/** How a table is read: the row of its heads, -1 where it has none, and its columns. */
export interface TableShape {
  head: number
  mapping: Mapping
}

/** A head stands within so many rows, under a title and notes. */
const headWithin = 15

function mappingOf(row: readonly string[]): Mapping {
  const taken = new Set<Column>()
  return row.map((cell) => {
    const column = columnOf(cell)
    // Of two columns that say the same the first is taken.
    if (column === null || taken.has(column)) return null
    taken.add(column)
    return column
  })
}

/** The column with the longest words, for a table whose heads say nothing. */
function longest(rows: readonly (readonly string[])[]): number {
  const lengths: number[] = []
  for (const row of rows.slice(0, 200))
    row.forEach((cell, at) => {
      lengths[at] = (lengths[at] ?? 0) + cell.length
    })
  return lengths.reduce((best, length, at) => (length > (lengths[best] ?? 0) ? at : best), 0)
}

/** Recognises the head of a table and what its columns hold; a person may change both. */
export function shapeOf(rows: readonly (readonly string[])[]): TableShape {
  let best: TableShape = { head: -1, mapping: [] }
  let most = 0
  for (const [head, row] of rows.slice(0, headWithin).entries()) {
    const mapping = mappingOf(row)
    const known = mapping.filter((column) => column !== null)
    if (known.length > most && (known.includes("text") || known.length > 1)) {
      best = { head, mapping }
      most = known.length
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  const mapping = Array.from({ length: width }, (_, at) => best.mapping[at] ?? null)
  if (!mapping.includes("text") && width > 0) {
    const body = rows.slice(best.head + 1)
    const at = longest(body)
    mapping[at] = "text"
  }
  return { head: best.head, mapping }
}
