import { Duplex } from "node:stream"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Outgoing, Wire } from "../../../server/sync/wire.ts"

/** The payloads of small frames that stand behind each other. */
function payloads(bytes: Buffer): string[] {
  const all: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at + 1] ?? 0
    all.push(bytes.subarray(at + 2, at + 2 + length).toString())
    at += 2 + length
  }
  return all
}

describe("what goes out on sockets", () => {
  let busy: boolean
  let outgoing: Outgoing

  /** A wire, and what each write to its stream held. */
  function open() {
    const writes: string[][] = []
    const stream = new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, done) {
        writes.push(payloads(chunk))
        done()
      },
    })
    const nothing = () => {}
    const socket = {
      isOpen: true,
      close: nothing,
      terminate: nothing,
      pause: nothing,
      resume: nothing,
    }
    const wire = new Wire(socket, stream, outgoing)
    const say = (words: string, patient?: boolean) => wire.send(Buffer.from(words), patient)
    return { wire, writes, say }
  }
  const turn = () => new Promise<void>((next) => process.nextTick(next))

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    busy = true
    outgoing = new Outgoing(() => busy)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it("is one write for all that one socket gets in a turn, in order", async () => {
    const [a, b] = [open(), open()]
    a.say("one")
    b.say("other")
    a.say("two")
    expect(a.writes).toEqual([])
    await turn()
    expect(a.writes).toEqual([["one", "two"]])
    expect(b.writes).toEqual([["other"]])
  })

  it("[S4] goes out at once in quiet, also what may wait", async () => {
    busy = false
    const a = open()
    a.say("saved", true)
    await turn()
    expect(a.writes).toEqual([["saved"]])
  })

  it("[S4] where much goes on, what may wait goes with what comes next, in order", async () => {
    const a = open()
    a.say("saved 1", true)
    await turn()
    a.say("presence 1", true)
    await turn()
    expect(a.writes).toEqual([])
    a.say("words")
    await turn()
    expect(a.writes).toEqual([["saved 1", "presence 1", "words"]])
    a.say("words")
    a.say("saved 3", true)
    await turn()
    expect(a.writes[1]).toEqual(["words", "saved 3"])
  })

  it("[S4] is not said any more when the next of its kind comes while it waits", async () => {
    const a = open()
    for (const words of ["saved 1", "presence 1", "saved 10"]) a.say(words, true)
    expect(a.wire.bufferedAmount).toBe("presence 1saved 10".length)
    a.say("words")
    // What does not wait goes out in order, all of it.
    a.say("saved 11", true)
    await turn()
    expect(a.writes).toEqual([["saved 10", "presence 1", "words", "saved 11"]])
  })

  it("[S4] waits for half a second at the most", async () => {
    const [a, b] = [open(), open()]
    a.say("saved 1", true)
    vi.advanceTimersByTime(400)
    b.say("saved 1", true)
    a.say("presence 1", true)
    vi.advanceTimersByTime(99)
    expect([a.writes, b.writes]).toEqual([[], []])
    vi.advanceTimersByTime(1)
    expect([a.writes, b.writes]).toEqual([[["saved 1", "presence 1"]], [["saved 1"]]])
    a.say("saved 3", true)
    vi.advanceTimersByTime(500)
    expect(a.writes[1]).toEqual(["saved 3"])
  })

  it("counts as waiting to be sent, and goes out before a close", async () => {
    const a = open()
    a.say("saved", true)
    expect(a.wire.bufferedAmount).toBe(5)
    a.wire.close(4205, "")
    expect(a.writes).toEqual([["saved"]])
    expect(a.wire.bufferedAmount).toBe(0)
  })

  it("stays as it was said while a slow stream has not passed it on", async () => {
    const kept: Buffer[] = []
    const passOn: (() => void)[] = []
    const slow = new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, done) {
        kept.push(chunk)
        passOn.push(done)
      },
    })
    const socket = { isOpen: true, close() {}, terminate() {}, pause() {}, resume() {} }
    const wire = new Wire(socket, slow, outgoing)
    const quick = open()
    const said = Array.from({ length: 2_000 }, (_, i) => `words number ${i} of many`)
    for (const words of said) {
      wire.send(Buffer.from(words))
      await turn()
      quick.say(`other ${words}`)
      await turn()
    }
    for (let next = passOn.shift(); next; next = passOn.shift()) next()
    expect(kept.flatMap(payloads)).toEqual(said)
    expect(quick.writes.flat()).toEqual(said.map((words) => `other ${words}`))
  })
})
