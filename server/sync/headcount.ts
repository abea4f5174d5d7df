import type { Config } from "../config.ts"

/** How many sockets are open: of each person, in each plan, in all. */
export class Headcount {
  #limits: Pick<Config, "maxConnections" | "maxConnectionsPerPlan" | "maxConnectionsPerPerson">
  #people = new Map<string, number>()
  #plans = new Map<string, number>()
  #all = 0

  constructor(limits: Headcount["limits"]) {
    this.#limits = limits
  }

  /** The limits that hold. */
  get limits() {
    return this.#limits
  }

  /** Counts one more, and returns null; or the sentence that says why there is no room for it. */
  enter(userId: string, planId: string): string | null {
    const { maxConnections, maxConnectionsPerPlan, maxConnectionsPerPerson } = this.#limits
    if (this.#all >= maxConnections) return "The server has no room for more people now; come back."
    if ((this.#plans.get(planId) ?? 0) >= maxConnectionsPerPlan)
      return "The plan has no room for more people now; come back."
    if ((this.#people.get(userId) ?? 0) >= maxConnectionsPerPerson)
      return `You may have ${maxConnectionsPerPerson} plans and pages open at once; close one.`
    this.#all += 1
    add(this.#plans, planId, 1)
    add(this.#people, userId, 1)
    return null
  }

  /** Counts one less. */
  leave(userId: string, planId: string): void {
    this.#all -= 1
    add(this.#plans, planId, -1)
    add(this.#people, userId, -1)
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}
