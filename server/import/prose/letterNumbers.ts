import type { PlanItem } from "../build/planItem.ts"

const opening =
  /^\s*(?:\p{L}+\s+)?(?:(?:№|No\.?)\s*)?([IVXLC]{1,7}(?:\.\d{1,3})+)(?=[.):\s]|$)(?![.)]?\p{L})/u

/** The letters and figures of a number whose letters may be a Roman figure: "X.1". */
export function lettersIn(text: string): { letters?: string } {
  const letters = opening.exec(text)?.[1]
  return letters ? { letters } : {}
}

const firstFigure = (number: string | null) => number?.split(".")[0]

/**
 * Treats letters as a code, and not as a Roman figure, if no numbering leads to them: "X.1" alone
 * beside "1.1.1" and "4.2.3", where nothing else is the tenth.
 */
export function settleLetters(items: readonly PlanItem[]): void {
  const measures = items.flatMap((item) => (item.type === "measure" ? [item.measure] : []))
  const lettered = measures.filter(({ letters, number }) => letters && number !== null)
  const figured = measures.filter(({ letters, number }) => !letters && number !== null)
  const used = new Set(lettered.map(({ letters }) => letters?.split(".")[0]))
  if (used.size !== 1 || figured.length <= lettered.length) return
  const value = firstFigure(lettered[0]?.number ?? null)
  const counted =
    figured.some(({ number }) => firstFigure(number) === value) ||
    items.some((item) => item.type === "heading" && item.number === value)
  if (counted) return
  for (const measure of lettered) {
    measure.code = measure.letters
    measure.number = null
  }
}
