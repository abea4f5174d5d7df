import { openDatabase } from "../../server/storage/database/database.ts"
import { SyncServer } from "../server/sync/syncServer.ts"
import { answerBench } from "./syncGauge.ts"
import { largeHistory } from "./syncHistory.ts"

// This server on SQLite: the product's storage, rooms and socket door; people are let in by name.
const database = await openDatabase({ dataDir: process.env.DATA_DIR ?? "", databaseUrl: null })
const server = await new SyncServer(database, {
  // Some type faster here than people do.
  MAX_FRAMES_PER_SECOND: "10000",
}).listen()
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
  if (question.ask === "history") {
    const plan = await server.plan(rights(60))
    const updates = largeHistory(question.transactions)
    // As they came in life: some at a time, never all in one commit.
    for (let from = 0; from < updates.length; from += 100)
      await Promise.all(
        updates.slice(from, from + 100).map((update) => server.rooms.write(plan, update, null)),
      )
    return plan
  }
  if (question.ask === "close") {
    await server.stop()
    await database.close()
  }
  return null
})
