import { join } from "node:path"
import { Database } from "@hocuspocus/extension-database"
import { Server } from "@hocuspocus/server"
import Sqlite from "better-sqlite3"
import * as Y from "yjs"
import { answerBench } from "./syncGauge.ts"
import { largeHistory } from "./syncHistory.ts"

// Hocuspocus with the table and statements of its SQLite extension: one row per plan. That
// extension's own driver takes minutes to compile where no binary of it is found, so the installed
// driver is used.
const file = new Sqlite(join(process.env.DATA_DIR ?? "", "hocuspocus.db"))
file.exec(`create table if not exists "documents" (
  "name" varchar(255) not null, "data" blob not null, unique(name))`)
const select = file.prepare(`select data from "documents" where name = ? order by rowid desc`)
const upsert = file.prepare(
  `insert into "documents" ("name", "data") values (?, ?) on conflict(name) do update set data = excluded.data`,
)
const server = new Server({
  port: 0,
  address: "127.0.0.1",
  quiet: true,
  stopOnSignals: false,
  extensions: [
    new Database({
      fetch: async ({ documentName }) =>
        (select.get(documentName) as { data: Uint8Array } | undefined)?.data ?? null,
      store: async ({ documentName, state }) => {
        upsert.run(documentName, state)
      },
    }),
  ],
})
await server.listen()
answerBench(server.address.port, async (question) => {
  if (question.ask !== "history") return null
  const doc = new Y.Doc()
  for (const update of largeHistory(question.transactions)) Y.applyUpdate(doc, update)
  upsert.run("large", Buffer.from(Y.encodeStateAsUpdate(doc)))
  return "large"
})
