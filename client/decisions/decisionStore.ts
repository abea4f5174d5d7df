import type { Decision, DecisionRecord, NewDecision } from "../../shared/api/decisions.ts"
import { del, get, post } from "../http.ts"
import { KeptForms } from "../keptForms.ts"
import { createStore, type Store } from "../store.ts"

/** What this device knows of the decisions on a plan's areas. */
export interface DecisionState {
  state: "loading" | "ready" | "failed"
  record: DecisionRecord
}

/**
 * Everything that was decided on the areas of one plan and said against it. Call
 * {@link DecisionStore.refresh} at the beginning and on every record `{type: "changed", what:
 * "decisions"}`.
 */
export class DecisionStore {
  readonly state: Store<DecisionState> = createStore<DecisionState>({
    state: "loading",
    record: { decisions: [], contests: [] },
  })
  /** What the person has written of decisions and not sent. */
  readonly forms: KeptForms
  readonly #path: string
  #asked = 0
  #taken = 0

  constructor(plan: string, forms: KeptForms = new KeptForms()) {
    this.forms = forms
    this.#path = `/api/plans/${encodeURIComponent(plan)}/coverage/decisions`
  }

  /** Asks the server again. Of answers that cross, the one asked last counts. Never throws. */
  async refresh(): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    try {
      const record = await get<DecisionRecord>(this.#path)
      if (mine <= this.#taken) return
      this.#taken = mine
      this.state.set({ state: "ready", record })
    } catch {
      // What was known stays; only a first answer that fails leaves nothing to show.
      const { state, record } = this.state.get()
      if (state === "loading" && mine === this.#asked) this.state.set({ state: "failed", record })
    }
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
