const inWord = /^[\p{L}\p{M}\p{N}]$/u

// What each UTF-16 unit is, found out when one is first met: a text asks for the same few again and
// again, and a pattern takes many times as long to say it.
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

/** Whether a UTF-16 unit is a letter by itself, and no half of one. */
export function isLetter(unit: number): boolean {
  const known = letters[unit]
  if (known !== unknown) return known === inside
  const kind = /^\p{L}$/u.test(String.fromCharCode(unit)) ? inside : outside
  letters[unit] = kind
  return kind === inside
}

const capitals = new Uint8Array(0x10000)

/** Whether so many units that are capital letters by themselves follow each other in a text. */
export function hasCapitals(text: string, count: number): boolean {
  // Where so many follow each other, a step of so many meets one of them.
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

/** How many units of a word stand at a place: 0 when none does, 2 when a pair makes one letter. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  const kind = known === unknown ? kindOf(unit) : known
  if (kind === inside) return 1
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return 0
  return inWord.test(text.slice(at, at + 2)) ? 2 : 0
}

/** Where the first word at or after `from` begins; `to` when none does before it. */
export function wordStart(text: string, from: number, to: number): number {
  let at = from
  while (at < to && unitsAt(text, at) === 0) at++
  return at
}

/** Where the word that begins at `start` ends: behind its last letter, mark or digit. */
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
