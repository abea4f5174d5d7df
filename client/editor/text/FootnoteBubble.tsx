import { Button } from "@mantine/core"
import { useClickOutside } from "@mantine/hooks"
import type { Editor } from "@tiptap/core"
import { useLayoutEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { FieldText } from "../measures/FieldText.tsx"
import { removeField } from "../measures/fieldHandle.ts"
import { wordsOf } from "../measures/fieldRows.ts"
import type { OpenFootnote } from "../planEditor.ts"

interface Props {
  editor: Editor
  open: OpenFootnote
  editable: boolean
  onClose: () => void
}

/** The words of a footnote beside its number: to read, or to write. */
export function FootnoteBubble({ editor, open, editable, onClose }: Props) {
  const { t } = useTranslation("editor")
  const [place, setPlace] = useState({ left: 0, top: 0 })
  const latest = useRef(onClose)
  latest.current = onClose
  const bubble = useClickOutside<HTMLDivElement>(() => latest.current())

  useLayoutEffect(() => {
    const move = () => {
      const { left, bottom } = open.at.getBoundingClientRect()
      if (!open.at.isConnected) return
      setPlace({ left: Math.max(8, Math.min(left - 20, window.innerWidth - 340)), top: bottom + 6 })
    }
    move()
    document.addEventListener("scroll", move, true)
    window.addEventListener("resize", move)
    return () => {
      document.removeEventListener("scroll", move, true)
      window.removeEventListener("resize", move)
    }
  }, [open])

  const close = () => {
    onClose()
    editor.view.focus()
  }
  return (
    <div
      ref={bubble}
      className="bubble is-footnote"
      style={place}
      role="dialog"
      aria-label={t("footnote.title")}
      onKeyDown={(event) => {
        const done = event.key === "Enter" && !event.nativeEvent.isComposing
        if (event.key === "Escape" || done) {
          event.preventDefault()
          close()
        }
      }}
    >
      {editable ? (
        <>
          <FieldText
            editor={editor}
            handle={open.handle}
            label={t("footnote.words")}
            autoFocus
            width="is-wide"
          />
          <div className="bubble-actions">
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              onClick={() => {
                const tr = removeField(editor.state, open.handle)
                if (tr) editor.view.dispatch(tr)
                close()
              }}
            >
              {t("footnote.remove")}
            </Button>
            <Button size="compact-xs" variant="default" onClick={close}>
              {t("done")}
            </Button>
          </div>
        </>
      ) : (
        wordsOf(editor, open.handle)
      )}
    </div>
  )
}
