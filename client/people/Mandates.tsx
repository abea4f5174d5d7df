import { Button, Select, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanPeople } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { post } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { today } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { MandateRow } from "./MandateRow.tsx"
import styles from "./people.module.css"

interface Props {
  planId: string
  agency: Agency
  mandates: PlanPeople["mandates"]
  /** The agency's people, of whom one may be given the mandate. */
  candidates: PlanPeople["people"]
  manages: boolean
  changed: () => Promise<void>
}

/** The mandates of an agency, with their days; the secretariat adds and ends them. */
export function Mandates({ planId, agency, mandates, candidates, manages, changed }: Props) {
  const { t } = useTranslation("people")
  const [adding, setAdding] = useState(false)
  const ordered = [...mandates].sort((a, b) => b.from.localeCompare(a.from))
  return (
    <div className={styles.half}>
      <h3>{t("mandate")}</h3>
      <ul className={page.rows}>
        {ordered.map((mandate) => (
          <MandateRow
            key={mandate.id}
            planId={planId}
            mandate={mandate}
            manages={manages}
            changed={changed}
          />
        ))}
        {ordered.length === 0 && <li className={styles.none}>{t("noMandate")}</li>}
      </ul>
      {manages && !adding && candidates.length > 0 && (
        <Button variant="subtle" size="compact-sm" ml={-8} onClick={() => setAdding(true)}>
          {t("giveMandate")}
        </Button>
      )}
      {adding && (
        <NewMandate
          planId={planId}
          agency={agency}
          candidates={candidates}
          done={async () => {
            setAdding(false)
            await changed()
          }}
          cancel={() => setAdding(false)}
        />
      )}
    </div>
  )
}

interface NewMandateProps {
  planId: string
  agency: Agency
  candidates: PlanPeople["people"]
  done: () => Promise<void>
  cancel: () => void
}

function NewMandate({ planId, agency, candidates, done, cancel }: NewMandateProps) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [user, setUser] = useState<string | null>(
    candidates.length === 1 ? (candidates[0]?.id ?? null) : null,
  )
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState("")
  const { busy, failure, issue, send } = useSubmit(["user", "from", "to"])

  async function give(event: FormEvent) {
    event.preventDefault()
    await send(async () => {
      const body = { agency: agency.id, user, from, to: to === "" ? null : to }
      await post(`/api/plans/${planId}/mandates`, body)
      await done()
    })
  }

  return (
    <form className={styles.mandateForm} onSubmit={(event) => void give(event)}>
      {failure !== null && <Failure error={failure} />}
      <Select
        size="xs"
        label={t("mandateWho")}
        data={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        value={user}
        onChange={setUser}
        allowDeselect={false}
        error={issue("user")}
        className={styles.wide ?? ""}
      />
      <TextInput
        size="xs"
        type="date"
        label={t("from")}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        required
        withAsterisk={false}
        error={issue("from")}
      />
      <TextInput
        size="xs"
        type="date"
        label={t("toOpen")}
        value={to}
        min={from}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={issue("to")}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="xs" loading={busy} disabled={user === null}>
          {t("giveMandate")}
        </Button>
        <Button size="xs" variant="default" onClick={cancel}>
          {tp("cancel")}
        </Button>
      </div>
    </form>
  )
}
