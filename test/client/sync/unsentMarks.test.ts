import "fake-indexeddb/auto"
import { IDBFactory } from "fake-indexeddb"
import { beforeEach, describe, expect, it } from "vitest"
import {
  answered,
  copyName,
  marks,
  openDatabase,
  stores,
} from "../../../client/sync/copyDatabase.ts"
import { hasUnsentEdits, plansWithUnsentEdits } from "../../../client/sync/unsentMarks.ts"

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** Makes a copy, in which a tab marks how many edits no server has, or takes its mark back with 0. */
async function mark(user: string, plan: string, edits: number): Promise<void> {
  const database = await openDatabase(copyName(user, plan), () => {})
  const custom = database.transaction(stores.custom, "readwrite").objectStore(stores.custom)
  if (edits > 0) await answered(custom.put(edits, marks.of(7)))
  else await answered(custom.delete(marks.of(7)))
  database.close()
}

describe("[S27] words left on the device", () => {
  it("are those of the person, in plans whose copies are marked", async () => {
    await mark("u1", "p1", 3)
    await mark("u1", "p2", 0)
    await mark("u2", "p3", 1)
    expect(await plansWithUnsentEdits("u1")).toEqual(["p1"])
    expect(await plansWithUnsentEdits("u2")).toEqual(["p3"])
    expect(await plansWithUnsentEdits("u3")).toEqual([])
    expect([await hasUnsentEdits("u1", "p1"), await hasUnsentEdits("u1", "p2")]).toEqual([
      true,
      false,
    ])
  })

  it("are none while a tab is sending what it types", async () => {
    await mark("u1", "p1", 1)
    const found = plansWithUnsentEdits("u1")
    // The first glance still sees the mark.
    await new Promise((next) => setTimeout(next, 200))
    await mark("u1", "p1", 0)
    expect(await found).toEqual([])
  })
})
