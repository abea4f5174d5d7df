import { expect, it } from "vitest"
import { namesNoValue } from "../../../../../shared/coverage/checks/indicators/indicatorValues.ts"

it.each([
  ...["not available", "to be raised", "no data", "n/a", "tbd", "higher", "a significant increase"],
  ...["will be determined after the baseline survey", "нет данных", "повысится", "рост"],
  ...["будет определено позднее", "данные отсутствуют", "məlumat yoxdur", "artırılacaq", "artım"],
  "sonradan müəyyən ediləcək",
])("[C21] names no value to reach: %s", (value) => {
  expect(namesNoValue(value)).toBe(true)
})

it.each([
  ...["yes", "no", "none", "in force", "all nine provinces", "doubled", "half of the cases", ""],
  ...["20 % higher", "да", "нет", "принят", "во всех областях", "hə", "bütün rayonlar"],
])("[C21] names one: %s", (value) => {
  expect(namesNoValue(value)).toBe(false)
})
