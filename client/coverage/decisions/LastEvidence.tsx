import { UnstyledButton } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useStore } from "../../app/store.ts"
import { listIn } from "../../languages/dateFormats.ts"
import { locale } from "../../languages/i18n.ts"
import { titleIn } from "../areas/areaItems.ts"
import { useSetLanguage } from "../areas/SetText.tsx"
import type { CoverageStore } from "../coverageStore.ts"
import type { DecisionStore } from "./decisionStore.ts"
import type { EvidenceWatch } from "./lastEvidence.ts"
import { standingIn } from "./verdicts.ts"
import "./lastEvidence.css"

/** Areas that the note names; the rest it counts. */
const named = 3

/** Milliseconds that the note stays once the person has gone on to something else. */
const rest = 10_000

/**
 * Tells a person that what they have just taken away was the last passage of an area. It stops
 * nothing, and goes when the words come back or some time after the person has gone on. `step` is how much they can undo now; `onUndo` takes
 * one step back.
 */
export function LastEvidence(props: {
  watch: EvidenceWatch
  coverage: CoverageStore
  decisions: DecisionStore
  step: number
  onUndo: () => void
}) {
  const { t } = useTranslation("decisions")
  const language = useSetLanguage()
  const { watch } = props
  const lost = useStore(watch.lost)
  const { set } = useStore(props.coverage.state)
  const { record } = useStore(props.decisions.state)
  const movedOn = lost !== null && lost.step !== props.step
  useEffect(() => {
    if (!movedOn) return
    const timer = setTimeout(() => watch.close(), rest)
    return () => clearTimeout(timer)
  }, [movedOn, watch])
  const decided =
    lost && set ? standingIn(record, set.id).filter((id) => lost.areas.includes(id)) : []
  const titles = (lost?.areas ?? []).flatMap((id) => {
    const area = set?.areas.find((one) => one.id === id)
    return area ? [titleIn(area.title, language)] : []
  })
  const names = titles.slice(0, named).map((title) => `“${title}”`)
  const more = titles.length - names.length
  if (more > 0) names.push(t("lost.more", { count: more }))
  // The region is there before its words are, or they would not be read out.
  return (
    <div className="last-evidence" role="status">
      {lost && titles.length > 0 && (
        <div className="last-evidence-note">
          <p>
            {t("lost.words", { count: titles.length, areas: listIn(names, locale()) })}
            {decided.length > 0 && ` ${t("lost.decided", { count: titles.length })}`}
          </p>
          {lost.step > 0 && lost.step === props.step && (
            <UnstyledButton className="last-evidence-undo" onClick={props.onUndo}>
              {t("lost.undo")}
            </UnstyledButton>
          )}
          <UnstyledButton
            className="last-evidence-close"
            aria-label={t("lost.close")}
            onClick={() => watch.close()}
          >
            <IconX size={15} aria-hidden="true" />
          </UnstyledButton>
        </div>
      )}
    </div>
  )
}
