import * as Y from "yjs"
import type { Author } from "../storage/author.ts"
import { type ByClient, noClients, ofClient, withClient } from "./byClient.ts"

/** The characters of a client number, from one count to another. */
interface Span {
  readonly client: number
  readonly from: number
  to: number
  readonly author: Author | null
  /** The one before it. */
  readonly earlier: Span | undefined
}

/**
 * Whose words are whose, for what was stored since the plan was opened: every update brings, for
 * each client number in it, the characters from one count to another.
 */
export class Authorship {
  /** The last of each client number. */
  #spans: ByClient<Span> = noClients

  /** Notes an update and its author. */
  add(update: Uint8Array, author: Author | null): void {
    const { from, to } = Y.parseUpdateMeta(update)
    for (const [client, start] of from) this.note(client, start, to.get(client) ?? start, author)
  }

  /** Notes that a client number's characters from one count to another are an author's. */
  note(client: number, from: number, to: number, author: Author | null): void {
    const last = ofClient(this.#spans, client)
    // A client number is one page of one person, so that nearly always the last span grows.
    if (last && last.to === from && last.author?.userId === author?.userId) last.to = to
    else this.#spans = withClient(this.#spans, { client, from, to, author, earlier: last })
  }

  /** The author of a character; undefined when it is older than what is noted here. */
  of({ client, clock }: Y.ID): Author | null | undefined {
    let span = ofClient(this.#spans, client)
    while (span && !(span.from <= clock && clock < span.to)) span = span.earlier
    return span?.author
  }
}

/**
 * The authors of characters: those that are noted, else as the updates say, which are read from the
 * newest back and once for all. Null for those of whom nothing is known, and the server's own.
 */
export async function authorsOf(
  ids: readonly Y.ID[],
  noted: Authorship,
  backwards: AsyncIterable<{ bytes: Uint8Array; author: Author | null }>,
): Promise<Map<Y.ID, Author | null>> {
  const authors = new Map<Y.ID, Author | null>()
  const wanted = new Set<Y.ID>()
  for (const id of ids) {
    const author = noted.of(id)
    if (author === undefined) wanted.add(id)
    else authors.set(id, author)
  }
  if (wanted.size === 0) return authors
  for await (const { bytes, author } of backwards) {
    const meta = Y.parseUpdateMeta(bytes)
    for (const id of wanted) {
      if (!brings(meta, id)) continue
      authors.set(id, author)
      wanted.delete(id)
    }
    if (wanted.size === 0) break
  }
  return authors
}

function brings({ from, to }: ReturnType<typeof Y.parseUpdateMeta>, { client, clock }: Y.ID) {
  const start = from.get(client)
  return start !== undefined && start <= clock && clock < (to.get(client) ?? start)
}
