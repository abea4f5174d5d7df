import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { insertAgency } from "../../../server/storage/agencies.ts"
import { forgetStaged } from "../../../server/storage/stagedFiles.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const plan = `# Plan of Valdoria 2026–2030

| No. | Measure | Lead | Deadline |
|---|---|---|---|
| 1 | Inform schools | Labour | 2027 |
| 2 | Train interpreters | The Bureau | 2028 |
`

describe.each(usualDialects)("a file that waits for its bringer ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let eva: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    eva = await home.person("Eva", await home.agency("Labour"))
  })
  afterEach(() => home.close())

  const bring = (person: TestPerson, name = "plan.md", content: BlobPart = plan) => {
    const form = new FormData()
    form.set("file", new Blob([content]), name)
    return person.post("/api/imports", form)
  }
  const waiting = async (person: TestPerson): Promise<string[]> =>
    (await person.get("/api/imports")).body.imports.map(({ name }: { name: string }) => name)

  it("[X84] is its bringer's alone, and no plan until they say so", async () => {
    const { status, body } = await bring(ana)
    expect(status).toBe(201)
    expect(body.review.counts).toMatchObject({ measures: 2 })
    const at = `/api/imports/${body.id}`
    expect(await waiting(ana)).toEqual(["plan.md"])
    expect(await waiting(eva)).toEqual([])
    const answers = await Promise.all([
      eva.get(at),
      eva.put(`${at}/choices`, {}),
      eva.post(`${at}/plan`, undefined),
      eva.delete(at),
    ])
    expect(answers.map((one) => one.body.code)).toEqual(Array(4).fill("not-found"))
    expect((await ana.get("/api/plans")).body.plans).toEqual([])
    expect((await ana.delete(at)).status).toBe(204)
    expect(await waiting(ana)).toEqual([])
  })

  it("[X83] becomes a plan as it was settled, and is gone", async () => {
    const { body } = await bring(ana)
    expect(body.agencies).toMatchObject([
      { name: "Labour", how: "name" },
      { name: "The Bureau", how: "none", agency: null },
    ])
    const at = `/api/imports/${body.id}`
    const [{ key }] = body.review.parts.filter(({ text }: { text: string }) =>
      text.startsWith("Train"),
    )
    const labour = body.agencies[0].agency
    const choices = {
      ...{ title: "Our plan", country: "Valdoria" },
      ...{ parts: { [key]: "text" }, agencies: { "The Bureau": labour } },
    }
    const settled = (await ana.put(`${at}/choices`, choices)).body
    expect(settled.review.counts).toMatchObject({ measures: 1 })
    expect(settled.agencies).toMatchObject([{ name: "Labour" }])
    expect((await ana.get(at)).body).toEqual(settled)
    const made = (await ana.post(`${at}/plan`, undefined)).body
    expect(made.measures).toBe(1)
    expect((await ana.get(`/api/plans/${made.id}`)).body).toMatchObject({
      settings: { title: "Our plan", country: "Valdoria" },
    })
    expect((await ana.get(at)).body.code).toBe("not-found")
  })

  describe("[X83] bodies are matched with agencies", () => {
    const agency = (name: string, short: string) => insertAgency(home.database.db, { name, short })
    /** A file whose measures are led by these bodies, brought in by Ana. */
    const led = async (...leads: string[]) => {
      const rows = leads.map((lead, at) => `| ${at + 1} | Inform schools | ${lead} | 2027 |`)
      const head = "# Plan\n\n| No. | Measure | Lead | Deadline |\n|---|---|---|---|"
      return (await bring(ana, "plan.md", [head, ...rows].join("\n"))).body
    }
    const matches = ({ agencies }: { agencies: Record<string, string | null>[] }) =>
      Object.fromEntries(agencies.map(({ name, agency: id, how }) => [name, [id, how]]))
    /** The agencies of the bodies of the plan that becomes of a file. */
    const linked = async (id: string) => {
      const made = (await ana.post(`/api/imports/${id}/plan`, undefined)).body
      const { bodies } = (await ana.get(`/api/plans/${made.id}`)).body
      const named = bodies as { name: string; agency: string | null }[]
      return Object.fromEntries(named.map(({ name, agency: of }) => [name, of]))
    }

    it("by name, by short name in letters of either case, or not at all", async () => {
      const health = await agency("Ministry of Health of Valdoria", "MoH")
      const justice = await agency("Ministry of Justice of Valdoria", "Justice")
      const body = await led("MoH", "JUSTICE", "ministry of health of Valdoria", "The Bureau")
      expect(matches(body)).toEqual({
        MoH: [health.id, "short"],
        JUSTICE: [justice.id, "short"],
        "ministry of health of Valdoria": [health.id, "name"],
        "The Bureau": [null, "none"],
      })
      expect(await linked(body.id)).toEqual({
        MoH: health.id,
        JUSTICE: justice.id,
        "ministry of health of Valdoria": health.id,
        "The Bureau": null,
      })
    })

    it("by name before short name, whichever of the two agencies came first", async () => {
      await agency("Office of Statistics", "Statistics")
      const statistics = await agency("Statistics", "Stat")
      const courts = await agency("Courts", "Crt")
      await agency("Council of Courts", "courts")
      const body = await led("Statistics", "Courts")
      expect(matches(body)).toEqual({
        Statistics: [statistics.id, "name"],
        Courts: [courts.id, "name"],
      })
      expect(await linked(body.id)).toEqual({ Statistics: statistics.id, Courts: courts.id })
    })

    it("by a part of a short name not at all", async () => {
      await agency("Ministry of Health of Valdoria", "MoH")
      expect(matches(await led("MoHE", "Mo"))).toEqual({
        MoHE: [null, "none"],
        Mo: [null, "none"],
      })
    })

    it("otherwise where the person says so, also with none", async () => {
      const health = await agency("Ministry of Health of Valdoria", "MoH")
      const body = await led("MoH", "Labour")
      const agencies = { MoH: null, Labour: health.id }
      const settled = (await ana.put(`/api/imports/${body.id}/choices`, { agencies })).body
      expect(matches(settled)).toEqual({
        MoH: [null, "chosen"],
        Labour: [health.id, "chosen"],
      })
      expect(await linked(body.id)).toEqual({ MoH: null, Labour: health.id })
    })
  })

  it("[X84] waits for a day; of six, the oldest makes way", async () => {
    for (const name of ["1.md", "2.md", "3.md", "4.md", "5.md", "6.md"]) await bring(ana, name)
    expect(await waiting(ana)).toEqual(["6.md", "5.md", "4.md", "3.md", "2.md"])
    await forgetStaged(home.database.db, Date.now() + 24 * 60 * 60_000 + 1000)
    expect(await waiting(ana)).toEqual([])
  })

  it("[X82] of a file that this program wrote nothing is guessed", async () => {
    const id = await home.plan(ana, ["Inform schools", "Train interpreters"])
    const made = await fetch(`${home.url}/api/plans/${id}/exports/working.docx`, {
      headers: { authorization: `Bearer ${ana.token}` },
    })
    const { status, body } = await bring(eva, "working.docx", await made.arrayBuffer())
    expect(status).toBe(201)
    expect(body.review.counts).toMatchObject({ measures: 2 })
    expect(body.review.tables).toEqual([])
    expect(body.review.parts.every(({ key }: { key: string | null }) => key === null)).toBe(true)
    const words = body.review.leftOver.filter(({ kind }: { kind: string }) => kind === "words")
    expect(words).toEqual([])
  })

  it("[X84] what cannot be read is told at once and is not kept", async () => {
    expect((await bring(ana, "plan.pdf", "%PDF-1.7")).body.code).toBe("unreadable-file")
    const word = readFileSync(new URL("../../samples/valdoria-plan.pandoc.docx", import.meta.url))
    expect((await bring(ana, "x.docx", word.subarray(0, 900))).body.code).toBe("unreadable-file")
    expect(await waiting(ana)).toEqual([])
  })
})
