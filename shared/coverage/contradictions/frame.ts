import type { Concepts, ContradictionFrame, ContradictionWording } from "../set/set.ts"

/** The polarity that a term of a frame requires in the sentence; null where any will do. */
export type RequiredPolarity = "ordered" | "denied" | null

/** The position in its clause that a term requires: first, last, or the subject; null for any. */
export type ClausePosition = "first" | "last" | "subject" | null

/** One meaning that a link accepts. */
interface FrameTerm {
  readonly name: string
  readonly asked: RequiredPolarity
  readonly edge: ClausePosition
}

/** A disjunction of terms. */
export interface FrameLink {
  readonly terms: readonly FrameTerm[]
  /** The relation to the link before it: as its object, close after it, or close on either side. */
  readonly order: "object" | "behind" | "near" | null
}

/** Links that match close to each other, in a row. */
export type FrameChain = readonly FrameLink[]

/** A parsed frame: a conjunction of parts, each a disjunction of chains; `unless` vetoes it. */
export interface Frame {
  readonly areas: readonly string[]
  readonly parts: readonly (readonly FrameChain[])[]
  readonly unless: readonly (readonly FrameChain[])[]
}

function termOf(source: string): FrameTerm {
  const mark = source.at(-1)
  const asked = mark === "+" ? "ordered" : mark === "-" ? "denied" : null
  const placed = asked ? source.slice(0, -1) : source
  if (placed.startsWith("_")) return { name: placed.slice(1), asked, edge: "subject" }
  if (placed.startsWith("^")) return { name: placed.slice(1), asked, edge: "first" }
  if (placed.endsWith("$")) return { name: placed.slice(0, -1), asked, edge: "last" }
  return { name: placed, asked, edge: null }
}

function linkOf(source: string, order: FrameLink["order"]): FrameLink {
  return { terms: source.split("/").map((term) => termOf(term.trim())), order }
}

function chainOf(source: string): FrameChain {
  const links: FrameLink[] = []
  let order: FrameLink["order"] = null
  for (const piece of source.trim().split(/\s+/)) {
    if (piece === ">") order = "behind"
    else if (piece === ">>") order = "object"
    else if (piece === "~") order = "near"
    else {
      links.push(linkOf(piece, order))
      order = null
    }
  }
  return links
}

function partsOf(source: string): FrameChain[][] {
  return source.split(" & ").map((part) => part.split(" | ").map(chainOf))
}

/** Cache of parsed frames: each language uses the same ones. */
const frames = new WeakMap<ContradictionFrame, Frame>()

/**
 * Parses a frame. `a & b` holds in a sentence that names both, `a | b` in one that names either,
 * `a/b > c` where c is close after a or b, `a ~ b` where they are close in either order; `a+` is a
 * that the sentence orders, `a-` one that it denies; `^a` begins its clause, `_a` does so except
 * for articles, adjectives and a time before it, `a$` ends it, and `a >> b` requires that no other
 * phrase comes between them. Any part of `unless` cancels the frame.
 */
export function frameOf(written: ContradictionFrame): Frame {
  const known = frames.get(written)
  if (known) return known
  const { areas, says, unless } = written
  const frame = {
    areas,
    parts: partsOf(says),
    unless: unless ? unless.split(" | ").map((one) => [chainOf(one)]) : [],
  }
  frames.set(written, frame)
  return frame
}

/** A wording with all areas that share it. */
type GroupedWording = Pick<ContradictionWording, "says" | "unless"> & {
  readonly areas: readonly string[]
}

/** Wordings grouped by their text, each with all its areas, so that each is matched once. */
export function groupedWordings(
  said: readonly ContradictionWording[],
  lang: string,
): GroupedWording[] {
  const wordings = new Map<string, GroupedWording & { areas: string[] }>()
  for (const { area, says, unless } of said) {
    const key = JSON.stringify([says[lang], unless?.[lang]])
    const known = wordings.get(key)
    if (known) known.areas.push(area)
    else wordings.set(key, { areas: [area], says, ...(unless && { unless }) })
  }
  return [...wordings.values()]
}

/**
 * A bare wording as frames: its alternatives without `&` become one meaning, and so do its
 * exceptions; of phrases that must occur together each becomes one. They are added to `meanings`.
 */
export function framesOf(
  { areas, says, unless }: GroupedWording,
  lang: string,
  meanings: Concepts,
): Frame[] {
  const meaningOf = (phrases: readonly string[]): FrameChain => {
    const source = phrases.map((phrase) => phrase.trim()).join("|")
    const name = `“${source}”`
    meanings[name] = { [lang]: source }
    return [{ terms: [{ name, asked: null, edge: null }], order: null }]
  }
  const phrasesOf = (source: string | undefined, sign: string) =>
    (source ?? "").split(sign).filter((phrase) => phrase.trim() !== "")
  const takenBack = phrasesOf(unless?.[lang], "|")
  const frameWith = (parts: readonly (readonly string[])[]): Frame => ({
    areas,
    parts: parts.map((phrases) => [meaningOf(phrases)]),
    unless: takenBack.length > 0 ? [[meaningOf(takenBack)]] : [],
  })
  const wordings = phrasesOf(says[lang], "|")
  const alone = wordings.filter((wording) => !wording.includes("&"))
  const together = wordings.filter((wording) => wording.includes("&"))
  return [
    ...(alone.length > 0 ? [frameWith([alone])] : []),
    ...together.map((wording) => frameWith(phrasesOf(wording, "&").map((phrase) => [phrase]))),
  ]
}

/** The names of the meanings in parts of a frame. */
export function meaningsOf(parts: Frame["parts"]): string[] {
  return parts.flatMap((chains) =>
    chains.flatMap((chain) => chain.flatMap(({ terms }) => terms.map(({ name }) => name))),
  )
}
