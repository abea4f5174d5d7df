import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readConfig } from "../../server/config/config.ts"
import { createLog } from "../../server/operation/log.ts"
import { largePlan } from "../../server/seed/largePlan.ts"
import { type SeedKind, seed } from "../../server/seed/seed.ts"
import { builtInNames } from "../../server/standards/builtIn.ts"
import { findPlan } from "../../server/storage/plans.ts"
import { Rooms } from "../../server/sync/room/rooms.ts"
import { measuresOf } from "../../shared/document/outline.ts"
import { usualDialects } from "../databases.ts"
import { Caller, Installation } from "./installation.ts"

// Every seed runs beside the server, on its database, as the command does.
describe.each(usualDialects)("the seed ($name)", { timeout: 60_000 }, (dialect) => {
  let home: Installation
  beforeEach(async () => {
    home = await Installation.open(dialect)
  })
  afterEach(() => home.close())

  async function run(kind: SeedKind) {
    const { database } = home
    const rooms = new Rooms({ database, config: readConfig({}), log: createLog("silent") })
    try {
      return await seed(database, rooms, "a secret of the tests", kind)
    } finally {
      await rooms.close()
    }
  }

  it("[P22] makes four parties and an opinion, and people of every right who can come in", async () => {
    const seeded = await run("empty")
    expect(seeded.parties).toHaveLength(4)
    expect(seeded.users.map(({ right, mandate }) => [right, mandate])).toEqual([
      ["secretariat", false],
      ["drafter", true],
      ["drafter", true],
      ["reviewer", true],
      ["reviewer", true],
      ["reviewer", false],
      ["observer", false],
    ])
    for (const user of seeded.users) {
      const { body } = await new Caller(home.url, user.token).get(`/api/plans/${seeded.plan.id}`)
      expect([body.right, body.mandate !== null]).toEqual([user.right, user.mandate])
      expect(body.parties.map(({ id }: { id: string }) => id).sort()).toEqual(
        [...seeded.parties].sort(),
      )
      expect(body.opinions.map(({ short }: { short: string }) => short)).toEqual(["Safe Road"])
      const { email, password } = user
      const signIn = await home.visitor().post("/api/auth/sign-in/email", { email, password })
      expect(signIn.status).toBe(200)
    }
  })

  it.each(["empty", "sample"] as const)(
    "[P22] names the version of the standards: %s",
    async (kind) => {
      const { plan } = await run(kind)
      const stored = await findPlan(home.database.db, plan.id)
      expect(stored?.settings.standards).toEqual(builtInNames()[0])
    },
  )

  it("[P22] run again makes no second plan, person or password; tokens are new and the older ones hold", async () => {
    const first = await run("empty")
    const second = await run("empty")
    expect(second.plan).toEqual(first.plan)
    const known = ({ users }: typeof first) => users.map(({ email, password }) => [email, password])
    expect(known(second)).toEqual(known(first))
    for (const { token } of [...first.users, ...second.users])
      expect((await new Caller(home.url, token).get("/api/me")).status).toBe(200)
    const people = await home.database.db.selectFrom("user").select("id").execute()
    expect(people).toHaveLength(7)
  })

  it("[P22] fills the plan with the sample's 46 measures, and keeps the empty plan empty", async () => {
    const { plan, users } = await run("sample")
    const empty = await run("empty")
    const caller = new Caller(home.url, users[0]?.token)
    const count = async (id: string) =>
      (await caller.get(`/api/plans/${id}/measures`)).body.measures.length
    expect(await count(plan.id)).toBe(46)
    expect(await count(empty.plan.id)).toBe(0)
    const { settings } = (await caller.get(`/api/plans/${plan.id}`)).body
    expect(settings).toMatchObject({ country: "Valdoria", currency: "VLC", periodFrom: 2026 })
  })

  it("[P22] closes the set-up: the secretariat's person administers the installation", async () => {
    const { users } = await run("empty")
    expect((await home.visitor().get("/api/setup")).body).toEqual({ needed: false })
    const administers = await Promise.all(
      users.map(async ({ token }) => {
        const { body } = await new Caller(home.url, token).get("/api/me")
        return body.user.administrator
      }),
    )
    expect(administers).toEqual([true, ...Array(6).fill(false)])
  })
})

describe("the large plan", () => {
  it("has 300 measures with all their fields and the words of 200 pages, the same each time", () => {
    const document = largePlan("Large")
    const measures = measuresOf(document)
    expect(measures).toHaveLength(300)
    for (const { measure } of measures) {
      const { lead, time, indicators, budget } = measure.fields
      expect([lead.length, time !== null, indicators.length, budget !== null]).toEqual([
        1,
        true,
        1,
        true,
      ])
    }
    const words = document.textBetween(0, document.content.size, " ", " ")
    expect(words.split(/\s+/).length).toBeGreaterThan(85_000)
    const again = largePlan("Large")
    expect(again.textBetween(0, again.content.size, " ", " ")).toBe(words)
  })
})
