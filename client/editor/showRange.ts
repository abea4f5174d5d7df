import type { Editor } from "@tiptap/core"
import type { Range } from "./anchors.ts"
import { measureAround } from "./measureCommands.ts"

/**
 * Brings words into the middle of the window without taking the keyboard from where it is. Words in
 * a field have no place of their own on the sheet: then their measure comes.
 */
export function showRange(editor: Editor, { from }: Range): void {
  const { view } = editor
  const around = measureAround(editor.state.doc.resolve(from))
  const inside = view.domAtPos(from).node
  const element = inside instanceof HTMLElement ? inside : inside.parentElement
  const hidden = element?.closest("[hidden]")
  const target = (hidden && around ? view.nodeDOM(around.pos) : element) ?? element
  if (!(target instanceof HTMLElement)) return
  const calm = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches
  target.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" })
}
