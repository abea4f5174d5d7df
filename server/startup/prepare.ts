import { setTimeout as sleep } from "node:timers/promises"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { readAuthSecret } from "../accounts/secret.ts"
import { type Config, inOrder, readSettings } from "../config/config.ts"
import { type SettingFault, WrongSettings } from "../config/wrongSettings.ts"
import { Office } from "../office/office.ts"
import { readSets } from "../standards/setFiles.ts"
import { checkDataFolder } from "../storage/database/dataFolder.ts"
import { isAway } from "../storage/database/postgresFault.ts"
import { type Hold, holdDatabase } from "../storage/database/soleServer.ts"
import { checkRedis, redisIsAway } from "../storage/redis.ts"
import { checkPort } from "./listening.ts"

/** The parts that must be ready before the server is assembled. */
export interface Prepared {
  config: Config
  sets: readonly StandardsSet[]
  /** LibreOffice, where the environment names it. */
  office: Office | null
  /** This server may use its database. */
  hold: Hold
}

/** Milliseconds that PostgreSQL and Redis are waited for, which may be starting as well. */
const patience = 10_000
/** Milliseconds that another server is given to leave the port. */
const leave = 3_000
const pause = 500

interface Ways {
  /** Told of what is waited for, in a sentence. */
  say: (sentence: string) => void
  /** Told when another server has come in on the database. */
  onLost: () => void
}

/**
 * Reads the environment and tries everything that it names: the data folder, the database, Redis,
 * the port, the files of standards sets. What may come by itself is waited for, unless something else
 * is wrong. Throws one {@link WrongSettings} that names all that is wrong.
 */
export async function prepare(
  environment: Record<string, string | undefined> | undefined,
  { say, onLost }: Ways,
): Promise<Prepared> {
  const { config, faults: misread, strangers } = readSettings(environment)
  const faults: SettingFault[] = [...misread]
  const isWrong = (name: string) => misread.some((fault) => fault.name === name)
  const over = new AbortController()
  if (faults.length > 0) over.abort()
  const timer = setTimeout(() => over.abort(), patience)
  const left = AbortSignal.any([over.signal, AbortSignal.timeout(leave)])

  /** Its result; null where a setting is wrong, which ends the waiting of the others. */
  async function tried<T>(attempt: () => Promise<T>): Promise<T | null> {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof WrongSettings)) throw error
      faults.push(...error.faults)
      over.abort()
      return null
    }
  }

  async function waited<T>(away: (error: unknown) => boolean, attempt: () => Promise<T>) {
    for (let hasWarned = false; ; hasWarned = true) {
      try {
        return await attempt()
      } catch (error) {
        if (!away(error) || over.signal.aborted || !(error instanceof WrongSettings)) throw error
        if (!hasWarned)
          for (const { name, reason } of error.faults)
            say(`${name}: ${reason} It is tried again for ${patience / 1000} seconds.`)
        await sleep(pause)
      }
    }
  }

  const { databaseUrl, redisUrl, authSecret, libreOffice } = config
  const keepsDatabase = databaseUrl === null && !isWrong("DATABASE_URL")
  const keepsSecret = authSecret === null && !isWrong("AUTH_SECRET")

  async function folder(): Promise<void> {
    checkDataFolder(config.dataDir)
    if (keepsSecret) await readAuthSecret(config.dataDir)
  }

  async function held(): Promise<Hold | null> {
    const isTried = isWrong("DATA_DIR") || !(keepsDatabase || keepsSecret)
    const isKept = isTried || (await tried(() => folder().then(() => true)))
    if (isWrong("DATABASE_URL") || (keepsDatabase && (isWrong("DATA_DIR") || !isKept))) return null
    return await tried(() => waited(isAway, () => holdDatabase(config, onLost)))
  }

  try {
    const [sets, hold, office] = await Promise.all([
      isWrong("STANDARDS_DIR") ? null : tried(() => readSets(config.standardsDir)),
      held(),
      libreOffice === null ? null : tried(() => Office.open(libreOffice, config.dataDir)),
      redisUrl === null ? null : tried(() => waited(redisIsAway, () => checkRedis(redisUrl))),
      isWrong("PORT") || isWrong("HOST") || config.port === 0
        ? null
        : tried(() => checkPort(config, left)),
    ])
    if (sets && hold && faults.length === 0) {
      for (const { name, reason } of strangers) say(`${name}: ${reason}`)
      return { config, sets, office, hold }
    }
    await hold?.release()
    throw new WrongSettings([...inOrder(faults), ...strangers])
  } finally {
    clearTimeout(timer)
  }
}
