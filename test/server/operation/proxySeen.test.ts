import type { Request, Response } from "express"
import { describe, expect, it } from "vitest"
import { createLog } from "../../../server/operation/log.ts"
import { OperatorNotices } from "../../../server/operation/operatorNotices.ts"
import { noticeProxy } from "../../../server/operation/proxySeen.ts"
import { sqlite } from "../../databases.ts"
import { Installation } from "../installation.ts"

/** The notices for a request with these headers from this address. */
function noticed(headers: Record<string, string>, remoteAddress: string, trustProxy = 0): number {
  const notices = new OperatorNotices()
  const said: string[] = []
  const log = { warn: (words: unknown) => void said.push(String(words)) }
  const look = noticeProxy(
    { trustProxy, publicUrl: "http://localhost:8081" },
    notices,
    log as never,
  )
  for (let i = 0; i < 3; i++)
    look({ headers, socket: { remoteAddress } } as unknown as Request, {} as Response, () => {})
  expect(said).toHaveLength(notices.all.length)
  return said.length
}

describe("a proxy that TRUST_PROXY does not name", () => {
  it.each([
    "127.0.0.1",
    "::1",
    "::ffff:10.0.0.4",
    "172.18.0.1",
    "192.168.1.1",
    "fd00::1",
    "100.64.0.1",
  ])("[P103] is noticed at %s, and said once", (address) => {
    expect(noticed({ "x-forwarded-for": "203.0.113.9" }, address)).toBe(1)
    expect(noticed({ forwarded: "for=203.0.113.9" }, address)).toBe(1)
    expect(noticed({}, address)).toBe(0)
  })

  it("[P103] is not taken from what a stranger writes, nor where it is named", () => {
    expect(noticed({ "x-forwarded-for": "10.0.0.1" }, "203.0.113.9")).toBe(0)
    expect(noticed({ "x-forwarded-for": "10.0.0.1" }, "172.32.0.1")).toBe(0)
    expect(noticed({ "x-forwarded-for": "10.0.0.1" }, "127.0.0.1", 1)).toBe(0)
  })

  it.each([
    ["https://plans.example.gov", 0, 1],
    ["https://plans.example.gov", 1, 0],
    ["http://plans.example.gov", 0, 0],
  ])("[P103] is known at start: %s with TRUST_PROXY=%i", (publicUrl, trustProxy, times) => {
    const said: unknown[] = []
    const log = { warn: (words: unknown) => void said.push(words) }
    const notices = new OperatorNotices()
    noticeProxy({ trustProxy, publicUrl }, notices, log as never)
    expect([said.length, notices.all.length]).toEqual([times, times])
  })

  it("[P103] is told to administrators by the running server, and named in its log", async () => {
    const log = createLog("silent")
    const said: string[] = []
    log.warn = ((words: unknown) => void said.push(String(words))) as typeof log.warn
    const home = await Installation.open(sqlite, {}, null, { log })
    try {
      const root = await home.person("Root", await home.agency("Interior"), true)
      const kinds = async () =>
        (await root.get("/api/operator-notices")).body.notices.map(
          (one: { kind: string }) => one.kind,
        )
      expect(await kinds()).toEqual([])
      const passedOn = { "x-forwarded-for": "203.0.113.9" }
      for (let i = 0; i < 2; i++) await home.visitor().ask("GET", "/api/setup", undefined, passedOn)
      expect(await kinds()).toEqual(["proxy-not-trusted"])
      expect(said.filter((words) => words.includes("TRUST_PROXY"))).toHaveLength(1)
    } finally {
      await home.close()
    }
  })
})
