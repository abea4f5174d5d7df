import type { IncomingMessage, Server } from "node:http"
import type { Duplex } from "node:stream"
import { WebSocketServer } from "ws"
import type { Right } from "../../../shared/access.ts"
import { schemaVersion } from "../../../shared/document/version.ts"
import { closeCode } from "../../../shared/protocol.ts"
import { type Session, type Sessions, sessionRight } from "../../accounts/session.ts"
import type { Config } from "../../config/config.ts"
import { ownHost } from "../../http/hosts.ts"
import type { Metrics } from "../../operation/metrics.ts"
import type { RecordEvent, SecurityEvent } from "../../record/securityRecord.ts"
import { aloneRelay, type Relay } from "../cluster/relay.ts"
import type { SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import type { Rooms } from "../room/rooms.ts"
import { Connection } from "./connection.ts"
import { ConnectionCounts } from "./connectionCounts.ts"
import { type Endpoint, PendingConnection } from "./pendingConnection.ts"
import { SyncSocket } from "./socket.ts"
import { UnfinishedMessages } from "./unfinishedMessages.ts"

/** The services of the socket endpoint. */
export interface SyncServices {
  rooms: Rooms
  sessions: Sessions
  config: Config
  log: SyncLog
  /** The other processes. */
  relay?: Relay
  /** The counters of events at the endpoint. */
  watch?: Pick<Metrics, "gauge" | "closed">
  planExists(planId: string): Promise<boolean>
  /** Whether everybody in the plan may see persons' names at their carets; without it they may. */
  caretNames?(planId: string): Promise<boolean>
  /** Adds refusals to the record of security events. */
  record?: RecordEvent
}

/** A refusal that becomes a close code. */
class Refusal extends Error {
  readonly code: number
  /** The refused caller, and the plan, where that is known to exist. */
  readonly by: Session | null
  readonly plan: string | null

  constructor(code: number, reason: string, by: Session | null = null, plan: string | null = null) {
    super(reason)
    this.code = code
    this.by = by
    this.plan = plan
  }
}

// The other codes are not recorded, since they are no attack: an outdated page, an unavailable
// server.
const recorded = new Map<number, string>(
  (["malformed", "signedOut", "noRight", "notFound", "tooLarge", "tooMany"] as const).map(
    (reason) => [closeCode[reason], reason],
  ),
)

// The codes that end an open socket for what came on it; the others only follow other acts.
const flooded = new Set<number>([closeCode.malformed, closeCode.tooLarge, closeCode.tooMany])

/**
 * The address that a request comes from, as the last trusted proxy gives it, else that of the
 * socket.
 */
function callerOf({ headers, socket }: IncomingMessage, trustProxy: number): string | undefined {
  const named = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "")
  const believed = trustProxy > 0 ? named.at(-trustProxy) : undefined
  return (believed ?? socket.remoteAddress)?.slice(0, 60)
}

const path = /^\/sync\/([^/?#]{1,200})$/

/** The address that is asked for; null when it is none. */
function addressOf(request: IncomingMessage): { url: URL; planId: string } | null {
  try {
    const url = new URL(request.url ?? "/", "http://localhost")
    const found = path.exec(url.pathname)?.[1]
    return found === undefined ? null : { url, planId: decodeURIComponent(found) }
  } catch {
    return null
  }
}

/** Whether a page of another site made the browser connect. Programs send no Origin, or a token. */
function isForeign({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, host, authorization, "sec-fetch-site": site } = headers
  if (authorization === undefined && (site === "cross-site" || site === "same-site")) return true
  if (origin === undefined || authorization !== undefined) return false
  try {
    const { host: from } = new URL(origin)
    return from !== host && from !== new URL(publicUrl).host
  } catch {
    return true
  }
}

/** Refuses an upgrade request at another path, and closes its socket in any case. */
function refuse(stream: Duplex): void {
  // Node no longer handles errors of this socket: without a listener a reset connection would end
  // the process.
  stream.on("error", () => stream.destroy())
  stream.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n", () => stream.destroy())
}

async function admit(
  request: IncomingMessage,
  services: SyncServices,
): Promise<{ planId: string; session: Session; right: Right }> {
  if (ownHost(request, services.config) === null)
    throw new Refusal(
      closeCode.noRight,
      `This server answers at ${services.config.publicUrl} alone.`,
    )
  const address = addressOf(request)
  if (!address) throw new Refusal(closeCode.notFound, "There is no such plan.")
  const { url, planId } = address
  const schema = url.searchParams.get("schema")
  if (schema !== null && !/^\d{1,9}$/.test(schema))
    throw new Refusal(closeCode.malformed, "The schema version must be a number.")
  if (isForeign(request, services.config.publicUrl))
    throw new Refusal(closeCode.noRight, "Pages of other sites may not connect.")
  const session = await services.sessions.of(request.headers)
  if (!session) throw new Refusal(closeCode.signedOut, "Sign in first.")
  const right = await sessionRight(services.sessions, planId, session)
  const exists = await services.planExists(planId)
  if (!right || !exists)
    throw new Refusal(closeCode.notFound, "There is no such plan.", session, exists ? planId : null)
  const version = schema === null ? schemaVersion : Number(schema)
  if (version < schemaVersion)
    throw new Refusal(closeCode.schemaTooOld, "Load the page again: it is older than the plan.")
  if (version > schemaVersion)
    throw new Refusal(closeCode.unavailable, "The server is older than the page; come back.")
  // A caret is one state for all readers; where some may not see names, it shows the agency alone.
  const named = !services.caretNames || (await services.caretNames(planId))
  const present = named ? session : { ...session, user: { ...session.user, name: "" } }
  return { planId, session: present, right }
}

/**
 * Opens `/sync/{planId}` on an HTTP server. The handshake always completes; a refusal is then a
 * close code, which a browser can read. Returns what ends the watch over open sockets: call it
 * before `rooms.close()`, which sends them away.
 */
export function attachSync(server: Server, services: SyncServices): () => void {
  const { config, log } = services
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: SyncSocket,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: config.maxFrameBytes,
    maxFragments: limits.parts,
    // Text is refused, whatever it is.
    skipUTF8Validation: true,
  })
  const open = new Set<PendingConnection>()
  const connections = function* () {
    for (const { connection } of open) if (connection) yield connection
  }
  services.watch?.gauge("concord_sockets", "Open sockets of plans.", () => open.size)
  const unfinished = new UnfinishedMessages(config)
  const onTheirWay = "Bytes of messages that have begun to arrive and not ended."
  services.watch?.gauge("concord_unfinished_bytes", onTheirWay, () => unfinished.bytes)
  const counts = new ConnectionCounts(config, services.relay ?? aloneRelay)
  const endpoint: Endpoint = {
    maxFrameBytes: config.maxFrameBytes,
    unfinished,
    log,
    closed(pending, code) {
      if (pending.counted) counts.leave(pending.counted.userId, pending.counted.planId)
      if (pending.connection && pending.counted) {
        const { userId, planId } = pending.counted
        if (flooded.has(code))
          recordRefusal(recorded.get(code), { by: { user: { id: userId } }, plan: planId })
      }
      services.watch?.closed(code)
      open.delete(pending)
    },
  }

  function recordRefusal(
    reason: string | undefined,
    whose: Pick<SecurityEvent, "by" | "plan" | "address">,
  ): void {
    if (reason === undefined) return
    void services.record?.({ act: "socket-refused", ...whose, details: { reason } })
  }

  async function join(pending: PendingConnection, request: IncomingMessage): Promise<void> {
    try {
      const { planId, session, right } = await admit(request, services)
      if (!pending.isOpen) return
      const userId = session.user.id
      const full = counts.enter(userId, planId)
      if (full !== null) throw new Refusal(closeCode.tooMany, full, session, planId)
      pending.belongsTo(userId, planId)
      const room = await services.rooms.open(planId)
      if (!pending.isOpen) return
      // Shares the room's id string, so that memory holds it once.
      if (pending.counted) pending.counted.planId = room.planId
      open.add(pending)
      const onRefused = (reason: string) => recordRefusal(reason, { by: session, plan: planId })
      pending.admit(
        new Connection(pending.socket, room, session, right, config, pending, onRefused),
        request,
      )
    } catch (error) {
      if (error instanceof Refusal) {
        const { by, plan, code } = error
        const address = callerOf(request, config.trustProxy)
        pending.turnAway(code, error.message)
        recordRefusal(recorded.get(code), { by, plan, address })
      } else {
        log.error({ err: error }, "a socket could not be admitted")
        pending.turnAway(closeCode.unavailable, "The plan cannot be opened now; come back.")
      }
    }
  }

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (!request.url?.startsWith("/sync/")) {
      refuse(stream)
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      void join(new PendingConnection(socket, stream, endpoint), request)
    })
  }
  server.on("upgrade", upgrade)

  const heartbeat = setInterval(() => {
    for (const connection of connections()) connection.heartbeat()
  }, limits.heartbeat)
  heartbeat.unref()
  const receipts = setInterval(() => {
    for (const connection of connections()) connection.check()
  }, limits.receipt)
  receipts.unref()

  // Rights that changed behind the announcements (an expired session, another process).
  async function sweep(): Promise<void> {
    for (const { connection, counted, headers } of open) {
      if (!connection || !counted || !headers) continue
      const session = await services.sessions.of(headers)
      if (session?.user.id !== connection.person.userId)
        connection.close(closeCode.signedOut, "You are signed out.")
      else if (
        (await sessionRight(services.sessions, counted.planId, session)) !== connection.right
      )
        connection.close(closeCode.rightsChanged, "Your rights in this plan changed.")
    }
  }
  const sweeping = setInterval(() => {
    sweep().catch((error) => log.warn({ err: error }, "open sockets could not be looked over"))
  }, limits.sweep)
  sweeping.unref()

  return () => {
    clearInterval(heartbeat)
    clearInterval(receipts)
    clearInterval(sweeping)
    server.off("upgrade", upgrade)
  }
}
