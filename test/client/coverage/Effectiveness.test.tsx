import { act } from "react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { CoverageStore } from "../../../client/coverage/coverageStore.ts"
import type { CoverageWorker } from "../../../client/coverage/coverageWorker.ts"
import { Effectiveness } from "../../../client/coverage/findings/Effectiveness.tsx"
import { FindingStore } from "../../../client/coverage/findings/findingStore.ts"
import { RemarkMark } from "../../../client/coverage/findings/RemarkMark.tsx"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import { standardsSet } from "../../../shared/coverage/set/set.ts"
import { lead, measure, plan } from "../../plan.ts"
import { answering, type Said } from "../answers.ts"
import { button, on, type Shown, show, write } from "../show.tsx"
import { smallSet } from "./smallSet.ts"

const reader = { agency: "interior", writes: true, manages: false }
const agencies = [
  { id: "interior", name: "Ministry of the Interior", short: "Interior", colour: "blue" },
  { id: "labour", name: "Ministry of Labour", short: "Labour", colour: "green" },
]
const path = "/api/plans/p/findings/dismissed"
const dismissal = (key: string, more: object = {}) => ({
  key,
  check: "no-lead",
  criterion: "responsible-agency",
  measureId: "m0",
  message: "No lead body is named.",
  reason: "Named in the order.",
  agency: "labour",
  as: null,
  by: "Ministry of Labour",
  at: "2026-11-20T10:00:00.000Z",
  ...more,
})

let coverage: CoverageStore
let store: FindingStore
let page: Shown
let answers: Record<string, Said>
const jump = vi.fn()
const widen = vi.fn()

function worker(set = smallSet): CoverageWorker {
  const engine = new PlanReader(set)
  const made: CoverageWorker = {
    onmessage: null,
    onerror: null,
    letGo() {},
    postMessage(request) {
      const data = structuredClone(engine.answer(request))
      queueMicrotask(() => made.onmessage?.(new MessageEvent("message", { data })))
    },
  }
  return made
}

const draw = (more: Partial<Parameters<typeof Effectiveness>[0]> = {}) => (
  <Effectiveness
    coverage={coverage}
    store={store}
    agencies={agencies}
    reader={reader}
    offline={false}
    measure={null}
    onMeasure={widen}
    onJump={jump}
    {...more}
  />
)
const read = async (...measures: Parameters<typeof plan>) => {
  await page.after(() => coverage.read(plan(...measures)))
  await act(async () => await new Promise((done) => setTimeout(done, 260)))
}
const bare = (count: number) =>
  Array.from({ length: count }, (_, i) => measure(`m${i}`, `Open shelter number ${i}`))
const ledBy = (count: number) =>
  Array.from({ length: count }, (_, i) => measure(`l${i}`, `Pay for thing ${i}`, lead("Interior")))
const keys = () => store.state.get().findings?.flatMap(({ places }) => places) ?? []

beforeEach(async () => {
  answers = { [`GET ${path}`]: { status: 200, body: { dismissals: [] } } }
  answering(answers)
  coverage = new CoverageStore({}, worker())
  store = new FindingStore("p", coverage)
  page = await show(draw())
})
afterEach(async () => {
  await page.close()
  store.close()
  coverage.close()
  vi.unstubAllGlobals()
  jump.mockReset()
})

it("[C21] lists remarks by criterion with their places, folds many, and goes to a place", async () => {
  await read(...bare(10), ...ledBy(5))
  const group = on('[data-criterion="responsible-agency"]')
  expect(group.querySelector("h3")?.textContent).toBe("A lead1")
  expect(group.textContent).toContain("No lead body is named.")
  expect(group.textContent).toContain("Name one body that answers for the result.")
  expect(group.querySelectorAll(".finding-place")).toHaveLength(8)
  await page.after(() => button("2 more places", group).click())
  expect(group.querySelectorAll(".finding-place")).toHaveLength(10)
  await page.after(() => on(".finding-place", group).click())
  expect(jump).toHaveBeenCalledWith({ passageId: "m0", quote: "" })
  await page.after(() => write(on('[aria-label="Find a remark"]'), "no such word"))
  expect(document.querySelector(".finding")).toBeNull()
  expect(page.screen.textContent).toContain("No remark matches")
})

it("[C21] counts remarks everywhere: the number above is the sum of those beside the criteria", async () => {
  const asked = ["plan-provisions", "transparency-publication", "data-protection"]
  const more = asked.map((id) => ({ id, level: "plan", title: id, requires: id }))
  const set = standardsSet.parse({ ...smallSet, criteria: [...smallSet.criteria, ...more] })
  store.close()
  coverage.close()
  coverage = new CoverageStore({}, worker(set))
  store = new FindingStore("p", coverage)
  await page.again(draw())
  await read(...bare(10), ...ledBy(5))
  const headings = () => [...page.screen.querySelectorAll("h3 span:last-child")]
  const sum = () => headings().reduce((all, { textContent }) => all + Number(textContent), 0)
  const above = () => Number.parseInt(on(".effect-count").textContent ?? "", 10)
  const items = () => page.screen.querySelectorAll(".finding").length
  expect(items()).toBeGreaterThan(1)
  expect([above(), sum()]).toEqual([items(), items()])
  await page.after(() => write(on('[aria-label="Find a remark"]'), "lead body"))
  expect([above(), sum(), items()]).toEqual([1, 1, 1])
})

it("[C26] things that are named together bring the practices of each of them", async () => {
  const [practice] = smallSet.practices
  const asked = ["plan-provisions", "transparency-publication", "data-protection"]
  const set = standardsSet.parse({
    ...smallSet,
    criteria: asked.map((id) => ({ id, level: "plan", title: id, requires: id })),
    practices: [
      { ...practice, id: "public", areas: [], criteria: ["transparency-publication"] },
      { ...practice, id: "owned", areas: [], criteria: ["responsible-agency"] },
    ],
  })
  store.close()
  coverage.close()
  coverage = new CoverageStore({}, worker(set))
  store = new FindingStore("p", coverage)
  await page.again(draw())
  await read(...ledBy(6))
  const group = on('[data-criterion="plan-provisions"]')
  // Criteria that the set does not have are not missed either.
  expect(group.querySelector("h3")?.textContent).toBe("plan-provisions1")
  await page.after(() => on(".practices button", group).click())
  expect(group.querySelectorAll(".practice")).toHaveLength(1)
})

it("[C24] begins at the top when it is narrowed to a measure", async () => {
  await read(...bare(10))
  const list = on(".coverage-scroll")
  list.scrollTop = 400
  await page.again(draw({ measure: { id: "m0", number: "1" } }))
  expect(list.scrollTop).toBe(0)
  expect(page.screen.textContent).toContain("Only on measure 1.")
  list.scrollTop = 400
  await page.again(draw())
  expect(list.scrollTop).toBe(400)
})

it("[C21] changes with the words, and says when nothing is open", async () => {
  await read(...bare(1))
  expect(page.screen.textContent).toContain("1 remark open")
  await read(measure("m0", "Open a shelter", lead("Interior")))
  expect(page.screen.textContent).toContain("0 remarks open")
  expect(page.screen.textContent).toContain("There are no remarks.")
})

it("[C14] says why nothing is remarked where the plan's set cannot be had", async () => {
  const made = worker()
  made.postMessage = ({ version }) =>
    queueMicrotask(() =>
      made.onmessage?.(
        new MessageEvent("message", { data: { version, refused: "missing", again: false } }),
      ),
    )
  await page.close()
  store.close()
  coverage.close()
  coverage = new CoverageStore({}, made)
  store = new FindingStore("p", coverage)
  page = await show(draw())
  await read(...bare(1))
  expect(page.screen.textContent).toContain("does not have the standards of this plan")
})

it("[C23] is dismissed with a reason, at the places that are chosen, and taken back", async () => {
  await read(...bare(2))
  const [first, second] = keys()
  answers[`POST ${path}`] = ({ body }) => {
    const { keys: asked, reason } = body as { keys: string[]; reason: string }
    const dismissals = asked.map((key) => dismissal(key, { reason, agency: "interior", by: "Ana" }))
    return { status: 201, body: { dismissals } }
  }
  await page.after(() => button("Dismiss…").click())
  await page.after(() => button("Dismiss").click())
  expect(document.body.textContent).toContain("Give a reason.")
  await page.after(() => on(`[value="${second?.key}"]`).click())
  await page.after(() => write(on("textarea:not([aria-hidden])"), " Named in the order. "))
  await page.after(() => button("Dismiss").click())
  expect(document.querySelectorAll(".effect .finding-place")).toHaveLength(1)
  await page.after(() => button("1 dismissed").click())
  const folded = on("[data-dismissed]")
  expect(folded.textContent).toContain("Named in the order.")
  expect(folded.textContent).toContain("Interior, Ana, 20\u00a0Nov 2026")
  answers[`DELETE ${path}/${first?.key}`] = { status: 204 }
  await page.after(() => button("Undo the dismissal").click())
  expect(document.querySelector("[data-dismissed]")).toBeNull()
  expect(document.querySelectorAll(".effect .finding-place")).toHaveLength(2)
})

it("[C23] tells why it was not dismissed, and keeps the reason", async () => {
  await read(...bare(1))
  const detail = "The words are no longer those that were found."
  answers[`POST ${path}`] = { status: 404, body: { code: "not-found", detail } }
  await page.after(() => button("Dismiss…").click())
  await page.after(() => write(on("textarea:not([aria-hidden])"), "Because"))
  await page.after(() => button("Dismiss").click())
  expect(on('[role="alert"]').textContent).toBe(detail)
  expect(on("textarea:not([aria-hidden])")).toHaveProperty("value", "Because")
})

it("[C23] is dismissed and taken back only by who may, and not while nothing can be sent", async () => {
  await read(...bare(1))
  const [first] = keys()
  answers[`GET ${path}`] = { status: 200, body: { dismissals: [dismissal(first?.key ?? "")] } }
  await page.after(() => store.refresh())
  await page.after(() => button("1 dismissed").click())
  expect(page.screen.textContent).toContain("Labour, 20\u00a0Nov 2026")
  const may = () => page.screen.textContent?.includes("Undo the dismissal")
  expect(may()).toBe(false)
  await page.again(draw({ reader: { ...reader, manages: true } }))
  expect(may()).toBe(true)
  await page.again(draw({ reader: { ...reader, agency: "labour" } }))
  expect(may()).toBe(true)
  await page.again(draw({ reader: { ...reader, agency: "labour" }, offline: true }))
  expect(may()).toBe(false)
  await read(measure("m0", "Open another shelter"))
  await page.again(draw({ reader: { ...reader, writes: false } }))
  expect(page.screen.textContent).toContain("1 remark open")
  expect(page.screen.textContent).not.toContain("Dismiss…")
})

it("[C24] marks a measure by how many remarks are open on it, and narrows the list to it", async () => {
  await read(...bare(2))
  const open = vi.fn()
  const mark = await show(<RemarkMark store={store} measureId="m1" onOpen={open} />)
  await mark.after(() => button("1 remark on effectiveness", mark.screen).click())
  expect(open).toHaveBeenCalledWith("m1")
  await page.again(draw({ measure: { id: "m1", number: "1.2" } }))
  expect(page.screen.textContent).toContain("Only on measure 1.2.")
  expect(page.screen.textContent).toContain("1 remark open")
  expect(page.screen.querySelectorAll(".finding-place")).toHaveLength(1)
  await page.after(() => button("Show all").click())
  expect(widen).toHaveBeenCalledWith(null)
  await read(measure("m1", "Open a shelter", lead("Interior")))
  expect(mark.screen.querySelector("button")).toBeNull()
  await mark.close()
})

it("[C23] a reason that was written stays: when the dialog is left, another dismisses it or the words change", async () => {
  await read(...bare(1))
  const [place] = keys()
  const reason = () => on("textarea:not([aria-hidden])") as HTMLTextAreaElement
  const send = () => button("Dismiss", on("[role=dialog]")) as HTMLButtonElement
  await page.after(() => button("Dismiss…").click())
  await page.after(() => write(reason(), "Named in the order."))
  await page.again(null)
  await page.again(draw())
  await page.after(() => button("Dismiss…").click())
  expect(reason().value).toBe("Named in the order.")
  const other = dismissal(place?.key ?? "", { reason: "Ana says so.", agency: "interior" })
  answers[`GET ${path}`] = { status: 200, body: { dismissals: [other] } }
  await page.after(() => store.refresh())
  expect(on("[role=dialog]").textContent).toContain("“Ana says so.”")
  expect(send().disabled).toBe(true)
  expect(reason().value).toBe("Named in the order.")
  answers[`GET ${path}`] = { status: 200, body: { dismissals: [] } }
  await page.after(() => store.refresh())
  expect(send().disabled).toBe(false)
  await read(measure("m0", "Open a shelter", lead("Interior")))
  expect(on("[role=dialog]").textContent).toContain("was changed while you were writing")
  expect(reason().value).toBe("Named in the order.")
})
