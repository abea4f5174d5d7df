import { z } from "zod"
import type { Config } from "../../config/config.ts"
import { aloneRelay, type Relay } from "../cluster/relay.ts"

type Limits = Pick<Config, "maxConnections" | "maxConnectionsPerPlan" | "maxConnectionsPerPerson">

const counts = z.array(z.tuple([z.string().max(200), z.int().min(0).max(1_000_000)])).max(100_000)

/** A message between processes about open sockets, of each plan and each person that they name: what changed, or everything; and the wish to hear everything. */
const messageShape = z.union([
  z.literal("who"),
  z.object({ open: z.object({ plans: counts, people: counts }), all: z.boolean().optional() }),
])
type Message = z.infer<typeof messageShape>

interface Counts {
  plans: Map<string, number>
  people: Map<string, number>
}

const noCounts = (): Counts => ({ plans: new Map(), people: new Map() })

// A channel name that is no plan's id, for messages about all plans.
const topic = "open sockets"

/**
 * Counts open sockets: of each person and in each plan over all processes that reach each other,
 * and the total of this process. Two processes that accept a socket in the same moment may exceed a
 * limit by one.
 */
export class ConnectionCounts {
  #limits: Limits
  #relay: Relay
  #here = noCounts()
  #all = 0
  #others = new Map<string, Counts>()

  constructor(limits: Limits, relay: Relay) {
    this.#limits = limits
    this.#relay = relay
    relay.watch({
      lost: () => this.#others.clear(),
      back: () => this.#meet(),
      gone: (process) => this.#others.delete(process),
    })
    if (relay.ready) this.#meet()
  }

  /** Counts a new socket and returns null, or a sentence that names the limit that is reached. */
  enter(userId: string, planId: string): string | null {
    const { maxConnections, maxConnectionsPerPlan, maxConnectionsPerPerson } = this.#limits
    if (this.#all >= maxConnections) return "The server has no room for more people now; come back."
    if (this.#count("plans", planId) >= maxConnectionsPerPlan)
      return "The plan has no room for more people now; come back."
    if (this.#count("people", userId) >= maxConnectionsPerPerson)
      return `You may have ${maxConnectionsPerPerson} plans and pages open at once; close one.`
    this.#add(userId, planId, 1)
    return null
  }

  /** Removes a socket from the counts. */
  leave(userId: string, planId: string): void {
    this.#add(userId, planId, -1)
  }

  #count(what: keyof Counts, id: string): number {
    let count = this.#here[what].get(id) ?? 0
    for (const other of this.#others.values()) count += other[what].get(id) ?? 0
    return count
  }

  #add(userId: string, planId: string, by: number): void {
    this.#all += by
    const plans = set(this.#here.plans, planId, (this.#here.plans.get(planId) ?? 0) + by)
    const people = set(this.#here.people, userId, (this.#here.people.get(userId) ?? 0) + by)
    this.#notify({ open: { plans: [[planId, plans]], people: [[userId, people]] } })
  }

  // Where the others cannot be reached, `back` is emitted when they can be again.
  #meet(): void {
    const heard = this.#relay.subscribe(topic, this.#hear)
    heard.then(
      () => {
        this.#notifyAll()
        this.#notify("who")
      },
      () => {},
    )
  }

  #hear = (bytes: Uint8Array, process: string): void => {
    const message = messageShape.parse(JSON.parse(Buffer.from(bytes).toString()))
    if (message === "who") {
      this.#notifyAll()
      return
    }
    const counts = (!message.all && this.#others.get(process)) || noCounts()
    this.#others.set(process, counts)
    for (const [id, count] of message.open.plans) set(counts.plans, id, count)
    for (const [id, count] of message.open.people) set(counts.people, id, count)
  }

  #notifyAll(): void {
    const { plans, people } = this.#here
    this.#notify({ open: { plans: [...plans], people: [...people] }, all: true })
  }

  #notify(message: Message): void {
    if (this.#relay !== aloneRelay) this.#relay.publish(topic, Buffer.from(JSON.stringify(message)))
  }
}

function set(counts: Map<string, number>, id: string, count: number): number {
  if (count > 0) counts.set(id, count)
  else counts.delete(id)
  return count
}
