import type { Position, Stance } from "../../shared/standing.ts"
import { del, get, post } from "../http.ts"
import { createStore, type Store } from "../store.ts"

/** What this device knows of the positions in a plan. */
export interface PositionState {
  state: "loading" | "ready" | "failed"
  positions: readonly Position[]
}

/**
 * The last position of each agency on each measure of one plan. Call {@link PositionStore.refresh}
 * at the beginning and on every record `{type: "changed", what: "positions"}`.
 */
export class PositionStore {
  readonly state: Store<PositionState> = createStore<PositionState>({
    state: "loading",
    positions: [],
  })
  readonly #plan: string
  #asked = 0
  #taken = 0

  constructor(plan: string) {
    this.#plan = `/api/plans/${encodeURIComponent(plan)}`
  }

  /** Asks the server again. Of answers that cross, the one asked last counts. Never throws. */
  async refresh(): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    try {
      const { positions } = await get<{ positions: Position[] }>(`${this.#plan}/positions`)
      if (mine <= this.#taken) return
      this.#taken = mine
      this.state.set({ state: "ready", positions })
    } catch {
      // What was known stays; only a first answer that fails leaves nothing to show.
      if (this.state.get().state === "loading" && mine === this.#asked) {
        this.state.set({ state: "failed", positions: [] })
      }
    }
  }

  /**
   * Gives the position of the person's agency on the words with `digest`. Throws a Problem:
   * `stale-digest` (its `extra` has the present `digest` and `text`), `no-mandate`, `invalid` when a
   * reservation or an objection has no reason, `unavailable`.
   */
  async give(
    measureId: string,
    position: { digest: string; stance: Stance; reason: string | null },
  ): Promise<void> {
    const answer = await post<{ position: Position }>(this.#path(measureId), position)
    this.#replace(answer.position, answer.position)
  }

  /** Withdraws the agency's position on a measure. Throws a Problem. */
  async withdraw(measureId: string, agency: string): Promise<void> {
    await del(this.#path(measureId))
    this.#replace({ measureId, agency }, null)
  }

  #path(measureId: string): string {
    return `${this.#plan}/measures/${encodeURIComponent(measureId)}/positions`
  }

  #replace(of: { measureId: string; agency: string }, by: Position | null): void {
    const { positions } = this.state.get()
    const others = positions.filter(
      (one) => one.measureId !== of.measureId || one.agency !== of.agency,
    )
    this.state.set({ state: "ready", positions: by ? [...others, by] : others })
  }
}
