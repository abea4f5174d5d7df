import type { Node } from "@tiptap/pm/model"
import {
  AllSelection,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state"
import {
  getRelativeSelection,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
} from "@tiptap/y-tiptap"
import * as Y from "yjs"
import { beforeLetter, partById } from "../anchors.ts"
import { textDiff } from "../text/textDiff.ts"

/** The item that a position holds on to, or the one that an undo put in its place; null when it is gone. */
function liveItem({ store }: Y.Doc, id: Y.ID): Y.Item | null {
  let at = id
  for (;;) {
    const item = Y.getItem(store, at)
    if (!(item instanceof Y.Item)) return null
    if (!item.deleted) return item
    if (!item.redone) return null
    at = Y.createID(item.redone.client, item.redone.clock + at.clock - item.id.clock)
  }
}

/** The state of a relative position's place: its letter is there, only its text is, or neither. */
function fate(doc: Y.Doc, { item, type }: Y.RelativePosition): "here" | "taken" | "gone" {
  const id = item ?? type
  if (!id || liveItem(doc, id)) return "here"
  const gone = item ? Y.getItem(doc.store, item) : null
  const parent = gone instanceof Y.Item ? gone.parent : null
  const text = parent instanceof Y.AbstractType ? parent._item : null
  return text && !text.deleted ? "taken" : "gone"
}

interface Letters {
  text: string
  /** The position before each letter. */
  at: number[]
}

function lettersOf(nodes: readonly Node[], start: number): Letters {
  let text = ""
  const at: number[] = []
  let pos = start
  const read = (node: Node, begin: number) => {
    if (node.isText) {
      for (let i = 0; i < node.nodeSize; i++) at.push(begin + i)
      text += node.text ?? ""
    } else
      node.forEach((child, offset) => {
        read(child, begin + 1 + offset)
      })
  }
  for (const node of nodes) {
    read(node, pos)
    pos += node.nodeSize
  }
  return { text, at }
}

/** The letters of the parts that are not the same node in both documents. */
function changedLetters(before: Node, after: Node): [Letters, Letters] {
  const [old, now] = [before.content.content, after.content.content]
  const shorter = Math.min(old.length, now.length)
  let head = 0
  let start = 0
  for (; head < shorter && old[head] === now[head]; head++) start += old[head]?.nodeSize ?? 0
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return [
    lettersOf(old.slice(head, old.length - tail), start),
    lettersOf(now.slice(head, now.length - tail), start),
  ]
}

/** Where the letters around `pos` are now: they went to another block with a split or a join. */
function withLetters(old: Letters, now: Letters, pos: number, atStart: boolean): number | null {
  const passed = old.at.findIndex((place) => place >= pos)
  const count = passed < 0 ? old.at.length : passed
  const diff = textDiff(old.text, now.text)
  let moved = count
  if (diff && count > diff.at) {
    if (count < diff.at + diff.remove) return null
    moved += diff.insert.length - diff.remove
  }
  const before = now.at[moved - 1]
  const next = now.at[moved]
  if (atStart && next !== undefined) return next
  return before === undefined ? (next ?? null) : before + 1
}

function withBlock(before: Node, after: Node, pos: number): number | null {
  const $pos = before.resolve(pos)
  const block = $pos.parent
  const { id } = block.attrs
  const found = typeof id === "string" && id !== "" ? partById(after, id) : null
  if (!found?.node.isTextblock) return null
  const start = $pos.start()
  const [old, now] = [
    lettersOf(block.content.content, start),
    lettersOf(found.node.content.content, found.pos + 1),
  ]
  return withLetters(old, now, pos, $pos.parentOffset === 0) ?? found.pos + 1
}

function follow(
  binding: ProsemirrorBinding,
  before: Node,
  tr: Transaction,
  relative: Y.RelativePosition,
  pos: number,
): number | null {
  const { doc, type, mapping } = binding
  const place: number | null = relativePositionToAbsolutePosition(doc, type, relative, mapping)
  const now = fate(doc, relative)
  if (now === "here" && place !== null) return place
  const $pos = before.resolve(pos)
  if (!$pos.parent.isTextblock) return place
  if (now === "gone") {
    const block = withBlock(before, tr.doc, pos)
    if (block !== null) return block
  }
  const [old, letters] = changedLetters(before, tr.doc)
  const moved = withLetters(old, letters, pos, $pos.parentOffset === 0)
  if (place === null || moved === null) return place ?? moved
  // Letters that were merely taken away leave the caret between their neighbours, where Yjs has it.
  return now === "taken" && tr.doc.resolve(moved).sameParent(tr.doc.resolve(place)) ? place : moved
}

/** A selection that holds on to the words of the document, and not to positions. */
export type HeldSelection = ProsemirrorBinding["beforeTransactionSelection"]

/** The selection of `state`, held by its words. Call it when the binding's mapping is up to date. */
export function holdSelection(binding: ProsemirrorBinding, state: EditorState): HeldSelection {
  const held: HeldSelection = getRelativeSelection(binding, state)
  const { selection } = state
  if (!(selection instanceof TextSelection) || selection.empty) return held
  const first = selection.anchor < selection.head ? "anchor" : "head"
  return { ...held, [first]: beforeLetter(binding.doc, held[first]) }
}

/** Where a held selection of words is now; null when its words are gone. */
export function selectionNow(
  { doc, type, mapping }: ProsemirrorBinding,
  { doc: drawn }: EditorState,
  { anchor, head }: HeldSelection,
): Selection | null {
  const place = (relative: Y.RelativePosition | null): number | null =>
    relative && relativePositionToAbsolutePosition(doc, type, relative, mapping)
  const [from, to] = [place(anchor), place(head)]
  if (from === null || to === null || Math.max(from, to) > drawn.content.size) return null
  return TextSelection.between(drawn.resolve(from), drawn.resolve(to))
}

/**
 * Takes down where the caret of `state` is, before an edit from elsewhere is drawn. The function
 * returned puts it at the same words in a transaction that draws the edit: also when they have gone
 * to another block by a split, a join or a move. Call it when the binding's mapping is up to date.
 */
export function keepCaret(
  binding: ProsemirrorBinding,
  { doc: before, selection }: EditorState,
): (tr: Transaction) => void {
  const held: HeldSelection | null = binding.beforeTransactionSelection
  return (tr) => {
    if (!held) return
    if (selection instanceof AllSelection) {
      tr.setSelection(new AllSelection(tr.doc))
      return
    }
    const isText = selection instanceof TextSelection
    // Selected cells go along with the steps, which leave every cell that did not change alone.
    if (!isText && !(selection instanceof NodeSelection)) return
    const anchor = follow(binding, before, tr, held.anchor, selection.anchor)
    if (!isText) {
      const $at = anchor === null ? null : tr.doc.resolve(anchor)
      const node = $at?.nodeAfter
      if ($at && node?.type === selection.node.type && NodeSelection.isSelectable(node))
        tr.setSelection(NodeSelection.create(tr.doc, $at.pos))
      else if ($at) tr.setSelection(Selection.near($at))
      return
    }
    const head = selection.empty ? anchor : follow(binding, before, tr, held.head, selection.head)
    const [from, to] = [anchor ?? head, head ?? anchor]
    if (from === null || to === null) return
    tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)))
  }
}
