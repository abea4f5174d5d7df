import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { FileThread } from "../../../server/files/fileThread.ts"
import type { ImportTask } from "../../../server/files/task.ts"
import { Problem } from "../../../shared/problem.ts"
import { dialects } from "../../databases.ts"
import { Installation } from "../installation.ts"

const task = (name: string): ImportTask => ({ kind: "import", bytes: new Uint8Array(), name })

// A thread that does as the file's name says, to see what becomes of those that die.
const obedient = `
  import { parentPort } from "node:worker_threads"
  parentPort.on("message", ({ name }) => {
    if (name === "die") process.exit(1)
    if (name === "throw") throw new Error("by itself")
    if (name === "fill") for (const all = []; ; ) all.push(new Array(1e6).fill({}))
    if (name === "refuse")
      parentPort.postMessage({ problem: { code: "too-large", detail: "Large.", extra: { a: 1 } } })
    else if (name === "fault") parentPort.postMessage({ fault: "Error: a fault" })
    else parentPort.postMessage({ result: name })
  })`

describe("the file thread", () => {
  let folder: string
  let thread: FileThread
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "concord-thread-"))
    writeFileSync(join(folder, "entry.mjs"), obedient)
    thread = new FileThread(join(folder, "entry.mjs"), 50)
  })
  afterEach(async () => {
    await thread.close()
    rmSync(folder, { recursive: true })
  })

  it("answers tasks in the order they were given", async () => {
    const done: unknown[] = []
    const run = async (name: string) => done.push(await thread.run(task(name)))
    await Promise.all(["a", "b", "c"].map(run))
    expect(done).toEqual(["a", "b", "c"])
  })

  it("hands a refusal on as the Problem it was, and a fault as a fault", async () => {
    const refused = await thread.run(task("refuse")).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect(refused).toMatchObject({ code: "too-large", detail: "Large.", extra: { a: 1 } })
    await expect(thread.run(task("fault"))).rejects.toThrow("a fault")
  })

  it.each(["die", "throw"])(
    "after a task that made it %s, the next finds another thread",
    async (end) => {
      const results = await Promise.allSettled([end, "next"].map((name) => thread.run(task(name))))
      expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"])
    },
  )

  it("[X6] a file that takes more memory than it may is refused, and the server lives", async () => {
    const refused = await thread.run(task("fill")).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: "unreadable-file" })
    expect(await thread.run(task("next"))).toBe("next")
  })
})

describe("a server that reads a large file", () => {
  it("[X6] answers others meanwhile", async () => {
    const [dialect] = dialects
    if (!dialect) throw new Error("no database")
    const home = await Installation.open(dialect)
    try {
      const ana = await home.person("Ana", await home.agency("Interior"))
      // The thread is warm before the race.
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
  })
})
