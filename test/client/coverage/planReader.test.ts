import { describe, expect, it } from "vitest"
import type { CoverageState } from "../../../client/coverage/coverageState.ts"
import { CoverageStore } from "../../../client/coverage/coverageStore.ts"
import type { CoverageWorker } from "../../../client/coverage/coverageWorker.ts"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import type { CoverageRequest } from "../../../client/coverage/workerProtocol.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"
import { passages } from "../../../shared/document/passages.ts"
import { measure, paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { smallSet } from "./smallSet.ts"

const long = plan(
  ...Array.from({ length: 400 }, (_, i) =>
    i % 9 === 8
      ? measure(`m${i}`, `Open shelter ${i} for victims`)
      : paragraph(`Campaign ${i} told people.`, `n${i}`),
  ),
)
const request = (changed: Passage[]): CoverageRequest => ({
  version: 1,
  begin: { lang: "en" },
  changed,
  removed: [],
  view: { name: "proposed" },
})

describe("what the worker says of a plan", () => {
  it("[C64] tells the areas of the first parts of a long plan before the report on all of it", () => {
    const words = [...new PlanReader(smallSet).answers(request(passages(long)))]
    const early = words.flatMap((word) => ("early" in word ? word.early : []))
    expect(early.length).toBeGreaterThan(1)
    for (const { report, share } of early) {
      const read = passages(long).slice(0, Math.round(share * 400))
      const whole = new CoverageEngine(smallSet, { lang: "en" }).update(read, [])
      expect(report).toEqual({ ...whole, findings: [] })
    }
    expect(early.at(-1)?.share).toBe(1)
    expect(words.filter((word) => "report" in word)).toEqual([words.at(-1)])
    const whole = new CoverageEngine(smallSet, { lang: "en" }).update(passages(long), [])
    expect(words.at(-1)).toMatchObject({ report: whole, proposed: whole.areas })
  })

  it("brings the set along with its first word and never again", () => {
    const words = [...new PlanReader(smallSet).answers(request(passages(long)))]
    expect(words.map(({ set }) => set?.id ?? null)).toEqual([
      "small",
      ...words.slice(1).map(() => null),
    ])
    expect(new PlanReader(smallSet).answer(request(passages(long))).set?.id).toBe("small")
  })

  it("answers at once on a short plan, and on what changes in a long one", () => {
    const reader = new PlanReader(smallSet)
    const all = passages(long)
    expect([...reader.answers(request(all.slice(0, 90)))]).toHaveLength(1)
    expect([...reader.answers({ ...request(all), begin: null })]).toHaveLength(1)
  })

  it("[C64] says of a plan the same after it has made itself ready", () => {
    const fresh = structuredClone(smallSet)
    const reader = new PlanReader(fresh)
    reader.prepare({ lang: "en" })
    expect(reader.answer(request(passages(long)))).toEqual(
      new PlanReader(structuredClone(smallSet)).answer(request(passages(long))),
    )
  })
})

/** A reader in the same thread that lets one word through each time it is told to. */
class SlowWorker implements CoverageWorker {
  onmessage: CoverageWorker["onmessage"] = null
  onerror: CoverageWorker["onerror"] = null
  #reader = new PlanReader(smallSet)
  #words: ReturnType<PlanReader["answers"]> | null = null

  postMessage(request: CoverageRequest): void {
    if (request.begin?.standards?.version === "2") {
      this.#reader = new PlanReader({ ...smallSet, version: "2" })
    }
    this.#words = this.#reader.answers(structuredClone(request))
  }
  letGo(): void {}
  get isAsked(): boolean {
    return this.#words !== null
  }
  say(): boolean {
    const { done, value } = this.#words?.next() ?? { done: true }
    if (done || !value) return false
    this.onmessage?.(new MessageEvent("message", { data: structuredClone(value) }))
    return true
  }
}

describe("a long plan that is being read", () => {
  const asked = (worker: SlowWorker) => waitFor(() => expect(worker.isAsked).toBe(true))
  const levelsIn = ({ report, early }: CoverageState) =>
    (report ?? early?.report)?.areas.map(({ level }) => level)

  it("[C64] has areas before it has a report, and from then on the report", async () => {
    const worker = new SlowWorker()
    const store = new CoverageStore({ lang: "en" }, worker)
    store.read(long)
    await asked(worker)
    expect(worker.say()).toBe(true)
    const first = store.state.get()
    expect(first).toMatchObject({ report: null, opening: null, stale: true })
    expect(first.set?.id).toBe("small")
    expect(first.early?.share).toBeLessThan(1)
    expect(first.passages.size).toBe(400)
    expect(levelsIn(first)).toContain("addressed")
    while (worker.say());
    expect(store.state.get()).toMatchObject({ early: null, stale: false })
    expect(store.state.get().report?.findings).toBeDefined()
    expect(store.state.get().opening).not.toBeNull()
    store.close()
  })

  it("keeps the report that there is, unless another set is chosen", async () => {
    const worker = new SlowWorker()
    const store = new CoverageStore({ lang: "en" }, worker)
    store.read(long)
    await asked(worker)
    while (worker.say());
    const { report } = store.state.get()
    store.configure({ lang: "ru" })
    await new Promise((pass) => setTimeout(pass, 250))
    expect(worker.say()).toBe(true)
    expect(store.state.get()).toMatchObject({ report, early: null })
    while (worker.say());
    store.configure({ lang: "en", standards: { id: "small", version: "2" } })
    await new Promise((pass) => setTimeout(pass, 250))
    expect(worker.say()).toBe(true)
    expect(store.state.get().report).toBeNull()
    expect(store.state.get().set?.version).toBe("2")
    store.close()
  })
})
