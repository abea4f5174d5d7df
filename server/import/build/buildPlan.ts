import type { Node } from "@tiptap/pm/model"
import type { MoneyLegend } from "../../../shared/document/fields/budgetWords.ts"
import { outline } from "../../../shared/document/outline.ts"
import { type DraftText, draftText, dropText, type Run, runsText } from "../draft.ts"
import { depthOf, leadingNumber, normalNumber, romanOf } from "../prose/printedNumber.ts"
import type { HeadingItem, PlanItem } from "./planItem.ts"
import { blockNode, freshId, measureNode, plainKind, planDocument, tableNode } from "./planNodes.ts"

/**
 * A plan built from a file's parts; `printed` gives the file's own number of a block or measure by
 * id, and `roman` the value of Roman figures.
 */
export interface BuiltPlan {
  doc: Node
  printed: Map<string, string>
  roman: Map<string, string>
}

interface Numbered {
  node: Node
  /** The number that the plan must compute for it. */
  expected: string | null
  /**
   * The next way to build it, where the plan computes another number; the last one keeps the number
   * in the words.
   */
  next: () => Numbered
}

const withLabel = (label: string, runs: readonly Run[]): Run[] => [{ text: `${label} ` }, ...runs]

function ordinal(label: string): number | null {
  const bare = label.replace(/[\s().\]:–-]+$/gu, "").replace(/^[([]/u, "")
  const last = bare.split(".").at(-1) ?? ""
  if (/^\d+$/.test(last)) return Number(last)
  const latin = /^[a-z]$/i.test(last) ? last.toLowerCase().charCodeAt(0) - 96 : null
  return latin ?? (/^[ivxlc]+$/i.test(last) ? Number(normalNumber(last.toUpperCase())) : null)
}

/** The number of a heading in Roman figures, where the file has it so. */
function romanNumber({ number, printed }: HeadingItem): string | null {
  if (number === null || !printed) return null
  return romanOf(number, `${printed.number ?? ""} ${runsText(printed.runs)}`.trimStart())
}

/** The number of several figures that a paragraph carries in print, or null. */
function labelOf({ number, runs }: DraftText): string | null {
  const found = number ? normalNumber(number) : (leadingNumber(runsText(runs))?.number ?? null)
  return found && depthOf(found) > 1 ? found : null
}

/** A paragraph or list item as a block, with the number that it carries in the file. */
function numberedBlock(item: Extract<PlanItem, { type: "text" }>): Numbered {
  const { block } = item
  const indent = block.type === "item" ? Math.min(block.indent, 5) : 0
  const text = runsText(block.runs)
  const begins = block.type === "quote" || block.number ? null : leadingNumber(text)
  // An asterisk behind a number stays, and the number with it.
  const leading = begins?.mark ? null : begins
  const label = block.number ?? (leading ? text.slice(0, leading.length).trim() : null)
  const number = block.number ? normalNumber(block.number) : (leading?.number ?? null)
  const bare = leading ? dropText(block.runs, leading.length) : block.runs
  const settled = (node: Node): Numbered => ({ node, expected: null, next: () => settled(node) })
  const kept = () => {
    const runs = block.number ? withLabel(block.number, block.runs) : block.runs
    return settled(blockNode(block.type === "quote" ? "quote" : "paragraph", runs))
  }
  if (label === null || bare.length === 0)
    return settled(blockNode(plainKind(block), block.runs, { indent }))
  const place = ordinal(label)
  const inList = (next: () => Numbered): Numbered =>
    place === null
      ? next()
      : { node: blockNode("ordered", bare, { indent }), expected: String(place), next }
  if (number === null || depthOf(number) === 1) return inList(kept)
  const listed = () => (block.type === "item" && indent > 0 ? inList(kept) : kept())
  return { node: blockNode("numbered", bare), expected: number, next: listed }
}

function agrees(kind: unknown, computed: string, expected: string): boolean {
  return kind === "ordered" ? computed.split(".").at(-1) === expected : computed === expected
}

/**
 * Builds the document of a plan. Headings, measures and numbered paragraphs lose the numbers that
 * are printed in their words, because the plan computes them; a paragraph keeps its own where the
 * plan would compute another, so that nothing in the narrative is renumbered unseen.
 */
export function buildPlan(items: readonly PlanItem[], legend: MoneyLegend): BuiltPlan {
  const printed = new Map<string, string>()
  const roman = new Map<string, string>()
  const ids = new Map(
    items.flatMap((item) => (item.type === "measure" ? [[item, freshId()] as const] : [])),
  )
  const byNumber = new Map(
    [...ids].flatMap(([{ measure }, id]) =>
      measure.number ? [[measure.number, id] as const] : [],
    ),
  )
  const parts = items.map((item): Numbered => {
    const fixed = (node: Node, number: string | null | undefined = null): Numbered => {
      if (number) printed.set(String(node.attrs.id), number)
      const settled: Numbered = { node, expected: null, next: () => settled }
      return settled
    }
    if (item.type === "measure") {
      const { measure } = item
      const others = (measure.dependsOn ?? []).flatMap((number) => byNumber.get(number) ?? [])
      return fixed(
        measureNode(measure, legend, ids.get(item) ?? freshId(), others),
        measure.number ?? measure.code,
      )
    }
    if (item.type === "table") return fixed(tableNode(item.table))
    if (item.type === "text") return numberedBlock(item)
    const keeps = item.kind === "heading" && item.number !== null
    const inRoman = romanNumber(item)
    const runs = keeps ? withLabel(`${inRoman ?? item.number}.`, item.runs) : item.runs
    // "Objective 1" with nothing behind it keeps these words, which its number alone would lose.
    const whole = item.printed?.runs ?? []
    const bare = runsText(whole).trim() === "" ? [{ text: item.number ?? "–" }] : whole
    const named = runs.length > 0 ? runs : draftText("heading", bare).runs
    const node = blockNode(item.kind, named, { level: item.depth })
    if (inRoman) roman.set(String(node.attrs.id), inRoman)
    return fixed(node, item.number ?? item.code)
  })
  // A block whose number differs gets it back into its words; the following ones may then differ
  // too.
  for (let round = 0; round < 50; round++) {
    const byId = new Map(
      outline(planDocument(parts.map(({ node }) => node))).map((part) => [part.id, part.number]),
    )
    const wrong = parts.filter(
      ({ node, expected }) =>
        expected !== null &&
        !agrees(node.attrs.kind, byId.get(String(node.attrs.id)) ?? "", expected),
    )
    if (wrong.length === 0) break
    // The first ones first: the others may become right once these are not counted.
    const some = round < 20 ? wrong.slice(0, Math.ceil(wrong.length / 4)) : wrong
    for (const part of some) Object.assign(part, part.next())
  }
  items.forEach((item, at) => {
    const number = item.type === "text" ? labelOf(item.block) : null
    if (number) printed.set(String(parts[at]?.node.attrs.id), number)
  })
  return { doc: planDocument(parts.map(({ node }) => node)), printed, roman }
}
