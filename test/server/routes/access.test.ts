import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Route } from "../../../server/routes/route.ts"
import { makeRoutes } from "../../../server/routes/table.ts"
import { setRight } from "../../../server/storage/rights.ts"
import { setFunctions } from "../../../server/storage/users.ts"
import { type Act, can, type Right, rights } from "../../../shared/access.ts"
import { dialects } from "../../databases.ts"
import { type Answer, Caller, Installation } from "../installation.ts"

/**
 * Everybody who may stand at the door, and the right that they have in the plan; undefined for who
 * is not signed in.
 */
const callers = {
  "nobody signed in": undefined,
  "a made-up token": undefined,
  "a revoked token": undefined,
  "deactivated, secretariat": undefined,
  "of another agency": null,
  "of the maker's agency": null,
  "whose right was taken": null,
  "who may begin plans": null,
  "agency's administrator": null,
  administrator: null,
  observer: "observer",
  reviewer: "reviewer",
  drafter: "drafter",
  secretariat: "secretariat",
} as const satisfies Record<string, Right | null | undefined>
type Who = keyof typeof callers
const everybody = Object.keys(callers) as Who[]

/** Who is let in at the addresses that belong to no plan, of those who are signed in. */
const functions = {
  person: null,
  "plan-maker": ["who may begin plans", "administrator"],
  "agency-administrator": ["agency's administrator", "administrator"],
  administrator: ["administrator"],
} as const satisfies Record<string, readonly Who[] | null>

const isAct = (who: Route["who"]): who is Act => who !== "anyone" && !(who in functions)
const isPlanRoute = ({ who }: Route) => isAct(who)

/** What a door said: who one is was asked, a right was missing, there is no such plan, or one was let in. */
function outcome({ status, body }: Answer): string {
  if (status === 401) return "401"
  if (status === 403 && body.code === "no-right")
    return body.detail.startsWith("This cannot be done with a token") ? "no token" : "403"
  if (status === 404 && body?.detail === "There is no such plan.") return "404"
  return "in"
}

/** What the table of routes promises; null where it leaves it to the route. */
function promised({ who, path }: Route, caller: Who): string | null {
  const right = callers[caller]
  // Open to who has come halfway in signing in, and so to no table.
  const halfway = path.startsWith("/api/sign-in/")
  if (who === "anyone") return halfway ? null : "in"
  if (right === undefined) return "401"
  if (!isAct(who)) {
    const named: readonly Who[] | null = functions[who]
    return named === null || named.includes(caller) ? null : "403"
  }
  if (right === null) return "404"
  return can(right, who) ? null : "403"
}

describe.each(dialects.slice(0, 1))("role × route × state", (dialect) => {
  let home: Installation
  const people = new Map<Who, Caller>()
  const plans = { open: "", archived: "", unknown: "none" }

  beforeAll(async () => {
    home = await Installation.open(dialect)
    const interior = await home.agency("Interior")
    const maker = await home.person("Maker", interior)
    for (const state of ["open", "archived"] as const) {
      plans[state] = await home.plan(maker, ["Train inspectors"])
      const archived = { archived: state === "archived" }
      expect((await maker.put(`/api/plans/${plans[state]}/archived`, archived)).status).toBe(204)
    }
    const given = async (person: { id: string }, right: Right | null) => {
      for (const plan of [plans.open, plans.archived])
        await setRight(home.database.db, plan, person.id, right)
    }
    for (const right of rights) {
      const person = await home.person(right, interior, false, false)
      await given(person, right)
      people.set(right, person)
    }
    const guests = await home.agency("Guests")
    const root = await home.person("Root", interior, true)
    people.set("administrator", root)
    people.set("nobody signed in", home.visitor())
    people.set("a made-up token", new Caller(home.url, `concord_${"x".repeat(43)}`))
    people.set("of another agency", await home.person("Guest", guests, false, false))
    people.set("of the maker's agency", await home.person("Mate", interior, false, false))
    people.set("who may begin plans", await home.person("Named", guests))
    const head = await home.person("Head", guests, false, false)
    await setFunctions(home.database.db, head.id, { agencyAdministrator: true })
    people.set("agency's administrator", head)
    const gone = await home.person("Gone", interior, false, false)
    await given(gone, "drafter")
    await given(gone, null)
    people.set("whose right was taken", gone)
    const revoked = await home.person("Revoked", interior)
    await given(revoked, "secretariat")
    await home.database.db
      .updateTable("tokens")
      .set({ revoked_at: "2026-01-01T00:00:00.000Z" })
      .where("user_id", "=", revoked.id)
      .execute()
    people.set("a revoked token", revoked)
    const closed = await home.person("Closed", interior)
    await given(closed, "secretariat")
    expect((await root.patch(`/api/people/${closed.id}`, { active: false })).status).toBe(200)
    people.set("deactivated, secretariat", closed)
  })
  afterAll(() => home.close())

  async function knock(route: Route, who: Who, plan: string): Promise<string> {
    const path = route.path.replace(/\{\w+\}/g, (part) =>
      part === "{id}" && isPlanRoute(route) ? plan : "none",
    )
    const body = route.body ? {} : undefined
    const person = people.get(who)
    if (!person) throw new Error(`Nobody is ${who}.`)
    return outcome(await person.ask(route.method.toUpperCase(), path, body))
  }

  it("[P71] every address lets in whom the table of routes names, in every state, and stands in docs/access.md", async () => {
    const lines: string[] = []
    for (const route of makeRoutes()) {
      const name = `${route.method.toUpperCase()} ${route.path}`
      const cells: string[] = []
      for (const who of everybody) {
        const said = await knock(route, who, plans.open)
        const wanted = promised(route, who)
        expect([name, who, said]).toEqual([name, who, wanted ?? said])
        if (wanted === null && route.who !== "anyone")
          expect([name, who, said]).not.toEqual([name, who, "401"])
        cells.push(said)
        if (!isPlanRoute(route)) continue
        expect([name, who, "archived", await knock(route, who, plans.archived)]).toEqual([
          name,
          who,
          "archived",
          said,
        ])
        const unknown = callers[who] === undefined ? "401" : "404"
        expect([name, who, "unknown", await knock(route, who, plans.unknown)]).toEqual([
          name,
          who,
          "unknown",
          unknown,
        ])
      }
      lines.push(`| \`${name}\` | ${cells.join(" | ")} |`)
    }
    const table = [
      "# Who is let in where",
      "",
      "Every address of the API against everybody who may stand at it. The test `test/server/routes/access.test.ts` asks at each door as each of them, of a plan at work, an archived one and one that does not exist, and fails while this file says otherwise or lacks an address; `npx vitest run test/server/routes/access.test.ts -u` writes it anew, for a reviewer to read what changed.",
      "",
      "`in`: let in; what is then missing in the request is another matter. `no token`: a token opens it for nobody, a session that was confirmed lately does. `401`: sign in first. `403`: no right. `404`: no such plan. An archived plan answers as one at work does; one that does not exist answers everybody who is signed in with 404.",
      "",
      `| address | ${everybody.join(" | ")} |`,
      `|---|${everybody.map(() => "---").join("|")}|`,
      ...lines,
      "",
    ]
    await expect(table.join("\n")).toMatchFileSnapshot("../../../docs/access.md")
  }, 240_000)
})
