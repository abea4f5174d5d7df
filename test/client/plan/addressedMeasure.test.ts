import { expect, it } from "vitest"
import { addressedMeasure } from "../../../client/plan/addressedMeasure.ts"

it("an address names a measure by #m=", () => {
  expect(addressedMeasure("#m=m7")).toBe("m7")
  expect(addressedMeasure("#m=a%2Fb")).toBe("a/b")
  expect(addressedMeasure("")).toBe(null)
  expect(addressedMeasure("#other")).toBe(null)
})
