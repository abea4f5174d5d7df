import { describe, expect, it } from "vitest"
import {
  type Basis,
  basisDigest,
  basisOf,
  staleness,
} from "../../../../shared/coverage/levels/basis.ts"
import {
  countingLevel,
  type DecisionRow,
  shownVerdict,
  standingDecisions,
} from "../../../../shared/coverage/levels/decision.ts"
import type { Level } from "../../../../shared/coverage/levels/level.ts"

// A small language: a text is passages by id, and what carries the area is named.

type Words = Record<string, string>

const passagesOf = (words: Words) =>
  new Map(Object.entries(words).map(([id, text]) => [id, { text }]))

function basis(
  level: Level,
  words: Words,
  carrying = Object.keys(words),
  { numbers = {} as Words, version = "1", against = [] as string[] } = {},
): Basis {
  const printed = (id: string) => ({
    passageId: id,
    measureId: id,
    number: numbers[id] ?? "1.1",
    quote: words[id]?.slice(0, 4) ?? "",
    element: null,
    start: 0,
    end: 4,
  })
  const shown = { evidence: carrying.map(printed), readsAgainst: against.map(printed) }
  return basisOf({ level, ...shown }, { id: "set", version }, passagesOf(words))
}

describe("[C53] a decision is stale", () => {
  const then = basis("addressed", { a: "Open a shelter", b: "Give thirty days" })
  const cases: [string, Basis, Words, ReturnType<typeof staleness>][] = [
    [
      "not while nothing changed",
      basis("addressed", { a: "Open a shelter", b: "Give thirty days" }),
      {},
      null,
    ],
    [
      "not when passages moved, were numbered anew or spaced otherwise",
      basis("addressed", { b: "Give  thirty days ", a: "Open a shelter" }, ["b", "a"], {
        numbers: { a: "3.9" },
      }),
      {},
      null,
    ],
    [
      "not when the same words stand in another passage",
      basis("addressed", { c: "Open a shelter", b: "Give thirty days" }),
      {},
      null,
    ],
    [
      "when words of the evidence changed: both wordings",
      basis("addressed", { a: "Open a shelter for women", b: "Give thirty days" }),
      {},
      {
        level: null,
        set: null,
        passages: [
          {
            passageId: "a",
            number: "1.1",
            before: "Open a shelter",
            now: "Open a shelter for women",
            carries: true,
          },
        ],
      },
    ],
    [
      "when a passage carries the area no more: its words now",
      basis("addressed", { a: "Open a shelter" }),
      { a: "Open a shelter", b: "Give a party" },
      {
        level: null,
        set: null,
        passages: [
          {
            passageId: "b",
            number: "1.1",
            before: "Give thirty days",
            now: "Give a party",
            carries: false,
          },
        ],
      },
    ],
    [
      "when a passage is gone",
      basis("addressed", { a: "Open a shelter" }),
      { a: "Open a shelter" },
      {
        level: null,
        set: null,
        passages: [
          {
            passageId: "b",
            number: "1.1",
            before: "Give thirty days",
            now: null,
            carries: false,
          },
        ],
      },
    ],
    [
      "when evidence came",
      basis("addressed", { a: "Open a shelter", b: "Give thirty days", c: "Tell them" }),
      {},
      {
        level: null,
        set: null,
        passages: [
          { passageId: "c", number: "1.1", before: null, now: "Tell them", carries: true },
        ],
      },
    ],
    [
      "when the machine reads another level in the same words",
      basis("elaborated", { a: "Open a shelter", b: "Give thirty days" }),
      {},
      { level: { before: "addressed", now: "elaborated" }, set: null, passages: [] },
    ],
    [
      "when the standards have another version",
      basis("addressed", { a: "Open a shelter", b: "Give thirty days" }, undefined, {
        version: "2",
      }),
      {},
      { level: null, set: { before: "1", now: "2" }, passages: [] },
    ],
  ]
  it.each(cases)("%s", (_, now, text, expected) => {
    expect(staleness(then, now, passagesOf(text))).toEqual(expected)
    // Whoever decides sends one digest for all of it.
    expect(basisDigest(then) === basisDigest(now)).toBe(expected === null)
  })

  it("not because of what stands beyond the words that a server reads of one block", () => {
    const long = "a ".repeat(10_000)
    const now = basis("mentioned", { a: `${long}and so on` })
    expect(staleness(basis("mentioned", { a: `${long}and more` }), now, new Map())).toBeNull()
  })
})

describe("[C51] of everything that was said of an area", () => {
  let made = 0
  const said = (
    act: DecisionRow["act"],
    decided: DecisionRow["decided"],
    area = "x",
    set = "set",
  ) => {
    made += 1
    const row = { id: `d${made}`, area, act, decided, level: "mentioned" as const, evidence: [] }
    return { ...row, set: { id: set, version: "1" } }
  }
  const against = (decision: string, withdrawnAt: string | null = null) => ({
    decision,
    area: "x",
    withdrawnAt,
  })
  const decidedOf = (...decisions: DecisionRow[]) =>
    standingDecisions({ decisions, contests: [] }, "set").get("x")?.decided ?? null

  it("the last counts, and a withdrawal leaves nothing", () => {
    const first = said("confirm", "mentioned")
    const second = said("correct", "addressed")
    expect(decidedOf(first, second)).toBe("addressed")
    expect(decidedOf(first, second, said("withdraw", null))).toBeNull()
    expect(decidedOf(said("withdraw", null), said("not-applicable", "not-applicable"))).toBe(
      "not-applicable",
    )
    expect(decidedOf(said("correct", "addressed", "y"))).toBeNull()
    expect(decidedOf(said("correct", "addressed", "x", "another set"))).toBeNull()
  })

  it("a contest outlives that the same is said again, and ends with another decision", () => {
    const first = said("correct", "addressed")
    const again = said("correct", "addressed")
    const contests = [against(first.id), against(first.id, "2026-01-01")]
    const standing = (...decisions: DecisionRow[]) =>
      standingDecisions({ decisions, contests }, "set").get("x")?.contests
    expect(standing(first)).toEqual([contests[0]])
    expect(standing(first, again)).toEqual([contests[0]])
    expect(standing(first, again, said("correct", "elaborated"))).toEqual([])
    expect(standing(first, said("withdraw", null), again)).toEqual([])
  })
})

describe("[C52] the level that counts", () => {
  const proposed = basis("mentioned", { a: "Open a shelter", b: "Give [thirty] days" })
  const agreed = basis("absent", {})
  const verdict = (decided: Level | "not-applicable") => ({
    decision: { ...proposed, id: "d", area: "x", act: "correct" as const, decided },
    decided,
    contests: [],
  })
  const counting = (decided: Level | "not-applicable", shown: Basis) =>
    countingLevel(shown, shownVerdict(verdict(decided), proposed, shown, new Map()))

  it("is the machine's where nobody decided", () => {
    expect(countingLevel(proposed, null)).toBe("mentioned")
  })
  it("is the decided one on the text as proposed", () => {
    expect(counting("elaborated", proposed)).toBe("elaborated")
  })
  it("is the machine's as agreed, as long as that text says less than what was decided on", () => {
    expect(counting("elaborated", agreed)).toBe("absent")
    expect(counting("elaborated", { ...proposed })).toBe("elaborated")
  })
  it("is none in any view where the area does not concern the plan", () => {
    expect(counting("not-applicable", proposed)).toBeNull()
    expect(counting("not-applicable", agreed)).toBeNull()
  })
})

describe("[C53] words that read against a provision", () => {
  const words = { a: "Send them home at once", b: "Open a shelter" }
  const read = (now: Words) => basis("addressed", now, ["b"], { against: ["a"] })

  it("are decided on as well: a decision is stale when they change", () => {
    const now = read({ ...words, a: "Send them home when they wish" })
    expect(staleness(read(words), now, new Map())?.passages).toMatchObject([
      { passageId: "a", before: "Send them home at once", now: "Send them home when they wish" },
    ])
    expect(basisDigest(now)).not.toBe(basisDigest(read(words)))
    expect(staleness(read(words), read({ ...words }), new Map())).toBeNull()
  })

  it("are no other evidence than before where there are none", () => {
    expect(basisDigest(basis("addressed", words, ["b"]))).toBe(
      basisDigest(basis("addressed", { b: "Open a shelter" })),
    )
  })
})
