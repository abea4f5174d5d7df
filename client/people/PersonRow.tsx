import { ActionIcon, Select } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { type Right, rights } from "../../shared/access.ts"
import type { PlanPeople } from "../../shared/api/people.ts"
import { del, put } from "../http.ts"
import page from "../pages/page.module.css"
import { useSure } from "../pages/sure.tsx"
import { told } from "../pages/told.ts"
import styles from "./people.module.css"

interface Props {
  planId: string
  person: PlanPeople["people"][number]
  manages: boolean
  changed: () => Promise<void>
}

/** A person of a plan with the right they have in it; the secretariat may give another. */
export function PersonRow({ planId, person, manages, changed }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("pages")

  const sure = useSure()
  const address = `/api/plans/${planId}/rights/${person.id}`

  async function remove() {
    const { name } = person
    if (!(await sure(t("removePersonSure", { name }), t("remove")))) return
    await del(address)
    await changed()
  }

  async function setRight(right: Right) {
    await put(address, { right })
    await changed()
  }

  return (
    <li className={styles.person}>
      <div className={page.rowWords}>
        {person.name}
        {(person.email || !person.active) && (
          <div className={page.faint}>
            {[person.email, !person.active && t("deactivated")].filter(Boolean).join(" · ")}
          </div>
        )}
      </div>
      {manages ? (
        <>
          <Select
            size="xs"
            w={122}
            aria-label={t("rightOf", { name: person.name })}
            data={rights.map((each) => ({ value: each, label: tp(`right.${each}`) }))}
            value={person.right}
            onChange={(value) => value && value !== person.right && told(setRight(value))}
            allowDeselect={false}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("removePerson", { name: person.name })}
            onClick={() => told(remove())}
          >
            <IconX size={15} />
          </ActionIcon>
        </>
      ) : (
        <span className={page.faint}>{tp(`right.${person.right}`)}</span>
      )}
    </li>
  )
}
