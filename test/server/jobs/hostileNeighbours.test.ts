import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { sqlite } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

// Two accounts that ask for files as fast as they are answered, against one person who wants one.

const rows = Array.from(
  { length: 60 },
  (_, at) => `Train inspectors of region ${at + 1} and report to the council`,
)

describe("an export beside two accounts that ask for files without end", () => {
  let home: Installation
  let hostile: [TestPerson, TestPerson]
  let cem: TestPerson
  let plan: string
  beforeEach(async () => {
    home = await Installation.open(sqlite)
    const interior = await home.agency("Interior")
    hostile = [await home.person("Ana", interior), await home.person("Bek", interior)]
    cem = await home.person("Cem", interior)
    plan = await home.plan(cem, rows)
    await home.join(plan, [
      [hostile[0], "observer"],
      [hostile[1], "observer"],
    ])
  })
  afterEach(() => home.close())

  it("[X14] waits for no more than the two that are at work, however many others wait", async () => {
    const path = `/api/plans/${plan}/exports/agreed.docx`
    let over = false
    const served: string[] = []
    let refused = 0
    const flood = async (who: TestPerson) => {
      while (!over) {
        const { status } = await who.get(path)
        if (status === 200) served.push(who.id)
        else refused += 1
        if (status !== 200 && status !== 429) throw new Error(`answered ${status}`)
        if (status === 429) await new Promise((next) => setTimeout(next, 20))
      }
    }
    const floods = hostile.flatMap((who) => Array.from({ length: 10 }, () => flood(who)))
    await expect.poll(() => served.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(2)
    for (let i = 0; i < 3; i++) {
      const before = served.length
      const began = Date.now()
      expect((await cem.get(path)).status).toBe(200)
      // The jobs that were running when it came, and the few beside it: not the eight that wait.
      expect(served.length - before).toBeLessThanOrEqual(6)
      expect(Date.now() - began).toBeLessThan(30_000)
    }
    over = true
    await Promise.all(floods)
    expect(refused).toBeGreaterThan(0)
    expect(new Set(served)).toEqual(new Set(hostile.map(({ id }) => id)))
  }, 180_000)
})
