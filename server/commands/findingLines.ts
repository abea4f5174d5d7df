import type { Finding } from "../../shared/coverage/finding.ts"

/** A finding as programs see it on the command line: ids of one reading of a file mean nothing in the next. */
export function printedFinding({ places, say: _, ...finding }: Finding) {
  return {
    ...finding,
    measureId: null,
    places: places.map(({ number, quote }) => ({ number, quote })),
  }
}

/** Findings as lines for a person: the numbers of their places, the sentence, and how to mend it. */
export function findingLines(findings: readonly ReturnType<typeof printedFinding>[]): string[] {
  return findings.flatMap(({ places, message, mend }) => {
    const numbers = places.flatMap(({ number }) => number ?? []).join(", ")
    return [`  ${numbers}${numbers ? "  " : ""}${message}`, `       ${mend}`]
  })
}
