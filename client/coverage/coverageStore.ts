import type { Node } from "@tiptap/pm/model"
import type { View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { Received } from "../../shared/coverage/passages/received.ts"
import { provisionsAhead } from "../../shared/document/fields/commonFields.ts"
import { createStore, type Store } from "../app/store.ts"
import { inSlices } from "../app/timeSlices.ts"
import { changedPassages } from "./changedPassages.ts"
import { type CoverageState, unread } from "./coverageState.ts"
import { type CoverageWorker, coverageWorkers } from "./coverageWorker.ts"
import type {
  AreasAside,
  CoverageAnswer,
  CoverageBeginning,
  CoverageOptions,
  CoverageRefusal,
  CoverageRequest,
} from "./workerProtocol.ts"

/** Milliseconds that a report may lag behind somebody who keeps typing. */
const pause = 200
const frame = 16
/** Milliseconds until the set is asked for again, where the server could not be reached. */
const retry = 10_000

/** The context that a reading has beside the words. */
type ReadingContext = Required<Pick<CoverageRequest, "received" | "aside">>
const nothing: ReadingContext = { received: [], aside: {} }

/**
 * Keeps the coverage of one open plan. Call {@link CoverageStore.read} with every new document,
 * from the first one that is loaded; it costs nothing until the next frame, and only passages whose
 * words, place or fields differ from what was last sent go to the worker.
 */
export class CoverageStore {
  readonly state: Store<CoverageState> = createStore(unread)
  readonly #worker: CoverageWorker
  #options: CoverageOptions
  #begin: CoverageOptions | null
  #doc: Node | null = null
  #sentDoc: Node | null = null
  #sent: ReadonlyMap<string, Passage> = new Map()
  #version = 0
  #answered = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #closed = false
  #lastSent = Number.NEGATIVE_INFINITY
  #view: View["name"] = "proposed"
  #agreed: ReadonlySet<string> = new Set()
  #viewMoved = false
  #said = nothing
  #saidSent = nothing

  constructor(
    options: CoverageOptions = {},
    worker: CoverageWorker = coverageWorkers.take(options),
  ) {
    this.#options = options
    this.#begin = options
    this.#worker = worker
    worker.onmessage = ({ data }) =>
      "refused" in data
        ? this.#refused(data)
        : "early" in data
          ? this.#takeEarly(data)
          : this.#take(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.#change({ failed: true })
    }
  }

  /** Takes the document as it is now (a `doc` node). */
  read(doc: Node): void {
    if (doc === this.#doc) return
    this.#doc = doc
    if (!this.state.get().stale) this.#change({ stale: true })
    this.#schedule()
  }

  /** Chooses the text that counts: all of it, or the narrative and the measures that are agreed. */
  show(view: View["name"]): void {
    if (view === this.#view) return
    this.#view = view
    this.#viewMoved = true
    this.#change({ view, stale: true })
    this.#schedule()
  }

  /** Tells which measures are agreed; the report follows when that view is shown. */
  agree(measures: ReadonlySet<string>): void {
    const same =
      measures.size === this.#agreed.size && [...measures].every((id) => this.#agreed.has(id))
    this.#agreed = measures
    if (same || this.#view !== "agreed") return
    this.#viewMoved = true
    this.#change({ stale: true })
    this.#schedule()
  }

  /** Takes what the plan has received now, all of it; the findings follow. */
  receive(received: readonly Received[]): void {
    this.#say({ received })
  }

  /** Takes the areas that do not concern the plan, all of them; the findings follow. */
  setAside(aside: AreasAside): void {
    this.#say({ aside })
  }

  #say(part: Partial<ReadingContext>): void {
    const said = { ...this.#said, ...part }
    if (JSON.stringify(said) === JSON.stringify(this.#said)) return
    this.#said = said
    this.#change({ stale: true })
    this.#schedule()
  }

  /** Takes other settings of the plan: everything is read again. */
  configure(options: CoverageOptions): void {
    this.#options = options
    this.#anew()
    this.#change({ stale: true })
    this.#schedule()
  }

  /** The next request sends everything. */
  #anew(): void {
    this.#begin = this.#options
    this.#sent = new Map()
    this.#saidSent = nothing
  }

  /** Lets the worker go, for another plan where it has nothing left to do. The last state stays readable. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#closed = true
    this.#worker.letGo(this.#answered === this.#version && !this.state.get().failed)
  }

  #change(part: Partial<CoverageState>): void {
    this.state.set({ ...this.state.get(), ...part })
  }

  #schedule(): void {
    // Until the words are here there is nothing to report on: what a plan received may come first, and
    // may come when the plan is closed.
    if (!this.#doc || this.#closed) return
    // While the worker reads, what comes meanwhile waits and goes as one request.
    if (this.#timer !== null || this.#answered < this.#version) return
    const wait = Math.max(frame, this.#lastSent + pause - performance.now())
    this.#later(() => {
      // Of a large plan the first reading would hold the page up.
      const send = () => this.#send()
      if (!this.#doc || this.#sentDoc) send()
      else inSlices(provisionsAhead(this.#doc), (rest) => this.#later(rest, 0), send)
    }, wait)
  }

  #later(act: () => void, wait: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null
      act()
    }, wait)
  }

  #send(): void {
    const { changed, removed, now } = changedPassages(this.#sent, this.#doc)
    this.#sentDoc = this.#doc
    const begin = this.#begin
    const said = this.#said === this.#saidSent ? null : this.#said
    const same = !begin && !this.#viewMoved && !said
    if (same && changed.length === 0 && removed.length === 0) {
      this.#change({ stale: false })
      return
    }
    this.#sent = now
    this.#saidSent = this.#said
    this.#begin = null
    this.#viewMoved = false
    this.#version += 1
    this.#lastSent = performance.now()
    const view: View =
      this.#view === "proposed"
        ? { name: "proposed" }
        : { name: "agreed", measures: new Set(this.#agreed) }
    const request = { version: this.#version, begin, changed, removed, view, ...said }
    this.#worker.postMessage(request)
  }

  #refused({ version, refused, again }: CoverageRefusal): void {
    this.#answered = Math.max(this.#answered, version)
    this.#anew()
    this.#change({ refused, set: null, report: null, early: null, stale: false })
    if (!again || this.#timer !== null) return
    this.#later(() => this.#send(), retry)
  }

  #takeEarly({ version, early, set }: CoverageBeginning): void {
    if (version <= this.#answered) return
    // By another set the former report says nothing; by the same it stands until the next is whole.
    if (set) this.#change({ set, refused: null, report: null, proposed: [], opening: null })
    if (!this.state.get().report) this.#change({ early, passages: this.#sent })
  }

  #take({ version, view, report, proposed, set }: CoverageAnswer): void {
    if (version <= this.#answered) return
    this.#answered = version
    const state = this.state.get()
    // A view that was left meanwhile is not shown; its successor is on the way.
    const current = view === this.#view
    // An editor may show an empty sheet for a moment before the words are drawn.
    const first = view === "proposed" && this.#sent.size > 0
    const opening =
      (set ? null : state.opening) ??
      (first ? new Map(report.areas.map(({ id, level }) => [id, level])) : null)
    const kept = this.#said === this.#saidSent && this.#begin === null
    const stale = this.#doc !== this.#sentDoc || this.#viewMoved || !kept
    this.#change({
      set: set ?? state.set,
      refused: null,
      early: null,
      opening,
      stale,
      ...(current ? { report, proposed, passages: this.#sent } : {}),
    })
    if (stale) this.#schedule()
  }
}
