import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state"
import { hasLocalEdit } from "../local.ts"

const key = new PluginKey<Set<unknown>>("planIds")
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"

/** A new id, `prefix` and twelve random letters and digits. */
function newId(prefix: "b" | "m"): string {
  let id: string = prefix
  for (const byte of crypto.getRandomValues(new Uint8Array(12))) id += alphabet[byte % 36]
  return id
}

const hasId = (node: Node) => node.type.name === "block" || node.type.name === "measure"
const isCell = (node: Node) =>
  node.type.spec.tableRole === "cell" || node.type.spec.tableRole === "header_cell"

/** The missing ids of one part of the plan: its ids in order, and offsets where a block is missing. */
interface Survey {
  ids: { id: unknown; offset: number; isMeasure: boolean }[]
  gaps: number[]
}

const surveys = new WeakMap<Node, Survey>()

function lacksBlock(node: Node): boolean {
  if (isCell(node)) return node.childCount === 0
  return node.type.name === "measure" && !node.content.content.some((c) => c.type.name === "block")
}

// A keystroke makes one part of the plan new; the survey of the others is remembered.
function survey(part: Node): Survey {
  const known = surveys.get(part)
  if (known) return known
  const made: Survey = { ids: [], gaps: [] }
  const visit = (node: Node, offset: number) => {
    if (hasId(node))
      made.ids.push({ id: node.attrs.id, offset, isMeasure: node.type.name === "measure" })
    if (lacksBlock(node)) made.gaps.push(offset + 1)
    if (node.type.name === "block" || node.type.spec.atom) return
    node.forEach((child, at) => {
      visit(child, offset + 1 + at)
    })
  }
  visit(part, 0)
  surveys.set(part, made)
  return made
}

/** The ids this document has had since it was opened: a paste may bring one of them back. */
export function knownIds(state: EditorState): ReadonlySet<unknown> {
  return key.getState(state) ?? new Set()
}

function remember(doc: Node, seen: Set<unknown>): Set<unknown> {
  doc.forEach((part) => {
    for (const { id } of survey(part).ids) seen.add(id)
  })
  return seen
}

function giveIds(tr: Transaction): void {
  const taken = new Set<unknown>()
  const wanted: { pos: number; isMeasure: boolean }[] = []
  tr.doc.forEach((part, pos) => {
    for (const { id, offset, isMeasure } of survey(part).ids) {
      // Of two equal ids the earlier keeps it: comments and positions stay with the first.
      if (typeof id === "string" && id !== "" && !taken.has(id)) taken.add(id)
      else wanted.push({ pos: pos + offset, isMeasure })
    }
  })
  for (const { pos, isMeasure } of wanted)
    tr.setNodeAttribute(pos, "id", newId(isMeasure ? "m" : "b"))
}

function fill(tr: Transaction, state: EditorState): void {
  const places: number[] = []
  tr.doc.forEach((part, pos) => {
    for (const offset of survey(part).gaps) places.push(pos + offset)
  })
  if (tr.doc.childCount === 0) places.push(0)
  for (const place of places.reverse()) {
    const block = state.schema.nodes.block?.create()
    if (block) tr.insert(place, block)
    if (place === 0) tr.setSelection(TextSelection.create(tr.doc, 1))
  }
}

/**
 * Gives new, pasted and split blocks and measures ids of their own, and an empty plan, measure or
 * cell a block to stand in. Only after an edit made here: an editor that merely shows what others
 * did writes nothing.
 */
export const PlanIds = Extension.create({
  name: "planIds",
  addProseMirrorPlugins() {
    return [
      new Plugin<Set<unknown>>({
        key,
        state: {
          init: (_, state) => remember(state.doc, new Set()),
          // The set only grows: an id that was cut may come back with a paste.
          apply: (tr, seen) => (tr.docChanged ? remember(tr.doc, seen) : seen),
        },
        appendTransaction(transactions, _, state) {
          if (!hasLocalEdit(transactions)) return null
          const tr = state.tr
          fill(tr, state)
          giveIds(tr)
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})
