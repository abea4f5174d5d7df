import { memo, type ReactNode, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Right } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { PlanBar } from "../pages/PlanBar.tsx"
import type { PlanConnection } from "./connection.ts"
import { DeskFolds, type Folds } from "./DeskFolds.tsx"
import { Export } from "./Export.tsx"
import { type Mode, ModeSwitch } from "./ModeSwitch.tsx"
import { Presence } from "./Presence.tsx"
import { usePersonNames } from "./personNames.ts"
import styles from "./plan.module.css"
import { SyncState } from "./SyncBadge.tsx"

interface Props {
  plan: PlanView
  right: Right
  connection: PlanConnection
  /** Null where nothing can be written. */
  toolbar: ReactNode
  mode: Mode
  mayWrite: boolean
  onMode: (mode: Mode) => void
  folds: Folds
  /** Three columns fit, and the tools beside the places. */
  wide: boolean
  /** Not even the panel fits beside the sheet. */
  narrow: boolean
}

/** The rows above the desk; on a narrow window the tools have a row of their own. */
export const DeskBar = memo(function DeskBar(props: Props) {
  const { plan, right, connection, toolbar, mode, mayWrite, folds, wide, narrow } = props
  const { t } = useTranslation("plan")
  usePersonNames(plan, connection)
  const shown = useMemo(() => ({ ...plan, right }), [plan, right])
  return (
    <>
      <PlanBar
        plan={shown}
        place="text"
        state={
          <>
            <SyncState connection={connection} />
            <Presence connection={connection} />
          </>
        }
        action={<Export planId={plan.id} connection={connection} />}
        tools={
          <>
            {wide && toolbar ? (
              <>
                <span className={styles.line} />
                {toolbar}
              </>
            ) : (
              <span className={styles.grow} />
            )}
            <ModeSwitch mode={mode} mayWrite={mayWrite} onMode={props.onMode} />
            {!wide && <DeskFolds folds={folds} panel={narrow} />}
          </>
        }
      />
      {!wide && toolbar && (
        <section className={styles.toolRow} aria-label={t("toolRow")}>
          {toolbar}
        </section>
      )}
    </>
  )
})
