import { Button, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Agency } from "../../shared/api/plans.ts"
import { patch } from "../http.ts"
import { AgencyMark } from "../pages/AgencyMark.tsx"
import { Failure } from "../pages/Failure.tsx"
import page from "../pages/page.module.css"
import { useSending } from "../sending.ts"

interface Props {
  agency: Agency
  /** Called after it was renamed. */
  changed: () => Promise<void>
}

/** An agency of the installation, which can be given another name. */
export function AgencyRow({ agency, changed }: Props) {
  const { t } = useTranslation("people")
  const [renaming, setRenaming] = useState(false)
  if (renaming) {
    return (
      <li className={page.row}>
        <Rename agency={agency} changed={changed} onDone={() => setRenaming(false)} />
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

function Rename({ agency, changed, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("pages")
  const [name, setName] = useState(agency.name)
  const [short, setShort] = useState(agency.short)
  const { busy, failure, issue, send } = useSending(["name", "short"])

  async function save(event: FormEvent) {
    event.preventDefault()
    const done = await send(async () => {
      await patch(`/api/agencies/${agency.id}`, { name: name.trim(), short: short.trim() })
      await changed()
    })
    if (done) onDone()
  }

  return (
    <form className={page.rename} onSubmit={(event) => void save(event)}>
      {failure !== null && <Failure error={failure} />}
      <TextInput
        label={tp("agencyName")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
        withAsterisk={false}
        maxLength={200}
        error={issue("name")}
        style={{ flex: "1 1 240px" }}
        data-autofocus
      />
      <TextInput
        label={tp("agencyShort")}
        value={short}
        onChange={(event) => setShort(event.currentTarget.value)}
        required
        withAsterisk={false}
        maxLength={12}
        error={issue("short")}
        w={130}
      />
      <Button type="submit" loading={busy}>
        {t("save")}
      </Button>
      <Button variant="default" onClick={onDone}>
        {tp("cancel")}
      </Button>
    </form>
  )
}
