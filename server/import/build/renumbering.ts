import type { Node } from "@tiptap/pm/model"
import { Transform } from "@tiptap/pm/transform"
import { referencesOf } from "../../../shared/coverage/checks/references/reference.ts"
import { type OutlinePart, outline } from "../../../shared/document/outline.ts"
import type { NotKept } from "../draft.ts"

/** The number of changed numbers that are listed; file and plan show the others. */
const shown = 12
/** The longest block that is searched for references: a longer one is no paragraph of a plan. */
const longest = 20_000

function listOf(all: readonly string[]): string {
  const once = [...new Set(all)]
  const more = once.length - shown
  return once.slice(0, shown).join(", ") + (more > 0 ? `, and ${more} more` : "")
}

/** The kinds of parts that a reference can name. */
type Called = "measure" | "heading" | "block"

interface Labelled {
  called: Called
  printed: string
  number: string
}

function calledBy(part: OutlinePart): Called | null {
  if (part.type === "table") return null
  return part.type
}

/** Every numbered part of the file, with the number that the plan shows instead. */
function labelled(doc: Node, printed: ReadonlyMap<string, string>): Labelled[] {
  return outline(doc).flatMap((part) => {
    const [called, label] = [calledBy(part), printed.get(part.id)]
    // A part that the plan does not number keeps its number in its words.
    return called && label ? [{ called, printed: label, number: part.number || label }] : []
  })
}

/**
 * Reports measures and headings whose number changes because the plan computes it: one line for
 * each kind.
 */
export function renumbered(doc: Node, printed: ReadonlyMap<string, string>): NotKept[] {
  const parts = labelled(doc, printed)
  return (["measure", "heading"] as const).flatMap((called) => {
    const changed = parts
      .filter((part) => part.called === called && part.printed !== part.number)
      .map((part) => `${part.printed} → ${part.number}`)
    if (changed.length === 0) return []
    return [{ what: `printed numbers of ${called}s (computed anew)`, where: listOf(changed) }]
  })
}

// The noun in a reference; any other one ("item", «пункт») may mean every part.
const asMeasure =
  /measure|action|activit|мероприяти|(?<!\p{L})мер(?:[аеуы]|ой|ам|ами)(?!\p{L})|tədbir/iu
const asHeading = /objective|задач|məqsəd/iu

/**
 * The plan's number for a part that words name by its printed number; `several` where that is
 * ambiguous.
 */
function leadsTo(parts: readonly Labelled[], quote: string): string | "several" | null {
  const calls = (part: Labelled) =>
    asMeasure.test(quote)
      ? part.called === "measure"
      : asHeading.test(quote)
        ? part.called === "heading"
        : true
  const numbers = new Set(parts.filter(calls).map(({ number }) => number))
  const [only] = numbers
  return numbers.size > 1 ? "several" : (only ?? null)
}

interface Change {
  from: number
  to: number
  number: string
}

interface Printed {
  words: string
  at: number
}

/** The positions of a number in a range of text, outside longer numbers and words. */
function placesOf(text: string, number: string, start: number, end: number): Printed[] {
  const parts = number.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/-/g, "[-–]")
  const pattern = new RegExp(`(?<![\\p{L}\\d.])${parts}(?!\\d|\\.\\d)`, "gu")
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: words, index }) => ({
    words,
    at: start + index,
  }))
}

const nextCode =
  /^\s*(?:,|and|or|и|или|və)\s+(\p{Lu}{1,3}[-–.]?\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/u

/** The codes that continue a list of references: "activities and B-1". */
function rowAfter(text: string, end: number): Printed[] {
  const row: Printed[] = []
  for (let at = end; ; ) {
    const [whole = "", words = ""] = nextCode.exec(text.slice(at, at + 40)) ?? []
    if (whole === "") return row
    at += whole.length
    row.push({ words, at: at - words.length })
  }
}

const severalCodes =
  /(?<!\p{L})(?:measures|actions|activities|items|points|мероприяти\p{L}+|мер(?:ы|ам|ами)|пункт\p{L}+|tədbirlər\p{L}*|bəndlər\p{L}*)(?=\s+\p{Lu}{1,3}[-–.]?\d)/giu
const ofAnother = /(?<!\p{L})(?:previous|last|former|earlier|предыдущ|прошл|əvvəlki|ötən)/iu

/** References to several parts by codes alone, which are no words for amounts. */
function rowsOfCodes(text: string): { quote: string; places: Printed[] }[] {
  return [...text.matchAll(severalCodes)].flatMap(({ 0: noun, index }) => {
    const [first = ""] = /^\s+[^\s,;)]+/u.exec(text.slice(index + noun.length)) ?? []
    const start = index + noun.length + first.length - first.trimStart().length
    const end = index + noun.length + first.length
    const rest = rowAfter(text, end)
    const close = (rest.at(-1)?.at ?? end) + 10
    if (ofAnother.test(text.slice(Math.max(0, index - 20), close + 30))) return []
    return [
      { quote: noun + first, places: [{ words: text.slice(start, end), at: start }, ...rest] },
    ]
  })
}

/** Codes that nothing else than a part of a plan has, wherever they stand: "(B1.3, C2.1)". */
const bareCode = /(?<![\p{L}\d.–-])\p{Lu}{1,2}\d{1,2}\.\d{1,3}(?!\p{L}|\d|\.\d)/gu

function bareCodes(text: string): { quote: string; places: Printed[] }[] {
  return [...text.matchAll(bareCode)].map(({ 0: words, index }) => ({
    quote: words,
    places: ofAnother.test(text.slice(Math.max(0, index - 20), index))
      ? []
      : [{ words, at: index }],
  }))
}

/** The text of a node with other inline nodes as blanks, so that offsets are positions. */
function textIn(node: Node): string {
  let text = ""
  node.forEach((child) => {
    text += child.isText ? (child.text ?? "") : "\uFFFC".repeat(child.nodeSize)
  })
  return text
}

/**
 * Updates the document's references to parts that get new numbers ("activity C-1", «мероприятие
 * 4.1»), where the part is certain; returns what was changed or left.
 */
export function carryReferences(
  doc: Node,
  printed: ReadonlyMap<string, string>,
): { doc: Node; notKept: NotKept[] } {
  const parts = labelled(doc, printed)
  if (parts.every((part) => part.printed === part.number)) return { doc, notKept: [] }
  const byLabel = new Map<string, Labelled[]>()
  for (const part of parts) byLabel.set(part.printed, [...(byLabel.get(part.printed) ?? []), part])
  const changes = new Map<number, Change>()
  const [carried, open]: [string[], string[]] = [[], []]
  doc.descendants((node, pos) => {
    if (!node.firstChild || !node.children.some((child) => child.isText)) return true
    const text = textIn(node)
    if (text.length > longest) return true
    const named = referencesOf(text).map(({ number, quote, start, end }) => ({
      quote,
      places: [...placesOf(text, number, start, end), ...rowAfter(text, end)],
    }))
    for (const { quote, places } of [...named, ...rowsOfCodes(text), ...bareCodes(text)])
      for (const { words, at } of places) {
        const printedNumber = words.replaceAll("–", "-")
        const number = leadsTo(byLabel.get(printedNumber) ?? [], quote)
        if (number === null || number === printedNumber) continue
        const from = pos + 1 + at
        if (number === "several") open.push(quote)
        else if (!changes.has(from)) {
          changes.set(from, { from, to: from + words.length, number })
          carried.push(`${words} → ${number}`)
        }
      }
    return true
  })
  const transform = new Transform(doc)
  // From the end, so that the positions before stay valid.
  for (const { from, to, number } of [...changes.values()].sort((a, b) => b.from - a.from)) {
    const marks = doc.nodeAt(from)?.marks ?? []
    transform.replaceWith(from, to, doc.type.schema.text(number, marks))
  }
  const notKept: NotKept[] = []
  if (carried.length > 0)
    notKept.push({ what: "numbers in references (carried over)", where: listOf(carried) })
  if (open.length > 0)
    notKept.push({ what: "references that may mean several parts (left)", where: listOf(open) })
  return { doc: transform.doc, notKept }
}
