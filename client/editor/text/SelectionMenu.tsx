import { ActionIcon, Button } from "@mantine/core"
import { IconBold, IconItalic, IconMessagePlus } from "@tabler/icons-react"
import type { Editor } from "@tiptap/core"
import { TextSelection } from "@tiptap/pm/state"
import { useEditorState } from "@tiptap/react"
import { useLayoutEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { wordsBetween } from "../anchors.ts"

interface Props {
  editor: Editor
  editable: boolean
  /** Absent for a person who may not comment. */
  onComment?: () => void
}

/** The selection's own menu, above the selected words. */
export function SelectionMenu({ editor, editable, onComment }: Props) {
  const { t } = useTranslation("editor")
  const menu = useRef<HTMLDivElement>(null)
  const [pressed, setPressed] = useState(false)
  const [elsewhere, setElsewhere] = useState(false)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  const { from, to, shown, bold, italic } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      // While nothing is selected nothing here changes, and typing redraws nothing.
      from: state.selection.empty ? 0 : state.selection.from,
      to: state.selection.empty ? 0 : state.selection.to,
      shown:
        state.selection instanceof TextSelection &&
        wordsBetween(state.doc, state.selection.from, state.selection.to).trim() !== "",
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
    }),
  })

  // While the mouse still selects, nothing jumps in front of it; while one writes elsewhere, such as
  // a comment on these words, it is not in the way.
  useLayoutEffect(() => {
    const down = (event: MouseEvent) => {
      const inText = event.target instanceof Node && editor.view.dom.contains(event.target)
      if (inText) setElsewhere(false)
      if (inText) setPressed(true)
    }
    const up = () => setPressed(false)
    const focus = ({ target }: FocusEvent) =>
      setElsewhere(target instanceof Element && target.matches("input, textarea"))
    document.addEventListener("mousedown", down)
    document.addEventListener("mouseup", up)
    document.addEventListener("focusin", focus)
    return () => {
      document.removeEventListener("mousedown", down)
      document.removeEventListener("mouseup", up)
      document.removeEventListener("focusin", focus)
    }
  }, [editor])

  useLayoutEffect(() => {
    if (!shown) return setPlace(null)
    const move = () => {
      const size = editor.state.doc.content.size
      if (to > size) return
      const start = editor.view.coordsAtPos(from)
      const end = editor.view.coordsAtPos(to, -1)
      const width = menu.current?.offsetWidth ?? 160
      const middle = start.top === end.top ? (start.left + end.right) / 2 : start.left + width / 2
      const left = Math.max(8, Math.min(middle - width / 2, window.innerWidth - width - 8))
      setPlace({ left, top: start.top - 42 < 96 ? end.bottom + 8 : start.top - 42 })
    }
    move()
    document.addEventListener("scroll", move, true)
    return () => document.removeEventListener("scroll", move, true)
  }, [editor, from, to, shown])

  if (!shown || pressed || elsewhere || (!editable && !onComment)) return null
  return (
    <div
      ref={menu}
      className="bubble is-menu"
      role="toolbar"
      aria-label={t("tool.bar")}
      style={place ?? { visibility: "hidden" }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {editable && (
        <>
          <ActionIcon
            variant={bold ? "light" : "subtle"}
            color={bold ? "accent" : "gray"}
            aria-label={t("tool.bold")}
            aria-pressed={bold}
            onClick={() => editor.commands.toggleMark("bold")}
          >
            <IconBold size={16} />
          </ActionIcon>
          <ActionIcon
            variant={italic ? "light" : "subtle"}
            color={italic ? "accent" : "gray"}
            aria-label={t("tool.italic")}
            aria-pressed={italic}
            onClick={() => editor.commands.toggleMark("italic")}
          >
            <IconItalic size={16} />
          </ActionIcon>
        </>
      )}
      {onComment && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconMessagePlus size={16} />}
          onClick={onComment}
        >
          {t("tool.comment")}
        </Button>
      )}
    </div>
  )
}
