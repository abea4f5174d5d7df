import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))

describe("a server process", () => {
  let folder: string
  let child: ChildProcess | null
  let output: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "concord-start-"))
    child = null
    output = ""
  })
  afterEach(() => {
    child?.kill("SIGKILL")
    rmSync(folder, { recursive: true, force: true })
  })

  function run(environment: Record<string, string>, ...args: string[]): ChildProcess {
    child = spawn(process.execPath, ["--import", "tsx", "server/main.ts", ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: "0", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString()
      })
    return child
  }
  const ended = async (process: ChildProcess) => (await once(process, "close"))[0] as number | null

  it("[P23] with wrong settings ends with their sentences, whatever the log is told to say", async () => {
    const code = await ended(run({ DATA_DIR: "/proc/nothing", PORT: "abc", LOG_LEVEL: "silent" }))
    expect(output).toBe(
      [
        "The configuration is wrong:",
        "  PORT: “abc” is no whole number from 0 to 65535.",
        "  DATA_DIR: No folder can be made at /proc/nothing.",
        "",
      ].join("\n"),
    )
    expect(code).toBe(1)
  })

  it("[P23] that waits for a database ends at once on SIGTERM", async () => {
    const silent: Server = createServer(() => {}).listen(0, "127.0.0.1")
    await once(silent, "listening")
    const address = silent.address()
    const port = typeof address === "object" ? address?.port : 0
    const waiting = run({ DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/plans` })
    await once(silent, "connection")
    const gone = ended(waiting)
    waiting.kill("SIGTERM")
    expect(await gone).toBe(0)
    expect(output).toBe("")
    silent.close()
  })

  it("[P23] names its settings when it is asked for help, and takes no other argument", async () => {
    expect(await ended(run({}, "--help"))).toBe(0)
    expect(output).toMatch(/PORT \(8080\) +the port to listen on/)
    expect(await ended(run({}, "--port"))).toBe(2)
    expect(output).toContain("“--port” is not understood.")
  })
})
