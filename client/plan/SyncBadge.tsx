import { Tooltip } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { useStore } from "../app/store.ts"
import type { PlanConnection } from "../sync/connection.ts"
import { type SyncStatus, syncLabel } from "../sync/syncStatus.ts"
import styles from "./state.module.css"

/** {@link SyncBadge} of a connection. Its own, because the state changes twice with every key. */
export function SyncState({ connection }: { connection: PlanConnection }) {
  return <SyncBadge status={useStore(connection.status)} />
}

/** One word and a colour for the state of one's words, the whole sentence on hover and for listeners. */
function SyncBadge({ status }: { status: SyncStatus }) {
  const { t } = useTranslation("plan")
  const word = syncLabel(status)
  const key = status.state === "refused" ? `refused.${status.code}` : status.state
  const pending = "pending" in status ? status.pending : 0
  const isOwnWord = status.state === "connecting" || status.state === "unconfirmed"
  const isSignedOut = status.state === "refused" && status.code === "signed-out"
  const shown = t(`sync.${isOwnWord ? status.state : isSignedOut ? key : word}`, { count: pending })
  const sentence =
    status.state === "live"
      ? t(`sync.${word}.sentence`)
      : t(`sync.${key}.sentence`, { count: pending })
  return (
    <Tooltip label={sentence} multiline maw={320}>
      <span className={styles.sync} data-sync={word} role="status" aria-label={sentence}>
        {shown}
      </span>
    </Tooltip>
  )
}
