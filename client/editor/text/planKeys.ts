import { Extension } from "@tiptap/core"
import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  selectAll,
  selectNodeForward,
} from "@tiptap/pm/commands"
import { type Command, NodeSelection, Selection } from "@tiptap/pm/state"
import { readSelection } from "../carets/readSelection.ts"
import {
  currentMeasure,
  deleteMeasure,
  insertMeasure,
  leaveMeasure,
  leaveStructure,
  moveMeasure,
  splitMeasure,
} from "../measures/measureCommands.ts"
import { deleteWholeTable, nextCell, previousCell } from "../tables/tableCommands.ts"
import {
  backToParagraph,
  breakLine,
  indent,
  leaveList,
  setKind,
  splitBlock,
  toggleKind,
} from "./blockCommands.ts"

/** The actions of the page that keys open. */
export interface KeyActions {
  link: () => void
  find: () => void
  shortcuts: () => void
  comment: () => void
  footnote: () => void
  /** Goes back to where a key led from into the text; false where none did. */
  leave: () => boolean
}

/** Backspace next to a measure or a table goes no further: neither is selected or joined by a slip. */
const stopAtStructure: Command = (state) => {
  const { selection } = state
  if (selection instanceof NodeSelection || !selection.empty) return false
  const { $from } = selection
  if ($from.parentOffset > 0 || $from.depth === 0) return false
  if ($from.depth > 1) return $from.index($from.depth - 1) === 0
  const before = $from.node(0).maybeChild($from.index(0) - 1)
  return before !== null && before.type.name !== "block" && $from.parent.content.size > 0
}

/** Backspace behind a field, which one does not see there: an empty block goes, and never the field. */
const stopAtField: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth < 2 || $from.parentOffset > 0) return false
  const parts = $from.node(-1).children
  const before = parts.slice(0, $from.index(-1))
  if (!before.at(-1)?.isAtom) return false
  const isOnly = parts.every((part) => part === $from.parent || part.isAtom)
  if (dispatch && $from.parent.content.size === 0 && !isOnly) {
    const tr = state.tr.delete($from.before(), $from.after())
    const side = before.every((part) => part.isAtom) ? 1 : -1
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve($from.before()), side)).scrollIntoView())
  }
  return true
}

const stopBeforeStructure: Command = (state) => {
  const { selection } = state
  if (selection instanceof NodeSelection || !selection.empty) return false
  const { $from } = selection
  if ($from.depth === 0 || $from.parentOffset < $from.parent.content.size) return false
  const parent = $from.node($from.depth - 1)
  const after = parent.maybeChild($from.index($from.depth - 1) + 1)
  return after === null ? $from.depth > 1 : after.type.name !== "block"
}

const backspace = chainCommands(
  deleteWholeTable,
  deleteSelection,
  backToParagraph,
  stopAtField,
  stopAtStructure,
  joinBackward,
)
const forwardDelete = chainCommands(
  deleteWholeTable,
  deleteSelection,
  stopBeforeStructure,
  joinForward,
  selectNodeForward,
)
const enter = chainCommands(createParagraphNear, leaveMeasure, leaveList, splitBlock)
// Tab never leaves the text while it is being written: Escape does, then Tab goes on.
const tab = chainCommands(nextCell, indent(1), (state) => state.selection.$from.depth > 0)
const shiftTab = chainCommands(previousCell, indent(-1), (state) => state.selection.$from.depth > 0)

/** The kinds of a block by key: Mod-Alt and this digit. */
const kindKeys = [
  ["0", "paragraph", 1],
  ["1", "section", 1],
  ["2", "section", 2],
  ["3", "heading", 3],
  ["4", "goal", 1],
  ["5", "objective", 1],
  ["6", "numbered", 1],
] as const

/** The keys of the text. Every key of a person's platform that moves or selects stays the browser's. */
export const PlanKeys = Extension.create<KeyActions>({
  name: "planKeys",
  priority: 900,
  addOptions: () => ({
    link: () => {},
    find: () => {},
    shortcuts: () => {},
    comment: () => {},
    footnote: () => {},
    leave: () => false,
  }),
  addKeyboardShortcuts() {
    const run = (command: Command) => () => {
      const { state, view } = this.editor
      return command(state, view.dispatch, view)
    }
    const move = (by: 1 | -1) => () => {
      const measure = currentMeasure(this.editor.state)
      return measure ? moveMeasure(this.editor, String(measure.node.attrs.id), by) : false
    }
    const open = (action: () => void) => () => {
      action()
      return true
    }
    const editing = (shortcut: () => boolean) => () => this.editor.isEditable && shortcut()
    const keys: Record<string, () => boolean> = {
      Enter: run(enter),
      "Shift-Enter": run(breakLine),
      "Mod-Enter": run(insertMeasure),
      "Alt-Enter": run(leaveStructure),
      Backspace: run(backspace),
      "Shift-Backspace": run(backspace),
      "Mod-Backspace": run(backspace),
      Delete: run(forwardDelete),
      "Mod-Delete": run(forwardDelete),
      Tab: run(tab),
      "Shift-Tab": run(shiftTab),
      "Mod-Shift-7": run(toggleKind("ordered")),
      "Mod-Shift-8": run(toggleKind("bullet")),
      "Mod-Shift-9": run(toggleKind("quote")),
      "Alt-Shift-ArrowUp": move(-1),
      "Alt-Shift-ArrowDown": move(1),
      "Alt-Shift-Enter": run(splitMeasure),
      "Alt-Shift-Backspace": run(deleteMeasure),
      // Words that are selected, or a link that the caret is in; elsewhere the key is the palette's.
      "Mod-k": () => {
        // The browser tells of a selection a moment after the key that made it.
        readSelection(this.editor.view)
        const { empty } = this.editor.state.selection
        return (!empty || this.editor.isActive("link")) && open(this.options.link)()
      },
      "Mod-Alt-f": open(this.options.footnote),
    }
    for (const [digit, kind, level] of kindKeys)
      keys[`Mod-Alt-${digit}`] = run(setKind(kind, level))
    const shortcuts: Record<string, () => boolean> = {}
    for (const [key, shortcut] of Object.entries(keys)) shortcuts[key] = editing(shortcut)
    return {
      ...shortcuts,
      "Mod-a": run(selectAll),
      "Mod-f": open(this.options.find),
      "Mod-Alt-m": open(this.options.comment),
      "Mod-/": open(this.options.shortcuts),
      // Escape gives the keyboard back, to where it came from or so that the next Tab leaves the text.
      Escape: () => {
        if (this.options.leave()) return true
        this.editor.view.dom.blur()
        return true
      },
    }
  },
})
