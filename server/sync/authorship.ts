import * as Y from "yjs"
import type { Author } from "../storage/author.ts"

/**
 * Whose words are whose, for what was stored since the plan was opened: every update brings, for
 * each client number in it, the characters from one count to another.
 */
export class Authorship {
  #spans = new Map<number, { from: number; to: number; author: Author | null }[]>()

  /** Notes an update and its author. */
  add(update: Uint8Array, author: Author | null): void {
    const { from, to } = Y.parseUpdateMeta(update)
    for (const [client, start] of from) {
      const end = to.get(client) ?? start
      const spans = this.#spans.get(client) ?? []
      const last = spans[spans.length - 1]
      // A client number is one page of one person, so that nearly always the last span grows.
      if (last && last.to === start && last.author?.userId === author?.userId) last.to = end
      else spans.push({ from: start, to: end, author })
      this.#spans.set(client, spans)
    }
  }

  /** The author of a character; undefined when it is older than what is noted here. */
  of({ client, clock }: Y.ID): Author | null | undefined {
    return this.#spans.get(client)?.find(({ from, to }) => from <= clock && clock < to)?.author
  }
}

/** Whether an update brings a character. */
export function brings(update: Uint8Array, { client, clock }: Y.ID): boolean {
  const { from, to } = Y.parseUpdateMeta(update)
  const start = from.get(client)
  return start !== undefined && start <= clock && clock < (to.get(client) ?? start)
}
