import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import * as Y from "yjs"
import { readConfig } from "../../server/config/config.ts"
import { measureDigests } from "../../server/plans/measures.ts"
import { type Seeded, seed } from "../../server/seed/seed.ts"
import { type Database, openDatabase } from "../../server/storage/database/database.ts"
import { insertPosition } from "../../server/storage/positions.ts"
import { insertThread } from "../../server/storage/threads.ts"
import { Rooms } from "../../server/sync/room/rooms.ts"
import { fragmentName, readDocument } from "../../shared/document/readDocument.ts"
import { openClient } from "../server/sync/syncServer.ts"
import { largeHistory } from "./syncHistory.ts"

// `npm run bench:endpoints`: for how long each address that reads a large plan (200 pages, 300 measures,
// 20,000 transactions of history) holds the server's event loop, and how long its answer takes: with
// the plan idle, and while somebody has it open and types before each question.

const transactions = 20_000
const silent = { info() {}, warn() {}, error: console.error }

/** Places in the plan, with the block that each is in. */
function places(doc: Y.Doc, count: number) {
  const blocks = doc.getXmlFragment(fragmentName).toArray()
  const texts = blocks.flatMap((block) => {
    const first = block instanceof Y.XmlElement ? block.get(0) : null
    return first instanceof Y.XmlText && first.length > 9 ? [first] : []
  })
  const place = (text: Y.XmlText, at: number) =>
    Buffer.from(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, at))).toString(
      "base64",
    )
  return texts.slice(0, count).map((text) => ({
    anchor: { from: place(text, 2), to: place(text, 6) },
    blockId: String((text.parent as Y.XmlElement).getAttribute("id")),
  }))
}

/** Everything a plan of some years has. */
async function fill(database: Database, { plan, parties, users }: Seeded): Promise<void> {
  const { db } = database
  const rooms = new Rooms({ database, config: readConfig({}), log: silent })
  const doc = new Y.Doc({ gc: false })
  const updates = largeHistory(transactions)
  for (let from = 0; from < updates.length; from += 100) {
    const some = updates.slice(from, from + 100)
    await Promise.all(some.map((update) => rooms.write(plan.id, update, null)))
  }
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  await rooms.close()
  // So that whoever asks may bring standards sets too.
  await db.updateTable("user").set({ administrator: 1 }).execute()
  const { id: user } = await db.selectFrom("user").select("id").executeTakeFirstOrThrow()
  const agency = users[0]?.agency ?? ""
  for (const { anchor, blockId } of places(doc, 60))
    await insertThread(db, plan.id, {
      measureId: null,
      blockId,
      quote: "words that stood here once",
      anchor,
      weight: "wanted",
      visibility: "everyone",
      agency,
      as: null,
      user,
      body: "Can this be said in a shorter way?",
    })
  for (const [measureId, digest] of measureDigests(readDocument(doc)).slice(0, 200))
    for (const party of parties)
      await insertPosition(db, plan.id, user, {
        measureId,
        agency: party,
        stance: "agree",
        digest,
        reason: null,
        words: "The words then",
      })
}

class Server {
  readonly port: number
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.port = port
  }

  static async start(dataDir: string): Promise<Server> {
    const child = fork(fileURLToPath(new URL("./endpointsServer.ts", import.meta.url)), [], {
      execArgv: ["--import", "tsx"],
      env: { ...process.env, DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1" },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    })
    const [port] = await once(child, "message")
    return new Server(child, Number(port))
  }

  /** For how long the loop was held since the last question, in milliseconds. */
  async held(): Promise<number> {
    this.#child.send("held")
    const [held] = await once(this.#child, "message")
    return Number(held)
  }

  async stop(): Promise<void> {
    this.#child.disconnect()
    await once(this.#child, "exit")
  }
}

const dataDir = mkdtempSync(join(tmpdir(), "concord-doors-"))
const database = await openDatabase({ dataDir, databaseUrl: null })
const rooms = new Rooms({ database, config: readConfig({}), log: silent })
const seeded = await seed(
  database,
  rooms,
  "a secret of the bench's own, which opens nothing",
  "empty",
)
await rooms.close()
await fill(database, seeded)
await database.close()

const server = await Server.start(dataDir)
const token = seeded.users.find(({ right }) => right === "secretariat")?.token ?? ""
const at = `/api/plans/${seeded.plan.id}`

async function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}` }
  const init: RequestInit = { method, headers }
  if (body instanceof FormData) init.body = body
  else if (body !== undefined) {
    init.body = JSON.stringify(body)
    headers["content-type"] = "application/json"
  }
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, init)
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

const get = (path: string) => async () => {
  await (await ask("GET", path)).arrayBuffer()
}

async function file(path: string, name: string): Promise<() => Promise<void>> {
  const bytes = await (await ask("GET", path)).arrayBuffer()
  return async () => {
    const form = new FormData()
    form.set("file", new Blob([bytes]), name)
    await (await ask("POST", "/api/plans/import", form)).arrayBuffer()
  }
}

const areas = (await (await ask("GET", `${at}/coverage`)).json()).areas as {
  id: string
  digest: string
}[]
for (const { id: area, digest } of areas.slice(0, 5))
  await ask("POST", `${at}/coverage/decisions`, { area, digest, act: "confirm" })
const { now } = await (await ask("GET", `${at}/versions`)).json()
const half = { name: "First", version: Math.floor(now / 2) }
const { version } = await (await ask("POST", `${at}/versions`, half)).json()
await ask("POST", `${at}/recommendations`, {
  entries: Array.from({ length: 100 }, (_, i) => ({
    kind: "recommendation",
    source: "A committee",
    year: 2024,
    number: String(i),
    text: `Train labour inspectors and the police in identification of victims, number ${i}`,
  })),
})

const [usual] = (await (await ask("GET", "/api/standards")).json()).standards as {
  id: string
  version: string
}[]
const usualFile = `/api/standards/${usual?.id}/${usual?.version}/file`
const setFile = await (await ask("GET", usualFile)).json()
let brought = 0
const bring = async () => {
  brought += 1
  const standards = { id: "brought", version: String(brought) }
  const form = new FormData()
  form.set("file", new Blob([JSON.stringify({ ...setFile, ...standards })]), "set.json")
  await ask("POST", "/api/standards", form)
  return standards
}

/** The endpoints by name, with the request and a preparation before each time. */
const doors: [string, () => Promise<void>, (() => Promise<void>)?][] = [
  ["measures", get(`${at}/measures`)],
  ["coverage", get(`${at}/coverage`)],
  ["coverage, agreed", get(`${at}/coverage?view=agreed`)],
  ["findings", get(`${at}/findings`)],
  ["comments", get(`${at}/comments`)],
  ["recommendations", get(`${at}/recommendations`)],
  ["suggestions", get(`${at}/recommendations/suggestions`)],
  ["agreed.docx", get(`${at}/exports/agreed.docx`)],
  ["working.docx", get(`${at}/exports/working.docx`)],
  ["plan.json", get(`${at}/exports/plan.json`)],
  [
    "saving a version",
    async () => void (await ask("POST", `${at}/versions`, { name: `V ${Math.random()}` })),
  ],
  ["coverage of a version", get(`${at}/coverage?version=${version.id}`)],
  ["comparison", get(`${at}/coverage/comparison?from=${version.id}`)],
  ["comparison, agreed", get(`${at}/coverage/comparison?from=${version.id}&view=agreed`)],
  ["importing working.docx", await file(`${at}/exports/working.docx`, "plan.docx")],
  ["importing plan.json", await file(`${at}/exports/plan.json`, "plan.json")],
  ["bringing a standards set", async () => void (await bring())],
  [
    "coverage, first with a set",
    get(`${at}/coverage`),
    async () => void (await ask("PATCH", at, { standards: await bring() })),
  ],
]

interface Told {
  held: number[]
  took: number[]
}

async function measure(open: () => Promise<void>, before: () => Promise<void>, times: number) {
  const told: Told = { held: [], took: [] }
  for (let i = 0; i < times; i++) {
    await before()
    await server.held()
    const begun = performance.now()
    await open()
    told.took.push(performance.now() - begun)
    await wait(100)
    told.held.push(await server.held())
  }
  return told
}

const shown = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0).padStart(6)}${(sorted.at(-1) ?? 0).toFixed(0).padStart(6)}`
}

const idle = new Map<string, Told>()
for (const [name, open, before = async () => {}] of doors)
  idle.set(name, await measure(open, before, 5))

const typist = openClient(`ws://127.0.0.1:${server.port}/sync`, seeded.plan.id, token, new Y.Doc())
while (!typist.provider.synced) await wait(50)
const [first] = typist.doc.getXmlFragment(fragmentName).toArray()
const text = first instanceof Y.XmlElement ? first.get(0) : null
const type = async () => {
  if (text instanceof Y.XmlText) text.insert(0, "e")
  await wait(300)
}
const busy = new Map<string, Told>()
for (const [name, open, before = async () => {}] of doors) {
  const typed = () => before().then(type)
  busy.set(name, await measure(open, typed, 5))
}
typist.leave()

console.log("milliseconds, median and worst of five:   idle: held   answer     open: held   answer")
for (const [name] of doors) {
  const [a, b] = [idle.get(name), busy.get(name)]
  if (!a || !b) continue
  console.log(
    `${name.padEnd(44)}${shown(a.held)} ${shown(a.took)}   ${shown(b.held)} ${shown(b.took)}`,
  )
}
await server.stop()
rmSync(dataDir, { recursive: true })
process.exit(0)
