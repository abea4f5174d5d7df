import { isPossessive, wordEnd, wordStart } from "../../text/letter.ts"
import { tokensOf } from "../../text/tokens.ts"
import { Lexicon } from "../lexicon/lexicon.ts"
import type { Concepts, ContradictionWording, StandardsSet } from "../set/set.ts"
import { type Frame, frameOf, framesOf, groupedWordings } from "./frame.ts"
import { FramedSentence } from "./framedSentence.ts"

/** The mark before each word of a sentence: see `markBetween`. */
function marksIn(text: string, from: number, to: number): number[] {
  const marks: number[] = []
  let last = from
  for (let start = wordStart(text, from, to); start < to; ) {
    const end = wordEnd(text, start)
    if (!isPossessive(text, start, end)) {
      marks.push(markBetween(text, last, start))
      last = end
    }
    start = wordStart(text, end, to)
  }
  return marks
}

/**
 * The mark between two words: 2 for a semicolon, dash or bracket, 1 for a comma or colon, 0 for a
 * blank.
 */
function markBetween(text: string, from: number, to: number): number {
  let mark = 0
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? ""
    if (sign === "," || sign === ":") mark = Math.max(mark, 1)
    else if (";()|–—".includes(sign)) mark = 2
    else if (sign === "-" && to - from > 1) mark = 2
  }
  return mark
}

/** A frame with the numbers of the meanings that a sentence must name: by part, chain and link. */
interface IndexedFrame {
  readonly frame: Frame
  readonly needs: readonly (readonly (readonly (readonly number[])[])[])[]
}

/** The frames that match a sentence: contradictions of areas, and guards against false positives. */
export interface FrameMatches {
  /** The areas whose provisions the sentence contradicts. */
  readonly contradicted: ReadonlySet<string>
  /** The areas, and elements by {@link elementKey}, that a guard suppresses in the sentence. */
  readonly guarded: ReadonlySet<string>
}

/** The key of an element in the guards. */
export const elementKey = (area: string, element: string) => `${area}/${element}`

/**
 * A matcher, for one language, of the frames of a set: those that contradict its provisions, and those
 * that guard against false positives. Frames are of meanings or of bare wordings.
 */
export class FrameMatcher {
  /** The areas that some frame can contradict. */
  readonly contradictableAreas: ReadonlySet<string>
  /** The areas, and elements by {@link elementKey}, that have a guard. */
  readonly guardedKeys: ReadonlySet<string>
  readonly #lang: string
  readonly #lexicon: Lexicon
  readonly #numbers: ReadonlyMap<string, number>
  /** Frames by meaning: a frame is listed under meanings of which it needs at least one. */
  readonly #contradictions = new Map<number, IndexedFrame[]>()
  readonly #guards = new Map<number, IndexedFrame[]>()

  constructor(
    set: Pick<StandardsSet, "against" | "againstFrames" | "againstMeanings" | "resembled">,
    lang: string,
  ) {
    this.#lang = lang
    const meanings: Concepts = { ...set.againstMeanings }
    const read = (said: readonly ContradictionWording[]) =>
      groupedWordings(said, lang).flatMap((wording) => framesOf(wording, lang, meanings))
    const contradictions = [...(set.againstFrames ?? []).map(frameOf), ...read(set.against ?? [])]
    const guards = read(
      (set.resembled ?? []).map(({ area, element, ...wording }) => ({
        area: element ? elementKey(area, element) : area,
        ...wording,
      })),
    )
    this.contradictableAreas = new Set(contradictions.flatMap(({ areas }) => areas))
    this.guardedKeys = new Set(guards.flatMap(({ areas }) => areas))
    this.#numbers = new Map(Object.keys(meanings).map((name, number) => [name, number]))
    this.#lexicon = new Lexicon(meanings, lang)
    for (const frame of contradictions) this.#put(this.#contradictions, frame)
    for (const frame of guards) this.#put(this.#guards, frame)
  }

  /** The areas and elements whose frames match the sentence from `from` to `to` in the text. */
  match(text: string, from: number, to: number): FrameMatches {
    const words = tokensOf(text, from, to).map(({ word }) => word)
    const { concepts } = this.#lexicon.find(
      words.map((word) => ({ known: this.#lexicon.knownOf(word) })),
    )
    const { places } = this.#lexicon
    const sentence = new FramedSentence(
      { words, marks: marksIn(text, from, to) },
      this.#lang,
      (name) => places.of(this.#numbers.get(name) ?? -1),
    )
    const met = (frames: ReadonlyMap<number, readonly IndexedFrame[]>) => {
      const areas = new Set<string>()
      const tried = new Set<Frame>()
      for (const { frame, needs } of concepts.flatMap((number) => frames.get(number) ?? [])) {
        if (tried.has(frame)) continue
        tried.add(frame)
        const named = needs.every((chains) =>
          chains.some((chain) => chain.every((link) => link.some((number) => places.has(number)))),
        )
        if (named && sentence.holds(frame)) for (const area of frame.areas) areas.add(area)
      }
      return areas
    }
    return { contradicted: met(this.#contradictions), guarded: met(this.#guards) }
  }

  #put(frames: Map<number, IndexedFrame[]>, frame: Frame): void {
    const needs = frame.parts.map((chains) =>
      chains.map((chain) =>
        chain.map(({ terms }) => terms.map(({ name }) => this.#numbers.get(name) ?? -1)),
      ),
    )
    // One link of each chain, from the part with the fewest alternatives.
    const keys = needs.map((chains) =>
      chains.flatMap((chain) => chain.toSorted((a, b) => a.length - b.length)[0] ?? []),
    )
    const [fewest = []] = keys.sort((a, b) => a.length - b.length)
    for (const number of new Set(fewest)) {
      const row = frames.get(number)
      if (row) row.push({ frame, needs })
      else frames.set(number, [{ frame, needs }])
    }
  }
}

const matchers = new WeakMap<StandardsSet, Map<string, FrameMatcher>>()

/** The frame matcher of a set in one language; cached. */
export function frameMatcherOf(set: StandardsSet, lang: string): FrameMatcher {
  const known = matchers.get(set) ?? new Map<string, FrameMatcher>()
  matchers.set(set, known)
  const matcher = known.get(lang) ?? new FrameMatcher(set, lang)
  known.set(lang, matcher)
  return matcher
}
