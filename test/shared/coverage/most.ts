import { expect } from "vitest"

/**
 * Expects that most of some rows hold, by default nine in ten: what is learnt is right about many and
 * never about each, so that a row alone says nothing. Those that do not hold are named.
 */
export function expectMost<T>(
  rows: readonly T[],
  holds: (row: T) => boolean,
  nameOf: (row: T) => string,
  share = 0.9,
): void {
  expect(rows.length).toBeGreaterThan(0)
  const wrong = rows.filter((row) => !holds(row)).map(nameOf)
  const right = 1 - wrong.length / rows.length
  expect(right, wrong.join("\n")).toBeGreaterThanOrEqual(share)
}
