import { expect, it } from "vitest"
import { shortNameOf } from "../../../client/ui/shortName.ts"

it.each([
  ["Ministry of the Interior", "Interior"],
  ["State Border Service", "Border"],
  ["Ministry of Labour and Social Protection", "Labour"],
  ["NGO coalition “Safe Road”", "NGO"],
  ["Ministry", "Ministry"],
  ["Комитет статистики", "Комитет"],
  ["", ""],
])("the short name of %j begins as %j", (name, short) => {
  expect(shortNameOf(name)).toBe(short)
})
