import { ActionIcon } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import type { Editor } from "@tiptap/core"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { readTimeWords } from "../../shared/document/timeWords.ts"
import { FieldText } from "./FieldText.tsx"
import {
  addField,
  type FieldHandle,
  fieldAt,
  removeField,
  writeChoice,
  writeWords,
} from "./fieldHandle.ts"
import { choiceOf, keyOf, partsOf } from "./fieldRows.ts"

interface Props {
  editor: Editor
  measure: FieldHandle
}

/** When a measure is carried out: the words as printed, and the days they mean. */
export function TimePanel({ editor, measure }: Props) {
  const { t } = useTranslation("editor")
  const id = useId()
  const [handle = null, ...more] = partsOf(measure, "timeFrame")
  const dispatch = (tr: ReturnType<typeof writeChoice>) => tr && editor.view.dispatch(tr)

  const make = (): FieldHandle | null => {
    const parent = fieldAt(editor.state, measure)
    if (parent) dispatch(addField(editor.state, parent, "timeFrame"))
    return partsOf(measure, "timeFrame").at(-1) ?? null
  }
  const create = (words: string) => {
    const made = make()
    if (made) dispatch(writeWords(editor.state, made, words))
  }
  const choose = (name: "from" | "to", value: string) => {
    const field = partsOf(measure, "timeFrame")[0] ?? make()
    if (field) dispatch(writeChoice(editor.state, field, name, value || null))
  }
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
        onChange={(event) => choose(name, event.currentTarget.value)}
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
          {handle && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t("remove")}
              onClick={() => dispatch(removeField(editor.state, handle))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      </div>
      {more.map((other) => (
        <FieldText key={keyOf(other)} editor={editor} handle={other} label={t("time.words")} />
      ))}
    </>
  )
}
