import type { Kysely } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { Version } from "../../shared/api/versions.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import { passages } from "../../shared/document/passages.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../routes/route.ts"
import type { Session } from "../session.ts"
import { findMoment, findNext } from "../storage/pastUpdates.ts"
import type { Tables } from "../storage/tables.ts"
import { listPeople } from "../storage/users.ts"
import { listVersions } from "../storage/versions.ts"
import { measureDigests } from "./measures.ts"
import type { PastTexts } from "./pastTexts.ts"
import { mayName } from "./people.ts"
import { readText } from "./text.ts"

/** The saved versions of a plan as the caller may see them: `by` is a name, or the agency's where it is not shown. */
export async function viewVersions(
  db: Kysely<Tables>,
  plan: string,
  session: Session,
  right: Right,
): Promise<Version[]> {
  const stored = await listVersions(db, plan)
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
    const { document, seq } = await readText(services, plan)
    const moment = seq > 0 ? await findMoment(db, plan, seq) : null
    const saved = nameOf(all.find(({ version }) => version === seq))
    const writtenAt = moment?.at ?? null
    const digests = new Map(measureDigests(document))
    const words = { passages: passages(document), digests }
    return { ...words, version: seq, saved, now: true, writtenAt, until: null }
  }
  const number = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null
  const saved = all.find(({ id }) => id === asked) ?? all.find(({ version }) => version === number)
  const seq = saved?.version ?? number
  const moment = seq === null ? null : await findMoment(db, plan, seq)
  if (!moment) throw new Problem("not-found", "The plan has no such version.")
  const words = await past.read(services, plan, moment.seq, person)
  return {
    passages: words.passages,
    digests: new Map(words.digests),
    until: (await findNext(db, plan, moment.seq))?.at ?? null,
    version: moment.seq,
    saved: nameOf(saved),
    now: false,
    writtenAt: moment.at,
  }
}
