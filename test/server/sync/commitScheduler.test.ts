import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CommitScheduler, Rate } from "../../../server/sync/commit/commitScheduler.ts"
import { limits } from "../../../server/sync/limits.ts"

const { much, pause } = limits.commit

/** Plans that wait to be stored as their journals do, on a clock that goes on only when it is told to. */
class Plans {
  readonly scheduler = new CommitScheduler()
  /** When each commit of each plan was, and how long its first update had waited. */
  readonly commits: { plan: string; at: number; waited: number }[] = []
  #rates = new Map<string, Rate>()
  #waiting = new Set<string>()

  write(plan: string): void {
    const rate = this.#rates.get(plan) ?? new Rate()
    this.#rates.set(plan, rate)
    rate.count(1)
    this.scheduler.count(1)
    if (this.#waiting.has(plan)) return
    const began = performance.now()
    this.#waiting.add(plan)
    this.scheduler.wait(rate, () => {
      this.#waiting.delete(plan)
      const at = performance.now()
      this.commits.push({ plan, at, waited: at - began })
    })
  }

  /** So many updates a second in all, of so many plans in turn, for so many seconds. */
  async writeOn({ plans, rate }: { plans: number; rate: number }, seconds: number) {
    for (let ms = 0, sent = 0; ms < seconds * 1000; ms++) {
      for (; sent < (ms * rate) / 1000; sent++) this.write(`plan ${sent % plans}`)
      await vi.advanceTimersByTimeAsync(1)
    }
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "performance"] })
  vi.advanceTimersByTime(100)
})
afterEach(() => {
  vi.useRealTimers()
})

describe("when what waits is stored", () => {
  it.each([
    { plans: 1, rate: 100 },
    { plans: 1, rate: much * 0.9 },
    { plans: 200, rate: 1_000 },
    { plans: 2_000, rate: 10_000 },
  ])(
    "[S4] is within a few ms where people type, all plans together: $rate updates a second in $plans plans",
    async (scene) => {
      const plans = new Plans()
      await plans.writeOn(scene, 2)
      const longest = scene.rate > much ? pause.busy : pause.quiet
      expect(Math.max(...plans.commits.map(({ waited }) => waited))).toBeLessThanOrEqual(longest)
      // The rate is known after a moment.
      const times = plans.commits.flatMap(({ at }) => (at > performance.now() - 1_000 ? [at] : []))
      expect(new Set(times).size).toBeLessThanOrEqual(1_000 / longest + 1)
    },
  )

  it.each([
    { plans: 1, rate: 1_600 },
    { plans: 1, rate: 20_000 },
    { plans: 3, rate: 30_000 },
  ])(
    "[S4] is together, a little later, where more comes than people type: $rate in $plans plans",
    async (scene) => {
      const plans = new Plans()
      await plans.writeOn(scene, 2)
      const times = [...new Set(plans.commits.slice(-40).map(({ at }) => at))]
      const pauses = times.slice(1).map((at, i) => at - (times[i] ?? 0))
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(pause.batched)
      expect(Math.max(...plans.commits.map(({ waited }) => waited))).toBeLessThanOrEqual(
        pause.batched,
      )
    },
  )

  it("[S4] is at once in quiet", async () => {
    const plans = new Plans()
    await plans.writeOn({ plans: 1, rate: 20 }, 2)
    expect(plans.commits.length).toBe(40)
    expect(Math.max(...plans.commits.map(({ waited }) => waited))).toBe(0)
  })

  it("[S4] is a moment later, and together, for what comes right after a commit", async () => {
    const plans = new Plans()
    plans.write("a")
    await vi.advanceTimersByTimeAsync(1)
    plans.write("b")
    await vi.advanceTimersByTimeAsync(1)
    plans.write("c")
    await vi.advanceTimersByTimeAsync(2 * pause.quiet)
    plans.write("d")
    await vi.advanceTimersByTimeAsync(100)
    expect(plans.commits.map(({ plan, waited }) => [plan, waited])).toEqual([
      ["a", 0],
      ["b", pause.quiet - 1],
      ["c", pause.quiet - 2],
      ["d", 0],
    ])
  })

  it("[S4] is at once for a plan in which people type beside one in which much comes", async () => {
    const plans = new Plans()
    const waited: number[] = []
    for (let round = 0; round < 100; round++) {
      for (let i = 0; i < 20; i++) plans.write("much")
      if (round % 20 === 0) plans.write("quiet")
      await vi.advanceTimersByTimeAsync(10)
    }
    for (const commit of plans.commits) if (commit.plan === "quiet") waited.push(commit.waited)
    expect(waited).toEqual([0, 0, 0, 0, 0])
  })

  it("[S4] is at once again soon after much has come", async () => {
    const plans = new Plans()
    await plans.writeOn({ plans: 1, rate: 1_600 }, 2)
    await vi.advanceTimersByTimeAsync(1_000)
    await plans.writeOn({ plans: 1, rate: 5 }, 2)
    expect(plans.commits.slice(-5).map(({ waited }) => waited)).toEqual(Array(5).fill(0))
  })
})
