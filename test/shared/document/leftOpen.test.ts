import { describe, expect, it } from "vitest"
import { isLeftOpen } from "../../../shared/document/leftOpen.ts"

describe("[C1] a field that is still to be settled", () => {
  it.each([
    "to be determined",
    "TBD",
    "Not yet decided",
    "will be agreed with the donors",
    "Будет определён дополнительно",
    "подлежит уточнению",
    "уточняется",
    "sonradan müəyyən ediləcək",
    "dəqiqləşdiriləcəkdir",
  ])("says nothing: %s", (words) => {
    expect(isLeftOpen(words)).toBe(true)
  })

  it.each([
    "state budget",
    "200,000 EUR; the rest to be determined",
    "Number of procedures determined by order",
    "Порядок определён",
    "Müəyyən edilmiş zərərçəkmişlərin sayı",
    "within the approved budget",
  ])("says something: %s", (words) => {
    expect(isLeftOpen(words)).toBe(false)
  })
})
