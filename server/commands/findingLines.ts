import type { Finding } from "../../shared/coverage/findings/finding.ts"

/** A finding in JSON, without ids, which are different at each reading of a file. */
export function printedFinding({ places, say: _, ...finding }: Finding) {
  return {
    ...finding,
    measureId: null,
    places: places.map(({ number, quote }) => ({ number, quote })),
  }
}

/** Findings as lines for people: the numbers of their places, the sentence, and the advice. */
export function findingLines(findings: readonly ReturnType<typeof printedFinding>[]): string[] {
  return findings.flatMap(({ places, message, mend }) => {
    const numbers = places.flatMap(({ number }) => number ?? []).join(", ")
    return [`  ${numbers}${numbers ? "  " : ""}${message}`, `       ${mend}`]
  })
}
