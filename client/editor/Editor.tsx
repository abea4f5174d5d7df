import { useEditorState } from "@tiptap/react"
import { type ReactNode, useLayoutEffect, useRef } from "react"
import { createPortal } from "react-dom"
import { useTranslation } from "react-i18next"
import { useStore } from "../app/store.ts"
import { FieldPanel } from "./measures/FieldPanel.tsx"
import type { Body } from "./measures/ParticipantsPanel.tsx"
import { PictureDialog } from "./pictures/PictureDialog.tsx"
import type { PlanEditor } from "./planEditor.ts"
import { EmptyPlan } from "./text/EmptyPlan.tsx"
import { FootnoteBubble } from "./text/FootnoteBubble.tsx"
import { FootnoteList } from "./text/FootnoteList.tsx"
import "./editor.css"
import "./text/marks.css"
import "./measures/measure.css"
import "./tables/table.css"

interface Props {
  planEditor: PlanEditor
  editable: boolean
  bodies: readonly Body[]
  currency: string
  /** The foot of a measure: where agencies stand, and their comments. */
  renderFoot?: (measureId: string) => ReactNode
  /** The content under the words of an empty plan. */
  whenEmpty?: ReactNode
}

/** The sheet: the plan's text, with what opens in place and what hangs at each measure. */
export function Editor(props: Props) {
  const { planEditor, editable, bodies, currency, renderFoot, whenEmpty } = props
  const { t } = useTranslation("editor")
  const { editor, slots, footnote, picture, host } = planEditor
  const sheet = useRef<HTMLDivElement>(null)
  const near = useStore(slots.near)
  const opened = useStore(slots.opened)
  const openFootnote = useStore(footnote)
  const openPicture = useStore(picture)
  const isEmpty = useEditorState({
    editor,
    selector: ({ editor: now }) => now.state.doc.childCount === 0,
  })

  useLayoutEffect(() => {
    sheet.current?.prepend(host)
    return () => host.remove()
  }, [host])

  const panel = opened ? slots.drawn(opened.measureId)?.panel : undefined
  return (
    <article className="sheet" ref={sheet} aria-label={t("text")}>
      {isEmpty && <EmptyPlan editor={editor} editable={editable} beside={whenEmpty} />}
      <FootnoteList planEditor={planEditor} />
      {renderFoot &&
        [...near].map(([id, { foot }]) => createPortal(renderFoot(id), foot, `foot-${id}`))}
      {opened &&
        panel &&
        editable &&
        createPortal(
          <FieldPanel
            key={`${opened.measureId}-${opened.name}`}
            editor={editor}
            slots={slots}
            open={opened}
            bodies={bodies}
            currency={currency}
          />,
          panel,
        )}
      {openFootnote && (
        <FootnoteBubble
          key={openFootnote.handle._item?.id.clock}
          editor={editor}
          open={openFootnote}
          editable={editable}
          onClose={() => footnote.set(null)}
        />
      )}
      {openPicture && <PictureDialog open={openPicture} onClose={() => picture.set(null)} />}
    </article>
  )
}
