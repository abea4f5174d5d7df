import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import type { FindingPlace } from "../../../shared/coverage/findings/finding.ts"
import type { JumpTarget } from "../areas/Excerpts.tsx"
import { usePlanLanguage } from "../areas/SetText.tsx"
import type { ShownFinding } from "./findingStore.ts"

const atFirst = 8

/** The places of a finding as their numbers, each of which goes there. */
function Places(props: { places: readonly FindingPlace[]; onJump: (target: JumpTarget) => void }) {
  const { t } = useTranslation("coverage")
  const [all, setAll] = useState(false)
  const placed = props.places.filter(({ passageId }) => passageId !== null)
  if (placed.length === 0) return <b className="finding-plan">{t("wholePlan")}</b>
  return (
    <span className="finding-places">
      {(all ? placed : placed.slice(0, atFirst)).map(({ key, passageId, number, quote }) => (
        <button
          key={key}
          type="button"
          className="finding-place"
          title={t("quoteIn", { place: number ?? t("inText") })}
          onClick={() => passageId && props.onJump({ passageId, quote })}
        >
          {number ?? t("inText")}
        </button>
      ))}
      {placed.length > atFirst && (
        <UnstyledButton className="panel-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("fewer") : t("effect.more", { count: placed.length - atFirst })}
        </UnstyledButton>
      )}
    </span>
  )
}

/** Which list of what was received a finding is about. */
const receivedKind: Readonly<Record<string, "recommendation" | "measure">> = {
  "unanswered-recommendation": "recommendation",
  "no-result": "measure",
  "unanswered-measure": "measure",
  "unlinked-measure": "measure",
  "carried-over": "measure",
}

/** One finding: where, what, how to mend it, and the way to dismiss it for who may. */
export function FindingItem(props: {
  finding: ShownFinding
  onJump: (target: JumpTarget) => void
  onDismiss?: (finding: ShownFinding) => void
}) {
  const { t } = useTranslation("coverage")
  const language = usePlanLanguage()
  const { finding, onDismiss } = props
  const [plan] = useLocation()
  const received = receivedKind[finding.check]
  return (
    <div className="finding" data-check={finding.check}>
      <Places places={finding.places} onJump={props.onJump} />
      <p lang={language}>{finding.message}</p>
      <p className="finding-mend">
        <span lang={language}>{finding.mend}</span>
        {received && (
          <>
            {" "}
            <Link className="finding-act" href={`${plan}/recommendations?kind=${received}`}>
              {t("effect.toRecommendations")}
            </Link>
          </>
        )}
        {onDismiss && (
          <>
            {" "}
            <UnstyledButton className="finding-act" onClick={() => onDismiss(finding)}>
              {t("effect.dismiss")}
            </UnstyledButton>
          </>
        )}
      </p>
    </div>
  )
}
