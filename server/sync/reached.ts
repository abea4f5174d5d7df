// More than these are forgotten, the oldest first.
const most = 1_000

/** With which update those who left were up to date, by client number: what they did after may be out of sight of the rest. */
export class Reached {
  #last: Map<number, number> | null = null

  /** Notes the last update that reached somebody who left. */
  note(client: number, seq: number): void {
    this.#last ??= new Map()
    this.#last.delete(client)
    this.#last.set(client, seq)
    const [oldest] = this.#last.keys()
    if (oldest !== undefined && this.#last.size > most) this.#last.delete(oldest)
  }

  /** The last update that had reached a client number; null when nothing is known of it. */
  of(client: number | null): number | null {
    return client === null ? null : (this.#last?.get(client) ?? null)
  }
}
