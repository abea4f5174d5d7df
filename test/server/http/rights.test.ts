import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeRoutes } from "../../../server/http/routeTable.ts"
import { type Right, rights } from "../../../shared/access.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { dialects } from "../../databases.ts"
import { type Caller, Installation, type TestPerson } from "../installation.ts"

const digest = `v1:${"0".repeat(64)}`

/**
 * Who may do what in a plan. Each line is an address, a request that would be in order, the rights
 * it is open to, and what it answers to them (a refusal that is not about rights counts as open).
 */
const all: Right[] = [...rights]
const writers: Right[] = ["secretariat", "drafter"]
const commenters: Right[] = ["secretariat", "drafter", "reviewer"]
const secretariat: Right[] = ["secretariat"]
const experts: Right[] = ["expert"]
const restoring = { act: "restore", key: "x" }
const comment = { body: "Words", weight: "wanted", visibility: "everyone" }
const dismissal = { keys: ["0".repeat(32)], reason: "Words" }
const decision = { act: "confirm", area: "recovery-reflection", digest }
const received = { kind: "recommendation", source: "", year: null, number: "1", text: "Words" }
const table: [string, unknown, Right[], number][] = [
  ["GET /api/plans/{id}", undefined, all, 200],
  ["PATCH /api/plans/{id}", { country: "Valdoria" }, secretariat, 200],
  ["PUT /api/plans/{id}/archived", { archived: true }, secretariat, 204],
  ["PUT /api/plans/{id}/bodies", { name: "Police", agency: null }, writers, 200],
  ["GET /api/plans/{id}/people", undefined, all, 200],
  ["PUT /api/plans/{id}/agencies/{agencyId}", { role: "opinion" }, secretariat, 204],
  ["DELETE /api/plans/{id}/agencies/{agencyId}", undefined, secretariat, 204],
  ["PUT /api/plans/{id}/rights/{userId}", { right: "observer" }, secretariat, 204],
  ["DELETE /api/plans/{id}/rights/{userId}", undefined, secretariat, 204],
  ["POST /api/plans/{id}/mandates", {}, secretariat, 422],
  ["PATCH /api/plans/{id}/mandates/{mandateId}", { to: null }, secretariat, 404],
  ["GET /api/plans/{id}/open-invitations", undefined, secretariat, 200],
  ["DELETE /api/plans/{id}/open-invitations/{invitationId}", undefined, secretariat, 404],
  ["GET /api/plans/{id}/audit", undefined, secretariat, 200],
  ["GET /api/plans/{id}/deactivated", undefined, secretariat, 200],
  ["GET /api/plans/{id}/measures", undefined, all, 200],
  ["GET /api/plans/{id}/measures/{measureId}/history", undefined, all, 404],
  ["GET /api/plans/{id}/authorship", undefined, all, 200],
  ["GET /api/plans/{id}/positions", undefined, all, 200],
  // Positions ask for a mandate, whatever the right: see positions.test.ts.
  ["POST /api/plans/{id}/measures/{measureId}/positions", { digest, stance: "agree" }, all, 403],
  ["DELETE /api/plans/{id}/measures/{measureId}/positions", undefined, all, 403],
  ["GET /api/plans/{id}/comments", undefined, all, 200],
  ["POST /api/plans/{id}/comments", comment, commenters, 201],
  ["GET /api/plans/{id}/returned", undefined, commenters, 200],
  ["POST /api/plans/{id}/returned", undefined, commenters, 422],
  ["GET /api/plans/{id}/returned/{fileId}", undefined, commenters, 404],
  ["DELETE /api/plans/{id}/returned/{fileId}", undefined, commenters, 404],
  ["PUT /api/plans/{id}/returned/{fileId}/choices", {}, commenters, 404],
  ["POST /api/plans/{id}/returned/{fileId}/taken", {}, commenters, 404],
  ["POST /api/plans/{id}/returned/undone", {}, commenters, 422],
  ["POST /api/plans/{id}/comments/{threadId}/replies", { body: "Words" }, commenters, 404],
  ["PATCH /api/plans/{id}/comments/{threadId}", { resolved: true }, commenters, 404],
  ["POST /api/plans/{id}/pictures", undefined, writers, 422],
  ["GET /api/plans/{id}/recoveries", undefined, all, 200],
  ["POST /api/plans/{id}/recoveries/{recoveryId}/dismiss", undefined, writers, 404],
  ["GET /api/plans/{id}/coverage", undefined, all, 200],
  ["GET /api/plans/{id}/findings", undefined, all, 200],
  ["GET /api/plans/{id}/findings/dismissed", undefined, all, 200],
  ["POST /api/plans/{id}/findings/dismissed", dismissal, writers, 404],
  ["DELETE /api/plans/{id}/findings/dismissed/{key}", undefined, writers, 404],
  ["GET /api/plans/{id}/coverage/decisions", undefined, all, 200],
  ["POST /api/plans/{id}/coverage/decisions", decision, secretariat, 409],
  ["DELETE /api/plans/{id}/coverage/decisions/{decisionId}", undefined, secretariat, 404],
  [
    "POST /api/plans/{id}/coverage/decisions/{decisionId}/contests",
    { words: "Words" },
    commenters,
    404,
  ],
  [
    "DELETE /api/plans/{id}/coverage/decisions/{decisionId}/contests/{contestId}",
    undefined,
    commenters,
    404,
  ],
  ["GET /api/plans/{id}/coverage/comparison", undefined, all, 422],
  ["GET /api/plans/{id}/versions", undefined, all, 200],
  ["POST /api/plans/{id}/versions", {}, writers, 201],
  ["DELETE /api/plans/{id}/versions/{versionId}", undefined, writers, 404],
  ["PATCH /api/plans/{id}/versions/{versionId}", { name: "For round 2" }, secretariat, 404],
  ["GET /api/plans/{id}/versions/{versionId}", undefined, all, 404],
  ["GET /api/plans/{id}/versions/{versionId}/measures", undefined, all, 404],
  ["GET /api/plans/{id}/versions/{versionId}/coverage", undefined, all, 404],
  ["POST /api/plans/{id}/versions/{versionId}/restore", {}, secretariat, 404],
  ["GET /api/plans/{id}/comparison", undefined, all, 422],
  ["GET /api/plans/{id}/report", undefined, all, 200],
  ["GET /api/plans/{id}/reports", undefined, all, 200],
  ["POST /api/plans/{id}/reports", {}, experts, 201],
  ["POST /api/plans/{id}/reports/{reportId}/acts", restoring, experts, 404],
  ["PUT /api/plans/{id}/reports/{reportId}/signature", { content: "x" }, experts, 404],
  ["DELETE /api/plans/{id}/reports/{reportId}/signature", undefined, experts, 404],
  [
    "PUT /api/plans/{id}/reports/{reportId}/replies",
    { key: "x", words: "Words" },
    secretariat,
    404,
  ],
  ["POST /api/plans/{id}/reports/{reportId}/release", { content: "x" }, secretariat, 404],
  ["GET /api/plans/{id}/recommendations", undefined, all, 200],
  ["GET /api/plans/{id}/recommendations/suggestions", undefined, all, 200],
  ["POST /api/plans/{id}/recommendations", { entries: [received] }, writers, 201],
  ["POST /api/plans/{id}/recommendations/sheet", undefined, writers, 422],
  ["PUT /api/plans/{id}/recommendations/removed", { ids: ["none"], removed: true }, writers, 204],
  ["PATCH /api/plans/{id}/recommendations/{recommendationId}", { note: "x" }, writers, 404],
  [
    "PUT /api/plans/{id}/recommendations/{recommendationId}/links/{measureId}",
    undefined,
    writers,
    404,
  ],
  [
    "DELETE /api/plans/{id}/recommendations/{recommendationId}/links/{measureId}",
    undefined,
    writers,
    404,
  ],
  [
    "PUT /api/plans/{id}/recommendations/{recommendationId}/declined",
    { reason: "Words" },
    writers,
    404,
  ],
]

describe.each(dialects)("who may do what in a plan ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let interior: Agency
  let guest: TestPerson
  let stranger: TestPerson
  let administrator: TestPerson
  const people = new Map<Right, TestPerson>()

  beforeAll(async () => {
    home = await Installation.open(dialect)
    interior = await home.agency("Interior")
    for (const right of rights) people.set(right, await home.person(right, interior))
    guest = await home.person("Guest", await home.agency("Guests"))
    stranger = await home.person("Stranger", interior)
    administrator = await home.person("Root", interior, true)
    const maker = people.get("secretariat")
    if (!maker) throw new Error("nobody makes the plan")
    plan = await home.plan(maker, ["Train inspectors"])
    await home.join(
      plan,
      [...people].map(([right, person]) => [person, right]),
    )
  })
  afterAll(() => home.close())

  function ask(caller: Caller, address: string, body: unknown) {
    const [method = "", path = ""] = address.split(" ")
    const parts: Record<string, string> = {
      "{id}": plan,
      "{agencyId}": guest.agency.id,
      "{userId}": guest.id,
    }
    const filled = path.replace(/\{\w+\}/g, (part) => parts[part] ?? "none")
    return caller.ask(method, filled, body)
  }

  it("the table has every address of a plan", () => {
    const addresses = makeRoutes()
      .filter(({ path, answer }) => path.startsWith("/api/plans/{id}") && answer !== "file")
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(table.map(([address]) => address).sort()).toEqual(addresses.sort())
  })

  for (const [address, body, open, answer] of table) {
    for (const right of rights) {
      const allowed = open.includes(right)
      it(`[P13] ${address}: ${right} ${allowed ? "may" : "may not"}`, async () => {
        const person = people.get(right)
        if (!person) throw new Error("nobody has the right")
        // The guest's agency is another's: only one who is in the plan is named by an id.
        if (address.includes("/api/plans/{id}/rights")) await home.join(plan, [[guest, "observer"]])
        const { status, body: said } = await ask(person, address, body)
        if (allowed) expect(status).toBe(answer)
        else expect([status, said.code]).toEqual([403, "no-right"])
      })
    }

    it(`[P14] ${address}: a plan one has no right in is not found, not even by an administrator`, async () => {
      for (const person of [stranger, administrator]) {
        const { status, body: said } = await ask(person, address, body)
        expect([status, said.code]).toEqual([404, "not-found"])
      }
    })

    it(`[P14] ${address}: nobody comes in without signing in`, async () => {
      const { status, body: said } = await ask(home.visitor(), address, body)
      expect([status, said.code]).toEqual([401, "signed-out"])
    })
  }

  it("[P14] an unknown plan and one that is not yours answer alike", async () => {
    const unknown = await stranger.get("/api/plans/none")
    const notYours = await stranger.get(`/api/plans/${plan}`)
    expect(unknown.body).toEqual(notYours.body)
  })
})
