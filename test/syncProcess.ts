import { openDatabase } from "../server/storage/database/database.ts"
import { SyncServer } from "./server/sync/syncServer.ts"

// The sync server as a process of its own, for tests that kill it: prints its port and runs.
const database = await openDatabase({ dataDir: process.env.DATA_DIR ?? "", databaseUrl: null })
const server = await new SyncServer(database).listen(Number(process.env.PORT))
console.log(server.port)
