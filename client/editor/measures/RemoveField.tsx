import { ActionIcon } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import type { Editor } from "@tiptap/core"
import { useTranslation } from "react-i18next"
import { type FieldHandle, removeField } from "./fieldHandle.ts"

/** Takes a field, or one of several, out of its measure. */
export function RemoveField({ editor, handle }: { editor: Editor; handle: FieldHandle }) {
  const { t } = useTranslation("editor")
  function remove() {
    const tr = removeField(editor.state, handle)
    if (tr) editor.view.dispatch(tr)
  }
  return (
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("remove")} onClick={remove}>
      <IconX size={14} />
    </ActionIcon>
  )
}
