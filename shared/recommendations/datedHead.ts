import { fold } from "../text/stem.ts"

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const day = /(?<!\d)\d{1,2}\.(\d{1,2})\.(\d{4})(?!\d)/u

/**
 * The time of a column by its header, in months; null where it names no year. The end of a period
 * counts.
 */
export function monthOf(head: string): number | null {
  const [, month = "12", year] = day.exec(head) ?? []
  if (year !== undefined) return Number(year) * 12 + Number(month)
  const named = [...head.matchAll(years)].map(([one]) => Number(one))
  return named.length === 0 ? null : Math.max(...named) * 12 + 12
}

// Words that only introduce a year, or the time up to which a column reports.
const around =
  /(?<!\p{L})(?:years?|as (?:of|at)|by|in|for|end|the|год\p{L}*|гг?|на|за|в|по состоянию|конец|концу|il|ili|ilin|ildə|illər|üzrə|üçün|sonu|sonuna|tarixinə|c[iuü]|й|м|го)(?!\p{L})/gu

/** Whether a header is only a year or a day: "2024", «на 01.01.2025», "2025-ci il". */
export function isBareDate(head: string): boolean {
  const left = fold(head)
    .replaceAll(around, " ")
    .replaceAll(/[\d\s.,:()/–—-]+/gu, "")
  return left === "" && monthOf(head) !== null
}

/** The indices of columns, latest first; those of one time or without any from right to left. */
export function latestFirst(places: readonly number[], heads: readonly string[]): number[] {
  const month = (at: number) => monthOf(heads[at] ?? "") ?? Number.MAX_SAFE_INTEGER
  return [...places].sort((a, b) => month(b) - month(a) || b - a)
}
