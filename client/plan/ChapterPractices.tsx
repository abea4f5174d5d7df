import { useEditorState } from "@tiptap/react"
import { StepPractices } from "../coverage/areas/Practices.tsx"
import type { PlanEditor } from "../editor/planEditor.ts"
import { chapterStep } from "./chapterStep.ts"

/** Practices for the chapter that the caret is in, where there are some; one quiet line. */
export function ChapterPractices({ planEditor }: { planEditor: PlanEditor }) {
  const step = useEditorState({
    editor: planEditor.editor,
    selector: ({ editor: { state } }) =>
      state.doc.childCount === 0 ? null : chapterStep(state.doc, state.selection.from),
  })
  if (!step) return null
  return (
    <div className="practices-here">
      <StepPractices key={step} step={step} />
    </div>
  )
}
