import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { WebSocket } from "ws"
import { WebsocketProvider } from "y-websocket"
import * as Y from "yjs"
import type { Session, Sessions } from "../../../server/accounts/session.ts"
import { readConfig } from "../../../server/config/config.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { insertPlan } from "../../../server/storage/plans.ts"
import { findRight } from "../../../server/storage/rights.ts"
import type { Relay } from "../../../server/sync/cluster/relay.ts"
import type { SyncLog } from "../../../server/sync/context.ts"
import { attachSync } from "../../../server/sync/gateway/upgrade.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import type { Right } from "../../../shared/access.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import {
  decodeRecord,
  decodeSaved,
  messageType,
  type ServerRecord,
} from "../../../shared/protocol.ts"

const agencies = ["Interior", "Labour", "Justice", "Finance"]

/** A person of the tests; their name is their bearer token. */
export function person(name: string): Session {
  const agency = agencies[(name.codePointAt(0) ?? 0) % agencies.length] ?? "Interior"
  return {
    user: { id: `u-${name}`, name, email: `${name}@example.org` },
    agency: { id: `a-${agency}`, name: agency, short: agency.slice(0, 3), colour: "#2f6f4f" },
    administrator: false,
    agencyAdministrator: false,
    makesPlans: true,
    sessionId: `s-${name}`,
  }
}

// Every provider listens for the end of the process.
process.setMaxListeners(200)

const silent: SyncLog = { info() {}, warn() {}, error() {} }

/** A y-websocket client, unmodified, with what the server told it beside the words. */
export interface Client {
  doc: Y.Doc
  provider: WebsocketProvider
  records: ServerRecord[]
  /** The last count of frames the server called saved, and those that this client has sent. */
  saved(): number
  sent(): number
  /** The codes of the closes that happened. */
  closes: number[]
  text(): string
  leave(): void
}

/** The sync server on a free port over a database, with bearer tokens that are people's names. */
export class SyncServer {
  readonly rooms: Rooms
  readonly database: Database
  readonly sessions: Sessions & { signedOut: Set<string> }
  /** The gauges of the metrics, by name. */
  readonly gauges = new Map<string, () => number>()
  #http: Server
  #detach: () => void
  #clients: Client[] = []
  port = 0

  constructor(database: Database, environment: Record<string, string> = {}, relay?: Relay) {
    this.database = database
    const config = readConfig(environment)
    this.rooms = new Rooms({ database, config, log: silent, ...(relay ? { relay } : {}) })
    const signedOut = new Set<string>()
    this.sessions = {
      signedOut,
      of: async ({ authorization }) => {
        const name = /^Bearer (.+)$/.exec(authorization ?? "")?.[1]
        return name === undefined || signedOut.has(name) ? null : person(name)
      },
      rightIn: (planId, userId) => findRight(database.db, planId, userId),
    }
    this.#http = createServer()
    this.#detach = attachSync(this.#http, {
      rooms: this.rooms,
      sessions: this.sessions,
      config,
      log: silent,
      watch: { gauge: (name, _help, read) => this.gauges.set(name, read), closed() {} },
      ...(relay ? { relay } : {}),
      planExists: async (planId) =>
        (await database.db
          .selectFrom("plans")
          .select("id")
          .where("id", "=", planId)
          .executeTakeFirst()) !== undefined,
    })
  }

  async listen(port = 0): Promise<this> {
    this.#http.listen(port, "127.0.0.1")
    await once(this.#http, "listening")
    this.port = (this.#http.address() as AddressInfo).port
    return this
  }

  /** A plan in which these people have these rights. */
  async plan(rights: Record<string, Right>): Promise<string> {
    const id = await insertPlan(this.database.db, { title: "A plan" }, "u-maker")
    for (const [name, right] of Object.entries(rights)) await this.give(id, name, right)
    return id
  }

  /** Gives a person a right. */
  async give(planId: string, name: string, right: Right): Promise<void> {
    await this.database.db
      .insertInto("plan_rights")
      .values({ plan_id: planId, user_id: `u-${name}`, right })
      .onConflict((same) => same.columns(["plan_id", "user_id"]).doUpdateSet({ right }))
      .execute()
  }

  /** The socket's address. */
  address(planId: string, query = ""): string {
    return `ws://127.0.0.1:${this.port}/sync/${planId}${query}`
  }

  /** A bare socket. */
  socket(planId: string, name: string | null, options: { query?: string; origin?: string } = {}) {
    const headers: Record<string, string> = {}
    if (name !== null) headers.authorization = `Bearer ${name}`
    if (options.origin !== undefined) headers.origin = options.origin
    return new WebSocket(this.address(planId, options.query ?? ""), { headers })
  }

  /** An unmodified provider. */
  client(planId: string, name: string, doc = new Y.Doc()): Client {
    const client = openClient(`ws://127.0.0.1:${this.port}/sync`, planId, name, doc)
    this.#clients.push(client)
    return client
  }

  /** Ends everything but the database. */
  async stop(): Promise<void> {
    for (const client of this.#clients) client.leave()
    this.#detach()
    await this.rooms.close()
    this.#http.closeAllConnections()
    this.#http.close()
  }
}

/** An unmodified y-websocket provider with a bearer token. */
export function openClient(url: string, planId: string, name: string, doc: Y.Doc): Client {
  class Authorised extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { authorization: `Bearer ${name}` } })
    }
  }
  const provider = new WebsocketProvider(url, planId, doc, {
    WebSocketPolyfill: Authorised as never,
    disableBc: true,
    connect: false,
    maxBackoffTime: 200,
  })
  const records: ServerRecord[] = []
  const closes: number[] = []
  let saved = 0
  let sent = 0
  provider.messageHandlers[messageType.record] = (_encoder, decoder) => {
    records.push(decodeRecord(decoder))
  }
  provider.messageHandlers[messageType.saved] = (_encoder, decoder) => {
    saved = decodeSaved(decoder)
  }
  const readSync = provider.messageHandlers[messageType.sync]
  provider.messageHandlers[messageType.sync] = (encoder, decoder, ...rest) => {
    const before = encoder.cpos
    readSync?.(encoder, decoder, ...rest)
    // The answer to the server's question is a document frame.
    if (encoder.cpos - before > 1) sent += 1
  }
  provider.on("status", ({ status }) => {
    if (status === "connected") saved = sent = 0
  })
  provider.on("connection-close", (event) => {
    if (event) closes.push(event.code)
  })
  doc.on("update", (_update, origin) => {
    if (origin !== provider && provider.wsconnected) sent += 1
  })
  provider.connect()
  return {
    doc,
    provider,
    records,
    closes,
    saved: () => saved,
    sent: () => sent,
    text: () => doc.getXmlFragment(fragmentName).toString(),
    leave: () => {
      provider.destroy()
      provider.awareness.destroy()
    },
  }
}

/** The code and reason with which a socket is closed. */
export async function closeOf(socket: WebSocket): Promise<{ code: number; reason: string }> {
  const [code, reason] = (await once(socket, "close")) as [number, Buffer]
  return { code, reason: reason.toString() }
}
