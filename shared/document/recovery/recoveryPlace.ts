import * as Y from "yjs"
import type { LiveElements } from "./liveElements.ts"
import { ancestor, attributeOf, type LostRun, parentOf } from "./lostText.ts"

/** A place in the live text for words that lost theirs. */
export type RecoveryPlace =
  | { type: "in"; text: Y.XmlText; offset: number }
  | { type: "empty"; element: Y.XmlElement }
  | { type: "beside"; measure: Y.XmlElement; index: number; wrapped: boolean }

// A measure has at most one of each, so the name alone identifies it.
const singleFields = ["timeFrame", "budget"]
const indicatorParts = ["indicatorWords", "baseline", "target", "verification"]

const elementsOf = (parent: Y.XmlFragment) =>
  parent.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)

/**
 * Every live element, in reading order; iterative, so that deep nesting does not overflow the
 * stack.
 */
export function* elementsIn(parent: Y.XmlFragment): Generator<Y.XmlElement> {
  const open = elementsOf(parent).reverse()
  for (let element = open.pop(); element; element = open.pop()) {
    yield element
    open.push(...elementsOf(element).reverse())
  }
}

/** The words of a live text, one unit for each index of Yjs. */
export function wordsOf(text: Y.XmlText): string {
  let words = ""
  for (const { insert } of text.toDelta() as { insert: unknown }[])
    words += typeof insert === "string" ? insert : "\uFFFC"
  return words
}

interface Likeness {
  text: Y.XmlText
  offset: number
  /** The number of characters around the place that equal those around the lost words. */
  score: number
}

/** The place in a live text whose surroundings are most similar to those of the lost words. */
function alike(text: Y.XmlText, { left, right }: LostRun): Likeness {
  const words = wordsOf(text)
  let best: Likeness = { text, offset: words.length, score: 0 }
  for (let offset = 0; offset <= words.length; offset++) {
    if (/[\uDC00-\uDFFF]/.test(words[offset] ?? "")) continue
    let before = 0
    while (
      before < left.length &&
      before < offset &&
      left.at(-1 - before) === words[offset - 1 - before]
    )
      before += 1
    let after = 0
    while (after < right.length && right[after] === words[offset + after]) after += 1
    if (before + after > best.score) best = { text, offset, score: before + after }
  }
  return best
}

function mostAlike(elements: Iterable<Y.XmlElement>, run: LostRun): Likeness | null {
  let best: Likeness | null = null
  for (const element of elements) {
    for (const child of element.toArray()) {
      if (!(child instanceof Y.XmlText)) continue
      const found = alike(child, run)
      if (!best || found.score > best.score) best = found
    }
  }
  return best
}

// Fewer equal characters than this occur in too many places.
const telling = 4
const tells = ({ score }: Likeness, run: LostRun) =>
  score >= Math.max(telling, Math.min(8, full(run)))

const at = ({ text, offset }: Likeness): RecoveryPlace => ({ type: "in", text, offset })
const full = (run: LostRun) => run.left.length + run.right.length

function inSame(element: Y.XmlElement, run: LostRun): RecoveryPlace {
  const found = mostAlike([element], run)
  return found ? at(found) : { type: "empty", element }
}

/**
 * The place of lost words in the live document: in the block with the same id (it was moved);
 * else in the measure with the same id, beside the same words, or in the same field; else, for
 * narrative, beside the words that were around them (the block was joined to its neighbour). Null
 * when nothing shows their place.
 */
export function recoveryPlaceOf(live: LiveElements, run: LostRun): RecoveryPlace | null {
  const owner = parentOf(run.text)
  if (!owner) return null
  const inBlock = owner.nodeName === "block" ? owner : ancestor(run.text, "block")
  const blockId = inBlock && attributeOf(inBlock, "id")
  const block = blockId ? live.blocks.get(blockId) : undefined
  if (block && owner === inBlock) return inSame(block, run)
  if (owner.nodeName === "footnote") return block ? inFootnote(block, run) : null

  const deletedMeasure = ancestor(run.text, "measure")
  const measureId = deletedMeasure && attributeOf(deletedMeasure, "id")
  const measure = measureId ? live.measures.get(measureId) : undefined
  if (owner.nodeName === "block") {
    if (measure) return inMeasure(measure, owner, run)
    return deletedMeasure ? null : inNarrative(live, owner, run)
  }
  return inField(live, measure, owner, run)
}

function inFootnote(block: Y.XmlElement, run: LostRun): RecoveryPlace | null {
  const notes = [...elementsIn(block)].filter((one) => one.nodeName === "footnote")
  const found = mostAlike(notes, run)
  return found && found.score === full(run) && found.score > 0 ? at(found) : null
}

function inMeasure(measure: Y.XmlElement, owner: Y.XmlElement, run: LostRun): RecoveryPlace | null {
  const blocks = [...elementsIn(measure)].filter((one) => one.nodeName === "block")
  const found = mostAlike(blocks, run)
  if (found && tells(found, run)) return at(found)
  if (parentOf(owner)?.nodeName !== "measure") return null
  return { type: "beside", measure, index: indexAfter(measure, owner), wrapped: false }
}

/** The index in a live measure after the last of its blocks. */
function indexAfter(measure: Y.XmlElement, deleted: Y.XmlElement): number {
  // If the measure itself lives, the neighbour of the deleted block shows the place.
  if (parentOf(deleted) === measure) {
    const before = liveBefore(deleted)
    if (before) return measure.toArray().indexOf(before) + 1
  }
  const children = measure.toArray()
  const last = children.findLastIndex(
    (one) => one instanceof Y.XmlElement && one.nodeName === "block",
  )
  return last + 1
}

function liveBefore(deleted: Y.XmlElement): Y.XmlElement | null {
  for (let item = deleted._item?.left; item; item = item.left) {
    if (item.deleted || !(item.content instanceof Y.ContentType)) continue
    if (item.content.type instanceof Y.XmlElement) return item.content.type
  }
  return null
}

function liveAfter(deleted: Y.XmlElement): Y.XmlElement | null {
  for (let item = deleted._item?.right; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentType)) continue
    if (item.content.type instanceof Y.XmlElement) return item.content.type
  }
  return null
}

function inNarrative(live: LiveElements, owner: Y.XmlElement, run: LostRun): RecoveryPlace | null {
  const neighbours = [liveBefore(owner), liveAfter(owner)].filter((one) => one !== null)
  const near = mostAlike(
    neighbours.filter((one) => one.nodeName === "block"),
    run,
  )
  if (near && tells(near, run)) return at(near)
  // Elsewhere only a match on both sides counts, so that a common phrase attracts nothing.
  if (full(run) < 16) return null
  const far = mostAlike(live.narrativeWith(run.left + run.right), run)
  return far && far.score === full(run) ? at(far) : null
}

function inField(
  live: LiveElements,
  measure: Y.XmlElement | undefined,
  owner: Y.XmlElement,
  run: LostRun,
): RecoveryPlace | null {
  const named = (one: Y.XmlElement) => one.nodeName === owner.nodeName
  if (measure) {
    const own = [...elementsIn(measure)].filter(named)
    const found = mostAlike(own, run)
    const first = own[0]
    if (singleFields.includes(owner.nodeName) && first)
      return found ? at(found) : { type: "empty", element: first }
    if (found && found.score > 0 && found.score === full(run)) return at(found)
    // A field that its writer had just added is in nobody else's copy.
    if (full(run) === 0 && own.every((one) => one !== owner)) {
      const wrapped = indicatorParts.includes(owner.nodeName)
      return { type: "beside", measure, index: measure.length, wrapped }
    }
  }
  if (!measure) return null
  // If the measure was split, its fields may be in the next one now; not further away, where other
  // measures have the same lead.
  const measures = [...live.measures.values()]
  const index = measures.indexOf(measure)
  const beside = [measures[index + 1], measures[index - 1]].filter((one) => one !== undefined)
  const found = mostAlike(
    beside.flatMap((one) => [...elementsIn(one)].filter(named)),
    run,
  )
  return found && found.score > 0 && found.score === full(run) ? at(found) : null
}

/** The place of lost words in the text that contains those before them. */
export const recoveryPlaceIn = (home: Y.XmlText, run: LostRun): RecoveryPlace =>
  at(alike(home, run))
