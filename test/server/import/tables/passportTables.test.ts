import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const table = (...rows: string[]) =>
  [rows[0] ?? "", (rows[0] ?? "").replace(/[^|]+/gu, "---"), ...rows.slice(1)]
    .map((row) => `| ${row} |`)
    .join("\n")

/** How many measures a plan of two has that begins with such a table, or has it below a goal. */
async function measuresWith(rows: readonly string[], over = "## 1. Passport") {
  const own = table(
    "No. | Measure | Lead | Time frame",
    "1.1 | Train inspectors | Labour Inspectorate | 2028",
    "1.2 | Print cards | Ministry of Health | 2029",
  )
  const text = `# Plan 2027–2031\n\n${over}\n\n${table(...rows)}\n\n## 2. Measures\n\n### Goal 1. Help\n\n${own}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return measuresOf(doc).length
}

describe("[X3] what a programme says of itself in a table of two columns", () => {
  it.each([
    [
      "Section | Content",
      "Name | Programme 2027–2031",
      "Approved by | Decree",
      "Period | 2027–2031",
      "Cost | 14,000",
    ],
    [
      "Heading | Description",
      "Legal basis | Decision of 2026",
      "Goal | To protect",
      "Time frame | 2027–2031",
    ],
    [
      "Раздел | Содержание",
      "Основание | Указ",
      "Заказчик | МВД",
      "Сроки реализации | 2027–2031 гг.",
      "Структура | 4 цели",
    ],
    [
      "Показатель | Описание мероприятия",
      "Название | Программа",
      "Кем утверждена | Указ",
      "Период действия | 2027–2031",
      "Общая стоимость | 14 млн",
    ],
    [
      "Bölmə | Məzmun",
      "Proqramın adı | Proqram",
      "Təsdiq edən sənəd | Sərəncam",
      "İcra müddəti | 2027–2031",
      "Quruluşu | 4 məqsəd",
    ],
    [
      "Göstərici | Mətn",
      "Hüquqi əsas | Konstitusiya",
      "Sifarişçi | Daxili İşlər Nazirliyi",
      "Mərhələlər | 2027–2031",
      "Gözlənilən nəticələr | azalma",
    ],
  ])("is no measure: %s", async (...rows) => {
    expect(await measuresWith(rows)).toBe(2)
  })

  it.each([
    [
      "Activity | Open a shelter",
      "Responsible | Ministry of Health",
      "Period | 2028",
      "Cost | 20 SB",
      "Expected results | 20 places",
    ],
    [
      "Мероприятие | Открыть приют",
      "Исполнитель | Министерство здравоохранения",
      "Срок | 2028 г.",
      "Финансирование | 20 РБ",
    ],
    [
      "Tədbir | Sığınacaq açmaq",
      "Məsul icraçı | Səhiyyə Nazirliyi",
      "Müddət | 2028-ci il",
      "Maliyyə | 20 DB",
    ],
  ])("is not the card of a measure: %s", async (...rows) => {
    expect(await measuresWith(rows)).toBe(3)
  })
})
