import { limits } from "./limits.ts"

const nobody = new Int32Array(new SharedArrayBuffer(4))

/** Milliseconds of CPU that the process has used. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Where much comes in a second, waking up for each of it costs more than the work it brings. Then
 * the process sleeps once it has done what there is, and finds what came meanwhile together, of most
 * sockets several frames in one piece. It does not while there is other work that takes long, or as
 * much to do as it would sleep.
 */
export class Lull {
  #due = false
  #used = 0

  /** Something has come, at so many a second from different people: sleeps when the work of this turn is done, for `most` milliseconds from now at the most. */
  consider(rate: number, most: number): void {
    const { above, updates, least, work } = limits.lull
    if (this.#due || rate < above) return
    this.#due = true
    const end = performance.now() + Math.min(most, Math.max(least, (updates * 1000) / rate))
    setImmediate(() => {
      this.#due = false
      const time = end - performance.now()
      const worked = used() - this.#used
      if (time > 0 && worked < Math.min(work, time / 2)) Atomics.wait(nobody, 0, 0, time)
      this.#used = used()
    })
  }
}
