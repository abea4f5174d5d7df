// @vitest-environment happy-dom
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../../../server/config/config.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { listRecoveries } from "../../../server/storage/recoveries.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { editorOn, startingPlan, structureEdits, typeAt, typingPlaces } from "./structure.ts"

const base = writeDocument(startingPlan)
const typed = "QZX"
// Removing something without a copy elsewhere leaves its words no place; they are offered.
const removals = new Set(
  Object.keys(structureEdits).filter((name) => /^(deletes|dissolves)/.test(name)),
)
const mover = { userId: "u-ana", agencyId: "a-interior" }
const writer = { userId: "u-bek", agencyId: "a-labour" }

/** An editor's changes to the starting plan, as the updates it sends one by one. */
function updatesOf(act: (editor: ReturnType<typeof editorOn>) => void): Uint8Array[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base)
  const editor = editorOn(doc)
  const updates: Uint8Array[] = []
  doc.on("update", (update: Uint8Array) => updates.push(update))
  act(editor)
  editor.destroy()
  return updates
}

describe("words typed while another changes the structure", () => {
  let place: Place
  let database: Database
  let rooms: Rooms
  const log = { info() {}, warn() {}, error() {} }

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    // Thousands of plans: the journal is as always, the disk is not waited for.
    await sql`pragma synchronous = off`.execute(database.db)
    rooms = new Rooms({ database, config: readConfig({}), log })
  })
  afterAll(async () => {
    await rooms.close()
    await database.close()
    await place.remove()
  })

  let plans = 0
  type Step = readonly [update: Uint8Array, author: typeof mover]
  const by =
    (author: typeof mover) =>
    (update: Uint8Array): Step => [update, author]
  /** In which order what both did reaches the server. */
  const orders: Record<string, (structure: Uint8Array[], words: Uint8Array[]) => Step[]> = {
    "structure first": (s, w) => [...s.map(by(mover)), ...w.map(by(writer))],
    "words first": (s, w) => [...w.map(by(writer)), ...s.map(by(mover))],
    "in between": (s, w) => [
      ...w.slice(0, 1).map(by(writer)),
      ...s.map(by(mover)),
      ...w.slice(1).map(by(writer)),
    ],
    "offline, structure first": (s, w) => [
      by(mover)(Y.mergeUpdates(s)),
      by(writer)(Y.mergeUpdates(w)),
    ],
    "offline, words first": (s, w) => [by(writer)(Y.mergeUpdates(w)), by(mover)(Y.mergeUpdates(s))],
  }
  const edits = Object.entries(structureEdits).map(([name, act]) => ({
    name,
    updates: updatesOf(act),
  }))
  const typings = Object.entries(typingPlaces).map(([name, at]) => ({
    name,
    updates: updatesOf((editor) => typeAt(editor, at, typed)),
  }))

  /** Sends the steps to a new plan; where the words are then, and whether all copies are one. */
  async function play(steps: Step[]) {
    plans += 1
    const planId = `plan-${plans}`
    await rooms.write(planId, base, null)
    const replica = new Y.Doc()
    for (const [update, author] of steps) {
      await rooms.write(planId, update, author)
      // A page has its own words before it hears of the server's.
      Y.applyUpdate(replica, update)
    }
    const { doc, state } = await rooms.read(planId)
    for (const update of state) Y.applyUpdate(replica, update)
    const fresh = new Y.Doc()
    for (const update of state) Y.applyUpdate(fresh, update)
    const reloaded = await PlanState.load(database, planId)
    const words = (of: Y.Doc) => of.getXmlFragment(fragmentName).toString()
    const recoveries = await listRecoveries(database.db, planId)
    const offered = recoveries.filter((one) => !one.restored)
    return {
      state,
      doc,
      recoveries,
      inPlan: doc.textContent.split(typed).length - 1,
      offered: offered.filter((one) => one.words === typed).length,
      scattered: offered.filter((one) => one.words !== typed).map((one) => one.words),
      equal: words(replica) === words(fresh) && words(fresh) === words(reloaded.doc),
    }
  }

  describe.each(edits)("when somebody $name", ({ name, updates }) => {
    it.each(Object.keys(orders))("[S12] are in the plan or offered, once: %s", async (order) => {
      const plays = typings.map(async (typing) => {
        const end = await play(orders[order]?.(updates, typing.updates) ?? [])
        return { typing: typing.name, ...end }
      })
      for (const end of await Promise.all(plays)) {
        const { inPlan, offered, scattered, equal } = end
        expect({ at: end.typing, kept: inPlan + offered, scattered, equal }).toEqual({
          at: end.typing,
          kept: 1,
          scattered: [],
          equal: true,
        })
        if (!removals.has(name)) expect(`${end.typing}: ${inPlan}`).toBe(`${end.typing}: 1`)
        for (const { author } of end.recoveries) expect(author).toEqual(writer)
      }
    })
  })

  it.each(edits)(
    "[S12] leave editors nothing to repair when somebody $name",
    async ({ updates }) => {
      for (const typing of typings) {
        const { state, doc } = await play([
          ...updates.map(by(mover)),
          ...typing.updates.map(by(writer)),
        ])
        const page = new Y.Doc()
        for (const update of state) Y.applyUpdate(page, update)
        let written = 0
        page.on("update", () => {
          written += 1
        })
        const editor = editorOn(page)
        expect(editor.state.doc.textContent).toBe(doc.textContent)
        expect(written).toBe(0)
        editor.destroy()
      }
    },
  )
})
