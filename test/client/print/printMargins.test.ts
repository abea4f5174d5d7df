import { expect, test } from "vitest"
import { cssString } from "../../../client/print/printMargins.ts"

test.each([
  ["a plan", '"a plan"'],
  ['a "plan"', '"a \\22 plan\\22 "'],
  ["back\\slash", '"back\\5c slash"'],
  ["two\nlines", '"two\\a lines"'],
  ["Fəaliyyət planı · план", '"Fəaliyyət planı · план"'],
])("[X49] a title that would end a string of CSS does not: %s", (text, written) => {
  expect(cssString(text)).toBe(written)
})
