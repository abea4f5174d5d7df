import { type Command, Editor } from "@tiptap/core"
import { Collaboration } from "@tiptap/extension-collaboration"
import { Fragment, type Node } from "@tiptap/pm/model"
import { TextSelection } from "@tiptap/pm/state"
import { CellSelection, deleteColumn, deleteRow, mergeCells } from "@tiptap/pm/tables"
import type * as Y from "yjs"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { planExtensions } from "../../../shared/document/schema.ts"
import {
  block,
  budget,
  footnote,
  indicator,
  lead,
  measure,
  paragraph,
  partner,
  plan,
  section,
  table,
  time,
} from "../../plan.ts"

// Structural edits of one person, and typing of another in the meantime, in real editors over Yjs.

/** The node with an id on every block in it, as an editor sets them. */
function identified(node: Node): Node {
  if (node.type.name === "block")
    return node.type.create({ ...node.attrs, id: `c-${node.textContent}` }, node.content)
  const children: Node[] = []
  node.forEach((child) => {
    children.push(identified(child))
  })
  return node.copy(Fragment.from(children))
}

/** The plan that both start from. */
export const startingPlan = plan(
  section("Protection of victims"),
  paragraph("The ministry trains judges every year.", "p1"),
  paragraph("Inspectors visit farms and building sites.", "p2"),
  block("paragraph", "Shelters are open to men.", { id: "p3" }).copy(
    paragraph("Shelters are open to men.").content.addToEnd(footnote("Counted in the spring.")),
  ),
  measure(
    "m1",
    "Set up a shelter for men",
    "It has twenty places in two towns.",
    lead("Ministry of Labour"),
    partner("Ministry of Finance"),
    time("By 31 December 2026"),
    indicator("Shelter open", "none", "one", "The register"),
    budget("One hundred thousand"),
  ),
  measure(
    "m2",
    "Train the inspectors",
    "Twice a year, in the regions.",
    lead("Ministry of Justice"),
  ),
  identified(
    table(["Head left", "Head right"], ["Cell alpha", "Cell beta"], ["Cell gamma", "Cell delta"]),
  ),
  paragraph("The coordinator reports once a year.", "p4"),
)

/** An editor over a Yjs document. */
export function editorOn(doc: Y.Doc): Editor {
  return new Editor({
    extensions: [
      ...planExtensions,
      Collaboration.configure({ document: doc, field: fragmentName }),
    ],
  })
}

/** Where a node stands: the first that the test accepts. */
function find(doc: Node, accept: (node: Node) => boolean): { node: Node; pos: number } {
  let found: { node: Node; pos: number } | null = null
  doc.descendants((node, pos) => {
    if (!found && accept(node)) found = { node, pos }
    return !found
  })
  if (!found) throw new Error("there is no such node in the plan")
  return found
}

/** The position of words, counted from their beginning. */
function positionOf(doc: Node, words: string, offset = 0): number {
  const { node, pos } = find(doc, (one) => one.isText && (one.text ?? "").includes(words))
  return pos + (node.text ?? "").indexOf(words) + offset
}

const byId = (id: string) => (node: Node) => node.attrs.id === id
const named = (name: string) => (node: Node) => node.type.name === name

function remove(editor: Editor, accept: (node: Node) => boolean): void {
  const { node, pos } = find(editor.state.doc, accept)
  editor.view.dispatch(editor.state.tr.delete(pos, pos + node.nodeSize))
}

function move(editor: Editor, accept: (node: Node) => boolean, before: (node: Node) => boolean) {
  const { node, pos } = find(editor.state.doc, accept)
  const tr = editor.state.tr.delete(pos, pos + node.nodeSize)
  const target = find(tr.doc, before)
  editor.view.dispatch(tr.insert(target.pos, node))
}

function join(editor: Editor, id: string): void {
  const { pos } = find(editor.state.doc, byId(id))
  editor.view.dispatch(editor.state.tr.join(pos))
}

function split(editor: Editor, words: string): void {
  editor.view.dispatch(
    editor.state.tr.split(positionOf(editor.state.doc, words), 1, [
      { type: editor.schema.nodes.block as never, attrs: { kind: "paragraph", id: "new" } },
    ]),
  )
}

function inCells(editor: Editor, from: string, to: string, command: Command | typeof deleteRow) {
  const { doc } = editor.state
  const cell = (words: string) => doc.resolve(positionOf(doc, words)).before(-1)
  editor.view.dispatch(
    editor.state.tr.setSelection(CellSelection.create(doc, cell(from), cell(to)) as never),
  )
  ;(command as typeof deleteRow)(editor.state, editor.view.dispatch)
}

/** Acts on structure, by name. */
export const structureEdits: Record<string, (editor: Editor) => void> = {
  "turns a paragraph into a heading": (e) => {
    const { pos } = find(e.state.doc, byId("p2"))
    e.view.dispatch(e.state.tr.setNodeAttribute(pos, "kind", "section"))
  },
  "turns words of a measure into a list item": (e) => {
    const { pos } = find(e.state.doc, byId("m1-1"))
    e.view.dispatch(e.state.tr.setNodeAttribute(pos, "kind", "bullet"))
  },
  "indents a paragraph": (e) => {
    const { pos } = find(e.state.doc, byId("p2"))
    e.view.dispatch(e.state.tr.setNodeAttribute(pos, "indent", 1))
  },
  "splits a paragraph": (e) => split(e, "and building"),
  "splits a block of a measure": (e) => split(e, "places in two"),
  "joins two paragraphs": (e) => join(e, "p2"),
  "joins two blocks of a measure": (e) => join(e, "m1-1"),
  "deletes a paragraph": (e) => remove(e, byId("p2")),
  "deletes a paragraph with a footnote": (e) => remove(e, byId("p3")),
  "deletes the first block of a measure": (e) => remove(e, byId("m1-0")),
  "deletes the last block of a measure": (e) => remove(e, byId("m1-1")),
  "moves a paragraph up": (e) => move(e, byId("p2"), byId("p1")),
  "moves a paragraph with a footnote down": (e) => move(e, byId("p3"), byId("p4")),
  "moves a measure down": (e) => move(e, byId("m1"), byId("p4")),
  "moves a measure up": (e) => move(e, byId("m1"), byId("p1")),
  "moves a block within its measure": (e) => move(e, byId("m1-1"), byId("m1-0")),
  "splits a measure": (e) => {
    const { node, pos } = find(e.state.doc, byId("m1"))
    const tail: Node[] = []
    node.forEach((child, _offset, index) => {
      if (index > 0) tail.push(child)
    })
    const first = node.firstChild?.nodeSize ?? 0
    const second = e.schema.node("measure", { id: "m9" }, tail)
    const tr = e.state.tr.insert(pos + node.nodeSize, second)
    e.view.dispatch(tr.delete(pos + 1 + first, pos + node.nodeSize - 1))
  },
  "deletes a measure": (e) => remove(e, byId("m1")),
  "dissolves a measure into narrative": (e) => {
    const { node, pos } = find(e.state.doc, byId("m1"))
    const blocks: Node[] = []
    node.forEach((child) => {
      if (child.type.name === "block") blocks.push(child)
    })
    e.view.dispatch(e.state.tr.replaceWith(pos, pos + node.nodeSize, blocks))
  },
  "deletes a participant": (e) => remove(e, named("participant")),
  "deletes the time frame": (e) => remove(e, named("timeFrame")),
  "deletes an indicator": (e) => remove(e, named("indicator")),
  "deletes the budget": (e) => remove(e, named("budget")),
  "deletes a footnote": (e) => remove(e, named("footnote")),
  "empties a paragraph": (e) => {
    const { node, pos } = find(e.state.doc, byId("p2"))
    e.view.dispatch(e.state.tr.delete(pos + 1, pos + 1 + node.content.size))
  },
  "writes a paragraph anew": (e) => {
    const { node, pos } = find(e.state.doc, byId("p2"))
    e.view.dispatch(e.state.tr.insertText("Other words.", pos + 1, pos + 1 + node.content.size))
  },
  "empties a field": (e) => {
    const { node, pos } = find(e.state.doc, named("budget"))
    e.view.dispatch(e.state.tr.delete(pos + 1, pos + 1 + node.content.size))
  },
  "makes a paragraph bold": (e) => {
    const { node, pos } = find(e.state.doc, byId("p2"))
    const bold = e.schema.marks.bold
    if (bold)
      e.view.dispatch(e.state.tr.addMark(pos + 1, pos + 1 + node.content.size, bold.create()))
  },
  "sets a footnote into a paragraph": (e) => {
    e.view.dispatch(e.state.tr.insert(positionOf(e.state.doc, "and building"), footnote("Aside.")))
  },
  "breaks a line": (e) => {
    const brk = e.schema.nodes.hardBreak
    if (brk)
      e.view.dispatch(e.state.tr.insert(positionOf(e.state.doc, "and building"), brk.create()))
  },
  "deletes a table row": (e) => inCells(e, "Cell alpha", "Cell beta", deleteRow),
  "deletes a table column": (e) => inCells(e, "Head left", "Cell gamma", deleteColumn),
  "merges cells": (e) => inCells(e, "Cell alpha", "Cell gamma", mergeCells),
  "deletes a table": (e) => remove(e, named("table")),
  "cuts a section and pastes it below": (e) => {
    const from = find(e.state.doc, byId("p1")).pos
    const last = find(e.state.doc, byId("p3"))
    const slice = e.state.doc.slice(from, last.pos + last.node.nodeSize)
    e.view.dispatch(e.state.tr.delete(from, last.pos + last.node.nodeSize))
    e.view.dispatch(e.state.tr.insert(e.state.doc.content.size, slice.content))
  },
}

/** Where somebody types, by name: the words there and how far into them. */
export const typingPlaces: Record<string, [words: string, offset: number]> = {
  "at the head of a paragraph": ["Inspectors visit farms and building sites.", 0],
  "in the middle of a paragraph": ["Inspectors visit farms and building sites.", 17],
  "at the tail of a paragraph": ["Inspectors visit farms and building sites.", 42],
  "at the head of a measure": ["Set up a shelter for men", 0],
  "in the middle of a measure": ["Set up a shelter for men", 9],
  "at the tail of a measure": ["Set up a shelter for men", 24],
  "at the head of a measure's last block": ["It has twenty places in two towns.", 0],
  "in the middle of a measure's last block": ["It has twenty places in two towns.", 14],
  "at the tail of a measure's last block": ["It has twenty places in two towns.", 34],
  "in a lead": ["Ministry of Labour", 9],
  "in a partner": ["Ministry of Finance", 19],
  "in a time frame": ["By 31 December 2026", 3],
  "in an indicator": ["Shelter open", 7],
  "in the target of an indicator": ["one", 3],
  "in a budget": ["One hundred thousand", 4],
  "in a table cell": ["Cell alpha", 5],
  "in a cell of the next row": ["Cell gamma", 10],
  "in a footnote": ["Counted in the spring.", 8],
  "before a footnote": ["Shelters are open to men.", 9],
}

/** Types into the plan, one update a letter. */
export function typeAt(editor: Editor, [words, offset]: [string, number], typed: string): void {
  let pos: number
  if (words === "one") {
    pos = find(editor.state.doc, named("target")).pos + 1 + offset
  } else pos = positionOf(editor.state.doc, words, offset)
  for (const letter of typed) {
    const tr = editor.state.tr.insertText(letter, pos)
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, pos + 1)))
    pos += 1
  }
}
