import { afterEach, describe, expect, it, vi } from "vitest"
import { OperatorNotices } from "../../../client/admin/OperatorNotices.tsx"
import type { OperatorNotice } from "../../../shared/api/operation.ts"
import { answering } from "../answers.ts"
import { type Shown, show } from "../show.tsx"

describe("what whoever runs the server has to see to", () => {
  let shown: Shown
  afterEach(async () => {
    await shown.close()
    vi.unstubAllGlobals()
  })
  const page = async (notices: OperatorNotice[]) => {
    answering({ "GET /api/operator-notices": { status: 200, body: { notices } } })
    shown = await show(<OperatorNotices />)
    return shown.screen
  }

  it("[P100] stands on the administration page, each with what to do", async () => {
    const since = "2026-11-20T10:00:00Z"
    const screen = await page([
      { kind: "database-damaged", since },
      { kind: "proxy-not-trusted", since },
    ])
    const told = [...screen.querySelectorAll('[role="status"]')].map((one) => one.textContent)
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/The database is damaged.*restore the last good backup/s)
    expect(told[1]).toMatch(/one address.*TRUST_PROXY/s)
  })

  it("[P100] is nothing while all is well", async () => {
    expect((await page([])).querySelector('[role="status"]')).toBeNull()
  })
})
