import { randomBytes } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Database } from "../../../server/storage/database/database.ts"
import {
  Liveness,
  type UnfinishedMessage,
  UnfinishedMessages,
} from "../../../server/sync/gateway/unfinishedMessages.ts"
import { limits } from "../../../server/sync/limits.ts"
import { dialects, type Place } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"
import { frame, RawSocket } from "./rawSocket.ts"
import { SyncServer } from "./syncServer.ts"

const { perHeartbeat } = limits.unfinished

describe("messages that have begun to arrive", () => {
  let refused: string[]
  const bounds = {
    maxFrameBytes: 100,
    maxUnfinishedBytes: 1_000,
    maxUnfinishedBytesPerPerson: 300,
  }
  const open = (
    arrivals: UnfinishedMessages,
    name: string,
    person: string | null = name,
  ): UnfinishedMessage => {
    const arrival = arrivals.open(() => refused.push(name))
    if (person) arrival.belongsTo(person)
    return arrival
  }

  it("[S11] take so much memory of one person, at however many sockets", () => {
    refused = []
    const arrivals = new UnfinishedMessages(bounds)
    const [a, b, other] = [
      open(arrivals, "a", "ana"),
      open(arrivals, "b", "ana"),
      open(arrivals, "other"),
    ]
    a.hold(200)
    other.hold(300)
    b.hold(90)
    a.hold(0)
    a.hold(150)
    b.hold(150)
    expect(refused).toEqual([])
    b.hold(151)
    expect(refused).toEqual(["b"])
    expect(arrivals.bytes).toBe(450)
    // Further data of it is discarded.
    b.hold(299)
    a.hold(300)
    expect(refused).toEqual(["b"])
  })

  it("[S11] count for their person as soon as it is known who it is", () => {
    refused = []
    const arrivals = new UnfinishedMessages(bounds)
    const early = open(arrivals, "early", null)
    open(arrivals, "a", "ana").hold(200)
    early.hold(150)
    expect(refused).toEqual([])
    early.belongsTo("ana")
    expect(refused).toEqual(["early"])
    expect(arrivals.bytes).toBe(200)
  })

  it("[S11] take so much memory in all: who holds most goes first", () => {
    refused = []
    const arrivals = new UnfinishedMessages(bounds)
    const honest = open(arrivals, "honest")
    honest.hold(100)
    for (const [person, sockets] of [
      ["x", 2],
      ["y", 3],
      ["z", 2],
    ] as const)
      for (let i = 0; i < sockets; i++) open(arrivals, `${person}${i}`, person).hold(90 + i)
    expect(refused).toEqual([])
    open(arrivals, "late").hold(99)
    open(arrivals, "later").hold(99)
    open(arrivals, "last").hold(99)
    expect(refused).toEqual(["y2"])
    expect(arrivals.bytes).toBeLessThanOrEqual(1_000)
    const before = arrivals.bytes
    honest.close()
    expect(arrivals.bytes).toBe(before - 100)
  })

  it("[S11] never so little that a whole message could not get in", () => {
    refused = []
    const arrivals = new UnfinishedMessages({
      maxFrameBytes: 5_000,
      maxUnfinishedBytes: 1_000,
      maxUnfinishedBytesPerPerson: 1_000,
    })
    open(arrivals, "a").hold(5_000)
    expect(refused).toEqual([])
  })

  it("[S11] are a sign of life while they grow, however long they take", () => {
    const arrival = open(new UnfinishedMessages({ ...bounds, maxFrameBytes: 1e9 }), "a")
    const liveness = new Liveness(arrival)
    liveness.look()
    for (let beats = 1; beats < 50; beats++) {
      arrival.hold(beats * perHeartbeat)
      expect(liveness.look()).toBe("here")
    }
    arrival.hold(0)
    liveness.heard()
    expect(liveness.look()).toBe("here")
    expect(liveness.look()).toBe("gone")
  })

  it("[S11] end their socket when they hardly grow, whatever else comes on it", () => {
    const arrival = open(new UnfinishedMessages({ ...bounds, maxFrameBytes: 1e9 }), "a")
    const liveness = new Liveness(arrival)
    arrival.hold(10_000_000)
    expect(liveness.look()).toBe("here")
    arrival.hold(10_000_001)
    // A pong between two parts.
    liveness.heard()
    expect(liveness.look()).toBe("slow")
  })

  it("[S11] are each for itself: small ones that come in pieces again and again are not one that stands", () => {
    const arrival = open(new UnfinishedMessages(bounds), "a")
    const liveness = new Liveness(arrival)
    for (let beats = 0; beats < 5; beats++) {
      arrival.hold(20)
      arrival.hold(0)
      liveness.heard()
      arrival.hold(10)
      expect(liveness.look()).toBe("here")
    }
  })

  it("say nothing of somebody who is not read for a while", () => {
    const arrival = open(new UnfinishedMessages(bounds), "a")
    const liveness = new Liveness(arrival)
    arrival.hold(50)
    liveness.look()
    liveness.hold(true)
    for (let beats = 0; beats < 5; beats++) expect(liveness.look()).toBe("here")
    liveness.hold(false)
    expect(liveness.look()).toBe("slow")
  })
})

describe("beginnings of messages at the socket's door", () => {
  let place: Place
  let database: Database
  let server: SyncServer
  let planId: string

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    server = await new SyncServer(database, {
      MAX_FRAME_BYTES: "1000000",
      MAX_UNFINISHED_BYTES: "4000000",
      MAX_UNFINISHED_BYTES_PER_PERSON: "1500000",
    }).listen()
    planId = await server.plan({ ana: "drafter", bek: "reviewer", cem: "observer", dan: "drafter" })
  })
  afterAll(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  const enter = async (name: string) => {
    const raw = await RawSocket.open(server.port, `/sync/${planId}`, { name })
    await waitFor(() => expect(raw.frames().length).toBeGreaterThan(1))
    return raw
  }
  const begun = (bytes: number) => frame(randomBytes(1_000_000)).subarray(0, bytes)

  it("[S11] those of one person above the limit are sent away with 4290, the others stay", async () => {
    const [first, second, other] = [await enter("ana"), await enter("ana"), await enter("bek")]
    await first.send(begun(900_000))
    await other.send(begun(900_000))
    await second.send(begun(900_000))
    await waitFor(() => expect(second.code()).toBe(4290))
    expect([first.code(), other.code()]).toEqual([null, null])
    for (const raw of [first, second, other]) await raw.end()
  })

  it("[S11] so are those of whoever holds most when all together are above the limit", async () => {
    const raws: RawSocket[] = []
    for (const name of ["bek", "cem", "dan"]) {
      raws.push(await enter(name))
      await raws.at(-1)?.send(begun(700_000))
    }
    const heavy = [await enter("ana"), await enter("ana")]
    await heavy[0]?.send(begun(800_000))
    await heavy[1]?.send(begun(600_000))
    const one = await enter("bek")
    await one.send(begun(650_000))
    await waitFor(() => expect(heavy[0]?.code()).toBe(4290))
    expect([...raws, heavy[1], one].map((raw) => raw?.code())).toEqual(Array(5).fill(null))
    for (const raw of [...raws, ...heavy, one]) await raw.end()
  })

  it("[S7] of somebody who is sent away little more is read", async () => {
    const raw = await enter("bek")
    await raw.send(begun(500_000))
    server.rooms.rightsChanged({ planId, userId: "u-bek" })
    await waitFor(() => expect(raw.code()).toBe(4205))
    const much = frame(randomBytes(900_000), 0x02)
    for (let i = 0; i < 4 && !raw.socket.destroyed; i++) await raw.send(much)
    await waitFor(() => expect(raw.socket.closed).toBe(true), { timeout: 15_000 })
  })

  it("[S7] of somebody who is not let in yet a little is kept, the rest waits", async () => {
    let admit = () => {}
    const waiting = new Promise<void>((go) => {
      admit = go
    })
    const { of } = server.sessions
    server.sessions.of = async (headers) => {
      await waiting
      return of(headers)
    }
    const raw = await RawSocket.open(server.port, `/sync/${planId}`, { name: "ana" })
    let taken = 0
    const sent = Promise.all(
      Array.from({ length: 40 }, () =>
        raw.send(frame(randomBytes(900_000), 0x02)).then(() => {
          taken += 1
        }),
      ),
    )
    await new Promise((next) => setTimeout(next, 300))
    // The kernel may buffer some; the server has not read 36 MB.
    expect(taken).toBeLessThan(40)
    server.sessions.of = of
    admit()
    await waitFor(() => expect(raw.code()).not.toBe(null))
    raw.socket.destroy()
    await sent.catch(() => {})
  })
})
