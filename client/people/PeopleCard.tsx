import { Button, TextInput } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Person } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { post } from "../http.ts"
import { AgencyMark } from "../pages/AgencyMark.tsx"
import { CopyField } from "../pages/CopyField.tsx"
import page from "../pages/page.module.css"
import { told } from "../pages/told.ts"
import { InviteForm } from "./InviteForm.tsx"

interface Props {
  people: Person[]
  agencies: Agency[]
}

/** The installation's people: links for a new password, and invitations by link. */
export function PeopleCard({ people, agencies }: Props) {
  const { t } = useTranslation("people")
  const [sought, setSought] = useState("")
  const [link, setLink] = useState<{ person: string; url: string } | null>(null)
  const words = sought.trim().toLowerCase()
  const shown = people.filter((p) =>
    `${p.name} ${p.email} ${p.agency.name} ${p.agency.short}`.toLowerCase().includes(words),
  )

  async function reset(person: Person) {
    const { url } = await post<{ url: string }>(`/api/people/${person.id}/reset-link`)
    setLink({ person: person.id, url })
  }

  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("people")}</h2>
        {people.length > 8 ? (
          <TextInput
            size="xs"
            aria-label={t("search")}
            placeholder={t("search")}
            leftSection={<IconSearch size={14} />}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        ) : (
          <span className={page.faint}>{people.length}</span>
        )}
      </div>
      <ul className={page.rows}>
        {shown.map((person) => (
          <li key={person.id} className={page.row}>
            <div className={page.rowWords}>
              {person.name}
              <div className={page.faint}>
                {person.email}
                {person.administrator && ` · ${t("administrator")}`}
              </div>
            </div>
            <AgencyMark agency={person.agency} />
            <Button variant="default" size="xs" onClick={() => told(reset(person))}>
              {t("resetLink")}
            </Button>
            {link?.person === person.id && (
              <CopyField
                label={t("resetFor", { name: person.name })}
                description={t("resetWords")}
                value={link.url}
              />
            )}
          </li>
        ))}
        {shown.length === 0 && <li className={page.empty}>{t("nobodyFound")}</li>}
      </ul>
      <InviteForm agencies={agencies} />
    </section>
  )
}
