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

/** The services that routes use, created once at start. */
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
  /** Problems for whoever operates the server. */
  notices: OperatorNotices
  /** Checks the database for damage; null where no checks are made. */
  check: DatabaseCheck | null
  /** The code for the set-up while no account exists. */
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
  /** Says that nobody waits for the answer any more. */
  gone: AbortSignal
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
  /** The query parameters, each with its meaning. */
  query?: Record<string, string>
  /** The shape of the answer; null without a body (204), `file` for a file. */
  answer: z.ZodType | null | "file"
  /** 200 if absent; 204 without a body. */
  status?: 200 | 201
  /** Set where a file is uploaded in a form, instead of a JSON body. */
  upload?: "file"
  /**
   * Requires authentication within the last minutes (else `no-right` with the reason
   * `recent-sign-in`). A token, which cannot reauthenticate, is refused, or allowed with
   * `unless-token`.
   */
  recentSignIn?: true | "unless-token"
  /** Also allows a person who must set up a second factor before they are signed in. */
  whileSettingUp?: true
}

/** One endpoint of the API: its input, who may call it, its answer, and its handler. */
export type Route = Described<never> & {
  /**
   * `anyone`, a signed-in `person`, a `plan-maker`, an `agency-administrator` (or one of the
   * installation), an `administrator` of the installation, or a person who may do an act in the
   * plan `{id}`.
   */
  who: "anyone" | "person" | "plan-maker" | "agency-administrator" | "administrator" | Act
  handle(call: PlanCall<never>): unknown
}

type Handler<C> = (call: C) => Promise<unknown> | unknown

/** An endpoint for anybody. */
export function openRoute<B = undefined>(
  route: Described<B> & { handle: Handler<Call<B>> },
): Route {
  return { ...(route as unknown as Route), who: "anyone" }
}

/** An endpoint for signed-in people. */
export function personRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "person" }
}

/** An endpoint for people who may create plans. */
export function planMakerRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "plan-maker" }
}

/**
 * An endpoint for administrators of an agency, limited to it, and of the installation, for all
 * agencies.
 */
export function agencyAdministratorRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "agency-administrator" }
}

/** An endpoint for administrators of the installation. */
export function administratorRoute<B = undefined>(
  route: Described<B> & { handle: Handler<PersonCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: "administrator" }
}

/**
 * An endpoint inside a plan for people whose right allows `act`. Without any right the plan is not
 * found.
 */
export function planRoute<B = undefined>(
  act: Act,
  route: Described<B> & { handle: Handler<PlanCall<B>> },
): Route {
  return { ...(route as unknown as Route), who: act }
}
