import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model"
import { TextSelection } from "@tiptap/pm/state"
import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import {
  footnote,
  indicator,
  lead,
  measure,
  objective,
  paragraph,
  plan,
  table,
  time,
} from "../../plan.ts"
import { open, press, type Writer } from "./room.ts"

/** Numbers below 1, the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

type Draw = <Of>(from: readonly Of[]) => Of

const drawing =
  (next: () => number): Draw =>
  (from) =>
    from[Math.floor(next() * from.length)] as (typeof from)[number]

/** A plan of a few parts in which no letter stands twice, but for those written in {@link edits}. */
function anyPlan(draw: Draw): Node[] {
  let count = 0
  const words = (length = draw([0, 1, 2, 2])) =>
    Array.from({ length }, () => String.fromCodePoint(0x1e00 + count++)).join("")
  const cells = () => table([words(), words()], [words(), words()])
  const field = () =>
    draw([() => lead(words(2)), () => time(words(2)), () => indicator(words(1), words(1))])()
  const inner = () => draw([words, words, field, field, cells])()
  const noted = (id: string) => {
    const plain = paragraph(words(2), id)
    return plain.copy(plain.content.addToEnd(footnote(words(2))))
  }
  const made = [
    (id: string) => paragraph(words(), id),
    (id: string) => noted(id),
    () => objective(words()),
    () => cells(),
    ...Array(5).fill((id: string) => {
      const parts = Array.from({ length: draw([1, 2, 3]) }, inner)
      return measure(id, ...parts, ...draw([[words()], [words(), field()], [field(), words()]]))
    }),
  ]
  return Array.from({ length: draw([2, 3]) }, (_, index) => draw(made)(`part${index}`))
}

interface Letter {
  letter: string
  pos: number
  /** The part of the plan, by its id. */
  part: string
}

/** The letters of a plan that one sees in its text, so none of fields and footnotes. */
function lettersOf(doc: Node): Letter[] {
  const found: Letter[] = []
  doc.forEach((part, start) => {
    part.descendants((node, offset) => {
      for (const [index, letter] of [...(node.text ?? "")].entries())
        found.push({ letter, pos: start + 1 + offset + index, part: String(part.attrs.id) })
      return !node.isAtom
    })
  })
  return found
}

const joined = (letters: Letter[]) => letters.map(({ letter }) => letter).join("")

/** The fields of each measure, by its id. */
function fieldsOf(doc: Node): Map<string, unknown> {
  const measures = doc.content.content.filter((part) => part.type.name === "measure")
  return new Map(
    measures.map((part) => {
      const { fields, participants } = readMeasure(part)
      return [String(part.attrs.id), { fields, participants }]
    }),
  )
}

/** Whether a place is in what one does not see in the text: a field, or a footnote's words. */
const isHidden = ($pos: ResolvedPos) =>
  Array.from({ length: $pos.depth }, (_, depth) => $pos.node(depth + 1)).some((node) => node.isAtom)

/** Whether a selection has to do with a border of a measure, or a field. */
function isAcross({ $from, $to }: TextSelection): boolean {
  const parts = $from.doc.content.content.slice($from.index(0), $to.index(0) + 1)
  const isInOne = $from.sameParent($to) && !isHidden($from)
  return !isInOne && parts.some((part) => part.type.name === "measure")
}

const written = "qr"
const pastedFields = "st"

function paste({ editor: { view } }: Writer, of: Slice): void {
  const slice = Slice.fromJSON(view.state.schema, of.toJSON())
  const event = new Event("paste") as ClipboardEvent
  if (view.someProp("handlePaste", (handle) => handle(view, event, slice))) return
  view.dispatch(view.state.tr.replaceSelection(slice))
}

function typeWords({ editor: { view } }: Writer): void {
  const { from, to } = view.state.selection
  const plain = () => view.state.tr.insertText(written)
  if (view.someProp("handleTextInput", (handle) => handle(view, from, to, written, plain))) return
  view.dispatch(plain())
}

function send({ editor: { view } }: Writer, name: string, of: object): void {
  const event = new Event(name, { bubbles: true, cancelable: true })
  view.dom.dispatchEvent(Object.assign(event, of))
}

const pasted = () => measure("pasted", written, lead(pastedFields))

const edits: [string, (w: Writer) => void][] = [
  ["Backspace", (w) => press(w, "Backspace")],
  ["Delete", (w) => press(w, "Delete")],
  ["Enter", (w) => press(w, "Enter")],
  ["Shift-Enter", (w) => press(w, "Enter", { shiftKey: true })],
  ["typing", typeWords],
  ["a composition", (w) => send(w, "compositionstart", { data: "" })],
  [
    "a telephone's Backspace",
    (w) => send(w, "beforeinput", { inputType: "deleteContentBackward" }),
  ],
  ["a telephone's Enter", (w) => send(w, "beforeinput", { inputType: "insertParagraph" })],
  ["a cut", (w) => send(w, "cut", { clipboardData: { clearData: () => {}, setData: () => {} } })],
  ["a paste of words", (w) => w.editor.view.pasteHTML(`<p>${written}</p>`)],
  ["a paste of paragraphs", (w) => w.editor.view.pasteHTML("<p>q</p><p>r</p>")],
  ["a paste of a measure", (w) => paste(w, new Slice(Fragment.from(pasted()), 0, 0))],
  [
    "a paste of a measure's end and a paragraph",
    (w) => paste(w, new Slice(Fragment.from([pasted(), paragraph("")]), 2, 1)),
  ],
]

/** The parts of D5 that are violated after an edit of this selection; empty if none is. */
function faultsOf(w: Writer, selection: TextSelection, edit: (w: Writer) => void): string[] {
  const { view } = w.editor
  const { doc } = view.state
  const before = JSON.stringify(doc)
  edit(w)
  const after = view.state.doc
  after.check()
  const found: string[] = []
  const miss = (what: string, of: unknown = "") => found.push(`${what} ${JSON.stringify(of)}`)
  const all = lettersOf(doc)
  const outside = all.filter(({ pos }) => pos < selection.from || pos >= selection.to)
  const home = new Map(all.map(({ letter, part }) => [letter, part]))
  const stays = new Set(outside.map(({ letter }) => letter))
  const left = lettersOf(after).filter(({ letter }) => home.has(letter))
  const kept = left.filter(({ letter }) => stays.has(letter))
  // Without a selection a key takes the letter beside the caret.
  if (!selection.empty ? joined(kept) !== joined(outside) : kept.length < outside.length - 1)
    miss("words outside the selection went", [joined(outside), joined(left)])
  const fields = fieldsOf(doc)
  const now = fieldsOf(after)
  for (const [id, said] of now)
    if (fields.has(id) && JSON.stringify(said) !== JSON.stringify(fields.get(id)))
      miss("fields changed", [fields.get(id), said])
  for (const { letter, part } of left) {
    const from = String(home.get(letter))
    if (from !== part && (fields.has(from) || now.has(part))) miss("moved", [letter, from, part])
  }
  for (const { part } of outside)
    if (fields.has(part) && !now.has(part)) miss("a measure with words went", part)
  if (isHidden(view.state.selection.$from)) miss("the caret is in a field")
  w.editor.commands.undo()
  if (JSON.stringify(view.state.doc) !== before) miss("not undone")
  return found
}

/** Selects places of a plan, all made of the seed, and edits each as it was at first. */
function faults(seed: number, isCaret: boolean, edit: (w: Writer) => void): string[] {
  const draw = drawing(numbers(seed))
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, writeDocument(plan(...anyPlan(draw))))
  const w = open(ydoc)
  const { view } = w.editor
  const found = Array.from({ length: 8 }, () => {
    const { doc } = view.state
    const places: number[] = []
    for (let pos = 0; pos <= doc.content.size; pos++)
      if (doc.resolve(pos).parent.inlineContent) places.push(pos)
    const from = draw([...places.keys()])
    const to = isCaret ? from : Math.min(from + draw([0, 1, 1, 2, 3, 5, 8, 13]), places.length - 1)
    const wanted = TextSelection.create(doc, places[from] ?? 0, places[to])
    view.dispatch(view.state.tr.setSelection(wanted))
    // A table may have set it otherwise.
    const { selection } = view.state
    const isMeant = selection instanceof TextSelection && (isCaret || isAcross(selection))
    return isMeant ? faultsOf(w, selection, edit) : []
  })
  w.close()
  return found.flat().map((fault) => `${seed}: ${fault}`)
}

const seeds = Array.from({ length: 12 }, (_, index) => index + 1)
const all = (isCaret: boolean, edit: (w: Writer) => void) =>
  seeds.flatMap((seed) => faults(seed, isCaret, edit))

describe("whatever is selected across the borders and the fields of measures", () => {
  it.each(edits)("[D5] %s keeps measures apart, and their fields whole", (_, edit) => {
    expect(all(false, edit)).toEqual([])
  })
})

describe("wherever the caret stands", () => {
  it.each(edits.filter(([name]) => /^(Backspace|Delete|a paste of a measure)$/.test(name)))(
    "[D5] %s keeps measures apart, and their fields whole",
    (_, edit) => {
      expect(all(true, edit)).toEqual([])
    },
  )
})
