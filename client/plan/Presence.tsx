import { Tooltip } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { useStore } from "../app/store.ts"
import type { PlanConnection } from "../sync/connection.ts"
import styles from "./state.module.css"

/** Somebody in the room, as the server names them. */
export interface Present {
  id?: string
  /** "" where the plan does not show persons' names to everybody. */
  name: string
  agency: string
  short: string
  colour: string
}

/** Groups who is here by agency, in the order they came; `names` are those that one may see beside. */
export function byAgency(
  people: readonly Present[],
  names: ReadonlyMap<string, string> = new Map(),
): { agency: Present; names: string[] }[] {
  const groups = new Map<string, { agency: Present; names: string[] }>()
  for (const person of people) {
    const group = groups.get(person.agency) ?? { agency: person, names: [] }
    const name = person.name || names.get(person.id ?? "") || ""
    if (name !== "" && !group.names.includes(name)) group.names.push(name)
    groups.set(person.agency, group)
  }
  return [...groups.values()]
}

/** The agencies now in the room; their people on hover. */
export function Presence({ connection }: { connection: PlanConnection }) {
  const { t } = useTranslation("plan")
  const groups = byAgency(useStore(connection.present), useStore(connection.names))
  if (groups.length === 0) return null
  const shown = groups.slice(0, 5)
  const rest = groups.slice(5)
  return (
    <ul className={styles.people} aria-label={t("presence.label")}>
      {shown.map(({ agency, names }) => (
        <li key={agency.agency}>
          <Tooltip label={[agency.short, names.join(", ")].filter(Boolean).join(" · ")}>
            <span
              className={styles.person}
              style={{ background: agency.colour }}
              role="img"
              aria-label={t("presence.agency", { agency: agency.short, names: names.join(", ") })}
            >
              {agency.short.slice(0, 3)}
            </span>
          </Tooltip>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Tooltip label={rest.map(({ agency }) => agency.short).join(", ")}>
            <span className={`${styles.person} ${styles.rest}`}>+{rest.length}</span>
          </Tooltip>
        </li>
      )}
    </ul>
  )
}
