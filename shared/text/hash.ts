/** Mixes the bits of a hash once more, so that names that differ little lie far apart. */
export function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

const seed = 0x811c9dc5

/** How far the hash of a name has come after these units of it; `from` is how far it was before. */
export function hashedOn(from: number, text: string, start = 0, end = text.length): number {
  let hash = from
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** How far the hash of a name has come after its beginning. */
export function hashBegun(beginning: string): number {
  return hashedOn(seed, beginning)
}

/** A name as a number of 32 bits: FNV-1a over UTF-16 units, mixed; the same everywhere. */
export function hashOf(name: string): number {
  return mixed(hashedOn(seed, name))
}
