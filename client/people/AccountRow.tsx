import { Button } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Person } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { patch, post } from "../app/http.ts"
import page from "../app/page.module.css"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { CopyField } from "../ui/CopyField.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"
import { FunctionsMenu } from "./FunctionsMenu.tsx"
import { RenameForm } from "./RenameForm.tsx"

interface Props {
  person: Person
  /** The person who looks at the list, who cannot lock themselves out. */
  own: boolean
  /**
   * The agencies that the person can be moved to; none where functions and moves are not for the
   * caller.
   */
  agencies: readonly Agency[]
  /** Called after something was changed. */
  changed: () => Promise<void>
}

/** A person of the installation: another name, a link for a new password, and whether they may sign in. */
export function AccountRow({ person, own, agencies, changed }: Props) {
  const { t } = useTranslation("people")
  const sure = useConfirm()
  const [renaming, setRenaming] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const { id, name, active } = person

  async function reset() {
    const { url } = await post<{ url: string }>(`/api/people/${id}/reset-link`)
    setLink(url)
  }

  async function setActive(now: boolean) {
    if (!now && !(await sure(t("deactivateSure", { name }), t("deactivate")))) return
    const { alone } = await patch<{ alone: number }>(`/api/people/${id}`, { active: now })
    if (!now && alone > 0) {
      const message = t("alone", { name, count: alone })
      notifications.show({ color: "yellow", message, autoClose: false })
    }
    await changed()
  }

  if (renaming) {
    return (
      <li className={page.row}>
        <RenameForm
          fields={[{ name: "name", label: t("name"), value: name, maxLength: 200 }]}
          save={async (names) => {
            await patch(`/api/people/${id}`, names)
            await changed()
          }}
          onDone={() => setRenaming(false)}
        />
      </li>
    )
  }
  return (
    <li className={page.row} data-person={id} data-active={active}>
      <div className={page.rowWords}>
        {name}
        <div className={page.faint}>
          {person.email}
          {person.administrator && ` · ${t("administrator")}`}
          {person.agencyAdministrator && ` · ${t("agencyAdministrator")}`}
          {person.makesPlans && !person.administrator && ` · ${t("planMaker")}`}
          {!active && ` · ${t("deactivated")}`}
        </div>
      </div>
      <AgencyMark agency={person.agency} />
      <div className={page.acts}>
        <Button
          variant="subtle"
          size="xs"
          aria-label={t("renameOf", { name })}
          onClick={() => setRenaming(true)}
        >
          {t("rename")}
        </Button>
        {!own && (
          <Button
            variant="subtle"
            size="xs"
            color={active ? "red" : "accent"}
            aria-label={t(active ? "deactivateOf" : "activateOf", { name })}
            onClick={() => notifyFailure(setActive(!active))}
          >
            {t(active ? "deactivate" : "activate")}
          </Button>
        )}
        {!own && agencies.length > 0 && active && (
          <FunctionsMenu person={person} agencies={agencies} changed={changed} />
        )}
        {active && (
          <Button variant="default" size="xs" onClick={() => notifyFailure(reset())}>
            {t("resetLink")}
          </Button>
        )}
      </div>
      {link !== null && active && (
        <CopyField label={t("resetFor", { name })} description={t("resetWords")} value={link} />
      )}
    </li>
  )
}
