import type { Editor } from "@tiptap/core"
import { useTranslation } from "react-i18next"
import { measuresOf } from "../../../shared/document/outline.ts"
import { addField, type FieldHandle, fieldAt, type removeField } from "./fieldHandle.ts"
import { choiceOf, keyOf, partsOf } from "./fieldRows.ts"
import { RemoveField } from "./RemoveField.tsx"

interface Props {
  editor: Editor
  measure: FieldHandle
  measureId: string
}

const firstWords = (text: string) => {
  const line = text.split("\n")[0] ?? ""
  return line.length > 70 ? `${line.slice(0, 68)}…` : line
}

/** Which measures must come first. */
export function DependsPanel({ editor, measure, measureId }: Props) {
  const { t } = useTranslation("editor")
  const rows = partsOf(measure, "dependency")
  const chosen = new Set(rows.map((handle) => choiceOf(editor, handle, "measure")))
  const measures = measuresOf(editor.state.doc)
  const free = measures.filter(({ measure: { id } }) => id !== measureId && !chosen.has(id))
  const named = (id: unknown) => measures.find((each) => each.measure.id === id)
  const dispatch = (tr: ReturnType<typeof removeField>) => tr && editor.view.dispatch(tr)
  const add = (id: string) => {
    const parent = fieldAt(editor.state, measure)
    if (parent && id) dispatch(addField(editor.state, parent, "dependency", { measure: id }))
  }
  return (
    <>
      {rows.map((handle) => {
        const other = named(choiceOf(editor, handle, "measure"))
        return (
          <div key={keyOf(handle)} className="field-rows">
            <span className="field-said">
              {other ? `${other.number} ${firstWords(other.measure.text)}` : t("measureGone")}
            </span>
            <RemoveField editor={editor} handle={handle} />
          </div>
        )
      })}
      {free.length === 0 ? (
        <span className="field-said">{t("depends.none")}</span>
      ) : (
        <select
          className="field-input"
          aria-label={t("depends.add")}
          value=""
          onChange={(event) => add(event.currentTarget.value)}
        >
          <option value="">{t("depends.add")}</option>
          {free.map((each) => (
            <option key={each.measure.id} value={each.measure.id}>
              {each.number} {firstWords(each.measure.text)}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
