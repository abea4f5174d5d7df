import { Selection } from "@tiptap/pm/state"
import { useEditorState } from "@tiptap/react"
import { useCallback, useEffect, useMemo, useState } from "react"
import type { CommentState } from "../comments/commentStore.ts"
import type { CommentTarget } from "../comments/draft.ts"
import { highlightsOf } from "../comments/threadPlace.ts"
import { anchorOf } from "../editor/anchors.ts"
import { type Highlight, placeOf } from "../editor/highlights.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import { showRange } from "../editor/showRange.ts"
import { createStore, useStore } from "../store.ts"
import type { PlanSide } from "./planSide.ts"
import type { PlanStores } from "./planStores.ts"

/** Words to go to: the id of a measure or block and the words in it, "" for the whole. */
export interface Jump {
  passageId: string
  quote: string
}

/** What is marked in the text, and how one gets there. */
export interface Marks {
  jump: (to: Jump) => void
  activeThread: string | null
  setActiveThread: (id: string | null) => void
  /** What a comment would be about: the selected words, or the part the cursor is in. */
  target: CommentTarget | null
}

const noThreads = createStore<CommentState>({ state: "loading", threads: [] })

/** The highlights of the text (evidence one jumped to, words of comments) and the way to them. */
export function useMarks(
  planEditor: PlanEditor | null,
  stores: PlanStores | null,
  side: PlanSide,
): Marks {
  const { threads } = useStore(stores?.comments.state ?? noThreads)
  const [evidence, setEvidence] = useState<Highlight | null>(null)
  const [activeThread, setActiveThread] = useState<string | null>(null)
  const highlights = useMemo(() => {
    const comments: Highlight[] = highlightsOf(threads, activeThread)
    return evidence ? [evidence, ...comments] : comments
  }, [threads, activeThread, evidence])

  useEffect(() => {
    if (planEditor && !planEditor.editor.isDestroyed)
      planEditor.editor.commands.showHighlights(highlights)
  }, [planEditor, highlights])

  const jump = useCallback(
    ({ passageId, quote }: Jump) => {
      if (!planEditor) return
      const id = { measureId: passageId, blockId: passageId }
      const mark: Highlight = { id: "evidence", kind: "evidence", quote, active: true, ...id }
      const { editor } = planEditor
      const range = placeOf(editor.state, mark) ?? placeOf(editor.state, { ...mark, quote: null })
      setEvidence(quote === "" ? null : mark)
      if (!range) return
      // The cursor goes along, so that the outline and the tools speak of this place.
      const { state, view } = editor
      const near = Selection.near(state.doc.resolve(range.from))
      view.dispatch(state.tr.setSelection(near).setMeta("addToHistory", false))
      showRange(editor, range)
    },
    [planEditor],
  )

  const target = useTarget(planEditor, side)
  useEffect(() => {
    if (!planEditor) return
    const { host } = planEditor
    const onClick = ({ target: clicked }: MouseEvent) => {
      const mark = clicked instanceof Element ? clicked.closest("[data-highlight]") : null
      const id = mark?.getAttribute("data-highlight")
      if (id && id !== "evidence") setActiveThread(id)
    }
    host.addEventListener("click", onClick)
    return () => host.removeEventListener("click", onClick)
  }, [planEditor])
  return useMemo(
    () => ({ jump, activeThread, setActiveThread, target }),
    [jump, activeThread, target],
  )
}

function useTarget(planEditor: PlanEditor | null, side: PlanSide): CommentTarget | null {
  const selected = useEditorState({
    editor: planEditor?.editor ?? null,
    selector: ({ editor }): CommentTarget | null => {
      if (!editor) return null
      const { state } = editor
      if (!state.selection.empty) return anchorOf(state)
      const { $from } = state.selection
      if ($from.depth === 0) return null
      const top = $from.node(1)
      const id = String((top.type.name === "table" ? $from.parent : top).attrs.id ?? "") || null
      const isMeasure = top.type.name === "measure"
      const [measureId, blockId] = isMeasure ? [id, null] : [null, id]
      return id ? { measureId, blockId, quote: null, anchor: null } : null
    },
  })
  return side.doc ? selected : null
}
