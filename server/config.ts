import { z } from "zod"

const port = z.coerce.number().int().min(0).max(65535)
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

const variables = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "must begin with redis:// or rediss://")
    .optional(),
  AUTH_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: whole(0, 10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  MAX_FRAME_BYTES: whole(1_000, 1_000_000_000).default(16_000_000),
  MAX_UNFINISHED_BYTES: whole(1_000, 10_000_000_000).default(128_000_000),
  MAX_UNFINISHED_BYTES_PER_PERSON: whole(1_000, 10_000_000_000).default(32_000_000),
  MAX_FRAMES_PER_SECOND: whole(10, 1_000_000).default(2_000),
  MAX_BYTES_PER_SECOND: whole(1_000, 1_000_000_000).default(8_000_000),
  MAX_SEND_QUEUE_BYTES: whole(100_000, 1_000_000_000).default(8_000_000),
  MAX_PLAN_BYTES: whole(10_000, 1_000_000_000).default(64_000_000),
  MAX_CONNECTIONS: whole(1, 1_000_000).default(10_000),
  MAX_CONNECTIONS_PER_PLAN: whole(1, 100_000).default(1_000),
  MAX_CONNECTIONS_PER_PERSON: whole(1, 100_000).default(100),
  MAX_IMPORT_BYTES: whole(1_000, 1_000_000_000).default(40_000_000),
  METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
  STANDARDS_DIR: z.string().min(1).optional(),
  SIGN_INS_PER_MINUTE: whole(1, 100_000).default(30),
})

/** Everything the server is told from outside, checked. Sizes in bytes. */
export interface Config {
  port: number
  host: string
  dataDir: string
  /** PostgreSQL instead of the embedded SQLite. */
  databaseUrl: string | null
  /** Redis or Valkey, through which several server processes on one PostgreSQL database reach each other. */
  redisUrl: string | null
  /** Signs session cookies instead of the secret in the data folder; the same for all processes. */
  authSecret: string | null
  /** The address people use; decides the cookie's `secure` and the links in invitations. */
  publicUrl: string
  /** Whether `publicUrl` was set; otherwise it is the local address. */
  publicUrlGiven: boolean
  /** How many proxies in front may be believed about the caller's address. */
  trustProxy: number
  logLevel: z.infer<typeof variables>["LOG_LEVEL"]
  maxFrameBytes: number
  /** What is held of messages that have begun to arrive and not ended: of all sockets, and of one person's; never less than one frame. */
  maxUnfinishedBytes: number
  maxUnfinishedBytesPerPerson: number
  /** Frames a second of one socket, on average; ten times as many at once. */
  maxFramesPerSecond: number
  /** Bytes a second of one socket, on average; ten times as many at once, or two of the largest frames. */
  maxBytesPerSecond: number
  /** What may wait in the server for one reader, beyond the plan itself. */
  maxSendQueueBytes: number
  /** The words of one plan with all that was deleted, above which nothing is added. */
  maxPlanBytes: number
  maxConnections: number
  maxConnectionsPerPlan: number
  maxConnectionsPerPerson: number
  maxImportBytes: number
  /** Who names it sees `/metrics`; without it only this machine does. */
  metricsToken: string | null
  /** A folder of files of standards sets beside those of the product. */
  standardsDir: string | null
  /** Sign-in attempts allowed a minute from one address. */
  signInsPerMinute: number
}

/**
 * The only reader of the environment. Throws one error that names every bad value, so that a
 * server never starts on a setting it did not understand. Empty values count as absent.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([key, value]) => key in variables.shape && value !== ""),
  )
  const read = variables.safeParse(given)
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`The configuration is wrong:\n${lines.join("\n")}`)
  }
  const v = read.data
  if (v.REDIS_URL && !v.DATABASE_URL)
    throw new Error(
      "The configuration is wrong:\n  REDIS_URL: several servers need one PostgreSQL database, so DATABASE_URL must be set too",
    )
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
    standardsDir: v.STANDARDS_DIR ?? null,
    signInsPerMinute: v.SIGN_INS_PER_MINUTE,
  }
}
