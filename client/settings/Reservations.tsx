import { MultiSelect } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { StandardsView } from "../../shared/api/standards.ts"
import { isReserved } from "../../shared/coverage/set/binding.ts"
import styles from "./settings.module.css"

type Reservation = PlanSettings["reservations"][number]

// No id of an instrument has a space in it.
const keyOf = ({ instrument, reference }: Reservation) => `${instrument} ${reference}`

function reservationOf(key: string): Reservation {
  const at = key.indexOf(" ")
  return { instrument: key.slice(0, at), reference: key.slice(at + 1) }
}

/**
 * The clauses of the instruments that bind the plan's country which, by a reservation, do not. What
 * is within a chosen article or range is shown and cannot be chosen beside it. One that is there
 * already can be taken away also where its instrument does not bind any more.
 */
export function Reservations(props: {
  set: Pick<StandardsView, "instruments" | "clauses">
  /** Ids of the instruments that bind. */
  binding: readonly string[]
  country: string
  value: PlanSettings["reservations"]
  onChange: (reservations: PlanSettings["reservations"]) => void
  disabled: boolean
}) {
  const { t } = useTranslation("coverage")
  const { set, binding, value } = props
  const own = value.map(keyOf)
  const offered = set.instruments
    .filter(({ id }) => binding.includes(id))
    .map(({ id, title }) => ({
      group: title,
      items: (set.clauses[id] ?? []).map((reference) => {
        const key = keyOf({ instrument: id, reference })
        // A chosen reservation keeps its cross, even if another one includes it.
        const disabled = !own.includes(key) && isReserved({ instrument: id, reference }, value)
        return { value: key, label: key, disabled }
      }),
    }))
    .filter(({ items }) => items.length > 0)
  const known = new Set(offered.flatMap(({ items }) => items.map((item) => item.value)))
  const others = own.filter((key) => !known.has(key))
  return (
    <MultiSelect
      classNames={{ inputField: styles.inner ?? "" }}
      label={t("reservations.title")}
      description={t("reservations.of", { country: props.country || t("theCountry") })}
      inputWrapperOrder={["label", "input", "description", "error"]}
      placeholder={own.length === 0 ? t("reservations.none") : ""}
      data={[
        ...(others.length > 0 ? [{ group: t("reservations.other"), items: others }] : []),
        ...offered,
      ]}
      value={own}
      onChange={(keys) => props.onChange(keys.map(reservationOf))}
      nothingFoundMessage={t("reservations.nothing")}
      searchable
      hidePickedOptions
      clearable={!props.disabled}
      readOnly={props.disabled}
    />
  )
}
