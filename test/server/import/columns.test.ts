import { expect, it } from "vitest"
import { columnRole, columnRoles } from "../../../server/import/columns.ts"

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

it.each([
  "How we know",
  "How we will know",
  "How we will know when it is done",
  "How it is measured",
  "Measured by",
  "Sign of success",
  "Signs of success",
  "What shows it",
  "Как узнаем",
  "Как мы узнаем, что сделано",
  "По чему видно",
  "По чему судим",
  "Признак успеха",
  "Чем измеряется",
  "Necə biləcəyik",
  "Necə bilirik",
  "Nə ilə ölçülür",
  "Uğurun əlaməti",
  "Performance indicator",
  "Показатель",
])('[X2] a column headed "%s" holds indicators', (head) => {
  expect(columnRole(head)).toBe("indicator")
  expect(columnRoles(["No.", "Measure", "Who", head])?.[3]).toBe("indicator")
})

it.each([
  ["Measure", "measure"],
  ["Measured values", "measure"],
  ["When", "time"],
  ["How it will be done", "other"],
  ["How much it costs", "budget"],
  ["Who pays", "budget"],
  ["Means of verification", "verification"],
  ["Источник информации", "verification"],
  ["Как проверяется", "verification"],
  ["Kim ödəyir", "budget"],
])('[X2] a column headed "%s" holds no indicators but %s', (head, role) => {
  expect(columnRole(head)).toBe(role)
})

it.each(["Proof", "Evidence", "Чем подтверждается", "Sübut"])(
  '[X2] a column headed "%s" is the indicator where no other column is',
  (head) => {
    expect(columnRoles(["Measure", "Who", "When", head])?.[3]).toBe("indicator")
    expect(columnRoles(["Measure", "Who", "Indicator", head])?.[3]).toBe("verification")
    expect(columnRoles(["Measure", "Who", "When", "Means of verification"])?.[3]).toBe(
      "verification",
    )
  },
)
