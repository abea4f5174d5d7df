import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { insertPosition } from "../../../server/storage/positions.ts"
import type { FirstSteps } from "../../../shared/api/firstSteps.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("the first steps ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterAll(() => home.close())

  const read = async (person: TestPerson): Promise<FirstSteps> =>
    (await person.get("/api/first-steps")).body
  const done = async () =>
    (await read(ana)).steps.flatMap(({ step, done: isDone }) => (isDone ? [step] : []))

  it("[P95] are done by what is there, each by itself", async () => {
    expect(await read(ana)).toMatchObject({ hidden: false, plan: null })
    expect(await done()).toEqual([])
    const plan = await home.plan(ana, ["Train inspectors"])
    expect((await read(ana)).plan).toBe(plan)
    await expect.poll(done).toEqual(["plan", "measure"])
    const ben = await home.person("Ben", await home.agency("Labour"))
    await home.join(plan, [[ben, "observer"]], [ana.agency])
    expect(await done()).toEqual(["plan", "people", "measure"])
    await ana.patch(`/api/plans/${plan}`, { instruments: ["UNTOC"] })
    expect(await done()).toContain("standards")
    const { measures } = (await ana.get(`/api/plans/${plan}/measures`)).body
    await insertPosition(home.database.db, plan, ana.id, {
      measureId: measures[0].id,
      agency: ana.agency.id,
      stance: "agree",
      digest: measures[0].digest,
      reason: null,
      words: measures[0].text,
    })
    expect(await done()).toEqual(["plan", "people", "standards", "measure", "agreement"])
    // The steps of those who hold a secretariat's function, not of those who read.
    expect((await read(ben)).steps.some((one) => one.done)).toBe(false)
  })

  it("[P95] stay away for who put them away, and come back on request", async () => {
    await ana.put("/api/first-steps", { hidden: true })
    expect((await read(ana)).hidden).toBe(true)
    await ana.put("/api/first-steps", { hidden: false })
    expect((await read(ana)).hidden).toBe(false)
  })
})
