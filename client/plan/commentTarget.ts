import type { Editor } from "@tiptap/core"
import type { EditorState, Transaction } from "@tiptap/pm/state"
import { useEditorState } from "@tiptap/react"
import { useEffect, useState } from "react"
import type { CommentTarget } from "../comments/draft.ts"
import { anchorOf } from "../editor/anchors.ts"
import { isRemote } from "../editor/local.ts"
import type { PlanEditor } from "../editor/planEditor.ts"

/** The target of a comment at the selection: its words, or the part the caret is in; null where there is none. */
export function targetAt(state: EditorState): CommentTarget | null {
  if (!state.selection.empty) return anchorOf(state)
  const { $from } = state.selection
  if ($from.depth === 0) return null
  const top = $from.node(1)
  const id = String((top.type.name === "table" ? $from.parent : top).attrs.id ?? "") || null
  const isMeasure = top.type.name === "measure"
  const [measureId, blockId] = isMeasure ? [id, null] : [null, id]
  return id ? { measureId, blockId, quote: null, anchor: null } : null
}

// The caret that an editor opens with was put there by nobody.
function usePlaced(editor: Editor | null): boolean {
  const [placed, setPlaced] = useState(false)
  useEffect(() => {
    setPlaced(editor?.isFocused ?? false)
    if (!editor) return
    const place = () => setPlaced(true)
    const move = ({ transaction }: { transaction: Transaction }) => {
      if (!isRemote(transaction)) place()
    }
    editor.on("focus", place)
    editor.on("selectionUpdate", move)
    return () => {
      editor.off("focus", place)
      editor.off("selectionUpdate", move)
    }
  }, [editor])
  return placed
}

/** {@link targetAt} of the selection now; null, the whole plan, until the person has gone somewhere. */
export function useCommentTarget(planEditor: PlanEditor | null): CommentTarget | null {
  const placed = usePlaced(planEditor?.editor ?? null)
  const selected = useEditorState({
    editor: planEditor?.editor ?? null,
    selector: ({ editor }): CommentTarget | null => editor && targetAt(editor.state),
  })
  return placed ? selected : null
}
