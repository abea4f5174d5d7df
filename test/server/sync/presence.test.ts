import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { personOf } from "../../../server/sync/gateway/connection.ts"
import { Presence, type PresenceMember } from "../../../server/sync/room/presence.ts"
import { person } from "./syncServer.ts"

/** The body of an awareness message. */
function says(...entries: [client: number, clock: number, state: unknown][]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const [client, clock, state] of entries) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  }
  return encoding.toUint8Array(encoder)
}

/** A selection at one character. */
function here(clock: number) {
  const place = { type: null, tname: null, item: { client: 1, clock }, assoc: 0 }
  return { anchor: place, head: place }
}

type Entry = { client: number; clock: number; state: Record<string, unknown> | null }

function read(frame: Uint8Array): Entry[] {
  const decoder = decoding.createDecoder(frame)
  expect(decoding.readVarUint(decoder)).toBe(1)
  const body = decoding.createDecoder(decoding.readVarUint8Array(decoder))
  return Array.from({ length: decoding.readVarUint(body) }, () => ({
    client: decoding.readVarUint(body),
    clock: decoding.readVarUint(body),
    state: JSON.parse(decoding.readVarString(body)),
  }))
}

describe("presence", () => {
  let people: (PresenceMember & { heard: Entry[][] })[]
  let presence: Presence
  const enter = (name: string) => {
    const heard: Entry[][] = []
    const one = {
      person: personOf(person(name)),
      client: null,
      heard,
      send: (frame: Uint8Array) => heard.push(read(frame)),
    }
    people.push(one)
    return one
  }

  beforeEach(() => {
    vi.useFakeTimers()
    people = []
    presence = new Presence({ present: () => people, relayPresence() {} })
  })
  afterEach(() => {
    presence.close()
    vi.useRealTimers()
  })

  const whole = { type: null, tname: "document", item: null, assoc: -1 }
  it.each([
    ["numbers", { anchor: 5, head: 5 }],
    ["nothing", { anchor: null, head: null }],
    ["places that name nothing", { anchor: { assoc: 0 }, head: { assoc: 0 } }],
    ["another root", { anchor: { ...whole, tname: "aside" }, head: whole }],
    ["no whole numbers", { anchor: whole, head: { item: { client: -1, clock: "x" } } }],
    ["a text", "cursor"],
  ])("[S9] shows no caret for a cursor of %s, which would stop others' editors", (_, cursor) => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    presence.receive(ana, says([7, 1, { cursor, more: { a: 1 } }]))
    vi.runAllTimers()
    expect(bek.heard).toEqual([
      [{ client: 7, clock: 1, state: { cursor: null, user: expect.anything() } }],
    ])
  })

  it("[S9] shows a caret whole, and passes over what is larger than a caret", () => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    const cursor = { anchor: whole, head: here(3).head }
    presence.receive(ana, says([7, 1, { cursor }]))
    presence.receive(ana, says([7, 2, { cursor: null, more: "x".repeat(5_000) }]))
    vi.runAllTimers()
    expect(bek.heard).toEqual([
      [{ client: 7, clock: 1, state: expect.objectContaining({ cursor }) }],
    ])
  })

  it("[S9] goes to everybody, to its sender too, with the person written by the server", () => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    presence.receive(
      ana,
      says([7, 1, { user: { name: "Minister", agency: "all" }, cursor: here(3) }]),
    )
    vi.runAllTimers()
    for (const { heard } of [ana, bek]) {
      expect(heard).toEqual([
        [
          {
            client: 7,
            clock: 1,
            state: {
              cursor: here(3),
              user: expect.objectContaining({
                id: "u-ana",
                name: "ana",
                agency: ana.person.agencyId,
              }),
            },
          },
        ],
      ])
    }
  })

  it("[S9] passes over what a connection says of another's number", () => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    presence.receive(ana, says([7, 1, { cursor: here(1) }]))
    presence.receive(bek, says([8, 1, { cursor: here(2) }], [7, 9, { cursor: here(99) }]))
    presence.receive(bek, says([7, 10, null], [9, 1, { cursor: here(5) }]))
    vi.runAllTimers()
    const states = new Map(
      read(presence.frame()).map(({ client, state }) => [client, state?.cursor]),
    )
    expect(states).toEqual(
      new Map([
        [7, here(1)],
        [8, here(2)],
      ]),
    )
  })

  it("[S9] lets nobody take the number of somebody of another name", () => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    presence.receive(ana, says([7, 1, { cursor: here(1) }]))
    presence.receive(bek, says([7, 2, { cursor: here(2) }]))
    vi.runAllTimers()
    expect(read(presence.frame())).toEqual([
      expect.objectContaining({ client: 7, state: expect.objectContaining({ cursor: here(1) }) }),
    ])
  })

  it("[S9] sends many changes as one frame", () => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    for (let clock = 1; clock <= 50; clock++)
      presence.receive(ana, says([7, clock, { cursor: here(clock) }]))
    presence.receive(bek, says([8, 1, {}]))
    vi.runAllTimers()
    expect(bek.heard).toHaveLength(1)
    expect(bek.heard[0]).toEqual([
      expect.objectContaining({ client: 7, clock: 50 }),
      expect.objectContaining({ client: 8, clock: 1 }),
    ])
  })

  it("[S9] takes somebody who leaves out, and shows them again though their clock has not moved", () => {
    const [ana, bek] = [enter("ana"), enter("bek")]
    presence.receive(ana, says([7, 4, { cursor: here(1) }]))
    vi.runAllTimers()
    presence.leave(ana)
    people = [bek]
    vi.runAllTimers()
    expect(bek.heard.at(-1)).toEqual([{ client: 7, clock: 4, state: null }])
    const again = enter("ana")
    presence.receive(again, says([7, 4, { cursor: here(1) }]))
    vi.runAllTimers()
    expect(bek.heard.at(-1)?.[0]).toMatchObject({ client: 7, clock: 5, state: { cursor: here(1) } })
    expect(again.heard.at(-1)?.[0]).toMatchObject({ client: 7, clock: 4 })
  })

  it("[S9] throws on what it cannot read", () => {
    const ana = enter("ana")
    expect(() => presence.receive(ana, new Uint8Array([3, 1]))).toThrow()
    const broken = encoding.createEncoder()
    encoding.writeVarUint(broken, 1)
    encoding.writeVarUint(broken, 7)
    encoding.writeVarUint(broken, 1)
    encoding.writeVarString(broken, "{not json")
    expect(() => presence.receive(ana, encoding.toUint8Array(broken))).toThrow()
  })
})
