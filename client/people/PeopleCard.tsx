import { TextInput } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Person } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import page from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { AccountRow } from "./AccountRow.tsx"

interface Props {
  people: Person[]
  /** The agencies that somebody can be moved to; none where that is not for the caller. */
  agencies: Agency[]
  /** Called after somebody was changed. */
  changed: () => Promise<void>
}

/** The installation's people, those who were deactivated last. */
export function PeopleCard({ people, agencies, changed }: Props) {
  const { t } = useTranslation("people")
  const [query, setQuery] = useState("")
  const now = useStore(session)
  const own = now.state === "in" ? now.user.id : null
  const words = query.trim().toLowerCase()
  const shown = people
    .filter((p) =>
      `${p.name} ${p.email} ${p.agency.name} ${p.agency.short}`.toLowerCase().includes(words),
    )
    .sort((a, b) => Number(b.active) - Number(a.active))

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
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        ) : (
          <span className={page.faint}>{people.length}</span>
        )}
      </div>
      <ul className={page.rows}>
        {shown.map((person) => (
          <AccountRow
            key={person.id}
            person={person}
            own={person.id === own}
            agencies={agencies}
            changed={changed}
          />
        ))}
        {shown.length === 0 && <li className={page.empty}>{t("nobodyFound")}</li>}
      </ul>
    </section>
  )
}
