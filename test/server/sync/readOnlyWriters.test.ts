import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Entry } from "../../../server/sync/commit/entry.ts"
import { ReadOnlyWriters } from "../../../server/sync/commit/readOnlyWriters.ts"
import type { PlanState } from "../../../server/sync/room/planState.ts"
import { waitFor } from "../../waitFor.ts"

const log = { info() {}, warn() {}, error() {} }

function update(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText("words").insert(0, "words")
  return Y.encodeStateAsUpdate(doc)
}

describe("what comes from people who may not write", () => {
  it("[S5] is not looked at when they have gone; that of others is", async () => {
    // The plan is read when the test says so.
    const reads: ((state: PlanState) => void)[] = []
    const state = { seq: 7, doc: new Y.Doc() } as unknown as PlanState
    const readOnlyWriters = new ReadOnlyWriters(
      { planId: "p", read: (read) => void reads.push(read) },
      log,
    )
    const told: string[] = []
    const entry = (from: object, name: string): Entry => ({
      update: update(),
      author: null,
      from,
      mayWrite: false,
      seen: null,
      done: (outcome) => told.push(`${name} ${outcome}`),
      failed() {},
    })
    const [gone, stays] = [{}, {}]
    readOnlyWriters.add(entry(stays, "first"))
    readOnlyWriters.add(entry(gone, "never"))
    readOnlyWriters.add(entry(stays, "second"))
    readOnlyWriters.forget(gone)
    for (let i = 0; i < 2; i++) {
      await waitFor(() => expect(reads.length).toBe(1))
      for (const read of reads.splice(0)) read(state)
    }
    await waitFor(() => expect(told).toEqual(["first refused", "second refused"]))
  })
})
