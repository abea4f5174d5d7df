import type { Node, ResolvedPos } from "@tiptap/pm/model"
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state"
import type { BlockKind } from "../../../shared/document/block.ts"

const listKinds: readonly BlockKind[] = ["bullet", "ordered"]
const leveled: readonly BlockKind[] = ["section", "heading"]
/** The kinds a block may have inside a measure or a table cell. */
export const innerKinds: readonly BlockKind[] = ["paragraph", "bullet", "ordered", "quote"]

/** The blocks that the selection touches, with their positions. */
function selectedBlocks(state: EditorState): { node: Node; pos: number }[] {
  const blocks: { node: Node; pos: number }[] = []
  for (const { $from, $to } of state.selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (node.type.name === "block") blocks.push({ node, pos })
      return node.type.name !== "block"
    })
  }
  return blocks
}

/** Whether the block at `pos` stands in the plan itself, not in a measure or a cell. */
const isTopLevel = (state: EditorState, pos: number) => state.doc.resolve(pos).depth === 0

/**
 * Turns the selected blocks into a kind. Only attributes change, so what another person types in
 * them meanwhile stays. Inside measures and cells headings do not apply.
 */
export function setKind(kind: BlockKind, level = 1): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state).filter(
      ({ pos }) => innerKinds.includes(kind) || isTopLevel(state, pos),
    )
    if (blocks.length === 0) return false
    if (dispatch) {
      const tr = state.tr
      for (const { node, pos } of blocks) {
        if (node.attrs.kind !== kind) tr.setNodeAttribute(pos, "kind", kind)
        if (leveled.includes(kind) && node.attrs.level !== level)
          tr.setNodeAttribute(pos, "level", level)
        if (!listKinds.includes(kind) && node.attrs.indent !== 0)
          tr.setNodeAttribute(pos, "indent", 0)
      }
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** Turns the selected blocks into `kind`, or back into paragraphs when they all are it. */
export function toggleKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const all = selectedBlocks(state).every(({ node }) => node.attrs.kind === kind)
    return setKind(all ? "paragraph" : kind)(state, dispatch)
  }
}

/** Moves list items in or out, and sections and headings a level down or up. */
export function indent(by: 1 | -1): Command {
  return (state, dispatch) => {
    const tr = state.tr
    for (const { node, pos } of selectedBlocks(state)) {
      const kind = node.attrs.kind as BlockKind
      if (listKinds.includes(kind)) {
        const next = Math.min(5, Math.max(0, (Number(node.attrs.indent) || 0) + by))
        if (next !== node.attrs.indent) tr.setNodeAttribute(pos, "indent", next)
      } else if (leveled.includes(kind)) {
        const next = Math.min(3, Math.max(1, (Number(node.attrs.level) || 1) + by))
        if (next !== node.attrs.level) tr.setNodeAttribute(pos, "level", next)
      }
    }
    if (!tr.docChanged) return false
    dispatch?.(tr)
    return true
  }
}

const headings: readonly BlockKind[] = ["title", "section", "heading", "goal", "objective"]

/** The cursor's block when the selection is a cursor in one. */
function cursorBlock(
  state: EditorState,
): { $cursor: ResolvedPos; block: Node; pos: number } | null {
  const { selection } = state
  if (!(selection instanceof TextSelection) || !selection.$cursor) return null
  const { $cursor } = selection
  if ($cursor.parent.type.name !== "block") return null
  return { $cursor, block: $cursor.parent, pos: $cursor.before() }
}

/** Enter in an empty list item, numbered paragraph or quote: out of the list, one step at a time. */
export const leaveList: Command = (state, dispatch) => {
  const at = cursorBlock(state)
  if (!at || at.block.content.size > 0) return false
  const kind = at.block.attrs.kind as BlockKind
  if (kind === "paragraph" || headings.includes(kind)) return false
  if (listKinds.includes(kind) && at.block.attrs.indent > 0) return indent(-1)(state, dispatch)
  return setKind("paragraph")(state, dispatch)
}

/** Enter: splits the block. After a heading a paragraph begins, after an item another item. */
export const splitBlock: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if ($from.parent.type.name !== "block") return false
  if (dispatch) {
    const tr = state.tr.deleteSelection()
    const at = tr.mapping.map($from.pos)
    const block = tr.doc.resolve(at).parent
    const kind = block.attrs.kind as BlockKind
    const atEnd = at === tr.doc.resolve(at).end()
    const next: BlockKind = headings.includes(kind) && atEnd ? "paragraph" : kind
    const attrs = { ...block.attrs, kind: next, id: null }
    if (!$to.sameParent($from) && block.type.name !== "block") return false
    tr.split(at, 1, [{ type: block.type, attrs }])
    dispatch(tr.scrollIntoView())
  }
  return true
}

/** Backspace at the start of a list item, heading or quote: first it becomes a plain paragraph. */
export const backToParagraph: Command = (state, dispatch) => {
  const at = cursorBlock(state)
  if (!at || at.$cursor.parentOffset > 0) return false
  const kind = at.block.attrs.kind as BlockKind
  if (kind === "paragraph") return false
  if (listKinds.includes(kind) && at.block.attrs.indent > 0) return indent(-1)(state, dispatch)
  return setKind("paragraph")(state, dispatch)
}

/** A line break inside a block. */
export const breakLine: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes
  if (!hardBreak || state.selection.$from.parent.type.name !== "block") return false
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView())
  return true
}

/** The block kind of the selection for the toolbar: one kind, or null when it is mixed. */
export function kindNow(state: EditorState): { kind: BlockKind; level: number } | null {
  const blocks = selectedBlocks(state)
  const first = blocks[0]?.node
  if (!first) return null
  const same = blocks.every(
    ({ node }) => node.attrs.kind === first.attrs.kind && node.attrs.level === first.attrs.level,
  )
  return same
    ? { kind: first.attrs.kind as BlockKind, level: Number(first.attrs.level) || 1 }
    : null
}
