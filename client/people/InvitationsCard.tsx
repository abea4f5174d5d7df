import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { OpenInvitation } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { writtenDay } from "../dates.ts"
import { del } from "../http.ts"
import { AgencyMark } from "../pages/AgencyMark.tsx"
import page from "../pages/page.module.css"
import { useSure } from "../pages/sure.tsx"
import { told } from "../pages/told.ts"
import { InviteForm } from "./InviteForm.tsx"

interface Props {
  invitations: OpenInvitation[]
  agencies: Agency[]
  /** Called after one was made or withdrawn. */
  changed: () => Promise<void>
}

/** The invitations that can still be accepted, which can be withdrawn, and a row to make one. */
export function InvitationsCard({ invitations, agencies, changed }: Props) {
  const { t } = useTranslation("people")
  const sure = useSure()

  async function withdraw({ id, email }: OpenInvitation) {
    if (!(await sure(t("withdrawSure", { email }), t("withdraw")))) return
    await del(`/api/open-invitations/${id}`)
    await changed()
  }

  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("invitations")}</h2>
        <span className={page.faint}>{invitations.length}</span>
      </div>
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
                {invitation.intoPlan && ` · ${t("intoPlan")}`}
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
      <InviteForm agencies={agencies} onMade={changed} />
    </section>
  )
}
