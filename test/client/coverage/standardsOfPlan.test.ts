import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CoverageStore } from "../../../client/coverage/coverageStore.ts"
import type { CoverageWorker } from "../../../client/coverage/coverageWorker.ts"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import type {
  CoverageAnswer,
  CoverageRefusal,
  CoverageRequest,
} from "../../../client/coverage/workerProtocol.ts"
import type { StandardsSet } from "../../../shared/coverage/set/set.ts"
import { measure, plan } from "../../plan.ts"
import { smallSet } from "./smallSet.ts"

const other: StandardsSet = { ...smallSet, id: "other", title: { en: "Another set" } }

/** Reads by whichever set a request begins with; one that it does not have it refuses. */
class SetWorker implements CoverageWorker {
  readonly requests: CoverageRequest[] = []
  onmessage: CoverageWorker["onmessage"] = null
  onerror: CoverageWorker["onerror"] = null
  away = false
  #reader: PlanReader | null = null

  postMessage(request: CoverageRequest): void {
    this.requests.push(structuredClone(request))
    const wanted = request.begin?.standards?.id
    if (wanted) {
      const set = [smallSet, other].find(({ id }) => id === wanted)
      this.#reader = set && !this.away ? new PlanReader(set) : null
    }
    const data: CoverageAnswer | CoverageRefusal = this.#reader?.answer(request) ?? {
      version: request.version,
      refused: this.away ? "The server cannot be reached." : "missing",
      again: this.away,
    }
    queueMicrotask(() => this.onmessage?.(new MessageEvent("message", { data })))
  }
  letGo(): void {}
}

const doc = plan(measure("m1", "Open a shelter for victims"))
const by = (id: string) => ({ standards: { id, version: "1" } })

describe("the standards a plan is read against", () => {
  let worker: SetWorker
  let store: CoverageStore
  const state = () => store.state.get()
  const settle = (ms = 1000) => vi.advanceTimersByTimeAsync(ms)

  beforeEach(() => {
    vi.useFakeTimers()
    worker = new SetWorker()
  })
  afterEach(() => {
    store.close()
    vi.useRealTimers()
  })

  it("[C14] are those of its settings, and others once the settings say so, with every word sent anew", async () => {
    store = new CoverageStore(by("small"), worker)
    store.read(doc)
    await settle()
    expect(state().set?.id).toBe("small")
    store.configure(by("other"))
    await settle()
    expect(state().set?.id).toBe("other")
    expect(worker.requests.at(-1)?.changed).toHaveLength(1)
    expect(state().report?.set.id).toBe("other")
    expect(state().opening?.get("shelter")).toBe("addressed")
  })

  it("[C14] that are not on the installation are told of, until others are chosen", async () => {
    store = new CoverageStore(by("lost"), worker)
    store.read(doc)
    await settle()
    expect(state()).toMatchObject({ refused: "missing", report: null, stale: false })
    await settle(60_000)
    expect(worker.requests).toHaveLength(1)
    store.configure(by("small"))
    await settle()
    expect(state()).toMatchObject({ refused: null, set: { id: "small" } })
    expect(state().report?.areas.find(({ id }) => id === "shelter")?.level).toBe("addressed")
  })

  it("[C14] that could not be fetched are asked for again, with all words, also those of meanwhile", async () => {
    worker.away = true
    store = new CoverageStore(by("small"), worker)
    store.read(plan())
    await settle()
    expect(state().refused).toBe("The server cannot be reached.")
    store.read(doc)
    worker.away = false
    await settle(20_000)
    expect(state().refused).toBeNull()
    expect(state().report?.areas.find(({ id }) => id === "shelter")?.level).toBe("addressed")
  })
})
