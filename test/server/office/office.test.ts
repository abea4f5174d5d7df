import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { Office, type OfficeLimits } from "../../../server/office/office.ts"
import { Problem } from "../../../shared/problem.ts"
import { processesWith, type StandIn, standIn } from "./standIn.ts"

const rtf = Buffer.from("{\\rtf1 Words.}")

const opened: StandIn[] = []
const offices: Office[] = []
afterEach(() => {
  for (const office of offices.splice(0)) office.close()
  for (const one of opened.splice(0)) one.remove()
})

/** A converter whose LibreOffice does `act`. */
async function doing(act: string, limits: Partial<OfficeLimits> = {}): Promise<Office> {
  const program = standIn(act)
  opened.push(program)
  const office = await Office.open(program.path, "/nowhere", limits)
  offices.push(office)
  return office
}

const refusal = (converting: Promise<unknown>) =>
  converting.then(
    () => "none",
    (error: unknown) => (error instanceof Problem ? error.detail : String(error)),
  )

/** The walls that this machine lets be put round a program. */
const probe = standIn("")
const best = (await Office.open(probe.path, "/nowhere")).walls
probe.remove()
const made = 'cp "$source" "$out/file.docx"'

describe("LibreOffice beside the server", () => {
  it("[X97] gives what was made, and leaves no folder behind", async () => {
    const office = await doing(`pwd > "$out/file.docx"`, { walls: ["settings"] })
    const folder = Buffer.from(await office.convert(rtf, "rtf")).toString("utf8")
    expect(folder).toContain("concord-office-")
    expect(() => mkdirSync(folder.trim())).not.toThrow()
    rmSync(folder.trim(), { recursive: true })
  })

  it("[X97] gives it none of the server's environment, and a profile without macros, links and active content", async () => {
    process.env.CONCORD_TEST_SECRET = "a secret of the server"
    onTestFinished(() => {
      delete process.env.CONCORD_TEST_SECRET
    })
    const office = await doing(
      `{ env; cat profile/user/registrymodifications.xcu; echo "$@"; } > "$out/file.docx"`,
    )
    const words = Buffer.from(await office.convert(rtf, "rtf")).toString("utf8")
    expect(words).not.toContain("a secret of the server")
    for (const name of ["DisableMacrosExecution", "DisableActiveContent", "BlockUntrustedReferer"])
      expect(words).toMatch(new RegExp(`"${name}\\w*" oor:op="fuse"><value>true`))
    expect(words).toContain("--infilter=Rich Text Format")
  })

  it("[X97] ends it with its children when it takes too long", async () => {
    const office = await doing("sleep 600.31 & sleep 600.31", { patience: 1_500 })
    expect(await refusal(office.convert(rtf, "rtf"))).toContain("more work than this server does")
    await expect.poll(() => processesWith("sleep 600.31")).toBe(0)
  })

  it("[X97] ends it with its children when nobody wants the file any more", async () => {
    const office = await doing("sleep 600.32 & sleep 600.32")
    const leaving = new AbortController()
    const refused = refusal(office.convert(rtf, "rtf", leaving.signal))
    await expect.poll(() => processesWith("sleep 600.32")).toBeGreaterThan(0)
    leaving.abort()
    expect(await refused).toBe("The work on the file was stopped.")
    await expect.poll(() => processesWith("sleep 600.32")).toBe(0)
    expect(await refusal(office.convert(rtf, "rtf", leaving.signal))).toContain("was stopped")
  })

  it("[X97] ends it when the server closes, and what it leaves running when it is done", async () => {
    const office = await doing(`sleep 600.33 & ${made}; [ -s "$out/file.docx" ]`)
    expect(await refusal(office.convert(rtf, "rtf"))).toBe("none")
    await expect.poll(() => processesWith("sleep 600.33")).toBe(0)
    const waiting = await doing("sleep 600.34")
    const refused = refusal(waiting.convert(rtf, "rtf"))
    await expect.poll(() => processesWith("sleep 600.34")).toBeGreaterThan(0)
    waiting.close()
    expect(await refused).not.toBe("none")
  })

  const node = `"${process.execPath}" -e`
  it.each([
    ["one endless file", `cat /dev/zero > "$out/file.docx"`],
    ["endless files", `while :; do head -c 900000 /dev/zero > "$out/$(date +%N)"; done`],
    ["memory", `exec ${node} 'const all=[];for(;;)all.push(Buffer.alloc(1e7,1))' > /dev/null 2>&1`],
    ["processor time", "while :; do :; done"],
  ])("[X97] refuses what makes it want %s without end", async (_what, act) => {
    // By the clock it has longer than this test.
    const small = { writtenMb: 2, memoryMb: 300, processorSeconds: 2, patience: 600_000 }
    const office = await doing(act, small)
    expect(await refusal(office.convert(rtf, "rtf"))).toMatch(/more work than|cannot read the file/)
  })

  it("[X97] refuses what it makes nothing of, and says so when it does not start", async () => {
    expect(await refusal((await doing("exit 0")).convert(rtf, "rtf"))).toContain("cannot read")
    expect(await refusal((await doing("exit 1")).convert(rtf, "rtf"))).toContain("cannot read")
  })

  it("[X96] is no other program", async () => {
    for (const path of ["/nowhere/soffice", "/bin/true"])
      await expect(Office.open(path, tmpdir())).rejects.toThrow(
        `LIBREOFFICE: “${path}” is no LibreOffice that can be run here.`,
      )
  })
})

describe("the walls round LibreOffice", () => {
  let server: Server
  let asked = 0
  let secrets: string
  const bait = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked += 1
      response.end("fetched")
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    secrets = mkdtempSync(join(tmpdir(), "concord-secrets-"))
    writeFileSync(join(secrets, "auth-secret"), "a secret of this installation")
  })
  afterAll(() => {
    server.close()
    rmSync(secrets, { recursive: true })
  })

  /** The parts that a program within the sandbox reaches of the network, the data folder and the server's process. */
  async function reached(walls: Office["walls"]): Promise<string> {
    const program = standIn(`{
      "${process.execPath}" -e 'fetch("${bait()}").then((a) => a.text()).then(console.log, () => {})'
      cat "${secrets}/auth-secret"
      tr '\\0' ' ' < /proc/${process.pid}/cmdline
      true; } > "$out/file.docx" 2> /dev/null`)
    opened.push(program)
    const limits = { walls: [walls], memoryMb: 100_000 }
    const office = await Office.open(program.path, secrets, limits)
    return Buffer.from(await office.convert(rtf, "rtf").catch(() => Buffer.of())).toString("utf8")
  }

  it("let the network and the data folder be reached where there are none", async () => {
    asked = 0
    const words = await reached("settings")
    expect(words).toContain("fetched")
    expect(words).toContain("a secret of this installation")
    expect(asked).toBe(1)
  })

  it.skipIf(best === "settings")("[X97] keep it from the network", async () => {
    asked = 0
    expect(await reached(best)).not.toContain("fetched")
    expect(asked).toBe(0)
  })

  it.skipIf(best !== "whole")(
    "[X97] keep it from the data folder and other processes",
    async () => {
      const words = await reached("whole")
      expect(words).not.toContain("a secret of this installation")
      expect(words).not.toContain("vitest")
    },
  )
})
