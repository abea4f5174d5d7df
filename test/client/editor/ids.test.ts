import { Slice } from "@tiptap/pm/model"
import { afterEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { insertTable } from "../../../client/editor/tables/tableCommands.ts"
import { mirrorOf } from "../../../client/sync/mirror.ts"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { lead, measure, paragraph, plan, table } from "../../plan.ts"
import { at, cursor, ids, meet, open, pair, run, type, type Writer, words } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})
function docOf(...parts: Parameters<typeof plan>): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, writeDocument(plan(...parts)))
  return doc
}
function writer(...parts: Parameters<typeof plan>): Writer {
  const made = open(docOf(...parts))
  opened.push(made)
  return made
}
/** Puts a slice where the cursor is, the way a paste does. */
function paste({ editor }: Writer, slice: Slice): void {
  const { view } = editor
  let passed = slice
  view.someProp("transformPasted", (transform) => {
    passed = transform(passed, view, false)
  })
  const handled = view.someProp(
    "handlePaste",
    (handle) => handle(view, new Event("paste") as ClipboardEvent, passed) || undefined,
  )
  if (!handled) view.dispatch(view.state.tr.replaceSelection(passed))
}

describe("ids", () => {
  it("[D5] an edit gives every block one, and each its own", () => {
    const w = writer(
      paragraph("One"),
      paragraph("Two"),
      paragraph("Three", "p3"),
      paragraph("Four", "p3"),
    )
    type(w, "One", "x")
    const list = ids(w.doc_)
    expect(list.every((id) => id !== "null" && id !== "")).toBe(true)
    expect(new Set(list).size).toBe(4)
    expect(list[2]).toBe("p3")
  })

  it("[D5] a copy of a measure gets an id of its own, the original keeps its", () => {
    const w = writer(measure("m1", "Train"), paragraph("After", "p1"))
    cursor(w, "After")
    const first = w.editor.state.doc.child(0)
    paste(w, new Slice(w.editor.state.doc.content.cut(0, first.nodeSize), 0, 0))
    const measures = ids(w.doc_).filter((id) => /^m/.test(id) && !id.includes("-"))
    expect(measures).toHaveLength(2)
    expect(measures[0]).toBe("m1")
    expect(measures[1]).not.toBe("m1")
  })

  it("a measure that was cut and is pasted again keeps its id, blocks included", () => {
    const w = writer(measure("m1", "Train", lead("Interior")), paragraph("After", "p1"))
    const size = w.editor.state.doc.child(0).nodeSize
    const slice = new Slice(w.editor.state.doc.content.cut(0, size), 0, 0)
    w.editor.view.dispatch(w.editor.state.tr.delete(0, size))
    w.editor.commands.setTextSelection(at(w, "After", 5))
    paste(w, slice)
    expect(ids(w.doc_)).toContain("m1")
    expect(ids(w.doc_)).toContain("m1-0")
    expect(words(w.doc_)).toContain("Train\nInterior")
  })

  it("a measure of another plan becomes one of its own here", () => {
    const w = writer(paragraph("After", "p1"))
    const foreign = w.editor.schema.nodeFromJSON(measure("m9", "Elsewhere").toJSON())
    cursor(w, "After", 5)
    paste(w, new Slice(w.editor.schema.node("doc", null, [foreign]).content, 0, 0))
    expect(words(w.doc_)).toContain("Elsewhere")
    expect(ids(w.doc_)).not.toContain("m9")
  })

  it("a measure pasted into a measure is put behind it", () => {
    const w = writer(measure("m1", "Train"), measure("m2", "Open"))
    const size = w.editor.state.doc.child(0).nodeSize
    const slice = new Slice(w.editor.state.doc.content.cut(0, size), 0, 0)
    cursor(w, "Open")
    paste(w, slice)
    expect(w.editor.state.doc.content.content.map((n) => n.textContent)).toEqual([
      "Train",
      "Open",
      "Train",
    ])
  })

  it("[D5] hearing of another's edit gives no ids", () => {
    const [a, b] = pair(paragraph("One"), paragraph("Two", "p2"))
    opened.push(a, b)
    const vector = Y.encodeStateVector(b.doc_)
    Y.applyUpdate(b.doc_, Y.encodeStateAsUpdate(a.doc_))
    b.editor.commands.setTextSelection(2)
    expect(Y.encodeStateVector(b.doc_)).toEqual(vector)
    type(a, "Two", "x")
    meet(a, b)
    expect(new Set(ids(b.doc_)).size).toBe(2)
  })
})

describe("places to stand in", () => {
  it("every cell of a new table has a block", () => {
    const w = writer(paragraph("One", "p1"))
    cursor(w, "One")
    run(w, insertTable(2, 3))
    let cells = 0
    w.editor.state.doc.descendants((node) => {
      if (!node.type.name.startsWith("tableCell") && node.type.name !== "tableHeader") return true
      cells += 1
      expect(node.childCount).toBe(1)
      return false
    })
    expect(cells).toBe(6)
  })

  it("a plan and a measure whose words are all deleted have an empty block again", () => {
    const w = writer(measure("m1", "Train", lead("Interior")))
    const { doc } = w.editor.state
    w.editor.view.dispatch(
      w.editor.state.tr.delete(1, 1 + (doc.child(0).firstChild?.nodeSize ?? 0)),
    )
    expect(w.editor.state.doc.child(0).firstChild?.type.name).toBe("block")
    w.editor.commands.selectAll()
    w.editor.commands.deleteSelection()
    expect(w.editor.state.doc.childCount).toBe(1)
    expect(w.editor.state.selection.$from.parent.type.name).toBe("block")
  })
})

describe("a person who may not write", () => {
  const crooked = () => {
    const doc = docOf(paragraph("One"), paragraph("Two"), table(["A", "B"], ["C", "D"]))
    // A document that an editor would repair: a row with a cell too few, an unknown node.
    const fragment = doc.getXmlFragment(fragmentName)
    const row = (fragment.get(2) as Y.XmlElement).get(1) as Y.XmlElement
    row.delete(1, 1)
    fragment.insert(0, [new Y.XmlElement("somethingNewer")])
    return doc
  }

  it("writes nothing by opening, moving the cursor or hearing of edits", () => {
    const doc = crooked()
    let written = 0
    doc.on("update", (_update, origin) => {
      if (origin !== "remote") written += 1
    })
    const { doc: shown, stop } = mirrorOf(doc)
    const w = open(shown, { editable: false })
    opened.push(w)
    w.editor.commands.setTextSelection(3)
    w.editor.commands.selectAll()
    const elsewhere = new Y.Doc()
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc))
    ;((elsewhere.getXmlFragment(fragmentName).get(1) as Y.XmlElement).get(0) as Y.XmlText).insert(
      0,
      "Now ",
    )
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere), "remote")
    expect(w.editor.state.doc.textContent).toContain("Now One")
    expect(written).toBe(0)
    expect(doc.getXmlFragment(fragmentName).toString()).toContain("somethingnewer")
    stop()
    type(w, "Two", "lost ")
    expect(readDocument(doc).textContent).not.toContain("lost")
  })
})
