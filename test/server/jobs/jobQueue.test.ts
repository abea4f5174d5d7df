import { EventEmitter } from "node:events"
import type { Response } from "express"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { readConfig } from "../../../server/config/config.ts"
import { PlanGate } from "../../../server/http/planGate.ts"
import { JobQueue, type QueueLimits } from "../../../server/jobs/jobQueue.ts"
import { currentRequester, onBehalfOf } from "../../../server/jobs/requester.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { insertPlan } from "../../../server/storage/plans.ts"
import { storedSize } from "../../../server/storage/updates.ts"
import { ColdReads } from "../../../server/sync/room/coldReads.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"

const words = { yours: "Yours.", all: "All." }

describe("a queue that people share", () => {
  const done: string[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    done.splice(0)
  })
  afterEach(() => void vi.useRealTimers())

  const open = (limits: Partial<QueueLimits> = {}) =>
    new JobQueue(
      {
        atOnce: 1,
        atOncePerPerson: 1,
        perPerson: 10,
        waiting: 20,
        personTime: 90_000,
        ...limits,
      },
      words,
    )
  /** A job that takes so long; it leaves its name behind. */
  const job = (queue: JobQueue, name: string, ms: number, long = false) =>
    queue
      .run(
        name.split(" ")[0] ?? "",
        async () => {
          await new Promise((next) => setTimeout(next, ms))
          done.push(name)
        },
        { long },
      )
      .catch((error) => error)

  it("[X14] serves next who has had least, so that nobody waits for all of another's jobs", async () => {
    const queue = open()
    const jobs = ["ana 1", "ana 2", "ana 3", "ben 1"].map((name) => job(queue, name, 1_000))
    await vi.advanceTimersByTimeAsync(10_000)
    await Promise.all(jobs)
    expect(done).toEqual(["ana 1", "ben 1", "ana 2", "ana 3"])
  })

  it("[X14] serves a short job before a long one, and a long one that has waited", async () => {
    const queue = open()
    const first = job(queue, "ana 1", 1_000)
    const jobs = [job(queue, "ben long", 1_000, true), job(queue, "cem short", 1_000)]
    await vi.advanceTimersByTimeAsync(3_000)
    await Promise.all([first, ...jobs])
    expect(done).toEqual(["ana 1", "cem short", "ben long"])
    // Twelve others, one after the other: the long one does not wait for all of them.
    done.splice(0)
    const more = [job(queue, "dan 1", 1_000), job(queue, "eva long", 1_000, true)]
    for (let at = 0; at < 16; at++) {
      more.push(job(queue, `p${at} short`, 1_000))
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(done).toContain("eva long")
    await vi.advanceTimersByTimeAsync(5_000)
    await Promise.all(more)
  })

  it("[X14] refuses too-many of one person, and goes on taking others'", async () => {
    const queue = open({ perPerson: 2, waiting: 3 })
    const taken = [job(queue, "ana 1", 10), job(queue, "ana 2", 10)]
    expect(await job(queue, "ana 3", 10)).toMatchObject({
      code: "too-many",
      extra: { retryAfter: 10 },
    })
    taken.push(job(queue, "ben 1", 10), job(queue, "cem 1", 10))
    expect(await job(queue, "dan 1", 10)).toMatchObject({ code: "unavailable" })
    await vi.advanceTimersByTimeAsync(100)
    await Promise.all(taken)
    expect(done.length).toBe(4)
  })

  it("[X14] refuses who has had a person's time, says until when, and takes them again then", async () => {
    const queue = open({ personTime: 60_000 })
    const slow = job(queue, "ana 1", 70_000)
    await vi.advanceTimersByTimeAsync(70_000)
    await slow
    const refused = await job(queue, "ana 2", 10)
    expect(refused).toMatchObject({ code: "too-many" })
    const others = job(queue, "ben 1", 10)
    await vi.advanceTimersByTimeAsync(refused.extra.retryAfter * 1_000)
    await others
    const again = job(queue, "ana 3", 10)
    await vi.advanceTimersByTimeAsync(100)
    await again
    expect(done).toEqual(["ana 1", "ben 1", "ana 3"])
  })
})

describe("requests about plans", () => {
  it("[P72] of one person are refused above a hundred, those not fetched yet among them", async () => {
    const gate = new PlanGate()
    const responses = Array.from({ length: 101 }, () => new EventEmitter() as unknown as Response)
    let [atWork, most] = [0, 0]
    const work = async () => {
      atWork += 1
      most = Math.max(most, atWork)
      expect(currentRequester()).toBe("ana")
      await new Promise((next) => setImmediate(next))
      atWork -= 1
    }
    const said = await Promise.allSettled(
      responses.map((response) => gate.pass("ana", response, work)),
    )
    expect(said.filter(({ status }) => status === "fulfilled")).toHaveLength(100)
    expect(said[100]).toMatchObject({ reason: { code: "too-many" } })
    expect(most).toBe(10)
    // All are answered, and nobody has fetched the answers.
    const one = new EventEmitter() as unknown as Response
    await expect(gate.pass("ana", one, work)).rejects.toMatchObject({ code: "too-many" })
    for (const response of responses) response.emit("close")
    await gate.pass("ana", one, work)
  })
})

describe.each(dialects)("plans that nobody has open ($name)", (dialect) => {
  let place: Place
  let database: Database
  let rooms: Rooms
  let plans: string[]
  beforeEach(async () => {
    place = await dialect.place()
    database = await place.open()
    const log = { info() {}, warn() {}, error() {} }
    rooms = new Rooms({ database, config: readConfig({}), log })
    plans = []
    for (let at = 0; at < 5; at++) {
      const id = await insertPlan(database.db, { title: "A plan" }, "u-maker")
      await rooms.write(id, writeDocument(plan(paragraph("First words"))), null)
      plans.push(id)
    }
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await rooms.close()
    await database.close()
    await place.remove()
  })

  const textOf = (cold: ColdReads, id: string) => cold.read(id, (state) => state.node().textContent)
  /** The first words of a plan, or the code with which a person is refused. */
  const read = (cold: ColdReads, person: string, id: string) =>
    onBehalfOf(person, () => textOf(cold, id)).catch(({ code }) => code)
  /** Counts what is being loaded, and what is in memory, and the most of both that there was. */
  function watch() {
    const load = PlanState.load.bind(PlanState)
    const seen = { loading: 0, held: 0, mostLoading: 0, mostHeld: 0, loaded: [] as string[] }
    vi.spyOn(PlanState, "load").mockImplementation(async (database, id) => {
      seen.loading += 1
      seen.held += 1
      seen.loaded.push(id)
      seen.mostLoading = Math.max(seen.mostLoading, seen.loading)
      seen.mostHeld = Math.max(seen.mostHeld, seen.held)
      // Long enough for another to come beside it, if it is let.
      for (let at = 0; at < 40 && seen.loading < 2; at++)
        await new Promise((next) => setTimeout(next, 10))
      const state = await load(database, id)
      const destroy = state.destroy.bind(state)
      state.destroy = () => {
        seen.held -= 1
        destroy()
      }
      seen.loading -= 1
      return state
    })
    return seen
  }

  it("[P72] are loaded once for all who ask at the same time, and never older than the question", async () => {
    const load = vi.spyOn(PlanState, "load")
    const cold = new ColdReads(database)
    const [id = ""] = plans
    const all = await Promise.all(Array.from({ length: 300 }, () => textOf(cold, id)))
    expect(new Set(all)).toEqual(new Set(["First words"]))
    expect(load).toHaveBeenCalledTimes(1)
    const early = textOf(cold, id)
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    await rooms.write(id, writeDocument(plan(paragraph("Later words"))), null)
    expect(await textOf(cold, id)).toContain("Later words")
    await early
  })

  it("[P72] are loaded two at a time, of one person one, and all are read", async () => {
    const seen = watch()
    const cold = new ColdReads(database)
    const all = await Promise.all(plans.map((id, at) => read(cold, `p${at}`, id)))
    expect(all).toEqual(plans.map(() => "First words"))
    expect(seen.mostLoading).toBe(2)
    seen.mostLoading = 0
    await Promise.all(plans.map((id) => read(cold, "ana", id)))
    expect([seen.mostLoading, seen.held]).toEqual([1, 0])
  })

  it("[P72] are in memory no more than their bytes allow; one that is larger is alone there", async () => {
    const bytes = await storedSize(database.db, plans[0] ?? "")
    for (const [bytesAtOnce, held] of [
      [bytes * 2.5, 2],
      [bytes * 1.5, 1],
      [1, 1],
    ] as const) {
      const seen = watch()
      const cold = new ColdReads(database, { bytesAtOnce, atOnce: 5 })
      const all = await Promise.all(plans.map((id, at) => read(cold, `p${at}`, id)))
      expect(all).toEqual(plans.map(() => "First words"))
      expect([bytesAtOnce, seen.mostHeld, seen.held]).toEqual([bytesAtOnce, held, 0])
      vi.restoreAllMocks()
    }
  })

  it("[P72] one person who asks for many does not keep another waiting, and is refused beyond a bound", async () => {
    const seen = watch()
    const cold = new ColdReads(database, { atOnce: 1, perPerson: 3 })
    const hers = plans.slice(0, 4).map((id) => read(cold, "ana", id))
    const his = read(cold, "ben", plans[4] ?? "")
    expect(await his).toBe("First words")
    expect(seen.loaded.indexOf(plans[4] ?? "")).toBe(1)
    expect((await Promise.all(hers)).sort()).toEqual([
      "First words",
      "First words",
      "First words",
      "too-many",
    ])
  })
})
