import { useTranslation } from "react-i18next"
import type { OpenInvitation, PlanPeople } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { useFetch } from "../app/useFetch.ts"
import { Failure } from "../ui/Failure.tsx"
import { InvitationRows } from "./InvitationRows.tsx"
import { InviteForm } from "./InviteForm.tsx"
import styles from "./people.module.css"

interface Props {
  planId: string
  people: PlanPeople
  /** Called after an invitation, which may have made an agency a party. */
  changed: () => Promise<void>
}

/** Invites somebody without an account into a plan, and lists whom its secretariat has invited already. */
export function InviteIntoPlan({ planId, people, changed }: Props) {
  const { t } = useTranslation("people")
  const open = people.agencies.filter(({ closed }) => !closed).map(({ agency }) => agency)
  const agencies: Agency[] = [...open, ...people.others.agencies]
  const path = `/api/plans/${planId}/open-invitations`
  const [answer, again] = useFetch<{ invitations: OpenInvitation[] }>(path)
  return (
    <>
      <p className={styles.tabWords}>{t("inviteIntoWords")}</p>
      <InviteForm
        plan={{ id: planId, agencies: people.agencies }}
        agencies={agencies}
        onMade={async () => {
          await Promise.all([again(), changed()])
        }}
      />
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
