import { createHash } from "node:crypto"
import { Kysely, PostgresDialect } from "kysely"
import type pg from "pg"
import { now } from "./database/id.ts"
import { type NewRecovery, saveRecoveries } from "./recoveries.ts"
import type { Tables } from "./tables/tables.ts"
import { type NewUpdate, type StoredUpdate, toUpdate } from "./updates.ts"

/**
 * One transaction of PostgreSQL in which nobody else writes the plan's words. Statements go out
 * several in one message, in which values are written out: a turn is two round trips.
 */
export class PlanTurn {
  /** The updates stored after the number that the caller knows, in order. */
  readonly missing: StoredUpdate[]
  #client: pg.PoolClient
  #planId: string
  #open = true

  private constructor(client: pg.PoolClient, planId: string, missing: StoredUpdate[]) {
    this.#client = client
    this.#planId = planId
    this.missing = missing
  }

  /** Waits until nobody else writes the plan, for at most `seconds`, and reads what was stored after number `after`. */
  static async begin(
    pool: pg.Pool,
    planId: string,
    after: number,
    seconds: number,
  ): Promise<PlanTurn> {
    const client = await pool.connect()
    try {
      // Each statement of a message sees what was committed before it began, so what the last
      // holder of the lock stored is read.
      const results = await many(
        client,
        `begin; set local lock_timeout = ${seconds * 1000};
         select pg_advisory_xact_lock(${lockOf(planId)});
         select * from updates where plan_id = ${client.escapeLiteral(planId)} and seq > ${after} order by seq`,
      )
      const rows = results[3]?.rows ?? []
      return new PlanTurn(client, planId, rows.map(toUpdate))
    } catch (error) {
      client.release(await undone(client))
      throw error
    }
  }

  /** Stores updates, and what was found lost with them, and ends the turn; the number of the last. */
  async append(updates: readonly NewUpdate[], recoveries: readonly NewRecovery[]): Promise<number> {
    const client = this.#client
    const text = (value: string | null) => (value === null ? "null" : client.escapeLiteral(value))
    const [plan, at] = [text(this.#planId), text(now())]
    const rows = updates.map(({ bytes, author }) => {
      const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")
      return `(${plan}, '\\x${hex}', ${text(author?.userId ?? null)}, ${text(author?.agencyId ?? null)}, ${at})`
    })
    const insert = `insert into updates (plan_id, bytes, user_id, agency_id, at) values ${rows.join()} returning seq`
    if (recoveries.length > 0) {
      const stored = await client.query<{ seq: number }>(insert)
      await saveRecoveries(within(client), this.#planId, recoveries)
      this.#committed(await client.query("commit"))
      return last(stored.rows)
    }
    const results = await many(client, `${insert}; commit`)
    this.#committed(results[1])
    return last(results[0]?.rows ?? [])
  }

  #committed(answer: pg.QueryResult | undefined): void {
    if (answer?.command !== "COMMIT") throw new Error("The transaction was not committed.")
    this.#open = false
  }

  /** Ends the turn and gives the connection back; what was not appended is not stored. */
  async end(): Promise<void> {
    this.#client.release(this.#open ? await undone(this.#client) : undefined)
    this.#open = false
  }
}

/** Sends several statements as one message; what each of them gave. */
async function many(client: pg.PoolClient, statements: string): Promise<pg.QueryResult[]> {
  return (await client.query(statements)) as unknown as pg.QueryResult[]
}

/** Rolls back; true when that fails, so that the connection is not used again. */
async function undone(client: pg.PoolClient): Promise<boolean> {
  return await client.query("rollback").then(
    () => false,
    () => true,
  )
}

const lockOf = (planId: string) => createHash("sha256").update(planId).digest().readBigInt64BE()

const last = (rows: { seq: number }[]) => rows.reduce((most, { seq }) => Math.max(most, seq), 0)

/** The query builder over a connection that is in a transaction. */
function within(client: pg.PoolClient): Kysely<Tables> {
  const one = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => one, end: async () => {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) })
}
