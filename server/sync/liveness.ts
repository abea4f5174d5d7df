import type { Arrival } from "./arrivals.ts"

/** Whether the other end of a socket is still there, by what has come of it between two looks. */
export class Liveness {
  #arrival: Pick<Arrival, "look">
  #heard = true
  #held = false

  /** `arrival` is the message that is on its way on the socket. */
  constructor(arrival: Pick<Arrival, "look">) {
    this.#arrival = arrival
  }

  /** Something whole has come. */
  heard(): void {
    this.#heard = true
  }

  /** The socket is not read for a while, or read again: of who is not read nothing can be heard. */
  hold(held: boolean): void {
    this.#held = held
    this.#heard = true
  }

  /** Called every heartbeat: `slow` when a message that has begun hardly goes on, `gone` when nothing has come. */
  look(): "here" | "slow" | "gone" {
    const progress = this.#arrival.look()
    const heard = this.#heard || this.#held || progress === "moves"
    this.#heard = false
    if (progress === "stands" && !this.#held) return "slow"
    return heard ? "here" : "gone"
  }
}
