import { afterEach, describe, expect, it, vi } from "vitest"
import { session } from "../../../client/app/session.ts"
import { ImportPlan } from "../../../client/plans/ImportPlan.tsx"
import { answering } from "../answers.ts"
import { on, type Shown, show } from "../show.tsx"

let shown: Shown
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

const agency = { id: "a1", name: "Ministry of the Interior", short: "Interior", colour: "#14508c" }
const person = { id: "u1", name: "L. M.", email: "l@sec.vd", agency, makesPlans: true }

describe("the place for a plan's file", () => {
  it.each([
    [true, "DOC, RTF"],
    [false, "DOCX, ODT"],
    [undefined, "DOCX, ODT"],
  ])(
    "[X96] offers files of further programs where the server reads them: %s",
    async (readsOffice, words) => {
      answering({ "GET /api/imports": { status: 200, body: { imports: [] } } })
      const user = { ...person, administrator: false, agencyAdministrator: false, readsOffice }
      session.set({ state: "in", user })
      shown = await show(<ImportPlan standards={null} />)
      const accepted =
        on('input[type="file"]', shown.screen).getAttribute("accept")?.split(",") ?? []
      for (const ending of [".rtf", ".doc", ".xls", ".xlsx", ".ods"])
        expect(accepted.includes(ending)).toBe(readsOffice === true)
      expect(accepted).toContain(".docx")
      expect(shown.screen.textContent).toContain(words)
    },
  )
})
