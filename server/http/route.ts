import type { Request, Response } from "express"
import type { Logger } from "pino"
import type { z } from "zod"
import type { Act, Right } from "../../shared/access.ts"
import type { Auth } from "../accounts/auth.ts"
import type { Limiter } from "../accounts/limiter.ts"
import type { Provider } from "../accounts/provider.ts"
import type { Session, Sessions } from "../accounts/session.ts"
import type { Config } from "../config/config.ts"
import type { ReadingJobs } from "../coverage/readingJobs.ts"
import type { FileJobs } from "../jobs/fileJobs.ts"
import type { DatabaseCheck } from "../operation/databaseCheck.ts"
import type { Metrics } from "../operation/metrics.ts"
import type { OperatorNotices } from "../operation/operatorNotices.ts"
import type { RecordEvent } from "../record/securityRecord.ts"
import type { Standards } from "../standards/standards.ts"
import type { Database } from "../storage/database/database.ts"
import type { Relay } from "../sync/cluster/relay.ts"
import type { Rooms } from "../sync/room/rooms.ts"

/** What routes work with; made once at start. */
export interface Services {
  config: Config
  database: Database
  rooms: Rooms
  /** The other processes. */
  relay: Relay
  sessions: Sessions
  auth: Auth
  /** The organisation's sign-in service, where one is connected. */
  provider: Provider | null
  limiter: Limiter
  files: FileJobs
  readings: ReadingJobs
  standards: Standards
  metrics: Metrics
  log: Logger
  /** Adds to the record of security events. */
  record: RecordEvent
  /** What whoever runs the server has to see to. */
  notices: OperatorNotices
  /** Looks for damage in the database; null where nobody does. */
  check: DatabaseCheck | null
  /** Opens the set-up while no account exists. */
  setUpCode: string
}

/** A request that has passed the checks of its route. */
export interface Call<B = undefined> {
  services: Services
  /** Checked by the route's `body`. */
  body: B
  /** A named part of the path, such as `id`. */
  param(name: string): string
  request: Request
  response: Response
}

/** A request of a person who is signed in. */
export interface PersonCall<B = undefined> extends Call<B> {
  session: Session
}

/** A request in a plan that the person may see, with a right that allows the route's act. */
export interface PlanCall<B = undefined> extends PersonCall<B> {
  plan: string
  right: Right
}

interface Described<B> {
  method: "get" | "post" | "put" | "patch" | "delete"
  /** As in the description: `/api/plans/{id}`. */
  path: string
  /** One line for the description of the API. */
  summary: string
  body?: z.ZodType<B>
  /** The names of what may stand after the question mark, each with its meaning. */
  query?: Record<string, string>
  /** The answer's shape; null when there are no words (204), `file` when the answer is a file. */
  answer: z.ZodType | null | "file"
  /** 200 unless said; 204 when there are no words. */
  status?: 200 | 201
  /** The form a file is sent in, instead of a JSON body. */
  upload?: "file"
  /**
   * Asks that the person showed who they are within the last minutes (`no-right` with the reason
   * `recent-sign-in`). A token, which cannot, is refused, or let on with `unless-token`.
   */
  recentSignIn?: true | "unless-token"
  /** Lets a person in too who must set up a second factor before they are signed in. */
  whileSettingUp?: true
}

/** One address of the API: what it takes, who may call it, what it answers, and what it does. */
export type Route = Described<never> & {
  /**
   * `anyone`, a `person` signed in, a `plan-maker`, an `agency-administrator` (the installation's
   * are let in too), an `administrator` of the installation, or who may do an act in the plan `{id}`.
   */
  who: "anyone" | "person" | "plan-maker" | "agency-administrator" | "administrator" | Act
  handle(call: PlanCall<never>): unknown
}

type Handler<C> = (call: C) => Promise<unknown> | unknown

/** An address for anybody. */
export function openRoute<B = undefined>(
  route: Described<B> & { handle: Handler<Call<B>> },
): Route {
  return { ...(route as unknown as Route), who: "anyone" }
}

/** An address for a person who is signed in. */
export function personRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "person" }
}

/** An address for those who may begin plans. */
export function planMakerRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "plan-maker" }
}

/** An address for administrators of an agency, who reach their agency, and of the installation, who reach all. */
export function agencyAdministratorRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "agency-administrator" }
}

/** An address for administrators of the installation. */
export function administratorRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "administrator" }
}

/** An address inside a plan for those whose right allows `act`. Without any right the plan is not found. */
export function planRoute<B = undefined>(
  act: Act,
  route: Described<B> & { handle: Handler<PlanCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: act }
}
