import { limits } from "./limits.ts"

/**
 * Returns a function that work calls between its steps, to yield to the event loop before others
 * wait long.
 */
export function yielder(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < limits.hold) return
    await new Promise((next) => setImmediate(next))
    begun = performance.now()
  }
}

/**
 * Runs work step by step, yielding to the event loop before others wait long; resolves with its
 * result.
 */
export async function inSlices<T>(work: Iterator<unknown, T>): Promise<T> {
  let begun = performance.now()
  for (let part = work.next(); ; part = work.next()) {
    if (part.done) return part.value
    if (performance.now() - begun < limits.hold) continue
    await new Promise((next) => setImmediate(next))
    begun = performance.now()
  }
}
