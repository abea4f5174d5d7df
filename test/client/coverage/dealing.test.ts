import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Reader } from "../../../client/coverage/conversation.ts"
import { Dealing, type Part } from "../../../client/coverage/dealing.ts"
import type { Passage } from "../../../shared/coverage/passage.ts"
import { PassageReader } from "../../../shared/coverage/passageReader.ts"
import { smallSet } from "./smallSet.ts"

const subjects = ["Campaign", "Open a [shelter] for", "The recovery period of 30 days for"]
const passageOf = (i: number, length: number): Passage => ({
  id: `p${i}`,
  kind: "narrative",
  text: `${subjects[i % subjects.length]} victims ${i}. `.padEnd(length, "Nothing of note. "),
  measureId: null,
  number: null,
  headings: [],
  fields: null,
})
const lengths = fc.array(fc.oneof(fc.nat(200), fc.nat(9_000)), { maxLength: 60 })
const elsewhere = new PassageReader(smallSet, { lang: "en" })
const find = ({ passages }: Part) => structuredClone(elsewhere.find(passages))

/** What happens between two steps of the worker: parts are given, and some of those are answered. */
const happenings = fc.array(
  fc.record({ readers: fc.integer({ min: 2, max: 4 }), given: fc.nat(3), answered: fc.nat() }),
  { maxLength: 80 },
)

describe("a first reading that is shared", () => {
  it("[C64] gives the words of a reading by one, whoever reads what and answers when, or never", () => {
    fc.assert(
      fc.property(lengths, happenings, fc.boolean(), (sizes, between, never) => {
        const changed = sizes.map((length, i) => passageOf(i, length))
        const view = { name: "proposed" } as const
        const request = { version: 1, begin: { lang: "en" }, changed, removed: [], view }
        const dealt = new Dealing(changed)
        const open: Part[] = []
        const happened = between.values()
        let last: unknown
        for (const word of new Reader(smallSet).steps(request, dealt)) {
          last = word ?? last
          const { readers = 2, given = 1, answered = 0 } = happened.next().value ?? {}
          for (let i = 0; i < given; i++) open.push(...[dealt.deal(readers) ?? []].flat())
          const [part] = never ? [] : open.splice(answered % (open.length + 1), 1)
          if (part) dealt.take(part.number, find(part))
        }
        const alone = new Reader(smallSet).answer(request)
        expect({ ...(last as object), set: null }).toEqual({ ...alone, set: null })
        // An answer that comes when all has been read says nothing any more.
        for (const part of open) dealt.take(part.number, find(part))
        expect(dealt.arrived()).toEqual([])
      }),
    )
  })

  it("gives the front to the worker, the back to mates in ever smaller parts, and nothing twice", () => {
    const all = Array.from({ length: 100 }, (_, i) => passageOf(i, 2_000))
    const dealt = new Dealing(all)
    expect(dealt.next(5)).toEqual(all.slice(0, 5))
    const parts: Part[] = []
    for (let part = dealt.deal(3); part; part = dealt.deal(3)) parts.push(part)
    expect(parts.flatMap(({ passages }) => [...passages].reverse())).toEqual(all.slice(5).reverse())
    const counts = parts.map(({ passages }) => passages.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBeLessThan(100 / 6)
    expect(counts[0]).toBeGreaterThan(10 * (counts.at(-1) ?? 0) - 20)
  })

  it("lets the worker read what mates have not answered, and takes what they answer first", () => {
    const all = Array.from({ length: 12 }, (_, i) => passageOf(i, 2_000))
    const dealt = new Dealing(all)
    const parts = [dealt.deal(2), dealt.deal(2)]
    const rest = 12 - parts.reduce((sum, part) => sum + (part?.passages.length ?? 0), 0)
    expect(dealt.next(99)).toHaveLength(12)
    const again = new Dealing(all)
    const [one, two] = [again.deal(2), again.deal(2)]
    if (!one || !two) throw new Error("Nothing was dealt.")
    expect(again.next(rest)).toHaveLength(rest)
    expect(again.next(1)).toEqual(two.passages.slice(0, 1))
    again.take(two.number, find(two))
    expect(again.arrived().map(({ passage }) => passage)).toEqual(two.passages.slice(1))
    expect(again.next(99)).toEqual(one.passages)
    again.take(one.number, find(one))
    expect(again.arrived()).toEqual([])
  })
})
