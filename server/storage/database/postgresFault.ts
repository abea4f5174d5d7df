import pg from "pg"
import { WrongSettings } from "../../config/wrongSettings.ts"
import { isUnreachable } from "../unreachable.ts"

const unreachable = new Set(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN"])

/**
 * The reason for a failed connection to PostgreSQL, by the error's code or, where `pg` gives none,
 * its message.
 */
function reasonOf(error: Error & { code?: string }, of: pg.Client): string | null {
  const { code = "", message } = error
  const { host, database, user = "" } = of
  const there = `PostgreSQL at ${host.startsWith("/") ? host : `${host}:${of.port}`}`
  if (code === "ECONNREFUSED" || code === "ENOENT") return `${there} refuses connections.`
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `No machine “${host}” can be found.`
  if (unreachable.has(code) || /^timeout e/.test(message)) return `${there} does not answer.`
  if (code === "ECONNRESET" || code === "EPIPE" || message.startsWith("Connection terminated"))
    return `${there} ended the connection. It may be something else than PostgreSQL.`
  if (code === "28P01") return `${there} refuses the password of “${user}”.`
  if (message.startsWith("SASL:"))
    return of.password
      ? `${there} refuses the password of “${user}”.`
      : `${there} asks for a password, and the address has none.`
  if (code === "28000") return `${there} does not let “${user}” in: ${message}.`
  if (code === "3D000") return `${there} has no database “${database}”.`
  if (code === "42501")
    return `${there} does not allow “${user}” what is needed in the database “${database}”: ${message}.`
  if (code === "25006") return `${there} takes no changes: its database “${database}” is read-only.`
  if (code === "57P03") return `${there} is starting or ending.`
  if (code === "53300") return `${there} takes no more connections.`
  if (code.startsWith("53")) return `${there} has no room: ${message}.`
  if (/SSL|certificate|self-signed/i.test(`${code} ${message}`))
    return `No safe connection to ${there} can be made: ${message.replace(/\.$/, "")}.`
  return /^(?:08|28|57|58)\w{3}$/.test(code) ? `${there} says: ${message}.` : null
}

/** Codes of PostgreSQL for conditions that may pass: it is starting, or has no connection left. */
const passing = /^(?:57P03|53300)$/

/** Whether an error says that PostgreSQL is away, and not that it refuses. */
export function isAway(error: unknown): boolean {
  const { code = "", message } = innermost(error)
  return (
    isUnreachable(code) ||
    passing.test(code) ||
    /^(?:timeout e|Connection terminated)/.test(message)
  )
}

// A name with several addresses fails with an error for each.
function innermost(error: unknown): Error & { code?: string } {
  if (error instanceof WrongSettings) return innermost(error.cause)
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first : new Error(String(first))
}

/**
 * The fault in `DATABASE_URL` that an error of PostgreSQL shows, with its machine and port and never its
 * password; the error itself where it says nothing of it.
 */
export function postgresFault(url: string, error: unknown): unknown {
  if (error instanceof WrongSettings) return error
  const fault = (reason: string) => new WrongSettings([{ name: "DATABASE_URL", reason }], error)
  let client: pg.Client
  try {
    client = new pg.Client({ connectionString: url })
  } catch (cause) {
    const { path } = cause as { path?: string }
    return fault(
      path
        ? `The file ${path}, which it names, cannot be read.`
        : "It cannot be read as an address.",
    )
  }
  const reason = reasonOf(innermost(error), client)
  return reason ? fault(reason) : error
}
