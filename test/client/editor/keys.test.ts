import { afterEach, describe, expect, it, vi } from "vitest"
import * as Y from "yjs"
import { outline } from "../../../shared/document/outline.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import {
  block,
  goal,
  lead,
  measure,
  objective,
  paragraph,
  plan,
  section,
  table,
} from "../../plan.ts"
import { at, cursor, ids, open, press, type Writer, words } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})
function writer(...parts: Parameters<typeof plan>): Writer {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, writeDocument(plan(...parts)))
  const made = open(doc)
  opened.push(made)
  return made
}
const kinds = ({ editor }: Writer) =>
  editor.state.doc.content.content.map((node) =>
    node.type.name === "block" ? `${node.attrs.kind}:${node.textContent}` : node.type.name,
  )

describe("Enter", () => {
  it("after a heading begins a paragraph", () => {
    const w = writer(section("Protection"))
    cursor(w, "Protection", 10)
    press(w, "Enter")
    expect(kinds(w)).toEqual(["section:Protection", "paragraph:"])
  })

  it("inside a heading makes two headings", () => {
    const w = writer(goal("Protect and support"))
    cursor(w, "and")
    press(w, "Enter")
    expect(kinds(w)).toEqual(["goal:Protect ", "goal:and support"])
  })

  it("in a list begins the next item, with an id of its own", () => {
    const w = writer(block("bullet", "One", { id: "l1", indent: 1 }))
    cursor(w, "One", 3)
    press(w, "Enter")
    expect(kinds(w)).toEqual(["bullet:One", "bullet:"])
    expect(w.editor.state.doc.child(1).attrs.indent).toBe(1)
    expect(new Set(ids(w.doc_)).size).toBe(2)
  })

  it("in an empty item goes one level out, then leaves the list", () => {
    const w = writer(block("bullet", "One", { indent: 1 }))
    cursor(w, "One", 3)
    press(w, "Enter")
    press(w, "Enter")
    expect(w.editor.state.doc.child(1).attrs.indent).toBe(0)
    press(w, "Enter")
    expect(kinds(w)).toEqual(["bullet:One", "paragraph:"])
  })

  it("in the empty last block of a measure leaves the measure", () => {
    const w = writer(measure("m1", "Train inspectors", lead("Interior")))
    cursor(w, "inspectors", 10)
    press(w, "Enter")
    expect(w.editor.state.doc.childCount).toBe(1)
    press(w, "Enter")
    expect(kinds(w)).toEqual(["measure", "paragraph:"])
    expect(w.editor.state.doc.child(0).childCount).toBe(2)
    expect(w.editor.state.selection.$from.depth).toBe(1)
  })
})

describe("Backspace", () => {
  it("at the start of an item goes out, then makes it a paragraph, then joins", () => {
    const w = writer(paragraph("Before", "p1"), block("ordered", "Item", { indent: 1 }))
    cursor(w, "Item")
    press(w, "Backspace")
    expect(w.editor.state.doc.child(1).attrs).toMatchObject({ kind: "ordered", indent: 0 })
    press(w, "Backspace")
    expect(kinds(w)).toEqual(["paragraph:Before", "paragraph:Item"])
    press(w, "Backspace")
    expect(kinds(w)).toEqual(["paragraph:BeforeItem"])
  })

  it("behind a measure neither selects nor joins it", () => {
    const w = writer(measure("m1", "Train"), paragraph("After", "p1"))
    cursor(w, "After")
    press(w, "Backspace")
    press(w, "Backspace")
    expect(kinds(w)).toEqual(["measure", "paragraph:After"])
  })

  it("at the start of a measure stays in it", () => {
    const w = writer(paragraph("Before", "p1"), measure("m1", "Train", lead("Interior")))
    cursor(w, "Train")
    press(w, "Backspace")
    expect(words(w.doc_)).toBe("Before\nTrain\nInterior")
  })

  it("Delete at the end of a measure's words leaves its fields alone", () => {
    const w = writer(measure("m1", "Train", lead("Interior")), paragraph("After", "p1"))
    cursor(w, "Train", 5)
    press(w, "Delete")
    expect(words(w.doc_)).toBe("Train\nInterior\nAfter")
  })
})

describe("other keys", () => {
  it("Tab moves an item in and Shift-Tab out", () => {
    const w = writer(block("bullet", "Item"))
    cursor(w, "Item")
    press(w, "Tab")
    expect(w.editor.state.doc.child(0).attrs.indent).toBe(1)
    press(w, "Tab", { shiftKey: true })
    expect(w.editor.state.doc.child(0).attrs.indent).toBe(0)
  })

  it("Ctrl-Enter begins a measure after this place, which is numbered at once", () => {
    const w = writer(goal("Protect"), objective("Early"), measure("m1", "One"))
    cursor(w, "One")
    press(w, "Enter", { ctrlKey: true })
    w.editor.commands.insertContent("Two")
    const numbers = outline(w.editor.state.doc).map((part) => part.number)
    expect(numbers).toEqual(["1", "1.1", "1.1.1", "1.1.2"])
    const drawn = [...w.host.querySelectorAll(".measure")].map(
      (each) => each.querySelector(".measure-number")?.textContent,
    )
    expect(drawn).toEqual(["1.1.1", "1.1.2"])
  })

  it("Shift-Enter breaks the line inside the block", () => {
    const w = writer(paragraph("One two", "p1"))
    cursor(w, "two")
    press(w, "Enter", { shiftKey: true })
    expect(w.editor.state.doc.childCount).toBe(1)
    expect(w.editor.state.doc.child(0).child(1).type.name).toBe("hardBreak")
  })

  it("does nothing in a text that is only read", () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, writeDocument(plan(paragraph("One two", "p1"))))
    const w = open(doc, { editable: false })
    opened.push(w)
    w.editor.commands.setTextSelection(at(w, "two"))
    press(w, "Enter")
    press(w, "Enter", { ctrlKey: true })
    press(w, "Tab")
    expect(kinds(w)).toEqual(["paragraph:One two"])
  })
})

describe("what an empty plan shows", () => {
  const hints = ({ host }: Writer) =>
    [...host.querySelectorAll<HTMLElement>("[data-placeholder]")].map(
      ({ dataset }) => dataset.placeholder,
    )

  it("says in empty headings, measures and sections what belongs there", () => {
    const w = writer(
      block("title", ""),
      section("Vision"),
      paragraph("", "p1"),
      goal("Goal"),
      measure("m1", ""),
      paragraph("Some words", "p2"),
      paragraph("", "p3"),
      paragraph("More words", "p4"),
    )
    expect(hints(w)).toEqual(["placeholder.title", "placeholder.paragraph", "placeholder.measure"])
    w.editor.setEditable(false)
    w.editor.view.dispatch(w.editor.state.tr)
    expect(hints(w)).toEqual([])
  })

  it("opens without a warning, with the cursor where one can write", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {})
    const start = new Y.Doc()
    opened.push(open(start))
    const w = writer(measure("m1", "Train", lead("Interior")))
    expect(w.editor.state.selection.$from.parent.textContent).toBe("Train")
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })
})

describe("a table at the end of a chapter", () => {
  it("shows the way out below it, and only where there is none", () => {
    const w = writer(section("A"), table(["Body", "Task"], ["Police", "First"]), section("B"))
    expect(w.host.querySelector(".below-table")).toBeNull()
    cursor(w, "First")
    const out = w.host.querySelector<HTMLElement>(".below-table")
    out?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }))
    expect(kinds(w)).toEqual(["section:A", "table", "paragraph:", "section:B"])
    expect(w.editor.state.selection.$from.index(0)).toBe(2)
    cursor(w, "First")
    expect(w.host.querySelector(".below-table")).toBeNull()
  })
})
