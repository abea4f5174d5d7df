import { decodeHTMLStrict } from "entities"
import { parseDocument } from "htmlparser2"
import { Lexer, type Token, Tokenizer, type Tokens } from "marked"
import {
  type Aside,
  type Draft,
  type DraftBlock,
  type DraftCell,
  draftText,
  headingOf,
  type NotKept,
  placeAndAlt,
  type Run,
  type TextRun,
  tidyRuns,
} from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { bytesOfData } from "./pictures.ts"
import { HtmlReader } from "./readHtml.ts"
import { cellLimit, columnLimit, tooManyCells, tooWide } from "./tableLimits.ts"
import { unreadable } from "./unreadable.ts"

/** Text with character references decoded, without soft hyphens. */
const decoded = (text: string) => decodeHTMLStrict(text).replaceAll("\u00ad", "")

const footnoteMark = /\[\^([^\]\s]+)\]/g

/** Removes the definitions of footnotes from the text; their continuation lines are indented. */
function takeFootnotes(text: string): { rest: string; notes: Map<string, string> } {
  const notes = new Map<string, string>()
  let open: string | null = null
  let fenced = false
  const rest = text.split("\n").filter((line) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
    const found = fenced ? null : /^ {0,3}\[\^([^\]\s]+)\]:\s*(.*)$/.exec(line)
    if (found) {
      open = found[1] ?? ""
      notes.set(open, found[2] ?? "")
      return false
    }
    if (open !== null && /^(?: {2,}|\t)\S/.test(line)) {
      notes.set(open, `${notes.get(open)} ${line.trim()}`)
      return false
    }
    if (line.trim() !== "") open = null
    return true
  })
  return { rest: rest.join("\n"), notes }
}

const labelled = /^\s*(?:[•·(]\s*)?[*_]{0,3}(\p{L}[^:|*_]{1,60}?)[*_]{0,3}\s*(?:[:：]|\s[–—-]\s)/u

/**
 * Keeps a line that begins with the label of a field separate, though Markdown would join it to the
 * one before.
 */
function breakAtLabels(text: string): string {
  let fenced = false
  const lines = text.split("\n")
  return lines
    .map((line, at) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
      const next = lines[at + 1] ?? ""
      if (fenced || /^\s*(?:\||#|$)/.test(line) || /(?: {2}|\\)$/.test(line)) return line
      const [label, above] = [next, line].map((words) => labelled.exec(words)?.[1] ?? "")
      // Between lines of fields, one with an unknown label is separate as well.
      const among = fieldLabel(above ?? "") !== null && /^\s*[*_]*\p{Lu}[^:]{1,40}[:：]/u.test(next)
      return among || fieldLabel(label ?? "") ? `${line}  ` : line
    })
    .join("\n")
}

/**
 * Takes the bytes of pictures out of the text, so that its length is that of its words: each address
 * that holds a picture becomes a short one, which `addresses` leads back to the whole.
 */
function takePictures(text: string): { rest: string; addresses: Map<string, string> } {
  const addresses = new Map<string, string>()
  let rest = ""
  let from = 0
  for (const { index } of text.matchAll(/data:image\//gi)) {
    const before = text.slice(Math.max(from, index - 20), index)
    if (index < from || !/(?:\]\(|\]:|\ssrc\s*=)\s*[<"']?\s*$/i.test(before)) continue
    const after = text.slice(index).search(/[^A-Za-z0-9+/=;,:._-]/)
    const end = after < 0 ? text.length : index + after
    const short = `data:picture,${addresses.size + 1}`
    addresses.set(short, text.slice(index, end))
    rest += text.slice(from, index) + short
    from = end
  }
  return { rest: rest + text.slice(from), addresses }
}

type Look = Omit<TextRun, "text">

/** The value of an attribute of an HTML tag; empty where it has none. */
function attributeOf(tag: string, name: string): string {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^"'\\s>]+))`, "i").exec(tag) ?? []
  return decoded(quoted ?? single ?? bare ?? "")
}

class MarkdownReader {
  /** Reads the parts that are written as HTML; what it leaves out is left out here. */
  private readonly html = new HtmlReader((short) => this.addresses.get(short) ?? short)
  readonly notKept: NotKept[] = this.html.notKept
  readonly asides: Aside[] = this.html.asides
  readonly pictures = this.html.pictures
  private readonly notes: Map<string, string>
  /** The whole addresses of the pictures that the text holds, by the short ones in it. */
  private readonly addresses: Map<string, string>
  /** The footnotes that the text refers to. */
  private readonly referred = new Set<string>()

  constructor(notes: Map<string, string>, addresses: Map<string, string>) {
    this.notes = notes
    this.addresses = addresses
  }

  private words(text: string, look: Look, runs: Run[]) {
    let start = 0
    for (const found of text.matchAll(footnoteMark)) {
      const note = this.notes.get(found[1] ?? "")
      if (note === undefined) continue
      this.referred.add(found[1] ?? "")
      runs.push({ ...look, text: decoded(text.slice(start, found.index)) })
      runs.push({ footnote: bareNote(note) })
      start = found.index + found[0].length
    }
    runs.push({ ...look, text: decoded(text.slice(start)) })
  }

  /** Stores a picture that the text holds itself, or reports it; others are not fetched. */
  private picture(address: string, alt: string, runs: Run[]) {
    const bytes = bytesOfData(this.addresses.get(address) ?? address)
    const picture = this.pictures.take(bytes, { alt, width: null })
    if (typeof picture === "object") runs.push({ picture })
    else
      this.notKept.push({
        ...{ what: "picture", where: placeAndAlt(this.html.place, alt), why: picture },
      })
  }

  private setStruckAside(words: string) {
    if (words.trim() === "") return
    this.asides.push({ what: "struck", words, heading: headingOf(this.html.place) })
  }

  /** Reports lines that a page made of the text would not show. */
  hide(lines: readonly string[]) {
    for (const line of lines.filter((each) => each.trim() !== ""))
      this.asides.push({ what: "hidden", words: line.trim() })
  }

  /** Reports the footnotes that no text refers to. */
  hideLooseNotes() {
    this.hide(
      [...this.notes].flatMap(([mark, note]) => (this.referred.has(mark) ? [] : [bareNote(note)])),
    )
  }

  private inline(tokens: readonly Token[], look: Look, runs: Run[]) {
    let inside = look
    /** The words struck through by a tag that is open. */
    let struck: Run[] | null = null
    const into = () => struck ?? runs
    for (const token of tokens) {
      const tag = token.type === "html" ? /^<(\/?)(\w+)/.exec(token.raw) : null
      if (tag && struckTags.test(tag[2] ?? "")) {
        if (struck) this.setStruckAside(wordsOfRuns(struck))
        struck = tag[1] === "/" ? null : []
      } else if (token.type === "strong")
        this.inline(token.tokens ?? [], { ...inside, bold: true }, into())
      else if (token.type === "em")
        this.inline(token.tokens ?? [], { ...inside, italic: true }, into())
      else if (token.type === "link")
        this.inline(token.tokens ?? [], { ...inside, link: String(token.href) }, into())
      else if (token.type === "del" && token.raw.startsWith("~~"))
        this.setStruckAside(String(token.text))
      else if (token.type === "br") into().push({ break: true })
      else if (token.type === "image") {
        // The alternative text, without the marks of its formatting.
        const alt = String(token.text).replace(/[*_`]/g, "")
        this.picture(String(token.href), alt, into())
      } else if (token.type === "html") {
        const name = tag?.[2]?.toLowerCase()
        const opens = tag?.[1] !== "/"
        if (name === "br") into().push({ break: true })
        else if (name === "u" || name === "ins") inside = { ...inside, underline: opens }
        else if (name === "b" || name === "strong") inside = { ...inside, bold: opens }
        else if (name === "i" || name === "em") inside = { ...inside, italic: opens }
        else if (name === "img")
          this.picture(attributeOf(token.raw, "src"), attributeOf(token.raw, "alt"), into())
      } else if ("tokens" in token && token.tokens) this.inline(token.tokens, inside, into())
      // A mere line end in the source is no break in the text.
      else this.words(String("text" in token ? token.text : token.raw), inside, into())
    }
    if (struck) this.setStruckAside(wordsOfRuns(struck))
  }

  private runs(tokens: readonly Token[] | undefined): Run[] {
    const runs: Run[] = []
    this.inline(tokens ?? [], {}, runs)
    return tidyRuns(runs)
  }

  private list(list: Tokens.List, indent: number): DraftBlock[] {
    return list.items.flatMap((item, index) => {
      const number = list.ordered ? `${(Number(list.start) || 1) + index}.` : null
      const blocks: DraftBlock[] = []
      for (const block of this.blocks(item.tokens, indent + 1)) {
        if (blocks.length === 0 && block.type === "paragraph")
          blocks.push({ ...block, type: "item", ordered: list.ordered, indent, number })
        else blocks.push(block)
      }
      return blocks
    })
  }

  private table(token: Tokens.Table): DraftBlock {
    const cell = (source: Tokens.TableCell, column: number): DraftCell => ({
      column,
      colspan: 1,
      rowspan: 1,
      header: source.header,
      blocks: [draftText("paragraph", this.runs(source.tokens))],
    })
    const rows = [token.header, ...token.rows].map((row, index) => ({
      header: index === 0,
      cells: row.map(cell),
    }))
    return { type: "table", columns: token.header.length, rows }
  }

  blocks(tokens: readonly Token[], indent = 0): DraftBlock[] {
    return tokens.flatMap((token): DraftBlock[] => {
      if (token.type === "heading") {
        this.html.place = String(token.text)
        return [draftText("heading", this.runs(token.tokens), { level: Number(token.depth) })]
      }
      if (token.type === "paragraph" || token.type === "text") {
        const inline = token.tokens ?? [{ type: "text", raw: token.raw, text: token.raw } as Token]
        return [draftText("paragraph", this.runs(inline))]
      }
      if (token.type === "list") return this.list(token as Tokens.List, indent)
      if (token.type === "table") return [this.table(token as Tokens.Table)]
      if (token.type === "blockquote")
        return this.blocks(token.tokens ?? []).map((block) =>
          block.type === "paragraph" ? { ...block, type: "quote" } : block,
        )
      if (token.type === "code") {
        const lines = String(token.text).split("\n")
        return lines.map((line) => draftText("paragraph", tidyRuns([{ text: line }])))
      }
      if (token.type === "html")
        return this.html.read(parseDocument(token.raw, { decodeEntities: true }))
      return []
    })
  }
}

const struckTags = /^(?:s|del|strike)$/i

/** The words of runs, with those of their footnotes. */
const wordsOfRuns = (runs: readonly Run[]) =>
  runs
    .map((run) => ("text" in run ? run.text : "footnote" in run ? ` ${run.footnote} ` : " "))
    .join("")
    .replace(/\s+/g, " ")
    .trim()

/** The words of a footnote, without the marks of its formatting. */
const bareNote = (note: string) => decoded(note.replace(/[*_`]/g, "")).trim()

// Ten times a plan of 400 pages; parsing more would delay everybody else.
const textLimit = 20_000_000

function hasTooManyCells(text: string): boolean {
  let bars = 0
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1)) bars += 1
  return bars > cellLimit
}

/** Whether a table is too wide, by its delimiter row, before anything of it is parsed. */
function isTooWide(text: string): boolean {
  const bars = (line: string) => line.split("|").length - 1
  return text.split("\n").some((line) => /^[ \t\r|:-]+$/.test(line) && bars(line) > columnLimit)
}

const deepest = 100

/**
 * Whether a line opens deeper nested lists and quotations than a person would write: parsing takes
 * time that grows with the square of their depth, and overflows the stack.
 */
function isTooDeep(text: string): boolean {
  return text.split("\n").some((line) => {
    const opening = /^(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ""
    // Each level is two signs wide at least: of indentation, or a mark and a space.
    return (
      opening.length > deepest * 2 &&
      /[>*+.)-]/.test(opening) &&
      !/^[ \t]*([*-][ \t]*)+$/.test(line)
    )
  })
}

// The length and number of emphasis marks of a paragraph from which it is not parsed: finding the
// ends of emphasis takes time that grows with the square of their number.
const longest = 50_000
const mostMarks = 1_000

/**
 * A tokenizer that keeps the cells of a row beyond the head of its table: the head is widened,
 * within the limits of tables, because every row is filled up to it.
 */
class WideTokenizer extends Tokenizer {
  override table(source: string): Tokens.Table | undefined {
    const token = super.table(source)
    if (!token) return token
    const [head = "", line = "", ...rows] = token.raw.split("\n")
    const bare = (row: string) => row.trim().replace(/^\||(?<!\\)\|$/g, "")
    // Empty cells at the end of a row hold no words.
    const cells = (row: string) =>
      bare(row)
        .split(/(?<!\\)\|/)
        .findLastIndex((words) => words.trim() !== "") + 1
    const columns = rows.reduce((most, row) => Math.max(most, cells(row)), token.header.length)
    const surplus = columns - token.header.length
    if (surplus <= 0) return token
    if (columns > columnLimit) throw tooWide()
    if (columns * rows.length > cellLimit) throw tooManyCells()
    const widened = (row: string, by: string) => `|${bare(row)}${by.repeat(surplus)}|`
    const whole = [widened(head, "| "), widened(line, "|---"), ...rows].join("\n")
    return { ...(super.table(whole) ?? token), raw: token.raw }
  }
}

/** A lexer that reads such a paragraph as plain text. */
class PatientLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const marks = source.length > mostMarks ? (source.match(/[*_~`[]+/g)?.length ?? 0) : 0
    if (source.length <= longest && marks <= mostMarks) return super.inlineTokens(source, tokens)
    tokens.push({ type: "text", raw: source, text: source, escaped: false })
    return tokens
  }
}

/** Reads GitHub-flavoured Markdown with tables and footnotes (`[^1]`). */
export function readMarkdown(source: string): Draft {
  const { rest: text, addresses } = takePictures(source)
  if (text.length > textLimit) throw unreadable("too-much-text")
  if (hasTooManyCells(text)) throw tooManyCells()
  if (isTooWide(text)) throw tooWide()
  if (isTooDeep(text)) throw unreadable("nested-too-deeply")
  const [matter = "", settings = ""] = /^---\n([\s\S]{0,5000}?)\n---\n/.exec(text) ?? []
  const { rest, notes } = takeFootnotes(text.slice(matter.length))
  const reader = new MarkdownReader(notes, addresses)
  const lexer = new PatientLexer({ gfm: true, tokenizer: new WideTokenizer() })
  const blocks = reader.blocks(lexer.lex(breakAtLabels(rest)))
  reader.hide(settings.split("\n"))
  reader.hideLooseNotes()
  const { notKept, asides, pictures } = reader
  return {
    blocks,
    notKept,
    asides,
    pictures: pictures.kept,
    title: null,
    exact: false,
    properties: new Map(),
  }
}
