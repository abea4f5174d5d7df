import { openDatabase } from "../../server/storage/database/database.ts"
import { RedisRelay } from "../../server/sync/cluster/redisRelay.ts"
import { SyncServer } from "../server/sync/syncServer.ts"
import { answerBench } from "./syncGauge.ts"

// One of several processes of this server on PostgreSQL; without REDIS_URL it is the only one.
const { DATABASE_URL, REDIS_URL, DATA_DIR = "" } = process.env
const database = await openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL ?? null })
const relay = REDIS_URL
  ? new RedisRelay(REDIS_URL, { info() {}, warn() {}, error() {} }, new Uint8Array())
  : undefined
await relay?.settled(5_000)
const server = await new SyncServer(database, {}, relay).listen()
const rights = (people: number, first = 0) =>
  Object.fromEntries(
    Array.from({ length: people }, (_, i) => [`p${first + i}`, "drafter" as const]),
  )
answerBench(server.port, async (question) => {
  if (question.ask === "plans") {
    const made: string[] = []
    for (let i = 0; i < question.count; i++)
      made.push(await server.plan(rights(question.people, i * question.people)))
    return made
  }
  if (question.ask === "close") {
    await server.stop()
    await relay?.close()
    await database.close()
  }
  return null
})
