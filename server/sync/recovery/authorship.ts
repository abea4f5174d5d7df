import * as Y from "yjs"
import type { Deletions } from "../../../shared/document/recovery/lostText.ts"
import type { Author } from "../../storage/author.ts"

/** The characters of a client, from one clock to another. */
interface Span {
  readonly from: number
  to: number
  readonly author: Author | null
  /** The one before it. */
  readonly earlier: Span | undefined
}

/**
 * The authors of the text stored since the plan was opened: every update brings, for each client in
 * it, the characters from one clock to another.
 */
export class Authorship {
  /** The last of each client number. */
  #spans = new Map<number, Span>()

  /** Records an update and its author. */
  add(update: Uint8Array, author: Author | null): void {
    const { from, to } = Y.parseUpdateMeta(update)
    for (const [client, start] of from) this.note(client, start, to.get(client) ?? start, author)
  }

  /** Records that a client's characters from one clock to another are an author's. */
  note(client: number, from: number, to: number, author: Author | null): void {
    const last = this.#spans.get(client)
    // A client number is one page of one person, so that nearly always the last span grows.
    if (last && last.to === from && last.author?.userId === author?.userId) last.to = to
    else this.#spans.set(client, { from, to, author, earlier: last })
  }

  /** The author of a character; undefined when it is older than the recorded ones. */
  of({ client, clock }: Y.ID): Author | null | undefined {
    let span = this.#spans.get(client)
    while (span && !(span.from <= clock && clock < span.to)) span = span.earlier
    return span?.author
  }
}

/**
 * Finds the authors of characters: the recorded ones, else by the updates of the log, which are
 * read once from the newest back. Null for characters of unknown origin and the server's own.
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

/** The words beyond a state vector of those that the plan had before an update. */
export function charactersBeyond(
  vector: Uint8Array,
  before: ReadonlyMap<number, number>,
): Deletions {
  const seen = Y.decodeStateVector(vector)
  const set = Y.createDeleteSet()
  for (const [client, end] of before) {
    const clock = seen.get(client) ?? 0
    if (clock < end) set.clients.set(client, [{ clock, len: end - clock }])
  }
  return set
}

/** The words that updates bring, save those of some client numbers. */
export function charactersOf(
  updates: readonly { bytes: Uint8Array }[],
  save: ReadonlySet<number>,
): Deletions {
  const set = Y.createDeleteSet()
  for (const { bytes } of updates) {
    const { from, to } = Y.parseUpdateMeta(bytes)
    for (const [client, clock] of from) {
      if (save.has(client)) continue
      const ranges = set.clients.get(client) ?? []
      ranges.push({ clock, len: (to.get(client) ?? clock) - clock })
      set.clients.set(client, ranges)
    }
  }
  return Y.mergeDeleteSets([set])
}
