import type { Node } from "@tiptap/pm/model"
import { useEditorState } from "@tiptap/react"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { wordsBetween } from "../anchors.ts"
import { type PlanEditor, useSettledDoc } from "../planEditor.ts"

/** How many words a text has: runs of letters and digits, with what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,\-–][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

// Nodes never change, so only the part that was written in is counted anew.
const counted = new WeakMap<Node, number>()

function wordsIn(doc: Node): number {
  let sum = 0
  doc.forEach((part) => {
    const count = counted.get(part) ?? countWords(wordsBetween(part, 0, part.content.size))
    counted.set(part, count)
    sum += count
  })
  return sum
}

const measuresIn = (doc: Node) => {
  let count = 0
  doc.forEach((node) => {
    if (node.type.name === "measure") count += 1
  })
  return count
}

/** The length of the plan, and of what is selected. */
export function WordCount({ planEditor }: { planEditor: PlanEditor }) {
  const { t } = useTranslation("editor")
  const doc = useSettledDoc(planEditor)
  const words = useMemo(() => (doc ? wordsIn(doc) : 0), [doc])
  const measures = useMemo(() => (doc ? measuresIn(doc) : 0), [doc])
  const selected = useEditorState({
    editor: planEditor.editor,
    selector: ({ editor: { state } }) =>
      state.selection.empty
        ? 0
        : countWords(wordsBetween(state.doc, state.selection.from, state.selection.to)),
  })
  if (!doc) return <p className="word-count" />
  return (
    <p className="word-count">
      {selected > 0
        ? t("count.selected", { count: selected })
        : `${t("count.words", { count: words })} · ${t("count.measures", { count: measures })}`}
    </p>
  )
}
