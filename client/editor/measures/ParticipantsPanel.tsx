import { Button, Checkbox } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ParticipantRole } from "../../../shared/document/fields/fields.ts"
import { FieldText } from "./FieldText.tsx"
import { addField, type FieldHandle, fieldAt, writeChoice, writeWords } from "./fieldHandle.ts"
import { blankKey, choiceOf, keepKey, keyOf, partsOf } from "./fieldRows.ts"
import { RemoveField } from "./RemoveField.tsx"

/** A body of the plan: its printed name and id. */
export interface Body {
  id: string
  name: string
}

interface Props {
  editor: Editor
  measure: FieldHandle
  as: ParticipantRole
  bodies: readonly Body[]
}

/** The leads of a measure, or its partners: a row for each body. */
export function ParticipantsPanel({ editor, measure, as: role, bodies }: Props) {
  const { t } = useTranslation("editor")
  const [blank, setBlank] = useState<string>(blankKey)
  const rows = partsOf(measure, "participant").filter(
    (handle) => (choiceOf(editor, handle, "role") === "partner" ? "partner" : "lead") === role,
  )
  const [asked, setAsked] = useState(rows.length === 0)
  const names = [...new Set(bodies.map(({ name }) => name))]
  const dispatch = (tr: ReturnType<typeof writeChoice>) => tr && editor.view.dispatch(tr)

  const create = (words: string) => {
    const parent = fieldAt(editor.state, measure)
    if (!parent) return
    dispatch(addField(editor.state, parent, "participant", { role }))
    const made = partsOf(measure, "participant").at(-1)
    if (!made) return
    keepKey(made, blank)
    setBlank(blankKey())
    setAsked(false)
    dispatch(writeWords(editor.state, made, words))
  }
  // The printed name is what counts; the body is linked when the name is one of the plan's.
  const link = (handle: FieldHandle | null) => (words: string) => {
    const body = bodies.find(({ name }) => name === words.trim())?.id ?? null
    if (handle) dispatch(writeChoice(editor.state, handle, "body", body))
  }

  const row = (handle: FieldHandle | null, key: string) => (
    <div key={key} className="field-rows">
      <FieldText
        editor={editor}
        handle={handle}
        create={create}
        label={t("body.name")}
        suggestions={names}
        onDone={link(handle)}
        autoFocus={handle === null}
        width="is-wide"
      />
      {handle && (
        <>
          <Checkbox
            size="xs"
            label={t("body.byAgreement")}
            checked={choiceOf(editor, handle, "byAgreement") === true}
            onChange={(event) =>
              dispatch(
                writeChoice(editor.state, handle, "byAgreement", event.currentTarget.checked),
              )
            }
          />
          <RemoveField editor={editor} handle={handle} />
        </>
      )}
    </div>
  )

  // One list, so that a row goes on as the same row when its first words make the field.
  const list = rows.map((handle) => row(handle, keyOf(handle)))
  const blankShown = asked || rows.length === 0
  if (blankShown) list.push(row(null, blank))
  return (
    <>
      {list}
      {!blankShown && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAsked(true)}>
          {t(role === "lead" ? "body.addLead" : "body.addPartner")}
        </Button>
      )}
    </>
  )
}
