import type { Right } from "../../shared/access.ts"
import {
  type Carried,
  type ChangedRecords,
  measureOfPosition,
  positionId,
} from "../../shared/api/announcements.ts"
import type { Viewer } from "../accounts/session.ts"
import type { Services } from "../http/route.ts"
import { listPositions } from "../storage/positions.ts"
import { listRights } from "../storage/rights.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { listThreads } from "../storage/threads.ts"
import { listPeople } from "../storage/users.ts"
import type { ReadChange } from "../sync/room/announcements.ts"
import { viewDecisions, withoutOldEvidence } from "./decisions.ts"
import { viewDismissals } from "./dismissals.ts"
import { readText } from "./text.ts"
import { anchorsOf, viewThreads } from "./threads.ts"

interface ChangeRequest {
  services: Pick<Services, "rooms">
  db: Queries
  plan: string
  ids: ReadonlySet<string>
}

/** Cuts what was read for a reader. */
type View = (viewer: Viewer, right: Right) => Promise<ChangedRecords>

/** Reads records for all readers; each is cut by the function that also makes the answer of its address. */
const views: Record<Carried, (asked: ChangeRequest) => Promise<View>> = {
  async positions({ db, plan, ids }) {
    const measures = [...new Set([...ids].map(measureOfPosition))]
    const all = await Promise.all(measures.map((measure) => listPositions(db, plan, { measure })))
    const positions = all.flat().filter((one) => ids.has(positionId(one)))
    const gone = withoutIds(ids, positions.map(positionId))
    return async () => ({ now: { positions }, gone })
  },

  async comments({ services, db, plan, ids }) {
    const stored = await listThreads(db, plan, [...ids])
    const text = await readText(services, plan, anchorsOf(stored))
    return async (viewer, right) => ({
      now: { threads: await viewThreads(db, text, stored, viewer, right) },
      gone: [],
    })
  },

  async decisions({ db, plan, ids }) {
    return async (session, right) => {
      const all = withoutOldEvidence(await viewDecisions(db, plan, { session, right }))
      return {
        now: {
          decisions: all.decisions.filter(({ area }) => ids.has(area)),
          contests: all.contests.filter(({ area }) => ids.has(area)),
        },
        gone: [],
      }
    }
  },

  async findings({ db, plan, ids }) {
    return async (viewer, right) => {
      const all = await viewDismissals(db, plan, viewer, right)
      const dismissals = all.filter(({ key }) => ids.has(key))
      const keys = dismissals.map(({ key }) => key)
      return { now: { dismissals }, gone: withoutIds(ids, keys) }
    }
  },
}

const withoutIds = (ids: ReadonlySet<string>, those: readonly string[]) => {
  const left = new Set(ids)
  for (const id of those) left.delete(id)
  return [...left]
}

const isNothing = ({ now, gone }: ChangedRecords) =>
  gone.length === 0 && Object.values(now).every((records) => records.length === 0)

/**
 * Reads what changed in a plan, for those who have it open: each is told what the address of the
 * records would answer them now, by their account and their right as they are in this moment, and
 * who has none any more is told nothing.
 */
export const readChange =
  (services: Pick<Services, "database" | "rooms">): ReadChange =>
  async (plan, { what, ids }) => {
    const { db } = services.database
    const people = new Map((await listPeople(db)).map((person) => [person.id, person]))
    const rights = new Map((await listRights(db, plan)).map(({ user, right }) => [user, right]))
    const view = await views[what]({ services, db, plan, ids: new Set(ids) })
    const cut = new Map<string, Promise<ChangedRecords>>()
    return async (reader) => {
      const person = people.get(reader.person.userId)
      const given = rights.get(reader.person.userId)
      if (!person?.active || !given) return null
      // A connection with a read-only token is an observer's, whatever the person's right.
      const right = reader.right === "observer" ? "observer" : given
      const viewer = { agency: { id: person.agency.id }, administrator: person.administrator }
      // Nothing else decides what is shown, as the views' parameters say.
      const alike = JSON.stringify([viewer, right])
      const seen = cut.get(alike) ?? view(viewer, right)
      cut.set(alike, seen)
      const records = await seen
      return isNothing(records) ? null : records
    }
  }
