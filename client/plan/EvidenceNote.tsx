import { useEditorState } from "@tiptap/react"
import { useEffect, useState } from "react"
import { LastEvidence } from "../decisions/LastEvidence.tsx"
import { EvidenceWatch } from "../decisions/lastEvidence.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import { stepsBack } from "../editor/stepsBack.ts"
import { onTouched } from "../editor/touched.ts"
import type { PlanStores } from "./planStores.ts"

/** Watches what the person takes out of the text, and tells them when it was the last on an area. */
export function EvidenceNote(props: { planEditor: PlanEditor; stores: PlanStores }) {
  const { planEditor, stores } = props
  const { editor } = planEditor
  const [watch, setWatch] = useState<EvidenceWatch | null>(null)
  useEffect(() => {
    const made = new EvidenceWatch(stores.coverage)
    const stop = onTouched(planEditor, (ids, step) => made.touch(ids, step))
    setWatch(made)
    return () => {
      stop()
      made.stop()
      setWatch(null)
    }
  }, [planEditor, stores.coverage])
  const step = useEditorState({ editor, selector: ({ editor: { state } }) => stepsBack(state) })
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
