import { z } from "zod"

const whole = (min: number, max: number) =>
  z
    .string()
    .refine((words) => /^\d{1,15}$/.test(words) && Number(words) >= min && Number(words) <= max, {
      error: ({ input }) => `“${input}” is no whole number from ${min} to ${max}.`,
    })
    .transform(Number)

/** Whether the host can be told from a password: `#`, `/` and `?` end it in an address. */
function isAddress(words: string): boolean {
  try {
    const { hash, username, password } = new URL(words)
    return hash === "" && (username + password !== "" || !words.includes("@"))
  } catch {
    // The folder of a Unix socket instead of a host is checked when connecting.
    return /^postgres(?:ql)?:\/\/[^#]*@\/[^@]*$/.test(words)
  }
}

const address = (schemes: readonly string[]) =>
  z
    .string()
    .refine((words) => schemes.some((scheme) => words.startsWith(scheme)), {
      error: `It must begin with ${schemes.join(" or ")}.`,
      abort: true,
    })
    .refine(isAddress, {
      error:
        "It is no address that can be read. In its password the signs @ : / ? # % are written %40 %3A %2F %3F %23 %25.",
    })

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const

function isOrigin(words: string): boolean {
  try {
    const { protocol, username, pathname, search, hash } = new URL(words)
    const rest = username + search + hash
    return /^https?:$/.test(protocol) && rest === "" && /^\/?$/.test(pathname)
  } catch {
    return false
  }
}

/**
 * Whether words are an issuer's address; over plain http anybody on the way could sign in as
 * anybody.
 */
function isIssuer(words: string): boolean {
  try {
    const { protocol, hostname, username, search, hash } = new URL(words)
    const near = ["localhost", "127.0.0.1", "[::1]"].includes(hostname)
    return (
      (protocol === "https:" || (protocol === "http:" && near)) && !username && !search && !hash
    )
  } catch {
    return false
  }
}

/** Every setting: how it is parsed, its default, and its description. */
export const variables = {
  PORT: whole(0, 65535).default(8080).describe("the port to listen on"),
  HOST: z.string().default("0.0.0.0").describe("the address to listen on"),
  DATA_DIR: z
    .string()
    .default("./data")
    .describe("where SQLite and the secrets of this installation are kept"),
  DATABASE_URL: address(["postgres://", "postgresql://"])
    .optional()
    .describe("postgres://…: PostgreSQL instead of SQLite"),
  REDIS_URL: address(["redis://", "rediss://"])
    .optional()
    .describe("redis://… (Redis or Valkey): several servers on one PostgreSQL"),
  AUTH_SECRET: z
    .string()
    .min(32, "It must have 32 characters or more.")
    .optional()
    .describe("signs session cookies instead of the secret in DATA_DIR"),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, {
      error: ({ input }) =>
        `“${input}” is no address such as https://plans.example, with http or https and nothing after the name and port.`,
    })
    .optional()
    .describe("the address people use"),
  TRUST_PROXY: whole(0, 10)
    .default(0)
    .describe("how many proxies in front are believed about the caller's address"),
  LOG_LEVEL: z
    .enum(levels, { error: ({ input }) => `“${input}” is none of ${levels.join(", ")}.` })
    .default("info")
    .describe(levels.join(", ")),
  MAX_FRAME_BYTES: whole(1_000, 1_000_000_000)
    .default(16_000_000)
    .describe("the largest frame on the socket"),
  MAX_UNFINISHED_BYTES: whole(1_000, 10_000_000_000)
    .default(128_000_000)
    .describe("what is held of messages that have begun and not ended, of all sockets"),
  MAX_UNFINISHED_BYTES_PER_PERSON: whole(1_000, 10_000_000_000)
    .default(32_000_000)
    .describe("the same of one person's sockets"),
  MAX_FRAMES_PER_SECOND: whole(10, 1_000_000)
    .default(2_000)
    .describe("frames a second of one socket, on average"),
  MAX_BYTES_PER_SECOND: whole(1_000, 1_000_000_000)
    .default(8_000_000)
    .describe("bytes a second from one socket, on average"),
  MAX_SEND_QUEUE_BYTES: whole(100_000, 1_000_000_000)
    .default(8_000_000)
    .describe("what may wait for one slow reader beyond the plan itself"),
  MAX_PLAN_BYTES: whole(10_000, 1_000_000_000)
    .default(64_000_000)
    .describe("the size of one plan with everything ever deleted in it"),
  MAX_CONNECTIONS: whole(1, 1_000_000)
    .default(10_000)
    .describe("open sockets of one server process"),
  MAX_CONNECTIONS_PER_PLAN: whole(1, 100_000).default(1_000).describe("open sockets of one plan"),
  MAX_CONNECTIONS_PER_PERSON: whole(1, 100_000).default(100).describe("open sockets of one person"),
  MAX_IMPORT_BYTES: whole(1_000, 1_000_000_000)
    .default(40_000_000)
    .describe("the largest file to import"),
  METRICS_TOKEN: z
    .string()
    .min(16, "It must have 16 characters or more.")
    .optional()
    .describe("who sends it reads /metrics"),
  LIBREOFFICE: z
    .string()
    .optional()
    .describe(
      "the path of LibreOffice, by which .rtf, .doc, .xls, .xlsx and .ods become plans too",
    ),
  STANDARDS_DIR: z
    .string()
    .optional()
    .describe("a folder with files of standards sets, beside the sets of the product"),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, {
      error: ({ input }) =>
        `“${input}” is no address such as https://login.example/realm; http is taken of this machine only.`,
    })
    .optional()
    .describe("the OpenID Connect provider by which people can sign in"),
  OIDC_CLIENT_ID: z.string().optional().describe("as what the provider knows this installation"),
  OIDC_CLIENT_SECRET: z.string().optional().describe("what the provider gave this installation"),
  OIDC_NAME: z
    .string()
    .max(60, "It must have 60 characters or less.")
    .optional()
    .describe("what people call the provider, on the sign-in page"),
  SECOND_FACTOR_HOURS: whole(1, 720)
    .default(12)
    .describe("how long a second factor holds until it is asked for again"),
  SESSION_DAYS: whole(1, 365)
    .default(30)
    .describe("how long anybody stays signed in at most, however much they do"),
  SIGN_INS_PER_MINUTE: whole(1, 100_000)
    .default(30)
    .describe("sign-in attempts allowed a minute from one address"),
  RECORD_DAYS: whole(30, 36_500)
    .default(730)
    .describe("for how many days the record of security events is kept"),
} as const

/** All of them, as one shape. */
export const settings = z.object(variables)

/** A fault that any setting can have, such as blanks around it; null where there is none. */
export function wordsFault(name: string, words: string): string | null {
  if (words.trim() === "") return "It is blank. Give it a value, or leave it out."
  // A secret may contain anything: sessions were signed with all of it.
  if (name === "AUTH_SECRET") return null
  if (words !== words.trim()) return "It begins or ends with a blank or a line break."
  if (/^(["']).*\1$/s.test(words)) return "It stands in quotation marks; leave them out."
  return null
}
