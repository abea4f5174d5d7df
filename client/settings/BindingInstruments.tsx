import { Button, Checkbox } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { StandardsChoice, StandardsView } from "../../shared/api/standards.ts"
import { bindingKinds, canBind } from "../../shared/coverage/set/binding.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { standardsPath } from "../coverage/areas/practicesContext.tsx"
import { Help } from "../onboarding/Help.tsx"
import { Reservations } from "./Reservations.tsx"
import styles from "./settings.module.css"

interface Props {
  /** The set whose instruments are offered. */
  standards: StandardsChoice
  country: string
  /** Ids of the instruments that bind the country, as the settings have them. */
  value: string[]
  onChange: (instruments: string[]) => void
  reservations: PlanSettings["reservations"]
  onReservations: (reservations: PlanSettings["reservations"]) => void
  disabled: boolean
}

/** The instruments of the standards that can bind, by kind, with those ticked that bind the plan's country. */
export function BindingInstruments(props: Props) {
  const { standards, country, value, onChange, disabled } = props
  const { t } = useTranslation("app")
  const [answer] = useFetch<StandardsView>(standardsPath(standards))
  const known = answer.state === "ready" ? answer.value.instruments : []
  const instruments = known.filter(({ kind }) => canBind(kind))
  const chosen = new Set(value)

  function toggle(id: string, on: boolean) {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    // In the order of the set; an id that this set does not know stays, one that binds nobody goes.
    onChange([
      ...instruments.flatMap((each) => (next.has(each.id) ? each.id : [])),
      ...value.filter((each) => !known.some((one) => one.id === each)),
    ])
  }

  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{country ? t("settings.binding", { country }) : t("settings.bindingNoCountry")}</h2>
        <div className={styles.headEnd}>
          {answer.state === "ready" && (
            <span className={page.faint}>
              {t("settings.chosen", {
                count: instruments.filter(({ id }) => chosen.has(id)).length,
                of: instruments.length,
              })}
            </span>
          )}
          <Help of="instrument" />
        </div>
        <p>{t("settings.bindingWords")}</p>
      </div>
      {answer.state === "failed" && <p className={page.empty}>{t("settings.noInstruments")}</p>}
      {answer.state === "ready" && (value.length > 0 || props.reservations.length > 0) && (
        <div className={styles.kind}>
          <Reservations
            set={answer.value}
            binding={instruments.flatMap(({ id }) => (chosen.has(id) ? id : []))}
            country={country}
            value={props.reservations}
            onChange={props.onReservations}
            disabled={disabled}
          />
        </div>
      )}
      {bindingKinds.map((kind) => {
        const group = instruments.filter((each) => each.kind === kind)
        if (group.length === 0) return null
        const all = group.every(({ id }) => chosen.has(id))
        return (
          <fieldset key={kind} className={styles.kind}>
            <legend>{t(`settings.kind.${kind}`)}</legend>
            {!disabled && !all && (
              <Button
                variant="subtle"
                size="compact-xs"
                className={styles.all ?? ""}
                onClick={() => onChange([...new Set([...value, ...group.map(({ id }) => id)])])}
              >
                {t("settings.all")}
              </Button>
            )}
            <div className={styles.instruments}>
              {group.map(({ id, title, body, year }) => (
                <Checkbox
                  key={id}
                  size="xs"
                  label={title}
                  description={[body, year].filter(Boolean).join(", ")}
                  checked={chosen.has(id)}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                  disabled={disabled}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
    </section>
  )
}
