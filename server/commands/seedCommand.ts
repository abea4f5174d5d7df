import { parseArgs } from "node:util"
import { readAuthSecret } from "../accounts/secret.ts"
import { readConfig } from "../config/config.ts"
import { WrongSettings } from "../config/wrongSettings.ts"
import { createLog } from "../operation/log.ts"
import { type SeedKind, seed } from "../seed/seed.ts"
import { openDatabase } from "../storage/database/database.ts"
import { Rooms } from "../sync/room/rooms.ts"

// `npm run -s seed -- --json [--empty | --large]`: fills the configured database and prints one
// JSON object. It may run beside a server on the same database.
const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    empty: { type: "boolean" },
    large: { type: "boolean" },
  },
})
const kind: SeedKind = values.empty ? "empty" : values.large ? "large" : "sample"
if (values.empty && values.large) {
  console.error("Choose --empty or --large.")
  process.exit(2)
}

try {
  const config = readConfig()
  const database = await openDatabase(config)
  // Its log would mix with the output; a failure ends the command with its reason.
  const rooms = new Rooms({ database, config, log: createLog("silent") })
  try {
    const secret = await readAuthSecret(config.dataDir)
    console.log(JSON.stringify(await seed(database, rooms, secret, kind)))
  } finally {
    await rooms.close()
    await database.close()
  }
} catch (error) {
  if (!(error instanceof WrongSettings)) throw error
  console.error(error.message)
  process.exitCode = 1
}
