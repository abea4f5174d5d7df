import { describe, expect, it, vi } from "vitest"
import { CoverageWorkers, type PageWorker } from "../../../client/coverage/coverageWorker.ts"
import type { CoveragePreparation } from "../../../client/coverage/workerProtocol.ts"

const russian = { lang: "ru", standards: { id: "small", version: "1" } }
const english = { lang: "en", standards: { id: "small", version: "1" } }

class FakeWorker implements PageWorker {
  onmessage: PageWorker["onmessage"] = null
  onerror: PageWorker["onerror"] = null
  ended = false
  readonly told: unknown[] = []
  constructor(beginning: CoveragePreparation | null) {
    if (beginning) this.told.push(beginning)
  }
  postMessage(said: unknown): void {
    this.told.push(said)
  }
  terminate(): void {
    this.ended = true
  }
}

function page() {
  const opened: FakeWorker[] = []
  const workers = new CoverageWorkers((beginning) => {
    const worker = new FakeWorker(beginning)
    opened.push(worker)
    return worker
  })
  return { workers, opened }
}

describe("the coverage workers of a page", () => {
  it("[C75] has one at hand before a plan is opened, which is told of the plan when it is known", () => {
    const { workers, opened } = page()
    workers.have({ prepare: english, opening: false })
    workers.have(null)
    workers.take(russian)
    expect(opened).toHaveLength(1)
    expect(opened[0]?.told).toEqual([
      { prepare: english, opening: false },
      { prepare: russian, opening: true },
    ])
  })

  it("opens one for a plan where none is at hand", () => {
    const { workers, opened } = page()
    workers.take(russian)
    workers.take(english)
    expect(opened.map(({ told }) => told)).toEqual([
      [{ prepare: russian, opening: true }],
      [{ prepare: english, opening: true }],
    ])
  })

  it("[C75] gives the next plan the worker that has nothing left to do, without the plan it had", () => {
    const { workers, opened } = page()
    const taken = workers.take(english)
    taken.onmessage = vi.fn()
    taken.letGo(true)
    expect(opened[0]?.onmessage).toBeNull()
    const next = workers.take(russian)
    next.onmessage = vi.fn()
    expect(opened).toHaveLength(1)
    expect(opened[0]?.told.slice(1)).toEqual([{ leave: true }, { prepare: russian, opening: true }])
    expect(opened[0]?.onmessage).toBe(next.onmessage)
    expect(opened[0]?.ended).toBe(false)
  })

  it("ends a worker that still reads, and one more than one that is at hand", () => {
    const { workers, opened } = page()
    const [busy, first, second] = [english, english, russian].map((options) =>
      workers.take(options),
    )
    busy?.letGo(false)
    first?.letGo(true)
    second?.letGo(true)
    expect(opened.map(({ ended }) => ended)).toEqual([true, true, false])
  })

  it("opens none beside one that a plan has, and one again when it is gone", () => {
    const { workers, opened } = page()
    const taken = workers.take(english)
    workers.have({ prepare: english, opening: false })
    expect(opened).toHaveLength(1)
    taken.letGo(false)
    workers.have(null)
    expect(opened.map(({ ended }) => ended)).toEqual([true, false])
  })

  it("[C75] lets nobody who has let go of a worker speak to it, hear it or let it go again", () => {
    const { workers, opened } = page()
    const before = workers.take(english)
    before.onmessage = vi.fn()
    before.letGo(true)
    const now = workers.take(russian)
    const hear = vi.fn()
    now.onmessage = hear
    const told = opened[0]?.told.length
    before.postMessage({
      version: 2,
      begin: null,
      changed: [],
      removed: [],
      view: { name: "proposed" },
    })
    before.onmessage = vi.fn()
    before.onerror = vi.fn()
    before.letGo(false)
    expect(before.onmessage).toBeNull()
    expect(opened[0]).toMatchObject({ onmessage: hear, onerror: null, ended: false })
    expect(opened[0]?.told).toHaveLength(told ?? -1)
  })

  it("[C75] keeps none when its person signs out, also not the one that a plan still has", () => {
    const { workers, opened } = page()
    workers.have(null)
    workers.end()
    const taken = workers.take(english)
    workers.end()
    taken.letGo(true)
    expect(opened.map(({ ended }) => ended)).toEqual([true, true])
    workers.have(null)
    workers.take(english).letGo(true)
    expect(opened.map(({ ended }) => ended)).toEqual([true, true, false])
  })

  it("opens another where the one at hand has broken down, and tells who has it of a taken one", () => {
    const { workers, opened } = page()
    workers.have(null)
    opened[0]?.onerror?.({} as ErrorEvent)
    expect(opened[0]?.ended).toBe(true)
    const taken = workers.take(english)
    const failed = vi.fn()
    taken.onerror = failed
    opened[1]?.onerror?.({} as ErrorEvent)
    expect(opened).toHaveLength(2)
    expect(failed).toHaveBeenCalled()
  })
})
