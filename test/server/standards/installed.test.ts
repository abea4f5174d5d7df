import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { builtInSets } from "../../../server/standards/builtIn.ts"
import { Standards } from "../../../server/standards/standards.ts"
import { updatePlan } from "../../../server/storage/plans.ts"
import { insertSetAct, listSetActs } from "../../../server/storage/setActs.ts"
import type { InstalledSet } from "../../../shared/api/standards.ts"
import type { StandardsSet } from "../../../shared/coverage/set/set.ts"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const own = (version: string, more: Partial<StandardsSet> = {}): StandardsSet => ({
  ...disasterRisk,
  ...{ id: "town-risk", version, title: { en: "Town risk", ru: "Риск", az: "Risk" } },
  ...more,
})
const fileOf = (set: unknown) => JSON.stringify(set, null, 2)

describe.each(usualDialects)("the standards sets that administrators bring ($name)", (dialect) => {
  let place: Installation
  let root: TestPerson
  let anna: TestPerson

  beforeAll(async () => {
    place = await Installation.open(dialect, { MAX_IMPORT_BYTES: "9000000" })
    const agency = await place.agency("Interior")
    root = await place.person("Root", agency, true)
    anna = await place.person("Anna", agency)
  })
  afterAll(() => place.close())

  const bring = (file: BlobPart, who = root) => {
    const form = new FormData()
    form.set("file", new Blob([file]), "own.json")
    return who.post("/api/standards", form)
  }
  const rows = async (): Promise<InstalledSet[]> =>
    (await root.get("/api/installed-standards")).body.standards
  const row = async (version: string) =>
    (await rows()).find((set) => set.id === "town-risk" && set.version === version)
  const choices = async () =>
    (await anna.get("/api/standards")).body.standards.map(
      ({ id, version }: InstalledSet) => `${id} ${version}`,
    )
  const begin = (version: string) =>
    anna.post("/api/plans", { title: "A plan", standards: { id: "town-risk", version } })
  const at = (version: string) => `/api/standards/town-risk/${version}`

  it("[C17] those of the product are listed with their size, origin and plans", async () => {
    await anna.post("/api/plans", { title: "A plan" })
    const [first, second] = builtInSets()
    expect(await rows()).toMatchObject([
      { id: first?.id, version: first?.version, areas: 31, elements: 150, origin: "product" },
      { id: second?.id, areas: 8, origin: "product", offered: true, brought: null, plans: 0 },
    ])
    expect((await rows())[0]?.plans).toBe(1)
  })

  it("[C17] a right file is put up for choice at once, with who brought it", async () => {
    const { status, body } = await bring(fileOf(own("1")))
    expect([status, body]).toEqual([
      200,
      { id: "town-risk", version: "1", title: own("1").title, added: true },
    ])
    expect(await row("1")).toMatchObject({
      ...{ areas: 8, elements: 37, languages: ["en", "ru", "az"], origin: "brought" },
      ...{ offered: true, newest: true, plans: 0, brought: { by: "Root" } },
    })
    expect(await choices()).toContain("town-risk 1")
    const plan = await begin("")
    const { body: report } = await anna.get(`/api/plans/${plan.body.id}/coverage`)
    expect(report.set).toEqual({ id: "town-risk", version: "1" })
    expect((await row("1"))?.plans).toBe(1)
  })

  it("[C11] a wrong file is refused with line, column and reason of everything, and nothing changes", async () => {
    const before = await rows()
    const lines = fileOf(own("2")).split("\n")
    const pillar = lines.findIndex((line) => line.includes('"pillar": "understanding"'))
    lines[pillar] = lines[pillar]?.replace("understanding", "first") ?? ""
    lines[1] = '  "id": "town-risk", "colour": "red",'
    const { status, body } = await bring(lines.join("\n"))
    expect([status, body.code, body.more]).toEqual([422, "unreadable-file", 0])
    expect(body.faults).toEqual([
      { line: 2, column: 22, reason: "colour: The format has no such name here." },
      {
        line: pillar + 1,
        column: expect.any(Number),
        reason: "areas[0].pillar: There is no pillar “first”.",
      },
    ])
    expect(await rows()).toEqual(before)
  })

  it.each<[string, BlobPart, string, number]>([
    ["no JSON", '{\n  "id": 7\n', "unreadable-file", 3],
    ["nothing", "", "unreadable-file", 1],
    ["no UTF-8", new Uint8Array([...Buffer.from('{\n"id": "'), 0xd0, 0x22]), "unreadable-file", 2],
    ["nested without end", "[".repeat(200_000), "unreadable-file", 1],
  ])("[C11] a file that is %s is refused", async (_, file, code, line) => {
    const { body } = await bring(file)
    expect([body.code, body.faults[0].line]).toEqual([code, line])
  })

  it("[C11] the id and version of a set of the product are no other's, whatever it is called", async () => {
    const before = await choices()
    for (const set of builtInSets()) {
      const version = set.version.replace(/\.[^.]*$/, "")
      const { body } = await bring(fileOf(own(version, { id: set.id })))
      expect(body.code).toBe("unreadable-file")
      expect(body.faults).toEqual([
        {
          ...{ line: 3, column: expect.any(Number) },
          reason: `version: Version ${version} of “${set.id}” comes with the product; give this set an id or a version of its own.`,
        },
      ])
    }
    expect(await choices()).toEqual(before)
    const [set] = builtInSets()
    const next = await bring(fileOf(own("2026", { id: set?.id ?? "" })))
    expect(next.body.added).toBe(true)
    await root.delete(`/api/standards/${set?.id}/2026`)
  })

  it("[C11] of very many faults the first five hundred are told, and how many more there are", async () => {
    const more = Array.from({ length: 600 }, (_, i) => ({ id: `I${i}` }))
    const instruments = [...own("2").instruments, ...more]
    const { body } = await bring(fileOf({ ...own("2"), instruments }))
    expect(body.faults).toHaveLength(500)
    expect(body.more).toBe(600 * 4 - 500)
    expect(body.detail).toContain("2400 things are wrong")
  })

  it("[C17] a file that is too large, or none, is refused", async () => {
    const { body } = await bring(" ".repeat(8_000_001))
    expect([body.code, body.detail]).toEqual(["too-large", expect.stringContaining("8 MB")])
    expect((await bring(" ".repeat(9_000_001))).body.code).toBe("too-large")
    expect((await root.post("/api/standards", new FormData())).body.code).toBe("invalid")
  })

  it("[C17] only administrators see, bring, download, withdraw and remove", async () => {
    expect((await bring(fileOf(own("3")), anna)).body.code).toBe("no-right")
    expect((await anna.get("/api/installed-standards")).body.code).toBe("no-right")
    expect((await anna.get(`${at("1")}/download`)).body.code).toBe("no-right")
    expect((await anna.put(`${at("1")}/offered`, { offered: false })).body.code).toBe("no-right")
    expect((await anna.delete(at("1"))).body.code).toBe("no-right")
    expect((await place.visitor().get("/api/installed-standards")).status).toBe(401)
    expect(await choices()).not.toContain("town-risk 3")
  })

  it("[C13] a version keeps its content: the same again changes nothing, another is refused", async () => {
    expect((await bring(fileOf(own("1")))).body.added).toBe(false)
    const accuracy = { date: "2026-11-25", on: {}, languages: {} }
    for (const other of [own("1", { practices: [] }), own("1", { accuracy })]) {
      const { status, body } = await bring(fileOf(other))
      expect([status, body.code]).toEqual([409, "conflict"])
      expect(body.detail).toContain("Version 1 of “town-risk” is known here with another content")
    }
    const [usual] = builtInSets()
    expect((await bring(fileOf(usual))).body.added).toBe(false)
    expect((await bring(fileOf({ ...usual, practices: [] }))).body.code).toBe("conflict")
  })

  it("[C17] any set is had back as a file that is the same set, those of the product too", async () => {
    const [usual] = builtInSets()
    for (const set of [own("1"), usual]) {
      const { headers, body } = await root.get(`/api/standards/${set?.id}/${set?.version}/download`)
      expect(headers.get("content-disposition")).toContain(`${set?.id}-${set?.version}.json`)
      expect(body).toEqual(JSON.parse(JSON.stringify(set)))
      const again = await bring(fileOf(body))
      expect(again.body.added).toBe(false)
    }
    expect((await root.get(`${at("7")}/download`)).status).toBe(404)
  })

  it("[C17] a version that plans are read against is not removed, but withdrawn, and stays for them", async () => {
    const plan = (await begin("1")).body.id
    const refused = await root.delete(at("1"))
    expect([refused.body.code, refused.body.plans]).toEqual(["conflict", 2])
    expect(refused.body.detail).toContain("2 plans are read against this version")
    expect((await root.put(`${at("1")}/offered`, { offered: false })).status).toBe(204)
    expect(await row("1")).toMatchObject({ offered: false, plans: 2, origin: "brought" })
    expect(await choices()).not.toContain("town-risk 1")
    const { body: report } = await anna.get(`/api/plans/${plan}/coverage`)
    expect(report.set).toEqual({ id: "town-risk", version: "1" })
    // Its settings can be sent as they are; another plan cannot choose it.
    const standards = { id: "town-risk", version: "1" }
    expect((await anna.patch(`/api/plans/${plan}`, { standards })).status).toBe(200)
    const other = (await anna.post("/api/plans", { title: "Another" })).body.id
    const { status, body } = await anna.patch(`/api/plans/${other}`, { standards })
    expect([status, body.issues[0].path]).toEqual([422, ["standards"]])
    expect(body.detail).toContain("not offered for choice any more")
    const { body: file } = await anna.get(`/api/plans/${plan}/exports/plan.json`)
    const form = new FormData()
    form.set("file", new Blob([JSON.stringify(file)]), "plan.json")
    expect((await anna.post("/api/plans/import", form)).body.notKept).toContainEqual({
      what: "the standards set the plan was read against, which was withdrawn from choice",
      where: "town-risk, 1",
    })
    expect((await root.put(`${at("1")}/offered`, { offered: true })).status).toBe(204)
    expect((await anna.patch(`/api/plans/${other}`, { standards })).status).toBe(200)
  })

  it("[C17] a version without plans is removed; its file brings it back, another content never", async () => {
    await bring(fileOf(own("4")))
    expect((await root.delete(at("4"))).status).toBe(204)
    expect(await row("4")).toBeUndefined()
    expect((await begin("4")).status).toBe(422)
    for (const path of [at("4"), `${at("4")}/file`]) expect((await anna.get(path)).status).toBe(404)
    expect((await root.delete(at("4"))).status).toBe(404)
    expect((await root.put(`${at("4")}/offered`, { offered: true })).status).toBe(404)
    expect((await bring(fileOf(own("4", { practices: [] })))).body.code).toBe("conflict")
    expect((await bring(fileOf(own("4")))).body.added).toBe(true)
    expect(await row("4")).toMatchObject({ offered: true })
  })

  it("[C17] what came with the product stays, and what nobody brought cannot be removed", async () => {
    const [usual] = builtInSets()
    const path = `/api/standards/${usual?.id}/${usual?.version}`
    expect((await root.delete(path)).body.code).toBe("conflict")
    expect((await root.put(`${path}/offered`, { offered: false })).body.code).toBe("conflict")
    expect((await root.delete(at("77"))).status).toBe(404)
  })

  it("[C17] every act stays on record, with who did it", async () => {
    await bring(fileOf(own("5")))
    await root.put(`${at("5")}/offered`, { offered: false })
    // A second time is no second act.
    await root.put(`${at("5")}/offered`, { offered: false })
    await root.put(`${at("5")}/offered`, { offered: true })
    await root.delete(at("5"))
    const acts = (await listSetActs(place.database.db)).filter(({ version }) => version === "5")
    expect(acts.map(({ act, by }) => `${by}: ${act}`)).toEqual([
      "Root: add",
      "Root: withdraw",
      "Root: offer",
      "Root: remove",
    ])
  })

  it("[C17] other server processes on the same database know at once", async () => {
    const other = await Standards.open(place.database.db, builtInSets())
    const offers = async (version: string) =>
      (await other.refusal({ id: "town-risk", version })) === null
    expect(await offers("6")).toBe(false)
    await bring(fileOf(own("6")))
    expect(await offers("6")).toBe(true)
    const brought = await other.text({ id: "town-risk", version: "6" })
    expect(JSON.parse(brought?.content ?? "")).toEqual(own("6"))
    expect((await other.settle({ id: "town-risk", version: "" })).version).toBe("6")
    const listed = (await rows()).filter(({ id }) => id === "town-risk")
    expect(listed.map(({ version }) => version)).toEqual(["6", "4", "1"])
    await root.delete(at("6"))
    expect(await offers("6")).toBe(false)
    expect((await other.settle({ id: "town-risk", version: "" })).version).toBe("4")
  })

  it("[C17] an earlier version that only plans still have is listed for what it is", async () => {
    const db = place.database.db
    const before = await Standards.open(db, [...builtInSets(), own("0.9")])
    await before.choose({ id: "town-risk", version: "0.9" })
    const { id } = (await anna.post("/api/plans", { title: "Old" })).body
    await anna.patch(`/api/plans/${id}`, { standards: { id: "town-risk", version: "0.9" } })
    expect(await row("0.9")).toMatchObject({ origin: "kept", offered: false, plans: 1 })
  })

  it("[C17] of a plan that chooses a version and an administrator who removes it in the same moment one is refused", async () => {
    const other = (await anna.post("/api/plans", { title: "Another" })).body.id
    for (let round = 0; round < 6; round++) {
      const version = `8.${round}`
      const standards = { id: "town-risk", version }
      await bring(fileOf(own(version)))
      const [begun, changed, removed] = await Promise.all([
        begin(version),
        anna.patch(`/api/plans/${other}`, { standards }),
        root.delete(at(version)),
      ])
      const plans = [begun.status === 201, changed.status === 200].filter(Boolean).length
      expect([plans > 0, removed.status]).toEqual(plans > 0 ? [true, 409] : [false, 204])
      for (const answer of [begun, changed])
        if (answer.status >= 400)
          expect([answer.status, answer.body.issues[0].path]).toEqual([422, ["standards"]])
      expect((await row(version))?.plans ?? 0).toBe(plans)
    }
  })

  it("[C17] a plan stays with the version that it has, also where that was removed, and no other can have it", async () => {
    await bring(fileOf(own("3.6")))
    const plan = (await begin("3.6")).body.id
    const other = (await anna.post("/api/plans", { title: "Another" })).body.id
    const standards = { id: "town-risk", version: "3.6" }
    const { db } = place.database
    const { user_id: by } = await db
      .selectFrom("set_acts")
      .select("user_id")
      .executeTakeFirstOrThrow()
    await insertSetAct(db, standards, "remove", by ?? "")
    const kept = await anna.patch(`/api/plans/${plan}`, { title: "As it is", standards })
    expect([kept.status, kept.body.settings?.standards]).toEqual([200, standards])
    await expect(updatePlan(db, other, { standards })).rejects.toThrow("just been removed")
  })
})
