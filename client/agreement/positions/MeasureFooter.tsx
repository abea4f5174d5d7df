import { UnstyledButton } from "@mantine/core"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { Chip } from "./Chip.tsx"
import { chipStance } from "./chipStance.ts"
import { PositionButtons } from "./PositionButtons.tsx"
import { PositionDialog } from "./PositionDialog.tsx"
import { type FieldLine, usePositionActions } from "./positionDraft.ts"
import type { PositionStore } from "./positionStore.ts"
import { Since } from "./Since.tsx"
import type { MeasureStanding } from "./standings.ts"
import { summaryOf } from "./summary.ts"
import "./positions.css"

/**
 * The footer of a measure: the agencies' positions, and the buttons of the person who speaks for an
 * agency. It is directly below the words it is about, so that they are always in sight.
 */
export function MeasureFooter(props: {
  store: PositionStore
  /** The measure's entry of `useStandings`. */
  of: MeasureStanding
  /** The agencies that are asked. */
  parties: readonly Agency[]
  /** Agencies whose answer is shown and never blocks; only those that have answered are listed. */
  opinions: readonly Agency[]
  /** The agency for which the person may answer today, or null without a mandate. */
  actsFor: Agency | null
  /** Why the person has no buttons to agree with, and whom to ask; null where that needs no word. */
  missing?: string | null
  /** Whether nothing can be answered now, because the connection was refused. */
  closed?: boolean
  /** Open comments on the measure. */
  comments: number
  onComments?: () => void
  /** Opens the history of the measure. */
  onHistory?: () => void
  /** The fields of a measure as its line in the text words them. */
  fieldsOf: (of: MeasureStanding) => readonly FieldLine[]
  /** The content of the margin beside the footer. */
  aside?: ReactNode
}) {
  const { t } = useTranslation("positions")
  const { of, actsFor, comments, missing } = props
  const [explained, setExplained] = useState(false)
  const given = usePositionActions(props.store, of, actsFor, props.fieldsOf)
  const acts = props.closed ? { ...given, busy: true } : given
  const answered = (agency: Agency) => of.positions.some((one) => one.agency === agency.id)
  const opinions = props.opinions.filter(answered)
  const nobody = !props.parties.some(answered)
  const own = of.positions.find((one) => one.agency === actsFor?.id)
  const ownStance = chipStance(own, of.digest)
  const lapsed = ownStance === "lapsed" ? own : undefined
  const commentWords = comments > 0 ? t("comments", { count: comments }) : null
  return (
    <footer className="position-foot" contentEditable={false} data-measure-foot={of.measure.id}>
      {props.aside}
      <div className="foot-line">
        {nobody ? (
          <span className="quiet">
            {t(props.parties.length === 0 ? "noParty" : "allOpen", { count: props.parties.length })}
          </span>
        ) : (
          props.parties.map((agency) => (
            <Chip key={agency.id} agency={agency} of={of} opinion={false} />
          ))
        )}
        {opinions.map((agency) => (
          <Chip key={agency.id} agency={agency} of={of} opinion />
        ))}
        <span className="foot-end">
          <span>
            {!nobody && summaryOf(of, props.parties, t)}
            {!nobody && commentWords && " · "}
            {commentWords && (
              <UnstyledButton className="foot-comments" onClick={props.onComments}>
                {commentWords}
              </UnstyledButton>
            )}
          </span>
          {props.onHistory && (
            <UnstyledButton className="foot-history" onClick={props.onHistory}>
              {t("history:past.open")}
            </UnstyledButton>
          )}
          {!actsFor && missing && (
            <UnstyledButton
              className="foot-why"
              aria-expanded={explained}
              onClick={() => setExplained(!explained)}
            >
              {t("whyNot")}
            </UnstyledButton>
          )}
          {actsFor && !lapsed && (
            <PositionButtons agency={actsFor} stance={ownStance} acts={acts} />
          )}
        </span>
      </div>
      {!actsFor && missing && explained && (
        <p className="foot-missing" role="note">
          {missing}
        </p>
      )}
      {actsFor && lapsed && (
        <>
          <Since agency={actsFor} position={lapsed} words={agreedWords(of.measure)} />
          <div className="foot-line foot-again">
            <PositionButtons agency={actsFor} stance={ownStance} acts={acts} />
          </div>
        </>
      )}
      {acts.failure && !acts.asking && (
        <p className="foot-failure" role="alert">
          {t("notRecorded", { why: acts.failure })}
        </p>
      )}
      {acts.asking && actsFor && (
        <PositionDialog
          key={acts.asking.digest}
          answering={acts.asking}
          agency={actsFor}
          number={of.number}
          busy={acts.busy}
          failure={acts.failure}
          onSend={acts.send}
          onClose={acts.close}
        />
      )}
    </footer>
  )
}
