import { useTranslation } from "react-i18next"
import type { PlanView } from "../../../shared/api/plans.ts"
import { session } from "../../app/session.ts"
import { useStore } from "../../app/store.ts"
import styles from "./matrix.module.css"

/**
 * Why a person has no buttons to agree with: their agency is neither a party nor an opinion, or they
 * do not hold its mandate today; and whom to ask. Null for who speaks for their agency.
 */
export function useMissingMandate(plan: PlanView): string | null {
  const { t } = useTranslation("agreement")
  const now = useStore(session)
  if (now.state !== "in" || plan.right === "secretariat") return null
  const { agency } = now.user
  const asked = [...plan.parties, ...plan.opinions].some(({ id }) => id === agency.id)
  if (asked && plan.mandate) return null
  // A copy of a plan that was kept on the device before says nobody.
  const whom = (plan.secretariat ?? []).join(", ")
  const why = t(asked ? "noMandate" : "noRole", { agency: agency.name })
  return `${why} ${t(whom === "" ? "askSecretariat" : "askWhom", { whom })}`
}

/** {@link useMissingMandate} as a note above a page. */
export function MissingMandate({ plan }: { plan: PlanView }) {
  const missing = useMissingMandate(plan)
  if (missing === null) return null
  return (
    <p className={styles.note} role="note">
      {missing}
    </p>
  )
}
