import { describe, expect, it } from "vitest"
import { withoutBrackets } from "../../../shared/text/brackets.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { fold, stemOf } from "../../../shared/text/stem.ts"
import { sentencesOf, tokensOf } from "../../../shared/text/tokens.ts"

const sentences = (text: string) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe("folding", () => {
  it("does not let the two i of Azerbaijani part a word from itself", () => {
    expect(fold("İNSAN")).toBe(fold("insan"))
    expect(fold("QADIN")).toBe(fold("qadın"))
    expect(fold("IOM")).toBe("iom")
    expect(fold("İ")).toHaveLength(1)
  })

  it("takes ё for е", () => {
    expect(fold("Учёт")).toBe("учет")
  })
})

describe("stems", () => {
  it.each([
    ["az", "qurban qurbanın qurbanlar qurbanların qurbanlarına qurbanlarından"],
    ["az", "uşaq uşağın uşaqlar uşaqların uşaqlara"],
    ["az", "hakim hakimlər hakimlərin hakimlərdən"],
    ["ru", "жертва жертвы жертвам жертвами"],
    ["en", "victim victims"],
  ])("of one word are one (%s: %s)", (lang, words) => {
    expect(new Set(words.split(" ").map((word) => stemOf(fold(word), lang))).size).toBe(1)
  })
})

describe("sentences", () => {
  it.each([
    ["One. Two.", ["One.", "Two."]],
    ["According to art. 5 it ends. Next.", ["According to art. 5 it ends.", "Next."]],
    ["В 2026 г. начнётся работа. Далее.", ["В 2026 г. начнётся работа.", "Далее."]],
    ["May ayının 29-cu günü. Sonra.", ["May ayının 29-cu günü.", "Sonra."]],
    ["first line\nsecond line", ["first line", "second line"]],
  ])("of %j", (text, wanted) => {
    expect(sentences(text)).toEqual(wanted)
  })

  it("part at hyphens into words and drop a possessive s", () => {
    expect(tokensOf("non-punishment of the child's").map(({ word }) => word)).toEqual([
      "non",
      "punishment",
      "of",
      "the",
      "child",
    ])
  })
})

describe("the language of a text", () => {
  it.each([
    ["en", "Open a shelter in the capital"],
    ["ru", "Открыть приют"],
    ["az", "Sığınacağın açılması"],
    ["az", "Qurbana vəkil verilir"],
  ])("is %s for %j", (lang, text) => {
    expect(languageOf(text)).toBe(lang)
  })

  it("is that of the text around where there are no letters", () => {
    expect(languageOf("12 345", "ru")).toBe("ru")
  })
})

describe("text without brackets", () => {
  it("keeps its length and what stands outside", () => {
    const text = "Open [a fund] / [study [the] options]\nnow [or"
    expect(withoutBrackets(text)).toHaveLength(text.length)
    expect(withoutBrackets(text).replaceAll(/ +/g, " ").trim()).toBe("Open / \nnow")
  })
})
