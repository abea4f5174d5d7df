import { Button, Group } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { insertMeasure } from "../measures/measureCommands.ts"

/** The content of an empty plan, and the two ways to begin. */
export function EmptyPlan(props: {
  editor: Editor
  editable: boolean
  /** The edits of others at this place. */
  beside?: ReactNode
}) {
  const { editor, editable, beside } = props
  const { t } = useTranslation("editor")
  return (
    <div className="empty-plan">
      <b>{t("empty.title")}</b>
      <p>{t(editable ? "empty.words" : "empty.readOnly")}</p>
      {editable && (
        <Group gap="xs">
          <Button size="xs" onClick={() => editor.commands.focus()}>
            {t("empty.start")}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              insertMeasure(editor.state, editor.view.dispatch)
              editor.commands.focus()
            }}
          >
            {t("empty.measure")}
          </Button>
        </Group>
      )}
      {beside}
    </div>
  )
}
