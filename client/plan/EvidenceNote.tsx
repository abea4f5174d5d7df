import { useEditorState } from "@tiptap/react"
import { useEffect, useState } from "react"
import { LastEvidence } from "../coverage/decisions/LastEvidence.tsx"
import { EvidenceWatch } from "../coverage/decisions/lastEvidence.ts"
import { onLocalEdit } from "../editor/measures/localEdits.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import { undoDepth } from "../editor/undoDepth.ts"
import type { PlanStores } from "./planStores.ts"

/** Watches what the person takes out of the text, and tells them when it was the last on an area. */
export function EvidenceNote(props: { planEditor: PlanEditor; stores: PlanStores }) {
  const { planEditor, stores } = props
  const { editor } = planEditor
  const [watch, setWatch] = useState<EvidenceWatch | null>(null)
  useEffect(() => {
    const made = new EvidenceWatch(stores.coverage)
    const stop = onLocalEdit(planEditor, (ids, step) => made.touch(ids, step))
    setWatch(made)
    return () => {
      stop()
      made.stop()
      setWatch(null)
    }
  }, [planEditor, stores.coverage])
  const step = useEditorState({ editor, selector: ({ editor: { state } }) => undoDepth(state) })
  return (
    watch && (
      <LastEvidence
        watch={watch}
        coverage={stores.coverage}
        decisions={stores.decisions}
        step={step}
        onUndo={() => editor.chain().focus().undo().run()}
      />
    )
  )
}
