import type { z } from "zod"
import { settings, variables, wordsFault } from "./variables.ts"
import { type SettingFault, WrongSettings } from "./wrongSettings.ts"

const names = Object.keys(variables)
/** The length from which a misspelt name is recognised: PATH is two letters from PORT. */
const shortest = 8

/** The edit distance of two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The setting that a name was probably meant for; null for an unrelated name. */
function meant(name: string): string | null {
  const written = name.toUpperCase()
  for (const known of names) {
    if (known.length < shortest || Math.abs(known.length - written.length) > 2) continue
    if (distance(written, known) <= (known.length > shortest ? 2 : 1)) return known
  }
  return null
}

/**
 * Environment variables that resemble a setting and are none, each with a sentence that says so.
 */
function nearMisses(environment: Record<string, string | undefined>): SettingFault[] {
  return Object.keys(environment).flatMap((name) => {
    if (name in variables || !environment[name]) return []
    const known = meant(name)
    if (!known) return []
    return [{ name, reason: `There is no such setting. ${known} may be meant.` }]
  })
}

/** The settings of the server, checked. Sizes in bytes. */
export interface Config {
  port: number
  host: string
  dataDir: string
  /** PostgreSQL instead of the embedded SQLite. */
  databaseUrl: string | null
  /** Redis or Valkey, through which several server processes on one PostgreSQL database reach each other. */
  redisUrl: string | null
  /** Signs session cookies instead of the secret in the data folder; equal for all processes. */
  authSecret: string | null
  /** The address people use; decides the cookie's `secure` and the links in invitations. */
  publicUrl: string
  /** Whether `publicUrl` was set; otherwise it is the local address. */
  publicUrlGiven: boolean
  /** The number of trusted proxies in front. */
  trustProxy: number
  logLevel: z.infer<typeof settings>["LOG_LEVEL"]
  maxFrameBytes: number
  /**
   * The largest total of incomplete messages: of all sockets, and of one person's; never less than
   * one frame.
   */
  maxUnfinishedBytes: number
  maxUnfinishedBytesPerPerson: number
  /** Frames a second of one socket, on average; ten times as many at once. */
  maxFramesPerSecond: number
  /** Bytes a second of one socket, on average; ten times as many at once, or two of the largest frames. */
  maxBytesPerSecond: number
  /** The largest send queue of one reader, beyond the plan itself. */
  maxSendQueueBytes: number
  /** The largest size of one plan with everything ever deleted; above it, additions are refused. */
  maxPlanBytes: number
  maxConnections: number
  maxConnectionsPerPlan: number
  maxConnectionsPerPerson: number
  maxImportBytes: number
  /** The bearer token for `/metrics`; without it only this machine can read them. */
  metricsToken: string | null
  /** A folder with files of standards sets, beside those of the product. */
  standardsDir: string | null
  /** The path of LibreOffice, which reads plans of further forms. */
  libreOffice: string | null
  /** Sign-in attempts allowed a minute from one address. */
  signInsPerMinute: number
  /** The OpenID Connect provider by which people can sign in. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  /** The hours that a second factor stays valid, and the days of a session. */
  secondFactorHours: number
  sessionDays: number
  /** The number of days that the record of security events is kept. */
  recordDays: number
}

type Environment = Record<string, string | undefined>

/** The environment as it was parsed. */
export interface SettingsRead {
  /** Invalid values are replaced by defaults. */
  config: Config
  /** Invalid values of settings. */
  faults: readonly SettingFault[]
  /** Names that resemble a setting and are none, with a sentence about each. */
  strangers: readonly SettingFault[]
}

/** The only place that reads the environment. Empty values count as absent. */
export function readSettings(environment: Environment = process.env): SettingsRead {
  const faults: SettingFault[] = []
  const given: Environment = {}
  for (const [name, words] of Object.entries(environment)) {
    if (!(name in variables) || !words) continue
    const reason = wordsFault(name, words)
    if (reason) faults.push({ name, reason })
    else given[name] = words
  }
  for (const { path, message } of settings.safeParse(given).error?.issues ?? []) {
    const name = String(path[0])
    faults.push({ name, reason: message })
    delete given[name]
  }
  const wrong = (name: string) => faults.some((fault) => fault.name === name)
  if (given.REDIS_URL && !given.DATABASE_URL && !wrong("DATABASE_URL"))
    faults.push({
      name: "REDIS_URL",
      reason: "Several servers need one PostgreSQL database, so DATABASE_URL must be set too.",
    })
  const together = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]
  if ([...together, "OIDC_NAME"].some((name) => given[name]))
    for (const name of [...together, "PUBLIC_URL"])
      if (!given[name] && !wrong(name))
        faults.push({
          name,
          reason:
            name === "PUBLIC_URL"
              ? "The OpenID Connect provider sends people back to it, so it must be set too."
              : `${together.join(", ")} are set together or not at all; this one is missing.`,
        })
  const config = configOf(settings.parse(given))
  return { config, faults: inOrder(faults), strangers: nearMisses(environment) }
}

/** Sorts faults in the order in which the settings are described. */
export function inOrder(faults: readonly SettingFault[]): SettingFault[] {
  const order = Object.keys(variables)
  return [...faults].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}

/**
 * {@link readSettings} for callers that need only valid settings. Throws {@link WrongSettings} that
 * names every invalid value.
 */
export function readConfig(environment: Environment = process.env): Config {
  const { config, faults } = readSettings(environment)
  if (faults.length > 0) throw new WrongSettings(faults)
  return config
}

function oidcOf(v: z.infer<typeof settings>): Config["oidc"] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = v
  if (!issuer || !clientId || !clientSecret) return null
  return { issuer, clientId, clientSecret, name: v.OIDC_NAME ?? new URL(issuer).hostname }
}

function configOf(v: z.infer<typeof settings>): Config {
  return {
    port: v.PORT,
    publicUrlGiven: v.PUBLIC_URL !== undefined,
    host: v.HOST,
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL ?? null,
    redisUrl: v.REDIS_URL ?? null,
    authSecret: v.AUTH_SECRET ?? null,
    publicUrl: (v.PUBLIC_URL ?? `http://localhost:${v.PORT}`).replace(/\/$/, ""),
    trustProxy: v.TRUST_PROXY,
    logLevel: v.LOG_LEVEL,
    maxFrameBytes: v.MAX_FRAME_BYTES,
    maxUnfinishedBytes: v.MAX_UNFINISHED_BYTES,
    maxUnfinishedBytesPerPerson: v.MAX_UNFINISHED_BYTES_PER_PERSON,
    maxFramesPerSecond: v.MAX_FRAMES_PER_SECOND,
    maxBytesPerSecond: v.MAX_BYTES_PER_SECOND,
    maxSendQueueBytes: v.MAX_SEND_QUEUE_BYTES,
    maxPlanBytes: v.MAX_PLAN_BYTES,
    maxConnections: v.MAX_CONNECTIONS,
    maxConnectionsPerPlan: v.MAX_CONNECTIONS_PER_PLAN,
    maxConnectionsPerPerson: v.MAX_CONNECTIONS_PER_PERSON,
    maxImportBytes: v.MAX_IMPORT_BYTES,
    metricsToken: v.METRICS_TOKEN ?? null,
    libreOffice: v.LIBREOFFICE ?? null,
    standardsDir: v.STANDARDS_DIR ?? null,
    signInsPerMinute: v.SIGN_INS_PER_MINUTE,
    oidc: oidcOf(v),
    secondFactorHours: v.SECOND_FACTOR_HOURS,
    sessionDays: v.SESSION_DAYS,
    recordDays: v.RECORD_DAYS,
  }
}
