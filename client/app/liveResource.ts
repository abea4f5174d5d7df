/** Whether what the server has is known here; `failed` where not even a first answer came. */
export type ResourceState = "loading" | "ready" | "failed"

/** A change that is done to what is known, and the number of the last question before it. */
interface PendingChange<T> {
  asked: number
  change: (value: T) => T
}

/**
 * The records of the server at one address, kept on this device: fetched as a whole, and then followed by
 * what is told of single records. Of answers that cross, the one asked last counts. A change
 * told while an answer is on its way is applied to that answer too: it is newer, or a newer one follows.
 */
export class LiveResource<T> {
  readonly #fetch: () => Promise<T>
  readonly #onChange: (state: ResourceState, value: T) => void
  #state: ResourceState = "loading"
  #value: T
  #asked = 0
  /** The number of the question whose answer is {@link #value}. */
  #taken = 0
  /** How many questions are not answered, and what was told since the first of them. */
  #open = 0
  #pendingChanges: PendingChange<T>[] = []

  /** `value` stands while nothing is known. */
  constructor(
    fetch: () => Promise<T>,
    value: T,
    onChange: (state: ResourceState, value: T) => void,
  ) {
    this.#fetch = fetch
    this.#value = value
    this.#onChange = onChange
  }

  /** The value as it is known now. */
  get value(): T {
    return this.#value
  }

  /** Asks the server again. Never throws: what was known stays. */
  async refresh(): Promise<void> {
    try {
      await this.take(this.#fetch)
    } catch {
      if (this.#state === "loading" && this.#open === 0) this.#set("failed", this.#value)
    }
  }

  /** Takes what is answered for all that the server has now. Throws what `ask` throws. */
  take(ask: () => Promise<T>): Promise<void> {
    return this.#question(async (mine) => {
      const answer = await ask()
      if (mine < this.#taken) return
      this.#taken = mine
      this.#set("ready", this.#since(mine, answer))
    })
  }

  /** Does something at the server that is answered with single records. Throws what `ask` throws. */
  act<A>(ask: () => Promise<A>, change: (value: T, answer: A) => T): Promise<A> {
    return this.#question(async (mine) => {
      const answer = await ask()
      const pending = { asked: mine, change: (value: T) => change(value, answer) }
      const later = this.#pendingChanges.findIndex(({ asked }) => asked >= mine)
      this.#pendingChanges.splice(later < 0 ? this.#pendingChanges.length : later, 0, pending)
      if (this.#taken < mine) this.#set(this.#state, this.#since(mine, this.#value))
      return answer
    })
  }

  /** Takes what was told of single records. */
  change(change: (value: T) => T): void {
    // A server that tells can be asked: some records must not pass for all.
    if (this.#state === "failed") void this.refresh()
    if (this.#open > 0) this.#pendingChanges.push({ asked: this.#asked, change })
    this.#set(this.#state, change(this.#value))
  }

  async #question<A>(ask: (mine: number) => Promise<A>): Promise<A> {
    this.#asked += 1
    this.#open += 1
    try {
      return await ask(this.#asked)
    } finally {
      this.#open -= 1
      if (this.#open === 0) this.#pendingChanges = []
    }
  }

  /** A value with what was told since a question. */
  #since(mine: number, value: T): T {
    return this.#pendingChanges
      .filter(({ asked }) => asked >= mine)
      .reduce((so, { change }) => change(so), value)
  }

  #set(state: ResourceState, value: T): void {
    this.#state = state
    this.#value = value
    this.#onChange(state, value)
  }
}

/**
 * A list with some records as they are now, each in the place of the one it replaces or behind all
 * others, and without those that are gone. The list itself stays as it is.
 */
export function withRecords<R>(
  list: readonly R[],
  now: readonly R[],
  idOf: (record: R) => string,
  gone: readonly string[] = [],
): R[] {
  const left = new Map(now.map((record) => [idOf(record), record]))
  const kept = list
    .filter((record) => !gone.includes(idOf(record)))
    .map((record) => {
      const id = idOf(record)
      const next = left.get(id) ?? record
      left.delete(id)
      return next
    })
  return [...kept, ...left.values()]
}
