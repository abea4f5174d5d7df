import type { Editor } from "@tiptap/core"
import type { Range } from "../anchors.ts"
import { measureAround } from "../measures/measureCommands.ts"

/**
 * Brings words into the middle of the window without taking the keyboard from where it is. Words in
 * a field have no place of their own on the sheet: then their measure comes.
 */
export function showRange(editor: Editor, { from }: Range): void {
  const { view } = editor
  const $from = editor.state.doc.resolve(from)
  const around = measureAround($from)
  // Before a part as a whole: its own element, not the one of the whole text.
  const inside = ($from.depth === 0 ? view.nodeDOM(from) : null) ?? view.domAtPos(from).node
  const element = inside instanceof HTMLElement ? inside : inside.parentElement
  const hidden = element?.closest("[hidden]")
  const target = (hidden && around ? view.nodeDOM(around.pos) : element) ?? element
  if (!(target instanceof HTMLElement)) return
  const show = () => target.isConnected && target.scrollIntoView({ block: "center" })
  show()
  // Content out of sight had only an estimated height; now that it is laid out, the middle has
  // moved.
  requestAnimationFrame(() => requestAnimationFrame(show))
}
