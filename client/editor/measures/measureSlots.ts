import { createStore, type Store } from "../../app/store.ts"
import type { FieldName } from "./fieldChips.ts"

/** The places inside one drawn measure that the page fills. */
export interface Slots {
  measure: HTMLElement
  panel: HTMLElement
  foot: HTMLElement
}

/** The field that is open for writing: of which measure, and which; `more` offers what can be added. */
export interface OpenField {
  measureId: string
  name: FieldName | "more"
}

/**
 * Where the drawn measures hang out what React fills: the foot and the open field. Feet are only
 * filled near the window, so that a plan of three hundred measures opens quickly.
 */
export class MeasureSlots {
  /** The measures near the window, by id. */
  readonly near: Store<ReadonlyMap<string, Slots>> = createStore<ReadonlyMap<string, Slots>>(
    new Map(),
  )
  readonly opened: Store<OpenField | null> = createStore<OpenField | null>(null)
  readonly #drawn = new Map<string, Slots>()
  readonly #watcher: IntersectionObserver | null
  #pending: Map<string, Slots> | null = null

  constructor() {
    this.#watcher =
      typeof IntersectionObserver === "undefined"
        ? null
        : new IntersectionObserver((entries) => this.#see(entries), { rootMargin: "900px 0px" })
  }

  /** A measure was drawn. */
  add(id: string, slots: Slots): void {
    this.#drawn.set(id, slots)
    if (this.#watcher) this.#watcher.observe(slots.measure)
    else this.#change((near) => near.set(id, slots))
    // A measure that was drawn anew, for example after a move, keeps its foot without a blink.
    if (this.near.get().has(id)) this.#change((near) => near.set(id, slots))
  }

  /** A drawing of a measure went away; a newer one of the same measure stays. */
  remove(id: string, measure: HTMLElement): void {
    this.#watcher?.unobserve(measure)
    if (this.#drawn.get(id)?.measure !== measure) return
    this.#drawn.delete(id)
    this.#change((near) => near.delete(id))
  }

  /** Opens a field in place, or closes it when it was open. */
  open(measureId: string, name: OpenField["name"]): void {
    const now = this.opened.get()
    const same = now?.measureId === measureId && now.name === name
    this.opened.set(same ? null : { measureId, name })
  }

  /** The drawn measure with this id. */
  drawn(id: string): Slots | undefined {
    return this.#drawn.get(id)
  }

  /** Stops watching the window. */
  close(): void {
    this.#watcher?.disconnect()
  }

  #see(entries: IntersectionObserverEntry[]): void {
    this.#change((near) => {
      for (const { target, isIntersecting } of entries) {
        const id = (target as HTMLElement).dataset.measure ?? ""
        const slots = this.#drawn.get(id)
        if (slots?.measure !== target) continue
        if (isIntersecting) near.set(id, slots)
        else near.delete(id)
      }
    })
  }

  // Measures come and go in bursts, inside ProseMirror's drawing: React hears of a burst once, after it.
  #change(edit: (near: Map<string, Slots>) => void): void {
    if (this.#pending) {
      edit(this.#pending)
      return
    }
    const next = new Map(this.near.get())
    this.#pending = next
    edit(next)
    queueMicrotask(() => {
      this.#pending = null
      this.near.set(next)
    })
  }
}
