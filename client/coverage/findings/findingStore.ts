import type { ChangedOf } from "../../../shared/api/announcements.ts"
import type { Dismissal } from "../../../shared/api/findings.ts"
import { type Answered, withDismissals } from "../../../shared/coverage/findings/finding.ts"
import { FormDrafts } from "../../app/formDrafts.ts"
import { del, get, post } from "../../app/http.ts"
import { LiveResource, withRecords } from "../../app/liveResource.ts"
import { createStore, type Store } from "../../app/store.ts"
import type { CoverageStore } from "../coverageStore.ts"

/** A finding on the words now, with what was said of it. */
export type ShownFinding = Answered<Dismissal>

/** The findings on a plan as this device knows them. `findings` is null until the first reading. */
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
 * Call {@link FindingStore.refresh} at the beginning, and {@link FindingStore.hear} with what the
 * server announces of findings.
 */
export class FindingStore {
  readonly state: Store<FindingState> = createStore(nothing)
  /** The drafts of the person on findings. */
  readonly forms: FormDrafts
  readonly #path: string
  readonly #coverage: CoverageStore
  readonly #stop: () => void
  readonly #all: LiveResource<readonly Dismissal[]>
  #dismissals: ReadonlyMap<string, Dismissal> = new Map()
  #read: unknown = null

  constructor(plan: string, coverage: CoverageStore, forms: FormDrafts = new FormDrafts()) {
    this.forms = forms
    this.#path = `/api/plans/${encodeURIComponent(plan)}/findings/dismissed`
    this.#coverage = coverage
    this.#all = new LiveResource<readonly Dismissal[]>(
      async () => (await get<{ dismissals: Dismissal[] }>(this.#path)).dismissals,
      [],
      (_state, dismissals) => this.#take(dismissals),
    )
    this.#stop = coverage.state.subscribe(() => {
      if (coverage.state.get().report !== this.#read) this.#show()
    })
    this.#show()
  }

  /** Asks the server again. Never throws: findings are readable without. */
  refresh(): Promise<void> {
    return this.#all.refresh()
  }

  /** Takes what the server announces. */
  hear({ now, gone }: ChangedOf<"findings">): void {
    if (now) this.#all.change((all) => withRecords(all, now.dismissals, ({ key }) => key, gone))
    else void this.refresh()
  }

  /** Dismisses places of findings, by key. Throws a Problem: `not-found` when their words have changed. */
  dismiss(keys: readonly string[], reason: string): Promise<void> {
    return this.#all.take(
      async () =>
        (await post<{ dismissals: Dismissal[] }>(this.#path, { keys, reason })).dismissals,
    )
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

  #take(dismissals: readonly Dismissal[]): void {
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
