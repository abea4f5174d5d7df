import * as encoding from "lib0/encoding"
import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { changesState } from "../../../server/sync/commit/structReader.ts"
import { MalformedUpdate, readUpdate } from "../../../server/sync/commit/validation.ts"

function bytes(...numbers: number[]): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of numbers) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

function look(doc: Y.Doc, update: Uint8Array): boolean {
  const work = changesState(doc, update)
  for (let part = work.next(); ; part = work.next()) if (part.done) return part.value
}

describe("an update that says something more than once", () => {
  const doc = new Y.Doc({ gc: false })
  const text = doc.getText("words")
  text.insert(0, "ten letter")
  const { clientID } = doc
  text.delete(0, 10)

  it.each<[string, number[]]>([
    ["ranges that overlap", [0, 1, clientID, 2, 0, 5, 4, 2]],
    ["a range twice", [0, 1, clientID, 2, 0, 5, 0, 5]],
    ["ranges that are not in order", [0, 1, clientID, 2, 5, 2, 0, 2]],
    ["a client twice with the same letters", [0, 2, clientID, 1, 0, 5, clientID, 1, 0, 5]],
  ])("[S6] is refused, by those who may write and those who may not: %s", (_what, numbers) => {
    const update = bytes(...numbers)
    expect(() => readUpdate(doc, update)).toThrow(MalformedUpdate)
    expect(() => look(doc, update)).toThrow(MalformedUpdate)
  })

  it("[S6] is refused when it is letters that the plan knows", () => {
    // Two runs of one client, each ten letters that are gone, from the same number on.
    const gone = [1, clientID, 0, 0, 10]
    expect(() => readUpdate(doc, bytes(2, ...gone, ...gone, 0))).toThrow(MalformedUpdate)
    expect(readUpdate(doc, bytes(1, ...gone, 0)).news).toBe(false)
  })

  it("[S6] is not one that Yjs makes", () => {
    const other = new Y.Doc({ gc: false })
    const updates: Uint8Array[] = []
    other.on("update", (update: Uint8Array) => updates.push(update))
    const words = other.getText("words")
    for (let i = 0; i < 50; i++) {
      words.insert((i * 7) % (words.length + 1), "abc")
      if (i % 3 === 0) words.delete((i * 5) % (words.length - 1), 2)
    }
    // Some of them are missing, so that there are gaps.
    for (const some of [updates, updates.filter((_, i) => i % 4 !== 1), updates.slice(9)]) {
      const merged = Y.mergeUpdates(some)
      expect(readUpdate(doc, merged).news).toBe(true)
      expect(readUpdate(other, merged).news).toBe(false)
      expect(look(other, merged)).toBe(false)
    }
  })
})
