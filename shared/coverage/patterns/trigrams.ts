/**
 * A code of five bits for each UTF-16 unit, ignoring case; plus 32 once it has been computed, and
 * plus 64 for a digit. Letters of one alphabet mostly have different codes.
 */
const codes = new Uint8Array(0x10000)
const known = 32
const digit = 64

function codeOf(unit: number): number {
  const letter = String.fromCharCode(unit)
  const upper = letter.toUpperCase()
  const lower = (upper.length === 1 ? upper : letter).toLowerCase()
  const five = (lower.length === 1 ? lower.charCodeAt(0) : unit) & 31
  const code = five | known | (unit >= 0x30 && unit <= 0x39 ? digit : 0)
  codes[unit] = code
  return code
}

const trigramBits = 15
const trigramMask = (1 << trigramBits) - 1
/** An artificial trigram of every text that has a digit. */
export const digitTrigram = 1 << trigramBits

/** Each trigram of a text as a number: five bits for each of three UTF-16 units. */
export function eachTrigram(text: string, take: (trigram: number) => void): void {
  let trigram = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    trigram = ((trigram << 5) | ((codes[unit] || codeOf(unit)) & 31)) & trigramMask
    if (i >= 2) take(trigram)
  }
}

/** The length of a bit set of all trigrams, in words of 32 bits. */
export const trigramWords = (1 << (trigramBits - 5)) + 1

/** Fills a bit set with the trigrams of a text, and with those alone. */
export function setTrigrams(text: string, bits: Int32Array): void {
  bits.fill(0)
  let trigram = 0
  let any = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const code = codes[unit] || codeOf(unit)
    any |= code
    trigram = ((trigram << 5) | (code & 31)) & trigramMask
    bits[trigram >>> 5] = (bits[trigram >>> 5] ?? 0) | (1 << (trigram & 31))
  }
  if ((any & digit) !== 0) bits[digitTrigram >>> 5] = 1
}

/** Each trigram of a bit set. */
export function eachSetTrigram(bits: Int32Array, take: (trigram: number) => void): void {
  for (const [at, word] of bits.entries())
    for (let bit = 0; word >>> bit !== 0 && bit < 32; bit++)
      if (((word >>> bit) & 1) === 1) take((at << 5) | bit)
}
