import type { Node } from "@tiptap/pm/model"
import type { Level } from "../../shared/coverage/level.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import type { Received } from "../../shared/coverage/received.ts"
import type { AreaReport, Report, View } from "../../shared/coverage/report.ts"
import { provisionsAhead } from "../../shared/document/commonFields.ts"
import { inSlices } from "../inSlices.ts"
import { createStore, type Store } from "../store.ts"
import type { ShownSet } from "./areaItems.ts"
import { changedPassages } from "./changedPassages.ts"
import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageOptions,
  CoverageRefusal,
  EarlyReport,
} from "./conversation.ts"
import { type CoverageWorker, coverageWorkers } from "./coverageWorker.ts"

/** What the sidebar knows. `report` is null until the first answer. */
export interface CoverageState {
  set: ShownSet | null
  report: Report | null
  /** Of a long plan that is being read: what is known as yet, while there is no report. */
  early: EarlyReport | null
  /** The areas as proposed, whatever the view; those of the report in that view. */
  proposed: readonly AreaReport[]
  /** The view that `report` is in, and the one that was asked for. */
  view: View["name"]
  /** The text is newer than the report. */
  stale: boolean
  /** The worker broke down; the report is the last one it gave. */
  failed: boolean
  /** Why there is nothing to read by, in a sentence for a person; null while there is a set. */
  refused: string | null
  /** Levels as proposed when the plan was opened, by area. */
  opening: ReadonlyMap<string, Level> | null
  /** The passages the report was made from, by id. */
  passages: ReadonlyMap<string, Passage>
}

/** Milliseconds that a report may lag behind somebody who keeps typing. */
const pause = 200
const frame = 16
/** Milliseconds until the set is asked for again, where the server could not be reached. */
const retry = 10_000

const nothing: readonly Received[] = []

/**
 * Keeps the coverage of one open plan. Call {@link CoverageStore.read} with every new document,
 * from the first one that is loaded; it costs nothing until the next frame, and only passages whose
 * words, place or fields differ from what was last sent go to the worker.
 */
export class CoverageStore {
  readonly state: Store<CoverageState> = createStore<CoverageState>({
    set: null,
    report: null,
    early: null,
    proposed: [],
    view: "proposed",
    stale: true,
    failed: false,
    refused: null,
    opening: null,
    passages: new Map(),
  })
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
  #received = nothing
  #receivedSent = nothing

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
    if (JSON.stringify(received) === JSON.stringify(this.#received)) return
    this.#received = received
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

  /** What is sent next is everything. */
  #anew(): void {
    this.#begin = this.#options
    this.#sent = new Map()
    this.#receivedSent = nothing
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
    const received = this.#received === this.#receivedSent ? {} : { received: this.#received }
    const same = !begin && !this.#viewMoved && !("received" in received)
    if (same && changed.length === 0 && removed.length === 0) {
      this.#change({ stale: false })
      return
    }
    this.#sent = now
    this.#receivedSent = this.#received
    this.#begin = null
    this.#viewMoved = false
    this.#version += 1
    this.#lastSent = performance.now()
    const view: View =
      this.#view === "proposed"
        ? { name: "proposed" }
        : { name: "agreed", measures: new Set(this.#agreed) }
    const request = { version: this.#version, begin, changed, removed, view, ...received }
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
    const kept = this.#received === this.#receivedSent && this.#begin === null
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
