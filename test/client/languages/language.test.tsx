import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { session } from "../../../client/app/session.ts"
import { inOrder, showLanguage } from "../../../client/languages/i18n.ts"
import { followAccount } from "../../../client/languages/showOwnLanguage.ts"
import { SignInPage } from "../../../client/signIn/SignInPage.tsx"
import { writtenDay, writtenNumber } from "../../../client/ui/dates.ts"
import { waitFor } from "../../waitFor.ts"
import { answering } from "../answers.ts"
import { on, type Shown, show } from "../show.tsx"

const agency = { id: "a", name: "Ministry of Justice", short: "MoJ", colour: "#14508c" }
const person = {
  id: "u1",
  name: "T. R.",
  email: "t@j.vd",
  agency,
  administrator: false,
  agencyAdministrator: false,
  makesPlans: false,
}

let shown: Shown
let asked: ReturnType<typeof answering>
beforeEach(async () => {
  asked = answering({
    "GET /api/setup": { status: 200, body: { needed: false } },
    "PATCH /api/me": { status: 204 },
  })
  session.set({ state: "out" })
  shown = await show(<SignInPage />)
})
afterEach(async () => {
  await shown.after(() => showLanguage("en"))
  await shown.close()
  localStorage.clear()
})

/** Waits until the words of a language are there: they are fetched. */
const inLanguage = (language: string) =>
  waitFor(() => expect(document.documentElement.lang).toBe(language))

const choose = (value: string) =>
  shown.after(async () => {
    const field = on("select") as HTMLSelectElement
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(field, value)
    field.dispatchEvent(new Event("change", { bubbles: true }))
    await inLanguage(value)
  })

describe("the language of the interface", () => {
  it("[P80] is chosen before sign-in, and the page is in it at once", async () => {
    expect(shown.screen.textContent).toContain("Sign in")
    await choose("ru")
    expect(shown.screen.textContent).toContain("Войти")
    expect(document.documentElement.lang).toBe("ru")
    expect(localStorage.getItem("concord.language")).toBe("ru")
    await shown.after(() => followAccount())
    await shown.after(() => session.set({ state: "in", user: { ...person, language: "az" } }))
    expect(asked.find(({ method }) => method === "PATCH")?.body).toEqual({ language: "ru" })
    expect(document.documentElement.lang).toBe("ru")
  })

  it("[P80] dates, numbers and the order of words follow it", async () => {
    await shown.after(() => showLanguage("ru"))
    expect(writtenDay("2026-11-20")).toBe("20\u00a0нояб. 2026 г.")
    expect(writtenNumber(1_150_000.5).replaceAll("\u00a0", " ")).toBe("1 150 000,5")
    await shown.after(() => showLanguage("az"))
    expect(["ə", "z", "f", "e"].sort(inOrder)).toEqual(["e", "ə", "f", "z"])
  })

  it("[P80] is the account's once somebody is in", async () => {
    await shown.after(() => followAccount())
    await shown.after(() => {
      session.set({ state: "in", user: { ...person, language: "az" } })
      return inLanguage("az")
    })
    expect(document.documentElement.lang).toBe("az")
  })
})
