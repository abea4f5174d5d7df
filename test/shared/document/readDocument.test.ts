import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import {
  budget,
  footnote,
  goal,
  indicator,
  lead,
  measure,
  paragraph,
  plan,
  planDoc,
  table,
} from "../../plan.ts"

describe("reading a document", () => {
  it("[D1] gives back every node and attribute that was written", () => {
    const parts = [
      goal("Protection"),
      measure(
        "m1",
        "Open a shelter",
        lead("Labour", true),
        indicator("Places", "18", "60"),
        budget("3,900 SB", { amount: 3_900_000 }),
      ),
      table(["A", "B"], ["1", ""]),
      paragraph(""),
    ]
    expect(readDocument(planDoc(...parts)).toJSON()).toEqual(plan(...parts).toJSON())
  })

  it("keeps the words of an element it does not know, and throws on nothing", () => {
    const doc = planDoc(paragraph("Known"))
    const strange = new Y.XmlElement("somethingNewer")
    strange.insert(0, [new Y.XmlText("words of a newer client")])
    const block = new Y.XmlElement("block")
    block.insert(0, [strange])
    block.setAttribute("kind", 7 as unknown as string)
    doc.getXmlFragment(fragmentName).insert(1, [block])
    expect(readDocument(doc).textContent).toBe("Knownwords of a newer client")
  })

  it("reads a footnote inside its line", () => {
    const noted = plan(paragraph("Act")).child(0)
    const doc = planDoc(noted.copy(noted.content.addToEnd(footnote("Law 5"))))
    expect(readDocument(doc).child(0).child(1).type.name).toBe("footnote")
  })
})
