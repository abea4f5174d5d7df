import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state"
import { hasLocalEdit } from "./local.ts"

const key = new PluginKey<Set<string>>("planIds")
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"

/** A new id, `prefix` and twelve random letters and digits. */
export function newId(prefix: "b" | "m"): string {
  let id: string = prefix
  for (const byte of crypto.getRandomValues(new Uint8Array(12))) id += alphabet[byte % 36]
  return id
}

const hasId = (node: Node) => node.type.name === "block" || node.type.name === "measure"
const isCell = (node: Node) =>
  node.type.spec.tableRole === "cell" || node.type.spec.tableRole === "header_cell"

/** Every block and measure under `root`, with its position. */
function identified(root: Node): { node: Node; pos: number }[] {
  const found: { node: Node; pos: number }[] = []
  root.descendants((node, pos) => {
    if (hasId(node)) found.push({ node, pos })
    return node.type.name !== "block"
  })
  return found
}

/** The ids this document has had since it was opened: a paste may bring one of them back. */
export function knownIds(state: EditorState): ReadonlySet<string> {
  return key.getState(state) ?? new Set()
}

function giveIds(tr: Transaction): void {
  const taken = new Set<string>()
  for (const { node, pos } of identified(tr.doc)) {
    const id = typeof node.attrs.id === "string" ? node.attrs.id : ""
    // Of two equal ids the earlier keeps it: comments and positions stay with the first.
    if (id !== "" && !taken.has(id)) taken.add(id)
    else tr.setNodeAttribute(pos, "id", newId(node.type.name === "measure" ? "m" : "b"))
  }
}

const needsIds = (doc: Node) => {
  const taken = new Set<unknown>()
  return identified(doc).some(({ node }) => {
    const { id } = node.attrs
    if (typeof id !== "string" || id === "" || taken.has(id)) return true
    taken.add(id)
    return false
  })
}

/** Places that must hold a block so that a cursor can stand there: the plan, a measure, a cell. */
function placesToFill(doc: Node): number[] {
  const places: number[] = []
  if (doc.childCount === 0) places.push(0)
  doc.descendants((node, pos) => {
    if (isCell(node) && node.childCount === 0) places.push(pos + 1)
    if (node.type.name === "measure" && node.firstChild?.type.name !== "block") {
      let hasBlock = false
      node.forEach((child) => {
        if (child.type.name === "block") hasBlock = true
      })
      if (!hasBlock) places.push(pos + 1)
    }
    return node.type.name !== "block"
  })
  return places
}

function fill(tr: Transaction, state: EditorState): void {
  for (const place of placesToFill(tr.doc).reverse()) {
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
      new Plugin<Set<string>>({
        key,
        state: {
          init: (_, state) => new Set(identified(state.doc).map(({ node }) => node.attrs.id)),
          apply(tr, seen) {
            // The set only grows: an id that was cut may come back with a paste.
            if (tr.docChanged) for (const { node } of identified(tr.doc)) seen.add(node.attrs.id)
            return seen
          },
        },
        appendTransaction(transactions, _, state) {
          if (!hasLocalEdit(transactions)) return null
          const tr = state.tr
          fill(tr, state)
          if (needsIds(tr.doc)) giveIds(tr)
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})
