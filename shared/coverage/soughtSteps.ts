import type { Sought } from "./sought.ts"

/** In a step: the row that it asks for is in these bits, and where to go on where it is not there is above them. */
const rowMask = 0xffff
const targetShift = 16
/** Instead of a row: go on elsewhere, whatever stands there. */
const jump = 0xffff
/** Where nothing is left to ask, and where it is known that something is missing. */
const found = 0x3fff
const missing = 0x3ffe

const asksNothing = [jump | (found << targetShift)]

/**
 * What a pattern cannot do without as steps, each one number, because what is asked at every sentence
 * is asked faster so, and takes a tenth of the room: a row, and where to go on where it does not stand.
 */
export function stepsOf(sought: Sought): readonly number[] {
  const steps: number[] = []
  /** Steps that go on, where they fail, at a place that is not known yet. */
  const add = ({ rows, choices }: Sought): number[] => {
    const failing: number[] = []
    const ask = (row: number) => failing.push(steps.push(row) - 1)
    for (const row of rows) ask(row)
    for (const { ways } of choices) {
      const through: number[] = []
      let last: number[] = []
      for (const [at, way] of ways.entries()) {
        go(last, steps.length)
        last = add(way)
        if (at < ways.length - 1) through.push(steps.push(jump) - 1)
      }
      failing.push(...last)
      go(through, steps.length)
    }
    return failing
  }
  const go = (from: readonly number[], to: number) => {
    for (const at of from) steps[at] = ((steps[at] ?? 0) & rowMask) | (to << targetShift)
  }
  go(add(sought), missing)
  steps.push(jump | (found << targetShift))
  // In no more room than they need: a row that things were added to has room for half as many more.
  return steps.length < missing ? steps.slice() : asksNothing
}

/** Whether all that these steps ask for stands where `rows` has bits for what stands. */
export function standsIn(rows: Int32Array, steps: readonly number[]): boolean {
  let at = 0
  while (at < missing) {
    const step = steps[at] ?? 0
    const row = step & rowMask
    const stands = row !== jump && (((rows[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
    at = stands ? at + 1 : step >>> targetShift
  }
  return at === found
}
