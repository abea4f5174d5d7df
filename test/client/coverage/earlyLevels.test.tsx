import { act } from "react"
import { expect, it } from "vitest"
import { CoverageSidebar } from "../../../client/coverage/CoverageSidebar.tsx"
import { CoverageStore } from "../../../client/coverage/coverageStore.ts"
import type { CoverageWorker } from "../../../client/coverage/coverageWorker.ts"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import type { CoverageRequest } from "../../../client/coverage/workerProtocol.ts"
import { measure, paragraph, plan } from "../../plan.ts"
import { show } from "../show.tsx"
import { smallSet } from "./smallSet.ts"

const long = plan(
  ...Array.from({ length: 150 }, (_, i) => paragraph(`Campaign ${i} told people.`, `n${i}`)),
  measure("m1", "Open a shelter for victims"),
)

it("[C64] the panel shows the levels of what has been read, says how much that is, and goes on to all", async () => {
  const reader = new PlanReader(smallSet)
  const words: MessageEvent[] = []
  const worker: CoverageWorker = {
    onmessage: null,
    onerror: null,
    letGo() {},
    postMessage(request: CoverageRequest) {
      for (const data of reader.answers(structuredClone(request))) {
        words.push(new MessageEvent("message", { data: structuredClone(data) }))
      }
    },
  }
  const say = () => act(async () => void worker.onmessage?.(words.shift() ?? new MessageEvent("")))
  const levels = () =>
    [...document.querySelectorAll<HTMLElement>("[data-area]")].map(
      ({ dataset }) => `${dataset.area} ${dataset.level}`,
    )
  const store = new CoverageStore({}, worker)
  const page = await show(
    <CoverageSidebar
      store={store}
      settings={{
        title: "Plan",
        country: "Valdoria",
        instruments: [],
        reservations: [],
        language: "en",
        classification: "official",
        currency: "VLC",
        periodFrom: null,
        periodTo: null,
        caretNames: false,
        standards: { id: "small", version: "1" },
      }}
      agreedMeasures={new Set()}
      onJump={() => {}}
    />,
  )
  store.read(long)
  await act(async () => await new Promise((done) => setTimeout(done, 60)))
  expect(words).toHaveLength(2)
  await say()
  expect(page.screen.textContent).toContain("Reading the plan: 66 %")
  expect(levels()).toEqual(["awareness mentioned", "recovery absent", "shelter absent"])
  await say()
  expect(page.screen.textContent).not.toContain("Reading the plan")
  expect(levels()).toEqual(["awareness mentioned", "recovery absent", "shelter addressed"])
  store.close()
  await page.close()
})
