import { CoverageEngine } from "../../shared/coverage/engine.ts"
import { readPassage } from "../../shared/coverage/levels/reading.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import type { ShownSet } from "./areas/areaItems.ts"
import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageOptions,
  CoverageRequest,
} from "./workerProtocol.ts"

/** After so many passages the areas are told for the first time, then each time there are three times as many. */
const firstReportAt = 100
const times = 3

/** The reading of one plan in the worker: an engine that answers requests in their order. */
export class PlanReader {
  readonly #set: StandardsSet
  #engine: CoverageEngine | null = null
  #shown = false

  constructor(set: StandardsSet) {
    this.#set = set
  }

  /** Makes ready what a plan with these options will need: words of its language, and what was learnt. */
  prepare({ lang = this.#set.languages[0] ?? "en" }: CoverageOptions): void {
    readPassage(this.#set, this.#set.title[lang] ?? "", lang)
  }

  /** Reads what changed and reports; of a long plan, what the first parts of it show before that. */
  *answers(request: CoverageRequest): Generator<CoverageBeginning | CoverageAnswer> {
    const { version, begin, changed, removed, view } = request
    if (begin || !this.#engine) this.#engine = new CoverageEngine(this.#set, begin ?? {})
    const engine = this.#engine
    const reportsEarly = begin !== null && view.name === "proposed"
    engine.read([], removed)
    let read = 0
    for (let next = firstReportAt; read < changed.length; next *= times) {
      engine.read(changed.slice(read, next), [])
      read = Math.min(next, changed.length)
      if (reportsEarly && read < changed.length)
        yield this.#early(engine, version, read / changed.length)
    }
    // Levels need not wait for what checks find.
    if (reportsEarly && changed.length >= firstReportAt * times)
      yield this.#early(engine, version, 1)
    yield this.#report(engine, request)
  }

  #early(engine: CoverageEngine, version: number, share: number): CoverageBeginning {
    return { version, early: { report: engine.early(), share }, set: this.#newSet() }
  }

  /** Reads what changed and reports. The set goes with the first answer, without its cues. */
  answer(request: CoverageRequest): CoverageAnswer {
    let set: ShownSet | null = null
    for (const word of this.answers(request)) {
      set ??= word.set
      if ("report" in word) return { ...word, set }
    }
    throw new Error("A request was not answered.")
  }

  #report(engine: CoverageEngine, request: CoverageRequest): CoverageAnswer {
    const { version, view, received, aside } = request
    if (received) engine.receive(received)
    if (aside) engine.setAside(aside[this.#set.id] ?? [])
    const proposed = engine.report()
    // Which text counts is a question about the areas; remarks are on the whole draft in any view.
    const report =
      view.name === "proposed" ? proposed : { ...engine.report(view), findings: proposed.findings }
    return { version, view: view.name, report, proposed: proposed.areas, set: this.#newSet() }
  }

  /** Lets go of the plan; whoever asks next has seen nothing of the set. */
  leave(): void {
    this.#engine = null
    this.#shown = false
  }

  #newSet(): ShownSet | null {
    if (this.#shown) return null
    this.#shown = true
    return this.#toShow()
  }

  #toShow(): ShownSet {
    const { id, version, title, languages, pillars, instruments, areas } = this.#set
    const { criteria, practices, accuracy } = this.#set
    const head = { id, version, title, languages, pillars, instruments }
    const shown = { ...head, areas, criteria, practices }
    return accuracy ? { ...shown, accuracy } : shown
  }
}
