import { useTranslation } from "react-i18next"
import type { OpenInvitation } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import page from "../app/page.module.css"
import { InvitationRows } from "./InvitationRows.tsx"
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
  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("invitations")}</h2>
        <span className={page.faint}>{invitations.length}</span>
      </div>
      <InvitationRows
        path="/api/open-invitations"
        invitations={invitations}
        saysPlan
        changed={changed}
      />
      <InviteForm agencies={agencies} onMade={changed} />
    </section>
  )
}
