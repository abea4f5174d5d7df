import { afterEach, describe, expect, it, vi } from "vitest"
import * as Y from "yjs"
import { anchorOf, findQuote, resolveAnchor } from "../../../client/editor/anchors.ts"
import { findMatches, findNow, look, replaceMatches } from "../../../client/editor/find/find.ts"
import { showRange } from "../../../client/editor/find/showRange.ts"
import { type Highlight, placeOf } from "../../../client/editor/highlights.ts"
import { asOneStep } from "../../../client/editor/measures/measureCommands.ts"
import { linkAddress } from "../../../client/editor/text/linkAddress.ts"
import { carryOffset, textDiff } from "../../../client/editor/text/textDiff.ts"
import { countWords } from "../../../client/editor/text/WordCount.tsx"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { budget, footnote, lead, measure, paragraph, plan, table } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { meet, open, pair, select, type, type Writer, words } from "./room.ts"

const opened: Writer[] = []
afterEach(() => {
  for (const writer of opened.splice(0)) writer.close()
})
const both = (...parts: Parameters<typeof plan>) => {
  const made = pair(...parts)
  opened.push(...made)
  return made
}
const textAt = ({ editor }: Writer, range: { from: number; to: number } | null) =>
  range && editor.state.doc.textBetween(range.from, range.to, "\n")

describe("anchors", () => {
  it("hold their words through another's typing around and inside them", () => {
    const [a, b] = both(measure("m1", "Train all inspectors each year"))
    select(a, "all inspectors")
    const anchor = anchorOf(a.editor.state)
    expect(anchor).toMatchObject({ quote: "all inspectors", measureId: "m1", blockId: null })
    type(b, "Train", "We ")
    type(b, "inspectors", "labour ")
    meet(a, b)
    if (!anchor) throw new Error("no anchor")
    expect(textAt(a, resolveAnchor(a.editor.state, anchor.anchor))).toBe("all labour inspectors")
    expect(textAt(b, resolveAnchor(b.editor.state, anchor.anchor))).toBe("all labour inspectors")
  })

  it("of narrative name the block, of a cell the block in it", () => {
    const [a] = both(paragraph("Reports are yearly", "p1"), table(["Head"], ["Cell words"]))
    select(a, "yearly")
    expect(anchorOf(a.editor.state)).toMatchObject({ measureId: null, blockId: "p1" })
    type(a, "Cell", "x")
    select(a, "words")
    expect(anchorOf(a.editor.state)?.blockId).toMatch(/^b/)
  })

  it("resolve to nothing when their words are gone", () => {
    const [a] = both(paragraph("Reports are yearly", "p1"))
    select(a, "yearly")
    const anchor = anchorOf(a.editor.state)
    a.editor.commands.deleteSelection()
    expect(anchor && resolveAnchor(a.editor.state, anchor.anchor)).toBeNull()
  })

  it("a quote leaves footnotes and fields out, and is found over blocks", () => {
    const [a] = both(measure("m1", "Train inspectors", "in all regions", lead("Interior")))
    const part = a.editor.state.doc.child(0)
    const range = findQuote(part, 1, "inspectors\nin all")
    expect(textAt(a, range)).toBe("inspectors\nin all")
    expect(findQuote(part, 1, "Interior")).toBeNull()
  })
})

describe("highlights", () => {
  const evidence: Highlight = {
    id: "e",
    kind: "evidence",
    measureId: "m1",
    quote: "all inspectors",
  }
  const drawn = ({ host }: Writer) =>
    [...host.querySelectorAll("[data-highlight=e]")].map((each) => each.textContent).join("")

  it("are drawn, and drawn again after another's edit has replaced the whole document", () => {
    const [a, b] = both(measure("m1", "Train all inspectors"), paragraph("After", "p1"))
    a.editor.commands.showHighlights([evidence])
    expect(drawn(a)).toBe("all inspectors")
    type(b, "After", "Much ")
    type(b, "Train", "Do ")
    meet(a, b)
    expect(drawn(a)).toBe("all inspectors")
  })

  it("move along with one's own typing and change no word", () => {
    const [a] = both(measure("m1", "Train all inspectors"))
    const before = words(a.doc_)
    a.editor.commands.showHighlights([evidence])
    expect(words(a.doc_)).toBe(before)
    type(a, "Train", "Do ")
    expect(drawn(a)).toBe("all inspectors")
  })

  describe("of a comment", () => {
    const commented = (writer: Writer, quote: string) => {
      select(writer, quote)
      const target = anchorOf(writer.editor.state)
      if (!target) throw new Error("no anchor")
      writer.editor.commands.showHighlights([{ id: "e", kind: "comment", ...target }])
    }
    const erase = (writer: Writer, part: string) => {
      select(writer, part)
      writer.editor.commands.deleteSelection()
    }

    it("[K11] mark nothing once their words are deleted, and the same words after undo", async () => {
      const [a, b] = both(measure("m1", "Train all inspectors each year"), paragraph("After", "p1"))
      commented(a, "all inspectors")
      for (let round = 0; round < 3; round++) {
        erase(a, "all inspectors")
        expect(drawn(a)).toBe("")
        type(b, "After", "x")
        meet(a, b)
        expect(drawn(a)).toBe("")
        a.editor.commands.undo()
        await waitFor(() => expect(drawn(a)).toBe("all inspectors"))
        type(b, "After", "y")
        meet(a, b)
        expect(drawn(a)).toBe("all inspectors")
      }
    })

    it("[K11] let go of a stray letter that is left of their words", () => {
      const [a, b] = both(measure("m1", "Train all inspectors each year"))
      commented(a, "all inspectors")
      erase(a, "all inspector")
      expect(drawn(a)).toBe("")
      type(b, "each", "in ")
      meet(a, b)
      expect(drawn(a)).toBe("")
    })

    it("[K11] keep words in which little was changed, here and by another", () => {
      const [a, b] = both(measure("m1", "Train all inspectors each year"))
      commented(a, "all inspectors")
      erase(a, "ors")
      expect(drawn(a)).toBe("all inspect")
      type(b, "inspect", "x")
      meet(a, b)
      expect(drawn(a)).toBe("all xinspect")
    })
  })

  it("without a quote a jump goes to the whole part", () => {
    const [a] = both(paragraph("Before", "p0"), measure("m1", "Train"))
    const place = placeOf(a.editor.state, { id: "j", kind: "evidence", measureId: "m1" })
    expect(place && a.editor.state.doc.nodeAt(place.from)?.attrs.id).toBe("m1")
  })
})

describe("going to a place", () => {
  it("brings the part itself into sight, and for words in a field its measure", () => {
    const [a] = both(paragraph("Before", "p0"), measure("m1", "Train", lead("Interior")))
    const shown: unknown[] = []
    const spy = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (
      this: Element,
    ) {
      shown.push(this.getAttribute("data-measure") ?? this.textContent)
    })
    const whole = placeOf(a.editor.state, { id: "j", kind: "evidence", measureId: "m1" })
    if (whole) showRange(a.editor, whole)
    const [inField] = findMatches(a.editor.state.doc, { text: "Interior", matchCase: true })
    if (inField) showRange(a.editor, inField)
    const [inWords] = findMatches(a.editor.state.doc, { text: "Before", matchCase: true })
    if (inWords) showRange(a.editor, inWords)
    expect(shown).toEqual(["m1", "m1", "Before"])
    spy.mockRestore()
  })
})

describe("find and replace", () => {
  const doc = () =>
    plan(
      paragraph("The ministry trains. İ the Ministry pays.", "p1"),
      measure("m1", "Ministry work", lead("Ministry of Labour"), budget("1,150 SB (ministry)")),
    )

  it("finds in words, fields and footnotes, in order", () => {
    expect(findMatches(doc(), { text: "ministry", matchCase: false })).toHaveLength(5)
    expect(findMatches(doc(), { text: "Ministry", matchCase: true })).toHaveLength(3)
    const notes = plan(
      paragraph("x", "p1").copy(paragraph("x").content.addToEnd(footnote("a note"))),
    )
    expect(findMatches(notes, { text: "note", matchCase: false })).toMatchObject([
      { inField: true },
    ])
  })

  it("takes what is typed as words, not as a pattern", () => {
    const text = plan(paragraph("1.1 (a) [b] x", "p1"))
    expect(findMatches(text, { text: "1.1 (a) [b]", matchCase: false })).toHaveLength(1)
    expect(findMatches(text, { text: ".", matchCase: false })).toHaveLength(1)
    expect(findMatches(text, { text: "", matchCase: false })).toHaveLength(0)
  })

  it("replaces all as one step that one undo takes back, and a capital stays one", () => {
    const start = new Y.Doc()
    Y.applyUpdate(start, writeDocument(doc()))
    const w = open(start)
    opened.push(w)
    type(w, "The", "Now: ")
    const { editor } = w
    editor.view.dispatch(look(editor.state, { query: { text: "ministry", matchCase: false } }))
    expect(findNow(editor.state).matches).toHaveLength(5)
    const tr = replaceMatches(editor.state, "agency")
    asOneStep(editor, () => tr && editor.view.dispatch(tr))
    expect(words(start)).toBe(
      "Now: The agency trains. İ the Agency pays.\nAgency work\nAgency of Labour\n1,150 SB (agency)",
    )
    editor.commands.undo()
    expect(words(start)).toContain("Now: The ministry trains. İ the Ministry pays.")
  })
})

describe("a measure that somebody has spoken about", () => {
  const start = () => {
    const doc = new Y.Doc()
    Y.applyUpdate(
      doc,
      writeDocument(plan(paragraph("One", "p1"), measure("m1", "Train"), paragraph("Two", "p2"))),
    )
    return doc
  }

  it("stays when the person says no, whatever the selection held", async () => {
    const confirm = vi.fn(async () => false)
    const w = open(start(), { guarded: ["m1"], confirm })
    opened.push(w)
    w.editor.commands.selectAll()
    w.editor.commands.deleteSelection()
    await waitFor(() => expect(confirm).toHaveBeenCalledWith("m1"))
    expect(words(w.doc_)).toBe("One\nTrain\nTwo")
  })

  it("goes when the person says yes", async () => {
    const w = open(start(), { guarded: ["m1"], confirm: async () => true })
    opened.push(w)
    w.editor.view.dispatch(w.editor.state.tr.delete(5, 5 + w.editor.state.doc.child(1).nodeSize))
    await waitFor(() => expect(words(w.doc_)).toBe("One\nTwo"))
  })

  it("another's removal is not held up", () => {
    const doc = start()
    const w = open(doc, { guarded: ["m1"] })
    opened.push(w)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    other.getXmlFragment("document").delete(1, 1)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "remote")
    expect(w.editor.state.doc.childCount).toBe(2)
  })
})

describe("small things", () => {
  it.each([
    ["abc", "abXc", { at: 2, remove: 0, insert: "X" }],
    ["aaa", "aaaa", { at: 3, remove: 0, insert: "a" }],
    ["abc", "", { at: 0, remove: 3, insert: "" }],
    ["a😀b", "a😁b", { at: 1, remove: 2, insert: "😁" }],
  ])("the difference of %s and %s", (before, after, diff) => {
    expect(textDiff(before, after)).toEqual(diff)
  })

  it("a caret is carried over another's words before it", () => {
    expect(carryOffset("Interior", "The Interior", 3)).toBe(7)
    expect(carryOffset("Interior", "Interior and Justice", 3)).toBe(3)
  })

  it.each([
    ["example.org/x", "https://example.org/x"],
    ["office@example.org", "mailto:office@example.org"],
    ["http://example.org", "http://example.org"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["two words", null],
    ["", null],
  ])("the link %s is %s", (typed, address) => {
    expect(linkAddress(typed)).toBe(address)
  })

  it("counts words in three alphabets", () => {
    expect(countWords("Train inspectors’ courses, 1,150 times")).toBe(5)
    expect(countWords("Государственный бюджет 2026–2030")).toBe(3)
    expect(countWords("Milli Fəaliyyət Planı")).toBe(3)
    expect(countWords(" — ")).toBe(0)
  })
})
