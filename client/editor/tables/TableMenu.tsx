import { ActionIcon, Menu } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import type { Command } from "@tiptap/pm/state"
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderColumn,
  toggleHeaderRow,
} from "@tiptap/pm/tables"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { focusText } from "../text/focusText.ts"
import { insertTable } from "./tableCommands.ts"

interface Props {
  editor: Editor
  inTable: boolean
  icon: ReactNode
}

const groups: [name: string, command: Command][][] = [
  [
    ["rowBefore", addRowBefore],
    ["rowAfter", addRowAfter],
    ["columnBefore", addColumnBefore],
    ["columnAfter", addColumnAfter],
  ],
  [
    ["merge", mergeCells],
    ["split", splitCell],
    ["headerRow", toggleHeaderRow],
    ["headerColumn", toggleHeaderColumn],
  ],
  [
    ["deleteRow", deleteRow],
    ["deleteColumn", deleteColumn],
    ["delete", deleteTable],
  ],
]

/** Inserts a table, and in a table changes it. */
export function TableMenu({ editor, inTable, icon }: Props) {
  const { t } = useTranslation("editor")
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch, editor.view)
    focusText(editor)
  }
  if (!inTable) {
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={t("table.insert")}
        title={t("table.insert")}
        onMouseDown={(event) => event.preventDefault()}
        onClick={run(insertTable(3, 3))}
      >
        {icon}
      </ActionIcon>
    )
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon variant="light" size={28} aria-label={t("tool.table")}>
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map((group, index) => [
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change.
          index > 0 && <Menu.Divider key={index} />,
          ...group.map(([name, command]) => (
            <Menu.Item key={name} disabled={!command(editor.state)} onClick={run(command)}>
              {t(`table.${name}`)}
            </Menu.Item>
          )),
        ])}
      </Menu.Dropdown>
    </Menu>
  )
}
