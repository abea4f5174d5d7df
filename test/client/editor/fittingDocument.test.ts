import { afterEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import { lead, measure, planDoc } from "../../plan.ts"
import { open, type Writer } from "./room.ts"

let writer: Writer | null = null
afterEach(() => writer?.close())

/** A plan whose measure holds words straight in it, which no schema of a plan has. */
function spoilt(): Y.Doc {
  const doc = planDoc(measure("m1", "Open a shelter", lead("Labour")))
  const first = doc.getXmlFragment(fragmentName).get(0)
  if (!(first instanceof Y.XmlElement)) throw new Error("There is no measure.")
  first.insert(0, [new Y.XmlText("stray")])
  return doc
}

describe("an editor of a plan with a part that its schema does not have", () => {
  it("[S21] deletes that part alone when it opens, not the measure around it", () => {
    const doc = spoilt()
    writer = open(doc)
    expect(readDocument(doc).textContent).toBe("Open a shelterLabour")
    expect(writer.editor.state.doc.textContent).toBe("Open a shelterLabour")
  })

  it("[S21] deletes that part alone when it comes later", () => {
    const doc = new Y.Doc()
    writer = open(doc)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(spoilt()), "remote")
    expect(readDocument(doc).textContent).toBe("Open a shelterLabour")
    expect(writer.editor.state.doc.textContent).toBe("Open a shelterLabour")
  })
})
