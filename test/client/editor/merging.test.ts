import type { Command } from "@tiptap/pm/state"
import { addRowAfter, deleteColumn } from "@tiptap/pm/tables"
import { afterEach, describe, expect, it } from "vitest"
import { fieldAt, writeChoice, writeWords } from "../../../client/editor/measures/fieldHandle.ts"
import { measureHandle, partsOf } from "../../../client/editor/measures/fieldRows.ts"
import {
  insertMeasure,
  moveMeasure,
  splitMeasure,
} from "../../../client/editor/measures/measureCommands.ts"
import { insertTable } from "../../../client/editor/tables/tableCommands.ts"
import { indent, setKind, splitBlock } from "../../../client/editor/text/blockCommands.ts"
import { block, goal, lead, measure, objective, paragraph, table, time } from "../../plan.ts"
import { cursor, ids, meet, pair, press, run, select, type, type Writer, words } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})
const both = (...parts: Parameters<typeof pair>) => {
  const made = pair(...parts)
  opened.push(...made)
  return made
}

const text = () => [
  goal("Every victim is found"),
  paragraph("Identification comes early.", "p1"),
  block("bullet", "Officers are trained.", { id: "l1" }),
  measure("m1", "Train inspectors each year", lead("Interior"), time("By 2027")),
  measure("m2", "Open three shelters", "They serve all regions", lead("Labour")),
  measure("m3", "Adopt common indicators"),
  table(["Body", "Task"], ["Police", "First contact"]),
  paragraph("Reports are yearly.", "p2"),
]

type Edit = [name: string, edit: (writer: Writer) => void]

const here = (place: string, command: Command) => (writer: Writer) => {
  cursor(writer, place)
  run(writer, command)
}

const structure: Edit[] = [
  ["turns a paragraph into a heading", here("Identification", setKind("heading"))],
  ["turns a paragraph into a list item", here("Identification", setKind("bullet"))],
  ["turns a list item into a section", here("Officers", setKind("section", 2))],
  ["indents a list item", here("Officers", indent(1))],
  ["splits a paragraph", here("comes", splitBlock)],
  ["splits a measure's block", here("three", splitBlock)],
  ["inserts a measure", here("Train", insertMeasure)],
  ["inserts a table", here("Reports", insertTable(2, 2))],
  ["adds a row", here("First", addRowAfter)],
  [
    "makes words bold",
    (w) => {
      select(w, "inspectors")
      w.editor.commands.toggleMark("bold")
    },
  ],
  [
    "edits a field",
    (w) => {
      const handle = measureHandle(w.editor, "m1")
      const field = handle && partsOf(handle, "participant")[0]
      const tr = field && writeWords(w.editor.state, field, "Ministry of Interior")
      if (tr) w.editor.view.dispatch(tr)
    },
  ],
  [
    "chooses a day",
    (w) => {
      const handle = measureHandle(w.editor, "m1")
      const field = handle && partsOf(handle, "timeFrame")[0]
      const tr = field && writeChoice(w.editor.state, field, "to", "2027-12-31")
      if (tr) w.editor.view.dispatch(tr)
    },
  ],
]

const places = [
  "Identification",
  "comes",
  "Officers",
  "inspectors",
  "shelters",
  "serve",
  "First",
  "Reports",
]

describe("structure by one, typing by another who was away", () => {
  for (const [name, edit] of structure) {
    it.each(places)(
      `[D2] one ${name}, the other types before "%s": all words are there`,
      (place) => {
        const [a, b] = both(...text())
        const before = words(a.doc_).split(/\s+/)
        edit(a)
        type(b, place, "verily ")
        meet(a, b)
        expect(words(a.doc_)).toBe(words(b.doc_))
        expect(words(a.doc_)).toContain("verily")
        const now = words(a.doc_).replaceAll("verily ", "").replace(/\s+/g, "")
        // Splits move words to another block; none of them is missing.
        for (const word of before.filter((w) => !/Interior/.test(w))) expect(now).toContain(word)
        expect(new Set(ids(a.doc_)).size).toBe(ids(a.doc_).length)
        expect(a.editor.getJSON()).toEqual(b.editor.getJSON())
      },
    )
  }

  const elsewhere = ["Identification", "Officers", "inspectors", "indicators", "First", "Reports"]
  it.each(elsewhere)(
    "one moves a measure, the other types before %s: nobody's words mix",
    (place) => {
      const [a, b] = both(...text())
      moveMeasure(a.editor, "m2", 1)
      type(b, place, "verily ")
      meet(a, b)
      const all = words(a.doc_)
      expect(all).toBe(words(b.doc_))
      expect(all).toContain(`verily ${place}`)
      expect(all).toContain("Open three shelters\nThey serve all regions\nLabour")
      expect(ids(a.doc_).filter((id) => id === "m2")).toHaveLength(1)
    },
  )

  it.each([1, -1] as const)(
    "moves a measure by %i among bare measures without rewriting its neighbour",
    (by) => {
      const [a, b] = both(measure("m1", "First words"), measure("m2", "Second words"))
      moveMeasure(a.editor, by === 1 ? "m1" : "m2", by)
      type(b, by === 1 ? "Second" : "First", "verily ")
      meet(a, b)
      expect(words(a.doc_)).toContain(by === 1 ? "verily Second words" : "verily First words")
      expect(
        ids(a.doc_)
          .filter((id) => id.startsWith("m"))
          .slice(0, 1),
      ).toEqual(by === 1 ? ["m2"] : ["m2"])
    },
  )

  it("[D4] moves a measure past a goal into its first objective, and back before the goal", () => {
    const [a] = both(
      measure("m1", "One"),
      measure("m2", "Two"),
      goal("Goal"),
      paragraph("Why", "p1"),
      objective("Objective"),
      measure("m3", "Three"),
    )
    const order = () => a.editor.state.doc.content.content.map((part) => part.textContent).join(" ")
    expect(moveMeasure(a.editor, "m2", 1)).toBe(true)
    expect(order()).toBe("One Goal Why Objective Two Three")
    expect(moveMeasure(a.editor, "m2", -1)).toBe(true)
    expect(order()).toBe("One Two Goal Why Objective Three")
    expect(moveMeasure(a.editor, "m1", -1)).toBe(false)
  })

  it("keeps a moved measure's id and its words", () => {
    const [a] = both(...text())
    expect(moveMeasure(a.editor, "m1", -1)).toBe(true)
    const list = ids(a.doc_)
    expect(list.indexOf("m1")).toBeLessThan(list.indexOf("l1"))
    expect(list.filter((id) => id === "m1")).toHaveLength(1)
    a.editor.commands.undo()
    expect(ids(a.doc_).indexOf("m1")).toBeGreaterThan(ids(a.doc_).indexOf("l1"))
  })

  it("splits a measure: words that another types in the first half stay there", () => {
    const [a, b] = both(...text())
    cursor(a, "They")
    run(a, splitMeasure)
    type(b, "three", "verily ")
    meet(a, b)
    expect(words(a.doc_)).toBe(words(b.doc_))
    const measures = a.editor.state.doc.content.content.filter((n) => n.type.name === "measure")
    expect(measures.map((m) => m.firstChild?.textContent)).toEqual([
      "Train inspectors each year",
      "Open verily three shelters",
      "They serve all regions",
      "Adopt common indicators",
    ])
    expect(new Set(ids(a.doc_)).size).toBe(ids(a.doc_).length)
  })

  it("[D7] two people type in one field at once, and both are read", () => {
    const [a, b] = both(measure("m1", "Train", lead("Interior")))
    for (const [writer, next] of [
      [a, "Ministry of Interior"],
      [b, "Interior and Justice"],
    ] as const) {
      const handle = measureHandle(writer.editor, "m1")
      const field = handle && partsOf(handle, "participant")[0]
      if (!field || !fieldAt(writer.editor.state, field)) throw new Error("no field")
      const tr = writeWords(writer.editor.state, field, next)
      if (tr) writer.editor.view.dispatch(tr)
    }
    meet(a, b)
    expect(words(a.doc_)).toBe("Train\nMinistry of Interior and Justice")
  })

  it("an open input goes on writing into its own field when another is put before it", () => {
    const [a, b] = both(measure("m1", "Train", lead("Interior")))
    const handle = measureHandle(a.editor, "m1")
    const field = handle && partsOf(handle, "participant")[0]
    if (!field) throw new Error("no field")
    const first = b.editor.state.schema.nodes.participant?.create(
      null,
      b.editor.state.schema.text("Justice"),
    )
    if (first) b.editor.view.dispatch(b.editor.state.tr.insert(1, first))
    meet(a, b)
    const tr = writeWords(a.editor.state, field, "Interior!")
    if (tr) a.editor.view.dispatch(tr)
    expect(words(a.doc_)).toBe("Justice\nTrain\nInterior!")
  })

  it("joins two blocks without losing what is typed in the first", () => {
    const [a, b] = both(paragraph("One", "p1"), paragraph("Two", "p2"))
    cursor(a, "Two")
    press(a, "Backspace")
    type(b, "One", "verily ")
    meet(a, b)
    expect(words(a.doc_)).toBe("verily OneTwo")
  })

  it("a column taken by one and a row added by another leave a table that both can draw", () => {
    const [a, b] = both(...text())
    cursor(a, "First")
    run(a, deleteColumn)
    cursor(b, "Police")
    run(b, addRowAfter)
    meet(a, b)
    expect(a.editor.getJSON()).toEqual(b.editor.getJSON())
    expect(words(a.doc_)).toContain("Police")
  })
})

describe("undo", () => {
  it("takes back one's own edits only", () => {
    const [a, b] = both(...text())
    type(a, "Officers", "mine ")
    type(b, "Reports", "yours ")
    meet(a, b)
    a.editor.commands.undo()
    expect(words(a.doc_)).not.toContain("mine")
    expect(words(a.doc_)).toContain("yours")
  })

  it("does not take away a measure in which another has written", () => {
    const [a, b] = both(paragraph("Start", "p1"))
    cursor(a, "Start")
    run(a, insertMeasure)
    a.editor.commands.insertContent("Mine")
    meet(a, b)
    type(b, "Mine", "Yours ")
    meet(a, b)
    a.editor.commands.undo()
    meet(a, b)
    expect(words(a.doc_)).toContain("Yours")
    expect(words(b.doc_)).toContain("Yours")
  })
})
