import type { Node } from "@tiptap/pm/model"
import { afterEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import {
  budget,
  dependency,
  indicator,
  lead,
  measure,
  objective,
  paragraph,
  partner,
  plan,
  time,
} from "../../plan.ts"
import { at, open, type Writer } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})

const train = measure(
  "m1",
  "Train",
  "Second",
  lead("Interior"),
  partner("Labour", true),
  time("By 2027", "2027-12-31"),
  indicator("Trained", "0", "40", "Lists"),
  budget("5 million", { kind: "donor", amount: 5_000_000, currency: "EUR", source: "Fund" }),
  dependency("m3"),
)
const parts = [
  paragraph("Intro", "p0"),
  train,
  measure("m2", "Open", time("2028")),
  objective("Goal"),
  measure("m3", "Close", lead("Health"), budget("none", { kind: "none" })),
  objective("Last"),
  measure("m4", "End", lead("Justice"), budget("own")),
  paragraph("Para", "p1"),
  paragraph("", "p2"),
]

function writer(): Writer {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, writeDocument(plan(...parts)))
  const made = open(doc)
  opened.push(made)
  return made
}

/** The parts of the plan: a measure as `id:words`, all else as its words. */
const shown = ({ editor }: Writer) =>
  editor.state.doc.content.content.map((part) =>
    part.type.name === "measure"
      ? `${part.attrs.id}:${readMeasure(part).text.replaceAll("\n", "/")}`
      : part.textContent,
  )
const before = [
  "Intro",
  "m1:Train/Second",
  "m2:Open",
  "Goal",
  "m3:Close",
  "Last",
  "m4:End",
  "Para",
  "",
]

function measureOf({ editor }: Writer, id: string): Node {
  const found = editor.state.doc.content.content.find((part) => part.attrs.id === id)
  if (!found) throw new Error(`${id} is not in the plan.`)
  return found
}

type Place = [words: string, offset: number]

function selectFrom(w: Writer, [first, from]: Place, [last, to]: Place): void {
  w.editor.commands.setTextSelection({ from: at(w, first, from), to: at(w, last, to) })
}

/** Cuts or copies by the browser's event; gives what the clipboard then holds. */
function take({ editor }: Writer, name: "cut" | "copy"): string {
  const held = new Map<string, string>()
  const clipboardData = {
    clearData: () => held.clear(),
    setData: (type: string, words: string) => held.set(type, words),
  }
  const event = new Event(name, { bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }))
  return held.get("text/html") ?? ""
}

function pasteAt(w: Writer, html: string, words: string, offset = 0): void {
  w.editor.commands.setTextSelection(at(w, words, offset))
  w.editor.view.pasteHTML(html)
}

/** Drops what is selected before `words`, plus `offset`. */
function dropAt(w: Writer, words: string, offset: number, isMoved = true): void {
  const { view } = w.editor
  const { slice } = view.serializeForClipboard(view.state.selection.content())
  let passed = slice
  view.someProp("transformPasted", (transform) => {
    passed = transform(passed, view, false)
  })
  view.posAtCoords = () => ({ pos: at(w, words, offset), inside: -1 })
  const event = new Event("drop", { cancelable: true }) as DragEvent
  const handled = view.someProp("handleDrop", (handle) =>
    handle(view, event, passed, isMoved) ? true : undefined,
  )
  expect(handled).toBe(true)
}

describe("a measure cut from its first letter", () => {
  const ends: [string, Place, string[]][] = [
    ["to the first of the next measure", ["Open", 0], ["m1:Train/Second"]],
    ["to the first of the next heading", ["Goal", 0], ["m1:Train/Second", "m2:Open"]],
    ["to the last of the next measure's words", ["Open", 4], ["m1:Train/Second", "m2:Open"]],
    ["over a heading", ["Last", 0], ["m1:Train/Second", "m2:Open", "Goal", "m3:Close"]],
  ]
  it.each(ends)("[D5] %s moves whole behind the measure it is pasted into", (_, end, moved) => {
    const w = writer()
    selectFrom(w, ["Train", 0], end)
    const html = take(w, "cut")
    const rest = before.filter((part) => !moved.includes(part))
    expect(shown(w)).toEqual(rest)
    pasteAt(w, html, "End", 3)
    const place = rest.indexOf("m4:End") + 1
    expect(shown(w)).toEqual(rest.toSpliced(place, 0, ...moved))
    expect(measureOf(w, "m1").toJSON()).toEqual(train.toJSON())
  })

  it("goes with the heading it stands under", () => {
    const w = writer()
    selectFrom(w, ["Last", 0], ["End", 3])
    const html = take(w, "cut")
    expect(shown(w)).toEqual([...before.slice(0, 5), "Para", ""])
    pasteAt(w, html, "Open", 4)
    expect(shown(w)).toEqual([
      ...before.slice(0, 3),
      "Last",
      "m4:End",
      ...before.slice(3, 5),
      "Para",
      "",
    ])
    expect(measureOf(w, "m4").toJSON()).toEqual(parts[6]?.toJSON())
  })

  it("comes back to its place by a paste at once, and by undoing", () => {
    const w = writer()
    selectFrom(w, ["Train", 0], ["Open", 0])
    const html = take(w, "cut")
    expect(shown(w)).toEqual(before.toSpliced(1, 1))
    w.editor.view.pasteHTML(html)
    expect(shown(w)).toEqual(before)
    w.editor.commands.undo()
    expect(shown(w)).toEqual(before.toSpliced(1, 1))
    w.editor.commands.undo()
    expect(shown(w)).toEqual(before)
    expect(measureOf(w, "m1").toJSON()).toEqual(train.toJSON())
  })

  it.each<[string, string, number, string[]]>([
    ["before a heading", "Last", 0, ["m1:Train/Second", "m2:Open", "Last", "m4:End", "Para", ""]],
    ["behind a paragraph", "Para", 4, ["Last", "m4:End", "Para", "m1:Train/Second", "m2:Open", ""]],
    ["for an empty one", "Para", 6, ["Last", "m4:End", "Para", "m1:Train/Second", "m2:Open"]],
  ])("is pasted %s, with nothing empty beside it", (_, words, offset, rest) => {
    const w = writer()
    selectFrom(w, ["Train", 0], ["Goal", 0])
    pasteAt(w, take(w, "cut"), words, offset)
    expect(shown(w)).toEqual(["Intro", "Goal", "m3:Close", ...rest])
  })

  it("goes by what the browser shows selected, also where the editor has not read it yet", () => {
    const w = writer()
    const { view } = w.editor
    w.editor.commands.setTextSelection(at(w, "Para"))
    const [start, end] = [view.domAtPos(at(w, "Train")), view.domAtPos(at(w, "Open"))]
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
    expect(view.state.selection.empty).toBe(true)
    take(w, "cut")
    expect(shown(w)).toEqual(before.toSpliced(1, 1))
  })
})

describe("a measure copied from its first letter", () => {
  it("[D5] is pasted whole, as a measure of its own", () => {
    const w = writer()
    selectFrom(w, ["Train", 0], ["Open", 0])
    pasteAt(w, take(w, "copy"), "End", 3)
    expect(shown(w).length).toBe(before.length + 1)
    const copy = w.editor.state.doc.child(7)
    expect(copy.attrs.id).not.toBe("m1")
    expect(readMeasure(copy).text).toBe("Train\nSecond")
    expect(readMeasure(copy).fields).toEqual(readMeasure(train).fields)
  })

  it("is words where it is words of one measure alone", () => {
    for (const end of [
      ["Second", 6],
      ["Open", 0],
    ] as Place[]) {
      const w = writer()
      selectFrom(w, ["Second", 0], end)
      pasteAt(w, take(w, "copy"), "End", 3)
      expect(shown(w)).toEqual(before.with(6, "m4:EndSecond"))
      expect(measureOf(w, "m4").childCount).toBe(3)
    }
  })
})

describe("words cut across a measure's border", () => {
  it.each<[Place, Place, string[]]>([
    [
      ["Second", 0],
      ["Open", 0],
      ["Intro", "m1:Train/", "m2:Open"],
    ],
    [
      ["Train", 2],
      ["Open", 2],
      ["Intro", "m1:Tr", "m2:en"],
    ],
    [
      ["Intro", 3],
      ["Open", 0],
      ["Int", "m2:Open"],
    ],
    [
      ["Intro", 5],
      ["Train", 2],
      ["Intro", "m1:ain/Second", "m2:Open"],
    ],
  ])("from %s to %s leave each measure its fields", (from, to, left) => {
    const w = writer()
    selectFrom(w, from, to)
    take(w, "cut")
    expect(shown(w)).toEqual([...left, ...before.slice(3)])
    if (left.some((part) => part.startsWith("m1")))
      expect(readMeasure(measureOf(w, "m1")).fields).toEqual(readMeasure(train).fields)
    expect(readMeasure(measureOf(w, "m2")).fields.time?.words).toBe("2028")
  })
})

describe("a measure dragged with its first letter", () => {
  it("[D5] moves whole beside the part it is dropped on, and back by one undo", () => {
    const w = writer()
    selectFrom(w, ["Train", 0], ["Open", 0])
    dropAt(w, "End", 3)
    expect(shown(w)).toEqual(["Intro", ...before.slice(2, 7), "m1:Train/Second", "Para", ""])
    expect(measureOf(w, "m1").toJSON()).toEqual(train.toJSON())
    w.editor.commands.undo()
    expect(shown(w)).toEqual(before)
    expect(measureOf(w, "m1").toJSON()).toEqual(train.toJSON())
  })

  it("stays where it is when dropped on itself", () => {
    const w = writer()
    selectFrom(w, ["Train", 0], ["Open", 0])
    dropAt(w, "Second", 2)
    expect(shown(w)).toEqual(before)
  })

  it("[D5] is copied whole while the copying key is held", () => {
    const w = writer()
    selectFrom(w, ["Train", 0], ["Open", 0])
    dropAt(w, "Para", 0, false)
    expect(shown(w).toSpliced(7, 1)).toEqual(before)
    expect(readMeasure(w.editor.state.doc.child(7)).fields).toEqual(readMeasure(train).fields)
  })

  it("leaves the measure behind its words alone", () => {
    const w = writer()
    selectFrom(w, ["Second", 0], ["Open", 0])
    dropAt(w, "Para", 4)
    expect(shown(w)).toEqual(before.with(1, "m1:Train/").with(7, "ParaSecond"))
    expect(readMeasure(measureOf(w, "m1")).fields).toEqual(readMeasure(train).fields)
  })
  it("leaves two measures cut by the selection apart, with their fields", () => {
    const w = writer()
    selectFrom(w, ["Second", 3], ["Open", 2])
    dropAt(w, "Para", 4)
    const rest = shown(w)
    expect(rest.slice(0, 3)).toEqual(["Intro", "m1:Train/Sec", "m2:en"])
    expect(rest.slice(-3).map((part) => part.replace(/^m\w+:/, ""))).toEqual(["ond", "Op", ""])
    expect(readMeasure(measureOf(w, "m1")).fields).toEqual(readMeasure(train).fields)
    expect(readMeasure(measureOf(w, "m2")).fields.time?.words).toBe("2028")
  })
})
