import { type Logger, pino } from "pino"
import type { Config } from "../config/config.ts"

const secrets = ["cookie", "authorization", "password", "token", "secret"]

/** The server's log: one JSON object a line on standard output. What could open an account is never written. */
export function createLog(level: Config["logLevel"]): Logger {
  const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.headers.${name}`])
  return pino({ level, redact: { paths, censor: "[kept out]" } })
}
