import { Button } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { FieldText } from "./FieldText.tsx"
import { addField, type FieldHandle, fieldAt, writeWords } from "./fieldHandle.ts"
import { blankKey, keepKey, keyOf, partsOf } from "./fieldRows.ts"
import { RemoveField } from "./RemoveField.tsx"

interface Props {
  editor: Editor
  measure: FieldHandle
}

const parts = [
  ["indicatorWords", "words", "is-wide"],
  ["baseline", "baseline", ""],
  ["target", "target", ""],
  ["verification", "verification", "is-wide"],
] as const

/** How a measure is measured: a group of four inputs for each indicator. */
export function IndicatorsPanel({ editor, measure }: Props) {
  const { t } = useTranslation("editor")
  const [blank, setBlank] = useState<string>(blankKey)
  const rows = partsOf(measure, "indicator")
  const [asked, setAsked] = useState(rows.length === 0)
  const dispatch = (tr: ReturnType<typeof writeWords>) => tr && editor.view.dispatch(tr)

  const makePart = (indicator: FieldHandle, name: string, words: string) => {
    const parent = fieldAt(editor.state, indicator)
    if (parent) dispatch(addField(editor.state, parent, name))
    const made = partsOf(indicator, name).at(-1)
    if (made) dispatch(writeWords(editor.state, made, words))
  }
  const create = (indicator: FieldHandle | null, name: string) => (words: string) => {
    if (indicator) return makePart(indicator, name, words)
    const parent = fieldAt(editor.state, measure)
    if (parent) dispatch(addField(editor.state, parent, "indicator"))
    const made = partsOf(measure, "indicator").at(-1)
    if (!made) return
    keepKey(made, blank)
    setBlank(blankKey())
    setAsked(false)
    makePart(made, name, words)
  }
  const group = (indicator: FieldHandle | null, key: string) => (
    <div key={key} className="field-rows is-group">
      {parts.map(([name, label, width]) => (
        <FieldText
          key={name}
          editor={editor}
          handle={indicator ? (partsOf(indicator, name)[0] ?? null) : null}
          create={create(indicator, name)}
          label={t(`indicator.${label}`)}
          autoFocus={indicator === null && name === "indicatorWords"}
          width={width}
        />
      ))}
      {indicator && <RemoveField editor={editor} handle={indicator} />}
    </div>
  )
  // One list, so that a group goes on as the same group when its first words make the field.
  const list = rows.map((indicator) => group(indicator, keyOf(indicator)))
  const blankShown = asked || rows.length === 0
  if (blankShown) list.push(group(null, blank))
  return (
    <>
      {list}
      {!blankShown && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAsked(true)}>
          {t("indicator.add")}
        </Button>
      )}
    </>
  )
}
