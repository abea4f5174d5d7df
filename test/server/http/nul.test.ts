import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { saveRecoveries } from "../../../server/storage/recoveries.ts"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

// PostgreSQL stores no NUL character: what holds one must be refused or cleaned, never fail there.
describe.each(dialects)("a NUL character ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"), true)
    plan = await home.plan(ana, ["Train labour inspectors"])
    await home.join(plan, [], [ana.agency])
  })
  afterAll(() => home.close())

  it("[P18] in a request is invalid, with its place", async () => {
    const comment = { body: "a\0b", weight: "wanted", visibility: "everyone" }
    const refused = await ana.post(`/api/plans/${plan}/comments`, comment)
    expect([refused.status, refused.body.code]).toEqual([422, "invalid"])
    expect(refused.body.issues[0].path).toEqual(["body"])
    for (const [method, path, body] of [
      ["POST", "/api/plans", { title: "a\0b" }],
      ["PATCH", `/api/plans/${plan}`, { country: "\0" }],
      ["POST", "/api/reauthenticate", { password: "a\0" }],
      ["POST", "/api/auth/sign-in/email", { email: "a\0@b.cc", password: "1234567890" }],
    ] as const)
      expect((await ana.ask(method, path, body)).status, path).toBe(422)
  })

  it("[P18] in an address is not found", async () => {
    for (const path of ["/api/plans/%00/measures", `/api/plans/${plan}/exports/%00`])
      expect((await ana.get(path)).status, path).toBe(404)
    expect((await ana.get("/api/auth/reset-password/%00")).status).toBe(404)
  })

  it("in the words of a measure keeps nobody from a position on them", async () => {
    await home.type(plan, ana, "labour", "la\0bour")
    await ana.post(`/api/plans/${plan}/mandates`, {
      agency: ana.agency.id,
      user: ana.id,
      from: "2020-01-01",
      to: null,
    })
    const [measure] = (await ana.get(`/api/plans/${plan}/measures`)).body.measures
    const given = await ana.post(`/api/plans/${plan}/measures/${measure.id}/positions`, {
      digest: measure.digest,
      stance: "agree",
    })
    expect(given.status).toBe(201)
  })

  it("in words that were found lost keeps nobody from storing them", async () => {
    const found = { id: "r", author: null, measureId: "m\0", blockId: "b\0", restored: false }
    await saveRecoveries(home.database.db, plan, [{ ...found, words: "lost\0word" }])
    const { recoveries } = (await ana.get(`/api/plans/${plan}/recoveries`)).body
    expect(recoveries.map(({ words }: { words: string }) => words)).toEqual(["lostword"])
  })

  it("in a file becomes a plan without it", async () => {
    const json = (await ana.get(`/api/plans/${plan}/exports/plan.json`)).body
    const form = new FormData()
    const text = JSON.stringify({ ...json, title: "a\0b" }).replaceAll(
      "Interior",
      "Inter\\u0000ior",
    )
    form.set("file", new Blob([text]), "plan.json")
    const made = await ana.post("/api/plans/import", form)
    expect(made.status).toBe(201)
    const { plans } = (await ana.get("/api/plans")).body
    expect(plans.map(({ title }: { title: string }) => title)).toContain("ab")
  })
})
