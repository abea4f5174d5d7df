import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

/** The measures of a table of such columns, a row each. */
async function measuresIn(heads: string, ...rows: string[]) {
  const lines = [heads, heads.replace(/[^|]+/gu, "---"), ...rows].map((row) => `| ${row} |`)
  const text = new TextEncoder().encode(`# Plan\n\n${lines.join("\n")}\n`)
  const { doc } = await importFile(text, "plan.md")
  return measuresOf(doc).map(({ measure }) => measure)
}

const leadsOf = ({ fields }: Awaited<ReturnType<typeof measuresIn>>[number]) => fields.lead

describe("[X2] of two columns of bodies", () => {
  it.each([
    ["Responsible | Executors", "Ministry of Health", "Border Guard; Labour Inspectorate"],
    ["Ответственный | Исполнители", "Министерство здравоохранения", "Инспекция труда; Полиция"],
    ["Məsul icraçı | İcraçılar", "Səhiyyə Nazirliyi", "Dövlət Sərhəd Xidməti; Baş Prokurorluq"],
    ["Cavabdeh | İcraçı qurumlar", "Səhiyyə Nazirliyi", "Dövlət Sərhəd Xidməti"],
  ])("the one that answers leads, wherever it stands: %s", async (heads, lead, others) => {
    const [one, other] = heads.split(" | ")
    const measure = (first: string, second: string) =>
      `Open a shelter | ${first} | ${second} | 2028`
    for (const [head, row] of [
      [`Measure | ${one} | ${other} | Time`, measure(lead, others)],
      [`Measure | ${other} | ${one} | Time`, measure(others, lead)],
    ] as const)
      expect((await measuresIn(head, row)).map(leadsOf)).toEqual([[lead]])
  })
})

describe("[X2] what is to come of a measure", () => {
  it.each([
    ["Measure | Lead | Time | Expected result | Indicator (now → target)", "Posts filled (1 → 5)"],
    ["Мероприятие | Исполнитель | Срок | Ожидаемый результат | Показатель", "Ставки (1 → 5)"],
    ["Tədbir | İcraçı | Müddət | Gözlənilən nəticə | Göstərici", "Ştatlar (1 → 5)"],
  ])("is no indicator beside one: %s", async (heads, indicator) => {
    const row = `Open posts | Ministry of Health | 2028 | The office works | ${indicator}`
    const [measure] = await measuresIn(heads, row)
    expect(measure?.fields.indicators).toMatchObject([{ baseline: "1", target: "5" }])
    expect(measure?.text).toContain("The office works")
  })
})

describe("[X2] several who lead in one cell", () => {
  it.each([
    [
      "Ministry of Health, Ministry of Social Affairs and Health Insurance Fund",
      "Ministry of Health|Ministry of Social Affairs|Health Insurance Fund",
    ],
    [
      "Daxili İşlər Nazirliyi, Əmək və Sosial Müdafiə Nazirliyi və Səhiyyə Nazirliyi",
      "Daxili İşlər Nazirliyi|Əmək və Sosial Müdafiə Nazirliyi|Səhiyyə Nazirliyi",
    ],
    ["Минздрав; Агентство по защите детей на равных", "Минздрав|Агентство по защите детей"],
    [
      "Səhiyyə Nazirliyi; Ədliyyə Nazirliyi bərabər əsaslarla",
      "Səhiyyə Nazirliyi|Ədliyyə Nazirliyi",
    ],
    [
      "Ministry of Education and Ministry of Labour in equal parts",
      "Ministry of Education|Ministry of Labour",
    ],
    ["Минздрав; Инспекция труда в равных долях", "Минздрав|Инспекция труда"],
    [
      "Səhiyyə Nazirliyi; Ədliyyə Nazirliyi bərabər paylarla",
      "Səhiyyə Nazirliyi|Ədliyyə Nazirliyi",
    ],
    [
      "Ministry of Culture and Media, Press Department",
      "Ministry of Culture and Media, Press Department",
    ],
    ["Ministry of Labour and Social Protection", "Ministry of Labour and Social Protection"],
    ["Daxili İşlər Nazirliyi, Kadrlar İdarəsi", "Daxili İşlər Nazirliyi, Kadrlar İdarəsi"],
  ])("are told by their names: %s", async (cell, names) => {
    const measures = await measuresIn(
      "Measure | Lead | Partners | Time",
      `Open a shelter | ${cell} | Police | 2028`,
    )
    expect(measures.map(leadsOf)).toEqual([names.split("|")])
  })

  it("are none where behind ministries mostly their units stand", async () => {
    const units = [
      "Kadrlar İdarəsi",
      "Konsulluq Departamenti",
      "Təşkilat Şöbəsi",
      "Psixi Sağlamlıq Mərkəzi",
    ]
    const rows = units.map((unit) => `Open a shelter | Səhiyyə Nazirliyi, ${unit} | Police | 2028`)
    const measures = await measuresIn("Measure | Lead | Partners | Time", ...rows)
    expect(measures.map((one) => leadsOf(one).length)).toEqual([1, 1, 1, 1])
  })
})
