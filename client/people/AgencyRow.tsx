import { Button } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Agency } from "../../shared/api/plans.ts"
import { patch } from "../http.ts"
import { AgencyMark } from "../pages/AgencyMark.tsx"
import page from "../pages/page.module.css"
import { RenameForm } from "./RenameForm.tsx"

interface Props {
  agency: Agency
  /** Called after it was renamed. */
  changed: () => Promise<void>
}

/** An agency of the installation, which can be given another name. */
export function AgencyRow({ agency, changed }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("pages")
  const [renaming, setRenaming] = useState(false)
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
      </div>
      <Button
        variant="subtle"
        size="xs"
        aria-label={t("renameOf", { name: agency.name })}
        onClick={() => setRenaming(true)}
      >
        {t("rename")}
      </Button>
    </li>
  )
}
