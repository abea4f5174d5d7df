import type { Anchor, Weight } from "../../shared/api/comments.ts"
import { createStore, type Store } from "../app/store.ts"

/** The target of a comment: a measure or a narrative block, or words in it. */
export interface CommentTarget {
  measureId: string | null
  blockId: string | null
  quote: string | null
  anchor: Anchor | null
}

/** The words of a comment that is not sent. */
export interface Draft {
  comment: { body: string; weight: Weight; target: CommentTarget | null }
  /** Answers being written, by thread. */
  replies: Readonly<Record<string, string>>
}

/** The prefix of the storage keys of all drafts. */
export const draftPrefix = "concord:draft:"
const nothing: Draft = { comment: { body: "", weight: "wanted", target: null }, replies: {} }

function read(key: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Draft> | null
    return {
      comment: { ...nothing.comment, ...kept?.comment },
      replies: { ...kept?.replies },
    }
  } catch {
    return nothing
  }
}

/**
 * The unsent words of one person in one plan, kept on this device so that a reload or a lost
 * connection loses nothing; signing out wipes them. Where the device keeps nothing (a private window) they live as long as
 * the page.
 */
export class DraftStore {
  readonly state: Store<Draft>
  /** Words were found on this device when the page was opened. */
  readonly restored: boolean
  readonly #key: string

  constructor(user: string, plan: string) {
    this.#key = `${draftPrefix}${user}:${plan}`
    const kept = read(this.#key)
    this.restored = kept.comment.body !== "" || Object.keys(kept.replies).length > 0
    this.state = createStore(kept)
  }

  /** Keeps what the comment being written is now. */
  comment(part: Partial<Draft["comment"]>): void {
    const draft = this.state.get()
    this.#keep({ ...draft, comment: { ...draft.comment, ...part } })
  }

  /** Keeps the answer being written in a thread; "" removes it. */
  reply(thread: string, body: string): void {
    const draft = this.state.get()
    const { [thread]: _, ...others } = draft.replies
    this.#keep({ ...draft, replies: body === "" ? others : { ...others, [thread]: body } })
  }

  #keep(draft: Draft): void {
    this.state.set(draft)
    try {
      const empty = draft.comment.body === "" && Object.keys(draft.replies).length === 0
      if (empty) localStorage.removeItem(this.#key)
      else localStorage.setItem(this.#key, JSON.stringify(draft))
    } catch {
      // The device keeps nothing; the page still does.
    }
  }
}

/** Removes every draft from this device. */
export async function forgetDrafts(): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(draftPrefix)) localStorage.removeItem(key)
  }
}
