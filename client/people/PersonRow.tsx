import { ActionIcon, Select } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { type Right, rights } from "../../shared/access.ts"
import type { PlanPeople } from "../../shared/api/people.ts"
import { del, put } from "../app/http.ts"
import page from "../app/page.module.css"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"
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
  const { t: tp } = useTranslation("app")

  const sure = useConfirm()
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
            onChange={(value) => value && value !== person.right && notifyFailure(setRight(value))}
            allowDeselect={false}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("removePerson", { name: person.name })}
            onClick={() => notifyFailure(remove())}
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
