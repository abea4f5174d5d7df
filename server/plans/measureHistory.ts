import { setImmediate as turn } from "node:timers/promises"
import type { HistoryEvent, MeasureHistory } from "../../shared/api/history.ts"
import { measureDigest } from "../../shared/document/digest.ts"
import { measuresOf } from "../../shared/document/outline.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import type { Author } from "../storage/author.ts"
import {
  commentRecord,
  positionRecord,
  type RecordedComment,
  type RecordedPosition,
} from "../storage/measureRecord.ts"
import { findMoment, updatesBetweenBy } from "../storage/pastUpdates.ts"
import { listPeople } from "../storage/users.ts"
import { listVersions } from "../storage/versions.ts"
import type { Asker } from "./decisions.ts"
import type { MeasureStep } from "./measureSteps.ts"
import { packUpdates } from "./packedUpdates.ts"
import { mayName } from "./people.ts"
import { readText } from "./text.ts"
import { mayRead } from "./threads.ts"

/** The changes of a measure's wording, with the rows of the log by their numbers. */
interface PastSteps {
  steps: readonly MeasureStep[]
  /** The number of each row. */
  rows: readonly number[]
  times: readonly string[]
  writers: readonly Author[]
}

const kept = 24

/**
 * The wording of measures in the course of their plans, read out of the log in a process of its
 * own. It changes only with the plan or its positions, so the last few are kept.
 */
export class PastMeasures {
  readonly #steps = new Map<string, Promise<PastSteps>>()

  /** The steps of a measure up to the stored update `last`, for a person (their id). Throws a Problem. */
  async read(
    services: Pick<Services, "database" | "files">,
    { plan, measure, last }: { plan: string; measure: string; last: number },
    splits: readonly number[],
    person: string,
  ): Promise<PastSteps> {
    const key = JSON.stringify([plan, measure, last, splits.length])
    let steps = this.#steps.get(key)
    if (!steps) {
      steps = readSteps(services, { plan, measure, last }, splits, person)
      this.#steps.set(key, steps)
      // A failed computation is not cached.
      steps.catch(() => this.#steps.delete(key))
      const [oldest] = this.#steps.keys()
      if (this.#steps.size > kept && oldest !== undefined) this.#steps.delete(oldest)
    }
    return await steps
  }
}

async function readSteps(
  { database: { db }, files }: Pick<Services, "database" | "files">,
  { plan, measure, last }: { plan: string; measure: string; last: number },
  splits: readonly number[],
  person: string,
): Promise<PastSteps> {
  const rows: number[] = []
  const times: string[] = []
  const authors: Author[] = []
  const numbers = new Map<string, number>()
  const numberOf = (author: Author) => {
    const key = `${author.agencyId} ${author.userId}`
    const known = numbers.get(key) ?? authors.length
    if (known === authors.length) {
      numbers.set(key, known)
      authors.push(author)
    }
    return known
  }
  // Read when its turn has come: logs that wait would fill the memory.
  const steps = await files.run(async () => {
    const updates: Uint8Array[] = []
    const writers: (number | null)[] = []
    for await (const part of updatesBetweenBy(db, plan, 0, last)) {
      for (const { seq, at, bytes, author } of part) {
        updates.push(bytes)
        writers.push(author && numberOf(author))
        rows.push(seq)
        times.push(at)
      }
      await turn()
    }
    return {
      kind: "measure-steps",
      measure,
      log: packUpdates(updates),
      at: times.map((at) => Date.parse(at)),
      writers,
      splits: [...splits],
    } as const
  }, person)
  // Of a long log only what the steps name is kept.
  const named = [...new Set(steps.flatMap(({ first, last: end }) => [first - 1, first, end]))]
    .filter((row) => row >= 0)
    .sort((a, b) => a - b)
  const place = new Map(named.map((row, index) => [row, index]))
  return {
    steps: steps.map((step) => ({
      ...step,
      first: place.get(step.first) ?? 0,
      last: place.get(step.last) ?? 0,
    })),
    rows: named.map((row) => rows[row] ?? 0),
    times: named.map((row) => times[row] ?? ""),
    writers: authors,
  }
}

type Bare = Omit<HistoryEvent, "by"> & { users: { user: string; agency: string }[] }

const bare = { as: null, wording: null, position: null, comment: null, users: [] }

function ofSteps({ steps, rows, times, writers }: PastSteps): Bare[] {
  return steps.map(({ kind, moved, first, last, writers: own, before, after }) => {
    const by = own.flatMap((writer) => writers[writer] ?? [])
    const version = rows[last] ?? 0
    const earlier = rows[first - 1] ?? null
    return {
      ...bare,
      id: `words-${version}`,
      kind,
      at: times[last] ?? "",
      agencies: [...new Set(by.map(({ agencyId }) => agencyId))],
      users: by.map(({ userId, agencyId }) => ({ user: userId, agency: agencyId })),
      wording: { version, previous: before ? earlier : null, moved, before, after },
    }
  })
}

function ofPosition({ seq, agency, user, at, given }: RecordedPosition): Bare {
  return {
    ...bare,
    id: `position-${seq}`,
    kind: given ? "position" : "withdrawn",
    at,
    agencies: [agency],
    users: [{ user, agency }],
    position: given && { stance: given.stance, reason: given.reason },
  }
}

function ofComment({
  id,
  kind,
  thread,
  agency,
  as,
  user,
  at,
  body,
  weight,
}: RecordedComment): Bare {
  return {
    ...bare,
    id: `comment-${id}`,
    kind,
    at,
    agencies: [agency],
    as,
    users: [{ user, agency }],
    comment: { thread, body, weight },
  }
}

/** Where words changed under positions: which of them lapsed with it, and which stand again. */
function lapses(steps: readonly Bare[], positions: readonly RecordedPosition[]): Bare[] {
  const found: Bare[] = []
  const given = new Map<string, { digest: string; counts: boolean }>()
  let next = 0
  const takeUntil = (time: string) => {
    for (let one = positions[next]; one && one.at <= time; one = positions[++next])
      if (one.given)
        given.set(one.agency, { digest: one.given.digest, counts: one.given.stance !== "awaiting" })
      else given.delete(one.agency)
  }
  for (const { id, at, wording } of steps) {
    if (!wording) continue
    takeUntil(at)
    const of = (from: typeof wording.before, to: typeof wording.before) =>
      [...given].flatMap(([agency, { digest, counts }]) =>
        counts && from?.digest === digest && to?.digest !== digest ? [agency] : [],
      )
    const { before, after } = wording
    for (const [kind, agencies] of [
      ["lapsed", of(before, after)],
      ["stands", of(after, before)],
    ] as const)
      if (agencies.length > 0) found.push({ ...bare, id: `${kind}-${id}`, kind, at, agencies })
  }
  return found
}

/** Which part of a history is asked for: so many, those before an event. */
export interface HistoryPart {
  limit: number
  before: string | null
}

/**
 * The events of a measure, the latest first, as the caller may see it: comments by their visibility,
 * people's names as everywhere. Throws a Problem: `not-found` where the plan never had such a measure.
 */
export async function readMeasureHistory(
  services: Services,
  past: PastMeasures,
  { plan, measure }: { plan: string; measure: string },
  { session, right }: Asker,
  { limit, before }: HistoryPart,
): Promise<MeasureHistory> {
  const { db } = services.database
  const text = await readText(services, plan)
  const last = (await findMoment(db, plan))?.seq ?? 0
  const positions = await positionRecord(db, plan, measure)
  const comments = (await commentRecord(db, plan, measure)).filter(({ visibility, opener }) =>
    mayRead(visibility, opener, session, right),
  )
  // A position or saved version is on the words of its moment, so no step may span it.
  const saved = await listVersions(db, plan)
  const splits = [...positions, ...saved].map(({ at }) => Date.parse(at))
  const found = await past.read(services, { plan, measure, last }, splits, session.user.id)
  const steps = ofSteps(found)
  if (steps.length === 0) throw new Problem("not-found", "The plan never had such a measure.")
  const all = [
    ...steps,
    ...lapses(steps, positions),
    ...positions.map(ofPosition),
    ...comments.map(ofComment),
  ]
    // A lapse comes after the change that caused it: the sort is stable.
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .reverse()
  const from = before === null ? 0 : all.findIndex(({ id }) => id === before) + 1
  if (before !== null && from === 0)
    throw new Problem("not-found", "The measure has no such event.")
  const people = new Map((await listPeople(db)).map(({ id, name }) => [id, name]))
  const now = measuresOf(text.document).find((one) => one.measure.id === measure)
  return {
    number: now?.number ?? null,
    digest: now ? measureDigest(now.measure) : null,
    events: all.slice(from, from + limit).map(({ users, ...event }) => ({
      ...event,
      by: users.flatMap(({ user, agency }) =>
        mayName(session, right, agency) ? (people.get(user) ?? []) : [],
      ),
    })),
    more: all.length > from + limit,
  }
}
