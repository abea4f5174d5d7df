import { type RefObject, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type * as Y from "yjs"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { MeasureGuard } from "../editor/measureGuard.ts"
import type { PlanEditorSetup } from "../editor/planEditor.ts"
import type { KeyActions } from "../editor/planKeys.ts"
import type { PlanConnection } from "./connection.ts"
import type { PlanSocket } from "./planSocket.ts"

/** What the editor asks of the page; read at the time it asks. */
export type EditorActs = KeyActions & MeasureGuard

/** What an editor of `document` is opened with; null while there is no document. */
export function useEditorSetup(
  document: Y.Doc | null,
  { awareness }: PlanSocket,
  { names }: PlanConnection,
  user: Me,
  { settings }: PlanView,
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
    }
  }, [document, awareness, names, user, editable, t, i18n.language, textLanguage, acts])
}
