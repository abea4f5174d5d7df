import { notifications } from "@mantine/notifications"
import { type RefObject, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type * as Y from "yjs"
import type { Me } from "../../shared/api/people.ts"
import type { KeptPicture } from "../../shared/api/pictures.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { upload } from "../app/http.ts"
import type { MeasureGuard } from "../editor/measures/measureGuard.ts"
import { fitPicture } from "../editor/pictures/fitPicture.ts"
import type { PlanEditorSetup } from "../editor/planEditor.ts"
import type { KeyActions } from "../editor/text/planKeys.ts"
import type { PlanConnection } from "../sync/connection.ts"
import type { PlanSocket } from "../sync/planSocket.ts"

/** The actions of the page for the editor; read at the time it asks. */
export type EditorActs = KeyActions & MeasureGuard

/** The options of an editor of `document`; null while there is no document. */
export function useEditorSetup(
  document: Y.Doc | null,
  { awareness }: PlanSocket,
  { names }: PlanConnection,
  user: Me,
  { id: plan, settings }: PlanView,
  editable: boolean,
  acts: RefObject<EditorActs>,
): PlanEditorSetup | null {
  const { t, i18n } = useTranslation("editor")
  const textLanguage = settings.language
  return useMemo(() => {
    if (!document) return null
    const { id: agency, short, colour } = user.agency
    return {
      document,
      awareness,
      self: { name: user.name, agency, short, colour },
      nameOf: (id) => names.get().get(id) ?? "",
      editable,
      t: (key, values) => t(key, values ?? {}),
      language: i18n.language,
      textLanguage,
      keys: {
        link: () => acts.current.link(),
        find: () => acts.current.find(),
        shortcuts: () => acts.current.shortcuts(),
        comment: () => acts.current.comment(),
        footnote: () => acts.current.footnote(),
        leave: () => acts.current.leave(),
      },
      guard: {
        guarded: (id) => acts.current.guarded(id),
        confirmDelete: (id) => acts.current.confirmDelete(id),
      },
      pictureAt: (hash) => `/api/plans/${plan}/pictures/${hash}`,
      async keepPicture(file) {
        const form = new FormData()
        form.append("file", await fitPicture(file))
        const percent = new Intl.NumberFormat(i18n.language, { style: "percent" })
        const said = (part: number) => ({
          message: t("picture.adding", { part: percent.format(part) }),
        })
        const notice = notifications.show({ ...said(0), loading: true, autoClose: false })
        const show = (part: number) =>
          notifications.update({ ...said(part), id: notice, loading: true, autoClose: false })
        try {
          const path = `/api/plans/${plan}/pictures`
          return (await upload<KeptPicture>(path, form, show)).hash
        } finally {
          notifications.hide(notice)
        }
      },
    }
  }, [document, plan, awareness, names, user, editable, t, i18n.language, textLanguage, acts])
}
