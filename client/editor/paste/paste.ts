import { type Editor, Extension } from "@tiptap/core"
import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model"
import {
  type EditorState,
  Plugin,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state"
import { dropPoint } from "@tiptap/pm/transform"
import type { EditorView } from "@tiptap/pm/view"
import { readSelection } from "../carets/readSelection.ts"
import { asOneStep } from "../measures/measureCommands.ts"
import { allowRemoval } from "../measures/measureGuard.ts"
import {
  closeMeasureRange,
  deleteMeasureRange,
  firstLetter,
  hasMeasure,
  lastLetter,
  measureRange,
  sliceOf,
} from "../measures/measureRange.ts"
import { knownIds } from "../measures/planIds.ts"
import { flattenHtml } from "./pastedHtml.ts"

/**
 * Keeps the ids of what was cut from this plan and is not in it now; all others are taken off, so
 * that a copy, or a part of another plan, becomes a block or measure of its own.
 */
function ownIds(slice: Slice, state: EditorState): Slice {
  const known = knownIds(state)
  const present = new Set<unknown>()
  state.doc.descendants((node) => {
    if (node.attrs.id) present.add(node.attrs.id)
    return node.type.name !== "block"
  })
  const visit = (fragment: Fragment): Fragment => {
    const nodes: Node[] = []
    fragment.forEach((node) => {
      const children =
        node.isText || node.type.name === "block" ? node.content : visit(node.content)
      const { id } = node.attrs
      const keep = known.has(id) && !present.has(id)
      if (id === undefined || id === null || keep) nodes.push(node.copy(children))
      else nodes.push(node.type.create({ ...node.attrs, id: null }, children, node.marks))
    })
    return Fragment.from(nodes)
  }
  return new Slice(visit(slice.content), slice.openStart, slice.openEnd)
}

/** Words copied within one measure are words, and no measure. */
function opened(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice
  const only = content.childCount === 1 ? content.firstChild : null
  if (only?.type.name !== "measure" || openStart === 0 || openEnd === 0) return slice
  return new Slice(only.content, openStart - 1, openEnd - 1)
}

const received = (slice: Slice, state: EditorState) => opened(ownIds(slice, state))

/** Where a dropped measure goes: before or behind the part under the pointer, never into it. */
function placeBeside($pos: ResolvedPos): number {
  if ($pos.depth === 0) return $pos.pos
  return $pos.pos * 2 <= firstLetter($pos) + lastLetter($pos) ? $pos.before(1) : $pos.after(1)
}

interface Place {
  from: number
  to: number
}

/**
 * Where pasted parts with a measure go: behind a measure or table, never into it; at an end of a
 * paragraph beside it, and in the place of an empty one. Null where they go in as anything does.
 */
function pastedPlace({ $from, $to, empty }: Selection, slice: Slice): Place | null {
  if ($to.depth === 0 || !hasMeasure(slice.content)) return null
  const before = $to.before(1)
  const after = $to.after(1)
  if ($to.node(1).type.name !== "block") return { from: after, to: after }
  if (!empty || slice.openStart > 0 || slice.openEnd > 0) return null
  const { size } = $to.parent.content
  if (size === 0) return { from: before, to: after }
  if ($from.parentOffset === 0) return { from: before, to: before }
  return $from.parentOffset === size ? { from: after, to: after } : null
}

function insertParts(tr: Transaction, place: Place, { content }: Slice, uiEvent: string) {
  const at = place.from
  tr.replaceWith(at, place.to, content)
  tr.setSelection(Selection.near(tr.doc.resolve(at + content.size), -1))
  return tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", uiEvent)
}

/** Puts pasted parts with a measure to their {@link pastedPlace}; null where they have none. */
export function pasteParts(tr: Transaction, slice: Slice): Transaction | null {
  const place = pastedPlace(tr.selection, slice)
  return place && insertParts(tr, place, slice, "paste")
}

/** Takes in what was selected just before, as {@link readSelection}; cells stay selected as they are. */
function readWords(view: EditorView): false {
  if (view.state.selection instanceof TextSelection) readSelection(view)
  return false
}

/** Copies the selected stretch and takes it out; false where the selection is one as any other. */
function cutStretch(editor: Editor, view: EditorView, event: ClipboardEvent): boolean {
  const stretch = measureRange(view.state.selection)
  if (!editor.isEditable || !stretch || !event.clipboardData) return false
  const { dom, text } = view.serializeForClipboard(view.state.selection.content())
  event.preventDefault()
  event.clipboardData.clearData()
  event.clipboardData.setData("text/html", dom.innerHTML)
  event.clipboardData.setData("text/plain", text)
  asOneStep(editor, () => {
    // Before the gap, so that a paste brings it back to where it was.
    const tr = closeMeasureRange(view.state.tr, stretch, -1)
    view.dispatch(tr.scrollIntoView().setMeta("uiEvent", "cut"))
  })
  return true
}

/** Puts what was dragged where it was dropped: measures beside the part there, with their ids when moved. */
function dropStretch(
  editor: Editor,
  view: EditorView,
  event: DragEvent,
  slice: Slice,
  isMoved: boolean,
): boolean {
  const selected = isMoved ? measureRange(view.state.selection) : null
  // The dragged content need not be the selection.
  const stretch = selected && sliceOf(selected).size === slice.size ? selected : null
  const withMeasure = hasMeasure(slice.content)
  const dropped = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!editor.isEditable || !dropped || !(stretch || (withMeasure && !isMoved))) return false
  event.preventDefault()
  const { doc } = view.state
  const $pos = doc.resolve(dropped.pos)
  const place = withMeasure ? placeBeside($pos) : (dropPoint(doc, $pos.pos, slice) ?? $pos.pos)
  if (stretch && dropped.pos >= stretch.from && dropped.pos <= stretch.to) return true
  asOneStep(editor, () => {
    let at = place
    if (stretch) {
      // First out, then in, as a move by keys: see moveMeasure.
      const tr = allowRemoval(deleteMeasureRange(view.state.tr, stretch))
      at = tr.mapping.map(place)
      view.dispatch(tr)
    }
    const put = stretch ? received(sliceOf(stretch), view.state) : slice
    if (withMeasure) view.dispatch(insertParts(view.state.tr, { from: at, to: at }, put, "drop"))
    else view.dispatch(view.state.tr.replaceRange(at, at, put).setMeta("uiEvent", "drop"))
  })
  view.focus()
  return true
}

/** The paste handler for Word, LibreOffice, Excel, the web, and this plan itself. */
export const Paste = Extension.create({
  name: "planPaste",
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML: flattenHtml,
          transformPasted: (slice, view) => received(slice, view.state),
          transformCopied(slice, { state: { selection } }) {
            const stretch = measureRange(selection)
            // The dragged content need not be the selection.
            return stretch && slice.eq(selection.content()) ? sliceOf(stretch) : slice
          },
          handleDOMEvents: {
            copy: readWords,
            cut: (view, event) => readWords(view) || cutStretch(editor, view, event),
            paste: readWords,
          },
          handleDrop: (view, event, slice, isMoved) =>
            dropStretch(editor, view, event, slice, isMoved),
        },
      }),
      new Plugin({
        props: {
          handlePaste(view, _, slice) {
            const tr = editor.isEditable ? pasteParts(view.state.tr, slice) : null
            if (!tr) return false
            asOneStep(editor, () => view.dispatch(tr))
            return true
          },
        },
      }),
    ]
  },
})
