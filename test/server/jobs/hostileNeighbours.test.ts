import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { FileJobs } from "../../../server/jobs/fileJobs.ts"
import { sqlite } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"
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
    /** The jobs in the order in which they were asked for and taken up, by person. */
    const events: string[] = []
    const run = FileJobs.prototype.run
    const spy = vi.spyOn(FileJobs.prototype, "run").mockImplementation(function (
      this: FileJobs,
      task,
      person,
    ) {
      events.push(`asked by ${person}`)
      const begin = async () => {
        events.push(`begun for ${person}`)
        return typeof task === "function" ? await task() : task
      }
      return run.call(this, begin, person)
    })
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
    // By now the server has worked for both of them, which is what their rank goes by.
    await waitFor(() => expect(served.length).toBeGreaterThanOrEqual(24), { timeout: 90_000 })
    for (let i = 0; i < 3; i++) {
      events.length = 0
      expect((await cem.get(path)).status).toBe(200)
      const asked = events.indexOf(`asked by ${cem.id}`)
      const waited = events.slice(asked, events.indexOf(`begun for ${cem.id}`))
      // The next free place is theirs, or the one after it: not the places of the eight that wait.
      expect(waited.filter((event) => event.startsWith("begun")).length).toBeLessThanOrEqual(3)
    }
    over = true
    await Promise.all(floods)
    spy.mockRestore()
    expect(refused).toBeGreaterThan(0)
    expect(new Set(served)).toEqual(new Set(hostile.map(({ id }) => id)))
  }, 180_000)
})
