import type { ChangedOf } from "../../../shared/api/announcements.ts"
import type { Decision, DecisionRecord, NewDecision } from "../../../shared/api/decisions.ts"
import { FormDrafts } from "../../app/formDrafts.ts"
import { del, get, post } from "../../app/http.ts"
import { LiveResource, type ResourceState } from "../../app/liveResource.ts"
import { createStore, type Store } from "../../app/store.ts"

/** The decisions on a plan's areas as this device knows them. */
export interface DecisionState {
  state: ResourceState
  record: DecisionRecord
}

/**
 * Everything that was decided on the areas of one plan and said against it. Call
 * {@link DecisionStore.refresh} at the beginning, and {@link DecisionStore.hear} with what the server
 * announces of decisions.
 */
export class DecisionStore {
  readonly state: Store<DecisionState> = createStore<DecisionState>({
    state: "loading",
    record: { decisions: [], contests: [] },
  })
  /** The drafts of the person on decisions. */
  readonly forms: FormDrafts
  readonly #path: string
  readonly #all: LiveResource<DecisionRecord>

  constructor(plan: string, forms: FormDrafts = new FormDrafts()) {
    this.forms = forms
    this.#path = `/api/plans/${encodeURIComponent(plan)}/coverage/decisions`
    this.#all = new LiveResource<DecisionRecord>(
      () => get<DecisionRecord>(this.#path),
      this.state.get().record,
      (state, record) => this.state.set({ state, record }),
    )
  }

  /** Asks the server again. Never throws. */
  refresh(): Promise<void> {
    return this.#all.refresh()
  }

  /** Takes what the server announces: all that was ever said of some areas. */
  hear({ now }: ChangedOf<"decisions">): void {
    if (!now) {
      void this.refresh()
      return
    }
    const areas = new Set(now.decisions.map(({ area }) => area))
    const others = <R extends { area: string }>(all: readonly R[]) =>
      all.filter(({ area }) => !areas.has(area))
    this.#all.change(({ decisions, contests }) => ({
      decisions: [...others(decisions), ...now.decisions],
      contests: [...others(contests), ...now.contests],
    }))
  }

  /**
   * Says what holds of an area. Throws a Problem: `stale-digest` (its `extra` has the present
   * `digest` and `level`), `conflict` when something else stands by now than it was decided over,
   * `no-right`, `invalid`.
   */
  async decide(decision: NewDecision): Promise<void> {
    await this.#always(post<{ decision: Decision }>(this.#path, decision))
  }

  /** Withdraws a decision. Throws a Problem: `conflict` when another one stands by now. */
  async withdraw(id: string): Promise<void> {
    await this.#always(del(this.#of(id)))
  }

  /** Contests a decision for the person's agency. Throws a Problem: `conflict` as above. */
  async contest(id: string, words: string): Promise<void> {
    await this.#always(post(`${this.#of(id)}/contests`, { words }))
  }

  /** Takes back what the person's agency said against a decision. Throws a Problem. */
  async takeBack(id: string, contest: string): Promise<void> {
    await this.#always(del(`${this.#of(id)}/contests/${encodeURIComponent(contest)}`))
  }

  #of(id: string): string {
    return `${this.#path}/${encodeURIComponent(id)}`
  }

  // A refusal, too, says that things are not as they were shown.
  async #always(work: Promise<unknown>): Promise<void> {
    try {
      await work
    } finally {
      await this.refresh()
    }
  }
}
