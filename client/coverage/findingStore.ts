import type { Dismissal } from "../../shared/api/findings.ts"
import { type Answered, withDismissals } from "../../shared/coverage/finding.ts"
import { del, get, post } from "../http.ts"
import { KeptForms } from "../keptForms.ts"
import { createStore, type Store } from "../store.ts"
import type { CoverageStore } from "./coverageStore.ts"

/** A finding on the words now, with what was said of it. */
export type ShownFinding = Answered<Dismissal>

/** What this device knows of the findings on a plan. `findings` is null until the first reading. */
export interface FindingState {
  findings: readonly ShownFinding[] | null
  /** How many are open. */
  open: number
  /** How many of those are on a measure, by its id. */
  byMeasure: ReadonlyMap<string, number>
}

const nothing: FindingState = { findings: null, open: 0, byMeasure: new Map() }

/**
 * The findings of the worker's last reading together with the dismissals that the server keeps.
 * Call {@link FindingStore.refresh} at the beginning and on every record `{type: "changed", what:
 * "findings"}`.
 */
export class FindingStore {
  readonly state: Store<FindingState> = createStore(nothing)
  /** What the person has written of findings and not sent. */
  readonly forms: KeptForms
  readonly #path: string
  readonly #coverage: CoverageStore
  readonly #stop: () => void
  #dismissals: ReadonlyMap<string, Dismissal> = new Map()
  #read: unknown = null
  #asked = 0
  #taken = 0

  constructor(plan: string, coverage: CoverageStore, forms: KeptForms = new KeptForms()) {
    this.forms = forms
    this.#path = `/api/plans/${encodeURIComponent(plan)}/findings/dismissed`
    this.#coverage = coverage
    this.#stop = coverage.state.subscribe(() => {
      if (coverage.state.get().report !== this.#read) this.#show()
    })
    this.#show()
  }

  /** Asks the server again. Of answers that cross, the one asked last counts. Never throws. */
  async refresh(): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    try {
      const { dismissals } = await get<{ dismissals: Dismissal[] }>(this.#path)
      if (mine > this.#taken) this.#take(mine, dismissals)
    } catch {
      // Findings are readable without; the next record asks again.
    }
  }

  /** Dismisses places of findings, by key. Throws a Problem: `not-found` when their words have changed. */
  async dismiss(keys: readonly string[], reason: string): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    const answer = await post<{ dismissals: Dismissal[] }>(this.#path, { keys, reason })
    if (mine > this.#taken) this.#take(mine, answer.dismissals)
  }

  /** Takes dismissals back, by key. Throws a Problem. */
  async takeBack(keys: readonly string[]): Promise<void> {
    try {
      for (const key of keys) await del(`${this.#path}/${encodeURIComponent(key)}`)
    } finally {
      await this.refresh()
    }
  }

  /** Stops listening. The last state stays readable. */
  close(): void {
    this.#stop()
  }

  #take(asked: number, dismissals: readonly Dismissal[]): void {
    this.#taken = asked
    // One object for what was said in one go, so that it is shown as one.
    const said = new Map<string, Dismissal>()
    const together = dismissals.map((one) => {
      const act = JSON.stringify([one.check, one.reason, one.agency, one.as, one.at])
      const first = said.get(act) ?? one
      said.set(act, first)
      return [one.key, first] as const
    })
    this.#dismissals = new Map(together)
    this.#show()
  }

  #show(): void {
    const { report } = this.#coverage.state.get()
    this.#read = report
    if (!report) return
    const findings = withDismissals(report.findings, this.#dismissals)
    const byMeasure = new Map<string, number>()
    let open = 0
    for (const { dismissed, places } of findings) {
      if (dismissed) continue
      open += 1
      // A remark with two places on one measure is one remark there.
      for (const measureId of new Set(places.map((place) => place.measureId))) {
        if (measureId !== null) byMeasure.set(measureId, (byMeasure.get(measureId) ?? 0) + 1)
      }
    }
    this.state.set({ findings, open, byMeasure })
  }
}
