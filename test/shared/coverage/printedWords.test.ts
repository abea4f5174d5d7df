import { expect, it } from "vitest"
import { PrintedWords } from "../../../shared/coverage/printedWords.ts"

const text = "the court and the courts of the court"

it("a word is found wherever it stands in a text, and no longer or shorter one for it", () => {
  const words = new PrintedWords<number>(10)
  words.add("court", 1)
  expect(words.get(text, 4, 9)).toBe(1)
  expect(words.get(text, text.length - 5, text.length)).toBe(1)
  expect(words.get(text, 18, 24)).toBeUndefined()
  expect(words.get(text, 4, 8)).toBeUndefined()
})

it("thousands of words keep the thing of each, and are forgotten together", () => {
  const words = new PrintedWords<number>(5_000)
  for (let i = 0; i < 5_000; i++) {
    expect(words.full).toBe(false)
    words.add(`слово${i}`, i)
  }
  expect(words.full).toBe(true)
  for (let i = 0; i < 5_000; i++) {
    const said = `и слово${i} ещё`
    expect(words.get(said, 2, said.length - 4)).toBe(i)
  }
  words.clear()
  expect(words.full).toBe(false)
  expect(words.get("слово7", 0, 6)).toBeUndefined()
})
