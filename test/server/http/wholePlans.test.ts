import { sql } from "kysely"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { dialects } from "../../databases.ts"
import { png } from "../../pictures.ts"
import { paragraph, run, wordFile } from "../import/formats/wordFile.ts"
import { Installation, type TestPerson } from "../installation.ts"

const tables = [
  "plans",
  "plan_rights",
  "plan_pictures",
  "pictures",
  "updates",
  "recoveries",
  "bodies",
  "threads",
  "replies",
  "recommendations",
  "recommendation_links",
  "recommendation_refusals",
  "dismissals",
] as const

const table = (lead: string, measures = 2) =>
  `# Plan of Valdoria\n\n| No. | Measure | Lead |\n|---|---|---|\n${Array.from(
    { length: measures },
    (_, at) => `| ${at + 1} | Inform schools of district ${at + 1} | ${lead} |\n`,
  ).join("")}`

describe.each(dialects)("[X98] a plan that is made of a file ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect, { MAX_PLAN_BYTES: "50000" })
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterEach(() => home.close())

  const form = (content: BlobPart, name: string) => {
    const form = new FormData()
    form.set("file", new Blob([content]), name)
    return form
  }
  const bring = (content: BlobPart, name: string) =>
    ana.post("/api/plans/import", form(content, name))
  const rows = async () =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async (name) => [
          name,
          (await home.database.db.selectFrom(name).selectAll().execute()).length,
        ]),
      ),
    )
  const none = Object.fromEntries(tables.map((name) => [name, 0]))

  /** Does something while a table is missing, as a database would be that takes no more rows. */
  async function without<T>(
    name: (typeof tables)[number] | "security_events",
    deed: () => Promise<T>,
  ): Promise<T> {
    const { db } = home.database
    await sql`alter table ${sql.table(name)} rename to put_away`.execute(db)
    try {
      return await deed()
    } finally {
      await sql`alter table put_away rename to ${sql.table(name)}`.execute(db)
    }
  }

  it("is not there where its text is larger than a plan may be", async () => {
    const refused = await bring(table("Interior", 900), "plan.md")
    expect([refused.status, refused.body.code]).toEqual([413, "too-large"])
    expect(await rows()).toEqual(none)
    const { id } = (await ana.post("/api/imports", form(table("Interior", 900), "plan.md"))).body
    expect((await ana.post(`/api/imports/${id}/plan`, undefined)).status).toBe(413)
    expect(await rows()).toEqual(none)
    expect((await ana.get(`/api/imports/${id}`)).status).toBe(200)
  })

  it("is not there where its text or its bodies cannot be stored", async () => {
    for (const name of ["updates", "bodies"] as const)
      expect((await without(name, () => bring(table("Interior"), "plan.md"))).status).toBe(500)
    expect(await rows()).toEqual(none)
  })

  it("is not there where its comments cannot be stored; the file waits on, and becomes one plan", async () => {
    const file = wordFile({
      comments: `<w:comment w:id="1" w:author="B. Bek">${paragraph("Who pays?")}</w:comment>`,
      body: paragraph(
        `<w:commentRangeStart w:id="1"/>${run("Schools are informed.")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
    })
    const { id } = (await ana.post("/api/imports", form(file as BlobPart, "plan.docx"))).body
    const make = () => ana.post(`/api/imports/${id}/plan`, undefined)
    expect((await without("threads", make)).status).toBe(500)
    expect(await rows()).toEqual(none)
    const made = await make()
    expect([made.status, made.body.broughtIn]).toEqual([201, [{ what: "comments", count: 1 }]])
    const { threads } = (await ana.get(`/api/plans/${made.body.id}/comments`)).body
    expect(threads).toMatchObject([{ body: "Who pays?" }])
    expect((await make()).body.code).toBe("not-found")
    expect(await rows()).toMatchObject({ plans: 1, threads: 1 })
  })

  it("is not there where the records of its plan.json cannot be stored, nor are its pictures", async () => {
    const shown = `<img alt="A map" src="data:image/png;base64,${png(9, 6).toString("base64")}">`
    const page = `<h1>Plan of Valdoria</h1><p>Where schools stand: ${shown}</p>`
    const first = (await bring(page, "plan.html")).body.id
    const entry = { kind: "recommendation", source: "GRETA", year: 2024, number: "1" }
    const entries = [{ ...entry, text: "Inform all schools." }]
    const { added } = (await ana.post(`/api/plans/${first}/recommendations`, { entries })).body
    await ana.put(`/api/plans/${first}/recommendations/${added[0]}/declined`, { reason: "Done." })
    const file = JSON.stringify((await ana.get(`/api/plans/${first}/exports/plan.json`)).body)
    const before = await rows()
    const refused = await without("recommendation_refusals", () => bring(file, "plan.json"))
    expect(refused.status).toBe(500)
    expect(await rows()).toEqual(before)
    const { status, body } = await bring(file, "plan.json")
    expect([status, body.broughtIn]).toEqual([201, [{ what: "recommendations", count: 1 }]])
    const twice = { plans: 2, plan_rights: 2, plan_pictures: 2, recommendations: 2 }
    expect(await rows()).toMatchObject({ ...twice, recommendation_refusals: 2, pictures: 1 })
  })

  it.each([
    ["a file", () => bring(table("Interior"), "plan.md")],
    [
      "a template",
      () => ana.post("/api/plans", { title: "A plan", template: "strategy-and-plan" }),
    ],
    ["nothing", () => ana.post("/api/plans", { title: "A plan" })],
  ])("is not there where its making cannot be recorded, made of %s", async (_, make) => {
    expect((await without("security_events", make)).status).toBe(500)
    expect(await rows()).toEqual(none)
    expect((await make()).status).toBe(201)
  })

  it("has the words of its file, which everybody who opens it goes on writing", async () => {
    const { body } = await bring(table("Interior"), "plan.md")
    const words = async () =>
      (await ana.get(`/api/plans/${body.id}/measures`)).body.measures.map(
        ({ text }: { text: string }) => text,
      )
    const said = ["Inform schools of district 1", "Inform schools of district 2"]
    expect(await words()).toEqual(said)
    await home.type(body.id, ana, "district 2", "every district")
    expect(await words()).toEqual([said[0], "Inform schools of every district"])
  })
})
