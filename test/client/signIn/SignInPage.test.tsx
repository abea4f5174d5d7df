import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { get } from "../../../client/app/http.ts"
import { session, signOut } from "../../../client/app/session.ts"
import { afterSignIn, SignInPage } from "../../../client/signIn/SignInPage.tsx"
import { answering, type Said } from "../answers.ts"
import { button, on, type Shown, show, write } from "../show.tsx"

const user = {
  id: "u1",
  name: "T. Rasul",
  email: "t@justice.vd",
  agency: { id: "a2", name: "Ministry of Justice", short: "Justice", colour: "#9a4a10" },
  administrator: false,
  agencyAdministrator: false,
  makesPlans: false,
}

let shown: Shown
let answers: Record<string, Said>

beforeEach(() => {
  answers = { "GET /api/setup": { status: 200, body: { needed: false } } }
  session.set({ state: "out" })
  history.replaceState(null, "", "/sign-in")
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

async function signIn() {
  write(on('input[name="email"]'), " t@justice.vd ")
  write(on('input[name="password"]'), "a long password")
  await shown.after(() => button("Sign in").click())
}

describe("[P] signing in", () => {
  it("sends the pair and goes back to the page one came from", async () => {
    history.replaceState(null, "", "/sign-in?next=%2Fplans%2Fp1%23m%3Dm7")
    answers["POST /api/auth/sign-in/email"] = { status: 200, body: {} }
    answers["GET /api/me"] = { status: 200, body: { user } }
    const came = answering(answers)
    shown = await show(<SignInPage />)
    await signIn()
    expect(came.find(({ method }) => method === "POST")?.body).toEqual({
      email: "t@justice.vd",
      password: "a long password",
    })
    expect(session.get()).toEqual({ state: "in", user })
    expect(location.pathname + location.hash).toBe("/plans/p1#m=m7")
  })

  it("says that the pair is wrong, without saying which half", async () => {
    const body = { code: "signed-out", detail: "Invalid email or password" }
    answers["POST /api/auth/sign-in/email"] = { status: 401, body }
    answering(answers)
    shown = await show(<SignInPage />)
    await signIn()
    expect(on("[role=alert]").textContent).toBe(
      "The e-mail address or the password is not correct.",
    )
    expect(session.get().state).toBe("out")
  })

  it("says to somebody who was in that the session is over, and not to somebody who comes or signs out", async () => {
    const over = "You signed out in another tab, or your session ended."
    answers["GET /api/plans"] = { status: 401, body: { code: "signed-out", detail: "Sign in." } }
    answers["POST /api/auth/sign-out"] = { status: 200, body: {} }
    answering(answers)
    shown = await show(<SignInPage />)
    expect(document.body.textContent).not.toContain(over)
    await shown.after(() => session.set({ state: "in", user }))
    await shown.after(() => get("/api/plans").catch(() => {}))
    expect(on("[role=status]").textContent).toContain(over)
    await shown.after(() => session.set({ state: "in", user }))
    await shown.after(() => signOut())
    expect(document.body.textContent).not.toContain(over)
  })

  it("says how long to wait after too many attempts", async () => {
    const body = { code: "too-many", detail: "Too many.", retryAfter: 42 }
    answers["POST /api/auth/sign-in/email"] = { status: 429, body }
    answering(answers)
    shown = await show(<SignInPage />)
    await signIn()
    expect(on("[role=alert]").textContent).toContain("Try again in 42 seconds")
  })

  it("leads to the set-up while nobody has an account", async () => {
    answers["GET /api/setup"] = { status: 200, body: { needed: true } }
    answering(answers)
    shown = await show(<SignInPage />)
    expect(location.pathname).toBe("/set-up")
  })

  it("never leads to another site", () => {
    expect(afterSignIn("/plans/p1")).toBe("/plans/p1")
    for (const away of ["https://evil.example", "//evil.example", "/\\evil.example", "x", null])
      expect(afterSignIn(away)).toBe("/plans")
  })
})
