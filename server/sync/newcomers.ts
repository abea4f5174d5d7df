import { answerFrame, updateFrame } from "./frame.ts"
import { limits } from "./limits.ts"
import type { PlanState } from "./planState.ts"

type Frames = readonly Uint8Array[]

const none: Frames = []

/**
 * Those who have nothing of a plan and are given all of it: one after the other, with other work
 * in between before it waits long, and framed once for all who come at once.
 */
export class Newcomers {
  #waiting: (() => Promise<void>)[] = []
  #running: Promise<void> | null = null
  #pieces = none
  #frames = none
  #onServed: () => void

  /** `onServed` is called when all have been given the plan, and this is not needed any more. */
  constructor(onServed: () => void) {
    this.#onServed = onServed
  }

  /** Gives one of them the plan; `glance` calls back with the state, then or later. */
  add(glance: (read: (state: PlanState) => void) => void, give: (frames: Frames) => void): void {
    this.#waiting.push(async () => {
      await new Promise<void>((ready) => glance((state) => void state.ready().then(ready, ready)))
      await new Promise<void>((given) =>
        glance((state) => {
          give(this.#framed(state.pieces()))
          given()
        }),
      )
    })
    this.#running ??= this.#run()
  }

  /** Resolves when those who have come so far have been given the plan. */
  async settled(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    let begun = performance.now()
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await next()
      if (performance.now() - begun < limits.hold) continue
      await new Promise((turn) => setImmediate(turn))
      begun = performance.now()
    }
    this.#onServed()
  }

  #framed(pieces: Frames): Frames {
    const known = this.#pieces
    if (
      pieces.length > 0 &&
      pieces.length === known.length &&
      pieces.every((one, i) => one === known[i])
    )
      return this.#frames
    const [first = new Uint8Array([0, 0]), then] = pieces
    this.#pieces = pieces
    this.#frames = then ? [updateFrame(first), answerFrame(then)] : [answerFrame(first)]
    return this.#frames
  }
}
