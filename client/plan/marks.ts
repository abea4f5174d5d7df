import { Selection } from "@tiptap/pm/state"
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react"
import { createStore, useStore } from "../app/store.ts"
import type { CommentState } from "../comments/commentStore.ts"
import type { CommentTarget, Draft } from "../comments/draft.ts"
import { highlightsOf } from "../comments/threadPlace.ts"
import { readSelection } from "../editor/carets/readSelection.ts"
import { showRange } from "../editor/find/showRange.ts"
import { type Highlight, placeOf } from "../editor/highlights.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import { useCommentTarget } from "./commentTarget.ts"
import type { PlanStores } from "./planStores.ts"

/** Words to go to: the id of a measure or block and the words in it, "" for the whole. */
export interface Jump {
  passageId: string
  quote: string
}

/** The highlights in the text, and the way there. */
export interface Marks {
  jump: (to: Jump) => void
  /**
   * Gives the keyboard back to the words in the panel that a key led from, after `show` has brought
   * the panel out; false where none did.
   */
  back: (show: () => void) => boolean
  activeThread: string | null
  setActiveThread: (id: string | null) => void
  /** The target of a new comment: the selected words, or the part the cursor is in. */
  target: CommentTarget | null
}

const noThreads = createStore<CommentState>({ state: "loading", threads: [] })
const noDraft = createStore<Pick<Draft, "comment">>({
  comment: { body: "", weight: "wanted", target: null },
})

/**
 * The highlights of the text (evidence one jumped to, words of comments) and the way to them and
 * back. `onThread` is told when somebody chooses commented words in the text.
 */
export function useMarks(
  planEditor: PlanEditor | null,
  stores: PlanStores | null,
  onThread: () => void,
): Marks {
  const { threads } = useStore(stores?.comments.state ?? noThreads)
  const drafts = stores?.drafts.state ?? noDraft
  const composing = useSyncExternalStore(drafts.subscribe, () => drafts.get().comment.target)
  const [evidence, setEvidence] = useState<Highlight | null>(null)
  const [activeThread, setActiveThread] = useState<string | null>(null)
  // The element of the panel that was last activated by a key, not the mouse; and the one of these
  // that led into the text.
  const pressed = useRef<HTMLElement | null>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onPress = ({ detail, target }: MouseEvent) => {
      const within = target instanceof Element ? target.closest("[role=tabpanel]") : null
      pressed.current = within && detail === 0 ? (document.activeElement as HTMLElement) : null
    }
    document.addEventListener("click", onPress, true)
    return () => document.removeEventListener("click", onPress, true)
  }, [])
  const highlights = useMemo(() => {
    const comments: Highlight[] = highlightsOf(threads, activeThread)
    if (composing?.quote)
      comments.push({ id: "composing", kind: "comment", active: true, ...composing })
    return evidence ? [evidence, ...comments] : comments
  }, [threads, activeThread, evidence, composing])

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
      const from = pressed.current
      if (!from || from !== document.activeElement || !editor.isEditable) return
      view.focus()
      cameFrom.current = from
    },
    [planEditor],
  )
  const back = useCallback((show: () => void) => {
    const from = cameFrom.current
    cameFrom.current = null
    if (!from?.isConnected) return false
    show()
    requestAnimationFrame(() => from.focus())
    return true
  }, [])

  const target = useCommentTarget(planEditor)
  useEffect(() => {
    if (!planEditor) return
    const { host } = planEditor
    const onClick = ({ target: clicked }: MouseEvent) => {
      const mark = clicked instanceof Element ? clicked.closest("[data-highlight]") : null
      const id = mark?.getAttribute("data-highlight")
      if (!id || id === "evidence" || id === "composing" || !planEditor) return
      readSelection(planEditor.editor.view)
      setActiveThread(id)
      onThread()
    }
    const onLeave = () => {
      cameFrom.current = null
    }
    host.addEventListener("click", onClick)
    host.addEventListener("focusout", onLeave)
    host.addEventListener("pointerdown", onLeave)
    return () => {
      host.removeEventListener("click", onClick)
      host.removeEventListener("focusout", onLeave)
      host.removeEventListener("pointerdown", onLeave)
    }
  }, [planEditor, onThread])
  return useMemo(
    () => ({ jump, back, activeThread, setActiveThread, target }),
    [jump, back, activeThread, target],
  )
}
