import { expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { columnRoles } from "../../../../server/import/tables/columns.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

it.each([
  ["Responsible body", "Ministry of Labour", "Helping bodies", "Police – lists", "Time: 2028"],
  ["Lead", "Ministry of Labour", "Auxiliary bodies", "Police", "Time: 2028"],
  ["Исполнитель", "Минтруд", "Помогающие ведомства", "МВД – списки", "Срок: 2028 год"],
  ["Исполнитель", "Минтруд", "Вспомогательные органы", "МВД", "Срок: 2028 год"],
  ["Cavabdeh qurum", "Əmək Nazirliyi", "Köməkçi qurumlar", "DİN – siyahılar", "Müddət: 2028-ci il"],
  ["İcraçı", "Əmək Nazirliyi", "Yardımçı icraçılar", "DİN", "Müddət: 2028-ci il"],
  ["Məsul orqan", "Əmək Nazirliyi", "Kömək edən təşkilatlar", "DİN", "Müddət: 2028-ci il"],
])("[X2] those that help take part and do not lead: %s: %s; %s: %s", async (...given) => {
  const [label, lead, helping, helper, time] = given
  const lines = [
    "### 1.1. Open a house for men",
    `${label}: ${lead}`,
    `${helping}: ${helper}`,
    time,
  ]
  const text = `# Plan\n\n## Measures\n\n${lines.join("\n\n")}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  const [found] = measuresOf(doc)
  expect(found?.measure.fields.lead).toEqual([lead])
  expect(found?.measure.fields.partners).toHaveLength(1)
})

it.each([
  "Measure | Lead | Helping bodies | Deadline",
  "Measure | Lead | Auxiliary agencies | Deadline",
  "Мероприятие | Исполнитель | Вспомогательные органы | Срок",
  "Мероприятие | Исполнитель | Помогающие ведомства | Срок",
  "Tədbir | İcraçı | Köməkçi qurum(lar) | Müddət",
  "Tədbir | İcraçı | Köməkçi qurumlar | Müddət",
  "Tədbir | İcraçı | Yardımçı icraçılar | Müddət",
  "Tədbir | İcraçı | Kömək edən təşkilatlar | Müddət",
])("[X2] a column of those that help is of partners: %s", (heads) => {
  expect(columnRoles(heads.split(" | "))?.[2]).toBe("partners")
})

it.each([
  ["Мероприятие | Исполнитель | Вспомогательные материалы | Срок", "other"],
  ["Мероприятие | Исполнитель | Вспомогательные показатели | Срок", "indicator"],
  ["Tədbir | İcraçı | Köməkçi sənədlər | Müddət", "other"],
  ["Tədbir | İcraçı | Əlavə məlumat | Müddət", "other"],
])("[X2] what helps besides is no body: %s", (heads, role) => {
  expect(columnRoles(heads.split(" | "))?.[2]).toBe(role)
})
