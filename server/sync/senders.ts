// Of one person between two beats more than these are no typing.
const most = 4

// How much of what is known of earlier beats the last one replaces.
const share = 0.1

/** Who sends what comes: one person who sends very much is told from many who type. */
export class Senders {
  #counts = new Map<string, number>()
  #beyond = 0
  #usual = 1

  /** A person has sent an update. */
  note(userId: string): void {
    const count = (this.#counts.get(userId) ?? 0) + 1
    this.#counts.set(userId, count)
    if (count > most) this.#beyond += 1
  }

  /** A beat has come, after so many updates in all. */
  beat(updates: number): void {
    if (updates > 0) this.#usual += (1 - this.#beyond / updates - this.#usual) * share
    this.#counts.clear()
    this.#beyond = 0
  }

  /** Which part of the updates, lately, is no more than a person types: 0 to 1. */
  get usual(): number {
    return this.#usual
  }
}
