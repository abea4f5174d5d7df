import { useEffect } from "react"
import type { PlanPeople } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { get } from "../app/http.ts"
import type { PlanConnection } from "../sync/connection.ts"

/** The names in an answer; who may not see a name is told the agency's, without an address. */
const namesIn = ({ people }: PlanPeople) =>
  new Map(people.flatMap(({ id, name, email }) => (email === null ? [] : [[id, name] as const])))

/**
 * Fills the names of the connection: where the plan shows everybody the agency alone, one's
 * colleagues, and all persons for the secretariat, are still named at carets and among who is here.
 */
export function usePersonNames({ id, settings }: PlanView, connection: PlanConnection): void {
  const { caretNames } = settings
  useEffect(() => {
    if (caretNames) return
    const ask = () =>
      get<PlanPeople>(`/api/plans/${encodeURIComponent(id)}/people`).then(
        (people) => connection.names.set(namesIn(people)),
        () => {
          // The agency is shown, as to everybody; the next record asks again.
        },
      )
    void ask()
    return connection.onRecord((record) => {
      const isOf = record.type === "changed" && record.what === "people"
      if (isOf || record.type === "missed") void ask()
    })
  }, [id, caretNames, connection])
}
