import { describe, expect, it, vi } from "vitest"
import { Answering } from "../../../client/coverage/answering.ts"
import {
  type CoverageAnswer,
  type CoverageBeginning,
  type CoverageRefusal,
  type CoverageRequest,
  Reader,
} from "../../../client/coverage/conversation.ts"
import { MateReader, type MateRequest } from "../../../client/coverage/mateReader.ts"
import type { MateWorker } from "../../../client/coverage/mates.ts"
import { passages } from "../../../shared/document/passages.ts"
import { Problem } from "../../../shared/problem.ts"
import { measure, paragraph, plan } from "../../plan.ts"
import { smallSet } from "./smallSet.ts"

const blocks = (count: number, words: number) =>
  Array.from({ length: count }, (_, i) =>
    i % 9 === 8
      ? measure(`m${i}`, `Open shelter ${i} for victims`)
      : paragraph(`Campaign ${i} told people. ${"Nothing of note. ".repeat(words)}`, `n${i}`),
  )
const large = passages(plan(...blocks(300, 40)))
const small = passages(plan(...blocks(300, 1)))
const standards = { id: smallSet.id, version: smallSet.version }
const request = (changed = large, part: Partial<CoverageRequest> = {}): CoverageRequest => ({
  version: 1,
  begin: { lang: "en", standards },
  changed,
  removed: [],
  view: { name: "proposed" },
  ...part,
})
const alone = ({ begin, ...rest }: CoverageRequest) =>
  new Reader(smallSet).answer({ begin, ...rest }).report

type Manner = "answers" | "holds" | "fails" | "has no set"

/** A mate in the same thread: it answers at once, or when it is let, or fails when it has something to load or to read. */
class FakeMate implements MateWorker {
  onmessage: MateWorker["onmessage"] = null
  onerror: MateWorker["onerror"] = null
  parts = 0
  /** How often it was told of a set. */
  given = 0
  ended = false
  readonly #manner: Manner
  readonly #held: MateRequest[] = []
  readonly #reader = new MateReader(
    async () => {
      if (this.#manner === "has no set") throw new Problem("not-found", "There is no such set.")
      return smallSet
    },
    (answer) => this.onmessage?.(new MessageEvent("message", { data: structuredClone(answer) })),
  )

  constructor(manner: Manner) {
    this.#manner = manner
  }
  postMessage(asked: MateRequest): void {
    const copy = structuredClone(asked)
    if ("standards" in copy) this.given++
    else this.parts++
    if ("standards" in copy || this.#manner === "answers")
      this.#reader.hear(copy).catch(() => this.#fail())
    else if (this.#manner === "holds") this.#held.push(copy)
    else this.#fail()
  }
  #fail(): void {
    this.onerror?.({ preventDefault() {} } as ErrorEvent)
  }
  terminate(): void {
    this.ended = true
  }
  letGo(): void {
    for (const asked of this.#held.splice(0)) void this.#reader.hear(asked)
  }
}

/** A worker around which everything is in this thread, with mates that have their set. */
async function opened(...manners: Manner[]) {
  const mates = manners.map((manner) => new FakeMate(manner))
  const said: (CoverageAnswer | CoverageBeginning | CoverageRefusal)[] = []
  const failed = vi.fn()
  const load = vi.fn(async ({ version }: typeof standards) => {
    if (version === "gone") throw new Problem("not-found", "There is no such set.")
    return { ...smallSet, version }
  })
  const answering = new Answering({
    load,
    openMates: () => mates,
    say: (word) => said.push(structuredClone(word)),
    fail: failed,
  })
  answering.hear({ prepare: { lang: "en", standards }, opening: true })
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  const answers = () => said.filter((word): word is CoverageAnswer => "report" in word)
  const answered = async (count = 1) => {
    await vi.waitFor(() => expect(answers().length + failed.mock.calls.length).toBe(count), 20_000)
    expect(failed).not.toHaveBeenCalled()
    return answers()
  }
  return { answering, mates, said, answered }
}

describe("a worker with mates", () => {
  it("[C64] shares the first reading of a long plan with them, and then lets them go", async () => {
    const { answering, mates, answered } = await opened("holds", "answers")
    answering.hear(request())
    const [answer] = await answered()
    expect(answer?.report).toEqual(alone(request()))
    expect(mates.map(({ parts }) => parts > 0)).toEqual([true, true])
    await vi.waitFor(() => expect(mates.map(({ ended }) => ended)).toEqual([true, true]))
  })

  it("shares no short plan", async () => {
    const { answering, mates, answered } = await opened("answers")
    answering.hear(request(small))
    expect((await answered())[0]?.report).toEqual(alone(request(small)))
    expect(mates).toMatchObject([{ parts: 0, ended: true }])
  })

  it("reads itself what a mate fails to read, or answers too late", async () => {
    const { answering, mates, answered } = await opened("fails", "holds")
    answering.hear(request())
    expect((await answered())[0]?.report).toEqual(alone(request()))
    expect(mates).toMatchObject([{ parts: 1, ended: true }, { parts: 2 }])
    for (const mate of mates) mate.letGo()
    const later = request(large.slice(0, 1), { version: 2, begin: null })
    answering.hear(later)
    expect(await answered(2)).toMatchObject([{}, { version: 2, report: alone(request()) }])
  })

  it("reads without a mate that cannot load the set", async () => {
    const { answering, mates, answered } = await opened("has no set", "answers")
    await vi.waitFor(() => expect(mates).toMatchObject([{ given: 1, ended: true }, { given: 1 }]))
    answering.hear(request())
    expect((await answered())[0]?.report).toEqual(alone(request()))
    expect(mates[0]?.parts).toBe(0)
  })

  it("answers in order when a plan is begun anew while they read", async () => {
    const { answering, mates, answered } = await opened("holds", "holds")
    answering.hear(request())
    const again = request(large.slice(40), { version: 2, begin: { lang: "ru", standards } })
    answering.hear(again)
    const reports = (await answered(2)).map(({ version, report }) => ({ version, report }))
    expect(reports).toEqual([
      { version: 1, report: alone(request()) },
      { version: 2, report: alone(again) },
    ])
    expect(mates).toMatchObject([
      { parts: 2, ended: true },
      { parts: 2, ended: true },
    ])
  })

  it("lets them go when another set is chosen than they have, or the set is gone", async () => {
    for (const version of ["2", "gone"]) {
      const { answering, mates, said } = await opened("answers")
      answering.hear(request(large, { begin: { standards: { ...standards, version } } }))
      expect(mates).toMatchObject([{ parts: 0, ended: true }])
      await vi.waitFor(() =>
        expect(said.at(-1)).toHaveProperty(version === "2" ? "report" : "refused"),
      )
    }
  })
})

describe("a worker that is opened before a plan", () => {
  const russian = { lang: "ru", standards }

  it("[C75] reads one plan after another, and says the set anew to who opens the next", async () => {
    const { answering, said, answered } = await opened()
    answering.hear(request(small))
    await answered()
    answering.hear({ leave: true })
    answering.hear({ prepare: russian, opening: true })
    const next = request(large, { begin: russian })
    answering.hear(next)
    expect((await answered(2))[1]?.report).toEqual(alone(next))
    const sets = said.flatMap((word) => ("set" in word && word.set ? [word.set.id] : []))
    expect(sets).toEqual([smallSet.id, smallSet.id])
  })

  it("[C75] answers what was asked before it lets go of the plan", async () => {
    const { answering, answered } = await opened()
    answering.hear(request(small))
    answering.hear(request(small.slice(1), { version: 2, begin: null, removed: ["n0"] }))
    answering.hear({ leave: true })
    expect((await answered(2)).map(({ version }) => version)).toEqual([1, 2])
  })

  it("opens mates only for a plan that is on its way", async () => {
    const mate = new FakeMate("answers")
    const openMates = vi.fn(() => [mate])
    const said: (CoverageAnswer | CoverageBeginning | CoverageRefusal)[] = []
    const answering = new Answering({
      load: async () => smallSet,
      openMates,
      say: (word) => said.push(word),
      fail: vi.fn(),
    })
    answering.hear({ prepare: russian, opening: false })
    expect(openMates).not.toHaveBeenCalled()
    answering.hear({ prepare: russian, opening: true })
    answering.hear({ prepare: russian, opening: true })
    expect(openMates).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(mate.given).toBe(1))
    answering.hear(request(large, { begin: russian }))
    await vi.waitFor(() => expect(said.at(-1)).toHaveProperty("report"), 20_000)
    expect(mate.parts).toBeGreaterThan(0)
    answering.hear({ leave: true })
    answering.hear({ prepare: russian, opening: true })
    expect(openMates).toHaveBeenCalledTimes(2)
  })

  it("[C75] goes on making itself ready when a plan of few words was read, and not after a long one", async () => {
    for (const [changed, again] of [
      [small.slice(0, 5), true],
      [large, false],
    ] as const) {
      const prepared = vi.spyOn(Reader.prototype, "prepare")
      const { answering, answered } = await opened()
      answering.hear(request([...changed]))
      await answered()
      answering.hear({ leave: true })
      await vi.waitFor(() => expect(prepared).toHaveBeenCalledTimes(1))
      answering.hear({ prepare: { lang: "en", standards }, opening: true })
      await new Promise((pass) => setTimeout(pass))
      expect(prepared).toHaveBeenCalledTimes(again ? 2 : 1)
      prepared.mockRestore()
    }
  })

  it("lets go of a plan without waiting for a set that nobody needs any more", async () => {
    const said: (CoverageAnswer | CoverageBeginning | CoverageRefusal)[] = []
    const answering = new Answering({
      load: ({ version }) =>
        version === "slow" ? new Promise(() => {}) : Promise.resolve(smallSet),
      openMates: () => [],
      say: (word) => said.push(word),
      fail: vi.fn(),
    })
    answering.hear({ prepare: { standards: { ...standards, version: "slow" } }, opening: true })
    answering.hear({ leave: true })
    answering.hear({ prepare: russian, opening: true })
    answering.hear(request(small, { begin: russian }))
    await vi.waitFor(() => expect(said.at(-1)).toHaveProperty("report"), 20_000)
  })

  it("tells of an error of the reading, and asks for no set again because of it", async () => {
    const prepare = vi.spyOn(Reader.prototype, "prepare").mockImplementation(() => {
      throw new TypeError("A mistake.")
    })
    const load = vi.fn(async () => smallSet)
    const fail = vi.fn()
    const around = { load, openMates: () => [], say: vi.fn(), fail }
    const answering = new Answering(around)
    answering.hear({ prepare: russian, opening: false })
    await vi.waitFor(() => expect(fail).toHaveBeenCalledWith(new TypeError("A mistake.")))
    answering.hear({ prepare: russian, opening: true })
    expect(load).toHaveBeenCalledTimes(1)
    prepare.mockRestore()
  })

  it("asks for the set again for a plan where it could not be had before", async () => {
    const said: (CoverageAnswer | CoverageBeginning | CoverageRefusal)[] = []
    let away = true
    const load = vi.fn(async () => {
      if (away) throw new Problem("signed-out", "Sign in first.")
      return smallSet
    })
    const answering = new Answering({
      load,
      openMates: () => [],
      say: (word) => said.push(word),
      fail: vi.fn(),
    })
    answering.hear({ prepare: russian, opening: false })
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1))
    await new Promise((pass) => setTimeout(pass))
    away = false
    answering.hear({ prepare: russian, opening: true })
    answering.hear(request(small, { begin: russian }))
    await vi.waitFor(() => expect(said.at(-1)).toHaveProperty("report"), 20_000)
    expect(load).toHaveBeenCalledTimes(2)
  })
})
