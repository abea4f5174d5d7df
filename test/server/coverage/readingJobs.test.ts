import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, describe, expect, it } from "vitest"
import { ReadingJobs, type ReadingLimits } from "../../../server/coverage/readingJobs.ts"
import { setKey } from "../../../server/coverage/setCache.ts"
import { onBehalfOf } from "../../../server/jobs/requester.ts"
import { digestOf } from "../../../server/standards/edition.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { StandardsSet } from "../../../shared/coverage/set/set.ts"
import { antiTrafficking } from "../../../shared/coverage/sets/antiTrafficking.ts"
import { Problem } from "../../../shared/problem.ts"
import { serverEntry } from "../../serverEntry.ts"
import { narrative } from "./narrative.ts"

const made: ReadingJobs[] = []
function jobsOn(entry: string, limits: Partial<ReadingLimits> = {}): ReadingJobs {
  const jobs = new ReadingJobs(entry, limits)
  made.push(jobs)
  return jobs
}
afterAll(() => {
  for (const jobs of made) jobs.close()
})

const passages = [
  narrative("a", "The Ministry shall provide shelter for victims of trafficking."),
  narrative("b", "Суды возмещают потерпевшим ущерб."),
]
const words = { plan: "plan", passages, received: [], aside: [], options: { lang: "en" } }
const task = { kind: "report", ...words, view: { name: "proposed" } } as const

const brought = { ...antiTrafficking, id: "brought", version: "1" }
const reference = (set: StandardsSet, content: string | null = JSON.stringify(set)) => {
  let times = 0
  return {
    key: setKey(set, digestOf(set)),
    content: async () => {
      times += 1
      return content
    },
    times: () => times,
  }
}

describe("[C8] plans that are read in another process", () => {
  const jobs = jobsOn(serverEntry)

  it("answers as the engine does, and asks for a set's words once", async () => {
    const set = reference(brought)
    const expected = new CoverageEngine(brought, { lang: "en" }).update(passages, [])
    expect(await jobs.read(task, set)).toEqual(expected)
    expect(await jobs.read(task, set)).toEqual(expected)
    expect(set.times()).toBe(1)
    const texts = ["A safe house for victims of trafficking.", "Green parks"]
    const topics = await jobs.read({ kind: "topics", texts, lang: "en" }, set)
    expect(topics?.map((some) => some.topics.includes("assistance"))).toEqual([true, false])
    expect(set.times()).toBe(1)
  })

  it("lets this thread go on while a set is made ready and a plan read", async () => {
    let turns = 0
    let counting = true
    const count = () => {
      turns += 1
      if (counting) setImmediate(count)
    }
    setImmediate(count)
    // One passage: whoever reads it here has no turn in between.
    await jobs.read(
      { ...task, passages: passages.slice(0, 1) },
      reference({ ...brought, version: "2" }),
    )
    counting = false
    expect(turns).toBeGreaterThan(100)
  })

  it("says where a set is gone, or has a form that nobody reads any more", async () => {
    const other = { ...brought, version: "3" }
    expect(await jobs.read(task, reference(other, null))).toBeNull()
    expect(await jobs.read(task, reference(other, "{}"))).toBeNull()
    expect(await jobs.read(task, reference(other))).not.toBeNull()
  })
})

describe("[C8] readings whose process ends", () => {
  const folder = mkdtempSync(join(tmpdir(), "concord-readings-"))
  const entry = join(folder, "entry.mjs")
  // It does as the plan's name says.
  writeFileSync(
    entry,
    `process.on("disconnect", () => process.exit())
    process.on("message", ({ plan }) => {
      if (plan === "die") process.exit(1)
      if (plan === "forever") for (;;);
      process.send({ result: plan === "fault" ? undefined : { plan } })
    })`,
  )
  afterEach(() => {
    for (const jobs of made.splice(1)) jobs.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const read = (jobs: ReadingJobs, plan: string) =>
    jobs.read({ ...task, plan }, reference(brought)).catch((error: unknown) => error)

  it.each(["die", "forever"])(
    "refuses the reading that ended it (%s) and does the next",
    async (plan) => {
      const jobs = jobsOn(entry, plan === "forever" ? { patience: 300 } : {})
      const refused = await read(jobs, plan)
      expect(refused).toBeInstanceOf(Problem)
      const detail = expect.stringContaining("takes more work than this server does")
      expect(refused).toMatchObject({ code: "unavailable", detail })
      expect(await read(jobsOn(entry), "b")).toEqual({ plan: "b" })
      if (plan === "die") expect(await read(jobs, "b")).toEqual({ plan: "b" })
    },
  )

  it("[X14] serves a person who asks for one before another's fifty, of which most are refused", async () => {
    const jobs = jobsOn(entry)
    const served: string[] = []
    const asked = (person: string, times: number) =>
      Array.from({ length: times }, () =>
        onBehalfOf(person, () => read(jobs, person)).then((said) => {
          if (!(said instanceof Problem)) served.push(person)
          return said instanceof Problem ? said.code : "read"
        }),
      )
    const hers = asked("ana", 50)
    expect(await Promise.all(asked("ben", 1))).toEqual(["read"])
    // At most one job that was running when he came is served before him; hers continue afterwards.
    expect(served.indexOf("ben")).toBeLessThanOrEqual(1)
    const all = await Promise.all(hers)
    expect(all.filter((said) => said === "read")).toHaveLength(12)
    expect(all.filter((said) => said === "too-many")).toHaveLength(38)
  })

  it("says to who waits that the server is closing", async () => {
    const jobs = jobsOn(entry)
    const waiting = [read(jobs, "forever"), read(jobs, "b")]
    await new Promise((next) => setTimeout(next, 50))
    jobs.close()
    for (const refused of await Promise.all(waiting))
      expect(refused).toMatchObject({ code: "unavailable", detail: "The server is closing." })
  })

  it("lets so many wait and no more, and takes the next when these have been answered", async () => {
    const narrow = jobsOn(serverEntry, { waiting: 1 })
    const set = reference(brought)
    const two = [narrow.read(task, set), narrow.read(task, set)]
    await expect(narrow.read(task, set)).rejects.toMatchObject({ code: "unavailable" })
    await Promise.all(two)
    expect(await narrow.read(task, set)).not.toBeNull()
  })

  it("begins again after it was idle", async () => {
    const jobs = jobsOn(entry, { idle: 1 })
    expect(await read(jobs, "a")).toEqual({ plan: "a" })
    await new Promise((next) => setTimeout(next, 50))
    expect(await read(jobs, "b")).toEqual({ plan: "b" })
  })
})
