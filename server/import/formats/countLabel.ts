const russian = "абвгдежзиклмнопрстуфхцчшщэюя"

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ]
  let left = value
  let text = ""
  for (const [worth, sign] of signs)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}

function letters(value: number, alphabet: string): string {
  const letter = alphabet[(value - 1) % alphabet.length] ?? ""
  return letter.repeat(Math.floor((value - 1) / alphabet.length) + 1)
}

/** A count as a list prints it, in one of the forms that Word names: "decimal", "lowerRoman", "upperLetter". */
export function countLabel(value: number, kind: string): string {
  if (value < 1 || value > 5000) return String(value)
  if (kind === "lowerRoman") return roman(value)
  if (kind === "upperRoman") return roman(value).toUpperCase()
  if (kind === "lowerLetter") return letters(value, "abcdefghijklmnopqrstuvwxyz")
  if (kind === "upperLetter") return letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  if (kind === "russianLower") return letters(value, russian)
  if (kind === "russianUpper") return letters(value, russian.toUpperCase())
  if (kind === "decimalZero") return String(value).padStart(2, "0")
  return kind === "none" ? "" : String(value)
}
