import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser"
import type { z } from "zod"
import { type StandardsSet, standardsSet } from "../set/set.ts"
import { repairedSet } from "./repairedSet.ts"
import type { SetFault } from "./setCheck.ts"
import { faultsOf } from "./setFaults.ts"

/** One fault in the file of a standards set. Lines and columns count from 1. */
interface FileFault {
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** The set of a file, or all faults of the file. */
export type SetFile =
  | { readonly set: StandardsSet; readonly faults: readonly [] }
  | { readonly set: null; readonly faults: readonly FileFault[] }

type Path = readonly (string | number)[]

const syntax: Readonly<Record<string, string>> = {
  PropertyNameExpected: "A name in quotation marks is expected.",
  ValueExpected: "A value is expected.",
  ColonExpected: "A colon is expected.",
  CommaExpected: "A comma is expected.",
  CloseBraceExpected: "A closing brace } is expected.",
  CloseBracketExpected: "A closing bracket ] is expected.",
  EndOfFileExpected: "The file goes on after its end.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfString: "The text has no closing quotation mark.",
  UnexpectedEndOfNumber: "The number is not complete.",
  InvalidUnicode: "The \\u sequence is wrong.",
  InvalidEscapeCharacter: "The character after the backslash is wrong.",
  InvalidCharacter: "This character may not stand in a text.",
}

/** Syntax errors of JSON after which the rest of the file is still parsed as intended. */
const slips: readonly string[] = [
  "CommaExpected",
  "InvalidCommentToken",
  "InvalidUnicode",
  "InvalidEscapeCharacter",
  "InvalidCharacter",
]

function isSlip({ error, offset }: ParseError, text: string): boolean {
  const code = printParseErrorCode(error)
  // A trailing comma in an array or object.
  const isLast = code === "ValueExpected" || code === "PropertyNameExpected"
  return slips.includes(code) || (isLast && /[\]}]/.test(text[offset] ?? ""))
}

const pathWords = (path: Path) =>
  path.reduce<string>(
    (words, part) =>
      typeof part === "number" ? `${words}[${part}]` : words === "" ? part : `${words}.${part}`,
    "",
  )

/** The offset of each line, in UTF-16 units. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return starts
}

function placed(starts: readonly number[], offset: number, reason: string): FileFault {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, reason }
}

/** The part of the file at a path, or the nearest part around it. */
function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return node
  }
  return root
}

/** Repeated names in one object; the first value would be lost silently. */
function doubles(node: Node, found: { offset: number; reason: string }[] = []) {
  const names = new Set<string>()
  for (const child of node.children ?? []) {
    const name: unknown = node.type === "object" ? child.children?.[0]?.value : undefined
    if (typeof name === "string") {
      if (names.has(name))
        found.push({ offset: child.offset, reason: `“${name}” stands here twice.` })
      names.add(name)
    }
    doubles(child, found)
  }
  return found
}

function shapeFaults(root: Node, issues: readonly z.core.$ZodIssue[]) {
  return issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        offset: findNodeAtLocation(root, [...path, key])?.parent?.offset ?? root.offset,
        reason: `${pathWords([...path, key])}: The format has no such name here.`,
      }))
    }
    const words =
      issue.code === "invalid_type" && nearest(root, path) !== findNodeAtLocation(root, path)
        ? "It is missing."
        : issue.message
    const where = pathWords(path)
    return [{ offset: nearest(root, path).offset, reason: where ? `${where}: ${words}` : words }]
  })
}

/**
 * Places the inconsistencies of a set in the file. An undefined name is reported once, where it
 * occurs first.
 */
function looseFaults(root: Node, faults: readonly SetFault[]) {
  const found = faults
    .map((fault) => ({ ...fault, offset: nearest(root, fault.path).offset }))
    .sort((a, b) => a.offset - b.offset)
  const places = new Map<string, number>()
  for (const { reason, isOfName } of found)
    if (isOfName) places.set(reason, (places.get(reason) ?? 0) + 1)
  return found.flatMap(({ path, offset, reason, isOfName }) => {
    const others = isOfName ? (places.get(reason) ?? 0) - 1 : 0
    if (others < 0) return []
    // Further occurrences are not reported.
    if (isOfName) places.set(reason, 0)
    const also =
      others === 0 ? "" : ` It stands in ${others} other ${others === 1 ? "place" : "places"} too.`
    return [{ offset, reason: `${pathWords(path)}: ${reason}${also}` }]
  })
}

/**
 * Reads the file of a standards set: JSON in the shape of {@link standardsSet}, and consistent.
 * Never throws: a wrong file gives every fault with its place, in the order of the file. `also`
 * adds faults that depend on where the set is read.
 */
export function readSetFile(
  file: string,
  also: (set: StandardsSet) => readonly SetFault[] = () => [],
): SetFile {
  // Some editors write a byte order mark, which is not part of the text.
  const text = file.replace(/^\uFEFF/, "")
  const starts = lineStarts(text)
  const wrong = (faults: readonly { offset: number; reason: string }[]): SetFile => ({
    set: null,
    faults: [...faults]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, reason }) => placed(starts, offset, reason)),
  })
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const found = errors.map(({ error, offset }) => ({
    offset,
    reason: syntax[printParseErrorCode(error)] ?? "This is no JSON.",
  }))
  // Several errors at one offset are reported once.
  const syntaxFaults = found.filter(({ offset }, i) => found[i - 1]?.offset !== offset)
  if (!root)
    return wrong(found.length > 0 ? syntaxFaults : [{ offset: 0, reason: "The file is empty." }])
  if (errors.some((error) => !isSlip(error, text))) return wrong(syntaxFaults)
  const value: unknown = getNodeValue(root)
  const read = standardsSet.safeParse(value)
  const shape = read.success ? [] : shapeFaults(root, read.error.issues)
  // Faults of the shape do not hide the others.
  const mended = read.success ? { set: read.data, blanks: [] } : repairedSet(value)
  const apart = mended ? looseFaults(root, [...faultsOf(mended), ...also(mended.set)]) : []
  const faults = [...syntaxFaults, ...doubles(root), ...shape, ...apart]
  return read.success && faults.length === 0 ? { set: read.data, faults: [] } : wrong(faults)
}
