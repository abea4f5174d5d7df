import { readBodyNames } from "../../../shared/document/fields/bodyNames.ts"
import type { FieldRole, MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { blocksText, type DraftBlock, type DraftText, runsText } from "../draft.ts"
import { markKey } from "./agreementMarks.ts"
import { type LeadLegend, type LeadLook, readLeadLegend } from "./leadLegend.ts"

// Words that say without a legend that the body beside them leads.
const speaking =
  /^(?:(?:the )?lead(?:s|ing)?(?: (?:agency|body|ministry|institution|implementer))?|(?:main|responsible)(?: (?:agency|body|implementer|executor))?|отв(?:етственн(?:ый|ая|ое))?(?: (?:исполнитель|орган))?|головн(?:ой|ая|ое)(?: (?:исполнитель|орган))?|ведущ(?:ий|ая|ее)(?: (?:исполнитель|орган))?|(?:основной|главный)(?: исполнитель)?|свод|созыв|məsul(?: (?:icraçı|qurum|orqan))?|cavabdeh(?: (?:qurum|orqan))?|aparıcı(?: (?:qurum|orqan))?|(?:əsas|baş)(?: (?:icraçı|qurum|orqan))?|əs)\.?$/iu
const bracket = /\s*[([]\s*([^()[\]]{1,40}?)\s*[)\]](?!\p{L})|[([]\s*([^()[\]]{1,40}?)\s*[)\]]/gu
const star = /\s*[*†‡]{1,3}(?!\s*[\p{L}«„“])|[*†‡]{1,3}\s*/gu
// "Ministry of Health – lead", «отв. – МЗ».
const dashed = [
  /(?<=^|[,;\n]\s*)([\p{L}. ]{2,24}?)\s*[–—:-]\s+(?=\p{L})/gu,
  /\s+[–—-]\s*([\p{L}. ]{2,24}?)(?=\s*(?:[,;\n]|$))/gu,
]

// Placeholders for the marks of leads and partners while names are split; no text has them.
const sign = "\uE000"
const partSign = "\uE001"
const isList = /[,;\n]|\s(?:and|и|və)\s/u
const share = 0.5
const least = 4

interface Means {
  lead(printed: string): boolean
  part(printed: string): boolean
}

/**
 * The words with the marks of leads and partners as placeholders; the rest of a bracket stays in
 * it.
 */
function signed(words: string, { lead, part }: Means): string {
  const known = (token: string) => lead(token) || part(token)
  const marked = words
    .replace(bracket, (whole, behind: string | undefined, before: string | undefined) => {
      const inside = behind ?? before ?? ""
      // "(L/a)" holds two marks, and «(п/с)» is one.
      const parts = inside.split(/\s*[,;]\s*/u)
      const tokens = parts.some(known) ? parts : inside.split(/\s*[,;/]\s*/u)
      const others = tokens.filter((token) => !known(token))
      if (others.length === tokens.length) return whole
      const rest = others.length > 0 ? ` (${others.join(", ")})` : ""
      return (tokens.some(lead) ? sign : partSign) + rest
    })
    .replace(star, (whole) => (lead("*") ? sign : whole))
  return dashed
    .reduce(
      (all, pattern) =>
        all.replace(pattern, (whole, mark: string) => (speaking.test(mark.trim()) ? sign : whole)),
      marked,
    )
    .replace(/([\uE000\uE001](?: \([^()]*\))?)\s*\/\s*(?=\p{L})/gu, "$1; ")
}

const withoutParts = (words: string) => words.replaceAll(partSign, "")

/** The words of cells with the legend's formatting turned into placeholders. */
function lookedCells(blocks: readonly DraftBlock[], look: LeadLook): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const signOf = ({ runs }: DraftText) =>
    runs
      .map((run) => {
        if (!("text" in run)) return runsText([run])
        if (!run[look] || !/\p{L}/u.test(run.text)) return run.text
        return run.text.replace(/(?<=[\p{L}\d)»”"])\s*(?=[,;\n]|$)/gu, sign)
      })
      .join("")
      .trim()
  for (const block of blocks) {
    if (block.type !== "table") continue
    for (const { cells } of block.rows)
      for (const { blocks: inside } of cells)
        found.set(blocksText(inside), inside.map(signOf).join("\n").trim())
  }
  return found
}

interface Split {
  readonly leads: readonly string[]
  readonly others: readonly string[]
}

/** Names that have the sign, and those that have not. */
function split(words: string): Split {
  let bare = ""
  const marks: { at: number; before: boolean }[] = []
  for (const [at, piece] of words.split(sign).entries()) {
    if (at > 0) {
      const begins =
        /(?:^|[,;\n]\s*|\s(?:and|и|və)\s+)$/u.test(bare) && /^\s*[\p{L}«„“"]/u.test(piece)
      marks.push({ at: bare.length, before: begins })
    }
    bare += piece
  }
  let from = 0
  const names = readBodyNames(bare).map(({ name, byAgreement }) => {
    const [first = name] = name.split(/\s/u)
    const found = bare.indexOf(name, from)
    const at = Math.max(found < 0 ? bare.indexOf(first, from) : found, from)
    from = at + 1
    return { at, printed: byAgreement ? `${name} (by agreement)` : name }
  })
  const marked = new Set(
    marks.map(({ at, before }) =>
      before
        ? names.findIndex((name) => name.at >= at)
        : names.findLastIndex((name) => name.at < at),
    ),
  )
  const of = (wanted: boolean) =>
    names.filter((_, at) => marked.has(at) === wanted).map(({ printed }) => printed)
  return { leads: of(true), others: of(false) }
}

const roles: readonly FieldRole[] = ["lead", "responsible", "partners"]

/**
 * Sorts the bodies of one field into leads and partners; with `all`, bodies without a mark only
 * take part.
 */
function settle(
  { fields }: MeasureDraft,
  role: FieldRole,
  printed: readonly string[],
  words: readonly string[],
  all: boolean,
): void {
  const { leads, others } = split(words.join("\n"))
  // A single body needs no mark.
  if (leads.length === 0 && (!all || others.length < 2)) return
  const kept = fields[role]?.filter((one) => !printed.includes(one)) ?? []
  if (kept.length > 0) fields[role] = kept
  else delete fields[role]
  if (leads.length > 0) fields.lead = [...(fields.lead ?? []), leads.join("; ")]
  if (others.length > 0) fields.partners = [others.join("; "), ...(fields.partners ?? [])]
}

const lettered = /^([^()[\]]*)[([]\s*(\p{L}[\p{L}. ]{0,24})[)\]]([^()[\]]*)/u

/** The names beside each letter in brackets in cells of bodies, by the letter as it looks. */
function namesBeside(cells: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const cell of cells)
    for (const part of cell.length > 1000 ? [] : cell.split(/[,;/\n]/u)) {
      const [, before = "", mark = "", behind = ""] = lettered.exec(part) ?? []
      const key = markKey(mark)
      if (key) names.set(key, (names.get(key) ?? new Set()).add(before.trim() || behind.trim()))
    }
  return names
}

/** Returns a function that finds the leads in the words of a field, by the file's legend. */
function reader(
  blocks: readonly DraftBlock[],
  { means, meansPart, look }: LeadLegend,
  cells: readonly string[],
) {
  const looked = look ? lookedCells(blocks, look) : null
  const names = namesBeside(cells)
  // Several letters beside one name alone are its abbreviation.
  const isMark = (key: string) => key.length < 2 || (names.get(key)?.size ?? 0) !== 1
  const marks: Means = {
    lead: (printed) => {
      const key = markKey(printed)
      return speaking.test(printed.trim()) || (means(key) && isMark(key))
    },
    part: (printed) => meansPart(markKey(printed)) && isMark(markKey(printed)),
  }
  return (words: string): string => {
    if (words.length > 1000) return words
    const withSigns = signed(words, marks)
    if (withSigns.includes(sign)) return withoutParts(withSigns)
    const shown = looked?.get(words.trim())
    return shown?.includes(sign) ? shown : withoutParts(withSigns)
  }
}

/**
 * Sorts bodies into leads and partners by the file's marks: «(свод) – орган, который отвечает за
 * результат», "* lead body", "lead bodies in bold". Where most measures have the mark, one without
 * it has no lead.
 */
export function settleMarkedLeads(items: readonly PlanItem[], blocks: readonly DraftBlock[]): void {
  const measures = items.flatMap((item) => (item.type === "measure" ? [item.measure] : []))
  const cells = measures.flatMap(({ fields }) => roles.flatMap((role) => fields[role] ?? []))
  const read = reader(blocks, readLeadLegend(blocks), cells)
  const fields = roles.map((role) => ({
    role,
    rows: measures.flatMap((measure) => {
      const { lead, responsible, [role]: printed } = measure.fields
      // Where leads are named separately, a mark among the partners means something else.
      const apart = role !== "partners" || !(lead ?? responsible)
      return printed && apart ? [{ measure, printed, words: printed.map(read) }] : []
    }),
  }))
  for (const { role, rows } of fields) {
    const isMarked = ({ words }: (typeof rows)[number]) => words.some((one) => one.includes(sign))
    const lists = rows.filter(
      ({ words }) => words.length > 1 || words.some((one) => isList.test(one)),
    )
    const marked = lists.filter(isMarked).length
    const all = marked >= least && marked > lists.length * share
    for (const row of rows) {
      // Without the mark of who takes part, which is no word of the name.
      const printed = isMarked(row) ? row.printed : row.words
      if (!isMarked(row)) row.measure.fields[role] = row.words
      if (isMarked(row) || all) settle(row.measure, role, printed, row.words, all)
    }
  }
}
