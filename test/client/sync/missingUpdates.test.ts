import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { missingUpdates } from "../../../client/sync/missingUpdates.ts"
import { paragraph, planDoc } from "../../plan.ts"

// Updates that one tab sends for another that was closed: those of its copy, as they were written.

const fragment = (doc: Y.Doc) => doc.getXmlFragment("document")
const words = (doc: Y.Doc) => fragment(doc).toString()

/** A document that begins with `from`, and everything that is written in it afterwards. */
function tab(from: Y.Doc): { doc: Y.Doc; written: Uint8Array[] } {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  const written: Uint8Array[] = []
  doc.on("update", (update: Uint8Array) => written.push(update))
  return { doc, written }
}

type Edit = { block: number; at: number } & ({ type: string } | { remove: number })
const place = { block: fc.nat(5), at: fc.nat(20) }
const edits = fc.array(
  fc.oneof(
    fc.record({ ...place, type: fc.string({ minLength: 1, maxLength: 4 }) }),
    fc.record({ ...place, remove: fc.integer({ min: 1, max: 6 }) }),
  ),
  { maxLength: 20 },
)

function write(doc: Y.Doc, all: readonly Edit[]): void {
  for (const edit of all) {
    const root = fragment(doc)
    if (root.length === 0) return
    const block = edit.block % root.length
    const text = (root.get(block) as Y.XmlElement).get(0) as Y.XmlText
    if ("type" in edit) text.insert(Math.min(edit.at, text.length), edit.type)
    else if (edit.remove === 6) root.delete(block)
    else if (edit.at < text.length)
      text.delete(edit.at, Math.min(edit.remove, text.length - edit.at))
  }
}

const begun = () =>
  planDoc(paragraph("One plan", "p1"), paragraph("Two hands", "p2"), paragraph("Three", "p3"))

describe("[S20] what a tab finds in the copy and does not have", () => {
  it("gives the server all that was left there, whatever it had before, and nothing twice", () => {
    fc.assert(
      fc.property(edits, edits, edits, fc.nat(100), (left, own, others, sent) => {
        const server = tab(begun()).doc
        const closed = tab(server)
        const living = tab(server)
        write(closed.doc, left)
        // Some of it had arrived before the connection broke.
        for (const update of closed.written.slice(0, sent % (closed.written.length + 1)))
          Y.applyUpdate(server, update)
        const elsewhere = tab(server)
        write(elsewhere.doc, others)
        for (const update of elsewhere.written) Y.applyUpdate(server, update)
        write(living.doc, own)
        for (const update of living.written) Y.applyUpdate(server, update)
        Y.applyUpdate(living.doc, Y.encodeStateAsUpdate(server))

        const expected = new Y.Doc()
        for (const doc of [server, closed.doc]) Y.applyUpdate(expected, Y.encodeStateAsUpdate(doc))
        for (const update of missingUpdates(living.doc, closed.written))
          Y.applyUpdate(server, update)
        expect(words(server)).toBe(words(expected))
        Y.applyUpdate(living.doc, Y.encodeStateAsUpdate(server))
        expect(words(living.doc)).toBe(words(expected))
        expect(missingUpdates(living.doc, closed.written)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it("says no more of a deletion than was there for whoever deleted", () => {
    const server = begun()
    const closed = tab(server)
    const living = tab(server)
    fragment(closed.doc).delete(0)
    const text = (fragment(living.doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.insert(8, " and more")
    const [update, ...more] = missingUpdates(living.doc, closed.written)
    expect(more).toEqual([])
    const { ds } = Y.decodeUpdate(update ?? new Uint8Array())
    expect(ds.clients.size).toBeGreaterThan(0)
    expect(ds.clients.has(living.doc.clientID)).toBe(false)
  })

  it("cuts what is known from the beginning of a whole copy", () => {
    const server = begun()
    const closed = tab(server)
    const text = (fragment(closed.doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.insert(0, "x")
    const whole = Y.encodeStateAsUpdate(closed.doc)
    const [update] = missingUpdates(server, [whole])
    expect(update?.length).toBeLessThan(whole.length / 2)
    expect(missingUpdates(closed.doc, [whole])).toEqual([])
  })
})
