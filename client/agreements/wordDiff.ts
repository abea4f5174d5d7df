/** A run of words that both texts have, or that only the older or only the newer one has. */
export interface DiffPart {
  kind: "same" | "removed" | "added"
  text: string
}

// Words, the space between them and single marks are pieces of their own, so that a comma that
// moves does not drag its word along.
const pieces = (text: string) => text.match(/[\p{L}\p{N}\p{M}’'-]+|\s+|[^\s\p{L}\p{N}]/gu) ?? []

const isSpace = (piece: string) => /^\s+$/.test(piece)

/** The table of the longest common run is cut off above this many cells; then the middle reads as replaced. */
const tooMany = 4_000_000

function common(a: readonly string[], b: readonly string[]): DiffPart[] {
  if (a.length === 0 && b.length === 0) return []
  if (a.length === 0 || b.length === 0 || a.length * b.length > tooMany) {
    return [
      { kind: "removed", text: a.join("") },
      { kind: "added", text: b.join("") },
    ]
  }
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: "same", text: a[i] ?? "" })
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "removed", text: a[i++] ?? "" })
    } else parts.push({ kind: "added", text: b[j++] ?? "" })
  }
  return parts
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

/** Neighbouring changes as one removed run before one added run. */
function gather(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  let removed = ""
  let added = ""
  const flush = () => {
    // A space that both sides end with belongs to what follows, not to the change.
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
 * What moved between two wordings, by whole words, in reading order; of a replacement the older
 * words come first. The parts that are not `added` joined give `before`, those not `removed` `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = pieces(before)
  const b = pieces(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail++
  }
  const same = (words: string[]): DiffPart[] => words.map((text) => ({ kind: "same", text }))
  return gather(
    joinAcrossSpaces([
      ...same(a.slice(0, head)),
      ...common(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
      ...same(a.slice(a.length - tail)),
    ]),
  )
}
