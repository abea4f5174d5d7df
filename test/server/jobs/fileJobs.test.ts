import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { FileJobs, type FileLimits } from "../../../server/jobs/fileJobs.ts"
import type { ImportTask } from "../../../server/jobs/fileTask.ts"
import { Problem } from "../../../shared/problem.ts"
import { dialects } from "../../databases.ts"
import { Installation } from "../installation.ts"

const task = (name: string): ImportTask => ({ kind: "import", bytes: new Uint8Array(), name })

// A process that does as the file's name says, to see what becomes of those that die.
const obedient = `
  process.on("disconnect", () => process.exit())
  process.on("message", async ({ name }) => {
    if (name === "die") process.exit(1)
    if (name === "abort") process.abort()
    if (name === "throw") throw new Error("by itself")
    if (name === "buffers") {
      // Beyond what it may have, and then nothing: whoever does not look at it waits for it.
      globalThis.all = Array.from({ length: 40 }, () => Buffer.alloc(1e7, 1))
      return
    }
    if (name === "fill") for (const all = []; ; ) all.push(new Array(1e6).fill({}))
    if (name === "forever") for (;;);
    if (name.startsWith("until ")) {
      const { existsSync } = await import("node:fs")
      while (!existsSync(name.slice(6))) await new Promise((next) => setTimeout(next, 5))
    }
    if (name === "refuse")
      process.send({ problem: { code: "too-large", detail: "Large.", extra: { a: 1 } } })
    else if (name === "fault") process.send({ fault: "Error: a fault" })
    else process.send({ result: name })
  })`

describe("work on files", () => {
  let folder: string
  let jobs: FileJobs
  const open = (limits: Partial<FileLimits> = {}) =>
    new FileJobs(join(folder, "entry.mjs"), { memoryMb: 50, ...limits })
  const run = (name: string, person = "ana") => jobs.run(task(name), person)
  const codeOf = (refused: Promise<unknown>) =>
    refused.then(
      () => "done",
      (error: unknown) => (error instanceof Problem ? error.code : String(error)),
    )
  const gate = (name: string) => {
    const path = join(folder, name)
    return { task: `until ${path}`, open: () => writeFileSync(path, "") }
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "concord-files-"))
    writeFileSync(join(folder, "entry.mjs"), obedient)
    jobs = open()
  })
  afterEach(() => {
    jobs.close()
    rmSync(folder, { recursive: true })
  })

  it("answers a person's tasks in the order they were given", async () => {
    const done: unknown[] = []
    await Promise.all(["a", "b", "c"].map(async (name) => done.push(await run(name))))
    expect(done).toEqual(["a", "b", "c"])
  })

  it("[X14] ends what nobody waits for any more, at work or before its turn, and goes on", async () => {
    const leaving = new AbortController()
    const working = codeOf(jobs.run(task("forever"), "ana", leaving.signal))
    const waiting = ["second", "third", "fourth"].map((name) =>
      codeOf(jobs.run(task(name), "ana", leaving.signal)),
    )
    expect(await codeOf(run("fifth"))).toBe("too-many")
    // Begun after hers, so that hers is at work once this is done.
    expect(await run("other", "ben")).toBe("other")
    leaving.abort()
    // The places of those that waited are free before the one at work has ended.
    const next = run("next")
    const refused = await Promise.all([working, ...waiting])
    expect(new Set(refused)).toEqual(new Set(["unavailable"]))
    expect(await next).toBe("next")
  })

  it("hands a refusal on as the Problem it was, and a fault as a fault", async () => {
    const refused = await run("refuse").catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect(refused).toMatchObject({ code: "too-large", detail: "Large.", extra: { a: 1 } })
    await expect(run("fault")).rejects.toThrow("a fault")
  })

  it.each(["die", "abort", "throw", "fill", "buffers"])(
    "[X6] a task that makes its process %s is refused, the server lives, the next finds another",
    async (end) => {
      const [refused, next] = await Promise.all([codeOf(run(end)), run("next")])
      expect([refused, next]).toEqual(["unreadable-file", "next"])
    },
  )

  it("[X6] a task that finds no end is stopped when its time is over", async () => {
    jobs = open({ patience: { small: 1_000, large: 30_000 } })
    const saying = run("forever").catch((error: unknown) => error)
    // Of a large file, which has time: another process has to start for it.
    const large = { ...task("next"), bytes: new Uint8Array(200_001) }
    const [refused, next] = await Promise.all([saying, jobs.run(large, "ana")])
    const detail = expect.stringContaining("takes more work than this server does for one file")
    expect(refused).toMatchObject({ code: "unreadable-file", detail })
    expect(next).toBe("next")
  })

  it("[X6] has its time of the processor: a task that a busy machine keeps waiting is not refused", async () => {
    jobs = open({ patience: { small: 1_000, large: 30_000 } })
    expect(await run("first")).toBe("first")
    const slow = gate("slow")
    const waiting = run(slow.task)
    await new Promise((next) => setTimeout(next, 1_500))
    slow.open()
    expect(await waiting).toBe(slow.task)
  })

  it("[X14] one task of a person is at work at a time, so that another person's is not kept waiting", async () => {
    const slow = gate("slow")
    const hers = [run(slow.task), run("second"), run("third")]
    expect(await run("his", "ben")).toBe("his")
    slow.open()
    expect(await Promise.all(hers)).toEqual([slow.task, "second", "third"])
  })

  it("[X14] too many tasks of one person are refused, and other persons' are taken", async () => {
    const slow = gate("slow")
    const hers = [slow.task, "b", "c", "d"].map((name) => run(name))
    expect(await codeOf(run("e"))).toBe("too-many")
    expect(await run("his", "ben")).toBe("his")
    slow.open()
    await Promise.all(hers)
    expect(await run("e")).toBe("e")
  })

  it("tells those who wait when the server closes", async () => {
    const waiting = [gate("never").task, "b"].map((name) => codeOf(run(name)))
    jobs.close()
    expect(await Promise.all(waiting)).toEqual(["unavailable", "unavailable"])
    expect(await codeOf(run("late"))).toBe("unavailable")
  })
})

describe("a server that reads a large file", () => {
  it("[X6] answers others meanwhile", async () => {
    const [dialect] = dialects
    if (!dialect) throw new Error("no database")
    const home = await Installation.open(dialect)
    try {
      const ana = await home.person("Ana", await home.agency("Interior"))
      // The process is warm before the race.
      await home.plan(ana, ["Train inspectors"])
      const rows = Array.from({ length: 20_000 }, (_, at) => `Paragraph ${at} of a long file.`)
      const form = new FormData()
      form.set("file", new Blob([`# Plan\n\n${rows.join("\n\n")}`]), "plan.md")
      const order: string[] = []
      const reading = ana.post("/api/plans/import", form).then(() => order.push("read"))
      const asking = ana.get("/api/me").then(() => order.push("asked"))
      await Promise.all([reading, asking])
      expect(order).toEqual(["asked", "read"])
    } finally {
      await home.close()
    }
  }, 120_000)
})
