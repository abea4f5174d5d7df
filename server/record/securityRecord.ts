import type { Logger } from "pino"
import type { RecordedAct, SubjectKind } from "../../shared/api/record.ts"
import type { Database } from "../storage/database/database.ts"
import {
  forgetSecurityEvents,
  insertSecurityEvent,
  type StoredEvent,
} from "../storage/securityEvents.ts"
import type { TransactionQueries } from "../storage/tables/tables.ts"
import { findPerson } from "../storage/users.ts"

/** Something that an auditor asks about later. It holds no password, no secret and no words of a plan. */
export interface SecurityEvent {
  act: RecordedAct
  /** The actor: a session, or a person by their id; absent where nobody is known. */
  by?: { user: { id: string }; agency?: { id: string }; sessionId?: string | undefined } | null
  /** The plan in whose record it stands, for its secretariat alone; absent for the installation's. */
  plan?: string | null
  /** The subject of the act, by its id. */
  subject?: { kind: SubjectKind; id: string }
  /** Where the request came from; kept in the installation's record alone. */
  address?: string | undefined
  /** Names and numbers of the product's own, such as a right or a reason; never what a person wrote. */
  details?: Readonly<Record<string, string | number>>
}

/**
 * Adds an event to the record of security events. Resolves when it is stored, and rejects when it
 * cannot be, so that nothing of this kind happens unrecorded; refusals, which anybody can cause at
 * any rate, never reject and are counted together above a bound. With `step` the event is stored by
 * that transaction, or not at all; its actor's agency is then given with it.
 */
export type RecordEvent = (event: SecurityEvent, step?: TransactionQueries) => Promise<void>

// Events that a stranger can cause as often as they like.
const refusals = new Set<RecordedAct>([
  "sign-in-failed",
  "identity-failed",
  "second-factor-failed",
  "socket-refused",
  "request-refused",
])

const bounds = { window: 60_000, each: 20, keys: 2_000 }
const day = 86_400_000

interface Window {
  count: number
  last: SecurityEvent
}

/** The record of security events of a server: adds to it, and takes out what is kept long enough. */
export class SecurityRecord {
  readonly #database: Database
  readonly #log: Pick<Logger, "error">
  readonly #windows = new Map<string, Window>()
  readonly #timers: NodeJS.Timeout[]

  constructor(database: Database, log: Pick<Logger, "error">, days: number) {
    this.#database = database
    this.#log = log
    const forget = () =>
      forgetSecurityEvents(database.db, days).catch((error: unknown) =>
        log.error({ err: error }, "the record of security events could not be shortened"),
      )
    void forget()
    this.#timers = [
      setInterval(() => void forget(), day).unref(),
      setInterval(() => void this.#settle(), bounds.window).unref(),
    ]
  }

  /** See {@link RecordEvent}. */
  readonly add: RecordEvent = async (event, step) => {
    if (!refusals.has(event.act)) return this.#store(event, step)
    const who = event.by?.user.id ?? event.address ?? ""
    const own = `${event.act} ${event.plan ?? ""} ${event.subject?.id ?? ""} ${who}`
    // Of more people and addresses than can be told apart, the rest counts as one.
    const crowded = this.#windows.size >= bounds.keys && !this.#windows.has(own)
    const key = crowded ? event.act : own
    const window = this.#windows.get(key) ?? { count: 0, last: event }
    window.count += 1
    window.last = crowded ? { act: event.act } : event
    this.#windows.set(key, window)
    if (window.count <= bounds.each) await this.#storeIfPossible(event)
  }

  async #storeIfPossible(event: SecurityEvent): Promise<void> {
    try {
      await this.#store(event)
    } catch (error) {
      this.#log.error({ err: error, act: event.act }, "a refusal could not be recorded")
    }
  }

  async #store(
    { act, by, plan = null, subject, address, details = {} }: SecurityEvent,
    db: TransactionQueries | Database["db"] = this.#database.db,
  ) {
    const agency =
      by?.agency?.id ?? (by ? ((await findPerson(db, by.user.id))?.agency.id ?? null) : null)
    const event: StoredEvent = {
      act,
      plan,
      user: by?.user.id ?? null,
      agency,
      session: by?.sessionId ?? null,
      address: plan === null ? (address ?? null) : null,
      subject: subject ?? null,
      details,
    }
    await insertSecurityEvent(db, event)
  }

  /** Says of each that was refused more often than is kept one by one, how often. */
  async #settle(): Promise<void> {
    const windows = [...this.#windows.values()]
    this.#windows.clear()
    for (const { count, last } of windows)
      if (count > bounds.each)
        await this.#storeIfPossible({
          ...last,
          details: { ...last.details, times: count - bounds.each },
        })
  }

  /** Records what was only counted so far. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    await this.#settle()
  }
}
