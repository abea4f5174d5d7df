const inWord = /^[\p{L}\p{M}\p{N}]$/u

// The class of each UTF-16 unit, cached on first use: a text has the same few again and again, and
// a pattern is many times slower.
const unknown = 0
const outside = 1
const inside = 2
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const kind = inWord.test(String.fromCharCode(unit)) ? inside : outside
  kinds[unit] = kind
  return kind
}

const letters = new Uint8Array(0x10000)

/** Whether a UTF-16 unit is a letter by itself, and no half of a surrogate pair. */
export function isLetter(unit: number): boolean {
  const known = letters[unit]
  if (known !== unknown) return known === inside
  const kind = /^\p{L}$/u.test(String.fromCharCode(unit)) ? inside : outside
  letters[unit] = kind
  return kind === inside
}

const capitals = new Uint8Array(0x10000)

/** Whether a text has this many consecutive capital letters. */
export function hasCapitals(text: string, count: number): boolean {
  // A step of this length cannot miss a run of this length.
  for (let at = count - 1; at < text.length; at += count) {
    if (!isCapital(text.charCodeAt(at))) continue
    let from = at
    while (from > 0 && isCapital(text.charCodeAt(from - 1))) from--
    while (at + 1 < text.length && isCapital(text.charCodeAt(at + 1))) at++
    if (at - from >= count - 1) return true
  }
  return false
}

function isCapital(unit: number): boolean {
  const known = capitals[unit]
  if (known !== unknown) return known === inside
  const kind = /^\p{Lu}$/u.test(String.fromCharCode(unit)) ? inside : outside
  capitals[unit] = kind
  return kind === inside
}

/** The number of units of the word character at an offset: 0 for none, 2 for a surrogate pair. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  const kind = known === unknown ? kindOf(unit) : known
  if (kind === inside) return 1
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return 0
  return inWord.test(text.slice(at, at + 2)) ? 2 : 0
}

/** The start of the first word at or after `from`; `to` without one before it. */
export function wordStart(text: string, from: number, to: number): number {
  let at = from
  while (at < to && unitsAt(text, at) === 0) at++
  return at
}

/** The end of the word that begins at `start`: after its last letter, mark or digit. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const units = unitsAt(text, at)
    if (units === 0) break
    at += units
  }
  return at
}

/** Whether the letter from `start` to `end` is the s of a possessive, which is no word. */
export function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || text.charCodeAt(start) !== 0x73) return false
  const before = text[start - 1]
  return before === "'" || before === "’"
}
