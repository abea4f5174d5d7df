import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import { isPlanShaped } from "../../../shared/document/recovery/planShaped.ts"
import { removeSchemaViolations } from "../../../shared/document/recovery/schemaViolations.ts"
import { lead, measure, paragraph, planDoc, table } from "../../plan.ts"

const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)

function element(name: string, words = "", attrs: Record<string, unknown> = {}): Y.XmlElement {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, value as never)
  if (words !== "") made.insert(0, [new Y.XmlText(words)])
  return made
}

function at(doc: Y.Doc, ...path: number[]): Y.XmlElement {
  let here: Y.XmlFragment | Y.XmlText = root(doc)
  for (const index of path) here = (here as Y.XmlFragment).get(index) as Y.XmlElement
  if (!(here instanceof Y.XmlElement)) throw new Error("There is no element.")
  return here
}

const fits = (doc: Y.Doc) => isPlanShaped(doc, doc.store.clients.keys(), new Map())

describe("what no plan holds", () => {
  it("[S21] is taken out alone; the measure around it stays and the words are told", () => {
    const doc = planDoc(measure("m1", "Open a shelter", lead("Labour")), paragraph("After"))
    at(doc, 0).insert(1, [new Y.XmlText("stray "), element("note", "noted")])
    at(doc, 0, 0).insert(1, [element("block", "inner", { id: "b9" })])
    root(doc).insert(0, [element("paragraph", "from elsewhere")])
    const taken = removeSchemaViolations(doc)
    expect(taken.map(({ words, measureId, blockId }) => [words, measureId, blockId])).toEqual(
      expect.arrayContaining([
        ["from elsewhere", null, null],
        ["stray ", "m1", null],
        ["noted", "m1", null],
        ["inner", "m1", "m1-0"],
      ]),
    )
    expect(taken).toHaveLength(4)
    const read = readDocument(doc)
    read.check()
    expect(read.textContent).toBe("Open a shelterLabourAfter")
    expect(removeSchemaViolations(doc)).toEqual([])
  })

  it("[S21] in a value becomes the nearest that fits, and a mark that may not stand is taken off", () => {
    const doc = planDoc(paragraph("Words"), measure("m1", lead("Labour")), table(["Cell"]))
    at(doc, 0).setAttribute("indent", 3e9 as never)
    at(doc, 0).setAttribute("id", { toString: 1 } as never)
    at(doc, 0).setAttribute("colour", "red")
    ;(at(doc, 1, 0).get(0) as Y.XmlText).format(0, 3, { bold: {} })
    ;(at(doc, 0).get(0) as Y.XmlText).format(0, 3, { highlight: true, italic: {} })
    at(doc, 2, 0, 0).setAttribute("colspan", 1e9 as never)
    expect(removeSchemaViolations(doc)).toEqual([])
    expect(at(doc, 0).getAttributes()).toMatchObject({ indent: 5 })
    expect(Object.keys(at(doc, 0).getAttributes())).not.toContain("colour")
    expect(Object.keys(at(doc, 0).getAttributes())).not.toContain("id")
    expect(at(doc, 0).toString()).toContain("<italic>Wor</italic>")
    expect(at(doc, 1, 0).toString()).not.toContain("bold")
    expect(at(doc, 2, 0, 0).getAttribute("colspan")).toBe(1_000)
  })

  it("[S21] goes however deep it is, and reading such a plan throws nothing", () => {
    const doc = planDoc(paragraph("Words"))
    let parent: Y.XmlFragment = at(doc, 0)
    for (let i = 0; i < 2_000; i++) {
      const inner = element("block")
      parent.insert(0, [inner])
      parent = inner
    }
    parent.insert(0, [new Y.XmlText("deep")])
    expect(readDocument(doc).textContent).toBe("deepWords")
    expect(removeSchemaViolations(doc).map(({ words }) => words)).toEqual(["deep"])
    expect(readDocument(doc).textContent).toBe("Words")
  })

  it("leaves a plan that fits untouched", () => {
    const doc = planDoc(measure("m1", "Open a shelter", lead("Labour")), table(["A"], ["B"]))
    const before = Y.encodeStateAsUpdate(doc)
    expect(fits(doc)).toBe(true)
    expect(removeSchemaViolations(doc)).toEqual([])
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })
})
