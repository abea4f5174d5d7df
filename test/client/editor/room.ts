import type { Node } from "@tiptap/pm/model"
import { Awareness } from "y-protocols/awareness"
import * as Y from "yjs"
import { openPlanEditor, type PlanEditor } from "../../../client/editor/planEditor.ts"
import { readDocument } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { plan } from "../../plan.ts"

/** An editor on a Y.Doc of its own. */
export interface Writer extends PlanEditor {
  doc_: Y.Doc
}

const nobody = { name: "N. N.", agency: "a1", short: "Int", colour: "#14508c" }

/** Opens an editor on `doc`; `guarded` names measures that ask before they go. */
export function open(
  doc: Y.Doc,
  { editable = true, guarded = [] as string[], confirm = async () => true } = {},
): Writer {
  const nothing = () => {}
  const made = openPlanEditor({
    document: doc,
    awareness: new Awareness(doc),
    self: nobody,
    nameOf: () => "",
    editable,
    t: (key, values) => (values ? `${key}:${Object.values(values).join(",")}` : key),
    language: "en",
    textLanguage: "en",
    keys: {
      link: nothing,
      find: nothing,
      shortcuts: nothing,
      comment: nothing,
      footnote: nothing,
      leave: () => false,
    },
    guard: { guarded: (id) => guarded.includes(id), confirmDelete: confirm },
    pictureAt: (hash) => `/pictures/${hash}`,
    keepPicture: null,
  })
  document.body.append(made.host)
  return Object.assign(made, { doc_: doc })
}

/** A document with these parts, and a copy of it elsewhere. */
function twoDocs(...parts: Node[]): [Y.Doc, Y.Doc] {
  const start = writeDocument(plan(...parts))
  const docs = [new Y.Doc(), new Y.Doc()] as const
  for (const doc of docs) Y.applyUpdate(doc, start)
  return [docs[0], docs[1]]
}

/** Two editors that both start from these parts and hear of each other only in {@link meet}. */
export function pair(...parts: Node[]): [Writer, Writer] {
  const [a, b] = twoDocs(...parts)
  return [open(a), open(b)]
}

/** Gives each what the other has, until both have all. */
export function meet(a: Writer, b: Writer): void {
  const fromA = Y.encodeStateAsUpdate(a.doc_, Y.encodeStateVector(b.doc_))
  const fromB = Y.encodeStateAsUpdate(b.doc_, Y.encodeStateVector(a.doc_))
  Y.applyUpdate(b.doc_, fromA, "remote")
  Y.applyUpdate(a.doc_, fromB, "remote")
}

/** The position of `words` in the editor's document, plus `offset`. */
export function at({ editor }: PlanEditor, words: string, offset = 0): number {
  let found = -1
  editor.state.doc.descendants((node, pos) => {
    if (found >= 0) return false
    const index = node.isText ? (node.text ?? "").indexOf(words) : -1
    if (index >= 0) found = pos + index
    return found < 0
  })
  if (found < 0) throw new Error(`"${words}" is not in the text.`)
  return found + offset
}

/** Sets the cursor before `words`, plus `offset`. */
export function cursor(writer: PlanEditor, words: string, offset = 0): void {
  writer.editor.commands.setTextSelection(at(writer, words, offset))
}

/** Selects `words`. */
export function select(writer: PlanEditor, words: string): void {
  const from = at(writer, words)
  writer.editor.commands.setTextSelection({ from, to: from + words.length })
}

/** Types `text` before `words`. */
export function type(writer: PlanEditor, words: string, text: string): void {
  writer.editor.view.dispatch(writer.editor.state.tr.insertText(text, at(writer, words)))
}

/** Presses a key in the text. */
export function press(
  writer: PlanEditor,
  key: string,
  keys: Partial<KeyboardEventInit> = {},
): void {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...keys })
  const { view } = writer.editor
  view.someProp("handleKeyDown", (handle) => handle(view, event))
}

/** All words of a plan, one block a line, fields included. */
export function words(doc: Y.Doc): string {
  const lines: string[] = []
  readDocument(doc).descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
    return !node.isTextblock
  })
  return lines.join("\n")
}

/** The ids of all blocks and measures. */
export function ids(doc: Y.Doc): string[] {
  const list: string[] = []
  readDocument(doc).descendants((node) => {
    if (node.type.name === "block" || node.type.name === "measure") list.push(String(node.attrs.id))
    return true
  })
  return list
}

/** A run of a command as the toolbar makes it. */
export function run(
  { editor }: PlanEditor,
  command: (
    state: typeof editor.state,
    dispatch: typeof editor.view.dispatch,
    view: typeof editor.view,
  ) => boolean,
): boolean {
  return command(editor.state, editor.view.dispatch, editor.view)
}
