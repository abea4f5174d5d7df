import { Menu } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import type { Command } from "@tiptap/pm/state"
import { useTranslation } from "react-i18next"
import {
  currentMeasure,
  deleteMeasure,
  movedPlace,
  moveMeasure,
  splitMeasure,
} from "../measures/measureCommands.ts"
import { indent } from "./blockCommands.ts"
import { focusText } from "./focusText.ts"
import { keyWords } from "./keyWords.ts"

interface Props {
  editor: Editor
}

/** The rarer tools of the place the cursor is in, each with its key; drawn when the menu opens. */
export function MoreTools({ editor }: Props) {
  const { t } = useTranslation("editor")
  const measure = currentMeasure(editor.state)
  const id = measure ? String(measure.node.attrs.id) : null
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch, editor.view)
    focusText(editor)
  }
  const item = (words: string, keys: string, able: boolean, act: () => void, color?: string) => (
    <Menu.Item
      disabled={!able}
      onClick={act}
      rightSection={<kbd>{keyWords(keys)}</kbd>}
      {...(color ? { color } : {})}
    >
      {t(words)}
    </Menu.Item>
  )
  const command = (words: string, keys: string, made: Command, color?: string) =>
    item(words, keys, made(editor.state), run(made), color)
  const move = (words: string, keys: string, by: 1 | -1) =>
    item(words, keys, id !== null && movedPlace(editor.state.doc, id, by) !== null, () => {
      if (id !== null) moveMeasure(editor, id, by)
      focusText(editor)
    })
  return (
    <>
      {command("tool.indent", "Tab", indent(1))}
      {command("tool.outdent", "Shift-Tab", indent(-1))}
      {measure && (
        <>
          <Menu.Label>{t("measure.menu")}</Menu.Label>
          {move("measure.up", "Alt-Shift-ArrowUp", -1)}
          {move("measure.down", "Alt-Shift-ArrowDown", 1)}
          {command("measure.split", "Alt-Shift-Enter", splitMeasure)}
          {command("measure.delete", "Alt-Shift-Backspace", deleteMeasure, "red")}
        </>
      )}
    </>
  )
}
