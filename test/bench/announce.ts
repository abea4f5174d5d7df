import { fork } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import * as decoding from "lib0/decoding"
import { WebSocket } from "ws"
import { readConfig } from "../../server/config/config.ts"
import { seed } from "../../server/seed/seed.ts"
import { insertAgency } from "../../server/storage/agencies.ts"
import { type Database, openDatabase } from "../../server/storage/database/database.ts"
import { insertPosition } from "../../server/storage/positions.ts"
import { setAgencyRole, setRight } from "../../server/storage/rights.ts"
import { insertToken } from "../../server/storage/tokens.ts"
import { insertAccount } from "../../server/storage/users.ts"
import { Rooms } from "../../server/sync/room/rooms.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import { decodeRecord, messageType } from "../../shared/protocol.ts"

// `npm run bench:announce`: what it takes that 60 people of 30 agencies, who have a plan of 300 measures
// with a position of each agency on each open, know of one new position: when they are told that
// positions changed and fetch them, and when they are told the position. Both on the same server.

const agencies = 30
const perAgency = 2
const rounds = 5
const silent = { info() {}, warn() {}, error: console.error }

/** Gives the plan its agencies, two people of each, and their positions; the tokens of those people. */
async function fill({ db, dialect }: Database, plan: string, measures: readonly MeasureView[]) {
  const tokens: string[] = []
  for (let at = 0; at < agencies; at++) {
    const agency = await insertAgency(db, { name: `Agency ${at}`, short: `A ${at}` })
    await setAgencyRole(db, plan, agency.id, "party")
    let person = ""
    for (let of = 0; of < perAgency; of++) {
      const account = { name: `Person ${at}.${of}`, email: `person.${at}.${of}@example.org` }
      const more = { agency: agency.id, administrator: false, passwordHash: "none" }
      person = await insertAccount(db, dialect, { ...account, ...more })
      await setRight(db, plan, person, "reviewer")
      tokens.push((await insertToken(db, person, { name: "bench" })).token)
    }
    for (const { id: measureId, digest, text: words } of measures) {
      const given = { measureId, agency: agency.id, digest, words }
      await insertPosition(db, plan, person, { ...given, stance: "agree", reason: null })
    }
  }
  return tokens
}

const dataDir = mkdtempSync(join(tmpdir(), "concord-announce-"))
const database = await openDatabase({ dataDir, databaseUrl: null })
const rooms = new Rooms({ database, config: readConfig({}), log: silent })
const secret = "a secret of the bench's own, which opens nothing"
const { plan, users } = await seed(database, rooms, secret, "large")
await rooms.close()

const server = fork(fileURLToPath(new URL("./endpointsServer.ts", import.meta.url)), [], {
  execArgv: ["--import", "tsx"],
  env: { ...process.env, DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1" },
  stdio: ["ignore", "inherit", "inherit", "ipc"],
})
const [port] = await once(server, "message")
const host = `127.0.0.1:${port}`
const at = `http://${host}/api/plans/${plan.id}`
const speaker = users.find(({ mandate }) => mandate)
if (!speaker) throw new Error("Nobody of the seed speaks for an agency.")

async function ask(token: string, path: string, body?: object): Promise<Buffer> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}` }
  if (body) headers["content-type"] = "application/json"
  const sent = body ? { method: "POST", body: JSON.stringify(body) } : {}
  const answer = await fetch(at + path, { headers, ...sent })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return Buffer.from(await answer.arrayBuffer())
}
const measuresNow = async (): Promise<MeasureView[]> =>
  JSON.parse((await ask(speaker.token, "/measures")).toString()).measures

const measures = await measuresNow()
const tokens = await fill(database, plan.id, measures)
await database.close()

/** Of one way of being told: what went over the wire, and the milliseconds until the last one knew. */
const way = () => ({ requests: 0, bytes: 0, known: 0, cpu: 0, times: [] as number[] })
let now = way()
let fetches = true

const sockets = tokens.map((token) => {
  const headers = { authorization: `Bearer ${token}` }
  const socket = new WebSocket(`ws://${host}/sync/${plan.id}`, { headers })
  socket.binaryType = "nodebuffer"
  socket.on("message", async (frame: Buffer) => {
    const decoder = decoding.createDecoder(Uint8Array.from(frame))
    if (decoding.readVarUint(decoder) !== messageType.record) return
    const record = decodeRecord(decoder)
    if (record.type !== "changed" || record.what !== "positions") return
    now.bytes += frame.length
    if (fetches) {
      now.requests += 1
      const answer = await ask(token, "/positions")
      now.bytes += answer.length
      JSON.parse(answer.toString())
    } else if (record.now?.positions.length !== 1) throw new Error("The position did not come.")
    now.known += 1
  })
  return socket
})
await Promise.all(sockets.map((socket) => once(socket, "open")))
await wait(3_000)

/** The processor time of the server's process so far, in milliseconds. */
function cpu(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function measured(): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const measure = measures[round]
    now.known = 0
    const [begun, taken] = [performance.now(), cpu()]
    const stance = fetches ? "agree" : "not-concerned"
    const path = `/measures/${measure?.id}/positions`
    await ask(speaker?.token ?? "", path, { digest: measure?.digest, stance })
    while (now.known < sockets.length) await wait(1)
    now.times.push(performance.now() - begun)
    now.cpu += cpu() - taken
    await wait(300)
  }
  const times = now.times.toSorted((a, b) => a - b)
  const each = (value: number) => Math.round(value / rounds).toLocaleString("en")
  console.log(
    [
      fetches ? "told that, and fetched" : "told the position    ",
      `${each(now.requests)} requests`,
      `${each(now.bytes)} bytes`,
      `last of ${sockets.length} after ${times[times.length >> 1]?.toFixed(0)} ms (median)`,
      `server ${each(now.cpu)} ms of a core`,
    ].join("  "),
  )
  now = way()
}

console.log(
  `${measures.length} measures, ${agencies} agencies and the seed's, ${sockets.length} people; each row is for one position`,
)
await measured()
fetches = false
await measured()

for (const socket of sockets) socket.terminate()
server.disconnect()
await once(server, "exit")
rmSync(dataDir, { recursive: true, force: true })
