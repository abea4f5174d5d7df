import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { usualDialects } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("showing again who one is ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let root: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    const interior = await home.agency("Interior")
    ana = await home.person("Ana", interior)
    root = await home.person("Root", interior, true)
  })
  afterEach(() => home.close())

  /** Lets a person's sessions have been confirmed this many minutes ago. */
  const confirmedBefore = ({ id }: TestPerson, minutes: number) =>
    home.database.db
      .updateTable("session")
      .set({ authenticatedAt: new Date(Date.now() - minutes * 60_000).toISOString() })
      .where("userId", "=", id)
      .execute()

  it("[P40] comes before tokens, reset links and rights, a quarter of an hour after the last time", async () => {
    const browser = await home.browserOf(root)
    const plan = await home.plan(root, ["Train inspectors"])
    const acts = [
      () => browser.post("/api/tokens", { name: "Report" }),
      () => browser.post(`/api/people/${ana.id}/reset-link`),
      () => browser.put(`/api/plans/${plan}/rights/${ana.id}`, { right: "drafter" }),
    ]
    await confirmedBefore(root, 14)
    for (const act of acts) expect((await act()).status).toBeLessThan(300)
    await confirmedBefore(root, 16)
    for (const act of acts)
      expect((await act()).body).toMatchObject({ code: "no-right", reason: "recent-sign-in" })
    // Requests that harm no account go on.
    expect((await browser.get("/api/me")).status).toBe(200)

    const wrong = await browser.post("/api/reauthenticate", { password: "another password" })
    expect([wrong.status, wrong.body.issues[0].path]).toEqual([422, ["password"]])
    expect((await acts[0]?.())?.status).toBe(403)
    expect((await browser.post("/api/reauthenticate", { password })).status).toBe(204)
    for (const act of acts) expect((await act()).status).toBeLessThan(300)
  })

  it("[P40] is what a token cannot do: it makes no token and no reset link", async () => {
    for (const answer of [
      await root.post("/api/tokens", { name: "Another" }),
      await root.post(`/api/people/${ana.id}/reset-link`),
    ])
      expect([answer.status, answer.body.code]).toEqual([403, "no-right"])
  })

  it("[P2] counts wrong passwords of a person, from wherever they come", async () => {
    const browsers = [await home.browserOf(ana), await home.browserOf(ana)]
    const statuses = []
    for (let i = 0; i < 11; i++) {
      const guess = { password: `wrong password ${i}` }
      statuses.push((await browsers[i % 2]?.post("/api/reauthenticate", guess))?.status)
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429])
  })
})
