import { setTimeout as wait } from "node:timers/promises"
import * as Y from "yjs"
import { LightClient } from "./syncClient.ts"
import { type Kind, opening, readSync, words } from "./syncKinds.ts"
import { ServerProcess } from "./syncProcesses.ts"
import { Typist } from "./syncTypist.ts"

/** The cost of a restart: CPU and times in milliseconds, and the bytes each client received. */
export interface Opening {
  cpu: number
  /** Until the last was served. */
  took: number
  /** The longest time the event loop was held. */
  held: number
  bytes: number
}

/** Stores the large plan with 20,000 transactions of history at a server; resolves with its name. */
export async function makeLarge(kind: Kind, dataDir: string): Promise<string> {
  const server = await ServerProcess.start(kind, dataDir)
  const plan = String(await server.ask({ ask: "history", transactions: 20_000 }))
  await server.ask({ ask: "close" })
  await server.stop()
  return plan
}

/** A server that has just begun, with nothing in memory. */
async function afresh<T>(
  kind: Kind,
  dataDir: string,
  use: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  const server = await ServerProcess.start(kind, dataDir)
  try {
    await wait(500)
    return await use(server)
  } finally {
    await server.stop()
  }
}

/** Waits for something at most ten seconds. */
async function until(done: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !done() && Date.now() < end; ) await wait(20)
}

interface Reader {
  client: LightClient
  /** When the plan came. */
  given: number
}

async function enter(server: ServerProcess, plan: string, person: number): Promise<Reader> {
  const { kind, port } = server
  const prefix = kind.prefix(plan)
  const reader = { given: Number.NaN } as Reader
  const hear = (payload: Uint8Array) => {
    if (readSync(prefix, payload)?.kind === 1) reader.given = performance.now()
  }
  reader.client = await LightClient.open(port, kind.path(plan), `p${person}`, hear)
  reader.client.send([...kind.greeting(plan), ...opening(prefix)])
  return reader
}

/** People who have nothing open the large plan at once, right after a restart. */
export function openings(kind: Kind, dataDir: string, plan: string, people: number) {
  return afresh(kind, dataDir, async (server): Promise<Opening> => {
    const before = await server.gauge(true)
    const begun = performance.now()
    const readers = await Promise.all(
      Array.from({ length: people }, (_, person) => enter(server, plan, person)),
    )
    await until(() => readers.every(({ given }) => !Number.isNaN(given)))
    await wait(300)
    const after = await server.gauge(true)
    const opened = {
      cpu: (after.cpu - before.cpu) / 1000,
      took: Math.max(...readers.map(({ given }) => given)) - begun,
      held: after.held,
      bytes: readers.reduce((sum, { client }) => sum + client.bytes, 0) / people,
    }
    for (const { client } of readers) client.close()
    return opened
  })
}

/** Somebody who has the large plan, and another who reads along: the first change after a restart. */
export function firstEdit(kind: Kind, dataDir: string, plan: string) {
  return afresh(kind, dataDir, async (server): Promise<Opening> => {
    const [writer, other] = [await enter(server, plan, 0), await enter(server, plan, 1)]
    await until(() => !Number.isNaN(writer.given) && !Number.isNaN(other.given))
    await wait(300)
    const typist = new Typist(1_000_000 + Math.floor(Math.random() * 2_000_000_000))
    const prefix = kind.prefix(plan)
    let heard = Number.NaN
    other.client.hear = (payload) => {
      const sync = readSync(prefix, payload)
      if (sync?.kind === 2 && Y.parseUpdateMeta(sync.body).to.has(typist.client))
        heard = performance.now()
    }
    const bytes = other.client.bytes
    const before = await server.gauge(true)
    const begun = performance.now()
    writer.client.send([words(prefix, typist.begin())])
    await until(() => !Number.isNaN(heard))
    await wait(100)
    const after = await server.gauge(true)
    const opened = {
      cpu: (after.cpu - before.cpu) / 1000,
      took: heard - begun,
      held: after.held,
      bytes: other.client.bytes - bytes,
    }
    for (const { client } of [writer, other]) client.close()
    return opened
  })
}
