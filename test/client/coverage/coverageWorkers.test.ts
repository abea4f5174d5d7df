import { describe, expect, it, vi } from "vitest"
import type { CoveragePreparation } from "../../../client/coverage/conversation.ts"
import { CoverageWorkers, type PageWorker } from "../../../client/coverage/coverageWorker.ts"

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
    const [busy, idle, spare] = [english, english, russian].map((options) => workers.take(options))
    busy?.letGo(false)
    idle?.letGo(true)
    spare?.letGo(true)
    expect(opened.map(({ ended }) => ended)).toEqual([true, false, true])
  })

  it("opens another where the one at hand has broken down, and tells who has it of a taken one", () => {
    const { workers, opened } = page()
    workers.have(null)
    opened[0]?.onerror?.({ preventDefault() {} } as ErrorEvent)
    expect(opened[0]?.ended).toBe(true)
    const taken = workers.take(english)
    const failed = vi.fn()
    taken.onerror = failed
    opened[1]?.onerror?.({} as ErrorEvent)
    expect(opened).toHaveLength(2)
    expect(failed).toHaveBeenCalled()
  })
})
