import { describe, expect, it, vi } from "vitest"
import { PlanReader } from "../../../client/coverage/planReader.ts"
import { RequestHandler } from "../../../client/coverage/requestHandler.ts"
import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageRefusal,
  CoverageRequest,
} from "../../../client/coverage/workerProtocol.ts"
import { passages } from "../../../shared/document/passages.ts"
import { Problem } from "../../../shared/problem.ts"
import { measure, paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
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
  new PlanReader(smallSet).answer({ begin, ...rest }).report

/** A worker around which everything is in this thread. */
async function opened() {
  const said: (CoverageAnswer | CoverageBeginning | CoverageRefusal)[] = []
  const failed = vi.fn()
  const load = vi.fn(async ({ version }: typeof standards) => {
    if (version === "gone") throw new Problem("not-found", "There is no such set.")
    return { ...smallSet, version }
  })
  const answering = new RequestHandler({
    load,
    say: (word) => said.push(structuredClone(word)),
    fail: failed,
  })
  answering.hear({ prepare: { lang: "en", standards }, opening: true })
  await waitFor(() => expect(load).toHaveBeenCalled())
  const answers = () => said.filter((word): word is CoverageAnswer => "report" in word)
  const answered = async (count = 1) => {
    await waitFor(() => expect(answers().length + failed.mock.calls.length).toBe(count))
    expect(failed).not.toHaveBeenCalled()
    return answers()
  }
  return { answering, said, answered }
}

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

  it("lets go of a plan without waiting for a set that nobody needs any more", async () => {
    const said: (CoverageAnswer | CoverageBeginning | CoverageRefusal)[] = []
    const answering = new RequestHandler({
      load: ({ version }) =>
        version === "slow" ? new Promise(() => {}) : Promise.resolve(smallSet),
      say: (word) => said.push(word),
      fail: vi.fn(),
    })
    answering.hear({ prepare: { standards: { ...standards, version: "slow" } }, opening: true })
    answering.hear({ leave: true })
    answering.hear({ prepare: russian, opening: true })
    answering.hear(request(small, { begin: russian }))
    await waitFor(() => expect(said.at(-1)).toHaveProperty("report"))
  })

  it("tells of an error of the reading, and asks for no set again because of it", async () => {
    const prepare = vi.spyOn(PlanReader.prototype, "prepare").mockImplementation(() => {
      throw new TypeError("A mistake.")
    })
    const load = vi.fn(async () => smallSet)
    const fail = vi.fn()
    const around = { load, say: vi.fn(), fail }
    const answering = new RequestHandler(around)
    answering.hear({ prepare: russian, opening: false })
    await waitFor(() => expect(fail).toHaveBeenCalledWith(new TypeError("A mistake.")))
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
    const answering = new RequestHandler({
      load,
      say: (word) => said.push(word),
      fail: vi.fn(),
    })
    answering.hear({ prepare: russian, opening: false })
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1))
    await new Promise((pass) => setTimeout(pass))
    away = false
    answering.hear({ prepare: russian, opening: true })
    answering.hear(request(small, { begin: russian }))
    await waitFor(() => expect(said.at(-1)).toHaveProperty("report"))
    expect(load).toHaveBeenCalledTimes(2)
  })
})
