import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wordDiff } from "../../../shared/text/wordDiff.ts"

/** A difference as one line: {-removed-} and {+added+}. */
const line = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `{-${text}-}` : `{+${text}+}`,
    )
    .join("")

describe("the difference between two wordings", () => {
  it.each([
    ["meets every two months.", "meets monthly.", "meets {-every two months-}{+monthly+}."],
    ["Train inspectors", "Train labour inspectors", "Train {+labour +}inspectors"],
    ["Train labour inspectors", "Train inspectors", "Train {-labour -}inspectors"],
    ["a, b", "a b", "a{-,-} b"],
    ["45 days", "30 days", "{-45-}{+30+} days"],
    ["", "New words", "{+New words+}"],
    ["Old words", "", "{-Old words-}"],
    ["same", "same", "same"],
    ["Провести обучение", "Провести повторное обучение", "Провести {+повторное +}обучение"],
    ["Qurbanların müdafiəsi", "Qurbanların hüquqi müdafiəsi", "Qurbanların {+hüquqi +}müdafiəsi"],
    ["the state’s plan", "the states’ plan", "the {-state’s-}{+states’+} plan"],
  ])("shows %j → %j as whole words", (before, after, shown) => {
    expect(line(before, after)).toBe(shown)
  })

  it("loses no word: without the added ones it is the old text, without the removed ones the new", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", "victim", " ", "  ", ",", ".", "\n", "ə"), { maxLength: 60 })
      .map((list) => list.join(""))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after)
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join("")
        expect(without("added")).toBe(before)
        expect(without("removed")).toBe(after)
      }),
    )
  })

  it("answers on texts that share nothing and are very long", () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(" ")
    const parts = wordDiff(many("old"), many("new"))
    expect(parts.filter(({ kind }) => kind !== "same").length).toBeGreaterThan(1)
  })
})
