import type { Editor } from "@tiptap/core"
import { partById } from "../anchors.ts"

/** A scroll anchor: a block or measure, and how far its beginning is from the upper edge of the window. */
export interface ScrollAnchor {
  id: string
  top: number
}

/** Milliseconds in which a newly opened text comes to its heights. */
const settling = 3_000

function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return element.ownerDocument.documentElement
}

/** The block with the caret where it is in sight, else what stands at the upper edge; null at the very beginning. */
export function currentScrollAnchor({ state, view }: Editor): ScrollAnchor | null {
  const scroller = scrollerOf(view.dom)
  if (scroller.scrollTop === 0) return null
  const { top: edge, bottom: end } = scroller.getBoundingClientRect()
  let found: ScrollAnchor | null = null
  const { $head } = state.selection
  const here = $head.depth > 0 ? view.nodeDOM($head.before()) : null
  const { id: inner } = $head.parent.attrs
  if (here instanceof Element && typeof inner === "string" && inner !== "") {
    const { top, bottom } = here.getBoundingClientRect()
    if (bottom > edge && top < end) return { id: inner, top: top - edge }
  }
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
export function restoreScroll({ state, view }: Editor, { id, top }: ScrollAnchor): void {
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
  // Content out of sight had only an estimated height, and the fields of measures are drawn a
  // little later: the position is held until the person scrolls, or everything is drawn.
  const watcher = new ResizeObserver(show)
  watcher.observe(view.dom)
  const ends = ["wheel", "pointerdown", "keydown"] as const
  const stop = (event?: Event) => {
    // Letters of a person who has not seen yet that nothing is written move nothing.
    if (event instanceof KeyboardEvent && event.key.length === 1) return
    watcher.disconnect()
    for (const end of ends) window.removeEventListener(end, stop, true)
  }
  for (const end of ends) window.addEventListener(end, stop, { capture: true, passive: true })
  setTimeout(() => stop(), settling)
}
