import "fake-indexeddb/auto"
import { IDBFactory } from "fake-indexeddb"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import * as Y from "yjs"
import { answered, copyName, openDatabase, stores } from "../../../client/sync/copyDatabase.ts"
import { OtherTabs } from "../../../client/sync/otherTabs.ts"
import { paragraph, planDoc } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { becomes, connect, firstText, Server, text } from "./fakeServer.ts"

// A connection and the copy on the device, over an IndexedDB in memory.

const name = copyName("u1", "p1")
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

async function leave(update: Uint8Array): Promise<void> {
  const database = await openDatabase(name, () => {})
  await answered(
    database.transaction(stores.updates, "readwrite").objectStore(stores.updates).add(update),
  )
  database.close()
}

/** Lets no copy be removed until `go` is called; `begun` resolves when one is about to be. */
function heldRemoval(): { begun: Promise<void>; go: () => void } {
  const remove = indexedDB.deleteDatabase.bind(indexedDB)
  let go = () => {}
  const begun = new Promise<void>((resolve) => {
    vi.spyOn(indexedDB, "deleteDatabase").mockImplementation((copy) => {
      const request = {} as IDBOpenDBRequest
      go = () => {
        remove(copy).onsuccess = (event) => request.onsuccess?.call(request, event)
      }
      resolve()
      return request
    })
  })
  return { begun, go: () => go() }
}

/** A connection whose right to write is gone, and which has just written; its copy is about to go. */
async function refused() {
  const to = new Server(planDoc(paragraph("One", "p1")))
  to.right = "observer"
  const connection = connect(to)
  await becomes(connection, "saved")
  const { doc } = connection.document.get()
  const { begun, go } = heldRemoval()
  firstText(doc).insert(3, " and mine")
  await begun
  return { connection, doc, go, to }
}

describe("[S20] after a refusal", () => {
  it("what one wrote while the copy went is offered too", async () => {
    const { connection, doc, go } = await refused()
    expect(connection.document.get().doc).toBe(doc)
    firstText(doc).insert(12, ", and more")
    go()
    await waitFor(() => expect(connection.refused.get()).toHaveLength(1))
    await becomes(connection, "saved")
    expect(connection.refused.get()).toEqual([{ place: "", words: "One and mine, and more" }])
  })

  it("a page that goes while the copy goes closes everything once", async () => {
    const { connection, doc, go, to } = await refused()
    const closing = connection.close()
    go()
    await closing
    expect(doc.isDestroyed).toBe(true)
    expect(connection.document.get().doc).toBe(doc)
    expect(to.sockets).toHaveLength(1)
  })

  it("what another tab keeps and has not sent is not taken for this tab's own, and not sent again by it", async () => {
    const unsent = planDoc(paragraph("Of another tab", "p7"))
    const { connection, go, to } = await refused()
    go()
    // As it keeps it again when the copy is taken from it.
    await leave(Y.encodeStateAsUpdate(unsent))
    await waitFor(() => expect(connection.refused.get()).toHaveLength(1))
    await becomes(connection, "saved")
    expect(text(connection.document.get().doc)).not.toContain("Of another tab")
    expect(to.sockets).toHaveLength(2)
  })

  it("a page that cannot begin anew says so", async () => {
    const { connection, go } = await refused()
    connection.document.subscribe(() => {
      throw new Error("The text cannot be drawn.")
    })
    go()
    await waitFor(() => expect(connection.status.get().state).toBe("refused"))
  })
})

describe("[S20] what another tab left", () => {
  it("and the server left out, because words before it had not come, is sent again by the next connection", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    const rows: Uint8Array[] = []
    const leaving = new Y.Doc({ gc: false })
    Y.applyUpdate(leaving, Y.encodeStateAsUpdate(to.doc))
    leaving.on("update", (update: Uint8Array) => rows.push(update))
    firstText(leaving).insert(3, " lost")
    firstText(leaving).insert(8, " left")
    const [first = new Uint8Array(), second = new Uint8Array()] = rows
    await leave(second)
    const other = new BroadcastChannel(name)
    other.postMessage("unsent")
    await waitFor(() => expect(to.sockets[0]?.documentFrames).toBe(2))
    await becomes(connection, "saved")
    expect(text(to.doc)).not.toContain("left")

    Y.applyUpdate(to.doc, first)
    to.sockets[0]?.shut(1006)
    await waitFor(() => expect(text(to.doc)).toContain("One lost left"))
    await waitFor(() => expect(text(connection.document.get().doc)).toContain("One lost left"))
    other.close()
  })
})

describe("[S12] what a tab removed that is gone", () => {
  const parts = () => planDoc(paragraph("One", "p1"), paragraph("Two", "p2"))
  const others = 5

  /** A tab without a connection removes the first paragraph and is closed; gives what somebody else then wrote into that. */
  async function removed(to: Server): Promise<Uint8Array> {
    const closing = connect(to)
    await becomes(closing, "saved")
    to.away = true
    to.sockets.at(-1)?.shut(1006)
    const { doc } = closing.document.get()
    doc.getXmlFragment("document").delete(0)
    await waitFor(async () => expect(await seenInCopy()).toHaveLength(1))
    await closing.close()
    to.away = false
    const other = new Y.Doc()
    other.clientID = others
    Y.applyUpdate(other, Y.encodeStateAsUpdate(to.doc))
    const before = Y.encodeStateVector(other)
    firstText(other).insert(3, " and more")
    const words = Y.encodeStateAsUpdate(other, before)
    Y.applyUpdate(to.doc, words)
    return words
  }

  async function seenInCopy(): Promise<IDBValidKey[]> {
    const database = await openDatabase(name, () => {})
    const custom = database.transaction(stores.custom).objectStore(stores.custom)
    const keys = await answered(custom.getAllKeys())
    database.close()
    return keys.filter((key) => String(key).startsWith("seen:"))
  }

  it("is sent, by a tab that begins with it, with what had been seen where it was removed", async () => {
    const to = new Server(parts())
    // A tab that was connected then had kept others' words in the copy.
    await leave(await removed(to))
    const connection = connect(to)
    await becomes(connection, "saved")
    expect(text(to.doc)).not.toContain("One")
    const [seen] = to.sockets.at(-1)?.seen ?? []
    expect(seen?.size).toBeGreaterThan(0)
    expect(seen?.has(others)).toBe(false)
    await waitFor(async () => expect(await seenInCopy()).toEqual([]))
  })

  it("is sent so by a tab that was there already, and had seen more", async () => {
    const to = new Server(parts())
    const staying = connect(to)
    await becomes(staying, "saved")
    await removed(to)
    await waitFor(() => expect(text(to.doc)).not.toContain("One"))
    const carried = to.sockets.flatMap((socket) => socket.seen).filter((seen) => seen !== null)
    expect(carried.length).toBeGreaterThan(0)
    for (const seen of carried) {
      expect(seen.size).toBeGreaterThan(0)
      expect(seen.has(others)).toBe(false)
    }
    expect(text(staying.document.get().doc)).not.toContain("and more")
  })
})

describe("the word to other tabs", () => {
  it("is not said any more by a tab that is closed", () => {
    vi.useFakeTimers()
    const tabs = new OtherTabs(name, () => {})
    tabs.close()
    tabs.notify()
    vi.advanceTimersByTime(10_000)
    tabs.close()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
