/** A number at the start of printed words, normalised ("1.1"), and its length. */
export interface PrintedNumber {
  number: string
  length: number
  /** The asterisk after it, which a sentence of the plan explains; "" without one. */
  mark: string
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanValue(word: string): number {
  const digits = [...word].map((letter) => romanDigits[letter] ?? 0)
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  )
}

/**
 * "1.1." as "1.1", "IV." as "4"; null when the label is no number. "C.1" is none: it follows B, and
 * no plan has a hundred parts.
 */
export function normalNumber(label: string): string | null {
  const bare = label.replace(/[\s\u00A0]+/gu, "").replace(/^[([]|[.):\]–—-]+$/gu, "")
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(bare)) return bare
  if (/^[LC](?:\.|$)/.test(bare)) return null
  if (/^[IVXLC]{1,7}$/.test(bare)) return String(romanValue(bare))
  const mixed = /^([IVXLC]{1,7})((?:\.\d{1,3})+)$/.exec(bare)
  return mixed ? `${romanValue(mixed[1] ?? "")}${mixed[2]}` : null
}

/** Behind a number in figures Roman ones are words: "7. Courts of instance VII". */
const romanLabel = /^[^\d]*?(?<!\p{L})([IVXLC]{1,7}(?:\.\d{1,3})*)(?=[.):\s]|$)/u

/**
 * The Roman figures of a number in printed words, "VII" of 7; null where it is not in Roman
 * figures.
 */
export function romanOf(number: string, printed: string): string | null {
  const label = romanLabel.exec(printed.slice(0, 40))?.[1] ?? ""
  return normalNumber(label) === number ? label : null
}

/** A label of letters and figures as it is referred to, "A-1" or "C.1"; null when it is a number or no label. */
export function printedCode(label: string): string | null {
  const bare = label
    .replace(/[\s\u00A0]+/gu, "")
    .replace(/[–—−‑]/gu, "-")
    .replace(/^[([]|[.):\]-]+$/gu, "")
  // Each figure but the first has its separator: figures that may be parted anywhere take for ever.
  const fits =
    bare.length <= 20 &&
    /^\p{Lu}{1,3}(?:\d{1,3})?(?:[-./]\d{1,3})*$|^\d{1,3}(?:\.\d{1,3})*[-.]?\p{L}$/u.test(bare)
  return fits && normalNumber(label) === null ? bare : null
}

/**
 * The number that printed words begin with: "1.1.1 Adopt", "2. The situation", "IV. Goals". One
 * figure alone needs its dot or bracket, so that "16 courses" stays whole.
 */
export function leadingNumber(text: string): PrintedNumber | null {
  const found =
    /^\s*(\d{1,3}(?:\.\d{1,3})+(?:\.|(?=(?:\*{1,3}|[†‡])[.)\s])|)|\d{1,3}(?:[.)]|(?=(?:\*{1,3}|[†‡])[.)]))|[IVXLC]{1,7}(?:\.\d{1,3})*[.)])(\*{1,3}|[†‡])?[.)]?(?:[\s\u00A0]+(?!(?:and|or|to|и|или|по|və|ya)\s)|(?=\p{Lu}))/u.exec(
      text,
    )
  const number = found ? normalNumber(found[1] ?? "") : null
  return found && number ? { number, length: found[0].length, mark: found[2] ?? "" } : null
}

/** "(3) The Ministry …": the number of a point in brackets, which lists do not print so. */
export function bracketedNumber(text: string): PrintedNumber | null {
  const found = /^\s*\((\d{1,3}(?:\.\d{1,3})*)\)\s+(?=\S)/u.exec(text)
  return found ? { number: found[1] ?? "", length: found[0].length, mark: "" } : null
}

/** A code at the beginning of printed words, in place of a number: "D-1. The Office will …". */
export function leadingCode(text: string): { code: string; length: number } | null {
  const found =
    /^\s*(\p{Lu}{1,3}(?:[-–]\d{1,3}(?:\.\d{1,3})*|\.?\d{1,3}(?:\.\d{1,3})*(?=[.):])))(?:[.):]|\s[–—-](?=\s))?\s+(?=[\p{Lu}[«“"])/u.exec(
      text,
    )
  const code = found ? printedCode(found[1] ?? "") : null
  return found && code ? { code, length: found[0].length } : null
}

/** The number of figures of a normalised number. */
export function depthOf(number: string): number {
  return number.split(".").length
}
