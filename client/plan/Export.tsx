import { Menu } from "@mantine/core"
import { memo, useMemo } from "react"
import { useTranslation } from "react-i18next"
import * as Y from "yjs"
import { fragmentName } from "../../shared/document/readDocument.ts"
import { useSelected } from "../app/store.ts"
import { ExportMenu } from "../export/ExportMenu.tsx"
import type { PlanConnection } from "../sync/connection.ts"
import { syncLabel } from "../sync/syncStatus.ts"

/** The export menu, which says where the server does not have all the words that are seen here. */
export const Export = memo(function Export({
  planId,
  connection,
  comments,
  writes,
}: {
  planId: string
  connection: PlanConnection
  /** Whether the person may comment. */
  comments: boolean
  /** Whether the person may write, and so describe pictures. */
  writes: boolean
}) {
  // The state changes twice with every key: it draws the note alone, and that only in an open menu.
  const note = useMemo(
    () => (
      <>
        <UnsavedNote connection={connection} />
        {writes && <UndescribedNote connection={connection} />}
      </>
    ),
    [connection, writes],
  )
  return <ExportMenu planId={planId} note={note} comments={comments} />
})

function UnsavedNote({ connection }: { connection: PlanConnection }) {
  const { t } = useTranslation("export")
  const unsaved = useSelected(connection.status, (status) => syncLabel(status) !== "saved")
  return unsaved && <p className="export-note">{t("unsaved")}</p>
}

/** The number of pictures of a plan that have no alternative text. */
function countUndescribed(doc: Y.Doc): number {
  const parts = [...doc.getXmlFragment(fragmentName).createTreeWalker(() => true)]
  return parts.filter(
    (part) =>
      part instanceof Y.XmlElement && part.nodeName === "picture" && !part.getAttribute("alt"),
  ).length
}

/** Brings the first picture without alternative text into the window, with the keyboard on its description. */
function showUndescribed(): void {
  const words = document.querySelector<HTMLElement>(".picture-words.is-empty")
  // The menu gives the keyboard back to its button first.
  setTimeout(() => {
    words?.scrollIntoView({ block: "center" })
    words?.focus({ preventScroll: true })
  }, 100)
}

function UndescribedNote({ connection }: { connection: PlanConnection }) {
  const { t } = useTranslation("export")
  const count = useSelected(connection.document, ({ doc }) => countUndescribed(doc))
  if (count === 0) return null
  return (
    <div className="export-note">
      <p>{t("undescribed", { count })}</p>
      <Menu.Item className="export-form" closeMenuOnClick onClick={showUndescribed}>
        {t("showUndescribed")}
      </Menu.Item>
    </div>
  )
}
