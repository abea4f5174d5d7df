import { afterEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import { isPlanShaped } from "../../../shared/document/recovery/planShaped.ts"
import { planSchema } from "../../../shared/document/schema.ts"
import { lead, measure, paragraph, planDoc } from "../../plan.ts"
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

describe("what an editor writes", () => {
  it("[S6] is of the plan's own schema", () => {
    writer = open(planDoc(paragraph("Words")))
    const { nodes, marks } = writer.editor.schema
    const shapeIn = (all: typeof nodes) =>
      Object.values(all).map(({ name, spec }) => [
        name,
        spec.content ?? "",
        Object.keys(spec.attrs ?? {}).sort(),
      ])
    expect(shapeIn(nodes).sort()).toEqual(shapeIn(planSchema.nodes).sort())
    expect(Object.keys(marks).sort()).toEqual(Object.keys(planSchema.marks).sort())
  })

  it("[S6] fits though what was pasted did not", () => {
    const doc = planDoc(paragraph("Words", "b1"))
    writer = open(doc)
    writer.editor.commands.insertContent(
      `<div kind="zzz" level="99" indent="7" id="123"><p>Odd</p></div>
       <h3 id="77">Title <a href="https://example.org" title="2027">link</a></h3>
       <section data-measure-node id="5"><div data-field="budget" kind="9" amount="x" currency="7">Money</div>
       <div data-field="participant" role="chief" byagreement="maybe">Body</div></section>
       <table><tr><td colspan="5000" rowspan="0" colwidth="wide">Cell</td></tr></table>`,
    )
    expect(doc.getXmlFragment(fragmentName).toString()).toContain("Money")
    expect(doc.getXmlFragment(fragmentName).toString()).toContain("Cell")
    expect(isPlanShaped(doc, doc.store.clients.keys(), new Map())).toBe(true)
  })
})

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
