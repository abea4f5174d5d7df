import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { readAuthSecret } from "../../../server/accounts/secret.ts"
import { openDatabase } from "../../../server/storage/database/database.ts"
import { holdDatabase } from "../../../server/storage/database/soleServer.ts"

let folder: string
const before = process.umask(0o022)
beforeEach(() => {
  process.umask(0)
  folder = join(mkdtempSync(join(tmpdir(), "concord-data-")), "data")
})
afterEach(() => {
  process.umask(before)
  rmSync(join(folder, ".."), { recursive: true, force: true })
})

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** The modes of the folder and all in it while a server has it open, by name. */
async function opened(): Promise<Record<string, string>> {
  const where = { dataDir: folder, databaseUrl: null, redisUrl: null }
  const hold = await holdDatabase(where, () => {})
  await readAuthSecret(folder)
  const database = await openDatabase(where)
  try {
    const names = readdirSync(folder)
    expect(names).toEqual(expect.arrayContaining(["concord.db", "concord.db-wal", "server.lock"]))
    const files = names.map((name) => [name, modeOf(join(folder, name))])
    return { ...Object.fromEntries(files), ".": modeOf(folder) }
  } finally {
    await database.close()
    await hold.release()
  }
}

const onlyOwner = async () => {
  const { ".": own, ...files } = await opened()
  expect(own).toBe("700")
  expect(new Set(Object.values(files))).toEqual(new Set(["600"]))
}

it(
  "[P3] everything in the data folder is its owner's alone, whatever the process would give away",
  onlyOwner,
)

it("[P3] so is what somebody made before with all doors open", async () => {
  await opened()
  chmodSync(folder, 0o777)
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o666)
  writeFileSync(join(folder, "concord.db-shm"), "")
  chmodSync(join(folder, "auth-secret"), 0o600)
  await onlyOwner()
})
