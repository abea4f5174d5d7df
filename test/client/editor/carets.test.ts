import { AllSelection, NodeSelection, TextSelection } from "@tiptap/pm/state"
import { CellSelection } from "@tiptap/pm/tables"
import { yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap"
import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { bindingOf } from "../../../client/editor/local.ts"
import { fieldAt, writeWords } from "../../../client/editor/measures/fieldHandle.ts"
import { measureHandle, partsOf } from "../../../client/editor/measures/fieldRows.ts"
import { moveMeasure } from "../../../client/editor/measures/measureCommands.ts"
import { setKind, splitBlock } from "../../../client/editor/text/blockCommands.ts"
import { readDocument } from "../../../shared/document/readDocument.ts"
import { planSchema } from "../../../shared/document/schema.ts"
import { footnote, goal, lead, measure, paragraph, table } from "../../plan.ts"
import { at, cursor, meet, pair, press, run, select, type, type Writer, words } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})
const both = (...parts: Parameters<typeof pair>) => {
  const made = pair(...parts)
  opened.push(...made)
  return made
}

/** Types at the caret, letter by letter as a keyboard does. */
function keys({ editor }: Writer, text: string): void {
  for (const letter of text) editor.view.dispatch(editor.state.tr.insertText(letter))
}
/** The words before and after the caret in its block. */
function around({ editor }: Writer): string {
  const { $head } = editor.state.selection
  const { parent, parentOffset } = $head
  const cut = (from: number, to: number) => parent.textBetween(from, to, "", "*")
  return `${cut(0, parentOffset)}|${cut(parentOffset, parent.content.size)}`
}
const selected = ({ editor }: Writer) => {
  const { from, to } = editor.state.selection
  return editor.state.doc.textBetween(from, to, " ")
}

const text = "The police trains every officer in every region."
const places: [name: string, make: () => Parameters<typeof pair>][] = [
  ["a paragraph", () => [paragraph(text, "p1")]],
  ["a measure", () => [goal("Goal"), measure("m1", text, lead("Interior"))]],
  ["a cell", () => [table(["Body", text], ["Police", "First"])]],
  [
    "a paragraph with a footnote",
    () => [
      planSchema.node("block", { kind: "paragraph", id: "p1" }, [
        footnote("A note"),
        planSchema.text(text),
      ]),
    ],
  ],
]

describe("letters typed between letters that are the same", () => {
  const place = { where: fc.nat(30), marks: fc.boolean() }
  const strokes = fc.array(fc.record({ ...place, typed: fc.constantFrom("a", "aa", "b", "aba") }), {
    minLength: 1,
    maxLength: 12,
  })

  it("stand in the document as they are drawn, with their marks, whatever stands beside them", () => {
    fc.assert(
      fc.property(strokes, (all) => {
        const line = [planSchema.text("aab"), footnote("a"), planSchema.text("aba")]
        const [a, b] = both(planSchema.node("block", { kind: "paragraph", id: "p1" }, line))
        for (const { where, marks, typed } of all) {
          const { $from, from } = TextSelection.atStart(a.editor.state.doc)
          a.editor.commands.setTextSelection(from + (where % ($from.parent.content.size + 1)))
          if (marks) a.editor.commands.toggleMark("bold")
          keys(a, typed)
          expect(readDocument(a.doc_).toJSON()).toEqual(a.editor.state.doc.toJSON())
        }
        meet(a, b)
        expect(b.editor.state.doc.toJSON()).toEqual(a.editor.state.doc.toJSON())
      }),
      { seed: 24, numRuns: 60 },
    )
  })
})

describe.each(places)("two carets in %s", (_, make) => {
  it.each([
    ["officer", "region"],
    ["region", "officer"],
  ])("letters typed by turns before %s and before %s stand together", (mine, yours) => {
    const [a, b] = both(...make())
    cursor(a, mine)
    cursor(b, yours)
    for (let i = 0; i < 12; i++) {
      keys(a, "abcdefghijkl"[i] ?? "")
      if (i % 2 === 0) meet(a, b)
      keys(b, "ABCDEFGHIJKL"[i] ?? "")
      if (i % 3 === 0) meet(a, b)
    }
    meet(a, b)
    expect(words(a.doc_)).toContain(`abcdefghijkl${mine}`)
    expect(words(a.doc_)).toContain(`ABCDEFGHIJKL${yours}`)
    expect(words(a.doc_)).toBe(words(b.doc_))
    expect(around(a)).toContain(`abcdefghijkl|${mine}`)
    expect(around(b)).toContain(`ABCDEFGHIJKL|${yours}`)
  })

  it("each word stands whole also where the letter that follows is one of theirs", () => {
    const [a, b] = both(...make())
    cursor(a, "officer")
    cursor(b, "officer")
    keys(a, "good ")
    keys(a, "old, oo")
    keys(b, "OoNoLo")
    meet(a, b)
    expect(words(a.doc_)).toBe(words(b.doc_))
    expect(words(a.doc_)).toMatch(/good old, oo(OoNoLo)?officer/)
    expect(words(a.doc_)).toMatch(/OoNoLo(good old, oo)?officer/)
    expect(around(a)).toContain("good old, oo|")
    // One step back takes what was typed, and nothing else.
    a.editor.commands.undo()
    expect(words(a.doc_)).toContain("OoNoLoofficer")
    expect(words(a.doc_)).not.toContain("good")
  })

  it("at one and the same place each word stands whole", () => {
    const [a, b] = both(...make())
    cursor(a, "officer")
    cursor(b, "officer")
    for (let i = 0; i < 6; i++) {
      keys(a, "abcdef"[i] ?? "")
      keys(b, "ABCDEF"[i] ?? "")
      meet(a, b)
    }
    const whole = words(a.doc_)
    expect(whole.includes("abcdefABCDEFofficer") || whole.includes("ABCDEFabcdefofficer")).toBe(
      true,
    )
  })

  it("an idle caret and a selection stay at their words", () => {
    const [a, b] = both(...make())
    cursor(a, "officer", 3)
    cursor(b, "police")
    keys(b, "national ")
    meet(a, b)
    expect(around(a)).toContain("national police trains every off|icer")
    select(a, "every region")
    cursor(b, "trains")
    keys(b, "now ")
    press(b, "Backspace")
    meet(a, b)
    expect(selected(a)).toBe("every region")
    cursor(b, "region")
    keys(b, "large ")
    meet(a, b)
    expect(selected(a)).toBe("every large region")
    cursor(b, "every large")
    keys(b, "now ")
    meet(a, b)
    expect(selected(a)).toBe("every large region")
  })

  it("a caret among words that another deletes stands where they were", () => {
    const [a, b] = both(...make())
    cursor(a, "officer", 3)
    select(b, "every officer ")
    b.editor.commands.deleteSelection()
    meet(a, b)
    expect(around(a)).toContain("The police trains |in every region.")
  })
})

describe("a caret and the structure", () => {
  it("goes with its words when another splits the block before it", () => {
    const [a, b] = both(paragraph(text, "p1"), paragraph("Next", "p2"))
    cursor(a, "region", 2)
    cursor(b, "in every")
    run(b, splitBlock)
    meet(a, b)
    expect(around(a)).toBe("in every re|gion.")
    keys(a, "X")
    meet(a, b)
    expect(words(b.doc_)).toBe("The police trains every officer \nin every reXgion.\nNext")
  })

  it("stays with the first half when the block is split behind it", () => {
    const [a, b] = both(paragraph(text, "p1"))
    cursor(a, "police", 2)
    cursor(b, "in every")
    run(b, splitBlock)
    meet(a, b)
    expect(around(a)).toBe("The po|lice trains every officer ")
  })

  it("goes with its words when another joins the block to the one before", () => {
    const [a, b] = both(paragraph("Before it. ", "p0"), paragraph(text, "p1"))
    cursor(a, "region", 2)
    cursor(b, "The police")
    press(b, "Backspace")
    meet(a, b)
    expect(around(a)).toBe("Before it. The police trains every officer in every re|gion.")
  })

  it("goes along when another moves its measure", () => {
    const [a, b] = both(measure("m1", "First words"), measure("m2", text), measure("m3", "Third"))
    cursor(a, "region", 2)
    moveMeasure(b.editor, "m2", -1)
    meet(a, b)
    expect(around(a)).toBe("The police trains every officer in every re|gion.")
    keys(a, "X")
    expect(words(a.doc_)).toContain("every reXgion.")
  })

  it("stays when another turns the block into a heading", () => {
    const [a, b] = both(paragraph("One", "p0"), paragraph(text, "p1"))
    cursor(a, "region", 2)
    cursor(b, "police")
    run(b, setKind("heading"))
    keys(b, "good ")
    meet(a, b)
    expect(around(a)).toBe("The good police trains every officer in every re|gion.")
  })

  it("falls to a neighbour when another deletes the block", () => {
    const [a, b] = both(paragraph("One", "p0"), paragraph(text, "p1"), paragraph("Two", "p2"))
    cursor(a, "region", 2)
    const from = at(b, "The police") - 1
    b.editor.view.dispatch(b.editor.state.tr.delete(from, from + text.length + 2))
    meet(a, b)
    expect(["|Two", "One|"]).toContain(around(a))
  })

  it("two people begin to write in the same empty block, and each goes on at their own letters", () => {
    const [a, b] = both(paragraph("", "p1"), paragraph("Two", "p2"))
    a.editor.commands.setTextSelection(1)
    b.editor.commands.setTextSelection(1)
    keys(a, "abc")
    keys(b, "ABC")
    meet(a, b)
    meet(a, b)
    keys(a, "def")
    meet(a, b)
    keys(b, "DEF")
    meet(a, b)
    meet(a, b)
    expect(words(a.doc_)).toBe(words(b.doc_))
    expect(words(a.doc_)).toMatch(/^(abcdefABCDEF|ABCDEFabcdef)\nTwo$/)
  })

  it("keeps a selected measure, selected cells and everything selected", () => {
    const [a, b] = both(
      paragraph("One", "p0"),
      measure("m1", "Train"),
      table(["Body", "Task"], ["Police", "First"]),
    )
    const pos = at(a, "Train") - 2
    a.editor.view.dispatch(
      a.editor.state.tr.setSelection(NodeSelection.create(a.editor.state.doc, pos)),
    )
    type(b, "One", "More ")
    type(b, "Train", "More ")
    meet(a, b)
    const { selection } = a.editor.state
    expect(selection instanceof NodeSelection && selection.node.attrs.id).toBe("m1")

    const cell = (place: string) => at(a, place) - 2
    a.editor.view.dispatch(
      a.editor.state.tr.setSelection(
        CellSelection.create(a.editor.state.doc, cell("Body"), cell("Police")),
      ),
    )
    type(b, "One", "And ")
    type(b, "Police", "And ")
    meet(a, b)
    expect(a.editor.state.selection).toBeInstanceOf(CellSelection)
    expect(selected(a)).toContain("And Police")

    a.editor.commands.selectAll()
    type(b, "One", "Yes ")
    meet(a, b)
    expect(a.editor.state.selection).toBeInstanceOf(AllSelection)
  })

  it("after an undo the caret is where the edit was, and no later edit moves it back", () => {
    const [a, b] = both(paragraph(text, "p1"), paragraph("Two", "p2"))
    cursor(a, "officer")
    keys(a, "new ")
    cursor(a, "Two", 3)
    a.editor.commands.undo()
    expect(around(a)).toBe("The police trains every |officer in every region.")
    cursor(a, "Two", 1)
    type(b, "Two", "x")
    meet(a, b)
    expect(around(a)).toBe("xT|wo")
    expect(a.editor.state.selection).toBeInstanceOf(TextSelection)
  })
})

describe("what others write is drawn in place", () => {
  it("every part that did not change stays the same node", () => {
    const [a, b] = both(
      paragraph("One", "p0"),
      measure("m1", "Train", lead("Interior")),
      paragraph("Two", "p1"),
    )
    const before = a.editor.state.doc.content.content
    type(b, "Two", "More ")
    type(b, "Train", "More ")
    meet(a, b)
    const after = a.editor.state.doc.content.content
    expect(after[0]).toBe(before[0])
    expect(after[1]?.lastChild).toBe(before[1]?.lastChild)
    expect(words(a.doc_)).toBe("One\nMore Train\nInterior\nMore Two")
  })

  it("a field that is open writes into its own words after an edit in its measure", () => {
    const [a, b] = both(measure("m1", "Train", lead("Interior"), lead("Justice")))
    const handle = measureHandle(a.editor, "m1")
    const field = handle && partsOf(handle, "participant")[1]
    if (!field) throw new Error("no field")
    type(b, "Train", "More ")
    type(b, "Justice", "Ministry of ")
    meet(a, b)
    expect(fieldAt(a.editor.state, field)?.node.textContent).toBe("Ministry of Justice")
    const tr = writeWords(a.editor.state, field, "Ministry of Justice!")
    if (tr) a.editor.view.dispatch(tr)
    meet(a, b)
    expect(words(b.doc_)).toBe("More Train\nInterior\nMinistry of Justice!")
  })
})

describe("many edits by two people at once", () => {
  const edits: ((writer: Writer, pick: (below: number) => number) => void)[] = [
    (w, pick) => {
      const { doc } = w.editor.state
      const at = pick(doc.content.size)
      w.editor.commands.setTextSelection(at)
      w.editor.commands.insertContent("abcdefgh".slice(pick(7)))
    },
    (w) => run(w, splitBlock),
    (w, pick) => {
      w.editor.commands.setTextSelection(pick(w.editor.state.doc.content.size))
      press(w, "Backspace")
    },
    (w, pick) => moveMeasure(w.editor, `m${1 + pick(3)}`, pick(2) === 0 ? 1 : -1),
    (w) => run(w, setKind("heading")),
    (w) => w.editor.commands.undo(),
    (w) => w.editor.commands.redo(),
    (w, pick) => {
      const from = pick(w.editor.state.doc.content.size)
      w.editor.commands.setTextSelection({ from, to: from + pick(12) })
      w.editor.commands.toggleMark("bold")
    },
  ]

  it.each([1, 2, 3, 4, 5, 6])("what is drawn is what the document says (%i)", (seed) => {
    let state = seed
    const pick = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor((state / 2147483648) * Math.max(1, below))
    }
    const [a, b] = both(
      paragraph(text, "p1"),
      measure("m1", "Train inspectors", "Each year", lead("Interior")),
      measure("m2", "Open shelters"),
      measure("m3", "Adopt indicators"),
      table(["Body", "Task"], ["Police", "First"]),
    )
    for (let i = 0; i < 40; i++) {
      edits[pick(edits.length)]?.(a, pick)
      edits[pick(edits.length)]?.(b, pick)
      if (pick(3) > 0) continue
      meet(a, b)
      meet(a, b)
      expect(a.editor.getJSON()).toEqual(b.editor.getJSON())
      for (const { editor, doc_ } of [a, b]) {
        const { type, mapping } = bindingOf(editor.state)
        expect(editor.state.doc.toJSON()).toEqual(
          yXmlFragmentToProseMirrorRootNode(type, editor.schema).toJSON(),
        )
        expect(readDocument(doc_).textContent).toBe(editor.state.doc.textContent)
        type.toArray().forEach((part, index) => {
          expect(mapping.get(part)).toBe(editor.state.doc.child(index))
        })
      }
    }
  })
})
