import { limits } from "./limits.ts"

/** Returns what work calls between its parts, to let others be done before they wait long. */
export function rests(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < limits.hold) return
    await new Promise((next) => setImmediate(next))
    begun = performance.now()
  }
}

/** Does work that can be done a part at a time, other work in between before it waits long; resolves with what it gives. */
export async function inSlices<T>(work: Iterator<unknown, T>): Promise<T> {
  let begun = performance.now()
  for (let part = work.next(); ; part = work.next()) {
    if (part.done) return part.value
    if (performance.now() - begun < limits.hold) continue
    await new Promise((next) => setImmediate(next))
    begun = performance.now()
  }
}
