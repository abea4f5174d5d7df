import "fake-indexeddb/auto"
import { IDBFactory, IDBObjectStore } from "fake-indexeddb"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import * as Y from "yjs"
import { answered, copyName, openDatabase, stores } from "../../../client/sync/copyDatabase.ts"
import { type LocalCopy, openLocalCopy } from "../../../client/sync/localCopy.ts"
import { waitFor } from "../../waitFor.ts"

// Tabs of one person that share the copy of a plan on a device, over an IndexedDB in memory.

interface Tab {
  doc: Y.Doc
  copy: LocalCopy
}

const opened: Tab[] = []
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const { copy } of opened.splice(0)) await copy.close()
})

/** Opens a tab, which then gets from the server what `from` has. */
async function openTab(from?: Y.Doc, loads = true): Promise<Tab> {
  const doc = new Y.Doc({ gc: false })
  const tab = { doc, copy: openLocalCopy("u", "p", doc, loads) }
  opened.push(tab)
  await tab.copy.whenLoaded
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  return tab
}

const words = (doc: Y.Doc) => doc.getText("t").toString()
function write({ doc }: Tab, said: string): void {
  const text = doc.getText("t")
  text.insert(text.length, said)
}

/** Whatever is in the copy now, asked by somebody who has no tab open. */
async function inCopy(): Promise<{ updates: Uint8Array[]; marks: IDBValidKey[] }> {
  const database = await openDatabase(copyName("u", "p"), () => {})
  const reading = database.transaction([stores.updates, stores.custom])
  const [updates, keys] = await Promise.all([
    answered<Uint8Array[]>(reading.objectStore(stores.updates).getAll()),
    answered(reading.objectStore(stores.custom).getAllKeys()),
  ])
  database.close()
  return { updates, marks: keys.filter((key) => key !== "schema") }
}
async function kept(): Promise<string> {
  const doc = new Y.Doc()
  for (const update of (await inCopy()).updates) Y.applyUpdate(doc, update)
  return words(doc)
}
const isKept = (said: string) => waitFor(async () => expect(await kept()).toContain(said))

async function addRow(update: Uint8Array): Promise<void> {
  const database = await openDatabase(copyName("u", "p"), () => {})
  await answered(
    database.transaction(stores.updates, "readwrite").objectStore(stores.updates).add(update),
  )
  database.close()
}

describe("[S20] the copy that tabs share", () => {
  it("removed by another tab and made anew, is looked through from its first row", async () => {
    const staying = await openTab()
    for (const letter of "sixty letters".repeat(5)) write(staying, letter)
    await isKept("letters")
    await (await staying.copy.leftOver(true)).settle()
    const refused = await openTab()
    await refused.copy.remove()

    const leaving = await openTab(staying.doc, false)
    write(leaving, " Left.")
    leaving.copy.keepPending(1, null)
    await isKept("Left.")
    await leaving.copy.close()
    const left = await staying.copy.leftOver(true)
    expect(left.updates).toHaveLength(1)
    for (let count = 0; count < 520; count++) write(staying, "z")
    await waitFor(async () => expect((await inCopy()).updates.length).toBeLessThan(100))
    expect(await kept()).toContain("Left.")
    expect((await inCopy()).marks).toHaveLength(1)
  })

  it("does not take what was found in one that is gone for the rows of the next", async () => {
    const staying = await openTab()
    const leaving = await openTab()
    for (const letter of "earlier") write(leaving, letter)
    await isKept("earlier")
    const old = await staying.copy.leftOver(true)
    Y.applyUpdate(staying.doc, Y.encodeStateAsUpdate(leaving.doc))
    await leaving.copy.remove()
    const next = await openTab(staying.doc, false)
    write(next, " Left.")
    await isKept("Left.")
    await old.settle()
    expect((await staying.copy.leftOver(true)).updates).toHaveLength(1)
  })

  it("keeps at once again, with its mark, what a tab has and the server does not, when another removes it", async () => {
    const unsent = await openTab()
    const saved = await openTab()
    write(unsent, "Not at the server.")
    unsent.copy.keepPending(1, null)
    await isKept("Not at the server.")
    const refused = await openTab()
    await refused.copy.remove()
    await isKept("Not at the server.")
    await waitFor(async () => expect((await inCopy()).marks).toHaveLength(1))
    // A tab whose words the server has leaves it as it is.
    expect((await inCopy()).updates).toHaveLength(1)
    expect(words(saved.doc)).toBe("")
  })

  it("is not loaded after a refusal: what is in it then another tab has not sent yet", async () => {
    const unsent = await openTab()
    write(unsent, "Refused again and again.")
    unsent.copy.keepPending(1, null)
    await isKept("again")
    const after = await openTab(undefined, false)
    expect(words(after.doc)).toBe("")
    expect(await after.copy.whenLoaded).toMatchObject({ pending: 0 })
    expect((await after.copy.leftOver(true)).updates).toHaveLength(1)
  })

  it("loses nothing that another tab left when a full device undoes making it smaller", async () => {
    const staying = await openTab()
    const leaving = await openTab()
    write(leaving, "Left.")
    await isKept("Left.")
    await leaving.copy.close()

    const clear = IDBObjectStore.prototype.clear
    let undone = 0
    vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(function (this: IDBObjectStore) {
      const request = clear.call(this)
      if (undone++ === 0) request.onsuccess = () => this.transaction.abort()
      return request
    })
    for (let count = 0; count < 505; count++) write(staying, "z")
    await waitFor(() => expect(undone).toBe(1))
    await waitFor(async () => expect((await staying.copy.leftOver(true)).updates).toHaveLength(1))
    write(staying, "z")
    await waitFor(async () => expect((await inCopy()).updates.length).toBeLessThan(100))
    expect(await kept()).toContain("Left.")
  })

  it("has all of the document after a write that a full device undid, whose number another tab's row takes", async () => {
    const tab = await openTab()
    const other = await openTab()
    const add = IDBObjectStore.prototype.add
    const full = vi.spyOn(IDBObjectStore.prototype, "add")
    full.mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = add.apply(this, row)
      const { transaction } = this
      transaction.commit = () => {}
      request.addEventListener("success", () => transaction.abort())
      return request
    })
    write(tab, "Undone, ")
    await waitFor(() => expect(full).toHaveBeenCalled())
    full.mockRestore()
    write(other, "In its place.")
    await isKept("In its place.")
    expect((await tab.copy.leftOver(true)).updates).toHaveLength(1)
    write(tab, "and done.")
    await isKept("Undone, and done.")
  })

  it("is opened again after an opening that failed", async () => {
    const tab = await openTab()
    await (await openTab()).copy.remove()
    const failing = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new Error("The device is busy.")
    })
    write(tab, "Written then, ")
    await waitFor(() => expect(failing).toHaveBeenCalled())
    await expect(tab.copy.kept()).rejects.toThrow("busy")
    failing.mockRestore()
    write(tab, "and now.")
    await isKept("Written then, and now.")
  })

  it("keeps what is written in a tab whose first opening failed", async () => {
    const failing = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new Error("The device is busy.")
    })
    const doc = new Y.Doc({ gc: false })
    const tab = { doc, copy: openLocalCopy("u", "p", doc) }
    opened.push(tab)
    await expect(tab.copy.whenLoaded).rejects.toThrow("busy")
    failing.mockRestore()
    write(tab, "Kept all the same.")
    await isKept("Kept all the same.")
  })

  it("gives what can be read of it, and goes on keeping, where a row cannot be read", async () => {
    const before = await openTab()
    write(before, "Before. ")
    await isKept("Before.")
    await addRow(new Uint8Array([7, 7, 7]))
    write(before, "After. ")
    await waitFor(async () => expect((await inCopy()).updates).toHaveLength(3))
    const tab = await openTab()
    expect(words(tab.doc)).toBe("Before. After. ")
    write(tab, "Now.")
    await waitFor(async () => expect((await inCopy()).updates).toHaveLength(4))
    expect((await before.copy.leftOver(true)).updates).toHaveLength(1)
  })

  it("holds what the server left out, for the words that it builds on may still come", async () => {
    const staying = await openTab()
    const server = new Y.Doc()
    const leaving = await openTab()
    const rows: Uint8Array[] = []
    leaving.doc.on("update", (update: Uint8Array) => rows.push(update))
    await leaving.copy.close()
    write(leaving, "Lost. ")
    write(leaving, "Left.")
    const [first = new Uint8Array(), second = new Uint8Array()] = rows
    await addRow(second)
    const left = await staying.copy.leftOver(true)
    expect(left.updates).toHaveLength(1)
    await left.settle()
    // One connection does not get it twice; another one does.
    expect((await staying.copy.leftOver(false)).updates).toEqual([])
    expect((await staying.copy.leftOver(true)).updates).toHaveLength(1)
    await addRow(first)
    const whole = await staying.copy.leftOver(true)
    for (const update of whole.updates) Y.applyUpdate(server, update)
    Y.applyUpdate(staying.doc, Y.encodeStateAsUpdate(server))
    expect(words(staying.doc)).toBe("Lost. Left.")
    await whole.settle()
    expect((await staying.copy.leftOver(true)).updates).toEqual([])
  })
})
