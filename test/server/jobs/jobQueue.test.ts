import { EventEmitter } from "node:events"
import type { Response } from "express"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { readConfig } from "../../../server/config.ts"
import { asker } from "../../../server/jobs/asker.ts"
import { JobQueue, type QueueLimits } from "../../../server/jobs/jobQueue.ts"
import { PlanGate } from "../../../server/routes/planGate.ts"
import { insertPlan } from "../../../server/storage/plans.ts"
import { ColdReads } from "../../../server/sync/coldReads.ts"
import { PlanState } from "../../../server/sync/planState.ts"
import { Rooms } from "../../../server/sync/rooms.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"

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
      expect(asker()).toBe("ana")
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
  it("[P72] are loaded once for all who ask at the same time, and never older than the question", async () => {
    const place = await dialect.place()
    const database = await place.open()
    const rooms = new Rooms({
      database,
      config: readConfig({}),
      log: { info() {}, warn() {}, error() {} },
    })
    const load = vi.spyOn(PlanState, "load")
    try {
      const id = await insertPlan(database.db, { title: "A plan" }, "u-maker")
      await rooms.write(id, writeDocument(plan(paragraph("First words"))), null)
      const cold = new ColdReads(database)
      const textOf = () => cold.read(id, (state) => state.node().textContent)
      const all = await Promise.all(Array.from({ length: 300 }, textOf))
      expect(new Set(all)).toEqual(new Set(["First words"]))
      expect(load).toHaveBeenCalledTimes(1)
      const early = textOf()
      await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
      await rooms.write(id, writeDocument(plan(paragraph("Later words"))), null)
      expect(await textOf()).toContain("Later words")
      await early
    } finally {
      load.mockRestore()
      await rooms.close()
      await database.close()
      await place.remove()
    }
  })
})
