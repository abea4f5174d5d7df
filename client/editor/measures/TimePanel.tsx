import type { Editor } from "@tiptap/core"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { readTimeWords } from "../../../shared/document/fields/timeWords.ts"
import { FieldText } from "./FieldText.tsx"
import type { FieldHandle } from "./fieldHandle.ts"
import { choiceOf, keyOf, partsOf } from "./fieldRows.ts"
import { RemoveField } from "./RemoveField.tsx"
import { singleField } from "./singleField.ts"

interface Props {
  editor: Editor
  measure: FieldHandle
}

/** When a measure is carried out: the words as printed, and the days they mean. */
export function TimePanel({ editor, measure }: Props) {
  const { t } = useTranslation("editor")
  const id = useId()
  const { handle, more, create, choose } = singleField(editor, measure, "timeFrame")
  // Words that name a day fill in the days, unless somebody chose them.
  const read = (words: string) => {
    const field = partsOf(measure, "timeFrame")[0]
    if (!field || choiceOf(editor, field, "from") || choiceOf(editor, field, "to")) return
    const span = readTimeWords(words)
    if (span?.from) choose("from", span.from)
    if (span?.to) choose("to", span.to)
  }
  const day = (name: "from" | "to") => (
    <div className="field-row">
      <label htmlFor={`${id}-${name}`}>{t(`time.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="field-input"
        type="date"
        value={String(choiceOf(editor, handle, name) ?? "")}
        onChange={(event) => choose(name, event.currentTarget.value || null)}
      />
    </div>
  )
  return (
    <>
      <div className="field-rows">
        <FieldText
          editor={editor}
          handle={handle}
          create={create}
          label={t("time.words")}
          hint={t("time.wordsHint")}
          onDone={read}
          autoFocus
          width="is-wide"
        />
        <div className="field-together">
          {day("from")}
          {day("to")}
          {handle && <RemoveField editor={editor} handle={handle} />}
        </div>
      </div>
      {more.map((other) => (
        <FieldText key={keyOf(other)} editor={editor} handle={other} label={t("time.words")} />
      ))}
    </>
  )
}
