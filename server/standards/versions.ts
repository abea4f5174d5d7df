import type { StandardsChoice } from "../../shared/api/standards.ts"

const byNumber = new Intl.Collator("en", { numeric: true })

/** Orders versions, the highest first by its numbers: 1.10, 1.9, 1. */
export const newerFirst = (a: string, b: string): number => byNumber.compare(b, a)

/** The highest version of a set among these; "" where there is none. */
export function newestOf(id: string, choices: readonly StandardsChoice[]): string {
  const versions = choices.filter((set) => set.id === id).map(({ version }) => version)
  return versions.sort(newerFirst)[0] ?? ""
}
