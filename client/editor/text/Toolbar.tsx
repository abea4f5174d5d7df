import { ActionIcon, Button, FileButton, Menu, Tooltip } from "@mantine/core"
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconChevronDown,
  IconDots,
  IconItalic,
  IconLink,
  IconList,
  IconNote,
  IconPhoto,
  IconPlus,
  IconTable,
  IconUnderline,
} from "@tabler/icons-react"
import type { Editor } from "@tiptap/core"
import type { Command } from "@tiptap/pm/state"
import { useEditorState } from "@tiptap/react"
import { yUndoPluginKey } from "@tiptap/y-tiptap"
import { type ReactNode, useRef } from "react"
import { useTranslation } from "react-i18next"
import { innerKinds, kindNow, setKind, toggleKind } from "./blockCommands.ts"
import "./tools.css"
import { insertMeasure } from "../measures/measureCommands.ts"
import { pictureTypes } from "../pictures/pastePictures.ts"
import { TableMenu } from "../tables/TableMenu.tsx"
import { inTable } from "../tables/tableCommands.ts"
import { keyWords } from "./keyWords.ts"
import { type Kind, kinds } from "./kinds.ts"
import { MoreTools } from "./MoreTools.tsx"

interface Props {
  editor: Editor
  onLink: () => void
  onFootnote: () => void
  onPictures: (files: readonly File[]) => void
  onFind: () => void
  onShortcuts: () => void
}

function useToolState(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const undo = yUndoPluginKey.getState(state)?.undoManager
      return {
        kind: kindNow(state),
        empty: state.doc.childCount === 0,
        bold: editor.isActive("bold"),
        italic: editor.isActive("italic"),
        underline: editor.isActive("underline"),
        link: editor.isActive("link"),
        table: inTable(state),
        inner: state.selection.$from.depth > 1,
        canUndo: (undo?.undoStack.length ?? 0) > 0,
        canRedo: (undo?.redoStack.length ?? 0) > 0,
      }
    },
  })
}

/** The writing tools in the second row: only what applies where the cursor is. */
export function Toolbar({ editor, onLink, onFootnote, onPictures, onFind, onShortcuts }: Props) {
  const { t } = useTranslation("editor")
  const now = useToolState(editor)
  const emptied = useRef<() => void>(null)
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch, editor.view)
    editor.view.focus()
  }
  const kindNamed = now.kind && kinds.find((kind) => sameKind(kind, now.kind))
  const shown = now.inner ? kinds.filter(({ kind }) => innerKinds.includes(kind)) : kinds
  const mark = (name: "bold" | "italic" | "underline", icon: ReactNode, key: string) => (
    <Tool
      label={t(`tool.${name}`)}
      keys={key}
      on={now[name]}
      onClick={() => editor.chain().focus().toggleMark(name).run()}
    >
      {icon}
    </Tool>
  )
  return (
    <div className="tools" role="toolbar" aria-label={t("tool.bar")}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            className="tool-kind"
            variant="subtle"
            color="gray"
            size="compact-sm"
            rightSection={<IconChevronDown size={14} />}
          >
            <span className="visually-hidden">{t("tool.kind")}: </span>
            {t(kindNamed ? `kind.${kindNamed.name}` : now.empty ? "kind.paragraph" : "kind.mixed")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {shown.map(({ name, kind, level, keys }) => (
            <Menu.Item
              key={name}
              onClick={run(setKind(kind, level))}
              rightSection={keys && <kbd>{keyWords(keys)}</kbd>}
            >
              {t(`kind.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {mark("bold", <IconBold size={16} />, "Mod-B")}
      {mark("italic", <IconItalic size={16} />, "Mod-I")}
      {mark("underline", <IconUnderline size={16} />, "Mod-U")}
      <Tool label={t("tool.link")} keys="Mod-K" on={now.link} onClick={onLink}>
        <IconLink size={16} />
      </Tool>
      <span className="tools-line" />
      <Tooltip label={`${t("tool.measureTitle")} · ${keyWords("Mod-Enter")}`}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={run(insertMeasure)}
        >
          {t("tool.measure")}
        </Button>
      </Tooltip>
      <Tool
        label={t("tool.list")}
        keys="Mod-Shift-8"
        on={now.kind?.kind === "bullet"}
        onClick={run(toggleKind("bullet"))}
      >
        <IconList size={16} />
      </Tool>
      <TableMenu editor={editor} inTable={now.table} icon={<IconTable size={16} />} />
      <Tool label={t("tool.noteTitle")} keys="Mod-Alt-F" onClick={onFootnote}>
        <IconNote size={16} />
      </Tool>
      <FileButton accept={pictureTypes} multiple onChange={onPictures} resetRef={emptied}>
        {({ onClick }) => (
          <Tool
            label={t("tool.picture")}
            onClick={() => {
              // Cleared, so that one file can be chosen twice.
              emptied.current?.()
              onClick()
            }}
          >
            <IconPhoto size={16} />
          </Tool>
        )}
      </FileButton>
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t("tool.more")}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MoreTools editor={editor} />
          <Menu.Divider />
          <Menu.Item onClick={onFind} rightSection={<kbd>{keyWords("Mod-F")}</kbd>}>
            {t("tool.find")}
          </Menu.Item>
          <Menu.Item onClick={onShortcuts} rightSection={<kbd>{keyWords("Mod-/")}</kbd>}>
            {t("tool.shortcuts")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className="tools-line" />
      <Tool
        label={t("tool.undo")}
        keys="Mod-Z"
        disabled={!now.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      >
        <IconArrowBackUp size={16} />
      </Tool>
      <Tool
        label={t("tool.redo")}
        keys="Mod-Shift-Z"
        disabled={!now.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      >
        <IconArrowForwardUp size={16} />
      </Tool>
    </div>
  )
}

interface ToolProps {
  label: string
  keys?: string
  on?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}

function Tool({ label, keys, on, disabled, onClick, children }: ToolProps) {
  return (
    <Tooltip label={keys ? `${label} · ${keyWords(keys)}` : label}>
      <ActionIcon
        variant={on ? "light" : "subtle"}
        color={on ? "accent" : "gray"}
        size={28}
        aria-label={label}
        aria-pressed={on}
        className={disabled ? "is-off" : ""}
        aria-disabled={disabled === true}
        // The text keeps its selection while a tool is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={disabled ? undefined : onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

const sameKind = (kind: Kind, now: { kind: string; level: number } | null) =>
  kind.kind === now?.kind && (kind.kind !== "section" || kind.level === now.level)
