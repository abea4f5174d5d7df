import type { StandardsChoice } from "../../shared/api/standards.ts"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import { readPassage } from "../../shared/coverage/levels/reading.ts"
import type { AreaReport, Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { Received } from "../../shared/coverage/passages/received.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import type { ShownSet } from "./areas/areaItems.ts"

/** The settings of a plan that the engine needs. */
export interface CoverageOptions {
  /** The set that the plan is read against. */
  standards?: StandardsChoice
  /** The plan's language, for passages that do not show theirs. */
  lang?: string
  /** First and last year of the plan. */
  period?: { from: number; to: number }
}

/** A request of the page to the worker: to read what changed, and to report in `view`. */
export interface CoverageRequest {
  /** Counts the requests of one store from 1. */
  version: number
  /** Begin anew with these options; `changed` then holds every passage. */
  begin: CoverageOptions | null
  changed: Passage[]
  removed: string[]
  view: View
  /** All recommendations that the plan has received; absent while that stays as it was. */
  received?: readonly Received[]
  /** The areas that do not concern the plan, by set; absent while they stay as they were. */
  aside?: AreasAside
}

/** Areas that were decided not to concern a plan, by the id of their set. */
export type AreasAside = Readonly<Record<string, readonly string[]>>

/** A message before a plan's words are there: the beginning of the first request, without words. */
export interface CoveragePreparation {
  prepare: CoverageOptions
  /** Whether the words are on the way; else it is not known whether any will come. */
  opening: boolean
}

/** A message that the page has closed a plan: the next request is on another. */
export interface CoverageLeave {
  leave: true
}

/** The levels of a plan that is only read in part. */
export interface EarlyReport {
  /** By the passages that have been read, as proposed. Nothing has been checked yet: no findings. */
  report: Report
  /** The share of the passages that is read, from 0 to 1; at 1 the areas are those of the whole plan. */
  share: number
}

/** A progress message on a long plan. The first word by a set brings the set along. */
export interface CoverageBeginning {
  version: number
  early: EarlyReport
  set: ShownSet | null
}

/** The answer of a worker that has no set to read by. */
export interface CoverageRefusal {
  version: number
  /** Why: `missing` when this installation has no such set, else a sentence. */
  refused: string
  /** Whether it may be there later. */
  again: boolean
}

/** The answer to a request: the report as of then. The first word by a set brings the set along. */
export interface CoverageAnswer {
  version: number
  view: View["name"]
  report: Report
  /** The areas as proposed; those of the report in that view. */
  proposed: AreaReport[]
  set: ShownSet | null
}

/** After so many passages the areas are told for the first time, then each time there are three times as many. */
const firstReportAt = 100
const times = 3

/** The worker's side of the conversation: an engine that answers requests in their order. */
export class Reader {
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
