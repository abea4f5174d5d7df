import { Button } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AgencyRow as AgencyRowOf } from "../../shared/api/people.ts"
import { patch } from "../app/http.ts"
import page from "../app/page.module.css"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"
import { RenameForm } from "./RenameForm.tsx"

interface Props {
  agency: AgencyRowOf
  /** Called after it was renamed. */
  changed: () => Promise<void>
}

/** An agency of the installation, which can be given another name. */
export function AgencyRow({ agency, changed }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [renaming, setRenaming] = useState(false)
  const sure = useConfirm()

  async function setClosed(closed: boolean) {
    if (closed && !(await sure(t("closeSure", { agency: agency.name }), t("close")))) return
    await patch(`/api/agencies/${agency.id}`, { closed })
    await changed()
  }

  if (renaming) {
    return (
      <li className={page.row}>
        <RenameForm
          fields={[
            { name: "name", label: tp("agencyName"), value: agency.name, maxLength: 200 },
            { name: "short", label: tp("agencyShort"), value: agency.short, maxLength: 12 },
          ]}
          save={async (names) => {
            await patch(`/api/agencies/${agency.id}`, names)
            await changed()
          }}
          onDone={() => setRenaming(false)}
        />
      </li>
    )
  }
  return (
    <li className={page.row}>
      <div className={page.rowWords}>
        <AgencyMark agency={agency} withName />
        {agency.closed && <div className={page.faint}>{t("closed")}</div>}
      </div>
      <div className={page.acts}>
        <Button
          variant="subtle"
          size="xs"
          aria-label={t("renameOf", { name: agency.name })}
          onClick={() => setRenaming(true)}
        >
          {t("rename")}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          color={agency.closed ? "accent" : "red"}
          aria-label={t(agency.closed ? "reopenOf" : "closeOf", { name: agency.name })}
          onClick={() => notifyFailure(setClosed(!agency.closed))}
        >
          {t(agency.closed ? "reopen" : "close")}
        </Button>
      </div>
    </li>
  )
}
