import { describe, expect, it } from "vitest"
import { languages } from "../../../shared/languages.ts"
import { reportWords } from "../../../shared/report/reportWords.ts"

describe.each(languages)("the letters of the feedback report (%s)", (language) => {
  const { summary, covered } = reportWords(language)

  it("are unlike each other within a table", () => {
    for (const letters of [summary.letters, covered.fieldLetters]) {
      const all = Object.values(letters)
      expect(new Set(all).size).toBe(all.length)
    }
  })

  it("of the fields are explained beside the table", () => {
    const explained = covered.fieldsKey.split(/[\s,:;]+/u)
    for (const letter of Object.values(covered.fieldLetters)) expect(explained).toContain(letter)
  })

  it("are of its own script", () => {
    const all = [...Object.values(summary.letters), ...Object.values(covered.fieldLetters)].join("")
    const ofScript = language === "ru" ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u
    expect(all).not.toMatch(ofScript)
  })
})
