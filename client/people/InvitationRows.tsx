import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { OpenInvitation } from "../../shared/api/people.ts"
import { writtenDay } from "../dates.ts"
import { del } from "../http.ts"
import { AgencyMark } from "../pages/AgencyMark.tsx"
import page from "../pages/page.module.css"
import { useSure } from "../pages/sure.tsx"
import { told } from "../pages/told.ts"

interface Props {
  /** Where they are listed; each is withdrawn below it. */
  path: string
  invitations: readonly OpenInvitation[]
  /** Says of each whether it leads into a plan, where that is not plain. */
  saysPlan?: boolean
  /** Called after one was withdrawn. */
  changed: () => Promise<void>
}

/** The invitations that can still be accepted; each can be withdrawn. */
export function InvitationRows({ path, invitations, saysPlan = false, changed }: Props) {
  const { t } = useTranslation("people")
  const sure = useSure()

  async function withdraw({ id, email }: OpenInvitation) {
    if (!(await sure(t("withdrawSure", { email }), t("withdraw")))) return
    await del(`${path}/${id}`)
    await changed()
  }

  return (
    <ul className={page.rows}>
      {invitations.map((invitation) => (
        <li key={invitation.id} className={page.row}>
          <div className={page.rowWords}>
            {invitation.email}
            <div className={page.faint}>
              {t("invitedOn", {
                made: writtenDay(invitation.madeAt),
                until: writtenDay(invitation.expiresAt),
              })}
              {saysPlan && invitation.intoPlan && ` · ${t("intoPlan")}`}
            </div>
          </div>
          <AgencyMark agency={invitation.agency} />
          <Button
            variant="subtle"
            size="xs"
            color="red"
            aria-label={t("withdrawOf", { email: invitation.email })}
            onClick={() => told(withdraw(invitation))}
          >
            {t("withdraw")}
          </Button>
        </li>
      ))}
      {invitations.length === 0 && <li className={page.empty}>{t("noInvitations")}</li>}
    </ul>
  )
}
