import { describe, expect, it } from "vitest"
import { type Position, type Stance, standing } from "../../../shared/agreement/standing.ts"

const now = "v1:now"
const position = (agency: string, stance: Stance, digest = now): Position => ({
  measureId: "m1",
  agency,
  stance,
  digest,
  reason: null,
  words: "",
  at: "2026-11-20T10:00:00Z",
})

describe("the standing of a measure", () => {
  const cases: [string, Position[], ReturnType<typeof standing>][] = [
    ["nobody has answered", [], "open"],
    ["one of two agrees", [position("a", "agree")], "open"],
    ["both agree", [position("a", "agree"), position("b", "agree")], "agreed"],
    [
      "one says it is not concerned",
      [position("a", "agree"), position("b", "not-concerned")],
      "agreed",
    ],
    ["one reserves", [position("a", "agree"), position("b", "reserve")], "reserved"],
    ["one awaits instructions", [position("a", "agree"), position("b", "awaiting")], "open"],
    ["one objects", [position("a", "agree"), position("b", "object")], "objected"],
    [
      "one agreed to other words",
      [position("a", "agree"), position("b", "agree", "v1:old")],
      "lapsed",
    ],
    [
      "an objection stands in the way before a lapse",
      [position("a", "object"), position("b", "agree", "v1:old")],
      "objected",
    ],
    ["a lapse stands in the way before silence", [position("a", "agree", "v1:old")], "lapsed"],
    [
      "an objection to other words has lapsed too",
      [position("a", "object", "v1:old"), position("b", "agree")],
      "lapsed",
    ],
    [
      "an agency that is not asked objects",
      [position("a", "agree"), position("b", "agree"), position("c", "object")],
      "agreed",
    ],
  ]
  it.each(cases)("[A4] %s", (_name, positions, expected) => {
    expect(standing(["a", "b"], positions, now)).toBe(expected)
  })

  it("[A4] is open when no agency is asked", () => {
    expect(standing([], [position("a", "agree")], now)).toBe("open")
  })

  it("[A3] lapses with the words and returns with them, without any event", () => {
    const positions = [position("a", "agree"), position("b", "agree")]
    expect([now, "v1:other", now].map((digest) => standing(["a", "b"], positions, digest))).toEqual(
      ["agreed", "lapsed", "agreed"],
    )
  })
})
