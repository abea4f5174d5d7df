import { act } from "react"
import { expect, it, vi } from "vitest"
import { Reader } from "../../../client/coverage/conversation.ts"
import { CoverageStore, type CoverageWorker } from "../../../client/coverage/coverageStore.ts"
import { Effectiveness } from "../../../client/coverage/Effectiveness.tsx"
import { lead, measure, plan } from "../../plan.ts"
import { button, on, show, write } from "../show.tsx"
import { smallSet } from "./smallSet.ts"

it("[C] lists remarks by criterion with their places, folds long lists, and goes to a place", async () => {
  const reader = new Reader(smallSet)
  const worker: CoverageWorker = {
    onmessage: null,
    onerror: null,
    terminate() {},
    postMessage(request) {
      const data = structuredClone(reader.answer(request))
      queueMicrotask(() => worker.onmessage?.(new MessageEvent("message", { data })))
    },
  }
  const store = new CoverageStore({}, worker)
  const jump = vi.fn()
  const page = await show(<Effectiveness store={store} onJump={jump} />)
  const without = Array.from({ length: 7 }, (_, i) => measure(`m${i}`, `Open shelter number ${i}`))
  await page.after(() => store.read(plan(measure("led", "Run", lead("Interior")), ...without)))
  await act(async () => await new Promise((done) => setTimeout(done, 60)))
  const group = on('[data-criterion="responsible-agency"]')
  expect(group.textContent).toContain("A lead7")
  expect(group.querySelectorAll(".finding")).toHaveLength(5)
  await page.after(() => button("2 more places", group).click())
  expect(group.querySelectorAll(".finding")).toHaveLength(7)
  await page.after(() => on(".finding", group).click())
  expect(jump).toHaveBeenCalledWith({ passageId: "m0", quote: "" })
  await page.after(() => write(on('[aria-label="Find a remark"]'), "no such word"))
  expect(document.querySelector(".finding")).toBeNull()
  await page.close()
  store.close()
})
