import type { Node } from "@tiptap/pm/model"
import { afterEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { lead, measure, objective, paragraph, plan, table, time } from "../../plan.ts"
import { at, open, press, type Writer } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})

const parts = [
  paragraph("Intro", "p0"),
  measure("m1", "Train", "Second", lead("Interior")),
  measure("m2", "Open", "Widen", time("2028")),
  objective("Goal"),
  measure("m3", "Close", lead("Health")),
  paragraph("Para", "p1"),
]
const before = ["Intro", "m1:Train/Second", "m2:Open/Widen", "Goal", "m3:Close", "Para"]

function writer(of: readonly Node[] = parts, options: Parameters<typeof open>[1] = {}): Writer {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, writeDocument(plan(...of)))
  const made = open(doc, options)
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

/** The fields of the measures that are left, by id. */
const fieldsOf = (doc: Node) =>
  Object.fromEntries(
    doc.content.content
      .filter((part) => part.type.name === "measure")
      .map((part) => [String(part.attrs.id), readMeasure(part).fields]),
  )

type Place = [words: string, offset: number]

function selectFrom(w: Writer, [first, from]: Place, [last, to]: Place): void {
  w.editor.commands.setTextSelection({ from: at(w, first, from), to: at(w, last, to) })
}

/** Types as a key does whose letter the editor takes in. */
function typeOver({ editor }: Writer, words: string): boolean {
  const { view } = editor
  const { from, to } = view.state.selection
  const plain = () => view.state.tr.insertText(words)
  return view.someProp("handleTextInput", (handle) => handle(view, from, to, words, plain)) ?? false
}

/** The text before and behind the caret, in its block. */
function caret({ editor }: Writer): string {
  const { $from, empty } = editor.state.selection
  const words = $from.parent.textContent
  expect(empty).toBe(true)
  return `${words.slice(0, $from.parentOffset)}|${words.slice($from.parentOffset)}`
}

interface Case {
  of: string
  from: Place
  to: Place
  erased: string[]
  caret: string
  /** With an "x" typed over it. */
  typed: string[]
}

const cases: Case[] = [
  {
    of: "words of two measures",
    from: ["Train", 2],
    to: ["Open", 2],
    erased: ["Intro", "m1:Tr", "m2:en/Widen", "Goal", "m3:Close", "Para"],
    caret: "Tr|",
    typed: ["Intro", "m1:Trx", "m2:en/Widen", "Goal", "m3:Close", "Para"],
  },
  {
    of: "second blocks of two measures",
    from: ["Second", 3],
    to: ["Widen", 2],
    erased: ["Intro", "m1:Train/Sec", "m2:den", "Goal", "m3:Close", "Para"],
    caret: "Sec|",
    typed: ["Intro", "m1:Train/Secx", "m2:den", "Goal", "m3:Close", "Para"],
  },
  {
    of: "a measure and a heading between two measures",
    from: ["Second", 3],
    to: ["Close", 2],
    erased: ["Intro", "m1:Train/Sec", "m3:ose", "Para"],
    caret: "Sec|",
    typed: ["Intro", "m1:Train/Secx", "m3:ose", "Para"],
  },
  {
    of: "a paragraph and the measure behind it",
    from: ["Intro", 3],
    to: ["Train", 2],
    erased: ["Int", "m1:ain/Second", "m2:Open/Widen", "Goal", "m3:Close", "Para"],
    caret: "Int|",
    typed: ["Intx", "m1:ain/Second", "m2:Open/Widen", "Goal", "m3:Close", "Para"],
  },
  {
    of: "a measure and the paragraph behind it",
    from: ["Close", 2],
    to: ["Para", 2],
    erased: ["Intro", "m1:Train/Second", "m2:Open/Widen", "Goal", "m3:Cl", "ra"],
    caret: "Cl|",
    typed: ["Intro", "m1:Train/Second", "m2:Open/Widen", "Goal", "m3:Clx", "ra"],
  },
  {
    of: "a whole measure up to the next one's first letter",
    from: ["Train", 0],
    to: ["Open", 0],
    erased: before.toSpliced(1, 1),
    caret: "Intro|",
    typed: before.with(1, "m1:x"),
  },
  {
    of: "a whole measure and part of the next",
    from: ["Train", 0],
    to: ["Open", 2],
    erased: ["Intro", "m2:en/Widen", "Goal", "m3:Close", "Para"],
    caret: "|en",
    typed: ["Intro", "m1:x", "m2:en/Widen", "Goal", "m3:Close", "Para"],
  },
  {
    of: "nothing but the border of two measures",
    from: ["Second", 6],
    to: ["Open", 0],
    erased: before,
    caret: "Second|",
    typed: before.with(1, "m1:Train/Secondx"),
  },
]

describe("a selection across a measure's border", () => {
  it.each(cases)(
    "[D5] of $of is erased, and no border with it",
    ({ from, to, erased, caret: place }) => {
      for (const key of ["Backspace", "Delete"]) {
        const w = writer()
        const fields = fieldsOf(w.editor.state.doc)
        selectFrom(w, from, to)
        press(w, key)
        expect(shown(w)).toEqual(erased)
        expect(caret(w)).toBe(place)
        const left = fieldsOf(w.editor.state.doc)
        for (const [id, kept] of Object.entries(left)) expect(kept).toEqual(fields[id])
      }
    },
  )

  it.each(cases)("[D5] of $of takes what is typed where it begins", ({ from, to, typed }) => {
    const w = writer()
    const fields = fieldsOf(w.editor.state.doc)
    selectFrom(w, from, to)
    expect(typeOver(w, "x")).toBe(true)
    expect(shown(w)).toEqual(typed)
    expect(caret(w)).toMatch(/x\|$/)
    const left = fieldsOf(w.editor.state.doc)
    for (const [id, kept] of Object.entries(left)) expect(kept).toEqual(fields[id])
  })

  it.each(cases.filter(({ erased }) => erased !== before))(
    "of $of is back after one undo, and what was typed before it stays",
    ({ from, to }) => {
      const type = (w: Writer) => {
        typeOver(w, "x")
        w.editor.commands.insertContent("yz")
      }
      for (const edit of [(w: Writer) => press(w, "Delete"), type]) {
        const w = writer()
        w.editor.commands.insertContentAt(at(w, "Para", 4), "!")
        const doc = w.editor.state.doc.toJSON()
        selectFrom(w, from, to)
        edit(w)
        w.editor.commands.undo()
        expect(w.editor.state.doc.toJSON()).toEqual(doc)
      }
    },
  )
})

describe("fields among or behind the words of a measure", () => {
  const mixed = [
    measure("m1", "Train", lead("Interior"), "Second", "Third", time("2027")),
    measure("m2", lead("Labour"), "Open"),
  ]
  const whole = ["m1:Train/Second/Third", "m2:Open"]
  const m1 = (words: string) => whole.with(0, `m1:${words}`)
  const ends: [string, Place, Place, left: string[], typed: string[]][] = [
    ["over a field", ["Train", 2], ["Third", 2], m1("Tr/ird"), m1("Trx/ird")],
    [
      "over a field to a first letter",
      ["Train", 2],
      ["Second", 0],
      m1("Tr/Second/Third"),
      m1("Trx/Second/Third"),
    ],
    [
      "of a block and a field",
      ["Train", 0],
      ["Second", 0],
      m1("Second/Third"),
      m1("x/Second/Third"),
    ],
    ["of blocks and a field", ["Train", 0], ["Third", 5], m1(""), m1("x")],
    ["into a field behind", ["Second", 3], ["2027", 2], m1("Train/Sec"), m1("Train/Secx")],
    ["out of a field", ["Interior", 3], ["Third", 2], m1("Train/ird"), m1("Train/x/ird")],
    ["over two measures", ["Train", 2], ["Open", 2], ["m1:Tr", "m2:en"], ["m1:Trx", "m2:en"]],
    [
      "into a field of the next",
      ["Third", 2],
      ["Labour", 2],
      m1("Train/Second/Th"),
      m1("Train/Second/Thx"),
    ],
    ["that only begins at words", ["Train", 5], ["Interior", 3], whole, m1("Trainx/Second/Third")],
    ["that only ends at words", ["Interior", 3], ["Second", 0], whole, m1("Train/xSecond/Third")],
    [
      "from a field to the next measure",
      ["2027", 2],
      ["Open", 0],
      whole,
      whole.with(1, "m2:xOpen"),
    ],
    [
      "from a field to the next one's",
      ["2027", 2],
      ["Labour", 2],
      whole,
      m1("Train/Second/Thirdx"),
    ],
    ["in one field", ["Interior", 1], ["Interior", 4], whole, m1("Train/xSecond/Third")],
  ]
  it.each(ends)("[D5] stay under a selection %s", (_, from, to, left) => {
    for (const key of ["Backspace", "Delete"]) {
      const w = writer(mixed)
      const fields = fieldsOf(w.editor.state.doc)
      selectFrom(w, from, to)
      press(w, key)
      expect(shown(w)).toEqual(left)
      expect(fieldsOf(w.editor.state.doc)).toEqual(fields)
      // Further typing goes into words too.
      expect(w.editor.state.selection.$from.parent.type.name).toBe("block")
    }
  })

  it.each(ends)(
    "[D5] take nothing of what is typed over a selection %s",
    (_, from, to, __, typed) => {
      const w = writer(mixed)
      const fields = fieldsOf(w.editor.state.doc)
      selectFrom(w, from, to)
      expect(typeOver(w, "x")).toBe(true)
      expect(shown(w)).toEqual(typed)
      expect(fieldsOf(w.editor.state.doc)).toEqual(fields)
    },
  )

  it("stay under a caret: only a block without words goes", () => {
    const w = writer([measure("m1", "Train", lead("Interior"), "Second", time("2027"), "")])
    const fields = fieldsOf(w.editor.state.doc)
    w.editor.commands.setTextSelection(at(w, "Second"))
    press(w, "Backspace")
    expect(shown(w)).toEqual(["m1:Train/Second/"])
    w.editor.commands.setTextSelection(w.editor.state.doc.content.size - 2)
    expect(caret(w)).toBe("|")
    press(w, "Backspace")
    expect(caret(w)).toBe("Second|")
    expect(w.editor.state.doc.child(0).childCount).toBe(4)
    expect(fieldsOf(w.editor.state.doc)).toEqual(fields)
  })
})

describe("a table beside a measure", () => {
  const cells = ({ editor }: Writer) => {
    const found: string[] = []
    editor.state.doc.descendants((node) => {
      if (/^table(Cell|Header)$/.test(node.type.name)) found.push(node.textContent)
    })
    return found
  }
  const beside = [
    measure("m1", "Train", lead("Interior")),
    table(["Body", "Task"], ["Police", "First contact"]),
    measure("m2", "Open", lead("Labour")),
  ]

  it("keeps its cells, and each word outside the selection its place", () => {
    const w = writer(beside)
    selectFrom(w, ["Train", 2], ["First", 6])
    press(w, "Backspace")
    expect([...shown(w)].filter((part) => /^m/.test(part))).toEqual(["m1:Tr", "m2:Open"])
    expect(cells(w)).toEqual(["", "", "", "contact"])
    selectFrom(w, ["contact", 3], ["Open", 2])
    typeOver(w, "x")
    expect(cells(w)).toEqual(["", "", "", "conx"])
    expect(shown(w).at(-1)).toBe("m2:en")
  })

  it("goes where it is selected whole from a field on, and what is behind it stays", () => {
    const w = writer([...beside.slice(0, 2), paragraph("Para", "p1")])
    const fields = fieldsOf(w.editor.state.doc)
    selectFrom(w, ["Interior", 3], ["Para", 2])
    press(w, "Backspace")
    expect(shown(w)).toEqual(["m1:Train", "ra"])
    expect(fieldsOf(w.editor.state.doc)).toEqual(fields)
  })

  it("goes where it is selected whole between two measures", () => {
    const w = writer(beside)
    selectFrom(w, ["Train", 2], ["Open", 2])
    press(w, "Delete")
    expect(shown(w)).toEqual(["m1:Tr", "m2:en"])
  })
})

describe("what else puts something in the place of words of two measures", () => {
  const across = (options: Parameters<typeof open>[1] = {}) => {
    const w = writer(parts, options)
    selectFrom(w, ["Train", 2], ["Open", 2])
    return w
  }
  const apart = (first: string) => ["Intro", `m1:${first}`, "m2:en/Widen", ...before.slice(3)]
  const send = (w: Writer, name: string, of: object) => {
    const event = new Event(name, { bubbles: true, cancelable: true })
    w.editor.view.dom.dispatchEvent(Object.assign(event, of))
    return event
  }

  it.each(["Enter", "Shift-Enter"])("%s: the caret goes to the words behind the border", (key) => {
    const w = across()
    press(w, "Enter", { shiftKey: key !== "Enter" })
    expect(shown(w)).toEqual(apart("Tr"))
    expect(caret(w)).toBe("|en")
  })

  it("a paste goes where the selection begins", () => {
    const w = across()
    w.editor.view.pasteHTML("<p>ick</p>")
    expect(shown(w)).toEqual(apart("Trick"))
  })

  it("a pasted measure goes behind the part where the selection begins, with its own fields", () => {
    const w = writer()
    const fields = fieldsOf(w.editor.state.doc)
    const { view } = w.editor
    selectFrom(w, ["Close", 0], ["Para", 0])
    const copied = view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
    selectFrom(w, ["Train", 2], ["Open", 2])
    view.pasteHTML(copied)
    const [before_, first, made, ...behind] = shown(w)
    expect([before_, first, ...behind]).toEqual(apart("Tr"))
    expect(made).toMatch(/^m\w+:Close$/)
    const left = fieldsOf(view.state.doc)
    expect(left).toMatchObject(fields)
    expect(left[String(made?.split(":")[0])]).toEqual(fields.m3)
  })

  it.each([
    ["a telephone's Enter", { inputType: "insertParagraph", data: null }, "Tr"],
    ["a telephone's Backspace", { inputType: "deleteContentBackward", data: null }, "Tr"],
    ["a word deleted", { inputType: "deleteWordBackward", data: null }, "Tr"],
    ["dictation", { inputType: "insertText", data: "ust" }, "Trust"],
  ])("%s", (_, input, first) => {
    const w = across()
    expect(send(w, "beforeinput", input).defaultPrevented).toBe(true)
    expect(shown(w)).toEqual(apart(first))
  })

  it("letters that are composed: their place is made before", () => {
    const w = across()
    send(w, "compositionstart", { data: "" })
    expect(shown(w)).toEqual(apart("Tr"))
    expect(caret(w)).toBe("Tr|")
  })

  it("asks first where a measure would go of which somebody has spoken", () => {
    const w = writer(parts, { guarded: ["m2"], confirm: async () => false })
    selectFrom(w, ["Train", 2], ["Close", 2])
    press(w, "Backspace")
    expect(shown(w)).toEqual(before)
  })

  it("nothing in a text that is only read", () => {
    const w = across({ editable: false })
    press(w, "Backspace")
    send(w, "beforeinput", { inputType: "deleteContentBackward", data: null })
    send(w, "compositionstart", { data: "" })
    expect(shown(w)).toEqual(before)
  })
})
