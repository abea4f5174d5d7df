import { setTimeout as wait } from "node:timers/promises"
import * as Y from "yjs"
import { LightClient } from "./syncClient.ts"
import { caret, type Kind, opening, readSync, words } from "./syncKinds.ts"
import { Typist } from "./syncTypist.ts"

/** A scene: how many people are in how many plans, and what they do. */
export interface Scene {
  name: string
  plans: number
  people: number
  typists: number
  /** Keys a second of each typist. */
  rate: number
  /** Whether every key moves a caret. */
  carets: boolean
  /** Seconds between two moves of a reader's caret; 0: readers have none. */
  readerMoves: number
  /** Whether all of a plan are at one of several ports, as a balancer does that goes by the address. */
  together?: boolean
}

interface Seat {
  client: LightClient
  prefix: Uint8Array
  typist: Typist
  types: boolean
  due: number
  every: number
  /** Set on those whose frames are read: when what arrived, and what of it was expected. */
  probe: boolean
}

// Frames are read at these seats only; at the others they are counted.
const probesInAll = 20
const probesInPlan = 2

/** People at their screens, all on one server. */
export class Crowd {
  readonly scene: Scene
  #seats: Seat[] = []
  #sentAt = new Map<number, number[]>()
  #latencies: number[] = []
  #timer: NodeJS.Timeout | null = null
  /** Keys that were struck, and deliveries they make: one to everybody else in the plan. */
  keys = 0

  private constructor(scene: Scene) {
    this.scene = scene
  }

  /** `port` is where everybody connects, or the ports among which they are spread in turn. */
  static async open(
    kind: Kind,
    port: number | readonly number[],
    plans: string[],
    scene: Scene,
  ): Promise<Crowd> {
    const ports = typeof port === "number" ? [port] : port
    const crowd = new Crowd(scene)
    let number = 1_000_000 + Math.floor(Math.random() * 2_000_000_000)
    let probes = 0
    for (const [nth, plan] of plans.entries()) {
      const prefix = kind.prefix(plan)
      for (let person = 0; person < scene.people; person++) {
        const typist = new Typist(number++)
        const probe = person >= scene.people - probesInPlan && probes < probesInAll
        if (probe) probes += 1
        const at = ports[(scene.together ? nth : person) % ports.length] ?? 0
        const name = `p${crowd.#seats.length}`
        const client = await LightClient.open(at, kind.path(plan), name, () => {})
        client.send([...kind.greeting(plan), ...opening(prefix)])
        const types = person < scene.typists
        const every = types ? 1000 / scene.rate : scene.readerMoves * 1000
        crowd.#seats.push({ client, prefix, typist, types, due: 0, every, probe })
      }
    }
    await wait(300)
    for (const seat of crowd.#seats) {
      crowd.#sentAt.set(seat.typist.client, [])
      const begins = seat.types ? [words(seat.prefix, seat.typist.begin())] : []
      const moves = seat.types ? scene.carets : seat.every > 0
      seat.client.send(moves ? [...begins, caret(seat.prefix, seat.typist.caret())] : begins)
      seat.client.hear = seat.probe ? (payload) => crowd.#hear(seat, payload) : null
    }
    await wait(500)
    return crowd
  }

  #hear(seat: Seat, payload: Uint8Array): void {
    const sync = readSync(seat.prefix, payload)
    if (sync?.kind !== 2) return
    const now = performance.now()
    const { from, to } = Y.parseUpdateMeta(sync.body)
    for (const [client, start] of from) {
      const sent = this.#sentAt.get(client)
      if (!sent || client === seat.typist.client) continue
      for (let clock = start; clock < (to.get(client) ?? start); clock++) {
        const at = sent[clock]
        if (at !== undefined) this.#latencies.push(now - at)
      }
    }
  }

  /** Begins to type; `rate` instead of the scene's. */
  start(rate = this.scene.rate): void {
    this.pause()
    const begun = performance.now()
    for (const seat of this.#seats) {
      if (seat.types) seat.every = 1000 / rate
      seat.due = seat.every > 0 ? begun + Math.random() * seat.every : Number.POSITIVE_INFINITY
    }
    const turn = () => {
      const now = performance.now()
      for (const seat of this.#seats) if (seat.due <= now) this.#strike(seat, now)
      this.#timer = setTimeout(turn, 2)
    }
    turn()
  }

  #strike(seat: Seat, now: number): void {
    const frames: Uint8Array[] = []
    const { typist, prefix } = seat
    while (seat.due <= now) {
      seat.due += seat.every
      if (seat.types) {
        const { clock } = typist
        frames.push(words(prefix, typist.key()))
        this.keys += 1
        const sent = this.#sentAt.get(typist.client)
        if (sent && typist.clock > clock) sent[clock] = now
      }
      if (!seat.types || this.scene.carets) frames.push(caret(prefix, typist.caret()))
    }
    seat.client.send(frames)
  }

  pause(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Types no more and resolves when nothing comes any more, after ten seconds at the latest. */
  async quiet(): Promise<void> {
    this.pause()
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const { bytes } = this
      await wait(200)
      if (this.bytes === bytes) return
    }
  }

  /** The latencies that the probes measured since the last call, in milliseconds, sorted. */
  latencies(): number[] {
    return this.#latencies.splice(0).sort((a, b) => a - b)
  }

  /** Bytes that everybody received so far. */
  get bytes(): number {
    return this.#seats.reduce((sum, { client }) => sum + client.bytes, 0)
  }

  /** The codes of sockets the server closed. */
  get lost(): number[] {
    return this.#seats.flatMap(({ client }) => client.closed ?? [])
  }

  /** Types one last key per typist and resolves with how many of all others never heard of it. */
  async missing(patience = 10_000): Promise<number> {
    this.pause()
    const waiting = new Set<Seat>()
    const perPlan = this.scene.people
    for (let first = 0; first < this.#seats.length; first += perPlan) {
      const plan = this.#seats.slice(first, first + perPlan)
      const [writer] = plan.filter(({ types }) => types)
      if (!writer) continue
      const { typist, prefix } = writer
      let { clock } = typist
      for (const seat of plan) {
        if (seat === writer) continue
        waiting.add(seat)
        seat.client.hear = (payload) => {
          const sync = readSync(prefix, payload)
          if (sync?.kind !== 2) return
          if ((Y.parseUpdateMeta(sync.body).to.get(typist.client) ?? 0) > clock)
            waiting.delete(seat)
        }
      }
      let update = typist.key()
      // A letter taken back is no mark to look for.
      if (typist.clock === clock) {
        writer.client.send([words(prefix, update)])
        clock = typist.clock
        update = typist.key()
      }
      writer.client.send([words(prefix, update)])
    }
    for (const end = Date.now() + patience; waiting.size > 0 && Date.now() < end; ) await wait(50)
    return waiting.size
  }

  async close(): Promise<void> {
    this.pause()
    for (const { client } of this.#seats) client.close()
    await wait(200)
  }
}
