import type { Node } from "@tiptap/pm/model"
import type { Right } from "../../shared/access.ts"
import type { Recommendation } from "../../shared/api/recommendations.ts"
import { type Received, receivedOf } from "../../shared/coverage/passages/received.ts"
import { measuresOf } from "../../shared/document/outline.ts"
import { sameWords } from "../../shared/recommendations/similarity.ts"
import { stateOf } from "../../shared/recommendations/state.ts"
import type { Session } from "../accounts/session.ts"
import { listRecommendations, type StoredRecommendation } from "../storage/recommendations.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { listPeople } from "../storage/users.ts"
import { mayName } from "./people.ts"

/** A measure as others are shown it: its number and its words. */
export interface MeasureName {
  number: string
  text: string
}

/** The measures of a document by id, in its order. */
export function measureNames(document: Node): Map<string, MeasureName> {
  return new Map(
    measuresOf(document).map(({ number, measure: { id, text } }) => [id, { number, text }]),
  )
}

const isUnfinished = ({ result }: Pick<StoredRecommendation, "result">) =>
  result === "partly" || result === "not-done"

/** Whether a measure of the plan before was not finished and stands in this one in the same words. */
function isCarriedOver(
  one: StoredRecommendation,
  measures: ReadonlyMap<string, MeasureName>,
  lang: string,
): boolean {
  if (one.kind !== "measure" || !isUnfinished(one)) return false
  return one.links.some(({ measureId }) => {
    const measure = measures.get(measureId)
    return measure !== undefined && sameWords(one.text, measure.text, lang)
  })
}

/** The entries that a plan has received, in the form that its findings need. */
export async function receivedBy(db: Queries, plan: string): Promise<Received[]> {
  return (await listRecommendations(db, plan)).map(receivedOf)
}

/**
 * The entries that a plan has received, as the caller may see them: `by` is a name, or the agency's
 * where it is not shown.
 */
export async function viewRecommendations(
  db: Queries,
  plan: string,
  { measures, lang }: { measures: ReadonlyMap<string, MeasureName>; lang: string },
  { session, right }: { session: Session; right: Right },
): Promise<Recommendation[]> {
  const stored = await listRecommendations(db, plan)
  if (stored.length === 0) return []
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  const named = <S extends { user: string; agency: string }>({ user, ...said }: S) => {
    const person = everybody.get(user)
    const name = mayName(session, right, said.agency) ? person?.name : person?.agency.name
    return { ...said, by: name ?? "" }
  }
  return stored.map((one) => {
    const { links, declined, ...rest } = one
    const standing = {
      kind: one.kind,
      result: one.result,
      links: links.map(({ measureId }) => measureId),
      declined: declined !== null,
    }
    return {
      ...named(rest),
      state: stateOf(standing, (id) => measures.has(id)),
      carriedOver: isCarriedOver(one, measures, lang),
      links: links.map((link) => {
        const { as: _, ...said } = named(link)
        const measure = measures.get(link.measureId)
        return { ...said, number: measure?.number ?? null, text: measure?.text ?? null }
      }),
      declined: declined && named(declined),
    }
  })
}
