import type { z } from "zod"
import type { newThread, Thread, WritesAs } from "../../shared/api/comments.ts"
import { get, patch, post } from "../http.ts"
import { createStore, type Store } from "../store.ts"

/** What begins a thread, and in which function it is written. */
export type NewThread = z.infer<typeof newThread> & { as: WritesAs }

/** A thread as this device shows it; `sending` while it, or something in it, is on its way. */
export interface ShownThread extends Thread {
  sending?: boolean
}

/** What this device knows of the comments on a plan. */
export interface CommentState {
  state: "loading" | "ready" | "failed"
  threads: readonly ShownThread[]
}

/** Who writes here: the person's name and agency, as the server will stamp them. */
export interface Author {
  name: string
  agency: string
}

/**
 * The threads of one plan. Call {@link CommentStore.refresh} at the beginning and on every record
 * `{type: "changed", what: "comments"}`; the same news twice is once. What a person sends shows at
 * once and goes away again when the server refuses it, which the caller is told by the Problem.
 */
export class CommentStore {
  readonly state: Store<CommentState> = createStore<CommentState>({ state: "loading", threads: [] })
  readonly #path: string
  readonly #author: Author
  /** What the server has said, and changes that are on their way over it, oldest first. */
  #known: readonly Thread[] = []
  #changes: readonly ((threads: readonly ShownThread[]) => readonly ShownThread[])[] = []
  #asked = 0
  #taken = 0
  #made = 0

  constructor(plan: string, author: Author) {
    this.#path = `/api/plans/${encodeURIComponent(plan)}/comments`
    this.#author = author
  }

  /** Asks the server again. Of answers that cross, the one asked last counts. Never throws. */
  async refresh(): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    try {
      const { threads } = await get<{ threads: Thread[] }>(this.#path)
      if (mine <= this.#taken) return
      this.#taken = mine
      this.#known = threads
      this.#show("ready")
    } catch {
      // What was known stays; only a first answer that fails leaves nothing to show.
      if (this.state.get().state === "loading" && mine === this.#asked) this.#show("failed")
    }
  }

  /** Begins a thread. Throws a Problem; then nothing was recorded. */
  async begin(thread: NewThread): Promise<Thread> {
    this.#made += 1
    const shown: ShownThread = {
      id: `sending-${this.#made}`,
      measureId: thread.measureId ?? null,
      blockId: thread.blockId ?? null,
      quote: thread.quote ?? null,
      anchor: thread.anchor ?? null,
      anchored: true,
      weight: thread.weight,
      visibility: thread.visibility,
      agency: this.#author.agency,
      as: thread.as,
      by: this.#author.name,
      at: new Date().toISOString(),
      body: thread.body,
      resolved: false,
      replies: [],
      sending: true,
    }
    const answer = await this.#through(
      (threads) => [...threads, shown],
      () => post<{ thread: Thread }>(this.#path, thread),
    )
    this.#keep(answer.thread)
    return answer.thread
  }

  /** Answers in a thread, for one's agency or `as` the secretariat. Throws a Problem; then nothing was recorded. */
  async reply(id: string, body: string, as: WritesAs): Promise<void> {
    this.#made += 1
    const { agency, name: by } = this.#author
    const at = new Date().toISOString()
    const shown = { id: `sending-${this.#made}`, agency, as, by, at, body }
    await this.#through(
      changeOne(id, (thread) => ({
        ...thread,
        replies: [...thread.replies, shown],
        sending: true,
      })),
      () => post(`${this.#path}/${encodeURIComponent(id)}/replies`, { body, as }),
    )
    await this.refresh()
  }

  /** Marks a thread as dealt with, or opens it again. Throws a Problem; then it is as it was. */
  async resolve(id: string, resolved: boolean): Promise<void> {
    const answer = await this.#through(
      changeOne(id, (thread) => ({ ...thread, resolved, sending: true })),
      () => patch<{ thread: Thread }>(`${this.#path}/${encodeURIComponent(id)}`, { resolved }),
    )
    this.#keep(answer.thread)
  }

  /** Shows `change` until `work` is done, whichever way it ends. */
  async #through<T>(
    change: (threads: readonly ShownThread[]) => readonly ShownThread[],
    work: () => Promise<T>,
  ): Promise<T> {
    this.#changes = [...this.#changes, change]
    this.#show()
    try {
      return await work()
    } finally {
      this.#changes = this.#changes.filter((one) => one !== change)
      this.#show()
    }
  }

  #keep(thread: Thread): void {
    this.#known = [...this.#known.filter(({ id }) => id !== thread.id), thread]
    this.#show("ready")
  }

  #show(state: CommentState["state"] = this.state.get().state): void {
    const threads = this.#changes.reduce<readonly ShownThread[]>(
      (shown, change) => change(shown),
      this.#known,
    )
    this.state.set({ state, threads })
  }
}

function changeOne(id: string, change: (thread: ShownThread) => ShownThread) {
  return (threads: readonly ShownThread[]) =>
    threads.map((one) => (one.id === id ? change(one) : one))
}
