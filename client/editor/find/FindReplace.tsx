import { ActionIcon, Button, Checkbox, TextInput } from "@mantine/core"
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react"
import { useEditorState } from "@tiptap/react"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { asOneStep } from "../measures/measureCommands.ts"
import type { PlanEditor } from "../planEditor.ts"
import { findNow, look, replaceMatches } from "./find.ts"
import { showRange } from "./showRange.ts"

interface Props {
  planEditor: PlanEditor
  editable: boolean
  onClose: () => void
}

/** Find and replace over the whole plan, fields and footnotes included. */
export function FindReplace({ planEditor, editable, onClose }: Props) {
  const { t } = useTranslation("editor")
  const { editor } = planEditor
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState("")
  const [said, setSaid] = useState("")
  const { query, total, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const now = findNow(state)
      return { query: now.query, total: now.matches.length, current: now.current }
    },
  })

  useEffect(() => {
    const { from, to } = editor.state.selection
    const selected = editor.state.doc.textBetween(from, to, "\n")
    if (selected !== "" && selected.length < 100 && !selected.includes("\n")) {
      const before = findNow(editor.state).query
      editor.view.dispatch(look(editor.state, { query: { ...before, text: selected } }))
    }
    field.current?.select()
    return () => {
      if (editor.isDestroyed) return
      const nothing = { text: "", matchCase: false }
      editor.view.dispatch(look(editor.state, { query: nothing, current: -1 }))
    }
  }, [editor])

  const ask = (change: Partial<typeof query>) => {
    setSaid("")
    const next = { ...query, ...change }
    editor.view.dispatch(look(editor.state, { query: next, current: -1 }))
    go(1)
  }
  const go = (by: 1 | -1) => {
    const { matches, current: at, query: asked } = findNow(editor.state)
    if (matches.length === 0 || asked.text === "") return
    const { from } = editor.state.selection
    const first = Math.max(
      0,
      matches.findIndex((match) => match.from >= from),
    )
    const next = at < 0 ? first : (at + by + matches.length) % matches.length
    editor.view.dispatch(look(editor.state, { current: next }))
    const match = matches[next]
    if (match) showRange(editor, match)
  }
  const replace = (all: boolean) => {
    const only = all ? undefined : Math.max(0, current)
    const tr = replaceMatches(editor.state, words, only)
    if (!tr) return
    const count = all ? total : 1
    asOneStep(editor, () => editor.view.dispatch(tr))
    setSaid(all ? t("find.replaced", { count }) : "")
    if (!all) {
      // One stands before the next match now, unless what was put in matches again.
      const { matches } = findNow(editor.state)
      const next = Math.min(Math.max(0, current), matches.length - 1)
      editor.view.dispatch(look(editor.state, { current: next }))
      const match = matches[next]
      if (match) showRange(editor, match)
    }
  }
  const close = () => {
    onClose()
    editor.view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close()
    if (event.key === "Enter" && event.target === field.current) {
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    }
  }
  const count =
    query.text === ""
      ? ""
      : total === 0
        ? t("find.none")
        : t("find.count", { current: current + 1, total })
  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        size="xs"
        data-autofocus
        autoFocus
        aria-label={t("find.label")}
        placeholder={t("find.label")}
        value={query.text}
        onChange={(event) => ask({ text: event.currentTarget.value })}
      />
      <span className="find-count" role="status">
        {said || count}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("find.previous")}
        onClick={() => go(-1)}
      >
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t("find.next")} onClick={() => go(1)}>
        <IconChevronDown size={16} />
      </ActionIcon>
      <Checkbox
        size="xs"
        label={t("find.matchCase")}
        checked={query.matchCase}
        onChange={(event) => ask({ matchCase: event.currentTarget.checked })}
      />
      {editable && (
        <>
          <TextInput
            size="xs"
            aria-label={t("find.replaceLabel")}
            placeholder={t("find.replaceLabel")}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button size="compact-xs" variant="default" onClick={() => replace(false)}>
            {t("find.replace")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => replace(true)}>
            {t("find.replaceAll")}
          </Button>
        </>
      )}
      <span className="grow" />
      <ActionIcon variant="subtle" color="gray" aria-label={t("find.close")} onClick={close}>
        <IconX size={16} />
      </ActionIcon>
    </search>
  )
}
