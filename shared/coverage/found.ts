/** A concept of a set, or a meaning of its vocabulary. */
export interface Concept {
  readonly name: string
  /** Its place among the others of the set. */
  readonly number: number
  /** Its hash among the features of learning; filled in when first asked for. */
  hash: number | null
}

/** From which to which word of a sentence a concept is named, both included. */
export interface Hit {
  readonly from: number
  readonly to: number
}

/**
 * The concepts that a sentence names, in the order in which they are met, each with its places in
 * order: first and last word of one, then of the next. Bare numbers and no objects, because there
 * are many and few are ever looked at.
 */
export interface Found {
  readonly concepts: readonly Concept[]
  readonly places: readonly (readonly number[])[]
}

/** The places of the concept at a position among these. */
export function hitsAt({ places }: Found, position: number): Hit[] {
  const numbers = places[position] ?? []
  const hits: Hit[] = []
  for (let i = 0; i < numbers.length; i += 2) {
    hits.push({ from: numbers[i] ?? 0, to: numbers[i + 1] ?? 0 })
  }
  return hits
}

/** The places of the concept of this name, none when it was not found. */
export function hitsOf(found: Found, name: string): Hit[] {
  return hitsAt(
    found,
    found.concepts.findIndex((concept) => concept.name === name),
  )
}
