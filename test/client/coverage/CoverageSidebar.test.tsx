import { act } from "react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { MissingElements } from "../../../client/coverage/areas/MissingElements.tsx"
import { PracticesProvider } from "../../../client/coverage/areas/practicesContext.tsx"
import { CoverageSidebar } from "../../../client/coverage/CoverageSidebar.tsx"
import { CoverageStore } from "../../../client/coverage/coverageStore.ts"
import type { CoverageWorker } from "../../../client/coverage/coverageWorker.ts"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import type { CoverageRequest } from "../../../client/coverage/workerProtocol.ts"
import type { PlanSettings } from "../../../shared/api/plans.ts"
import { measure, paragraph, plan } from "../../plan.ts"
import { answering } from "../answers.ts"
import { button, on, show, write } from "../show.tsx"
import { smallSet } from "./smallSet.ts"

const settings: PlanSettings = {
  title: "Plan",
  country: "Valdoria",
  instruments: ["TREATY"],
  reservations: [],
  language: "en",
  classification: "official",
  currency: "VLC",
  periodFrom: null,
  periodTo: null,
  caretNames: false,
  standards: { id: "small", version: "1" },
}

/** The real coverage reader, running in the same thread. */
function localWorker(set = smallSet): CoverageWorker {
  const reader = new PlanReader(set)
  const worker: CoverageWorker = {
    onmessage: null,
    onerror: null,
    letGo() {},
    postMessage(request: CoverageRequest) {
      const data = structuredClone(reader.answer(request))
      queueMicrotask(() => worker.onmessage?.(new MessageEvent("message", { data })))
    },
  }
  return worker
}

const doc = plan(paragraph("Run a campaign.", "n1"), measure("m1", "Open a shelter for victims"))

describe("the standards beside the text", () => {
  let store: CoverageStore
  const jump = vi.fn()
  const openSettings = vi.fn()
  const sidebar = (over: Partial<PlanSettings> = {}) => (
    <CoverageSidebar
      store={store}
      settings={{ ...settings, ...over }}
      agreedMeasures={new Set()}
      onJump={jump}
      onSettings={openSettings}
    />
  )
  const settle = () => act(async () => await new Promise((done) => setTimeout(done, 60)))
  const rows = () =>
    [...document.querySelectorAll<HTMLElement>("[data-area]")].map(
      ({ dataset }) => `${dataset.area} ${dataset.level}`,
    )

  beforeEach(() => {
    store = new CoverageStore({}, localWorker())
    jump.mockReset()
    openSettings.mockReset()
  })
  afterEach(() => {
    store.close()
    document.body.replaceChildren()
  })

  it("[C14] says that the set does not read the language of the text, and calls nothing not found", async () => {
    store.close()
    store = new CoverageStore({ lang: "ru" }, localWorker({ ...smallSet, languages: ["en"] }))
    const page = await show(sidebar({ language: "ru" }))
    await page.after(() => store.read(plan(paragraph("Провести кампанию среди школьников.", "n1"))))
    await settle()
    expect(on("[role=status]").textContent).toContain(
      "This set does not read Russian, only English.",
    )
    expect(rows()).toEqual([])
    await page.after(() => button("Open plan settings").click())
    expect(openSettings).toHaveBeenCalled()
    await page.close()
  })

  it("[C] names every area with its level, for those who see, hover and listen", async () => {
    const page = await show(sidebar({ instruments: [] }))
    expect(page.screen.textContent).toContain("Reading the plan…")
    store.read(doc)
    await settle()
    expect(rows()).toEqual(["awareness mentioned", "recovery absent", "shelter addressed"])
    expect(button("Awareness: mentioned")).toBeTruthy()
    const counts = [...document.querySelectorAll(".level-counts li")]
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      "0 elaborated",
      "1 addressed",
      "1 mentioned",
      "1 not found",
    ])
    expect(on('[data-area="recovery"]').textContent).toContain("not found")
    expect(page.screen.textContent?.toLowerCase()).not.toContain("not covered")
    await page.close()
  })

  it("[C7] the strip is one stop of the keyboard, and arrows go from bar to bar", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    const bars = [...document.querySelectorAll<HTMLElement>(".level-strip button")]
    const stops = () => bars.flatMap((bar, at) => (bar.tabIndex === 0 ? at : []))
    const press = (key: string) =>
      page.after(() =>
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })),
      )
    expect([bars.length, stops()]).toEqual([3, [0]])
    await page.after(() => bars[0]?.focus())
    const places = []
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp", "End", "ArrowLeft"]) {
      await press(key)
      places.push(bars.indexOf(document.activeElement as HTMLElement))
    }
    expect(places).toEqual([1, 2, 2, 0, 2, 1])
    expect(stops()).toEqual([1])
    await page.close()
  })

  it("[C7] a row says its level once", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    const said = (id: string) =>
      [...on(`[data-area="${id}"] .area-head`).querySelectorAll("span:not([aria-hidden=true])")]
        .filter((one) => one.children.length === 0 && !one.closest("[aria-hidden=true]"))
        .map(({ textContent }) => textContent)
        .join("")
    expect([said("recovery"), said("shelter")]).toEqual([
      "Recovery period, not found",
      expect.stringMatching(/, addressed, \d passages?$/),
    ])
    await page.close()
  })

  it("[C63] names areas in the plan's language where the set has it, says which it is, and finds them in any", async () => {
    answering({})
    store.read(doc)
    const page = await show(
      <PracticesProvider standards={settings.standards} language="ru">
        {sidebar({ instruments: [], language: "ru" })}
      </PracticesProvider>,
    )
    await settle()
    const title = on('[data-area="recovery"] .area-title [lang]')
    expect([title.textContent, title.lang, title.title]).toEqual([
      "Период восстановления",
      "ru",
      "Recovery period",
    ])
    expect(on(".pillar").textContent).toContain("Предупреждение")
    expect(button("Информирование: mentioned")).toBeTruthy()
    await page.after(() => on('[data-area="awareness"] button').click())
    expect(on('[data-area="awareness"] .excerpt').lang).toBe("ru")
    expect(on('[data-element="campaign"] [lang]').lang).toBe("en")
    for (const words of ["recovery", "восстан"]) {
      await page.after(() => write(on("input[type=search], .area-search input"), words))
      expect(rows()).toEqual(["recovery absent"])
    }
    await page.close()
    vi.unstubAllGlobals()
  })

  it("[C10] begins with what binds the country, where that is set, and shows the rest on demand", async () => {
    store.read(doc)
    const page = await show(sidebar())
    await settle()
    const filter = () => on(".instrument-filter").textContent
    expect([filter(), rows()]).toEqual([
      "Binding for Valdoria",
      ["recovery absent", "shelter addressed"],
    ])
    expect(page.screen.textContent).toContain("To elaborate 2")
    await page.after(() => on(".instrument-filter").click())
    await page.after(() => button("All standards").click())
    expect([filter(), rows().length]).toEqual(["All standards", 3])
    expect(page.screen.textContent).toContain("To elaborate 3")
    await page.close()
  })

  it("[C10] follows what is set while the list is open", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    expect(rows()).toHaveLength(3)
    await page.again(sidebar())
    expect(rows()).toHaveLength(2)
    await page.close()
  })

  it.each([
    ["of a set that the plan was read against before", "TREATY-OF-ANOTHER-SET"],
    ["of guidance, which binds nobody", "GUIDE"],
  ])("[C10] hides no area on account %s", async (_, instrument) => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [instrument] }))
    await settle()
    expect([on(".instrument-filter").textContent, rows().length]).toEqual(["All standards", 3])
    expect(page.screen.textContent).toContain("To elaborate 3")
    await page.after(() => on('input[value="elaborate"]').click())
    expect(rows()).toEqual(["recovery absent", "awareness mentioned", "shelter addressed"])
    expect(page.screen.textContent).toContain("Open plan settings")
    await page.close()
  })

  it("[C10] an instrument that was chosen in the list hides nothing once it binds no more", async () => {
    store.read(doc)
    const page = await show(sidebar())
    await settle()
    await page.after(() => on(".instrument-filter").click())
    await page.after(() => button("TREATY The Treaty").click())
    expect([on(".instrument-filter").textContent, rows().length]).toEqual(["TREATY", 2])
    await page.again(sidebar({ instruments: ["LOST"] }))
    expect([on(".instrument-filter").textContent, rows().length]).toEqual(["All standards", 3])
    await page.close()
  })

  it("says of a duty whether it is in force for the country, and names the instruments in full", async () => {
    store.read(doc)
    const page = await show(sidebar())
    await settle()
    const force = () => on('[data-area="recovery"] [data-element="length"] .force').textContent
    await page.after(() => on('[data-area="recovery"] button').click())
    expect(force()).toBe("duty, in force for Valdoria")
    await page.after(() => on('[data-element="length"] button').click())
    expect(on('[data-element="length"]').textContent).toContain("The Treaty (A council, 2005)")
    await page.after(() => on(".instrument-filter").click())
    await page.after(() => button("All standards").click())
    await page.again(sidebar({ reservations: [{ instrument: "TREATY", reference: "13" }] }))
    expect(force()).toBe("duty, not binding here")
    await page.again(sidebar({ reservations: [{ instrument: "TREATY", reference: "13(1)-(3)" }] }))
    expect(force()).toBe("duty, not binding here")
    await page.again(sidebar({ instruments: [] }))
    expect(force()).toBe("duty")
    await page.close()
  })

  it("[C60] says in the list, the strip and what is left to elaborate where words read against a provision", async () => {
    store.read(
      plan(
        paragraph("Run a campaign.", "n1"),
        measure("m1", "Grant victims who give evidence a recovery period"),
        measure("m2", "Grant victims who give evidence a recovery period of days"),
      ),
    )
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    const words = "2 passages seem to contradict a standard"
    expect(on('[data-area="recovery"] .area-head').textContent).toContain(words)
    expect(on('[data-area="awareness"]').textContent).not.toContain("against")
    expect(button(`Recovery period: not found, ${words}`)).toBeTruthy()
    expect(on(".level-counts").textContent).toContain(
      "1 with passages that seem to contradict a standard",
    )
    await page.after(() => on('input[value="elaborate"]').click())
    expect(on('[data-area="recovery"] .area-head').textContent).toContain(words)
    await page.close()
  })

  it("opens a row with the words that carry it, and goes to them", async () => {
    store.read(doc)
    const page = await show(sidebar())
    await settle()
    const head = on('[data-area="shelter"] button')
    expect(head.getAttribute("aria-expanded")).toBe("false")
    await page.after(() => head.click())
    expect(head.getAttribute("aria-expanded")).toBe("true")
    const quote = on('[data-area="shelter"] .excerpt')
    expect(quote.textContent).toBe("Open a shelter for victims 1")
    await page.after(() => quote.click())
    expect(jump).toHaveBeenCalledWith({ passageId: "m1", quote: "Open a shelter for victims" })
    expect(on('[data-area="shelter"] .area-detail').textContent).toContain("Still missing in 1")
    await page.close()
  })

  it("[C71] says in a sentence why an area is addressed and not elaborated", async () => {
    const shelter = smallSet.areas.find(({ id }) => id === "shelter")
    if (!shelter) throw new Error("the small set has a shelter")
    const text = async (lacking: Parameters<typeof MissingElements>[0]["lacking"]) => {
      const page = await show(<MissingElements area={shelter} lacking={lacking} />)
      const { textContent } = on(".lacking")
      await page.close()
      return textContent
    }
    const none = { needed: 0, of: [] }
    expect(await text({ fields: ["time", "budget"], elements: none })).toBe(
      "To be elaborated, it still needs 2 more fields in a measure on it (time frame and budget).",
    )
    expect(await text({ fields: ["lead"], elements: { needed: 1, of: ["house"] } })).toBe(
      "To be elaborated, it still needs one more field in a measure on it (lead), and one more core element: A safe house.",
    )
    expect(await text({ fields: [], elements: { needed: 1, of: ["house"] } })).toBe(
      "To be elaborated, it still needs one more core element: A safe house.",
    )
    expect(await text({ fields: null, elements: none })).toBe(
      "To be elaborated, it still needs a measure devoted to it, with a lead body, time frame, indicator and budget.",
    )
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    await page.after(() => on('[data-area="shelter"] button').click())
    expect(on('[data-area="shelter"] .lacking').textContent).toContain("4 more fields")
    await page.after(() => on('[data-area="recovery"] button').click())
    expect(document.querySelectorAll(".lacking")).toHaveLength(1)
    await page.close()
  })

  it("shows what is asked: found or not, how binding, and where it is written", async () => {
    store.read(doc)
    const page = await show(sidebar())
    await settle()
    await page.after(() => on('[data-area="recovery"] button').click())
    const detail = on('[data-area="recovery"] .area-detail')
    expect(detail.textContent).toContain("was not found")
    expect(on('[data-element="length"]', detail).dataset.found).toBe("false")
    expect(on('[data-element="length"] .force', detail).dataset).toMatchObject({
      force: "duty",
      inForce: "true",
    })
    expect(on('[data-element="length"]', detail).textContent).toContain("TREATY\u00a013(1)")
    await page.after(() => button("1 practice", detail).click())
    expect(detail.textContent).toContain("Latvia, 2023")
    await page.close()
  })

  it("orders what is left to elaborate, and invites to set what binds before it does", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    await page.after(() => on('input[value="elaborate"]').click())
    expect(rows()).toEqual(["recovery absent", "awareness mentioned", "shelter addressed"])
    await page.after(() => button("Open plan settings").click())
    expect(openSettings).toHaveBeenCalled()
    await page.again(sidebar())
    expect(page.screen.textContent).not.toContain("Open plan settings")
    expect(page.screen.textContent).toContain("A · first")
    await page.close()
  })

  it("says of a change made now what the area was", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    const next = plan(measure("m1", "Open a shelter"), measure("m2", "Grant a recovery period"))
    await page.after(() => store.read(next))
    await act(async () => await new Promise((done) => setTimeout(done, 300)))
    expect(on('[data-area="recovery"]').textContent).toContain("was not found")
    expect(on('[data-area="recovery"] .area-was').dataset.lower).toBe("false")
    expect(on('[data-area="awareness"] .area-was').dataset.lower).toBe("true")
    await page.close()
  })

  it("shows the passages of an area a few at a time", async () => {
    const many = Array.from({ length: 30 }, (_, at) => measure(`m${at}`, `Open a shelter, ${at}`))
    store.read(plan(...many))
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    await page.after(() => on('[data-area="shelter"] button').click())
    const seen = () => document.querySelectorAll(".excerpt").length
    expect(seen()).toBe(3)
    await page.after(() => button("27 more quotes").click())
    expect(seen()).toBe(23)
    await page.after(() => button("7 more quotes").click())
    expect(seen()).toBe(30)
    await page.after(() => button("Fewer").click())
    expect(seen()).toBe(3)
    await page.close()
  })

  it("moves between the areas by arrow keys", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    const heads = [...document.querySelectorAll<HTMLElement>(".area-head")]
    heads[0]?.focus()
    const press = (key: string) =>
      page.after(() =>
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })),
      )
    await press("ArrowDown")
    expect(document.activeElement).toBe(heads[1])
    await press("End")
    expect(document.activeElement).toBe(heads[2])
    await press("ArrowUp")
    expect(document.activeElement).toBe(heads[1])
    await page.close()
  })

  it("narrows by words", async () => {
    store.read(doc)
    const page = await show(sidebar({ instruments: [] }))
    await settle()
    await page.after(() => write(on('[aria-label="Find an area"]'), "shel"))
    expect(rows()).toEqual(["shelter addressed"])
    await page.after(() => button("Clear the search").click())
    expect(rows()).toHaveLength(3)
    await page.close()
  })
})
