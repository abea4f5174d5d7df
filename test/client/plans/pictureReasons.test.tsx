import { afterEach, describe, expect, it } from "vitest"
import { showLanguage } from "../../../client/languages/i18n.ts"
import { ImportOutcome } from "../../../client/plans/ImportOutcome.tsx"
import { LeftOverCard } from "../../../client/plans/importReview/LeftOverCard.tsx"
import type { FileReview } from "../../../shared/api/importReview.ts"
import type { ImportResult } from "../../../shared/api/plans.ts"
import { type Shown, show } from "../show.tsx"

let shown: Shown
afterEach(async () => {
  await shown.after(() => showLanguage("en"))
  await shown.close()
})

const notKept: ImportResult["notKept"] = [
  { what: "picture", where: "Housing", why: "too-large" },
  { what: "picture", where: "Housing", why: "elsewhere" },
  { what: "chart", where: "Housing" },
]
const review: FileReview = {
  title: "Plan",
  settings: { country: "", language: "en", currency: "", periodFrom: null, periodTo: null },
  counts: { goals: 0, objectives: 0, measures: 0, paragraphs: 1, tables: 0 },
  ...{ parts: [], tables: [], bodies: [], leftOver: [], comments: [], notKept },
  tracked: { insertions: 0, deletions: 0 },
}

describe.each([
  [
    "the result of an import",
    <ImportOutcome
      key="1"
      name="plan.docx"
      result={{ id: "p1", measures: 1, broughtIn: [], notKept }}
    />,
  ],
  [
    "the review of a file",
    <LeftOverCard key="2" review={review} choices={{}} onSettle={async () => {}} />,
  ],
])("%s", (_, page) => {
  it("[X93] says why a picture is left out, in each language", async () => {
    shown = await show(page)
    const rows = () => [...shown.screen.querySelectorAll("tbody tr")].map((row) => row.textContent)
    expect(rows()).toEqual([
      expect.stringContaining("The picture is larger than 5 MB."),
      expect.stringContaining("at another address"),
      "chartHousing",
    ])
    await shown.after(() => showLanguage("ru"))
    expect(rows()[0]).toContain("Рисунок больше 5 МБ.")
    await shown.after(() => showLanguage("az"))
    expect(rows()[0]).toContain("Şəkil 5 MB-dan böyükdür.")
  })
})
