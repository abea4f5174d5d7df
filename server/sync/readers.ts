import type { Problem } from "../../shared/problem.ts"
import type { PlanState } from "./planState.ts"

interface Reader {
  read(state: PlanState): void
  fail(problem: Problem): void
}

/** Those who wait for the stored state of a plan: some for its document, some only for what it has. */
export class Readers {
  #readers: Reader[] = []
  #glances: ((state: PlanState) => void)[] = []

  /** Waits for the document. */
  wait(reader: Reader): void {
    this.#readers.push(reader)
  }

  /** Waits for the state, whether its document is open or not. */
  glance(read: (state: PlanState) => void): void {
    this.#glances.push(read)
  }

  /** Gives everybody the state; false when somebody waits for a document that is not open. */
  answer(state: PlanState): boolean {
    for (const read of this.#glances.splice(0)) read(state)
    if (!state.isOpen) return this.#readers.length === 0
    for (const { read } of this.#readers.splice(0)) read(state)
    return true
  }

  /** There is no state: those who can be told are. */
  fail(problem: Problem): void {
    this.#glances = []
    for (const { fail } of this.#readers.splice(0)) fail(problem)
  }
}
