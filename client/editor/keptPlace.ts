import type { Editor } from "@tiptap/core"
import { partById } from "./anchors.ts"

/** What stands at the upper edge of the window: a block or measure, and how far from the edge. */
export interface KeptPlace {
  id: string
  top: number
}

function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return element.ownerDocument.documentElement
}

/** Where one reads now; null at the very beginning. */
export function placeInView({ state, view }: Editor): KeptPlace | null {
  const scroller = scrollerOf(view.dom)
  if (scroller.scrollTop === 0) return null
  const edge = scroller.getBoundingClientRect().top
  let found: KeptPlace | null = null
  state.doc.forEach((part, pos) => {
    const { id } = part.attrs
    if (found || typeof id !== "string" || id === "") return
    const drawn = view.nodeDOM(pos)
    if (!(drawn instanceof Element)) return
    const { top, bottom } = drawn.getBoundingClientRect()
    if (bottom > edge) found = { id, top: top - edge }
  })
  return found
}

/** Brings a place to where it was, in another editor of the same plan. */
export function showPlace({ state, view }: Editor, { id, top }: KeptPlace): void {
  const part = partById(state.doc, id)
  const drawn = part && view.nodeDOM(part.pos)
  if (!(drawn instanceof HTMLElement)) return
  const show = () => {
    if (!drawn.isConnected) return
    const scroller = scrollerOf(view.dom)
    const now = drawn.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    scroller.scrollTop += now - top
  }
  show()
  // What was out of sight had only a guessed height.
  requestAnimationFrame(() => requestAnimationFrame(show))
}
