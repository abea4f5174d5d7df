import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"
import { outline } from "../../../shared/document/outline.ts"

// Invented plans in the shapes that real ones have: one line a part, measures with who and when.
const folder = new URL("../../samples/plans/", import.meta.url)

async function skeleton(name: string): Promise<string[]> {
  const { doc } = await importFile(new Uint8Array(readFileSync(new URL(name, folder))), name)
  doc.check()
  return outline(doc).flatMap((part) => {
    if (part.type === "heading") return [`${part.kind} ${part.number} ${part.text}`]
    if (part.type !== "measure") return []
    const { text, fields } = part.measure
    const who = [
      fields.lead.join(" + "),
      ...fields.partners.map((p) => p.name + (p.byAgreement ? "*" : "")),
    ]
    const line = [text, who.filter(Boolean).join(", "), fields.time?.words, fields.budget?.words]
    return [`  ${part.number} ${line.filter(Boolean).join(" | ")}`]
  })
}

const expected: Record<string, string[]> = {
  "tableOfFourColumns.az.md": [
    "title  Azərbaycan Respublikasında insan alverinə qarşı mübarizəyə dair 2026–2030-cu illər üçün Milli Fəaliyyət Planı",
    "section 1 Ümumi müddəalar",
    "section 2 Tədbirlər Planı",
    "objective 1 İnsan alverinin qarşısının alınması sahəsində tədbirlər",
    "  1.1 Əhali arasında maarifləndirmə kampaniyalarının keçirilməsi | Daxili İşlər Nazirliyi, Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi, qeyri-hökumət təşkilatları* | 2026–2030",
    "  1.2 Ümumtəhsil məktəblərində dərslərin təşkili | Elm və Təhsil Nazirliyi | 2027-ci ilin II rübü",
    "objective 2 Qurbanların müdafiəsi",
    "  2.1 Sığınacaqların maddi-texniki bazasının gücləndirilməsi | Daxili İşlər Nazirliyi, Səhiyyə Nazirliyi | 2026–2028",
    "  2.2 Kompensasiya mexanizminin yaradılması | Ədliyyə Nazirliyi, Maliyyə Nazirliyi | 2027",
  ],
  "tableOfSevenColumns.ru.html": [
    "title  ПЛАН МЕРОПРИЯТИЙ",
    "title  по противодействию торговле людьми на 2026–2028 годы",
    "objective 1 Организационные мероприятия",
    "  1.1 Разработать проект закона «О противодействии торговле людьми» | МВД, МЮ, ГП* | IV квартал 2026 года | Не требуются",
    "  1.2 Провести анализ практики расследования уголовных дел | МВД, ГП*, КНБ* | ежегодно, до 25 декабря",
    "objective 2 Защита и помощь жертвам",
    "  2.1 Обеспечить предоставление специальных социальных услуг жертвам торговли людьми | Минтруд, акимы областей | 2026–2028 годы | 150 000 тыс. тенге; МБ",
  ],
  "goalsInRows.ru.md": [
    "title  Программа Правительства Кыргызской Республики по борьбе с торговлей людьми на 2026–2028 годы",
    "section 1 Текущая ситуация",
    "section 2 План мероприятий",
    "goal 1 Предупреждение",
    "objective 1.1 Повысить осведомленность",
    "  1.1.1 Провести информационную кампанию | Министерство образования и науки, НПО, МОМ* | III квартал 2026 года | 300,0 тыс. сом",
    "  1.1.2 Разработать учебный модуль | Минобразования | до 1 сентября 2027 г. | В пределах бюджетных средств",
    "objective 1.2 Снизить спрос",
    "  1.2.1 Провести исследование спроса | Минтруд, Академия наук | 2027 год | Донорские средства",
    "goal 2 Защита",
    "objective 2.1 Помощь",
    "  2.1.1 Создать приюты | Минтруд | 2026–2028 гг. | 2 млн сом",
  ],
  "valuesByYear.uk.html": [
    "title  План заходів",
    "objective 1 Підвищення обізнаності",
    "  1.1 проведення кампаній | Мінсоцполітики, МОН | державний бюджет; 200; 2026: 100; 2027: 100",
    "  1.2 навчання вчителів | МОН | інші джерела; 80; 2026: 40; 2027: 40",
  ],
  "cards.en.md": [
    "title  National Programme for Prevention and Counteraction of Trafficking in Human Beings 2026",
    "section 1 Institutional framework",
    "goal 1 Strong national structures",
    "objective 1.1 Strengthening the National Commission",
    "  1.1.1 Hold four meetings of the National Commission | National Commission, Ministry of Interior, NGOs | January – December 2026 | Within the budget of the institution",
    "  1.1.2 Update the website of the Commission | National Commission | June 2026 | 5,000 EUR",
    "goal 2 Prevention",
    "objective 2.1 Awareness",
    "  2.1.1 Run an information campaign for Roma communities | Ministry of Education + National Commission, NGOs, local commissions | throughout 2026 | Ministry of Education, donors",
    "  2.1.2 Train teachers | Ministry of Education | by 30 November 2026",
  ],
  "outcomes.en.md": [
    "title  Third National Action Plan 2023–2027",
    "goal 1 Prevention",
    "objective 1.1 Public is aware",
    "  1.1.1 Develop a campaign | Department of Justice | Q4 2024",
    "  1.1.2 Provide training to frontline staff | Department of Justice + NGOs | Ongoing",
    "objective 1.2 Demand is reduced",
    "  1.2.1 Review the law on demand | Department of Justice | Q2 2025",
    "goal 2 Protection",
    "objective 2.1 Victims are identified",
    "  2.1.1 Introduce a new National Referral Mechanism | Department of Justice | Q1 2024",
  ],
  "broadActionPlan.en.html": [
    "title  Action Plan 2026–2027",
    "goal 1 Reduce trafficking",
    "objective 1.1 Increase awareness",
    "  1.1.1 Organise campaigns | ANITP, Ministry of Education, NGOs | Permanent | Within the approved budget",
    "  1.1.2 Study on demand | ANITP | December 2026 | External funds",
  ],
  "noHead.en.html": [
    "  1 Prepare a law on compensation for victims of crime | Ministry of Justice | 2026",
    "  2 Open a shelter in the eastern region | Ministry of Labour, NGOs | 2027",
    "  3 Train judges in the use of the new law | Judicial Academy | Q3 2027",
  ],
  "prose.en.md": [
    "title  Modern Slavery Strategy",
    "heading  Foreword",
    "goal 1 Prevent",
    "heading  1.1. Context",
    "objective 1.1 Actions",
    "  1.1.1 The Ministry of Justice shall, by 30 June 2027, publish guidance for prosecutors on the non-punishment principle. | Ministry of Justice | by 30 June 2027",
    "  1.1.2 The National Police shall establish a dedicated unit by 31 December 2026. | National Police | by 31 December 2026",
    "  1.1.3 The Labour Inspectorate shall inspect 200 farms each year. | Labour Inspectorate | each year",
    "goal 2 Protect",
    "objective 2.1 Actions",
    "  2.1.1 The Ministry of Social Affairs shall open two shelters for men by the end of 2027. | Ministry of Social Affairs | by the end of 2027",
    "  2.1.2 The Ministry of Health and the Ministry of Social Affairs shall provide free medical care to victims. | Ministry of Health + Ministry of Social Affairs",
  ],
  "lines.en.md": [
    "title  National Action Plan to Combat Human Trafficking",
    "goal 1 Prevention",
    "objective 1.1 Principle 1.1: Enhance outreach",
    "  1.1.1 Develop and disseminate outreach materials | Department of Labor | 2026",
    "  1.1.2 Train school staff on prevention | Department of Education | 2027",
    "goal 2 Protection",
    "objective 2.1 Principle 2.1: Safely identify victims",
    "  2.1.1 Screen migrants for indicators | DHS | 2026–2027",
  ],
  "letteredActivities.en.md": [
    "title  National Anti-Trafficking Strategy",
    "goal 1 Prosecution",
    "objective 1.1 Strengthen investigations",
    "  1.1.1 Increase the number of investigators | Ministry of Interior, State Police | 2026 | State budget",
    "  1.1.2 Train prosecutors | School of Magistrates, Prosecutor General's Office | Ongoing | Donors (OSCE)",
    "objective 1.2 Improve witness protection",
    "  1.2.1 Amend the witness protection law | Ministry of Justice | by December 2026",
  ],
  "letteredGoals.en.md": [
    "title  NATIONAL ACTION PLAN",
    "section 1 Introduction",
    "section 2 Action plan",
    "goal 1 Prevention",
    "  1.1 Do this | Ministry of Health | 2026",
    "  1.2 Do that | Police | 2027",
    "goal 2 Protection",
    "  2.1 Do more | Courts | 2028",
  ],
  "letteredMeasures.en.md": [
    "title  Strategy against Trafficking 2027-2031",
    "section 1 Introduction",
    "goal 1 Fewer people harmed",
    "objective 1.1 Informed people",
    "  1.1.1 Run a campaign | Ministry of Health | 2027",
    "goal 2 Nobody left alone",
    "objective 2.1 Found in time",
    "  2.1.1 Issue a checklist | Ministry of Justice | 2028",
    "  2.1.2 Send teams | Police | 2029",
  ],
  "measuresUnderHeadings.en.md": [
    "title  National Action Plan 2026-2030",
    "goal 1 Prevention",
    "objective 1.1 Raise awareness",
    "  1.1.1 Run campaigns\nThe campaigns reach young people. | Ministry of Education, NGOs, media | 2026–2028 | 30,000 EUR (state budget)",
    "  1.1.2 Train teachers | Ministry of Education | by 31 December 2027",
    "goal 2 Protection",
    "objective 2.1 Assist victims",
    "  2.1.1 Open shelters | Ministry of Labour | 2027",
  ],
  "mergedMeasures.en.html": [
    "title  Action plan for the implementation of the Strategy 2026–2027",
    "goal 1 Partnership strengthened",
    "objective 1.1 Improve coordination",
    "  1.1.1 Appoint contact points in all ministries | Ministry of the Interior, All ministries | II quarter 2026 | No additional funds needed",
    "  1.1.2 Hold regular meetings | Office for Coordination | Continuously | EUR 3.000",
    "objective 1.2 Secure funds",
    "  1.2.1 Open a budget line | Ministry of Finance | December 2026 | State budget RSD 12.000.000",
  ],
  "numberedThrough.en.md": [
    "title  Second National Action Plan",
    "section 1 Introduction",
    "section 2 Prevention",
    "  1 Review the law | Department of Justice and Equality | Q4 2016",
    "  2 Publish a report | An Garda Síochána | Annually",
    "section 3 Protection",
    "  3 Open a shelter | Health Service Executive | 2017",
    "  4 Train staff | HSE, NGOs | Ongoing",
  ],
  "objectivesInColumn.en.html": [
    "title  Plan de acțiuni – Action Plan 2026–2028",
    "objective 1 Capacity building",
    "  1.1 Train police officers | Ministry of Internal Affairs, NGOs | Semester I, 2026 | 120 thousand lei",
    "  1.2 Train judges | National Institute of Justice | 2026-2028 | 50,5 thousand lei",
    "objective 2 Support",
    "  2.1 Open a centre | Ministry of Labour and Social Protection | Quarter IV, 2027 | Within approved budget",
  ],
  "prose.ru.md": [
    "title  Национальный план действий по борьбе с торговлей людьми на 2026–2030 годы",
    "section 1 Общие положения",
    "section 2 Мероприятия по предупреждению",
    "  1 Министерству образования совместно с Министерством культуры разработать до 1 сентября 2026 года учебный модуль. | Министерство образования, Министерство культуры | до 1 сентября 2026 года",
    "  2 Провести информационную кампанию в приграничных районах в 2027 году. | в 2027 году",
    "  3 Организация обучения социальных работников.",
    "section 3 Контроль",
  ],
  "strategyWithoutMeasures.en.md": [
    "title  National Strategy to Combat Human Trafficking 2019-2024",
    "section 1 Introduction",
    "section 2 Empowerment",
    "section 3 Prevention",
  ],
  "tableOfSevenColumns.az.html": [
    "title  TƏDBİRLƏR PLANI",
    "goal 1 Qarşısının alınması",
    "  1.1 Maarifləndirmə kampaniyasının keçirilməsi | Daxili İşlər Nazirliyi, Elm və Təhsil Nazirliyi, QHT-lər* | 2026-cı ilin IV rübü | Dövlət büdcəsi, 120 min manat",
    "  1.2 Təlimlərin təşkili | Ədliyyə Nazirliyi, Baş Prokurorluq | 30 iyun 2027-ci il tarixinədək | Ayrılmış vəsaitlər hesabına",
  ],
  "timeGrid.en.html": [
    "title  Plan of Action 2026–2028",
    "goal 1 Prevention",
    "  1.1 Develop a communication strategy | Ministry of Information, UNICEF, IOM | 2026 | 15,000",
    "  1.2 Roll out the strategy\nradio\nschools | Ministry of Information, Media | 2027, 2028 | 100,000",
    "goal 2 Protection",
    "  2.1 Refurbish shelters | Ministry of Social Welfare, NGOs | 2027 | 250,000",
  ],
}

describe("plans of other shapes", () => {
  it.each(readdirSync(folder))("[X3] reads %s", async (name) => {
    expect(await skeleton(name)).toEqual(expected[name])
  })

  it("[X3] takes the passport of a programme for a table, not for a measure", async () => {
    const name = "goalsInRows.ru.md"
    const { doc } = await importFile(new Uint8Array(readFileSync(new URL(name, folder))), name)
    const tables = outline(doc).filter((part) => part.type === "table")
    expect(tables.map((part) => part.node.childCount)).toEqual([5])
  })

  it("[X2] sums money by year only where no total stands beside it", async () => {
    const name = "valuesByYear.uk.html"
    const { doc } = await importFile(new Uint8Array(readFileSync(new URL(name, folder))), name)
    const budgets = outline(doc).flatMap((part) =>
      part.type === "measure" ? [part.measure.fields.budget] : [],
    )
    expect(budgets.map((budget) => [budget?.kind, budget?.amount, budget?.currency])).toEqual([
      ["state", 200_000, "UAH"],
      ["unknown", 80_000, "UAH"],
    ])
  })
})

describe("[X25] The head of a file", () => {
  const read = async (text: string) => {
    const { doc, title } = await importFile(new TextEncoder().encode(text), "plan.md")
    const parts = outline(doc).filter((part) => part.type === "heading")
    return [title, ...parts.map(({ kind, number, text: words }) => `${kind} ${number} ${words}`)]
  }

  it("is the title where a country and a plan stand at one level over all sections", async () => {
    expect(
      await read(
        "# Commonwealth of Brackmoor\n\n# Off the Hook: a Strategy\n\n## Foreword\n\nWords.\n\n## 1. The picture\n\nWords.\n\n## 2. Principles\n\nWords.\n",
      ),
    ).toEqual([
      "Off the Hook: a Strategy",
      "title  Commonwealth of Brackmoor",
      "title  Off the Hook: a Strategy",
      "heading  Foreword",
      "section 1 The picture",
      "section 2 Principles",
    ])
  })

  it("leaves letters before headings out, as it does figures", async () => {
    expect(
      await read(
        "# Action Programme\n\n## 1. The picture\n\nWords.\n\n## 2. Goal A. One state\n\n### Objective A.1 Steering\n\n## 3. Goal B. Fewer harmed\n\n### Objective B.1 Schools\n",
      ),
    ).toEqual([
      "Action Programme",
      "title  Action Programme",
      "section 1 The picture",
      "goal 1 One state",
      "objective 1.1 Steering",
      "goal 2 Fewer harmed",
      "objective 2.1 Schools",
    ])
    const lettered =
      "# Programme\n\n## A. Why\n\nWords.\n\n## C. The measures\n\n### C.1 Steering\n"
    expect(await read(lettered)).toEqual([
      "Programme",
      "title  Programme",
      "section 1 Why",
      "section 2 The measures",
      "section 2.1 Steering",
    ])
  })

  it.each(["A. Why a third programme", "About this programme"])(
    "ends before a section that speaks of the plan: %s",
    async (section) => {
      expect(
        await read(`# Thornmark\n\n# Action Programme\n\n## ${section}\n\nWords.\n\n## B. More\n`),
      ).toEqual([
        "Action Programme",
        "title  Thornmark",
        "title  Action Programme",
        `section 1 ${section.replace(/^A\. /, "")}`,
        "section 2 More",
      ])
    },
  )

  it("keeps the numbers of chapters whatever stands above them without one", async () => {
    const lines = await read("# Preface\n\nWords.\n\n## 1. One\n\nWords.\n\n## 2. Two\n\nWords.\n")
    expect(lines.slice(-2)).toEqual(["section 1 One", "section 2 Two"])
  })
})
