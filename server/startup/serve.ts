import { createHash } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Logger } from "pino"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { createAuth } from "../accounts/auth.ts"
import { Limiter } from "../accounts/limiter.ts"
import { Provider } from "../accounts/provider.ts"
import { readAuthSecret, readSetUpCode } from "../accounts/secret.ts"
import { createSessions } from "../accounts/sessions.ts"
import type { Config } from "../config/config.ts"
import type { ReadingJobs } from "../coverage/readingJobs.ts"
import { createApp } from "../http/app.ts"
import { capHalfOpen, timely } from "../http/halfOpen.ts"
import type { FileJobs } from "../jobs/fileJobs.ts"
import { DatabaseCheck } from "../operation/databaseCheck.ts"
import { Metrics } from "../operation/metrics.ts"
import { OperatorNotices } from "../operation/operatorNotices.ts"
import { AutomaticVersions } from "../plans/automaticVersions.ts"
import { readChange } from "../plans/changes.ts"
import { SecurityRecord } from "../record/securityRecord.ts"
import { SearchIndexer } from "../search/indexer.ts"
import { readSets } from "../standards/setFiles.ts"
import { Standards } from "../standards/standards.ts"
import { openDatabase } from "../storage/database/database.ts"
import { type Hold, holdDatabase } from "../storage/database/soleServer.ts"
import { findPlan } from "../storage/plans.ts"
import { forgetStaged } from "../storage/stagedFiles.ts"
import { anyAccount } from "../storage/users.ts"
import { RedisRelay } from "../sync/cluster/redisRelay.ts"
import { aloneRelay } from "../sync/cluster/relay.ts"
import { attachSync } from "../sync/gateway/upgrade.ts"
import { Rooms } from "../sync/room/rooms.ts"
import { listen } from "./listening.ts"

// Milliseconds between one look for files that have waited for a day and the next.
const sweepEvery = 60 * 60_000

/** A server that listens. */
export interface Running {
  port: number
  /** Sends everybody away, stores what was taken, and closes in the reverse order of opening. */
  close(): Promise<void>
}

/**
 * Puts the whole server together and listens: configuration → database → relay → rooms → accounts → app →
 * sockets. `clientDir` holds the built client; null serves the API alone. `files` and `readings` stay open.
 * `entry` is the path of server/main, by which the database is checked; without it it is not.
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
    entry?: string
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
  const rooms: Rooms = new Rooms({
    ...{ database, config, log, onCommit },
    ...(redisRelay ? { relay } : {}),
    readChange: (...change) => readChange({ database, rooms })(...change),
  })
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
  const notices = new OperatorNotices()
  const { entry } = given
  const check = entry ? new DatabaseCheck({ database, entry, notices, log }) : null
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
    notices,
    check,
    setUpCode,
  }
  const automaticVersions = new AutomaticVersions(services)
  const forget = () =>
    forgetStaged(database.db).catch((error) =>
      log.warn({ err: error }, "files that waited could not be deleted"),
    )
  const sweep = setInterval(() => void forget(), sweepEvery)
  sweep.unref()
  const server = createServer(timely, createApp(services, clientDir))
  capHalfOpen(server, { proxied: config.trustProxy > 0 })
  const planExists = async (id: string) => (await findPlan(database.db, id)) !== null
  const caretNames = async (id: string) =>
    (await findPlan(database.db, id))?.settings.caretNames === true
  const syncServices = {
    ...{ rooms, sessions, config, log, relay, watch: metrics, planExists, caretNames },
    record,
  }
  const detachSync = attachSync(server, syncServices)

  async function close(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    detachSync()
    check?.close()
    clearInterval(sweep)
    await automaticVersions.close()
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
  check?.start()
  void forget()
  const { port } = server.address() as AddressInfo
  const url = config.publicUrlGiven ? config.publicUrl : `http://localhost:${port}`
  log.info(`Concord is ready at ${url}`)
  if (!(await anyAccount(database.db)))
    log.warn(`There is no account yet. Open ${url}/set-up and enter the code ${setUpCode}`)
  return { port, close }
}
