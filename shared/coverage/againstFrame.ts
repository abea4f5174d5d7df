import type { AgainstFrame, AgainstWording, Concepts } from "./set.ts"

/** What a frame asks of something that a sentence names: that it orders it, denies it, or nothing. */
export type Asked = "ordered" | "denied" | null

/** Where a meaning has to stand: at the beginning of its clause, at the end, or as what it is about. */
export type Edge = "first" | "last" | "subject" | null

/** A meaning that a link asks for. */
interface Choice {
  readonly name: string
  readonly asked: Asked
  readonly edge: Edge
}

/** Meanings any of which will do. */
export interface Link {
  readonly choices: readonly Choice[]
  /** How it stands to the link before it: as its object, close behind it, or close on either side. */
  readonly order: "object" | "behind" | "near" | null
}

/** Links that stand close to each other, in a row. */
export type Chain = readonly Link[]

/** A frame of a set, taken apart: each part has its chains, any of which will do. */
export interface Frame {
  readonly areas: readonly string[]
  readonly parts: readonly (readonly Chain[])[]
  readonly unless: readonly (readonly Chain[])[]
}

function choiceOf(source: string): Choice {
  const mark = source.at(-1)
  const asked = mark === "+" ? "ordered" : mark === "-" ? "denied" : null
  const placed = asked ? source.slice(0, -1) : source
  if (placed.startsWith("_")) return { name: placed.slice(1), asked, edge: "subject" }
  if (placed.startsWith("^")) return { name: placed.slice(1), asked, edge: "first" }
  if (placed.endsWith("$")) return { name: placed.slice(0, -1), asked, edge: "last" }
  return { name: placed, asked, edge: null }
}

function linkOf(source: string, order: Link["order"]): Link {
  return { choices: source.split("/").map((choice) => choiceOf(choice.trim())), order }
}

function chainOf(source: string): Chain {
  const links: Link[] = []
  let order: Link["order"] = null
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

function partsOf(source: string): Chain[][] {
  return source.split(" & ").map((part) => part.split(" | ").map(chainOf))
}

/** Frames read before: each language asks for the same. */
const frames = new WeakMap<AgainstFrame, Frame>()

/**
 * Reads a frame. `a & b` holds in a sentence that names both, `a | b` in one that names either,
 * `a/b > c` where c stands close behind a or b, `a ~ b` where they stand close in either order; `a+`
 * is a that the sentence orders, `a-` one that it denies; `^a` begins its clause, `_a` does so but for
 * articles, adjectives and a time before it, `a$` ends it, and `a >> b` asks that nothing turns aside
 * between them. What stands in `unless` takes it back, by
 * any of its parts.
 */
export function frameOf(written: AgainstFrame): Frame {
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

/** A wording of some areas. */
type Wording = Pick<AgainstWording, "says" | "unless"> & { readonly areas: readonly string[] }

/** Wordings with all areas of which the same is said: it is then looked for, and kept, once. */
export function wordingsIn(said: readonly AgainstWording[], lang: string): Wording[] {
  const wordings = new Map<string, Wording & { areas: string[] }>()
  for (const { area, says, unless } of said) {
    const key = JSON.stringify([says[lang], unless?.[lang]])
    const known = wordings.get(key)
    if (known) known.areas.push(area)
    else wordings.set(key, { areas: [area], says, ...(unless && { unless }) })
  }
  return [...wordings.values()]
}

/**
 * A bare wording as frames: what stands by itself in any of its phrases is one meaning, and so is what
 * takes it back; of phrases that have to stand together each is one. They join `meanings`.
 */
export function framesOf(
  { areas, says, unless }: Wording,
  lang: string,
  meanings: Concepts,
): Frame[] {
  const meaningOf = (phrases: readonly string[]): Chain => {
    const source = phrases.map((phrase) => phrase.trim()).join("|")
    const name = `“${source}”`
    meanings[name] = { [lang]: source }
    return [{ choices: [{ name, asked: null, edge: null }], order: null }]
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

/** The meanings that parts of a frame speak of. */
export function meaningsOf(parts: Frame["parts"]): string[] {
  return parts.flatMap((chains) =>
    chains.flatMap((chain) => chain.flatMap(({ choices }) => choices.map(({ name }) => name))),
  )
}
