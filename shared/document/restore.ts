import * as Y from "yjs"
import { type DiffPart, diffRuns, wordDiff } from "../text/wordDiff.ts"
import { fragmentName } from "./readDocument.ts"
import { removeSchemaViolations } from "./recovery/schemaViolations.ts"

// Parts that stay keep their Yjs elements and characters: concurrent typing continues, comments
// keep their anchors, and additions merge. Only the differences are written.

type Part = Y.XmlText | Y.XmlElement
type Parent = Y.XmlFragment | Y.XmlElement

const isPart = (value: unknown): value is Part =>
  value instanceof Y.XmlText || value instanceof Y.XmlElement

const partsOf = (parent: Parent): Part[] => parent.toArray().filter(isPart)

function idOf(part: Part): string | null {
  const id: unknown = part instanceof Y.XmlElement ? part.getAttribute("id") : null
  return typeof id === "string" && id !== "" ? id : null
}

const kindOf = (part: Part) => (part instanceof Y.XmlElement ? part.nodeName : "text")

/**
 * Cached contents of parts, and the keys by which one part is found in two documents: its id where
 * it has one.
 */
class Known {
  #content = new Map<Part, string>()

  contentOf(part: Part): string {
    let said = this.#content.get(part)
    if (said !== undefined) return said
    said =
      part instanceof Y.XmlText
        ? JSON.stringify(part.toDelta())
        : JSON.stringify([
            part.nodeName,
            Object.entries(part.getAttributes()).sort(([a], [b]) => (a < b ? -1 : 1)),
            partsOf(part).map((one) => this.contentOf(one)),
          ])
    this.#content.set(part, said)
    return said
  }

  keyOf(part: Part): string {
    const id = idOf(part)
    return id === null ? this.contentOf(part) : `${kindOf(part)}#${id}`
  }
}

const canBecome = (now: Part, then: Part) =>
  now instanceof Y.XmlText
    ? then instanceof Y.XmlText
    : then instanceof Y.XmlElement &&
      now.nodeName === then.nodeName &&
      (idOf(now) === idOf(then) || idOf(now) === null || idOf(then) === null)

/** A present part and the one it becomes; null where there is none. */
type Step = [now: Part | null, then: Part | null]

/** Matches the parts of `now` with those of `then`; unmatched ones are removed or inserted. */
function stepsBetween(now: readonly Part[], then: readonly Part[], known: Known): Step[] {
  const keyOf = (part: Part) => known.keyOf(part)
  const runs = diffRuns(now.map(keyOf), then.map(keyOf))
  const steps: Step[] = []
  let gone: Part[] = runs ? [] : [...now]
  let come: Part[] = runs ? [] : [...then]
  const flush = () => {
    for (const part of come) {
      const at = gone.findIndex((other) => canBecome(other, part))
      for (const other of gone.splice(0, Math.max(0, at))) steps.push([other, null])
      steps.push([at < 0 ? null : (gone.shift() ?? null), part])
    }
    for (const part of gone) steps.push([part, null])
    gone = []
    come = []
  }
  let [at, to] = [0, 0]
  for (const { kind, pieces } of runs ?? []) {
    const [own, wanted] = [now.slice(at, at + pieces.length), then.slice(to, to + pieces.length)]
    if (kind === "removed") gone.push(...own)
    else if (kind === "added") come.push(...wanted)
    else {
      flush()
      for (const [index, part] of own.entries()) steps.push([part, wanted[index] ?? null])
    }
    if (kind !== "added") at += pieces.length
    if (kind !== "removed") to += pieces.length
  }
  flush()
  return steps
}

type Marks = Record<string, unknown>

/** The marks of every unit of a text, by index. */
function marksOf(text: Y.XmlText): Marks[] {
  const delta = text.toDelta() as { insert: unknown; attributes?: Marks }[]
  return delta.flatMap(({ insert, attributes = {} }) =>
    new Array<Marks>(typeof insert === "string" ? insert.length : 1).fill(attributes),
  )
}

const wordsOf = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === "string" ? insert : "\uFFFC"))
    .join("")

/** The change that turns the marks of one unit into those of another; null where they are equal. */
function remarked(now: Marks, then: Marks): Marks | null {
  const change: Marks = {}
  for (const name of Object.keys(now)) if (!(name in then)) change[name] = null
  for (const [name, value] of Object.entries(then))
    if (JSON.stringify(now[name]) !== JSON.stringify(value)) change[name] = value
  return Object.keys(change).length > 0 ? change : null
}

interface Delta {
  retain?: number
  insert?: string
  delete?: number
  attributes?: Marks
}

function restoreText(now: Y.XmlText, then: Y.XmlText): void {
  const [before, after] = [marksOf(now), marksOf(then)]
  const delta: Delta[] = []
  let [at, to] = [0, 0]
  const runOf = (
    length: number,
    marks: (index: number) => Marks | null,
    add: (n: number, m: Marks | null) => void,
  ) => {
    for (let from = 0; from < length; ) {
      const own = marks(from)
      let end = from + 1
      while (end < length && JSON.stringify(marks(end)) === JSON.stringify(own)) end++
      add(end - from, own)
      from = end
    }
  }
  const act: Record<DiffPart["kind"], (text: string) => void> = {
    same(text) {
      runOf(
        text.length,
        (index) => remarked(before[at + index] ?? {}, after[to + index] ?? {}),
        (retain, attributes) => delta.push({ retain, ...(attributes && { attributes }) }),
      )
      at += text.length
      to += text.length
    },
    removed(text) {
      delta.push({ delete: text.length })
      at += text.length
    },
    added(text) {
      let done = 0
      runOf(
        text.length,
        (index) => after[to + index] ?? {},
        (length, attributes) => {
          const insert = text.slice(done, done + length)
          delta.push({ insert, attributes: attributes ?? {} })
          done += length
        },
      )
      to += text.length
    },
  }
  for (const { kind, text } of wordDiff(wordsOf(now), wordsOf(then))) act[kind](text)
  now.applyDelta(delta, { sanitize: false })
}

function restoreAttributes(now: Y.XmlElement, then: Y.XmlElement): void {
  const [own, wanted] = [now.getAttributes(), then.getAttributes()]
  for (const name of Object.keys(own)) if (!(name in wanted)) now.removeAttribute(name)
  for (const [name, value] of Object.entries(wanted))
    if (JSON.stringify(own[name]) !== JSON.stringify(value))
      now.setAttribute(name, value as unknown as string)
}

function restorePart(now: Part, then: Part, known: Known): void {
  if (known.contentOf(now) === known.contentOf(then)) return
  if (now instanceof Y.XmlText) {
    if (then instanceof Y.XmlText) restoreText(now, then)
    return
  }
  if (!(then instanceof Y.XmlElement)) return
  restoreAttributes(now, then)
  restoreParts(now, then, known)
}

function restoreParts(now: Parent, then: Parent, known: Known): void {
  let index = 0
  for (const [own, wanted] of stepsBetween(partsOf(now), partsOf(then), known)) {
    if (!wanted) {
      now.delete(index, 1)
      continue
    }
    if (own) restorePart(own, wanted, known)
    else now.insert(index, [wanted.clone()])
    index += 1
  }
}

/** The index for a removed measure: after the nearest part before it that still exists. */
function placeAmong(now: readonly Part[], then: readonly Part[], measure: Part): number {
  const places = new Map(now.map((part, index) => [idOf(part), index]))
  places.delete(null)
  const at = then.indexOf(measure)
  for (let before = at - 1; before >= 0; before--) {
    const place = places.get(idOf(then[before] as Part))
    if (place !== undefined) return place + 1
  }
  for (const part of then.slice(at + 1)) {
    const place = places.get(idOf(part))
    if (place !== undefined) return place
  }
  return now.length
}

/** The part of this id and one of these kinds: among the parts, or in a cell of a table. */
function findPart(parts: readonly Part[], id: string, kinds: readonly string[]): Part | undefined {
  for (const part of parts) {
    if (!(part instanceof Y.XmlElement)) continue
    if (kinds.includes(part.nodeName) && idOf(part) === id) return part
    const inside = part.nodeName.startsWith("table") && findPart(partsOf(part), id, kinds)
    if (inside) return inside
  }
  return undefined
}

/**
 * Edits `now` so that it reads as `then`: the whole plan, or the one measure (or part of the other
 * `kinds`), which is inserted where it was if it was removed. A part in a cell of a table is edited
 * where both have it. One transaction with the differences alone; ids stay. Returns the update, null
 * where nothing differs. Throws a RangeError when `then` has no such measure.
 */
export function restore(
  now: Y.Doc,
  then: Y.Doc,
  measure: string | null,
  kinds: readonly string[] = ["measure"],
): Uint8Array | null {
  removeSchemaViolations(then)
  const [here, there] = [now.getXmlFragment(fragmentName), then.getXmlFragment(fragmentName)]
  const known = new Known()
  const updates: Uint8Array[] = []
  const note = (update: Uint8Array) => updates.push(update)
  now.on("update", note)
  now.transact(() => {
    if (measure === null) return restoreParts(here, there, known)
    const find = (parts: readonly Part[]) => findPart(parts, measure, kinds)
    const [own, wanted] = [partsOf(here), partsOf(there)]
    const old = find(wanted)
    const live = find(own)
    if (old && live) restorePart(live, old, known)
    else if (old && wanted.includes(old)) here.insert(placeAmong(own, wanted, old), [old.clone()])
    else throw new RangeError("There is no such measure in that version.")
  })
  now.off("update", note)
  return updates.length === 0 ? null : Y.mergeUpdates(updates)
}
