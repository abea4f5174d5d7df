import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createStore } from "../../../client/app/store.ts"
import { Export } from "../../../client/plan/Export.tsx"
import type { PlanConnection } from "../../../client/sync/connection.ts"
import type { SyncStatus } from "../../../client/sync/syncStatus.ts"
import { waitFor } from "../../waitFor.ts"
import { type Asked, answering } from "../answers.ts"
import { button, type Shown, show } from "../show.tsx"

const refusal = { code: "unavailable", detail: "Too many files are being made. Try again soon." }

describe("the export menu", () => {
  let shown: Shown
  let came: Asked[]
  const status = createStore<SyncStatus>({ state: "live", saved: true })
  // The menu asks a connection nothing but its state.
  const connection = { status } as Partial<PlanConnection> as PlanConnection
  beforeEach(async () => {
    status.set({ state: "live", saved: true })
    came = answering({
      "GET /api/plans/p1/exports/budget.xlsx": { status: 503, body: refusal },
    })
    shown = await show(<Export planId="p1" connection={connection} comments={false} />)
    await shown.after(() => button("Export").click())
  })
  afterEach(async () => {
    await shown.close()
    vi.unstubAllGlobals()
  })

  it("offers every paper in its forms, each by a name that says both", () => {
    const names = [...document.querySelectorAll("[role=menuitem]")].map((item) =>
      item.getAttribute("aria-label"),
    )
    expect(names).toContain("Agreed text (OpenDocument)")
    expect(names).toContain("Monitoring papers (Excel)")
    expect(new Set(names).size).toBe(names.length)
    for (const item of document.querySelectorAll("[role=menuitem]"))
      expect(item.getAttribute("aria-label")).toContain(item.textContent)
  })

  it("says when the latest words are not in the file yet", async () => {
    expect(document.body.textContent).not.toContain("not saved yet")
    await shown.after(() => status.set({ state: "live", saved: false }))
    expect(document.body.textContent).toContain("not saved yet")
  })

  it("asks for the file of that name, and says why it could not be made", async () => {
    await shown.after(() => button("Budget (Excel)").click())
    await waitFor(() => expect(document.body.textContent).toContain(refusal.detail))
    expect(came.map(({ path }) => path)).toEqual(["/api/plans/p1/exports/budget.xlsx"])
    expect(document.querySelector("[role=alert]")?.textContent).toContain("budget.xlsx")
  })
})
