import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Beat } from "../../../server/sync/beat.ts"

// What S4 says, in ms: the pause in quiet, and what comes in it waits after it; the longest pause
// for the sake of a shared commit alone, and for updates that become one.
const shortest = 3
const held = 12
const shared = 14
const longest = 36

/** A beat, and plans that wait for it as their journals do; on a clock that goes on only when it is told to. */
class Desk {
  /** When there was a beat, and how long the update that waited longest in each had waited. */
  readonly beats: number[] = []
  readonly waited: number[] = []
  #beat = new Beat()
  #waiting = new Map<string, number>()

  /** A person writes in a plan now. */
  write(plan: string, person: string): void {
    this.#beat.count(1, person)
    if (this.#waiting.has(plan)) return
    const now = performance.now()
    this.#waiting.set(plan, now)
    this.#beat.wait(() => {
      this.#waiting.delete(plan)
      const at = performance.now()
      if (this.beats.at(-1) !== at) {
        this.beats.push(at)
        this.waited.push(0)
      }
      this.waited.push(Math.max(this.waited.pop() ?? 0, at - now))
    })
  }

  /** Updates of each plan's people in turn, so many a second in all and evenly, for so many seconds. */
  async writeOn(scene: { plans: number; people: number; rate: number }, seconds: number) {
    const { plans, people, rate } = scene
    for (let ms = 0, sent = 0; ms < seconds * 1000; ms++) {
      for (; sent < (ms * rate) / 1000; sent++)
        this.write(`plan ${sent % plans}`, `person ${sent % people}`)
      await vi.advanceTimersByTimeAsync(1)
    }
  }

  /** The pauses between the last beats, shortest first. */
  get pauses(): number[] {
    const { beats } = this
    const all = beats.map((at, i) => at - (beats[i - 1] ?? at))
    return all.slice(-20).toSorted((a, b) => a - b)
  }
}

/** Sleeps of the process, which take no time here. */
let slept: number[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "performance"] })
  // The process has been there for a while.
  vi.advanceTimersByTime(100)
  slept = []
  vi.spyOn(Atomics, "wait").mockImplementation((...[, , , time]: unknown[]) => {
    slept.push(Number(time))
    return "timed-out"
  })
  vi.spyOn(process, "cpuUsage").mockReturnValue({ user: 0, system: 0 })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe("when what waits is stored", () => {
  it("[S4] is at once in quiet", async () => {
    const desk = new Desk()
    await desk.writeOn({ plans: 1, people: 4, rate: 20 }, 2)
    expect(desk.beats.length).toBe(40)
    expect(Math.max(...desk.waited)).toBe(0)
  })

  it("[S4] is, for what comes in the pause, with the first that comes after it", async () => {
    const desk = new Desk()
    desk.write("a", "ana")
    await vi.advanceTimersByTimeAsync(1)
    desk.write("b", "bek")
    await vi.advanceTimersByTimeAsync(shortest + 4)
    expect(desk.beats).toEqual([100])
    desk.write("c", "cem")
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.beats).toEqual([100, 101 + shortest + 4])
    expect(desk.waited.at(-1)).toBe(shortest + 4)
  })

  it("[S4] is, when none comes after it, a little after the pause", async () => {
    const desk = new Desk()
    desk.write("a", "ana")
    await vi.advanceTimersByTimeAsync(1)
    desk.write("b", "bek")
    await vi.advanceTimersByTimeAsync(1_000)
    expect(desk.beats).toEqual([100, 100 + shortest + held])
  })

  it.each([
    { plans: 200, people: 200, rate: 200, from: shortest, to: shortest + 3 },
    { plans: 200, people: 200, rate: 1_000, from: shared - 4, to: shared },
    { plans: 400, people: 400, rate: 2_000, from: shared - 3, to: shared },
    { plans: 2_000, people: 2_000, rate: 10_000, from: shared - 3, to: shared },
  ])(
    "[S4] is every $from to $to ms where $plans quiet plans gain $rate updates a second, which share no more than the commit",
    async ({ from, to, ...scene }) => {
      const desk = new Desk()
      await desk.writeOn(scene, 2)
      expect(desk.pauses[0]).toBeGreaterThanOrEqual(from)
      expect(desk.pauses.at(-1)).toBeLessThanOrEqual(to)
    },
  )

  it.each([
    { plans: 1, people: 20, rate: 600, from: shared, to: 20 },
    { plans: 1, people: 20, rate: 1_600, from: longest - 1, to: longest },
    { plans: 1, people: 20, rate: 20_000, from: longest - 1, to: longest },
  ])(
    "[S4] is every $from to $to ms where one plan gains $rate updates a second, which become one",
    async ({ from, to, ...scene }) => {
      const desk = new Desk()
      await desk.writeOn(scene, 2)
      expect(desk.pauses[0]).toBeGreaterThanOrEqual(from)
      expect(desk.pauses.at(-1)).toBeLessThanOrEqual(to)
    },
  )

  it("[S4] is at once again soon after much has come", async () => {
    const desk = new Desk()
    await desk.writeOn({ plans: 1, people: 20, rate: 1_600 }, 2)
    await vi.advanceTimersByTimeAsync(1_000)
    await desk.writeOn({ plans: 1, people: 1, rate: 5 }, 2)
    expect(desk.waited.slice(-10)).toEqual(Array(10).fill(0))
  })
})

describe("sleeping between two looks", () => {
  it.each([
    { name: "little", plans: 1, people: 20, rate: 500 },
    { name: "much of one person", plans: 1, people: 1, rate: 1_600 },
  ])("[S4] is not where $name comes", async (scene) => {
    await new Desk().writeOn(scene, 2)
    expect(slept).toEqual([])
  })

  it.each([
    { name: "in one plan", plans: 1, people: 20, rate: 1_600, most: longest },
    {
      name: "in many quiet plans",
      plans: 200,
      people: 200,
      rate: 1_000,
      most: shared,
    },
  ])("[S4] is where much comes $name, never beyond the pause", async ({ most, ...scene }) => {
    await new Desk().writeOn(scene, 2)
    expect(slept.length).toBeGreaterThan(20)
    expect(Math.max(...slept)).toBeLessThanOrEqual(most)
  })
})
