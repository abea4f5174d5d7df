import type { Editor } from "@tiptap/core"
import { Fragment, type Node, type ResolvedPos } from "@tiptap/pm/model"
import { type Command, type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state"
import { yUndoPluginKey } from "@tiptap/y-tiptap"
import { isBesideObjectives } from "../../../shared/document/outline.ts"
import { partById } from "../anchors.ts"
import { allowRemoval } from "./measureGuard.ts"

/** The measure around a position, and where it stands. */
export function measureAround($pos: ResolvedPos): { node: Node; pos: number } | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth)
    if (node.type.name === "measure") return { node, pos: $pos.before(depth) }
  }
  return null
}

/** The measure that holds the selection, or is selected. */
export function currentMeasure(state: EditorState): { node: Node; pos: number } | null {
  const { selection } = state
  if (selection instanceof NodeSelection && selection.node.type.name === "measure")
    return { node: selection.node, pos: selection.from }
  return measureAround(selection.$from)
}

/** Where a new part of the plan goes: after the part the cursor is in, at the end without one. */
function placeAfter(state: EditorState): {
  at: number
  empty: { pos: number; size: number } | null
} {
  const { $to } = state.selection
  if ($to.depth === 0) return { at: $to.pos, empty: null }
  const top = $to.node(1)
  const empty =
    top.type.name === "block" && top.content.size === 0 && top.attrs.kind === "paragraph"
      ? { pos: $to.before(1), size: top.nodeSize }
      : null
  return { at: $to.after(1), empty }
}

/** Puts an empty measure after the part the cursor is in and sets the cursor into it. */
export const insertMeasure: Command = (state, dispatch) => {
  const { block, measure } = state.schema.nodes
  if (!block || !measure) return false
  if (dispatch) {
    const { at, empty } = placeAfter(state)
    const tr = state.tr.insert(at, measure.create(null, block.create()))
    tr.setSelection(TextSelection.create(tr.doc, at + 2))
    if (empty) tr.delete(empty.pos, empty.pos + empty.size)
    dispatch(tr.scrollIntoView())
  }
  return true
}

/** Puts an empty paragraph after the measure or table around the cursor and sets the cursor into it. */
export const leaveStructure: Command = (state, dispatch) => {
  const { $to } = state.selection
  const { block } = state.schema.nodes
  if (!block || $to.depth === 0 || $to.node(1).type.name === "block") return false
  if (dispatch) {
    const at = $to.after(1)
    const tr = state.tr.insert(at, block.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
  }
  return true
}

/** Enter in the empty last block of a measure with other words: out of the measure. */
export const leaveMeasure: Command = (state, dispatch) => {
  const { selection } = state
  if (!(selection instanceof TextSelection) || !selection.$cursor) return false
  const { $cursor } = selection
  const block = $cursor.parent
  const measure = $cursor.depth === 2 ? $cursor.node(1) : null
  if (measure?.type.name !== "measure" || block.type.name !== "block") return false
  if (block.content.size > 0 || block.attrs.kind !== "paragraph") return false
  let blocks = 0
  let last: Node | null = null
  measure.forEach((child) => {
    if (child.type.name !== "block" && child.type.name !== "table") return
    blocks += 1
    last = child
  })
  if (blocks < 2 || last !== block) return false
  if (dispatch) {
    const after = $cursor.after(1)
    const made = state.schema.nodes.block?.create()
    if (!made) return false
    const tr = state.tr.insert(after, made)
    tr.setSelection(TextSelection.create(tr.doc, after + 1))
    tr.delete($cursor.before(), $cursor.after())
    dispatch(tr.scrollIntoView())
  }
  return true
}

/**
 * Splits the measure at the cursor: what follows the cursor becomes a measure of its own behind it.
 * The fields stay with the first.
 */
export const splitMeasure: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { measure } = state.schema.nodes
  if (!empty || !measure || $from.depth !== 2 || $from.node(1).type.name !== "measure") return false
  if ($from.parent.type.name !== "block") return false
  if (dispatch) {
    const first = $from.node(1)
    const start = $from.before(1)
    const index = $from.index(1)
    const block = $from.parent
    const moved: Node[] = [
      block.type.create({ ...block.attrs, id: null }, block.content.cut($from.parentOffset)),
    ]
    const removals: [number, number][] = []
    if ($from.pos < $from.end()) removals.push([$from.pos, $from.end()])
    first.forEach((child, offset, at) => {
      if (at <= index || (child.type.name !== "block" && child.type.name !== "table")) return
      moved.push(child)
      removals.push([start + 1 + offset, start + 1 + offset + child.nodeSize])
    })
    const at = $from.after(1)
    const tr = state.tr.insert(at, measure.create(null, Fragment.from(moved)))
    tr.setSelection(TextSelection.create(tr.doc, at + 2))
    for (const [from, to] of removals.reverse()) tr.delete(from, to)
    dispatch(tr.scrollIntoView())
  }
  return true
}

/** Begins a new undo step. */
export function beginStep(editor: Editor): void {
  yUndoPluginKey.getState(editor.state)?.undoManager?.stopCapturing()
}

/** One undo step for what `work` does, apart from what was typed before and after. */
export function asOneStep(editor: Editor, work: () => void): void {
  beginStep(editor)
  work()
  beginStep(editor)
}

/**
 * The index at which a measure stands after a move past its neighbour, and past the place before the
 * first objective of a goal, where it would belong to none; null when there is nothing to move past.
 */
export function movedPlace(doc: Node, id: string, by: 1 | -1): number | null {
  const part = partById(doc, id)
  if (part?.node.type.name !== "measure") return null
  const index = doc.resolve(part.pos).index(0)
  const others = doc.content.content.filter((_, at) => at !== index)
  let to = index + by
  while (to >= 0 && to <= others.length && isBesideObjectives(others, to)) to += by
  return to >= 0 && to <= others.length ? to : null
}

/**
 * Moves a measure to its {@link movedPlace}. Two transactions, first out, then in: written as one,
 * the binding may rewrite the neighbours in place and mix the words of different measures when
 * somebody types in them meanwhile. False when there is nothing to move past.
 */
export function moveMeasure(editor: Editor, id: string, by: 1 | -1): boolean {
  const part = partById(editor.state.doc, id)
  const to = movedPlace(editor.state.doc, id, by)
  if (!part || to === null) return false
  const { selection } = editor.state
  const inside = selection.from > part.pos && selection.to < part.pos + part.node.nodeSize
  const offset = selection.from - part.pos
  asOneStep(editor, () => {
    const { view } = editor
    const without = allowRemoval(view.state.tr.delete(part.pos, part.pos + part.node.nodeSize))
    view.dispatch(without)
    const at = view.state.doc.content.content
      .slice(0, to)
      .reduce((sum, node) => sum + node.nodeSize, 0)
    const tr = view.state.tr.insert(at, part.node)
    if (inside) tr.setSelection(TextSelection.near(tr.doc.resolve(at + offset)))
    view.dispatch(tr.scrollIntoView())
  })
  return true
}

/** Removes the measure around the cursor; the guard asks first when somebody has spoken about it. */
export const deleteMeasure: Command = (state, dispatch) => {
  const measure = currentMeasure(state)
  if (!measure) return false
  dispatch?.(state.tr.delete(measure.pos, measure.pos + measure.node.nodeSize).scrollIntoView())
  return true
}
