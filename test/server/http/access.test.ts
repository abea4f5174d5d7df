import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Route } from "../../../server/http/route.ts"
import { makeRoutes } from "../../../server/http/routeTable.ts"
import { setRight } from "../../../server/storage/rights.ts"
import { requireSecondFactor } from "../../../server/storage/signIns.ts"
import { insertToken } from "../../../server/storage/tokens.ts"
import { setFunctions } from "../../../server/storage/users.ts"
import { type Act, can, type Right, rights } from "../../../shared/access.ts"
import { dialects } from "../../databases.ts"
import { totp } from "../../totp.ts"
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
  expert: "expert",
  reviewer: "reviewer",
  drafter: "drafter",
  secretariat: "secretariat",
  "secretariat, token that reads": "secretariat",
  "secretariat, token for the plan": "secretariat",
  "all rights, not confirmed lately": "secretariat",
  "second factor not passed": undefined,
  "second factor to set up": undefined,
} as const satisfies Record<string, Right | null | undefined>
type Who = keyof typeof callers
const everybody = Object.keys(callers) as Who[]

/** The callers with a browser's cookie; all others who are known have a token. */
const inBrowser: ReadonlySet<Who> = new Set([
  "all rights, not confirmed lately",
  "second factor not passed",
  "second factor to set up",
])

/** The signed-in callers that are allowed at endpoints outside plans. */
const functions = {
  person: null,
  "plan-maker": ["who may begin plans", "administrator", "all rights, not confirmed lately"],
  "agency-administrator": [
    "agency's administrator",
    "administrator",
    "all rights, not confirmed lately",
  ],
  administrator: ["administrator", "all rights, not confirmed lately"],
} as const satisfies Record<string, readonly Who[] | null>

/** Where the request decides too: drafters bring measures back, the secretariat a whole plan. */
const decidedWithin: ReadonlySet<string> = new Set(["/api/plans/{id}/versions/{versionId}/restore"])

const isAct = (who: Route["who"]): who is Act => who !== "anyone" && !(who in functions)
const isPlanRoute = ({ who }: Route) => isAct(who)

/** The outcome at an endpoint: not signed in, a missing right, no such plan, or allowed. */
function outcome({ status, body }: Answer): string {
  if (status === 401) return "401"
  if (status === 403 && body.code === "no-right") {
    if (body.reason === "recent-sign-in") return "confirm"
    if (body.detail.startsWith("This token was made")) return "scope"
    return body.detail.startsWith("This cannot be done with a token") ? "no token" : "403"
  }
  if (status === 404 && body?.detail === "There is no such plan.") return "404"
  return "in"
}

/** The outcome that the table of routes promises; null where it leaves it to the route. */
function promised(route: Route, caller: Who): string | null {
  const { who, path, method, recentSignIn } = route
  const right = callers[caller]
  // Open to who has come halfway in signing in, and so to no table.
  if (who === "anyone") return path.startsWith("/api/sign-in/") ? null : "in"
  if (caller === "second factor to set up") return route.whileSettingUp ? "in" : "401"
  if (right === undefined) return "401"
  if (caller === "secretariat, token that reads" && method !== "get") return "scope"
  const inPlan = path.startsWith("/api/plans/{id}")
  if (caller === "secretariat, token for the plan" && !inPlan && path !== "/api/me") return "scope"
  if (!isAct(who)) {
    const named: readonly Who[] | null = functions[who]
    if (named !== null && !named.includes(caller)) return "403"
  } else if (right === null) return "404"
  else if (!can(right, who)) return "403"
  if (recentSignIn && caller === "all rights, not confirmed lately") return "confirm"
  if (recentSignIn === true && !inBrowser.has(caller)) return "no token"
  return decidedWithin.has(path) ? null : "in"
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
    expect(
      (await (await home.browserOf(root)).patch(`/api/people/${closed.id}`, { active: false }))
        .status,
    ).toBe(200)
    people.set("deactivated, secretariat", closed)

    const narrow = await home.person("Narrow", interior, false, false)
    await given(narrow, "secretariat")
    for (const [who, allows] of [
      ["secretariat, token that reads", { scope: "read" }],
      ["secretariat, token for the plan", { plan: plans.open }],
    ] as const) {
      const made = await insertToken(home.database.db, narrow.id, { name: who, ...allows })
      people.set(who, home.callerOf(made))
    }
    const away = await home.person("Away", interior, true)
    await given(away, "secretariat")
    people.set("all rights, not confirmed lately", await home.browserOf(away))
    const factored = await home.person("Factored", interior)
    await given(factored, "secretariat")
    const browser = await home.browserOf(factored)
    const { secret } = (await browser.post("/api/second-factor/set-up", {})).body
    const confirmed = await browser.post("/api/second-factor/confirm", { code: totp(secret) })
    expect(confirmed.status).toBe(200)
    people.set("second factor not passed", browser)
    // The second factor of a session that was open before has run out; it is asked for again.
    const before = new Date(Date.now() - 16 * 60_000).toISOString()
    const sessions = home.database.db.updateTable("session")
    await sessions.set({ authenticatedAt: before }).where("userId", "=", away.id).execute()
    await sessions.set({ elevatedAt: null }).where("userId", "=", factored.id).execute()
    await requireSecondFactor(home.database.db, true)
    const bare = await home.person("Bare", interior)
    await given(bare, "secretariat")
    people.set("second factor to set up", await home.browserOf(bare))
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

  /**
   * The outcome for a caller at an endpoint; for the open plan, and for others where it differs.
   */
  async function told(route: Route, who: Who): Promise<string> {
    const said = await knock(route, who, plans.open)
    expect(said).toBe(promised(route, who) ?? said)
    // Callers who are not signed in are refused before the plan is looked up.
    if (!isPlanRoute(route) || said === "401") return said
    // The answer to a token for one plan does not depend on other plans.
    const narrow = who === "secretariat, token for the plan"
    if (said !== "404") {
      const archived = await knock(route, who, plans.archived)
      expect(["archived", archived]).toEqual(["archived", narrow ? "scope" : said])
    }
    const unknown = narrow || said === "scope" ? "scope" : "404"
    expect(["unknown", await knock(route, who, plans.unknown)]).toEqual(["unknown", unknown])
    return said
  }

  it("[P71] [P40] [P41] [P42] [P51] every address lets in whom the table of routes names, in every state, and stands in docs/access.md", async () => {
    const lines: string[] = []
    for (const route of makeRoutes()) {
      const name = `${route.method.toUpperCase()} ${route.path}`
      const cells = await Promise.all(
        everybody.map((who) =>
          told(route, who).catch((error) => {
            throw new Error(`${name}, ${who}`, { cause: error })
          }),
        ),
      )
      lines.push(`| \`${name}\` | ${cells.join(" | ")} |`)
    }
    const table = [
      "# Who is let in where",
      "",
      "Every address of the API against everybody who may stand at it. The test `test/server/http/access.test.ts` asks at each door as each of them, of a plan at work, an archived one and one that does not exist, and fails while this file says otherwise or lacks an address; `npx vitest run test/server/http/access.test.ts -u` writes it anew, for a reviewer to read what changed.",
      "",
      "`in`: let in; what is then missing in the request is another matter. `no token`: a token opens it for nobody, a session that was confirmed lately does. `confirm`: say first that it is still you. `scope`: the token was not made for this. `401`: sign in first. `403`: no right. `404`: no such plan. An archived plan answers as one at work does; one that does not exist answers everybody who is signed in with 404.",
      "",
      `| address | ${everybody.join(" | ")} |`,
      `|---|${everybody.map(() => "---").join("|")}|`,
      ...lines,
      "",
    ]
    await expect(table.join("\n")).toMatchFileSnapshot("../../../docs/access.md")
  }, 240_000)
})
