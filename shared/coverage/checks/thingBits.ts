/** A bit for a thing; sets of things of which one has a bit that the other lacks differ. */
function bitOf(thing: string): number {
  let hash = 0
  for (let at = 0; at < thing.length; at++) hash = (hash * 31 + thing.charCodeAt(at)) | 0
  return 1 << (hash & 31)
}

/** The bits of several things. */
export function bitsOf(things: Iterable<string>): number {
  let bits = 0
  for (const thing of things) bits |= bitOf(thing)
  return bits
}
