import type { Node } from "@tiptap/pm/model"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { measureDigest } from "../../../shared/document/digest.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { planDigest } from "../../../shared/document/planDigest.ts"
import { readDocument } from "../../../shared/document/readDocument.ts"
import { restore } from "../../../shared/document/restore.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import {
  budget,
  indicator,
  lead,
  measure,
  paragraph,
  partner,
  plan,
  table,
  time,
} from "../../plan.ts"

/** A document that began as `first` and was changed into `second`, and the first as a version. */
function edited(first: readonly Node[], second: readonly Node[]) {
  const then = new Y.Doc()
  Y.applyUpdate(then, writeDocument(plan(...first)))
  const now = new Y.Doc({ gc: false })
  Y.applyUpdate(now, Y.encodeStateAsUpdate(then))
  const wanted = new Y.Doc()
  Y.applyUpdate(wanted, writeDocument(plan(...second)))
  restore(now, wanted, null)
  return { now, then }
}

const texts = (doc: Y.Doc): Y.XmlText[] => {
  const found: Y.XmlText[] = []
  const walk = (parent: Y.XmlFragment | Y.XmlElement) => {
    for (const child of parent.toArray())
      if (child instanceof Y.XmlText) found.push(child)
      else if (child instanceof Y.XmlElement) walk(child)
  }
  walk(doc.getXmlFragment("document"))
  return found
}

const words = fc
  .array(fc.constantFrom("train", "inspectors", "shelter", "fund", "law", "ə", ",", "2027"), {
    maxLength: 6,
  })
  .map((list) => list.join(" "))
const fields = fc.array(
  fc.oneof(
    words.map((name) => lead(name)),
    words.map((name) => partner(name, true)),
    words.map((said) => time(said, "2027-12-31")),
    words.map((said) => indicator(said, "1", "4")),
    words.map((said) => budget(said, { kind: "state", amount: 10, currency: "VLC" })),
  ),
  { maxLength: 3 },
)
const part = (id: string) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(words, fields).map(([said, own]) => measure(id, said, ...own)),
    },
    { weight: 2, arbitrary: words.map((said) => paragraph(said, id)) },
    { weight: 1, arbitrary: fc.tuple(words, words).map(([a, b]) => table([a, b], [b, a])) },
  )
/** A plan of some of the same ten parts, in any order. */
const anyPlan = fc
  .shuffledSubarray(Array.from({ length: 10 }, (_, at) => `p${at}`))
  .chain((ids) => fc.tuple(...ids.map(part)))

describe("bringing words of a version back", () => {
  it("[C36] makes the plan read as it did, whatever happened to it, ids and all", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (first, second) => {
        const { now, then } = edited(first, second)
        expect(planDigest(readDocument(now))).toBe(planDigest(plan(...second)))
        restore(now, then, null)
        expect(readDocument(now).toJSON()).toEqual(readDocument(then).toJSON())
        // An unchanged part is not written again.
        expect(restore(now, then, null)).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  it("[C36] brings one measure back, where it stood when it is gone, and touches nothing else", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (first, second) => {
        const { now, then } = edited(first, second)
        const [old] = measuresOf(readDocument(then))
        if (!old) return
        const others = () =>
          measuresOf(readDocument(now))
            .filter(({ measure: one }) => one.id !== old.measure.id)
            .map(({ measure: one }) => [one.id, measureDigest(one)])
        const before = others()
        restore(now, then, old.measure.id)
        const back = measuresOf(readDocument(now)).filter(
          (one) => one.measure.id === old.measure.id,
        )
        expect(back.map(({ measure: one }) => measureDigest(one))).toEqual([
          measureDigest(old.measure),
        ])
        expect(others()).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })

  it("[C36] keeps what somebody types meanwhile in words that stay", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, fc.nat(), fc.nat(), (first, second, which, where) => {
        const { now, then } = edited(first, second)
        const colleague = new Y.Doc({ gc: false })
        Y.applyUpdate(colleague, Y.encodeStateAsUpdate(now))
        const own = texts(colleague)
        const text = own[which % Math.max(1, own.length)]
        text?.insert(where % (text.length + 1), "TYPED")
        const update = restore(now, then, null)
        Y.applyUpdate(now, Y.encodeStateAsUpdate(colleague))
        if (update) Y.applyUpdate(colleague, update)
        // Both see the same; the words are there unless the text they stand in went.
        expect(readDocument(colleague).toJSON()).toEqual(readDocument(now).toJSON())
        const stays = text && !text._item?.deleted
        if (stays) expect(readDocument(now).textContent).toContain("TYPED")
      }),
      { numRuns: 150 },
    )
  })

  it("[C36] a caret and a comment's anchor stay at words that both have", () => {
    const { now, then } = edited(
      [measure("m1", "Train all labour inspectors of the country")],
      [measure("m1", "Train some labour inspectors of the whole country every year")],
    )
    const [text] = texts(now)
    if (!text) throw new Error("no text")
    const at = text.toString().indexOf("inspectors")
    const anchor = Y.createRelativePositionFromTypeIndex(text, at)
    restore(now, then, "m1")
    const place = Y.createAbsolutePositionFromRelativePosition(anchor, now)
    expect(text.toString().slice(place?.index, (place?.index ?? 0) + 10)).toBe("inspectors")
    expect(text.toString()).toBe("Train all labour inspectors of the country")
  })

  it("[C36] refuses a measure that the version does not have", () => {
    const { now, then } = edited([measure("m1", "Words")], [measure("m2", "Words")])
    expect(() => restore(now, then, "m2")).toThrow(RangeError)
  })
})
