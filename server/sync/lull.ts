import { limits } from "./limits.ts"

const nobody = new Int32Array(new SharedArrayBuffer(4))

/**
 * Where much comes in a second, waking up for each of it costs more than the work it brings. Then
 * the process sleeps a few milliseconds once it has done what there is, and finds what came
 * meanwhile together. It does not when it has as much to do as it would sleep.
 */
export class Lull {
  #due = false
  #woke = 0

  /** Something has come, at so many a second from different people: sleeps when the work of this turn is done, `most` milliseconds at the most. */
  consider(rate: number, most: number): void {
    if (this.#due || rate < limits.lull.above) return
    this.#due = true
    setImmediate(() => {
      this.#due = false
      const { time } = limits.lull
      const awake = performance.now() - this.#woke
      // Who has not slept for long has not worked for so long either: nothing came.
      if (awake < time / 2 || awake > time * 2) Atomics.wait(nobody, 0, 0, Math.min(time, most))
      this.#woke = performance.now()
    })
  }
}
