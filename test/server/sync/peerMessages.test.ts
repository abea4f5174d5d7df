import { describe, expect, it } from "vitest"
import { readConfig } from "../../../server/config/config.ts"
import { decodeNotice, encodeNotice } from "../../../server/sync/cluster/notices.ts"
import {
  notifyPeers,
  type PlanMessage,
  subscribeToPeers,
} from "../../../server/sync/cluster/peers.ts"
import type { Relay } from "../../../server/sync/cluster/relay.ts"
import { ConnectionCounts } from "../../../server/sync/gateway/connectionCounts.ts"

/** A relay at whose other end the test stands. */
class Line implements Relay {
  readonly ready = true
  told: Uint8Array[] = []
  #hear: ((message: Uint8Array, process: string) => void) | null = null
  publish(_plan: string | null, message: Uint8Array): void {
    this.told.push(message)
  }
  subscribe(_plan: string | null, hear: (message: Uint8Array, process: string) => void) {
    this.#hear = hear
    return Promise.resolve(() => {})
  }
  watch(): void {}
  async close(): Promise<void> {}
  say(message: unknown): void {
    this.#hear?.(Buffer.from(JSON.stringify(message)), "another")
  }
  pass(message: Uint8Array): void {
    this.#hear?.(message, "another")
  }
}

describe("what another process tells", () => {
  const nobody = { plans: [], people: [] }

  it("[S11] counts its sockets, and nothing that is no count", () => {
    const line = new Line()
    const counts = new ConnectionCounts(readConfig({ MAX_CONNECTIONS_PER_PLAN: "2" }), line)
    line.say({ open: { plans: [["p", 1]], people: [["u", 1]] }, all: true })
    for (const wrong of [
      { open: { plans: [["p", -1]], people: [] }, all: true },
      { open: { plans: [["p", 0.5]], people: [] }, all: true },
      { open: { plans: [["p", "1"]], people: [] }, all: true },
      { open: { plans: [["p"]], people: [] }, all: true },
      { open: { ...nobody, plans: [["p".repeat(1000), 1]] }, all: true },
      { open: nobody, all: "yes" },
      { all: true },
      null,
      "whoever",
    ])
      expect(() => line.say(wrong)).toThrow()
    expect(counts.enter("u", "p")).toBeNull()
    expect(counts.enter("u", "p")).toMatch(/no room/)
  })

  it("[S31] reaches a plan as it was said, and in no other form", async () => {
    const line = new Line()
    const heard: PlanMessage[] = []
    await subscribeToPeers(line, "p", (message) => heard.push(message))
    const said: PlanMessage[] = [
      { type: "stored", stored: { after: 3, seq: 5, rows: 2, update: Uint8Array.of(0, 0) } },
      { type: "record", record: { type: "changed", what: "people" } },
      { type: "record", record: { type: "changed", what: "decisions", ids: ["protection"] } },
      { type: "presence", entries: [{ client: 7, clock: 1, state: '{"user":{}}' }] },
      { type: "reached", client: 7, seq: 5 },
      { type: "who" },
      { type: "kept" },
    ]
    for (const message of said) notifyPeers(line, "p", message)
    for (const bytes of line.told.splice(0)) line.pass(bytes)
    expect(heard).toEqual(said)
    for (const wrong of [
      { type: "record", record: { type: "changed", what: "everything" } },
      { type: "record", record: { type: "changed", what: "comments", ids: [7] } },
      { type: "record", record: { type: "changed", what: "comments", ids: Array(501).fill("t") } },
      { type: "presence", entries: [{ client: -7, clock: 1, state: "null" }] },
      { type: "presence", entries: [{ client: 7, clock: 1, state: "x".repeat(100_000) }] },
      { type: "reached", client: 7, seq: 0.5 },
      { type: "dismissed" },
    ]) {
      notifyPeers(line, "p", wrong as PlanMessage)
      for (const bytes of line.told.splice(0)) expect(() => line.pass(bytes)).toThrow()
    }
    expect(heard).toEqual(said)
  })

  it("[S36] is told of what is much to take in, and reads it from the log, however few bytes it has", async () => {
    const line = new Line()
    const heard: PlanMessage[] = []
    await subscribeToPeers(line, "p", (message) => heard.push(message))
    // Deletes 20 characters of client 7, and 200,000.
    const little = Uint8Array.of(0, 1, 7, 1, 0, 20)
    const much = Uint8Array.of(0, 1, 7, 1, 0, 0xc0, 0x9a, 0x0c)
    for (const update of [little, much]) {
      notifyPeers(line, "p", { type: "stored", stored: { after: 3, seq: 5, rows: 2, update } })
      for (const bytes of line.told.splice(0)) line.pass(bytes)
    }
    // A process that has everything before number 5 except number 4 reads the log.
    const none = { after: 5, seq: 5, rows: 2, update: new Uint8Array() }
    expect(heard).toEqual([
      { type: "stored", stored: { after: 3, seq: 5, rows: 2, update: little } },
      { type: "stored", stored: none },
    ])
  })

  it("[S31] notifies of changed rights, sign-outs and what may have been missed alone", () => {
    const notices = [
      { type: "rightsChanged", planId: "p", userId: "u" },
      { type: "signedOut", userId: "u" },
      { type: "refresh" },
    ] as const
    for (const notice of notices) expect(decodeNotice(encodeNotice(notice))).toEqual(notice)
    for (const wrong of [{ type: "signedOut", userId: 7 }, { type: "closeAll" }, [], 7])
      expect(() => decodeNotice(Buffer.from(JSON.stringify(wrong)))).toThrow()
  })
})
