import { ActionIcon, Tooltip } from "@mantine/core"
import { IconUserEdit } from "@tabler/icons-react"
import { memo, type ReactNode, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Right } from "../../shared/access.ts"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { PlanConnection } from "../sync/connection.ts"
import { Export } from "./Export.tsx"
import { FoldButtons, type PanelFolds } from "./FoldButtons.tsx"
import { type Mode, ModeSwitch } from "./ModeSwitch.tsx"
import { PlanBar } from "./PlanBar.tsx"
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
  /** Whether the text shows who wrote what. */
  authors: boolean
  onAuthors: () => void
  folds: PanelFolds
  /** Three columns fit. */
  wide: boolean
  /** The tools fit beside the places, in the language whose words for both are the longest. */
  toolsBeside: boolean
  /** Not even the panel fits beside the sheet. */
  narrow: boolean
}

/** The header rows above the workspace; where the tools do not fit beside the places, they have a row of their own. */
export const PlanHeader = memo(function PlanHeader(props: Props) {
  const { plan, right, connection, toolbar, mode, mayWrite, authors, folds } = props
  const { wide, toolsBeside, narrow } = props
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
        action={
          <Export
            planId={plan.id}
            connection={connection}
            comments={can(plan.right, "comment")}
            writes={mayWrite}
          />
        }
        tools={
          <>
            {toolsBeside && toolbar ? (
              <>
                <span className={styles.line} />
                {toolbar}
              </>
            ) : (
              <span className={styles.grow} />
            )}
            <Tooltip label={t(`history:authors.${authors ? "hide" : "show"}`)}>
              <ActionIcon
                variant={authors ? "light" : "subtle"}
                color={authors ? "accent" : "gray"}
                size={28}
                aria-label={t("history:authors.show")}
                aria-pressed={authors}
                onClick={props.onAuthors}
              >
                <IconUserEdit size={16} />
              </ActionIcon>
            </Tooltip>
            <ModeSwitch mode={mode} mayWrite={mayWrite} onMode={props.onMode} />
            {!wide && <FoldButtons folds={folds} panel={narrow} />}
          </>
        }
      />
      {!toolsBeside && toolbar && (
        <section className={styles.toolRow} aria-label={t("toolRow")}>
          {toolbar}
        </section>
      )}
    </>
  )
})
