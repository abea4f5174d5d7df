import i18next from "i18next"
import { beforeAll, expect, it } from "vitest"
import { readable } from "../../../client/agreement/positions/agreedText.ts"
import { startTranslation } from "../../../client/languages/i18n.ts"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { budget, lead, measure, time } from "../../plan.ts"

beforeAll(() => startTranslation())

it("the words that moved are written as a person reads them, fields too", () => {
  const node = measure(
    "m1",
    "Open a shelter",
    lead("Notaries", true),
    time("", "2027-12-31", "2026-01-01"),
    budget("", { kind: "state", amount: 1150000, currency: "VLC" }),
  )
  const t = i18next.getFixedT("en", "positions")
  expect(readable(agreedWords(readMeasure(node)), t).split("\n")).toEqual([
    "Open a shelter",
    "Notaries (by agreement)",
    "1\u00a0Jan 2026 – 31\u00a0Dec 2027",
    "1,150,000 VLC · state budget",
  ])
})
