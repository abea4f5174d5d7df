import type { Node } from "@tiptap/pm/model"
import type { EditorView, NodeView } from "@tiptap/pm/view"
import type { Words } from "../measures/fieldChips.ts"

/** How a footnote looks in its line: a small number, counted by the style sheet; its words on hover. */
export class FootnoteView implements NodeView {
  readonly dom: HTMLElement
  readonly #t: Words

  constructor(
    node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    t: Words,
    open: (node: Node) => void,
  ) {
    this.#t = t
    this.dom = document.createElement("button")
    this.dom.className = "footnote"
    this.dom.contentEditable = "false"
    this.dom.setAttribute("type", "button")
    this.dom.addEventListener("click", (event) => {
      event.preventDefault()
      const pos = getPos()
      const now = pos === undefined ? null : view.state.doc.nodeAt(pos)
      if (now) open(now)
    })
    this.#draw(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== "footnote") return false
    this.#draw(node)
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  stopEvent(event: Event): boolean {
    return event.type !== "dragstart" && !event.type.startsWith("mouse")
  }

  #draw(node: Node): void {
    const words = node.textContent || this.#t("footnote.empty")
    this.dom.title = words
    this.dom.setAttribute("aria-label", this.#t("footnote.label", { words }))
  }
}
