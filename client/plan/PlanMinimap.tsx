import { useEditorState } from "@tiptap/react"
import { memo, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { outline } from "../../shared/document/outline.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import type { Marks } from "./marks.ts"
import type { MeasureStatus } from "./measureStatus.ts"
import styles from "./plan.module.css"

interface Props {
  planEditor: PlanEditor
  side: MeasureStatus
  marks: Marks
}

interface Stroke {
  id: string
  kind: "agreed" | "objected" | "attention" | "comment"
  top: number
  height: number
}

const kindOf = {
  agreed: "agreed",
  reserved: "attention",
  objected: "objected",
  lapsed: "attention",
} as const

/** The whole plan at a glance: where agencies agree, object or wait, and where one is. */
export const PlanMinimap = memo(function PlanMinimap({ planEditor, side, marks }: Props) {
  const { t } = useTranslation("plan")
  const { doc, standings, comments } = side
  const strokes = useMemo((): Stroke[] => {
    if (!doc || doc.content.size === 0) return []
    const share = (size: number) => (size / doc.content.size) * 100
    return outline(doc).flatMap((part): Stroke[] => {
      if (part.type !== "measure") return []
      const standing = standings.get(part.id)?.standing
      const kind = standing && standing !== "open" ? kindOf[standing] : null
      const shown = kind ?? (comments.get(part.id) ? "comment" : null)
      if (!shown) return []
      const place = { top: share(part.pos), height: share(part.node.nodeSize) }
      return [{ id: part.id, kind: shown, ...place }]
    })
  }, [doc, standings, comments])
  const here = useEditorState({
    editor: planEditor.editor,
    selector: ({ editor: { state } }) =>
      Math.round((state.selection.from / Math.max(1, state.doc.content.size)) * 200) / 2,
  })
  return (
    <div className={styles.glance} aria-hidden title={t("glance.label")}>
      {strokes.map(({ id, kind, top, height }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          data-kind={kind}
          style={{ top: `${top}%`, height: `max(5px, ${height}%)` }}
          onClick={() => marks.jump({ passageId: id, quote: "" })}
        />
      ))}
      <i data-kind="here" style={{ top: `min(${here}%, 100% - 8px)`, height: 8 }} />
    </div>
  )
})
