import type { z } from "zod"
import type { ChangedOf } from "../../shared/api/announcements.ts"
import type { newThread, Thread, WritesAs } from "../../shared/api/comments.ts"
import { get, patch, post } from "../app/http.ts"
import { LiveResource, type ResourceState, withRecords } from "../app/liveResource.ts"
import { createStore, type Store } from "../app/store.ts"

/** The first comment of a thread, and the function in which it is written. */
export type NewThread = z.infer<typeof newThread> & { as: WritesAs }

/** A thread as this device shows it; `sending` while it, or something in it, is on its way. */
export interface ShownThread extends Thread {
  sending?: boolean
}

/** The comments on a plan as this device knows them. */
export interface CommentState {
  state: ResourceState
  threads: readonly ShownThread[]
}

/** The author of new comments: the person's name and agency, as the server will record them. */
export interface Author {
  name: string
  agency: string
}

/**
 * The threads of one plan. Call {@link CommentStore.refresh} at the beginning, and
 * {@link CommentStore.hear} with what the server announces of comments. What a person sends shows at
 * once and goes away again when the server refuses it, which the caller is told by the Problem.
 */
export class CommentStore {
  readonly state: Store<CommentState> = createStore<CommentState>({ state: "loading", threads: [] })
  readonly #path: string
  readonly #author: Author
  readonly #all: LiveResource<readonly Thread[]>
  /** The threads of the server, and over them the changes that are on their way, oldest first. */
  #known: readonly Thread[] = []
  #changes: readonly ((threads: readonly ShownThread[]) => readonly ShownThread[])[] = []
  #made = 0

  constructor(plan: string, author: Author) {
    this.#path = `/api/plans/${encodeURIComponent(plan)}/comments`
    this.#author = author
    this.#all = new LiveResource<readonly Thread[]>(
      async () => (await get<{ threads: Thread[] }>(this.#path)).threads,
      [],
      (state) => this.#show(state),
    )
  }

  /** Asks the server again. Never throws. */
  refresh(): Promise<void> {
    return this.#all.refresh()
  }

  /** Takes what the server announces. */
  hear({ now, gone }: ChangedOf<"comments">): void {
    if (now) this.#all.change((all) => withRecords(all, now.threads, idOf, gone))
    else void this.refresh()
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
      written: null,
      replies: [],
      sending: true,
    }
    return this.#through(
      (threads) => [...threads, shown],
      () => post(this.#path, thread),
    )
  }

  /** Answers in a thread, for one's agency or `as` the secretariat. Throws a Problem; then nothing was recorded. */
  async reply(id: string, body: string, as: WritesAs): Promise<void> {
    this.#made += 1
    const { agency, name: by } = this.#author
    const at = new Date().toISOString()
    const shown = { id: `sending-${this.#made}`, agency, as, by, at, body, written: null }
    await this.#through(
      changeOne(id, (thread) => ({
        ...thread,
        replies: [...thread.replies, shown],
        sending: true,
      })),
      () => post(`${this.#path}/${encodeURIComponent(id)}/replies`, { body, as }),
    )
  }

  /** Marks a thread as dealt with, or opens it again. Throws a Problem; then it is as it was. */
  async resolve(id: string, resolved: boolean): Promise<void> {
    await this.#through(
      changeOne(id, (thread) => ({ ...thread, resolved, sending: true })),
      () => patch(`${this.#path}/${encodeURIComponent(id)}`, { resolved }),
    )
  }

  /** Shows `change` until the server has answered `work` with the thread as it is then, or refused it. */
  async #through(
    change: (threads: readonly ShownThread[]) => readonly ShownThread[],
    work: () => Promise<{ thread: Thread }>,
  ): Promise<Thread> {
    this.#changes = [...this.#changes, change]
    this.#show()
    try {
      const { thread } = await this.#all.act(work, (all, answer) =>
        withRecords(all, [answer.thread], idOf),
      )
      this.#known = withRecords(this.#known, [thread], idOf)
      return thread
    } finally {
      this.#changes = this.#changes.filter((one) => one !== change)
      this.#show()
    }
  }

  #show(state = this.state.get().state): void {
    // A pending comment may be announced before it is answered, and would be shown twice.
    if (this.#changes.length === 0) this.#known = this.#all.value
    const threads = this.#changes.reduce<readonly ShownThread[]>(
      (shown, change) => change(shown),
      this.#known,
    )
    this.state.set({ state, threads })
  }
}

const idOf = ({ id }: Thread) => id

function changeOne(id: string, change: (thread: ShownThread) => ShownThread) {
  return (threads: readonly ShownThread[]) =>
    threads.map((one) => (one.id === id ? change(one) : one))
}
