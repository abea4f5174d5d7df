import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CoverageStore } from "../../../client/coverage/coverageStore.ts"
import type { CoverageWorker } from "../../../client/coverage/coverageWorker.ts"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import type { CoverageAnswer, CoverageRequest } from "../../../client/coverage/workerProtocol.ts"
import { budget, indicator, lead, measure, paragraph, plan, time } from "../../plan.ts"
import { smallSet } from "./smallSet.ts"

/** The real reader in the same thread. Answers wait in a queue until the test lets them through. */
class HeldWorker implements CoverageWorker {
  readonly requests: CoverageRequest[] = []
  readonly waiting: CoverageAnswer[] = []
  onmessage: CoverageWorker["onmessage"] = null
  onerror: CoverageWorker["onerror"] = null
  /** Whether it was let go as one that had answered everything; null while it is not let go. */
  idle: boolean | null = null
  readonly #reader: PlanReader

  constructor(set = smallSet) {
    this.#reader = new PlanReader(set)
  }

  postMessage(request: CoverageRequest): void {
    const copy = structuredClone(request)
    this.requests.push(copy)
    this.waiting.push(structuredClone(this.#reader.answer(copy)))
  }
  letGo(idle: boolean): void {
    this.idle = idle
  }
  /** Lets the waiting answers through, oldest first. */
  deliver(): void {
    for (const data of this.waiting.splice(0)) {
      this.onmessage?.(new MessageEvent("message", { data }))
    }
  }
}

const words = "Grant a recovery and reflection period of forty-five days to victims"
const bare = plan(paragraph("Nothing of note.", "n1"), measure("m1", "Open a shelter for victims"))
const received = {
  id: "r1",
  kind: "recommendation" as const,
  label: "GRETA, 14",
  text: "Open shelters.",
  unfinished: false,
  noResult: false,
  declined: false,
  links: [],
}
const full = [
  lead("Interior"),
  time("By 2027"),
  indicator("Persons"),
  budget("1", { kind: "state" }),
]

describe("the coverage of an open plan", () => {
  let worker: HeldWorker
  let store: CoverageStore
  const level = (id: string) => store.state.get().report?.areas.find((a) => a.id === id)?.level
  const settle = () => {
    vi.advanceTimersByTime(1000)
    worker.deliver()
  }

  beforeEach(() => {
    vi.useFakeTimers()
    worker = new HeldWorker()
    store = new CoverageStore({}, worker)
  })
  afterEach(() => {
    store.close()
    vi.useRealTimers()
  })

  it("[C] shows the report of the text that is open, with the set it was read by", () => {
    store.read(bare)
    expect(store.state.get()).toMatchObject({ report: null, set: null, stale: true })
    settle()
    expect(store.state.get().set?.areas.map(({ id }) => id)).toEqual([
      "awareness",
      "recovery",
      "shelter",
    ])
    expect(level("shelter")).toBe("addressed")
    expect(level("recovery")).toBe("absent")
    expect(store.state.get().stale).toBe(false)
  })

  it("sends only what changed and names what is gone", () => {
    store.read(bare)
    settle()
    store.read(plan(paragraph("Nothing of note.", "n1"), measure("m2", words)))
    settle()
    expect(worker.requests[1]?.changed.map(({ id }) => id)).toEqual(["m2"])
    expect(worker.requests[1]?.removed).toEqual(["m1"])
    expect(level("recovery")).toBe("addressed")
    expect(level("shelter")).toBe("absent")
  })

  it("reads again when only a field, a number or a heading moved", () => {
    store.read(plan(measure("m1", words)))
    settle()
    expect(level("recovery")).toBe("addressed")
    store.read(plan(measure("m1", words, ...full)))
    settle()
    expect(level("recovery")).toBe("elaborated")
    store.read(plan(measure("m0", "Run a campaign"), measure("m1", words, ...full)))
    settle()
    expect(worker.requests[2]?.changed.map(({ id, number }) => `${id} ${number}`)).toEqual([
      "m0 1",
      "m1 2",
    ])
  })

  it("sends nothing for a document that says the same", () => {
    store.read(bare)
    settle()
    store.read(
      plan(paragraph("Nothing of note.", "n1"), measure("m1", "Open a shelter for victims")),
    )
    settle()
    expect(worker.requests).toHaveLength(1)
    expect(store.state.get().stale).toBe(false)
  })

  it("gathers what is typed without pause into a request every 200 ms", () => {
    store.read(bare)
    settle()
    vi.advanceTimersByTime(1000)
    for (let letter = 1; letter <= 30; letter++) {
      store.read(plan(measure("m1", words.slice(0, letter))))
      vi.advanceTimersByTime(20)
      worker.deliver()
    }
    const typed = worker.requests.length - 1
    expect(typed).toBeGreaterThanOrEqual(3)
    expect(typed).toBeLessThanOrEqual(4)
  })

  it("keeps what comes while the worker reads and sends it as one", () => {
    store.read(bare)
    vi.advanceTimersByTime(1000)
    store.read(plan(measure("m1", words)))
    store.read(plan(measure("m1", `${words} and more`)))
    vi.advanceTimersByTime(1000)
    expect(worker.requests).toHaveLength(1)
    worker.deliver()
    expect(store.state.get().stale).toBe(true)
    settle()
    expect(worker.requests).toHaveLength(2)
    expect(level("recovery")).toBe("addressed")
    expect(store.state.get().stale).toBe(false)
  })

  it("lets the newest report win over one that comes late", () => {
    store.read(bare)
    vi.advanceTimersByTime(1000)
    const late = worker.waiting.slice(0, 1)
    worker.deliver()
    store.read(plan(measure("m1", words)))
    settle()
    worker.waiting.push(...late)
    worker.deliver()
    expect(level("recovery")).toBe("addressed")
  })

  it("[C7] keeps the levels at opening, whatever is written later", () => {
    store.read(bare)
    settle()
    store.read(plan(measure("m1", words)))
    settle()
    expect(store.state.get().opening?.get("recovery")).toBe("absent")
    expect(store.state.get().opening?.get("shelter")).toBe("addressed")
  })

  it("takes no empty sheet for the opening", () => {
    store.read(plan())
    settle()
    expect(store.state.get().opening).toBeNull()
    store.read(bare)
    settle()
    expect(store.state.get().opening?.get("shelter")).toBe("addressed")
  })

  it("counts as agreed only the narrative and the measures that are agreed", () => {
    store.read(
      plan(
        paragraph("Run a campaign.", "n1"),
        measure("m1", words),
        measure("m2", "Open a shelter for victims"),
      ),
    )
    settle()
    store.agree(new Set(["m2"]))
    store.show("agreed")
    settle()
    expect([level("awareness"), level("recovery"), level("shelter")]).toEqual([
      "mentioned",
      "absent",
      "addressed",
    ])
    // Remarks are on the whole draft, whichever text counts.
    expect(
      store.state
        .get()
        .report?.findings.flatMap(({ places }) => places.map(({ measureId }) => measureId)),
    ).toEqual(["m1", "m2"])
    store.agree(new Set(["m1", "m2"]))
    settle()
    expect(level("recovery")).toBe("addressed")
    const asked = worker.requests.length
    store.agree(new Set(["m2", "m1"]))
    settle()
    expect(worker.requests).toHaveLength(asked)
    store.show("proposed")
    settle()
    expect(store.state.get().opening?.get("shelter")).toBe("addressed")
  })

  it("shows no report of a view that was left meanwhile", () => {
    store.read(plan(measure("m1", words)))
    settle()
    store.show("agreed")
    vi.advanceTimersByTime(1000)
    store.show("proposed")
    worker.deliver()
    expect(level("recovery")).toBe("addressed")
    settle()
    expect(store.state.get()).toMatchObject({ view: "proposed", stale: false })
    expect(level("recovery")).toBe("addressed")
  })

  it("reads everything anew with other settings", () => {
    store.read(bare)
    settle()
    store.configure({ lang: "ru" })
    settle()
    expect(worker.requests[1]).toMatchObject({ begin: { lang: "ru" }, removed: [] })
    expect(worker.requests[1]?.changed).toHaveLength(2)
  })

  it("[C7] says when the worker broke down and keeps the last report", () => {
    store.read(bare)
    settle()
    worker.onerror?.(new ErrorEvent("error"))
    expect(store.state.get().failed).toBe(true)
    expect(level("shelter")).toBe("addressed")
  })

  it("[C75] lets its worker go, and says whether there is anything that it has not answered", () => {
    expect(worker.idle).toBeNull()
    store.close()
    expect(worker.idle).toBe(true)

    const cases: [boolean, (asked: HeldWorker) => void][] = [
      [false, () => {}],
      [true, (asked) => asked.deliver()],
      [
        false,
        (asked) => {
          asked.deliver()
          asked.onerror?.(new ErrorEvent("error"))
        },
      ],
    ]
    for (const [idle, answer] of cases) {
      const asked = new HeldWorker()
      const another = new CoverageStore({}, asked)
      another.read(bare)
      vi.advanceTimersByTime(1000)
      answer(asked)
      another.close()
      expect(asked.idle).toBe(idle)
    }
  })

  it("[C75] asks nothing any more when it is closed, whatever still comes", () => {
    store.read(bare)
    settle()
    store.close()
    store.receive([received])
    store.show("agreed")
    store.read(plan(paragraph("Other words.", "n1")))
    settle()
    expect(worker.requests).toHaveLength(1)
  })

  it("[C7] asks for no report before the words are here, whatever comes first", () => {
    store.receive([received])
    store.configure({ lang: "ru" })
    store.show("agreed")
    store.agree(new Set(["m1"]))
    settle()
    expect(worker.requests).toEqual([])
    expect(store.state.get()).toMatchObject({ report: null, stale: true })
    store.read(bare)
    settle()
    expect(worker.requests).toMatchObject([
      { begin: { lang: "ru" }, changed: [{ id: "n1" }, { id: "m1" }], received: [{ id: "r1" }] },
    ])
    expect(level("shelter")).toBe("addressed")
  })

  it("[C44] tells the worker what the plan has received, once, and again after other settings", () => {
    const told = () => worker.requests.map(({ received }) => received?.length ?? null)
    store.read(bare)
    settle()
    store.receive([received])
    settle()
    store.receive([{ ...received }])
    settle()
    expect(told()).toEqual([null, 1])
    store.configure({ lang: "ru" })
    settle()
    expect(told()).toEqual([null, 1, 1])
    expect(store.state.get().stale).toBe(false)
  })

  it("[C52] tells the worker which areas do not concern the plan, of the set that it reads by", () => {
    const criterion = { id: "recovery", level: "plan" as const, title: "Recovery" }
    const absences = [{ criterion: "recovery", area: "recovery", element: null }]
    const criteria = [{ ...criterion, requires: "A time to recover." }]
    worker = new HeldWorker({ ...smallSet, criteria, absences })
    store = new CoverageStore({ lang: "en" }, worker)
    const findings = () => store.state.get().report?.findings.map(({ check }) => check)
    const five = Array.from("12345", (n) => measure(`m${n}`, `Open shelter ${n} for victims`))
    store.read(plan(...five))
    settle()
    expect(findings()).toEqual(["absent"])
    store.setAside({ small: ["recovery"] })
    expect(store.state.get().stale).toBe(true)
    settle()
    expect(findings()).toEqual([])
    store.setAside({ small: [], other: ["recovery"] })
    settle()
    expect(findings()).toEqual(["absent"])
  })
})
