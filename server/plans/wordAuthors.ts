import * as Y from "yjs"
import { fragmentName } from "../../shared/document/readDocument.ts"
import { attributeOf } from "../../shared/document/recovery/lostText.ts"

/** A run of characters of one client number, and whose doing it is. */
interface Run<By> {
  from: number
  to: number
  by: By
}

/** Runs by client number, to be asked about one character or many. */
class Runs<By> {
  readonly #byClient = new Map<number, Run<By>[]>()
  #sorted = true

  add(client: number, run: Run<By>): void {
    const runs = this.#byClient.get(client)
    const last = runs?.at(-1)
    if (last && last.to === run.from && last.by === run.by) last.to = run.to
    else if (runs) runs.push(run)
    else this.#byClient.set(client, [run])
    if (last && run.from < last.from) this.#sorted = false
  }

  /** The runs that have characters between `from` and `to`. */
  *within(client: number, from: number, to: number): Generator<Run<By>> {
    if (!this.#sorted) {
      for (const runs of this.#byClient.values()) runs.sort((a, b) => a.from - b.from)
      this.#sorted = true
    }
    const runs = this.#byClient.get(client) ?? []
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    for (let at = low; at < runs.length; at++) {
      const run = runs[at]
      if (!run || run.from >= to) return
      yield run
    }
  }
}

/**
 * The authors of insertions and deletions, read from rows of the log, each of which has one author.
 */
export class WordAuthors<By> {
  readonly written = new Runs<By>()
  readonly deleted = new Runs<By>()

  /** Notes a row. `before`: what was deleted before the first row, which a row may say again. */
  add(update: Uint8Array, by: By, before: Y.Snapshot["ds"] | null = null): void {
    const { from, to } = Y.parseUpdateMeta(update)
    for (const [client, start] of from)
      this.written.add(client, { from: start, to: to.get(client) ?? start, by })
    const { ds } = Y.decodeUpdate(update)
    for (const [client, items] of ds.clients)
      for (const { clock, len } of items)
        if (!before || !Y.isDeleted(before, Y.createID(client, clock)))
          this.deleted.add(client, { from: clock, to: clock + len, by })
  }
}

type Holder = Pick<Y.AbstractType<never>, "_start" | "_map">

function* itemsWithin(type: Holder): Generator<Y.Item> {
  const open: Holder[] = [type]
  for (let each = open.pop(); each; each = open.pop()) {
    const heads: (Y.Item | null)[] = [each._start]
    for (const item of each._map.values())
      for (let old: Y.Item | null = item; old; old = old.left) heads.push(old)
    const [first, ...attributes] = heads
    for (let item = first ?? null; item; item = item.right) {
      yield item
      if (item.content instanceof Y.ContentType) open.push(item.content.type)
    }
    for (const item of attributes) if (item) yield item
  }
}

/**
 * Who changed each block and measure that stands in the plan itself, by its id, since `start`:
 * whoever wrote letters in it that are still there, or took away such that were there. `doc` keeps
 * everything deleted; `authors` has the rows since.
 */
export function changedBy<By>(
  doc: Y.Doc,
  start: Y.Snapshot,
  authors: WordAuthors<By>,
): Map<string, Set<By>> {
  const found = new Map<string, Set<By>>()
  const look = (item: Y.Item, into: Set<By>) => {
    const { client, clock } = item.id
    const end = clock + item.length
    const known = start.sv.get(client) ?? 0
    if (item.deleted) {
      for (const { by } of authors.deleted.within(client, clock, Math.min(end, known))) into.add(by)
    } else if (end > known)
      for (const { by } of authors.written.within(client, Math.max(clock, known), end)) into.add(by)
  }
  for (let item = doc.getXmlFragment(fragmentName)._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentType)) continue
    const { type } = item.content
    if (!(type instanceof Y.XmlElement)) continue
    const id = attributeOf(type, "id")
    if (typeof id !== "string") continue
    const into = found.get(id) ?? new Set<By>()
    found.set(id, into)
    look(item, into)
    // Letters inside a deleted element belong to whoever deleted the element.
    if (!item.deleted) for (const inner of itemsWithin(type)) look(inner, into)
  }
  return found
}
