import { diffArrays } from "diff"

/** A run of words that is in both texts, or only in the older or the newer one. */
export interface DiffPart {
  kind: "same" | "removed" | "added"
  text: string
}

// Words, the space between them and single marks are separate pieces, so that a moved comma does
// not mark its word as changed.
const pieces = (text: string) => text.match(/[\p{L}\p{N}\p{M}’'-]+|\s+|[^\s\p{L}\p{N}]/gu) ?? []

const isSpace = (piece: string) => /^\s+$/.test(piece)

/** Texts with more differences than this are not compared word by word: one replaces the other. */
const mostEdits = 1_500

/**
 * The runs that two arrays of pieces share, or that only one of them has, in order; null where they
 * share too little.
 */
export function diffRuns(
  before: readonly string[],
  after: readonly string[],
): { kind: DiffPart["kind"]; pieces: string[] }[] | null {
  const runs = diffArrays([...before], [...after], { maxEditLength: mostEdits })
  return (
    runs?.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      pieces: value,
    })) ?? null
  )
}

/**
 * Aligns two lists by key, in order: each entry with the one of the other list that has its key, or
 * with null; entries of only one list come between.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T, at: number) => string,
): [T | null, T | null][] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)]
  const runs = diffRuns(old, now)
  if (!runs)
    return [
      ...before.map((one): [T, null] => [one, null]),
      ...after.map((one): [null, T] => [null, one]),
    ]
  let [from, to] = [0, 0]
  return runs.flatMap(({ kind, pieces }) =>
    pieces.map((): [T | null, T | null] => {
      const one = kind === "added" ? null : (before[from++] ?? null)
      const other = kind === "removed" ? null : (after[to++] ?? null)
      return [one, other]
    }),
  )
}

function common(a: readonly string[], b: readonly string[]): DiffPart[] {
  const runs = diffRuns(a, b)
  if (runs) return runs.map(({ kind, pieces: own }) => ({ kind, text: own.join("") }))
  return [
    { kind: "removed", text: a.join("") },
    { kind: "added", text: b.join("") },
  ]
}

/** Two changes with only a space between them read as one change. */
function joinAcrossSpaces(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((part, index): DiffPart[] => {
    const changed = (other: DiffPart | undefined) => other !== undefined && other.kind !== "same"
    const alone = part.kind === "same" && isSpace(part.text)
    return alone && changed(parts[index - 1]) && changed(parts[index + 1])
      ? [
          { kind: "removed", text: part.text },
          { kind: "added", text: part.text },
        ]
      : [part]
  })
}

/** Merges neighbouring changes into one removed run before one added run. */
function gather(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  let removed = ""
  let added = ""
  const flush = () => {
    // A common trailing space belongs to the next part, not to the change.
    const space = removed.match(/\s+$/)?.[0] ?? ""
    const shared = space !== "" && added.endsWith(space) && added.trim() !== "" ? space : ""
    if (shared) {
      removed = removed.slice(0, -shared.length)
      added = added.slice(0, -shared.length)
    }
    if (removed) runs.push({ kind: "removed", text: removed })
    if (added) runs.push({ kind: "added", text: added })
    if (shared) runs.push({ kind: "same", text: shared })
    removed = added = ""
  }
  for (const { kind, text } of parts) {
    if (kind === "removed") removed += text
    else if (kind === "added") added += text
    else {
      flush()
      const last = runs.at(-1)
      if (last?.kind === "same") last.text += text
      else runs.push({ kind, text })
    }
  }
  flush()
  return runs
}

/**
 * The differences of two wordings, by whole words, in reading order; in a replacement the older
 * words come first. The parts that are not `added` joined give `before`, those not `removed`
 * `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  return gather(joinAcrossSpaces(common(pieces(before), pieces(after))))
}
