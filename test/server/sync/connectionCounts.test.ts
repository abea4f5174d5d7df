import { once } from "node:events"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { WebSocket } from "ws"
import type { Database } from "../../../server/storage/database/database.ts"
import { RedisRelay } from "../../../server/sync/cluster/redisRelay.ts"
import { dialects, type Place } from "../../databases.ts"
import { ownRedis } from "../../services.ts"
import { waitFor } from "../../waitFor.ts"
import { closeOf, SyncServer } from "./syncServer.ts"

const redis = await ownRedis()
if (!redis) console.log("Limits across servers are not tested: there is no Redis on this machine.")

describe.skipIf(!redis)("the limits of sockets across servers", () => {
  const silent = { info() {}, warn() {}, error() {} }
  const settings = { MAX_CONNECTIONS_PER_PERSON: "2", MAX_CONNECTIONS_PER_PLAN: "3" }
  let place: Place
  let database: Database
  const relays: RedisRelay[] = []
  const servers: SyncServer[] = []

  async function start(): Promise<SyncServer> {
    const relay = new RedisRelay(redis?.url ?? "", silent, new Uint8Array())
    relays.push(relay)
    await relay.settled(10_000)
    const server = await new SyncServer(database, settings, relay).listen()
    servers.push(server)
    return server
  }

  const enter = async (socket: WebSocket) => {
    await once(socket, "message")
    return socket
  }
  /** Resolves when the server refuses somebody; whom it lets in leaves at once. */
  const refuses = (server: SyncServer, plan: string, name: string) =>
    waitFor(async () => {
      const socket = server.socket(plan, name)
      const closed = closeOf(socket)
      const code = await Promise.race([closed.then((one) => one.code), once(socket, "message")])
      socket.close()
      await closed
      expect(code).toBe(4290)
    })

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
  })
  afterAll(async () => {
    for (const server of servers) await server.stop()
    for (const relay of relays) await relay.close()
    redis?.stop()
    await database.close()
    await place.remove()
  })

  it("[S11] counts a person's sockets at all of them, those of one that is new too", async () => {
    const one = await start()
    const plan = await one.plan({ ana: "drafter", bek: "drafter", cem: "drafter" })
    const first = await enter(one.socket(plan, "ana"))
    const other = await start()
    await enter(other.socket(plan, "ana"))
    await refuses(one, plan, "ana")
    await refuses(await start(), plan, "ana")
    first.close()
    await once(first, "close")
    await waitFor(() => enter(other.socket(plan, "bek")))
    await enter(one.socket(plan, "cem"))
    await refuses(other, plan, "bek")
  })

  it("[S11] counts nobody at a server that has ended", async () => {
    const one = servers[0] as SyncServer
    const plan = await one.plan({ dia: "drafter" })
    const other = await start()
    await enter(other.socket(plan, "dia"))
    await enter(other.socket(plan, "dia"))
    await refuses(one, plan, "dia")
    servers.splice(servers.indexOf(other), 1)
    await other.stop()
    await relays.at(-1)?.close()
    await waitFor(() => enter(one.socket(plan, "dia")))
  })
})
