import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { limits } from "../../../server/sync/limits.ts"
import { Lull } from "../../../server/sync/lull.ts"

const { above, updates, least, work } = limits.lull

describe("the process, where much comes", () => {
  let lull: Lull
  /** How long it slept each time; no time passes here by it. */
  let slept: number[]
  /** The CPU that the process has used, in ms. */
  let used: number

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setImmediate", "performance"] })
    lull = new Lull()
    slept = []
    used = 0
    vi.spyOn(Atomics, "wait").mockImplementation((...[, , , time]: unknown[]) => {
      slept.push(Number(time))
      return "timed-out"
    })
    vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: used * 1000, system: 0 }))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** Something comes, the process works for so many ms, and the turn ends; how long it then slept. */
  function turn({ rate = 10_000, most = 100, works = 0, passes = 0 }): number {
    slept = []
    lull.consider(rate, most)
    used += works
    vi.advanceTimersByTime(passes)
    vi.runAllTimers()
    return slept.reduce((sum, one) => sum + one, 0)
  }

  it("[S4] does not sleep at a rate at which it is not worth while", () => {
    expect(turn({ rate: above - 1 })).toBe(0)
    expect(turn({ rate: above })).toBeGreaterThan(0)
  })

  it.each([
    { rate: 600, until: 100 },
    { rate: 1_600, until: 37.5 },
    { rate: 6_000, until: 10 },
    { rate: 12_000, until: least },
    { rate: 40_000, until: least },
  ])(`[S4] sleeps at $rate a second for $until ms: until about ${updates} have come`, (row) => {
    expect(turn({ rate: row.rate })).toBe(row.until)
  })

  it("[S4] never sleeps longer than it may", () => {
    expect(turn({ rate: 1_600, most: 20 })).toBe(20)
    expect(turn({ rate: 40_000, most: 2 })).toBe(2)
  })

  it("sleeps once in a turn, and not before its work is done", () => {
    lull.consider(10_000, 100)
    lull.consider(10_000, 100)
    expect(slept).toEqual([])
    vi.runAllTimers()
    expect(slept.length).toBe(1)
  })

  it.each([
    { works: 2, sleeps: true, most: 20 },
    { works: 2, sleeps: false, most: 4 },
    { works: work - 1, sleeps: true, most: 20 },
    { works: work, sleeps: false, most: 20 },
  ])("[S4] sleeps $sleeps when it may for $most ms and has worked for $works", (row) => {
    expect(turn({ rate: 2_000, ...row }) > 0).toBe(row.sleeps)
  })

  it("[S4] sleeps again when the other work is done", () => {
    expect(turn({ works: 50 })).toBe(0)
    expect(turn({ works: 1 })).toBeGreaterThan(0)
  })
})
