import type { Right } from "../../shared/access.ts"
import type { Dismissal, FindingView } from "../../shared/api/findings.ts"
import {
  type Finding,
  type FindingPlace,
  withDismissals,
} from "../../shared/coverage/findings/finding.ts"
import type { Viewer } from "../accounts/session.ts"
import { listDismissals } from "../storage/dismissals.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { listPeople } from "../storage/users.ts"
import { mayName } from "./people.ts"

/** The dismissals of a plan as the caller may see them: `by` is a name, or the agency's where it is not shown. */
export async function viewDismissals(
  db: Queries,
  plan: string,
  session: Viewer,
  right: Right,
): Promise<Dismissal[]> {
  const stored = await listDismissals(db, plan)
  if (stored.length === 0) return []
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  return stored.map(({ user, ...dismissal }) => {
    const person = everybody.get(user)
    const named = mayName(session, right, dismissal.agency)
    return { ...dismissal, by: (named ? person?.name : person?.agency.name) ?? "" }
  })
}

const placeOf = ({ words: _, ...place }: FindingPlace) => place

/** Findings with what was said of them. */
export function viewFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): FindingView[] {
  const byKey = new Map(dismissals.map((one) => [one.key, one]))
  return withDismissals(findings, byKey).flatMap(({ say: _, ...finding }) => {
    const places = finding.places.map(placeOf)
    const [place] = places
    return place ? { ...finding, place, places } : []
  })
}
