import { memo, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useSelected } from "../app/store.ts"
import { ExportMenu } from "../export/ExportMenu.tsx"
import type { PlanConnection } from "../sync/connection.ts"
import { syncLabel } from "../sync/syncStatus.ts"

/** The export menu, which says where the server does not have all the words that are seen here. */
export const Export = memo(function Export({
  planId,
  connection,
  comments,
}: {
  planId: string
  connection: PlanConnection
  /** Whether the person may comment. */
  comments: boolean
}) {
  // The state changes twice with every key: it draws the note alone, and that only in an open menu.
  const note = useMemo(() => <UnsavedNote connection={connection} />, [connection])
  return <ExportMenu planId={planId} note={note} comments={comments} />
})

function UnsavedNote({ connection }: { connection: PlanConnection }) {
  const { t } = useTranslation("export")
  const unsaved = useSelected(connection.status, (status) => syncLabel(status) !== "saved")
  return unsaved && <p className="export-note">{t("unsaved")}</p>
}
