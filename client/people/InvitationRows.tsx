import { Button } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { InvitationOutcome, OpenInvitation } from "../../shared/api/people.ts"
import { del, post } from "../app/http.ts"
import page from "../app/page.module.css"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { CopyField } from "../ui/CopyField.tsx"
import { writtenDay } from "../ui/dates.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"
import styles from "./people.module.css"

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
  const { t: tp } = useTranslation("app")
  const sure = useConfirm()
  const [taken, setTaken] = useState<{ id: string; url: string | null } | null>(null)

  async function take({ id, email, agency }: OpenInvitation) {
    const outcome = await post<InvitationOutcome>(`${path}/${id}/take`)
    setTaken({ id, url: outcome.url })
    if (outcome.state === "added")
      notifications.show({ message: t("invited.added", { email, agency: agency.name }) })
    await changed()
  }

  async function withdraw({ id, email, waits, yours }: OpenInvitation) {
    const question = waits ? "declineSure" : "withdrawSure"
    if (!(await sure(t(question, { email }), t(waits && yours ? "decline" : "withdraw")))) return
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
              {invitation.right && ` · ${tp(`right.${invitation.right}`)}`}
              {invitation.mandate && ` · ${t("withMandate")}`}
            </div>
            <div className={page.faint}>
              {t("invitedBy", { name: invitation.by.name, agency: invitation.by.agency.name })}
            </div>
            {invitation.waits && (
              <div className={styles.waits}>
                {t(invitation.yours ? "waitsForYou" : "waitsForAgency", {
                  agency: invitation.agency.name,
                })}
              </div>
            )}
            {taken?.id === invitation.id && taken.url && (
              <CopyField
                label={t("inviteLink", { email: invitation.email })}
                description={t("inviteWords")}
                value={taken.url}
              />
            )}
          </div>
          <AgencyMark agency={invitation.agency} />
          <div className={page.acts}>
            {invitation.waits && invitation.yours && (
              <Button
                size="xs"
                aria-label={t("takeOf", { email: invitation.email })}
                onClick={() => notifyFailure(take(invitation))}
              >
                {t("take")}
              </Button>
            )}
            <Button
              variant="subtle"
              size="xs"
              color="red"
              aria-label={t(invitation.waits && invitation.yours ? "declineOf" : "withdrawOf", {
                email: invitation.email,
              })}
              onClick={() => notifyFailure(withdraw(invitation))}
            >
              {t(invitation.waits && invitation.yours ? "decline" : "withdraw")}
            </Button>
          </div>
        </li>
      ))}
      {invitations.length === 0 && <li className={page.empty}>{t("noInvitations")}</li>}
    </ul>
  )
}
