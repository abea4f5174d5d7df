import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { summary } from "../../../server/commands/standardsCommand.ts"
import { builtInSets } from "../../../server/standards/builtIn.ts"
import { edition } from "../../../server/standards/edition.ts"
import { printSet } from "../../../server/standards/printSet.ts"
import { readSets } from "../../../server/standards/setFiles.ts"
import { Standards } from "../../../server/standards/standards.ts"
import { insertPlan, updatePlan } from "../../../server/storage/plans.ts"
import { readSetFile } from "../../../shared/coverage/setFile/setFile.ts"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const folders: string[] = []
function folder(files: Record<string, string>): string {
  const made = mkdtempSync(join(tmpdir(), "concord-standards-"))
  folders.push(made)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const own = { ...disasterRisk, id: "town-risk", version: "1" }
const fileOf = (set: unknown) => JSON.stringify(set, null, 2)

describe("the files of standards sets", () => {
  it("[C12] stand beside the sets of the product", async () => {
    const sets = await readSets(folder({ "own.json": fileOf(own), "notes.txt": "no set" }))
    expect(sets.map(({ id }) => id)).toEqual(["anti-trafficking", "disaster-risk", "town-risk"])
  })

  it("[C12] are all read before any fault is told, and every fault has file, line and reason", async () => {
    const wrong = folder({
      "a.json": fileOf(own).replace('"pillar": "understanding"', '"pillar": "first"'),
      "b.json": '{\n  "id": 7,\n}',
      "c.json": fileOf(own),
    })
    const told = await readSets(wrong).catch((error: Error) => error.message)
    expect(told).toMatch(/^The configuration is wrong:\n/)
    expect(told).toMatch(
      /STANDARDS_DIR: .*a\.json:\d+:\d+: areas\[0\]\.pillar: There is no pillar “first”\./,
    )
    expect(told).toMatch(/STANDARDS_DIR: .*b\.json:3:1: /)
    expect(told).not.toContain("c.json")
  })

  it("[C12] are refused when they are larger than any set has to be", async () => {
    const large = folder({ "large.json": fileOf(own).padEnd(8_000_001) })
    await expect(readSets(large)).rejects.toThrow(
      "large.json:1:1: A standards set may have up to 8 MB.",
    )
  })

  it("[C12] name a folder that cannot be read", async () => {
    await expect(readSets("/nowhere/at/all")).rejects.toThrow(
      "STANDARDS_DIR: /nowhere/at/all: There is no such folder.",
    )
  })

  it("[C12] give no version two contents", async () => {
    const [usual] = builtInSets()
    const changed = { ...usual, title: { en: "Mine", ru: "Моё", az: "Mənim" } }
    await expect(readSets(folder({ "mine.json": fileOf(changed) }))).rejects.toThrow(
      "is here already with another content",
    )
    // A copy without changes is the same set.
    expect(await readSets(folder({ "same.json": fileOf(usual) }))).toHaveLength(2)
  })

  it("[C12] can be had from the product to start from", () => {
    for (const set of builtInSets()) {
      expect(readSetFile(printSet(set))).toEqual({ set, faults: [] })
      expect(summary(set)).toContain(`${set.areas.length} areas`)
    }
  })

  it("[C13] of the product have a version that their content is part of, and measured accuracy is not", () => {
    const [first, ...rest] = disasterRisk.rules
    const version = (set: typeof disasterRisk) => edition(set).version
    expect(version({ ...disasterRisk, rules: rest })).not.toBe(version(disasterRisk))
    expect(
      version({ ...disasterRisk, rules: [first, ...rest].flatMap((rule) => rule ?? []) }),
    ).toBe(version(disasterRisk))
    const rates = { precision: 1, recall: 1, f1: 1 }
    const measured = { passages: 1, areas: rates, empty: null, elements: null }
    const accuracy = { date: "2026-11-25", on: { en: "One passage." }, languages: { en: measured } }
    expect(version({ ...disasterRisk, accuracy })).toBe(version(disasterRisk))
  })
})

const text = [
  "# Plan",
  "#### Strategic goal 1. People are warned",
  "| No. | Measure | Lead | Partners | Time frame | Indicator | Verified by | Budget |",
  "|---|---|---|---|---|---|---|---|",
  "| 1.1.1 | Set up a multi-hazard early warning system with gauges on the rivers and send warnings to the population by mobile telephone | Hydromet | – | By 31 December 2027 | Gauges (4 → 40) | Register | SB 200 |",
].join("\n")
const numbered = text.replace(/\n#### /g, "\n\n#### ").replace("\n| No.", "\n\n| No.")

describe.each(usualDialects)("standards over the API ($name)", (dialect) => {
  let place: Installation
  let root: TestPerson
  let anna: TestPerson

  beforeAll(async () => {
    const dir = folder({
      "1.json": fileOf(own),
      "2.json": fileOf({ ...own, version: "1.10" }),
      "3.json": fileOf({ ...own, version: "1.9" }),
    })
    place = await Installation.open(dialect, { STANDARDS_DIR: dir })
    const agency = await place.agency("Interior")
    root = await place.person("Root", agency, true)
    anna = await place.person("Anna", agency)
  })
  afterAll(() => place.close())

  const make = async (more: Record<string, unknown> = {}) =>
    (await anna.post("/api/plans", { title: "A plan", ...more })).body.id as string
  const standardsOf = async (plan: string) =>
    (await anna.get(`/api/plans/${plan}`)).body.settings.standards
  const bring = async (more = "", bytes: BlobPart = numbered, name = "plan.md") => {
    const form = new FormData()
    form.set("file", new Blob([bytes]), name)
    return anna.post(`/api/plans/import${more}`, form)
  }

  it("[C12] lists the sets, with the newest version of each", async () => {
    const { standards } = (await anna.get("/api/standards")).body
    expect(
      standards.flatMap((set: { id: string; version: string; newest: boolean }) =>
        set.id === "town-risk" ? [[set.version, set.newest]] : [],
      ),
    ).toEqual([
      ["1", false],
      ["1.10", true],
      ["1.9", false],
    ])
    expect((await anna.get("/api/standards/town-risk/1.9")).body.newer).toBe("1.10")
    expect((await anna.get("/api/standards/town-risk/1.10")).body.newer).toBeNull()
    expect((await place.visitor().get("/api/standards")).status).toBe(401)
  })

  it("[C14] gives a plan the usual set in its newest version, or the one that was chosen", async () => {
    const [usual] = builtInSets()
    expect(await standardsOf(await make())).toEqual({ id: usual?.id, version: usual?.version })
    const standards = { id: "town-risk", version: "" }
    expect(await standardsOf(await make({ standards }))).toEqual({
      id: "town-risk",
      version: "1.10",
    })
    const plan = await make({ standards: { id: "town-risk", version: "1.9" } })
    expect(await standardsOf(plan)).toEqual({ id: "town-risk", version: "1.9" })
  })

  it("[C14] lets the secretariat choose another, and refuses what is not here", async () => {
    const plan = await make()
    const chosen = await anna.patch(`/api/plans/${plan}`, {
      standards: { id: "town-risk", version: "1.9" },
    })
    expect(chosen.body.settings.standards).toEqual({ id: "town-risk", version: "1.9" })
    for (const standards of [
      { id: "town-risk", version: "7" },
      { id: "nothing", version: "" },
    ]) {
      const { status, body } = await anna.patch(`/api/plans/${plan}`, { standards })
      expect([status, body.issues[0].path]).toEqual([422, ["standards"]])
      expect((await anna.post("/api/plans", { title: "B", standards })).status).toBe(422)
      expect((await bring(`?standards=${standards.id}&version=${standards.version}`)).status).toBe(
        422,
      )
    }
    expect(await standardsOf(plan)).toEqual({ id: "town-risk", version: "1.9" })
  })

  it("[C14] reads a plan against its own set, and names set and version", async () => {
    const { body } = await bring("?standards=town-risk&version=1.9")
    const { body: report } = await anna.get(`/api/plans/${body.id}/coverage`)
    expect(report.set).toEqual({ id: "town-risk", version: "1.9" })
    expect(report.accuracy).toBeNull()
    const warning = report.areas.find(({ id }: { id: string }) => id === "early-warning")
    expect(warning.level).toBe("elaborated")
    await anna.patch(`/api/plans/${body.id}`, {
      standards: { id: "anti-trafficking", version: "" },
    })
    const { body: other } = await anna.get(`/api/plans/${body.id}/coverage`)
    expect(other.set.id).toBe("anti-trafficking")
    expect(other.areas.filter(({ level }: { level: string }) => level !== "absent")).toEqual([])
  })

  it("[C14] keeps a file's own choice, and says when that set is not here", async () => {
    const plan = await make({ standards: { id: "town-risk", version: "1.9" } })
    const { body: file } = await anna.get(`/api/plans/${plan}/exports/plan.json`)
    const again = await bring("", JSON.stringify(file), "plan.json")
    expect(await standardsOf(again.body.id)).toEqual({ id: "town-risk", version: "1.9" })
    file.settings.standards = { id: "elsewhere", version: "3" }
    const other = await bring("", JSON.stringify(file), "plan.json")
    expect(await standardsOf(other.body.id)).toMatchObject({ id: "anti-trafficking" })
    expect(other.body.notKept).toContainEqual({
      what: "the standards set the plan was read against, which is not here",
      where: "elsewhere, 3",
    })
  })

  it("[C14] says in a sentence that a plan's set is missing, and lets everything else be", async () => {
    const plan = await make()
    await updatePlan(place.database.db, plan, { standards: { id: "lost", version: "4" } })
    const { status, body } = await anna.get(`/api/plans/${plan}/coverage`)
    expect(status).toBe(404)
    expect(body.detail).toContain("“lost”, version 4, which this installation does not have")
    expect((await anna.get(`/api/plans/${plan}/measures`)).status).toBe(200)
    expect((await anna.patch(`/api/plans/${plan}`, { title: "Renamed" })).status).toBe(200)
  })

  it("[C12] gives the whole set, once: asked again it says that nothing changed", async () => {
    const path = `${place.url}/api/standards/town-risk/1.9/file`
    const headers = { authorization: `Bearer ${anna.token}` }
    const first = await fetch(path, { headers })
    expect(await first.json()).toEqual({ ...own, version: "1.9" })
    const etag = first.headers.get("etag") ?? ""
    const second = await fetch(path, { headers: { ...headers, "if-none-match": etag } })
    expect([second.status, await second.text()]).toEqual([304, ""])
    expect((await anna.get("/api/standards/town-risk/7/file")).status).toBe(404)
  })

  it("[C5] names the clauses by instrument that a country could have reserved against, and their articles", async () => {
    const [{ version }] = (await anna.get("/api/standards")).body.standards.filter(
      ({ id }: { id: string }) => id === "anti-trafficking",
    )
    const { clauses } = (await anna.get(`/api/standards/anti-trafficking/${version}`)).body
    expect(clauses.CETS197.slice(0, 3)).toEqual([...clauses.CETS197.slice(0, 3)].sort())
    expect(clauses.CETS197).toEqual(expect.arrayContaining(["13", "13(1)"]))
    expect(clauses.GR38).toBeUndefined()
  })

  it("[C15] hides a practice from everybody, by an administrator, who can undo it", async () => {
    const path = "/api/standards/town-risk/practices/peer-reviews/hidden"
    const seen = async (who: TestPerson) => {
      const { body } = await who.get("/api/standards/town-risk/1.10")
      const ids = (list: { id: string }[]) => list.map(({ id }) => id)
      return {
        shown: ids(body.practices).includes("peer-reviews"),
        hidden: ids(body.hidden),
        ids: body.hiddenIds,
      }
    }
    expect((await anna.put(path, { hidden: true })).status).toBe(403)
    expect(await seen(anna)).toEqual({ shown: true, hidden: [], ids: [] })
    expect((await root.put(path, { hidden: true })).status).toBe(204)
    expect((await root.put(path, { hidden: true })).status).toBe(204)
    expect(await seen(anna)).toEqual({ shown: false, hidden: [], ids: ["peer-reviews"] })
    expect(await seen(root)).toMatchObject({ shown: false, hidden: ["peer-reviews"] })
    expect((await root.put(path, { hidden: false })).status).toBe(204)
    expect(await seen(anna)).toMatchObject({ shown: true, ids: [] })
    const nowhere = "/api/standards/nothing/practices/peer-reviews/hidden"
    expect((await root.put(nowhere, { hidden: true })).status).toBe(404)
  })

  it("[C15] tells everybody who has a plan open that practices were put away or brought back", async () => {
    const { provider } = place.client(await place.plan(anna, ["Open a shelter"]), anna)
    const frames: string[] = []
    await expect.poll(() => provider.synced).toBe(true)
    provider.ws?.addEventListener("message", ({ data }) =>
      frames.push(Buffer.from(data as ArrayBuffer).toString("latin1")),
    )
    const told = () => frames.filter((frame) => frame.includes('"practices"')).length
    const path = "/api/standards/town-risk/practices/peer-reviews/hidden"
    await root.put(path, { hidden: true })
    await expect.poll(told).toBe(1)
    await root.put(path, { hidden: false })
    await expect.poll(told).toBe(2)
    provider.destroy()
  })
})

describe.each(usualDialects)("versions of a set that was replaced ($name)", (dialect) => {
  let close: (() => Promise<void>) | null = null
  afterEach(async () => close?.())

  async function database() {
    const there = await dialect.place()
    const database = await there.open()
    close = async () => {
      await database.close()
      await there.remove()
    }
    return database.db
  }
  const choice = { id: "town-risk", version: "1" }

  it("[C13] stay readable while a plan is read against them", async () => {
    const db = await database()
    const before = await Standards.open(db, [...builtInSets(), own])
    await insertPlan(db, { title: "A plan", standards: await before.choose(choice) }, "somebody")
    const after = await Standards.open(db, builtInSets())
    expect((await after.offered()).some(({ id }) => id === "town-risk")).toBe(false)
    expect(JSON.parse((await after.text(choice))?.content ?? "")).toEqual(own)
    expect(await after.find(choice)).toMatchObject({ areas: own.areas, title: own.title })
    expect(await after.find({ id: "town-risk", version: "2" })).toBeNull()
  })

  it("[C13] stay readable that a server stored which kept no outline of them, or another kind", async () => {
    const db = await database()
    await (await Standards.open(db, [own])).choose(choice)
    const outlines = () => db.selectFrom("set_outlines").selectAll().execute()
    const [first] = await outlines()
    expect(first?.said.length).toBeLessThan(JSON.stringify(own).length)
    for (const said of [null, "{}"]) {
      if (said === null) await db.deleteFrom("set_outlines").execute()
      else await db.updateTable("set_outlines").set({ said }).execute()
      const later = await Standards.open(db, builtInSets())
      expect(await later.find(choice)).toMatchObject({ areas: own.areas, title: own.title })
      expect(await outlines()).toEqual([first])
    }
  })

  it("[C13] cannot be given another content", async () => {
    const db = await database()
    await (await Standards.open(db, [own])).choose(choice)
    const changed = { ...own, criteria: [] }
    await expect(Standards.open(db, [changed])).rejects.toThrow(
      "Version 1 of “town-risk” is known here with another content",
    )
  })

  it("[C13] are settled at the start for plans of before", async () => {
    const db = await database()
    const plan = await insertPlan(db, { title: "An old plan" }, "somebody")
    await Standards.open(db, builtInSets())
    const later = { ...builtInSets()[0], version: "99" } as typeof own
    const standards = await Standards.open(db, [later])
    const row = await db
      .selectFrom("plans")
      .select("standards_version")
      .where("id", "=", plan)
      .executeTakeFirst()
    expect(row?.standards_version).toBe(builtInSets()[0]?.version)
    expect(
      await standards.find({ id: later.id, version: row?.standards_version ?? "" }),
    ).toMatchObject({
      version: builtInSets()[0]?.version,
    })
  })
})
