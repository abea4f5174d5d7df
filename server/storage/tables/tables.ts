import type { Generated, Kysely, Transaction } from "kysely"
import type { RecommendationTables } from "./recommendationTables.ts"

// Times are ISO 8601 texts in UTC and truths are 0 or 1, so that SQLite and PostgreSQL store and
// compare them alike. Ids are texts made by the server.

/** Typed queries over the tables, at the database itself or within a transaction. */
export type Queries = Kysely<Tables>

/** Typed queries within a transaction. */
export type TransactionQueries = Transaction<Tables>

/** The tables of an installation; of better-auth's own only what the server itself reads and writes. */
export interface Tables extends RecommendationTables {
  // In better-auth's tables times and truths are of the dialect's own type: see users.ts.
  user: {
    id: string
    name: string
    email: string
    emailVerified: unknown
    createdAt: unknown
    updatedAt: unknown
    agencyId: string
    administrator: unknown
    /** The server's own: an ISO text in both dialects. */
    deactivatedAt: string | null
    twoFactorEnabled: unknown
    /** Since when the person may make plans, and administers their agency; ISO texts, null for no. */
    plansSince: string | null
    agencySince: string | null
    /** In which the person reads the interface; null until they chose one. */
    language: string | null
    /** Since when the first steps are put away; null while they are shown. */
    firstStepsHiddenAt: string | null
  }
  session: {
    id: string
    token: string
    userId: string
    expiresAt: unknown
    createdAt: unknown
    updatedAt: unknown
    ipAddress: string | null
    userAgent: string | null
    /** The server's own four: ISO texts in both dialects; null in sessions of before. */
    startedAt: string | null
    /** When the person last showed who they are, by password, passkey or provider. */
    authenticatedAt: string | null
    /** When a second factor was last passed. */
    elevatedAt: string | null
    signedInBy: string | null
  }
  /** Of better-auth's plugin; `secret` and `backupCodes` are encrypted. */
  twoFactor: {
    id: string
    secret: string
    backupCodes: string
    userId: string
    verified: unknown
    failedVerificationCount: number | null
    lockedUntil: unknown
  }
  passkeys: {
    id: string
    user_id: string
    /** As WebAuthn names it, base64url. */
    credential_id: string
    /** COSE key, base64url. */
    public_key: string
    counter: number
    /** JSON array. */
    transports: string
    name: string
    created_at: string
    last_used_at: string | null
  }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    password: string | null
    createdAt: unknown
    updatedAt: unknown
  }
  installation: { key: string; value: string }
  agencies: {
    id: string
    name: string
    short: string
    colour: string
    created_at: string
    closed_at: string | null
  }
  /** The record of security events, append-only: the database refuses to change a row. */
  security_events: {
    seq: Generated<number>
    at: string
    act: string
    /** The plan whose record it is in; null for the installation's. */
    plan_id: string | null
    user_id: string | null
    agency_id: string | null
    session_id: string | null
    address: string | null
    subject_kind: string | null
    subject_id: string | null
    /** JSON. */
    details: string
  }
  plans: {
    id: string
    title: string
    country: string
    /** JSON array of instrument ids. */
    instruments: string
    language: string
    classification: string
    currency: string
    period_from: number | null
    period_to: number | null
    schema_version: number
    created_at: string
    updated_at: string
    archived_at: string | null
    caret_names: Generated<number>
    /** JSON array of provisions of the instruments that do not bind. */
    reservations: Generated<string>
    standards_id: Generated<string>
    /** "" until the plan is first read. */
    standards_version: Generated<string>
  }
  /** The log: every document update, never shortened; `seq` runs through the installation. */
  updates: {
    seq: Generated<number>
    plan_id: string
    bytes: Uint8Array
    user_id: string | null
    agency_id: string | null
    at: string
  }
  /** The state of a plan up to `seq`, for who joins; made from the log and replaceable. */
  snapshots: { plan_id: string; seq: number; bytes: Uint8Array; at: string }
  /** Versions that people saved: names for numbers of the log. */
  versions: {
    id: string
    plan_id: string
    seq: number
    name: string
    agency_id: string
    acting_as: string | null
    user_id: string
    at: string
    written_at: string
    removed_at: string | null
    removed_by: string | null
    /** Why it was saved, see `versionCauses`. */
    cause: Generated<string>
    /** The summary for the list, as JSON of `versionSummary`; null until it is computed. */
    summary: string | null
  }
  plan_agencies: { plan_id: string; agency_id: string; role: string }
  plan_rights: { plan_id: string; user_id: string; right: string }
  mandates: {
    id: string
    plan_id: string
    agency_id: string
    user_id: string
    from_day: string
    to_day: string | null
    created_by: string
    created_at: string
  }
  bodies: { id: string; plan_id: string; name: string; agency_id: string | null }
  threads: {
    seq: Generated<number>
    id: string
    plan_id: string
    measure_id: string | null
    block_id: string | null
    quote: string | null
    anchor_from: string | null
    anchor_to: string | null
    weight: string
    visibility: string
    agency_id: string
    /** The function it was written in: secretariat, or null for the agency. */
    acting_as: string | null
    user_id: string
    body: string
    at: string
    resolved: number
    resolved_by: string | null
    resolved_at: string | null
    /** Of a comment that came in with a file: who wrote it there, when, in which, and with which act it came. */
    said_by: string | null
    said_at: string | null
    said_in: string | null
    batch: string | null
  }
  replies: {
    seq: Generated<number>
    id: string
    thread_id: string
    plan_id: string
    agency_id: string
    acting_as: string | null
    user_id: string
    body: string
    at: string
    /** As of threads. */
    said_by: string | null
    said_at: string | null
    said_in: string | null
    batch: string | null
  }
  /** Files that wait for the word of who brought them for a day, before they become plans or come back into one. */
  staged_files: {
    id: string
    user_id: string
    /** The plan it comes back into; null for one that is to become a plan. */
    plan_id: string | null
    name: string
    bytes: Uint8Array
    /** JSON. */
    choices: string
    /** How it is read with these choices, as JSON. */
    review: string
    at: string
  }
  /** Pictures by the SHA-256 of their bytes. */
  pictures: {
    hash: string
    type: string
    width: number
    height: number
    /** How many bytes. */
    size: number
    at: string
    bytes: Uint8Array
  }
  /** Which plan may show which picture, and who brought it. */
  plan_pictures: {
    plan_id: string
    hash: string
    user_id: string
    at: string
  }
  /** Append-only: the last row of an agency on a measure counts; `act` is give or withdraw. */
  positions: {
    seq: Generated<number>
    id: string
    plan_id: string
    measure_id: string
    agency_id: string
    user_id: string
    act: string
    stance: string | null
    digest: string | null
    reason: string | null
    words: string | null
    at: string
  }
  /** Dismissed findings; a withdrawn row stays. */
  dismissals: {
    seq: Generated<number>
    id: string
    plan_id: string
    finding_key: string
    check_id: string
    criterion: string
    measure_id: string | null
    message: string
    reason: string
    agency_id: string
    acting_as: string | null
    user_id: string
    at: string
    taken_back_at: string | null
    taken_back_by: string | null
  }
  /** A feedback report that an expert works on: of which words, and since when it is released and fixed. */
  reports: {
    id: string
    plan_id: string
    /** The number of the last stored update in its words, and their digest. */
    version: number
    digest: string
    view: string
    agency_id: string
    user_id: string
    at: string
    released_at: string | null
    released_by: string | null
  }
  /** The released reports, in each language: JSON, compressed. */
  report_releases: { report_id: string; lang: string; content: Uint8Array }
  /** Append-only: the last row on a finding of the report counts; see `ReportAct`. */
  report_acts: {
    seq: Generated<number>
    plan_id: string
    report_id: string | null
    /** Of a finding that a person added, what it is about; JSON. */
    about: string | null
    act: string
    section: string | null
    finding_key: string | null
    says: string
    advice: string
    /** The digest of the content that was signed. */
    content: string | null
    agency_id: string
    user_id: string
    at: string
  }
  /** Append-only: the last row on an area counts; `act` is confirm, correct, not-applicable or withdraw. */
  area_decisions: {
    seq: Generated<number>
    id: string
    plan_id: string
    area_id: string
    act: string
    decided: string | null
    reason: string | null
    /** The level that was read automatically. */
    level: string
    set_id: string
    set_version: string
    text_seq: number
    text_digest: string
    /** JSON. */
    evidence: string
    agency_id: string
    user_id: string
    at: string
  }
  /** Contests of agencies on decisions; a withdrawn row stays. */
  area_contests: {
    seq: Generated<number>
    id: string
    plan_id: string
    decision_id: string
    area_id: string
    words: string
    agency_id: string
    user_id: string
    at: string
    withdrawn_at: string | null
    withdrawn_by: string | null
  }
  invitations: {
    id: string
    token_hash: string
    email: string
    agency_id: string
    plan_id: string | null
    right: string | null
    created_by: string
    created_at: string
    expires_at: string
    accepted_at: string | null
    withdrawn_at: string | null
    /** The agency's role in the plan: party, opinion, or null to keep its present one. */
    role: string | null
    /** "yes" where the person speaks for the agency from the day of acceptance. */
    mandate: string | null
    /** By whom the agency took it; null while it waits. */
    confirmed_at: string | null
    confirmed_by: string | null
    accepted_user: string | null
  }
  tokens: {
    id: string
    token_hash: string
    user_id: string
    name: string
    created_at: string
    last_used_at: string | null
    revoked_at: string | null
    expires_at: string | null
    /** read or write */
    scope: string | null
    /** The one plan it opens; null for all of its person's. */
    plan_id: string | null
  }
  /** Copies of sets that plans were read against or that administrators brought; `content` is JSON. */
  standards: { set_id: string; version: string; digest: string; content: string; at: string }
  /** The outline of each set, as JSON. */
  set_outlines: { set_id: string; version: string; said: string }
  /** Append-only: the last act on a set that an administrator brought says whether it is offered. */
  set_acts: {
    seq: Generated<number>
    set_id: string
    version: string
    act: string
    user_id: string
    at: string
  }
  /** Practices of a set, in whatever version, that nobody here is shown. */
  hidden_practices: { set_id: string; practice_id: string; hidden_by: string; at: string }
  /** The search index, a copy of the words of plans and comments; see searchTables.ts. */
  search_entries: {
    seq: Generated<number>
    plan_id: string
    /** measure, heading, text or comment */
    kind: string
    /** The id of the measure, block or thread. */
    ref: string
    number: string
    title: string
    body: string
    place: string
    digest: string
  }
  /** Up to where each plan is in the index: numbers of the log, of threads and of answers. */
  search_plans: {
    plan_id: string
    /** The edition of the index's rules; another one makes it anew. */
    made_by: string
    text_seq: number
    threads_seq: number
    replies_seq: number
  }
  /** Words that went down with a structure somebody removed; `restored` 1 when they were put back. */
  recoveries: {
    id: string
    plan_id: string
    agency_id: string | null
    user_id: string | null
    measure_id: string | null
    block_id: string | null
    words: string
    restored: number
    at: string
    dismissed_at: string | null
  }
}
