import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import type { Anchor } from "../../shared/api/comments.ts"
import { stillSays } from "../../shared/document/quote.ts"
import { findQuote, type Range, resolveAnchor, wordsBetween } from "./anchors.ts"
import { isRemote } from "./local.ts"

/** Words to be shown in the text: evidence of an area, the words of a comment, a change. */
export interface Highlight {
  id: string
  kind: "evidence" | "comment" | "change"
  /** Where the words stand: the measure's or the block's id, and the words. */
  measureId?: string | null
  blockId?: string | null
  quote?: string | null
  /** Relative positions, for words whose quote is not enough. */
  anchor?: Anchor | null
  /** The one that is looked at now. */
  active?: boolean
}

interface Highlights {
  list: readonly Highlight[]
  decorations: DecorationSet
  /** Some words to be shown are not in the text now. */
  lacking: boolean
}

/** Milliseconds after an edit before words that were missing are looked for again. */
const pause = 400

/** Whether an edit changed the words that a stretch of the document before it spans. */
function changedWithin({ mapping }: Transaction, from: number, to: number): boolean {
  let changed = false
  for (const [index, map] of mapping.maps.entries()) {
    const earlier = mapping.slice(0, index)
    const [start, end] = [earlier.map(from, 1), earlier.map(to, -1)]
    map.forEach((oldStart, oldEnd) => {
      if (oldStart < end && oldEnd > start) changed = true
    })
  }
  return changed
}

const pluginKey = new PluginKey<Highlights>("highlights")

function partsById(doc: Node): Map<string, { node: Node; pos: number }> {
  const parts = new Map<string, { node: Node; pos: number }>()
  doc.descendants((node, pos) => {
    const { id } = node.attrs
    if (typeof id === "string" && id !== "" && !parts.has(id)) parts.set(id, { node, pos })
    return node.type.name !== "block"
  })
  return parts
}

type Parts = ReturnType<typeof partsById>

/**
 * Where a highlight's words are: what its anchor spans if that says the quote, else the quote itself
 * in its part, else what the anchor spans if that still says the quote but for small edits. A
 * position whose words were deleted resolves to the letters beside them, which nobody spoke of.
 */
function place(state: EditorState, parts: Parts, highlight: Highlight): Range | null {
  const { anchor, quote } = highlight
  const byAnchor = anchor ? resolveAnchor(state, anchor) : null
  const words = byAnchor ? wordsBetween(state.doc, byAnchor.from, byAnchor.to).trim() : ""
  if (byAnchor && (!quote || words === quote)) return byAnchor
  const id = highlight.measureId ?? highlight.blockId
  const part = id ? parts.get(id) : undefined
  if (part && !quote) return { from: part.pos, to: part.pos + part.node.nodeSize }
  const byQuote = part && quote ? findQuote(part.node, part.pos + 1, quote) : null
  if (byQuote) return byQuote
  return byAnchor && quote && stillSays(words, quote) ? byAnchor : null
}

/** Where a highlight's words are now, or null when they are gone. */
export function placeOf(state: EditorState, highlight: Highlight): Range | null {
  return place(state, partsById(state.doc), highlight)
}

function draw(state: EditorState, list: readonly Highlight[]): Highlights {
  const wanted = list.filter(({ quote, anchor }) => quote || anchor)
  if (wanted.length === 0) return { list, decorations: DecorationSet.empty, lacking: false }
  const parts = partsById(state.doc)
  const decorations = wanted.flatMap((highlight) => {
    const range = place(state, parts, highlight)
    if (!range) return []
    const { id, kind, active } = highlight
    const attrs = { class: `mark-${kind}${active ? " is-active" : ""}`, "data-highlight": id }
    return [Decoration.inline(range.from, range.to, attrs, { quote: highlight.quote ?? "" })]
  })
  const lacking = decorations.length < wanted.length
  return { list, decorations: DecorationSet.create(state.doc, decorations), lacking }
}

/**
 * Draws highlights beside the text. Edits carry them along; when one has lost its place, as when a
 * measure is moved, they are found anew, and so are words that were missing. They never touch the words.
 */
export const HighlightMarks = Extension.create({
  name: "highlightMarks",
  addProseMirrorPlugins() {
    return [
      new Plugin<Highlights>({
        key: pluginKey,
        state: {
          init: () => ({ list: [], decorations: DecorationSet.empty, lacking: false }),
          apply(tr, before, _, state) {
            const list: readonly Highlight[] | undefined = tr.getMeta(pluginKey)
            if (list) return draw(state, list)
            if (!tr.docChanged || before.list.length === 0) return before
            const touched = before.decorations
              .find()
              .some(({ from, to }) => changedWithin(tr, from, to))
            // A remote change is in both documents: anchors give the positions of the words.
            if (touched && isRemote(tr)) return draw(state, before.list)
            let lost = false
            const onRemove = () => {
              lost = true
            }
            const moved = before.decorations.map(tr.mapping, tr.doc, { onRemove })
            if (lost) return draw(state, before.list)
            if (!touched) return { ...before, decorations: moved }
            // One's own typing reaches Yjs after this; until then anchors are of the text before it.
            const other = moved.find().filter(({ from, to, spec }) => {
              return spec.quote !== "" && !stillSays(wordsBetween(tr.doc, from, to), spec.quote)
            })
            const lacking = before.lacking || other.length > 0
            return { ...before, decorations: moved.remove(other), lacking }
          },
        },
        view() {
          let timer: ReturnType<typeof setTimeout> | null = null
          return {
            update(view, { doc }) {
              if (timer !== null || view.state.doc === doc) return
              if (!pluginKey.getState(view.state)?.lacking) return
              timer = setTimeout(() => {
                timer = null
                const list = pluginKey.getState(view.state)?.list ?? []
                view.dispatch(view.state.tr.setMeta(pluginKey, list).setMeta("addToHistory", false))
              }, pause)
            },
            destroy() {
              if (timer !== null) clearTimeout(timer)
            },
          }
        },
        props: { decorations: (state) => pluginKey.getState(state)?.decorations },
      }),
    ]
  },
  addCommands() {
    return {
      showHighlights:
        (list) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(pluginKey, list).setMeta("addToHistory", false))
          return true
        },
    }
  },
})

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    highlightMarks: {
      /** Shows these highlights in place of the ones before. */
      showHighlights: (list: readonly Highlight[]) => ReturnType
    }
  }
}
