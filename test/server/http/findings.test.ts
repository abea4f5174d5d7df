import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { reportOn } from "../../../server/commands/coverageCommand.ts"
import { readPlanFile } from "../../../server/import/passagesOfFile.ts"
import { usualSet } from "../../../server/standards/namedSet.ts"
import type { FindingView } from "../../../shared/api/findings.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const vague = "Continue strengthening cooperation"

describe.each(usualDialects)("[C23] dismissed findings ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", await home.agency("Justice"))
    plan = await home.plan(ana, ["Open a shelter for women", vague])
    await home.join(plan, [
      [ben, "drafter"],
      [cem, "reviewer"],
    ])
  })
  afterEach(() => home.close())

  const findings = async (person = ana, path = "findings"): Promise<FindingView[]> =>
    (await person.get(`/api/plans/${plan}/${path}`)).body.findings
  const verb = async (person = ana, path?: string) =>
    (await findings(person, path)).find(({ check }) => check === "vague-verb")
  const dismiss = (person: TestPerson, keys: readonly string[], reason = "It is agreed so.") =>
    person.post(`/api/plans/${plan}/findings/dismissed`, { keys, reason })
  const dismissed = async (person = ana) =>
    (await person.get(`/api/plans/${plan}/findings/dismissed`)).body.dismissals
  const keyOf = async () => (await verb())?.place.key ?? ""

  it("say why, and show who said it, in both lists of findings", async () => {
    const found = await verb()
    expect(found).toMatchObject({ number: "1.1.2", criterion: "action-verb", dismissed: null })
    expect(found?.mend).toContain("Say what will be done")
    expect((await dismiss(ben, [await keyOf()])).status).toBe(201)
    const said = { reason: "It is agreed so.", agency: ben.agency.id, as: null, by: "Labour" }
    expect((await verb(cem))?.dismissed).toMatchObject(said)
    expect((await verb(cem, "coverage"))?.dismissed).toMatchObject(said)
    expect((await verb(ana))?.dismissed).toMatchObject({ by: "Ben" })
    const [record] = await dismissed(cem)
    expect(record).toMatchObject({ ...said, check: "vague-verb", message: found?.message })
  })

  it("[C52] are none of what an area lacks that does not concern the plan", async () => {
    plan = await home.plan(
      ana,
      Array.from("12345", (n) => `Pay for item ${n}`),
    )
    const decisions = `/api/plans/${plan}/coverage/decisions`
    const lacks = async () =>
      Promise.all(
        ["findings", "coverage", "coverage?version=now"].map(async (path) =>
          (await findings(ana, path)).some(
            ({ criterion }) => criterion === "coordination-mechanism",
          ),
        ),
      )
    const { areas } = (await ana.get(`/api/plans/${plan}/coverage`)).body
    const { digest } = areas.find(({ id }: { id: string }) => id === "coordination")
    expect(await lacks()).toEqual([true, true, true])
    const act = { act: "not-applicable", reason: "A law names the body." }
    const { status, body } = await ana.post(decisions, { area: "coordination", digest, ...act })
    expect(status).toBe(201)
    expect(await lacks()).toEqual([false, false, false])
    expect((await ana.delete(`${decisions}/${body.decision.id}`)).status).toBe(204)
    expect(await lacks()).toEqual([true, true, true])
  })

  it("are dismissed by who may write, with a reason", async () => {
    const key = await keyOf()
    expect((await dismiss(cem, [key])).body.code).toBe("no-right")
    expect((await dismiss(ben, [key], "  ")).body.issues[0].path).toEqual(["reason"])
    expect((await dismiss(ben, ["no key"])).status).toBe(422)
    expect((await dismiss(ben, ["0".repeat(32)])).status).toBe(404)
    expect((await dismiss(ben, [key, "0".repeat(32)])).status).toBe(404)
    expect(await dismissed()).toEqual([])
  })

  it("said twice keep the first reason", async () => {
    const key = await keyOf()
    await dismiss(ben, [key, key], "First")
    expect((await dismiss(ana, [key], "Second")).status).toBe(201)
    expect((await dismissed()).map(({ reason }: { reason: string }) => reason)).toEqual(["First"])
  })

  it("[C22] come back when the words they are about change, and rest when the words return", async () => {
    await dismiss(ben, [await keyOf()])
    await home.type(plan, ana, "cooperation", "all cooperation")
    expect((await verb())?.dismissed).toBeNull()
    // The record stays readable.
    expect(await dismissed()).toHaveLength(1)
    await home.type(plan, ana, "all cooperation", "cooperation")
    expect((await verb())?.dismissed).toMatchObject({ reason: "It is agreed so." })
  })

  it("[C22] stay when other words of the measure's neighbours change", async () => {
    await dismiss(ben, [await keyOf()])
    await home.type(plan, ana, "for women", "for men")
    expect((await verb())?.dismissed).not.toBeNull()
  })

  it("are taken back by the agency that said it and the secretariat, and can be said again", async () => {
    const key = await keyOf()
    const at = `/api/plans/${plan}/findings/dismissed/${key}`
    await dismiss(ben, [key])
    const dan = await home.person("Dan", await home.agency("Health"))
    await home.join(plan, [[dan, "drafter"]])
    expect((await dan.delete(at)).body.code).toBe("no-right")
    expect((await ben.delete(at)).status).toBe(204)
    expect((await verb())?.dismissed).toBeNull()
    expect((await ben.delete(at)).status).toBe(404)
    await dismiss(ben, [key], "Again")
    expect((await ana.delete(at)).status).toBe(204)
    await dismiss(ana, [key], "By the secretariat")
    // A dismissal by the secretariat does not belong to its member's own agency.
    const host = await home.person("Eva", ana.agency)
    await home.join(plan, [[host, "drafter"]])
    expect((await host.delete(at)).body.code).toBe("no-right")
    expect((await dismissed())[0]).toMatchObject({
      as: "secretariat",
      reason: "By the secretariat",
    })
  })

  it("[C21] are those that the command line finds in the file", async () => {
    for (const name of ["marenia.en.md", "severia.ru.md", "gilan.az.md"]) {
      const file = new URL(`../../samples/findings/${name}`, import.meta.url)
      const form = new FormData()
      form.set("file", new Blob([readFileSync(file)]), name)
      plan = (await ana.post("/api/plans/import", form)).body.id
      const { passages, options } = await readPlanFile(file.pathname)
      const printed = reportOn(passages, usualSet(), options).findings
      // The reading held up this process for seconds, in which its server may have ended idle connections.
      await new Promise((resolve) => setTimeout(resolve, 100))
      const said = (one: { check: string; message: string }) => [one.check, one.message]
      expect((await findings()).map(said)).toEqual(printed.map(said))
    }
  })

  it("are announced to everybody who has the plan open", async () => {
    const { provider } = home.client(plan, ana)
    await expect.poll(() => provider.synced).toBe(true)
    const frames: string[] = []
    provider.ws?.addEventListener("message", ({ data }) =>
      frames.push(Buffer.from(data as ArrayBuffer).toString("latin1")),
    )
    const announced = () => frames.filter((frame) => frame.includes('"findings"')).length
    const key = await keyOf()
    await dismiss(ben, [key])
    await expect.poll(announced).toBe(1)
    await ben.delete(`/api/plans/${plan}/findings/dismissed/${key}`)
    await expect.poll(announced).toBe(2)
    provider.destroy()
  })

  it("of one plan are not reached through another", async () => {
    const key = await keyOf()
    await dismiss(ana, [key])
    const first = plan
    plan = (await ana.post("/api/plans", { title: "Other" })).body.id
    expect(await dismissed()).toEqual([])
    expect((await ana.delete(`/api/plans/${plan}/findings/dismissed/${key}`)).status).toBe(404)
    expect((await ben.get(`/api/plans/${plan}/findings`)).status).toBe(404)
    plan = first
    expect(await dismissed()).toHaveLength(1)
  })
})
