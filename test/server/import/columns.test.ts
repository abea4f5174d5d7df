import { expect, it } from "vitest"
import { columnRole } from "../../../server/import/columns.ts"

it.each([
  "№",
  "№ п/п",
  "No.",
  "Nr",
  "S/N",
  "Number",
  "Sıra",
  "Sıra №",
  "Sıra №-si",
  "Sıra nömrəsi",
  "Пункт",
  "Код",
  "Ref. no.",
])('[X2] a column headed "%s" holds the number of the measure', (head) => {
  expect(columnRole(head)).toBe("number")
})

it.each(["Sıravi tədbir", "Номенклатура", "Numbers trained"])(
  '[X2] a column headed "%s" does not',
  (head) => {
    expect(columnRole(head)).not.toBe("number")
  },
)
