import type { StandardsChoice } from "../../shared/api/standards.ts"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import type { Received } from "../../shared/coverage/received.ts"
import type { AreaReport, Report, View } from "../../shared/coverage/report.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import type { ShownSet } from "./areaItems.ts"

/** What the plan's settings say to the engine. */
export interface CoverageOptions {
  /** The set that the plan is read against. */
  standards?: StandardsChoice
  /** The plan's language, for passages that do not show theirs. */
  lang?: string
  /** First and last year of the plan. */
  period?: { from: number; to: number }
}

/** What the page asks of the worker: to read what changed, and to report in `view`. */
export interface CoverageRequest {
  /** Counts the requests of one store from 1. */
  version: number
  /** Begin anew with these options; `changed` then holds every passage. */
  begin: CoverageOptions | null
  changed: Passage[]
  removed: string[]
  view: View
  /** What the plan has received now, all of it; absent while that stays as it was. */
  received?: readonly Received[]
}

/** What the worker says where it has no set to read by. */
export interface CoverageRefusal {
  version: number
  /** Why: `missing` when this installation has no such set, else a sentence. */
  refused: string
  /** Whether it may be there later. */
  again: boolean
}

/** What the worker says: the report as of a request. The first by a set brings the set along. */
export interface CoverageAnswer {
  version: number
  view: View["name"]
  report: Report
  /** The areas as proposed; those of the report in that view. */
  proposed: AreaReport[]
  set: ShownSet | null
}

/** The worker's side of the conversation: an engine that answers requests in their order. */
export class Reader {
  readonly #set: StandardsSet
  #engine: CoverageEngine | null = null
  #shown = false

  constructor(set: StandardsSet) {
    this.#set = set
  }

  /** Reads what changed and reports. The set goes with the first answer, without its cues. */
  answer({ version, begin, changed, removed, view, received }: CoverageRequest): CoverageAnswer {
    if (begin || !this.#engine) this.#engine = new CoverageEngine(this.#set, begin ?? {})
    if (received) this.#engine.receive(received)
    const proposed = this.#engine.update(changed, removed)
    // Which text counts is a question about the areas; remarks are on the whole draft in any view.
    const report =
      view.name === "proposed"
        ? proposed
        : { ...this.#engine.report(view), findings: proposed.findings }
    const set = this.#shown ? null : this.#toShow()
    this.#shown = true
    return { version, view: view.name, report, proposed: proposed.areas, set }
  }

  #toShow(): ShownSet {
    const { id, version, title, pillars, instruments, areas, criteria, practices } = this.#set
    const { accuracy } = this.#set
    const shown = { id, version, title, pillars, instruments, areas, criteria, practices }
    return accuracy ? { ...shown, accuracy } : shown
  }
}
