import type { Right } from "../../shared/access.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Version } from "../../shared/api/versions.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { passages } from "../../shared/document/passages.ts"
import { Problem } from "../../shared/problem.ts"
import type { Session } from "../accounts/session.ts"
import type { Services } from "../http/route.ts"
import { findMoment, findNext } from "../storage/pastUpdates.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { listPeople } from "../storage/users.ts"
import { listVersions } from "../storage/versions.ts"
import { measureDigests } from "./measures.ts"
import type { PastTexts } from "./pastTexts.ts"
import { mayName } from "./people.ts"
import { readText } from "./text.ts"

/** The saved versions of a plan as the caller may see them: `by` is a name, or the agency's where it is not shown. */
export async function viewVersions(
  db: Queries,
  plan: string,
  session: Session,
  right: Right,
  limit: number | null = null,
): Promise<Version[]> {
  const stored = await listVersions(db, plan, limit)
  if (stored.length === 0) return []
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  return stored.map(({ user, ...version }) => {
    const person = everybody.get(user)
    const named = mayName(session, right, version.agency)
    return { ...version, by: (named ? person?.name : person?.agency.name) ?? "" }
  })
}

/** The words of one version of a plan, as coverage reads them. */
export interface VersionText {
  passages: Passage[]
  /** The whole of it as Yjs updates that follow on each other. */
  state: readonly Uint8Array[]
  /** The number of the last stored update in it. */
  version: number
  /** Of a saved version, its id and name; null for any other. */
  saved: { id: string; name: string } | null
  now: boolean
  writtenAt: string | null
  /** When the words after it were written; null where there are none. */
  until: string | null
  /** Of its measures, by id. */
  digests: ReadonlyMap<string, string>
}

/**
 * The words of a plan at a version: `now`, the id of a saved one, or the number of any stored
 * update. Throws a Problem: `not-found` when the plan has no such version.
 */
export async function readVersion(
  services: Services,
  past: PastTexts,
  plan: string,
  asked: string,
  person: string,
): Promise<VersionText> {
  const { db } = services.database
  const all = await listVersions(db, plan)
  const nameOf = (found: (typeof all)[number] | undefined) =>
    found ? { id: found.id, name: found.name } : null
  if (asked === "now") {
    const { document, seq, state } = await readText(services, plan)
    const moment = seq > 0 ? await findMoment(db, plan, seq) : null
    const saved = nameOf(all.find(({ version }) => version === seq))
    const writtenAt = moment?.at ?? null
    const digests = new Map(measureDigests(document))
    const words = { passages: passages(document), digests }
    return { ...words, state, version: seq, saved, now: true, writtenAt, until: null }
  }
  const number = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null
  const saved = all.find(({ id }) => id === asked) ?? all.find(({ version }) => version === number)
  const seq = saved?.version ?? number
  const moment = seq === null ? null : await findMoment(db, plan, seq)
  if (!moment) throw new Problem("not-found", "The plan has no such version.")
  const words = await past.read(services, plan, moment.seq, person)
  return {
    passages: words.passages,
    state: [words.state],
    digests: new Map(words.digests),
    until: (await findNext(db, plan, moment.seq))?.at ?? null,
    version: moment.seq,
    saved: nameOf(saved),
    now: false,
    writtenAt: moment.at,
  }
}

/**
 * The number of the last stored update in a version: `now`, the id of a saved one, or a number; 0
 * for the words now of a plan without any. Throws a Problem: `not-found`.
 */
export async function versionNumber(db: Queries, plan: string, asked: string): Promise<number> {
  if (asked === "now") return (await findMoment(db, plan))?.seq ?? 0
  const saved = (await listVersions(db, plan)).find(({ id }) => id === asked)
  const number = saved?.version ?? (/^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null)
  const moment = number === null ? null : await findMoment(db, plan, number)
  if (!moment) throw new Problem("not-found", "The plan has no such version.")
  return moment.seq
}

/**
 * The measures of a version as they read then. Positions count that stood while those were its
 * words, of the agencies that are the plan's parties now. Throws a Problem.
 */
export async function versionMeasures(
  services: Services,
  plan: string,
  { state, until }: VersionText,
  person: string,
): Promise<MeasureView[]> {
  const { db } = services.database
  const agencies = await listPlanAgencies(db, plan)
  const parties = agencies.filter(({ role }) => role === "party").map(({ agency }) => agency.id)
  const positions = await listPositions(db, plan, { until })
  return await services.files.run({ kind: "past-measures", state, parties, positions }, person)
}
