import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Recommendation } from "../../../shared/api/recommendations.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("plan.json with what is kept beside the words ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let eva: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    eva = await home.person("Eva", await home.agency("Labour"))
    plan = await home.plan(ana, [
      "Establish a state fund for the compensation of victims of trafficking",
      "Open a shelter for men",
    ])
    await home.join(plan, [[eva, "drafter"]])
    const [fund, shelter] = (await ana.get(`/api/plans/${plan}/measures`)).body.measures
    const entry = (number: string, text: string, more = {}) => ({
      ...{ kind: "recommendation", source: "GRETA", year: 2024, number, text },
      ...more,
    })
    const entries = [
      entry("1", "Set up a compensation fund."),
      entry("2", "Ratify the treaty on fisheries."),
      entry("3", "Appoint a national rapporteur."),
      entry("7", "Open a shelter for men", { kind: "measure", result: "partly", note: "No site" }),
    ]
    const { added } = (await eva.post(at("recommendations"), { entries })).body
    await eva.put(at(`recommendations/${added[0]}/links/${fund.id}`), undefined)
    await eva.put(at(`recommendations/${added[3]}/links/${shelter.id}`), undefined)
    await eva.put(at(`recommendations/${added[1]}/declined`), { reason: "There is no coast." })
    const keys = (await findings(plan))
      .filter(({ check }) => check === "unanswered-recommendation" || check === "lead-missing")
      .flatMap(({ places }) => places.map(({ key }) => key))
    await eva.post(at("findings/dismissed"), { keys, reason: "Dealt with elsewhere." })
    await ana.post(at("versions"), { name: "Before the round" })
    await home.type(plan, ana, "for men", "for ten men")
    await ana.post(at("versions"), {})
  })
  afterEach(() => home.close())

  const at = (path: string, of = plan) => `/api/plans/${of}/${path}`
  const findings = async (
    of: string,
  ): Promise<{ check: string; dismissed: object | null; places: { key: string }[] }[]> =>
    (await ana.get(at("findings", of))).body.findings
  const file = async () => (await ana.get(at("exports/plan.json"))).body
  const bring = async (content: object) => {
    const form = new FormData()
    form.set("file", new Blob([JSON.stringify(content)]), "plan.json")
    return await eva.post("/api/plans/import", form)
  }
  const received = async (person: TestPerson, of: string): Promise<Recommendation[]> =>
    (await person.get(at("recommendations", of))).body.recommendations

  it("[X11] has what was received, with links and reasons, the dismissals, and the versions", async () => {
    const { recommendations, dismissals, versions } = await file()
    expect(recommendations).toEqual(await received(ana, plan))
    expect(dismissals).toEqual((await ana.get(at("findings/dismissed"))).body.dismissals)
    const listed = (await ana.get(at("versions"))).body.versions
    expect(versions).toEqual(
      listed.map((one: object) => ({
        ...one,
        digest: expect.stringMatching(/^v1:[0-9a-f]{64}$/),
      })),
    )
    expect(versions.map(({ name }: { name: string }) => name)).toEqual(["", "Before the round"])
    expect(versions[0].digest).not.toBe(versions[1].digest)
  })

  it("[X11] brings them back when it is imported, as said by who brings it in", async () => {
    const { status, body } = await bring(await file())
    expect(status).toBe(201)
    expect(body.broughtIn).toEqual([
      { what: "recommendations", count: 3 },
      { what: "earlier-measures", count: 1 },
      { what: "dismissals", count: expect.any(Number) },
    ])
    expect(body.notKept).toEqual([{ what: "versions", where: "2" }])
    const plain = (all: Recommendation[]) =>
      all.map(({ id, text, kind, result, note, state, carriedOver, links, declined }) => ({
        ...{ id, text, kind, result, note, state, carriedOver, reason: declined?.reason },
        links: links.map(({ measureId, number }) => [measureId, number]),
      }))
    const back = await received(eva, body.id)
    expect(plain(back)).toEqual(plain(await received(ana, plan)))
    expect(back.map(({ by, as }) => [by, as])).toEqual(back.map(() => ["Eva", "secretariat"]))
    const { dismissals } = (await eva.get(at("findings/dismissed", body.id))).body
    const before = (await ana.get(at("findings/dismissed"))).body.dismissals
    const keysOf = (all: { key: string; reason: string }[]) =>
      all.map(({ key, reason }) => [key, reason]).sort()
    expect(keysOf(dismissals)).toEqual(keysOf(before))
    // And they are about the same findings, those on recommendations among them.
    const open = (await eva.get(at("findings", body.id))).body.findings
      .filter(({ dismissed }: { dismissed: object | null }) => dismissed === null)
      .map(({ check }: { check: string }) => check)
    expect(open).not.toContain("unanswered-recommendation")
  })

  it("[X11] a file that was written without them makes a plan as before", async () => {
    const { recommendations, dismissals, versions, ...older } = await file()
    expect([recommendations.length, versions.length]).toEqual([4, 2])
    expect(dismissals.length).toBeGreaterThan(0)
    const { status, body } = await bring(older)
    expect([status, body.broughtIn, body.notKept]).toEqual([201, [], []])
  })

  it("[X11] what is no record is named, and the rest comes in", async () => {
    const content = await file()
    const [first, ...others] = content.recommendations
    const recommendations = [{ ...first, text: 5 }, ...others, others[0]]
    const decisions = [{ area: "no such area" }]
    const dismissals = [{ key: "none" }]
    const { body } = await bring({ ...content, recommendations, decisions, dismissals })
    expect(await received(eva, body.id)).toHaveLength(3)
    expect(body.notKept).toEqual([
      { what: "versions", where: "2" },
      { what: "recommendations that could not be read", where: "2" },
      { what: "decisions that could not be read", where: "1" },
      { what: "dismissals that could not be read", where: "1" },
    ])
  })

  it("[P18] NUL characters in it are left out", async () => {
    const content = await file()
    const recommendations = content.recommendations.map((one: object) => ({ ...one, note: "a\0b" }))
    const { body } = await bring({ ...content, recommendations })
    expect((await received(eva, body.id)).map(({ note }) => note)).toEqual(Array(4).fill("ab"))
  })
})
