import { createHash } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Logger } from "pino"
import type { StandardsSet } from "../shared/coverage/set.ts"
import { createAuth } from "./accounts/auth.ts"
import { Limiter } from "./accounts/limiter.ts"
import { Provider } from "./accounts/provider.ts"
import { readAuthSecret, readSetUpCode } from "./accounts/secret.ts"
import { createSessions } from "./accounts/sessions.ts"
import { createApp } from "./app.ts"
import type { Config } from "./config.ts"
import type { FileJobs } from "./files/fileJobs.ts"
import { listen } from "./listening.ts"
import { Metrics } from "./metrics.ts"
import { RestPoints } from "./plan/restPoints.ts"
import type { ReadingJobs } from "./readings/readingJobs.ts"
import { SecurityRecord } from "./record/securityRecord.ts"
import { SearchIndexer } from "./search/indexer.ts"
import { readSets } from "./standards/setFiles.ts"
import { Standards } from "./standards/standards.ts"
import { openDatabase } from "./storage/database.ts"
import { findPlan } from "./storage/plans.ts"
import { type Hold, holdDatabase } from "./storage/soleServer.ts"
import { anyAccount } from "./storage/users.ts"
import { RedisRelay } from "./sync/redisRelay.ts"
import { aloneRelay } from "./sync/relay.ts"
import { Rooms } from "./sync/rooms.ts"
import { attachSync } from "./sync/upgrade.ts"

// Who connects says what they want within five seconds, or has gone: upgrades that never come to
// their end hold nothing.
const timely = { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 }

/** A server that listens. */
export interface Running {
  port: number
  /** Sends everybody away, stores what was taken, and closes in the reverse order of opening. */
  close(): Promise<void>
}

/**
 * Puts the whole server together and listens: configuration → database → relay → rooms → accounts → app →
 * sockets. `clientDir` holds the built client; null serves the API alone. `files` and `readings` stay open.
 * `sets` are the standards sets and `hold` says that the database may be used, where the one was
 * read and the other taken already.
 * Throws when another server uses the database; `onLost` is called when one came in later.
 */
export async function serve(
  config: Config,
  log: Logger,
  given: {
    clientDir: string | null
    files: FileJobs
    readings: ReadingJobs
    sets?: readonly StandardsSet[]
    hold?: Hold
    onLost?: () => void
  },
): Promise<Running> {
  const { clientDir, files, readings, onLost = () => {} } = given
  const sets = given.sets ?? (await readSets(config.standardsDir))
  const hold = given.hold ?? (await holdDatabase(config, onLost))
  const database = await openDatabase(config).catch(async (error) => {
    await hold.release()
    throw error
  })
  const standards = await Standards.open(database.db, sets).catch(async (error) => {
    await database.close()
    await hold.release()
    throw error
  })
  const secret = config.authSecret ?? (await readAuthSecret(config.dataDir))
  const fingerprint = createHash("sha256").update(`concord ${secret}`).digest().subarray(0, 8)
  const redisRelay = config.redisUrl ? new RedisRelay(config.redisUrl, log, fingerprint) : null
  await redisRelay?.settled(3_000)
  const relay = redisRelay ?? aloneRelay
  const metrics = new Metrics()
  const onCommit = (rows: number, seconds: number) => metrics.committed(rows, seconds)
  const rooms = new Rooms({ database, config, log, onCommit, ...(redisRelay ? { relay } : {}) })
  metrics.gauge("concord_plans_open", "Plans in memory.", () => rooms.size)
  const indexer = new SearchIndexer(database, rooms, log)
  const limiter = new Limiter(redisRelay?.redis)
  const onSignedOut = (who: { sessionId: string } | { userId: string }) => rooms.signedOut(who)
  const securityRecord = new SecurityRecord(database, log, config.recordDays)
  const record = securityRecord.add
  const auth = createAuth({ config, database, secret, limiter, log, onSignedOut, record })
  const sessions = createSessions(database, auth, config)
  const setUpCode = await readSetUpCode(config.dataDir, config.authSecret)
  const provider = config.oidc && new Provider(config.oidc, config.publicUrl)
  provider?.fault().then(
    (fault) => fault && log.warn(fault),
    () => {},
  )
  const services = {
    config,
    database,
    rooms,
    relay,
    sessions,
    auth,
    provider,
    limiter,
    files,
    readings,
    standards,
    metrics,
    log,
    record,
    setUpCode,
  }
  const restPoints = new RestPoints(services)
  const server = createServer(timely, createApp(services, clientDir))
  const planExists = async (id: string) => (await findPlan(database.db, id)) !== null
  const caretNames = async (id: string) =>
    (await findPlan(database.db, id))?.settings.caretNames === true
  const door = {
    ...{ rooms, sessions, config, log, relay, watch: metrics, planExists, caretNames },
    record,
  }
  const detachSync = attachSync(server, door)

  async function close(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    detachSync()
    await restPoints.close()
    await indexer.close()
    await rooms.close()
    server.closeIdleConnections()
    // An answer that is still being written gets a moment; who waits for more is cut off.
    const cut = setTimeout(() => server.closeAllConnections(), 2000)
    await closed
    clearTimeout(cut)
    await relay.close()
    await securityRecord.close()
    await database.close()
    await hold.release()
  }

  try {
    await listen(server, config)
  } catch (error) {
    await close()
    throw error
  }
  indexer.start()
  const { port } = server.address() as AddressInfo
  const url = config.publicUrlGiven ? config.publicUrl : `http://localhost:${port}`
  log.info(`Concord is ready at ${url}`)
  if (!(await anyAccount(database.db)))
    log.warn(`There is no account yet. Open ${url}/set-up and enter the code ${setUpCode}`)
  return { port, close }
}
