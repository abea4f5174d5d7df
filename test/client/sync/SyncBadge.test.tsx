import { afterEach, describe, expect, it } from "vitest"
import { createStore } from "../../../client/app/store.ts"
import { SyncState } from "../../../client/plan/SyncBadge.tsx"
import type { PlanConnection } from "../../../client/sync/connection.ts"
import type { SyncStatus } from "../../../client/sync/syncStatus.ts"
import { on, type Shown, show } from "../show.tsx"

let shown: Shown
afterEach(() => shown.close())

async function badge(status: SyncStatus): Promise<HTMLElement> {
  const connection: Pick<PlanConnection, "status"> = { status: createStore(status) }
  shown = await show(<SyncState connection={connection as PlanConnection} />)
  return on("[data-sync]")
}

describe("the state of one's words", () => {
  it("[P5] says of a session that ended that one is signed out, and of another refusal that it is one", async () => {
    const out = await badge({ state: "refused", code: "signed-out", pending: 0 })
    expect([out.textContent, out.dataset.sync]).toEqual(["Signed out", "refused"])
    expect(out.getAttribute("aria-label")).toContain("You signed out in another tab")
    await shown.close()
    const refused = await badge({ state: "refused", code: "no-right", pending: 0 })
    expect([refused.textContent, refused.dataset.sync]).toEqual(["Not accepted", "refused"])
  })

  it("[S20] counts the edits that are kept without a connection", async () => {
    const offline = await badge({ state: "offline", pending: 2 })
    expect(offline.textContent).toBe("Offline · 2 edits kept here")
  })
})
