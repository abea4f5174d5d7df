import { Button, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AgencyRow as AgencyRowOf } from "../../shared/api/people.ts"
import { post } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { shortNameOf } from "../ui/shortName.ts"
import { AgencyRow } from "./AgencyRow.tsx"

interface Props {
  agencies: AgencyRowOf[]
  /** Called after one was added or renamed. */
  changed: () => Promise<void>
}

/** The installation's agencies, which can be renamed, and a row to add one. */
export function AgenciesCard({ agencies, changed }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [name, setName] = useState("")
  const [short, setShort] = useState<string | null>(null)
  const { busy, failure, issue, send } = useSubmit(["name", "short"])

  async function add(event: FormEvent) {
    event.preventDefault()
    const body = { name: name.trim(), short: (short ?? shortNameOf(name)).trim() }
    const done = await send(async () => {
      await post("/api/agencies", body)
      await changed()
    })
    if (!done) return
    setName("")
    setShort(null)
  }

  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("agencies")}</h2>
        <span className={page.faint}>{agencies.length}</span>
      </div>
      <ul className={page.rows}>
        {agencies.map((agency) => (
          <AgencyRow key={agency.id} agency={agency} changed={changed} />
        ))}
      </ul>
      <form className={page.add} onSubmit={(event) => void add(event)}>
        {failure !== null && <Failure error={failure} />}
        <TextInput
          label={tp("agencyName")}
          placeholder={tp("agencyNameExample")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          withAsterisk={false}
          maxLength={200}
          error={issue("name")}
          style={{ flex: "1 1 240px" }}
        />
        <TextInput
          label={tp("agencyShort")}
          value={short ?? shortNameOf(name)}
          onChange={(event) => setShort(event.currentTarget.value)}
          required
          withAsterisk={false}
          maxLength={12}
          error={issue("short")}
          w={190}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t("addAgency")}
        </Button>
      </form>
    </section>
  )
}
