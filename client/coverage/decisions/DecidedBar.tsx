import { levels } from "../areas/areaItems.ts"
import type { AreaVerdict } from "./verdicts.ts"
import "./rowVerdict.css"

/** The decided level of an area, as a small bar under the level that was read; dotted where it does not concern the plan. A picture only. */
export function DecidedBar({ verdict: { decided, stale } }: { verdict: AreaVerdict }) {
  const thirds = decided === "not-applicable" ? -1 : levels.indexOf(decided)
  return (
    <span
      className="decided-bar"
      data-thirds={thirds}
      data-stale={stale !== null}
      aria-hidden="true"
    >
      <i />
      <i />
      <i />
    </span>
  )
}
