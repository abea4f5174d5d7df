import { useTranslation } from "react-i18next"
import type { OpenInvitation } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { useAnswer } from "../answer.ts"
import { Failure } from "../pages/Failure.tsx"
import { InvitationRows } from "./InvitationRows.tsx"
import { InviteForm } from "./InviteForm.tsx"
import styles from "./people.module.css"

/** Invites somebody without an account into a plan, and lists whom its secretariat has invited already. */
export function InviteIntoPlan({ planId, agencies }: { planId: string; agencies: Agency[] }) {
  const { t } = useTranslation("people")
  const path = `/api/plans/${planId}/open-invitations`
  const [answer, again] = useAnswer<{ invitations: OpenInvitation[] }>(path)
  return (
    <>
      <InviteForm plan={planId} agencies={agencies} onMade={again} />
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {answer.state === "ready" && answer.value.invitations.length > 0 && (
        <>
          <h3 className={styles.invitedHead}>{t("invitations")}</h3>
          <InvitationRows path={path} invitations={answer.value.invitations} changed={again} />
        </>
      )}
    </>
  )
}
