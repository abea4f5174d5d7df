import { type Editor, Extension } from "@tiptap/core"
import { Plugin, Selection, type Transaction } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import { pasteParts } from "../paste/paste.ts"
import { beginStep } from "./measureCommands.ts"
import {
  type MeasureRange,
  measureRange,
  openMeasureRange,
  removeMeasureRange,
} from "./measureRange.ts"

const eraser = /^delete(?!ByDrag)/
const keyboardText = /^insert(Text|ReplacementText)$/
const keyboardBreak = /^insert(Paragraph|LineBreak)$/

type Edit = (tr: Transaction, stretch: MeasureRange) => Transaction

/**
 * Does `edit` where the selection crosses the border of a measure; false where it does not. What is
 * written after it is undone with it.
 */
function writeOver(editor: Editor, view: EditorView, edit: Edit): boolean {
  const stretch = view.editable ? measureRange(view.state.selection) : null
  if (!stretch) return false
  beginStep(editor)
  view.dispatch(edit(view.state.tr, stretch).scrollIntoView())
  return true
}

/** An edit of a range as an undo step of its own. */
function editStretch(editor: Editor, view: EditorView, edit: Edit): boolean {
  const done = writeOver(editor, view, edit)
  if (done) beginStep(editor)
  return done
}

/** The break that is typed is the one that is there: the caret goes to what is left behind it. */
function breakStretch(tr: Transaction, stretch: MeasureRange): Transaction {
  openMeasureRange(tr, stretch)
  const { $from, $to } = stretch
  if ($from.index(0) === $to.index(0)) return tr
  const behind = Selection.findFrom(tr.doc.resolve(tr.selection.$from.after(1)), 1, true)
  return behind && stretch.to < $to.after(1) ? tr.setSelection(behind) : tr
}

/**
 * Keys over a selection that crosses the border of a measure, as it is cut: the words go, never the
 * border, so that no measure takes up another's words or fields.
 */
export const MeasureRangeEdits = Extension.create({
  name: "stretchEdits",
  // Before the keys of the text.
  priority: 950,
  addKeyboardShortcuts() {
    const { editor } = this
    const remove = () => editStretch(editor, editor.view, removeMeasureRange)
    const newLine = () => editStretch(editor, editor.view, breakStretch)
    return {
      Backspace: remove,
      "Shift-Backspace": remove,
      "Mod-Backspace": remove,
      Delete: remove,
      "Mod-Delete": remove,
      Enter: newLine,
      "Shift-Enter": newLine,
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    const type = (view: EditorView, words: string) =>
      writeOver(editor, view, (tr, stretch) => openMeasureRange(tr, stretch).insertText(words))
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, words) => type(view, words),
          handlePaste: (view, _, slice) =>
            editStretch(
              editor,
              view,
              (tr, stretch) =>
                pasteParts(openMeasureRange(tr, stretch), slice) ??
                tr.replaceSelection(slice).setMeta("paste", true).setMeta("uiEvent", "paste"),
            ),
          handleDOMEvents: {
            // Words that are still being composed are written by the browser, so the place is made first.
            compositionstart(view) {
              writeOver(editor, view, openMeasureRange)
              return false
            },
            // Input without a key event: a telephone's keyboard, dictation, a menu.
            beforeinput(view, event) {
              const words = event.data ?? ""
              const done =
                (keyboardBreak.test(event.inputType) && editStretch(editor, view, breakStretch)) ||
                (eraser.test(event.inputType) && editStretch(editor, view, removeMeasureRange)) ||
                (keyboardText.test(event.inputType) && words !== "" && type(view, words))
              if (done) event.preventDefault()
              return done
            },
          },
        },
      }),
    ]
  },
})
