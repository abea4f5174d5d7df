import { useEditorState } from "@tiptap/react"
import { type ReactNode, useLayoutEffect, useRef } from "react"
import { createPortal } from "react-dom"
import { useTranslation } from "react-i18next"
import { useStore } from "../store.ts"
import { EmptyPlan } from "./EmptyPlan.tsx"
import { FieldPanel } from "./FieldPanel.tsx"
import { FootnoteBubble } from "./FootnoteBubble.tsx"
import { FootnoteList } from "./FootnoteList.tsx"
import type { Body } from "./ParticipantsPanel.tsx"
import type { PlanEditor } from "./planEditor.ts"
import "./editor.css"
import "./marks.css"
import "./measure.css"
import "./table.css"

interface Props {
  planEditor: PlanEditor
  editable: boolean
  bodies: readonly Body[]
  currency: string
  /** The foot of a measure: where agencies stand, and their comments. */
  renderFoot?: (measureId: string) => ReactNode
  /** What stands under the words of an empty plan. */
  whenEmpty?: ReactNode
}

/** The sheet: the plan's text, with what opens in place and what hangs at each measure. */
export function Editor(props: Props) {
  const { planEditor, editable, bodies, currency, renderFoot, whenEmpty } = props
  const { t } = useTranslation("editor")
  const { editor, slots, footnote, host } = planEditor
  const sheet = useRef<HTMLDivElement>(null)
  const near = useStore(slots.near)
  const opened = useStore(slots.opened)
  const openFootnote = useStore(footnote)
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
    </article>
  )
}
