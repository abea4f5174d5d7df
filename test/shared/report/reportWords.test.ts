import { describe, expect, it } from "vitest"
import { languages } from "../../../shared/languages.ts"
import { reportWords } from "../../../shared/report/reportWords.ts"

describe.each(languages)("the letters of the feedback report (%s)", (language) => {
  const { summary, covered } = reportWords(language)

  it.each([
    ["levels", summary.letters, summary.legend],
    ["fields", covered.fieldLetters, covered.fieldsKey],
  ])("of the %s are unlike each other and explained beside the table", (_, letters, key) => {
    const all = Object.values(letters)
    expect(new Set(all).size).toBe(all.length)
    const explained = key.split(/[\s,:;]+/u)
    for (const letter of all) expect(explained).toContain(letter)
  })

  it("are of its own script", () => {
    const all = [...Object.values(summary.letters), ...Object.values(covered.fieldLetters)].join("")
    const ofScript = language === "ru" ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u
    expect(all).not.toMatch(ofScript)
  })
})
