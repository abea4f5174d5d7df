import { expect, it } from "vitest"
import { statedCosts } from "../../../../server/import/fields/statedCosts.ts"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

it.each<[lang: string, sentence: string]>([
  ["en", "In 2023 the registry cost C$260,000."],
  ["en", "The clerks cost C$260,000 and nobody knew."],
  ["en", "In 2023 C$260,000 was set aside for the registry."],
  ["en", "In 2023 the readers cost £220,000, from the Harbour dues."],
  ["en", "In March 2024 the clinic opened its doors, at a cost of C$260,000."],
  ["ru", "В 2023 году на содержание отдела республиканский бюджет выделял 11,5 млн крон."],
  ["ru", "В 2023 году стоимость печати составляла 2 млн крон."],
  ["ru", "В 2023 году реестр стоил 2 млн крон."],
  ["ru", "Печать обошлась в 2 млн крон, реестр обошёлся в 3 млн крон."],
  ["az", "Reyestr 220 min manata başa gəlib."],
  ["az", "2023-cü ildə çap 220 min manata başa gəldi."],
  ["az", "2023-cü ildə dövlət büdcəsindən 70 min manat ayrıldı."],
  ["az", "2023-cü ildə xərc 220 min manat idi."],
])("[X27] what something did cost is no money of a measure (%s): %s", (lang, sentence) => {
  expect(statedCosts(sentence, lang)).toBeNull()
})

it.each<[lang: string, sentence: string]>([
  ["en", "The readers cost £220,000, from the Harbour dues"],
  ["en", "The registry will cost C$260,000 in 2027"],
  ["en", "The registry is expected to cost C$260,000"],
  ["en", "The register, which was opened in 2023, costs C$260,000 to 2030"],
  ["en", "C$90,000 is carried on the Health vote in 2027"],
  ["ru", "Реестр, который в 2023 году стоил 2 млн крон, стоит 3 млн крон"],
  ["az", "Reyestr 220 min manata başa gəlir"],
  ["az", "2028-ci ildə dövlət büdcəsindən 70 min manat ayrılır"],
])("[X27] what it costs is (%s): %s", (lang, sentence) => {
  expect(statedCosts(sentence, lang)).toBe(sentence)
})

it("[X27] a measure has no money that was spent before it", async () => {
  const text =
    "# Plan\n\n## 2. What we shall do\n\n1. The Ministry of Justice shall by 2026 open a register. In 2023 the registry cost C$260,000.\n\n2. The Ministry of Health shall train nurses by 2029.\n"
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  expect(measuresOf(doc).map(({ measure: { fields } }) => fields.budget?.words ?? "")).toEqual([
    "",
    "",
  ])
})
