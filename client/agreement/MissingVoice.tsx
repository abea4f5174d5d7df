import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { session } from "../session.ts"
import { useStore } from "../store.ts"
import styles from "./matrix.module.css"

/**
 * Why a person has no buttons to agree with: their agency is neither a party nor an opinion, or they
 * do not hold its mandate today; and whom to ask. Nothing for who speaks for their agency.
 */
export function MissingVoice({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("agreement")
  const now = useStore(session)
  if (now.state !== "in" || plan.right === "secretariat") return null
  const { agency } = now.user
  const asked = [...plan.parties, ...plan.opinions].some(({ id }) => id === agency.id)
  if (asked && plan.mandate) return null
  // A copy of a plan that was kept on the device before says nobody.
  const whom = (plan.secretariat ?? []).join(", ")
  return (
    <p className={styles.note} role="note">
      {t(asked ? "noMandate" : "noRole", { agency: agency.name })}{" "}
      {t(whom === "" ? "askSecretariat" : "askWhom", { whom })}
    </p>
  )
}
