import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { WebSocket } from "ws"
import { frame, length16, length64 } from "./rawSocket.ts"
import { tell } from "./twoReaders.ts"

const filled = (length: number, seed = 1) =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 7 + seed) & 255))

const before = frame(Buffer.of(1))
const after = frame(Buffer.of(2))
const start = frame(Buffer.of(3), 0x02)
const end = frame(Buffer.of(4), 0x80)

/** All in one piece; byte by byte; and each frame for itself. */
const cuts = (frames: readonly Buffer[]) => {
  const all = Buffer.concat(frames)
  return [[all], [...all].map((byte) => Buffer.of(byte)), frames]
}

describe("the frames of a socket, read past the websocket's parser", () => {
  it.each<[string, Buffer[]]>([
    ["a frame without words", [frame(Buffer.alloc(0))]],
    [
      "a length of 16 bits that is longer than it need be",
      [frame(filled(5), 0x82, { length: length16(5) })],
    ],
    [
      "a length of 64 bits that is longer than it need be",
      [frame(filled(5), 0x82, { length: length64(5n) })],
    ],
    ["a thousand small frames", Array.from({ length: 1000 }, (_, i) => frame(Buffer.of(i & 255)))],
    [
      "a message in parts with pings between them",
      [
        start,
        frame(Buffer.of(9), 0x89),
        frame(Buffer.of(8), 0x00),
        frame(Buffer.alloc(0), 0x8a),
        end,
      ],
    ],
    ["pongs nobody asked for", [frame(Buffer.of(0xff), 0x8a), frame(Buffer.alloc(125), 0x8a)]],
    ["a goodbye with bytes after it", [frame(Buffer.of(3, 232), 0x88)]],
    ["a goodbye without a code", [frame(Buffer.alloc(0), 0x88)]],
    ["frames without a mask", [frame(Buffer.of(1), 0x82, { masked: false })]],
    ["each bit that is reserved", [frame(Buffer.of(1), 0xc2)]],
    ["another reserved bit", [frame(Buffer.of(1), 0xa2)]],
    ["the third reserved bit", [frame(Buffer.of(1), 0x92)]],
    ["a kind of frame that does not exist", [frame(Buffer.of(1), 0x83)]],
    ["a kind of control frame that does not exist", [frame(Buffer.of(1), 0x8b)]],
    ["a ping of 126 bytes", [frame(filled(126), 0x89)]],
    ["a ping in parts", [frame(Buffer.of(1), 0x09)]],
    ["a compressed ping", [frame(Buffer.of(1), 0xc9)]],
    ["a goodbye of one byte", [frame(Buffer.of(1), 0x88)]],
    ["a goodbye with a code that nobody may send", [frame(Buffer.of(3, 237), 0x88)]],
    ["a goodbye with bytes that are no words", [frame(Buffer.of(3, 232, 255), 0x88)]],
    ["a whole message within one in parts", [start, frame(Buffer.of(5)), end]],
    ["the beginning of a message within one in parts", [start, start, end]],
    ["a part of no message", [frame(Buffer.of(5), 0x00)]],
    ["the last part of no message", [end]],
    ["a length of 2^53", [frame(Buffer.of(1), 0x82, { length: length64(2n ** 53n) })]],
    ["a length of 2^63", [frame(Buffer.of(1), 0x82, { length: length64(2n ** 63n) })]],
    ["a part without a mask", [start, frame(Buffer.of(1), 0x80, { masked: false })]],
  ])("[S7] %s: heard as it is by the websocket alone, however it is cut", async (_what, frames) => {
    for (const pieces of cuts([before, ...frames, after])) {
      const alone = await tell(pieces, { past: false })
      expect(await tell(pieces, { past: true })).toEqual(alone)
      expect(await tell(pieces, { past: true, early: true })).toEqual(alone)
    }
  })

  it.each<[string, Buffer[], number]>([
    ["a message above the limit", [frame(filled(100_001))], 4413],
    [
      "one that says so and sends nothing",
      [frame(Buffer.alloc(0), 0x82, { length: length64(5_000_000_000n) })],
      4413,
    ],
    [
      "parts that are together above it",
      [frame(filled(60_000), 0x02), frame(filled(60_000), 0x80)],
      4413,
    ],
    ["text", [frame(Buffer.from("text"), 0x81)], 4400],
    ["text in parts", [frame(Buffer.from("text"), 0x01)], 4400],
    ["text that is none", [frame(Buffer.of(0xff), 0x81)], 4400],
  ])("[S7] %s: refused before it is read, nothing behind it is", async (_what, frames, code) => {
    for (const pieces of [
      [Buffer.concat([before, ...frames, after])],
      [before, ...frames, after],
    ]) {
      const { heard, code: told } = await tell(pieces, { past: true })
      expect(told).toBe(code)
      expect(heard[0]).toBe("bytes 01")
      expect(heard.filter((one) => one.startsWith("bytes")).slice(1)).not.toContain("bytes 03")
      expect(heard.join().length).toBeLessThan(100)
    }
  })

  it("[S1] hears once what had come when a socket that was not read went", async () => {
    const all = Buffer.concat([before, start, end, after])
    for (let cut = 0; cut < all.length; cut++) {
      const pieces = [all.subarray(0, cut), all.subarray(cut)]
      const alone = await tell(pieces, { past: false, paused: true })
      expect(await tell(pieces, { past: true, paused: true })).toEqual(alone)
    }
  })

  const words = fc.oneof(
    { weight: 6, arbitrary: fc.uint8Array({ maxLength: 140 }) },
    { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 70_000 }).map((n) => filled(n)) },
  )
  const control = fc
    .tuple(fc.constantFrom(0x89, 0x8a), fc.uint8Array({ maxLength: 125 }))
    .map(([first, bytes]) => [frame(bytes, first)])
  const inParts = fc
    .array(fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.option(control)), {
      minLength: 2,
      maxLength: 5,
    })
    .map((parts) =>
      parts.flatMap(([bytes, between], i) => [
        frame(bytes, i === 0 ? 0x02 : i === parts.length - 1 ? 0x80 : 0x00),
        ...(between && i < parts.length - 1 ? between : []),
      ]),
    )
  const stream = fc
    .array(fc.oneof({ weight: 4, arbitrary: words.map((one) => [frame(one)]) }, control, inParts), {
      maxLength: 12,
    })
    .map((frames) => Buffer.concat(frames.flat()))

  /** Cuts bytes at these parts of their length. */
  function cut(bytes: Buffer, at: readonly number[]): Buffer[] {
    const places = at.map((one) => Math.floor(one * bytes.length)).sort((a, b) => a - b)
    return [0, ...places].map((from, i) => bytes.subarray(from, places[i] ?? bytes.length))
  }
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })

  it("[S1] are those that the websocket reads, for any messages and any cutting into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(stream, places, fc.boolean(), async (bytes, at, early) => {
        const alone = await tell([bytes], { past: false })
        expect(alone.code).toBe(null)
        expect(await tell(cut(bytes, at), { past: true, early })).toEqual(alone)
      }),
      { seed: 20261, numRuns: 300 },
    )
  })

  it("[S7] are no more than those where a byte of them is another", async () => {
    await fc.assert(
      fc.asyncProperty(
        stream,
        places,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (bytes, at, place, by) => {
          const spoilt = Buffer.from(bytes)
          const i = Math.floor(place * spoilt.length)
          if (i < spoilt.length) spoilt[i] = (spoilt[i] ?? 0) ^ by
          const alone = await tell([spoilt], { past: false })
          const past = await tell(cut(spoilt, at), { past: true })
          expect(past.heard).toEqual(alone.heard.slice(0, past.heard.length))
          if (past.code === alone.code) expect(past.heard).toEqual(alone.heard)
          else expect([4400, 4413]).toContain(past.code)
        },
      ),
      { seed: 20262, numRuns: 500 },
    )
  })

  it("are read past it again after each that it reads itself", async () => {
    const emit = vi.spyOn(WebSocket.prototype, "emit")
    const split = frame(Buffer.of(6, 6))
    await tell(
      [
        Buffer.concat([before, frame(Buffer.of(9), 0x89), after, split.subarray(0, 7)]),
        Buffer.concat([
          split.subarray(7),
          before,
          start,
          end,
          after,
          frame(Buffer.of(9), 0x8a),
          after,
        ]),
      ],
      { past: true },
    )
    const read = emit.mock.calls.filter(([event]) => event === "message").length
    emit.mockRestore()
    // The one that came in pieces, and the one in parts.
    expect(read).toBe(2)
  })

  it("[S11] are counted while their message has not ended: what has come of it, and nothing else", async () => {
    const arrived: number[] = []
    const long = frame(filled(1_000))
    const head = long.length - 1_000
    await tell(
      [
        before,
        long.subarray(0, 3),
        long.subarray(3, head + 100),
        long.subarray(head + 100, head + 400),
        Buffer.concat([long.subarray(head + 400), after]),
        // In parts, a ping between them that comes in pieces.
        frame(filled(50), 0x02),
        frame(filled(9), 0x89).subarray(0, 5),
        frame(filled(9), 0x89).subarray(5),
        Buffer.concat([frame(filled(30), 0x00), frame(filled(20), 0x80).subarray(0, 16)]),
        frame(filled(20), 0x80).subarray(16),
        after,
        // Of what is too large nothing is kept.
        frame(filled(100_001)).subarray(0, 5_000),
      ],
      { past: true, arrived },
    )
    expect(arrived).toEqual([100, 400, 0, 50, 90, 0])
  })
})
