import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { changesState } from "../../../server/sync/commit/structReader.ts"

/** The result of the generator. */
function tells(doc: Y.Doc, update: Uint8Array): boolean {
  const work = changesState(doc, update)
  for (let part = work.next(); ; part = work.next()) if (part.done) return part.value
}

/** A document's changes, one by one, with every kind of content there is. */
function changes(): Uint8Array[] {
  const doc = new Y.Doc({ gc: false })
  const made: Uint8Array[] = []
  doc.on("update", (update: Uint8Array) => made.push(update))
  const root = doc.getXmlFragment("prosemirror")
  const text = new Y.XmlText("Words é ☃ 🙂")
  const block = new Y.XmlElement("block")
  block.insert(0, [text])
  root.push([block])
  block.setAttribute("id", "b1")
  text.insert(3, "in between", { bold: true })
  text.format(2, 6, { link: { href: "https://example.org" } })
  text.insertEmbed(1, { image: "seal" })
  root.push([new Y.XmlElement("table"), new Y.XmlHook("hook") as unknown as Y.XmlElement])
  const map = doc.getMap<unknown>("more")
  map.set("any", [1, "two", { three: [null, true, 4.5] }])
  map.set("bytes", Uint8Array.of(1, 2, 3))
  map.set("doc", new Y.Doc())
  map.set("list", Y.Array.from([1, 2, 3]))
  map.set("any", "anew")
  text.delete(4, 5)
  root.delete(1, 1)
  text.insert(0, "At the beginning. ")
  text.delete(0, 2)
  return made
}

describe("whether an update brings anything", () => {
  it("[S5] is told of each change until the plan has it, as of the plan as a whole", () => {
    const all = changes()
    const doc = new Y.Doc({ gc: false })
    const whole = Y.mergeUpdates(all)
    for (const [index, change] of all.entries()) {
      expect(tells(doc, whole)).toBe(true)
      expect(tells(doc, change)).toBe(true)
      Y.applyUpdate(doc, change)
      for (const known of all.slice(0, index + 1)) expect(tells(doc, known)).toBe(false)
    }
    expect(tells(doc, whole)).toBe(false)
    expect(tells(doc, Y.encodeStateAsUpdate(doc))).toBe(false)
    const collected = new Y.Doc()
    Y.applyUpdate(collected, whole)
    expect(tells(doc, Y.encodeStateAsUpdate(collected))).toBe(false)
  })

  it("[S6] is not told of what is no update", () => {
    const doc = new Y.Doc({ gc: false })
    const [first = new Uint8Array()] = changes()
    Y.applyUpdate(doc, first)
    for (let end = 0; end < first.length; end++)
      expect(() => tells(doc, first.subarray(0, end))).toThrow()
  })
})
