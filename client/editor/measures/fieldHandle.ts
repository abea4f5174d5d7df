import type { Node } from "@tiptap/pm/model"
import type { EditorState, Transaction } from "@tiptap/pm/state"
import * as Y from "yjs"
import { bindingOf } from "../local.ts"
import { textDiff } from "../text/textDiff.ts"

/**
 * A hold on one field (or footnote) that outlives edits: the Yjs element itself. Positions and
 * ProseMirror nodes change with every keystroke of anybody, the element does not, so an open input
 * never writes into a neighbour that somebody has just put before it.
 */
export type FieldHandle = Y.XmlElement

/** The handle of a node of the document now; null when it is not bound yet. */
export function handleOf(state: EditorState, node: Node): FieldHandle | null {
  for (const [type, mapped] of bindingOf(state).mapping) {
    if (mapped === node && type instanceof Y.XmlElement) return type
  }
  return null
}

/** The node behind a handle and its position now; null when it was removed. */
export function fieldAt(
  state: EditorState,
  handle: FieldHandle,
): { node: Node; pos: number } | null {
  const node = bindingOf(state).mapping.get(handle)
  if (!node || Array.isArray(node)) return null
  let found: { node: Node; pos: number } | null = null
  state.doc.descendants((each, pos) => {
    if (found) return false
    if (each === node) found = { node: each, pos }
    return !each.isText
  })
  return found
}

/** Changes the words of a field by the smallest edit; null when the field is gone or says so already. */
export function writeWords(
  state: EditorState,
  handle: FieldHandle,
  words: string,
): Transaction | null {
  const field = fieldAt(state, handle)
  if (!field) return null
  // The words of a field are one text: a break or any other node does not occur in it.
  const diff = textDiff(field.node.textContent, words)
  if (!diff) return null
  const at = field.pos + 1 + diff.at
  const tr = state.tr
  if (diff.insert === "") tr.delete(at, at + diff.remove)
  else tr.replaceWith(at, at + diff.remove, state.schema.text(diff.insert))
  return tr
}

/** Changes a choice of a field, such as a date or a kind; null when the field is gone. */
export function writeChoice(
  state: EditorState,
  handle: FieldHandle,
  name: string,
  value: unknown,
): Transaction | null {
  const field = fieldAt(state, handle)
  if (!field || field.node.attrs[name] === value) return null
  return state.tr.setNodeAttribute(field.pos, name, value)
}

/** Removes a field. */
export function removeField(state: EditorState, handle: FieldHandle): Transaction | null {
  const field = fieldAt(state, handle)
  return field ? state.tr.delete(field.pos, field.pos + field.node.nodeSize) : null
}

/** Puts a new field at the end of a measure, or a part at the end of a field. */
export function addField(
  state: EditorState,
  parent: { node: Node; pos: number },
  type: string,
  attrs: Record<string, unknown> = {},
): Transaction | null {
  const field = state.schema.nodes[type]?.create(attrs)
  return field ? state.tr.insert(parent.pos + parent.node.nodeSize - 1, field) : null
}
