/** Mixes the bits of a hash, so that similar names get distant hashes. */
export function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

const seed = 0x811c9dc5

/** Continues the unmixed hash of a name with these units; `from` is its state before. */
export function hashedOn(from: number, text: string, start = 0, end = text.length): number {
  let hash = from
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** The unmixed hash of the beginning of a name, for {@link hashedOn}. */
export function hashBegun(beginning: string): number {
  return hashedOn(seed, beginning)
}

/** A 32-bit hash of a name: FNV-1a over UTF-16 units, mixed; the same on every platform. */
export function hashOf(name: string): number {
  return mixed(hashedOn(seed, name))
}
