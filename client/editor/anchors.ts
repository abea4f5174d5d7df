import type { Node } from "@tiptap/pm/model"
import type { EditorState } from "@tiptap/pm/state"
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
} from "@tiptap/y-tiptap"
import { fromBase64, toBase64 } from "lib0/buffer"
import * as Y from "yjs"
import type { Anchor } from "../../shared/api/comments.ts"
import { bindingOf } from "./local.ts"

/** A place in the text that outlives edits: relative positions, the words, and the part they are in. */
export interface TextAnchor {
  anchor: Anchor
  quote: string
  measureId: string | null
  blockId: string | null
}

/** A stretch of the document now, in ProseMirror positions. */
export interface Range {
  from: number
  to: number
}

/** The words between two positions as one reads them: breaks as line feeds, footnotes and fields left out. */
export function wordsBetween(doc: Node, from: number, to: number): string {
  let words = ""
  let first = true
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name === "block") {
      if (!first) words += "\n"
      first = false
      return true
    }
    if (node.isText) {
      words += (node.text ?? "").slice(Math.max(0, from - pos), to - pos)
    } else if (node.type.name === "hardBreak") words += "\n"
    return !node.type.spec.atom
  })
  return words
}

/**
 * A relative position held by the letter after it, for the beginning of words: what is written just
 * before them does not become a part of them. `position` is held by the letter before.
 */
export function beforeLetter(doc: Y.Doc, position: Y.RelativePosition): Y.RelativePosition {
  const place = Y.createAbsolutePositionFromRelativePosition(position, doc)
  // y-tiptap takes the first letter of a document for a place that it could not find.
  if (!(place?.type instanceof Y.XmlText) || place.index === 0) return position
  return Y.createRelativePositionFromTypeIndex(place.type, place.index, 0)
}

const encode = (position: Y.RelativePosition) => toBase64(Y.encodeRelativePosition(position))

/** The anchor of a stretch of words; null when it holds none. It is cut at the end of its measure or block. */
export function anchorOf(state: EditorState, range: Range = state.selection): TextAnchor | null {
  const { doc, type, mapping } = bindingOf(state)
  const $from = state.doc.resolve(range.from)
  const top = $from.depth > 0 ? $from.node(1) : state.doc.nodeAt(range.from)
  if (!top) return null
  const start = $from.depth > 0 ? $from.before(1) : range.from
  const to = Math.min(range.to, start + top.nodeSize - 1)
  const quote = wordsBetween(state.doc, range.from, to).trim()
  if (quote === "") return null
  const relative = (pos: number): Y.RelativePosition =>
    absolutePositionToRelativePosition(pos, type, mapping)
  const isMeasure = top.type.name === "measure"
  const block = $from.parent.type.name === "block" ? $from.parent : top
  return {
    anchor: { from: encode(beforeLetter(doc, relative(range.from))), to: encode(relative(to)) },
    quote,
    measureId: isMeasure ? String(top.attrs.id ?? "") || null : null,
    blockId: isMeasure ? null : String(block.attrs.id ?? "") || null,
  }
}

/** Where an anchor's positions are now; null when their words are gone. */
export function resolveAnchor(state: EditorState, anchor: Anchor): Range | null {
  const { doc, type, mapping } = bindingOf(state)
  const absolute = (position: string) => {
    try {
      const relative = Y.decodeRelativePosition(fromBase64(position))
      return relativePositionToAbsolutePosition(doc, type, relative, mapping)
    } catch {
      return null
    }
  }
  const from = absolute(anchor.from)
  const to = absolute(anchor.to)
  if (from === null || to === null || from >= to || to > state.doc.content.size) return null
  return { from, to }
}

interface Piece {
  pos: number
  words: string
}

/** The pieces of text under `root` in order; between two blocks stands a line feed without a place. */
function pieces(root: Node, start: number): Piece[] {
  const list: Piece[] = []
  root.descendants((node, offset) => {
    const pos = start + offset
    if (node.type.name === "block" && list.length > 0) list.push({ pos: -1, words: "\n" })
    else if (node.isText) list.push({ pos, words: node.text ?? "" })
    else if (node.type.name === "hardBreak") list.push({ pos, words: "\n" })
    return !node.type.spec.atom
  })
  return list
}

/** Where `quote` stands in the words under `root`, whose content begins at `start`; null if it does not. */
export function findQuote(root: Node, start: number, quote: string): Range | null {
  const list = pieces(root, start)
  const at = list
    .map((piece) => piece.words)
    .join("")
    .indexOf(quote)
  if (quote === "" || at < 0) return null
  const place = (offset: number, end: boolean): number | null => {
    let passed = 0
    for (const { pos, words } of list) {
      const inside = end ? offset <= passed + words.length : offset < passed + words.length
      if (inside && pos >= 0) return pos + offset - passed
      passed += words.length
    }
    return null
  }
  const from = place(at, false)
  const to = place(at + quote.length, true)
  return from !== null && to !== null && from < to ? { from, to } : null
}

/** The block or measure with an id, and its position. */
export function partById(doc: Node, id: string): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null
  doc.descendants((node, pos) => {
    if (found) return false
    if (node.attrs.id === id) found = { node, pos }
    return node.type.name !== "block"
  })
  return found
}
