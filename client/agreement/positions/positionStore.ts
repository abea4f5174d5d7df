import type { Position, Stance } from "../../../shared/agreement/standing.ts"
import { type ChangedOf, positionId } from "../../../shared/api/announcements.ts"
import { del, get, post } from "../../app/http.ts"
import { LiveResource, type ResourceState, withRecords } from "../../app/liveResource.ts"
import { createStore, type Store } from "../../app/store.ts"

/** The positions in a plan as this device knows them. */
export interface PositionState {
  state: ResourceState
  positions: readonly Position[]
}

/**
 * The last position of each agency on each measure of one plan. Call {@link PositionStore.refresh}
 * at the beginning, and {@link PositionStore.hear} with what the server announces of positions.
 */
export class PositionStore {
  readonly state: Store<PositionState> = createStore<PositionState>({
    state: "loading",
    positions: [],
  })
  readonly #plan: string
  readonly #all: LiveResource<readonly Position[]>

  constructor(plan: string) {
    this.#plan = `/api/plans/${encodeURIComponent(plan)}`
    this.#all = new LiveResource<readonly Position[]>(
      async () => (await get<{ positions: Position[] }>(`${this.#plan}/positions`)).positions,
      [],
      (state, positions) => this.state.set({ state, positions }),
    )
  }

  /** Asks the server again. Never throws. */
  refresh(): Promise<void> {
    return this.#all.refresh()
  }

  /** Takes what the server announces. */
  hear({ now, gone }: ChangedOf<"positions">): void {
    if (now) this.#all.change((all) => withRecords(all, now.positions, positionId, gone))
    else void this.refresh()
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
    await this.#all.act(
      () => post<{ position: Position }>(this.#path(measureId), position),
      (all, answer) => withRecords(all, [answer.position], positionId),
    )
  }

  /** Withdraws the agency's position on a measure. Throws a Problem. */
  async withdraw(measureId: string, agency: string): Promise<void> {
    await this.#all.act(
      () => del(this.#path(measureId)),
      (all) => withRecords(all, [], positionId, [positionId({ measureId, agency })]),
    )
  }

  #path(measureId: string): string {
    return `${this.#plan}/measures/${encodeURIComponent(measureId)}/positions`
  }
}
