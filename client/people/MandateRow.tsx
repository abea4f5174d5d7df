import { Button, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanPeople } from "../../shared/api/people.ts"
import { patch } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { today, writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import styles from "./people.module.css"

type Mandate = PlanPeople["mandates"][number]

/** Whether a mandate holds on `day`: days are both included, an absent end is open. */
export function mandateState(mandate: Mandate, day: string): "holds" | "coming" | "ended" {
  if (day < mandate.from) return "coming"
  return mandate.to !== null && mandate.to < day ? "ended" : "holds"
}

interface Props {
  planId: string
  mandate: Mandate
  manages: boolean
  changed: () => Promise<void>
}

/** One mandate with its days and whether it holds today; the secretariat may end it. */
export function MandateRow({ planId, mandate, manages, changed }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [ending, setEnding] = useState(false)
  const [to, setTo] = useState(mandate.to ?? today())
  const { busy, failure, issue, send } = useSubmit(["to"])
  const state = mandateState(mandate, today())

  async function end(event: FormEvent) {
    event.preventDefault()
    await send(async () => {
      await patch(`/api/plans/${planId}/mandates/${mandate.id}`, { to: to === "" ? null : to })
      setEnding(false)
      await changed()
    })
  }

  return (
    <li className={styles.mandate} data-state={state}>
      <div className={page.rowWords}>
        {mandate.name} <span className={styles.state}>{t(`mandateState.${state}`)}</span>
        <div className={page.faint}>
          {mandate.to
            ? t("fromTo", { from: writtenDay(mandate.from), to: writtenDay(mandate.to) })
            : t("fromOpen", { from: writtenDay(mandate.from) })}
        </div>
      </div>
      {manages && state !== "ended" && !ending && (
        <Button size="xs" variant="default" onClick={() => setEnding(true)}>
          {t(mandate.to ? "changeEnd" : "endMandate")}
        </Button>
      )}
      {ending && (
        <form className={styles.mandateForm} onSubmit={(event) => void end(event)}>
          {failure !== null && <Failure error={failure} />}
          <TextInput
            size="xs"
            type="date"
            label={t("lastDay")}
            value={to}
            min={mandate.from}
            onChange={(event) => setTo(event.currentTarget.value)}
            error={issue("to")}
          />
          <div className={styles.buttons}>
            <Button type="submit" size="xs" loading={busy}>
              {t("setEnd")}
            </Button>
            <Button size="xs" variant="default" onClick={() => setEnding(false)}>
              {tp("cancel")}
            </Button>
          </div>
        </form>
      )}
    </li>
  )
}
