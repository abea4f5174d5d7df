import type { Agency } from "../../shared/api/plans.ts"
import styles from "./agency.module.css"

interface Props {
  agency: Agency
  /** Also writes the full name behind the mark. */
  withName?: boolean
}

/** An agency's short name on its colour, as everywhere where it has said or done something. */
export function AgencyMark({ agency, withName }: Props) {
  return (
    <span className={styles.agency} title={withName ? undefined : agency.name}>
      <i className={styles.mark} style={{ background: agency.colour }}>
        {agency.short}
      </i>
      {withName && <span className={styles.name}>{agency.name}</span>}
    </span>
  )
}
