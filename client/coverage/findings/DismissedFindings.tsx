import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Dismissal } from "../../../shared/api/findings.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { writtenDay } from "../../ui/dates.ts"
import { notifyFailure } from "../../ui/notifyFailure.ts"
import type { JumpTarget } from "../areas/Excerpts.tsx"
import type { FindingReader } from "./Effectiveness.tsx"
import { FindingItem } from "./FindingItem.tsx"
import type { FindingStore, ShownFinding } from "./findingStore.ts"

/** The findings that were dismissed, folded: why, who said so, when, and the way back for who may. */
export function DismissedFindings(props: {
  store: FindingStore
  findings: readonly ShownFinding[]
  agencies: readonly Agency[]
  reader: FindingReader
  offline: boolean
  onJump: (target: JumpTarget) => void
}) {
  const { t } = useTranslation("coverage")
  const { findings, reader } = props
  const [open, setOpen] = useState(false)
  if (findings.length === 0) return null
  const mayTakeBack = ({ as, agency }: Dismissal) =>
    reader.writes && !props.offline && (reader.manages || (as === null && agency === reader.agency))
  return (
    <section className="effect" data-dismissed={findings.length}>
      <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("effect.dismissed", { count: findings.length })}
      </UnstyledButton>
      {open && (
        <ul>
          {findings.map((finding) => (
            <li key={finding.places[0]?.key} className="finding-dismissed">
              <FindingItem finding={finding} onJump={props.onJump} />
              {finding.dismissed && (
                <p>
                  <q>{finding.dismissed.reason}</q>{" "}
                  <small>
                    {t("effect.by", {
                      who: speaker(finding.dismissed, props.agencies, t("effect.secretariat")),
                      when: writtenDay(finding.dismissed.at),
                    })}
                  </small>{" "}
                  {mayTakeBack(finding.dismissed) && (
                    <UnstyledButton
                      className="finding-act"
                      onClick={() =>
                        notifyFailure(props.store.takeBack(finding.places.map(({ key }) => key)))
                      }
                    >
                      {t("effect.takeBack")}
                    </UnstyledButton>
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** For whom it was said, and by whom where that is more than the agency's name. */
function speaker(
  { as, agency, by }: Dismissal,
  agencies: readonly Agency[],
  secretariat: string,
): string {
  const known = agencies.find(({ id }) => id === agency)
  const who = as === "secretariat" ? secretariat : (known?.short ?? by)
  return by !== "" && by !== known?.name && by !== who ? `${who}, ${by}` : who
}
