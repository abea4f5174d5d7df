import type { Node } from "@tiptap/pm/model"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type PlanEditor, useSettledDoc } from "../planEditor.ts"

function footnotesOf(doc: Node): { pos: number; words: string }[] {
  const list: { pos: number; words: string }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === "footnote") list.push({ pos, words: node.textContent })
    return node.type.name !== "footnote"
  })
  return list
}

/** The footnotes at the end of the sheet, as they will be printed; each leads to its place. */
export function FootnoteList({ planEditor }: { planEditor: PlanEditor }) {
  const { t } = useTranslation("editor")
  const doc = useSettledDoc(planEditor)
  const list = useMemo(() => (doc ? footnotesOf(doc) : []), [doc])
  if (list.length === 0) return null
  const go = (pos: number) => {
    const dom = planEditor.editor.view.nodeDOM(pos)
    if (dom instanceof HTMLElement) {
      dom.scrollIntoView({ block: "center" })
      dom.click()
    }
  }
  return (
    <section className="footnotes" aria-label={t("footnote.list")}>
      <ol>
        {list.map(({ pos, words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a footnote is its number.
          <li key={index}>
            <button type="button" onClick={() => go(pos)}>
              {words || t("footnote.empty")}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
