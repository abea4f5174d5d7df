import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { exportPlanJson } from "../../../server/export/planJson.ts"
import { importFile } from "../../../server/import/importFile.ts"
import { samplePlan } from "../../../server/seed/samplePlan.ts"
import type { PlanSettings } from "../../../shared/api/plans.ts"
import { measureDigest } from "../../../shared/document/digest.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { readDocument } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"

const settings: PlanSettings = {
  title: "Plan of Valdoria",
  country: "Valdoria",
  instruments: ["palermo"],
  reservations: [{ instrument: "palermo", reference: "6(3)" }],
  language: "en",
  classification: "official",
  currency: "VLC",
  periodFrom: 2026,
  periodTo: null,
  caretNames: false,
  standards: { id: "anti-trafficking", version: "" },
}
const encode = (text: string) => new TextEncoder().encode(text)

describe("plan.json", () => {
  it("[X11] gives the same words, ids and digests when it is imported again", async () => {
    const { doc } = await samplePlan()
    const bodies = [{ id: "b1", name: "Ministry of Justice", agency: null }]
    const said = {
      comments: [{ id: "t1" }],
      positions: [],
      decisions: [],
      contests: [],
      recommendations: [],
      dismissals: [],
      versions: [],
      pictures: [],
    }
    const file = exportPlanJson({ doc, settings, bodies, ...said })
    const back = await importFile(encode(file), "plan.json")
    expect(back.doc.eq(doc)).toBe(true)
    expect(back.planJson).toMatchObject({
      concord: 1,
      title: settings.title,
      settings,
      bodies,
      comments: [{ id: "t1" }],
    })
    // And through the store of the plan's words.
    const stored = new Y.Doc()
    Y.applyUpdate(stored, writeDocument(back.doc))
    const of = (node: typeof doc) =>
      measuresOf(node).map(({ measure }) => [measure.id, measureDigest(measure)])
    expect(of(readDocument(stored))).toEqual(of(doc))
  })

  it.each([
    ["two measures of one id", [measure("m1"), measure("m1")]],
    ["a measure without an id", [measure(null)]],
    ["a node that no plan has", [{ type: "video" }]],
    ["a measure inside a block", [{ type: "block", content: [measure("m1")] }]],
    ["an indent that would fill the memory", [block({ kind: "ordered", indent: 3e9 })]],
    ["a kind that no block is of", [block({ kind: { a: 1 } })]],
    ["a cell across a billion columns", [table({ colspan: 1e9 })]],
    ["an address that is no text", [block({}, [link({ a: 1 })])]],
  ])("[X11] is refused with %s", async (_, content) => {
    const file = JSON.stringify({
      concord: 1,
      title: "P",
      settings: {},
      document: { type: "doc", content },
    })
    await expect(importFile(encode(file), "plan.json")).rejects.toMatchObject({
      code: "unreadable-file",
    })
  })
})

const block = (attrs: object, content: object[] = []) => ({ type: "block", attrs, content })
const link = (href: unknown) => ({
  type: "text",
  text: "x",
  marks: [{ type: "link", attrs: { href } }],
})
const table = (attrs: object) => ({
  type: "table",
  content: [{ type: "tableRow", content: [{ type: "tableCell", attrs }] }],
})

function measure(id: string | null) {
  return { type: "measure", attrs: { id }, content: [{ type: "block", attrs: { id: "b" } }] }
}
