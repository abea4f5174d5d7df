import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

type Language = "en" | "ru" | "az"

const table = (...rows: string[]) =>
  [rows[0] ?? "", (rows[0] ?? "").replace(/[^|]+/gu, "---"), ...rows.slice(1)]
    .map((row) => `| ${row} |`)
    .join("\n")

/** A plan of three measures under goals in each language. */
const plans: Record<Language, string> = {
  en: `# Plan 2027–2030

## 4. Goals and measures

### Goal 1. Victims are found

${table(
  "No. | Measure | Lead | Time frame | Indicator | Budget",
  "1.1 | Train inspectors | Labour Inspectorate | 2028 | Inspectors (0 → 20) | 20 SB",
  "1.2 | Print cards | Ministry of Health | 2029 | Wards (0 → 9) | 5 SB",
)}

### Goal 2. Cases are tried

${table(
  "No. | Measure | Lead | Time frame | Indicator | Budget",
  "2.1 | Set up a unit | Office of the Prosecutor General | 2030 | Posts (0 → 4) | 90 SB",
)}
`,
  ru: `# План 2027–2030

## 4. Цели и меры

### Цель 1. Пострадавшие выявлены

${table(
  "№ | Мероприятие | Ответственный исполнитель | Срок | Показатель | Финансирование",
  "1.1 | Обучить инспекторов | Инспекция труда | 2028 г. | Инспекторы (0 → 20) | 20 РБ",
  "1.2 | Издать памятки | Министерство здравоохранения | 2029 г. | Отделения (0 → 9) | 5 РБ",
)}

### Цель 2. Дела рассмотрены

${table(
  "№ | Мероприятие | Ответственный исполнитель | Срок | Показатель | Финансирование",
  "2.1 | Создать отдел | Генеральная прокуратура | 2030 г. | Должности (0 → 4) | 90 РБ",
)}
`,
  az: `# Plan 2027–2030

## 4. Məqsədlər və tədbirlər

### Məqsəd 1. Zərərçəkənlər aşkarlanır

${table(
  "№ | Tədbir | Əsas icraçı | İcra müddəti | Göstərici | Vəsait",
  "1.1 | Müfəttişləri öyrətmək | Dövlət Əmək Müfəttişliyi | 2028-ci il | Müfəttişlər (0 → 20) | 20 DB",
  "1.2 | Yaddaş çap etmək | Səhiyyə Nazirliyi | 2029-cu il | Şöbələr (0 → 9) | 5 DB",
)}

### Məqsəd 2. İşlərə baxılır

${table(
  "№ | Tədbir | Əsas icraçı | İcra müddəti | Göstərici | Vəsait",
  "2.1 | Şöbə yaratmaq | Baş Prokurorluq | 2030-cu il | Vəzifələr (0 → 4) | 90 DB",
)}
`,
}

async function documentOf(text: string) {
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return doc
}

/** The measures beyond the plan's own three, and all words of the document. */
async function beyond(lang: Language, heading: string, ...rows: string[]) {
  const doc = await documentOf(`${plans[lang]}\n${heading}\n\n${table(...rows)}\n`)
  const measures = measuresOf(doc).map(({ measure }) => measure.text)
  return { more: measures.slice(3), words: doc.textBetween(0, doc.content.size, "|", "|") }
}

type Case = [lang: Language, heading: string, ...rows: string[]]

describe("a table beside those of measures that is of other things", () => {
  it.each<Case>([
    [
      "en",
      "## 7. Risks",
      "Risk | Owner | Response",
      "Staff leave | Ministry of the Interior | Courses become part of the curriculum",
      "Budget cuts | Ministry of Finance | Measures of goal 1 are exempt",
      "Many people arrive | Migration Office | A screening plan is ready",
    ],
    [
      "en",
      "## Risk management",
      "No. | Threat | Likelihood | Mitigation measures | Responsible",
      "1 | Money is cut | high | Review priorities | Ministry of Finance",
    ],
    [
      "ru",
      "## 9. Риски",
      "Риск | Кто отвечает | Действия",
      "Сокращение бюджета | Министерство финансов | Комиссия утверждает очерёдность",
    ],
    [
      "ru",
      "## Что может помешать",
      "Угроза | Степень влияния | Меры реагирования | Кто следит",
      "Смена правительства | средняя | План утверждается законом | Аппарат Правительства",
    ],
    [
      "en",
      "## 8. Safeguards",
      "Risk | Likelihood | Who watches it | Response",
      "Budget cuts | medium | Ministry of Finance | Activities of priority 1 are paid first",
      "Staff leave | high | National Coordinator | Two officials know each file",
    ],
    [
      "en",
      "## 8. Safeguards",
      "Event | Likelihood | Impact | Lead | Mitigation",
      "Budget cuts | medium | high | Ministry of Finance | Priorities are reviewed",
    ],
    [
      "ru",
      "## 8. Устойчивость",
      "Препятствие | Насколько вероятно | Тяжесть | Ответственный | Действия",
      "Сокращение бюджета | средняя | высокая | Министерство финансов | Совет меняет очерёдность",
    ],
    [
      "az",
      "## 8. Dayanıqlılıq",
      "Maneə | Ehtimal | Təsir dərəcəsi | Məsul qurum | Addımlar",
      "Kadrların getməsi | yüksək | orta | Milli Katiblik | Kurslar hər il təkrarlanır",
    ],
    [
      "az",
      "## 7. Risklər",
      "Risk | Ehtimal | Məsul | Cavab tədbiri",
      "Büdcə azaldılır | orta | Maliyyə Nazirliyi | Prioritetlər saxlanılır",
    ],
    [
      "en",
      "## 6. Changes to the law",
      "Act | Who prepares it | By when | Measure",
      "Criminal Code | Ministry of Justice | IV quarter 2029 | 1.1",
      "Employment Act | Ministry of Labour | IV quarter 2027 | 1.2, 2.1",
    ],
    [
      "ru",
      "## План законопроектной работы",
      "Законопроект | Разработчик | Внесение в Правительство | Связанная мера",
      "Об изменениях в кодекс | Министерство труда | март 2028 г. | 1.1",
    ],
    [
      "az",
      "## Qanunvericiliyə dəyişikliklər",
      "Akt | Kim hazırlayır | Müddət | Tədbir",
      "Cinayət Məcəlləsi | Ədliyyə Nazirliyi | 2029-cu ilin IV rübü | 1.1",
    ],
    [
      "en",
      "## 8. Answer to recommendations",
      "Recommendation | Response | Responsible body | Deadline",
      "GRETA 74 | Inspectors are trained from 2028 | Labour Inspectorate | 2028",
    ],
    [
      "az",
      "## Tövsiyələrə cavab",
      "Tövsiyə | Cavab | Məsul qurum | Müddət",
      "QRETA 61 | Müfəttişlər öyrədilir | Dövlət Əmək Müfəttişliyi | 2028-ci il",
    ],
    [
      "en",
      "## 5. Monitoring and reporting",
      "What | Who | When",
      "Data on indicators | Lead bodies | by 31 January each year",
      "Yearly report | Secretariat | by 31 March each year",
    ],
    [
      "ru",
      "## Отчётность",
      "Документ | Кто представляет | Срок | Кому",
      "Годовой отчёт | Секретариат | до 31 марта | Комиссии",
      "Сведения по показателям | Исполнители | до 20 января | Секретариату",
    ],
    [
      "az",
      "## Göstəricilər çərçivəsi",
      "Göstərici | 2026 | 2030 | Mənbə | Məsul | Dövrilik",
      "Erkən aşkarlananların payı | 20 % | 60 % | Reyestr | Katiblik | hər il",
    ],
    [
      "en",
      "## Staff",
      "Body | Posts in 2026 | Posts needed by 2028 | Measure",
      "Labour Inspectorate | 90 | 96 | 1.1",
    ],
    [
      "ru",
      "## Расходы по целям",
      "Цель | Ответственный | Период | Сумма | Источник",
      "Пострадавшие выявлены | Министерство здравоохранения | 2027–2030 гг. | 25 | бюджет",
    ],
    [
      "ru",
      "## Состав Комиссии",
      "ФИО | Должность | Ведомство | С какого года",
      "А. Б. Петров | председатель | Министерство внутренних дел | 2024 г.",
    ],
    [
      "en",
      "## Results of the previous plan",
      "No. | Measure | Responsible | Status",
      "1 | Open a shelter | Ministry of Labour | done in 2024",
      "2 | Pass a law | Ministry of Justice | not begun",
    ],
    [
      "az",
      "## 2023–2026-cı illər planının icrası",
      "№ | Tədbir | Məsul | Müddət | Nəticə",
      "1.1 | Sığınacaq açmaq | Əmək Nazirliyi | 2024-cü il | icra olunub",
      "3.1 | Qanun qəbul etmək | Ədliyyə Nazirliyi | 2025-ci il | başlanmayıb",
    ],
    [
      "en",
      "## 5. Milestones",
      "Year | Milestone | Responsible",
      "2028 | The register works | Statistics Office",
      "2029 | The shelter is open | Ministry of Labour",
    ],
  ])("[X3] gives no measures and keeps its words: %s, %s", async (lang, heading, ...rows) => {
    const { more, words } = await beyond(lang, heading, ...rows)
    expect(more).toEqual([])
    for (const cell of rows.flatMap((row) => row.split(" | "))) expect(words).toContain(cell)
  })
})

it("[X3] a table of other things gives none beside measures whose fields stand in lines", async () => {
  const cards = ["1.1 Teach port staff", "1.2 Train nurses", "1.3 Close the gap"].map(
    (title) => `### ${title}\n\nLead: Ministry of Justice  \nDeadline: May 2028\n`,
  )
  const reports = table(
    "Report | Who | When",
    "Data on indicators | Lead bodies | by 31 January 2028",
    "Yearly report | Secretariat | by 31 March 2028",
  )
  const doc = await documentOf(
    ["# Plan", "## Actions", ...cards, "## Monitoring", reports].join("\n\n"),
  )
  expect(measuresOf(doc)).toHaveLength(3)
})

describe("a table of measures that comes near", () => {
  it.each<Case>([
    [
      "en",
      "### Goal 3. Progress is known",
      "No. | Measure | Lead | Time frame | Risk | Mitigation",
      "3.1 | Publish a bulletin | Statistics Office | 2028 | data come late | remind them",
    ],
    [
      "en",
      "### Goal 3. Monitoring and evaluation",
      "Measure | Lead | Time frame",
      "Publish a yearly bulletin | Statistics Office | 2028",
    ],
    [
      "en",
      "## 5. Monitoring and evaluation",
      "No. | Measure | Lead | Time frame | Indicator | Budget",
      "3.1 | Publish a yearly bulletin | Statistics Office | 2028 | Bulletins (0 → 3) | 5 SB",
    ],
    [
      "en",
      "### Goal 3. What others asked for",
      "Recommendation | No. | Measure | Lead | Time frame",
      "GRETA 74 | 3.1 | Train consuls | Ministry of Foreign Affairs | 2028",
    ],
    [
      "en",
      "### Goal 3. Groups at risk are protected",
      "Measure | Risk group | Lead | Time frame",
      "Advise workers before they leave | Seasonal workers | Employment Service | 2028",
    ],
    [
      "ru",
      "## 5. Законодательство",
      "№ | Закон, подлежащий изменению | Исполнитель | Срок",
      "3.1 | Внести изменения в Трудовой кодекс о проверках | Министерство труда | 2028 г.",
      "3.2 | Принять закон о возмещении вреда | Министерство юстиции | 2029 г.",
    ],
    [
      "az",
      "### Məqsəd 3. Monitorinq",
      "№ | Tədbir | Əsas icraçı | İcra müddəti | Risk",
      "3.1 | Bülleten nəşr etmək | Statistika Komitəsi | 2028-ci il | məlumat gecikir",
    ],
  ])("[X3] gives them: %s, %s", async (lang, heading, ...rows) => {
    expect((await beyond(lang, heading, ...rows)).more).toHaveLength(rows.length - 1)
  })

  it("[X3] is one where the plan has no other measures", async () => {
    const text = `# Plan\n\n## Monitoring\n\n${table(
      "Law | Responsible | Deadline",
      "Lay a law on compensation before Parliament | Ministry of Justice | 2027",
      "Lay a law on free days before Parliament | Ministry of Labour | 2028",
    )}`
    expect(measuresOf(await documentOf(text))).toHaveLength(2)
  })

  it("[X3] has its head below a caption, never below a row with words in every column", async () => {
    const captioned = table(
      "Table 3 | | ",
      "Measure | Lead | Time frame",
      "Open a house for men | Ministry of Labour | 2028",
    )
    expect(measuresOf(await documentOf(captioned))).toHaveLength(1)
    const rows = table(
      "Trouble | Watcher | Remedy",
      "Budget measures fail | Ministry of Finance | Wait for better times",
      "People arrive | Migration Office | Screen them within 72 hours",
    )
    expect(measuresOf(await documentOf(rows))).toHaveLength(0)
  })
})

describe("an annex to measures that stand elsewhere", () => {
  const main = `# Plan 2027–2030\n\n## Measures\n\n${table(
    "No. | Measure | Lead | Time frame",
    "1.1 | Train inspectors | Labour Inspectorate | 2028",
    "1.2 | Print cards | Ministry of Health | 2029",
  )}\n\n## Annex\n\n`

  it.each([
    ["Measure | Cost (thousand marks) | Source", "1.1 | 20 | state budget", "1.2 | 5 | donors"],
    [
      "Measure | 2027 | 2028 | Total (thousand marks)",
      "1.1. Train inspectors | 10 | 10 | 20, state budget",
      "1.2. Print cards | 0 | 5 | 5, donors",
    ],
  ])("[X3] gives them the money that they lack: %s", async (...rows) => {
    const measures = measuresOf(await documentOf(main + table(...rows)))
    const money = measures.map(({ measure: { fields } }) => [
      fields.budget?.amount,
      fields.budget?.kind,
    ])
    expect(money).toEqual([
      [20_000, "state"],
      [5_000, "donor"],
    ])
  })

  it("[X3] gives them indicators, and no second lead", async () => {
    const annex = table(
      "No. | Measure | Indicator | Baseline | Target | Responsible for data",
      "1.1 | Train inspectors | Inspectors trained | 0 | 20 | Secretariat",
      "1.2 | Print cards | Wards with cards | 0 | 9 | Secretariat",
    )
    const measures = measuresOf(await documentOf(main + annex))
    const told = measures.map(({ measure: { fields } }) => [
      fields.lead.join(),
      fields.indicators.map(({ words, target }) => `${words}: ${target}`).join(),
    ])
    expect(told).toEqual([
      ["Labour Inspectorate", "Inspectors trained: 20"],
      ["Ministry of Health", "Wards with cards: 9"],
    ])
  })

  it("[X3] fills no gap of a field that other measures have", async () => {
    const some = main.replace("Labour Inspectorate | 2028", "– | 2028")
    const annex = table("Measure | Lead | Report", "1.1 | Secretariat | May", "1.2 | – | June")
    const [first] = measuresOf(await documentOf(some + annex))
    expect(first?.measure.fields.lead).toEqual([])
  })

  it.each([
    ["No. | Source of funding | Amount", "1 | State budget | 500", "2 | Donors | 300"],
    ["№ | Источник | Сумма", "1 | Бюджет | 500", "2 | Доноры | 300"],
    ["No. | Indicator | Baseline | Target", "1 | Persons found | 10 | 40", "2 | Calls | 5 | 9"],
  ])("[X3] a count of rows is no measure's number: %s", async (...rows) => {
    const flat = main.replaceAll(/1\.(\d) \|/gu, "$1 |")
    const measures = measuresOf(await documentOf(flat + table(...rows)))
    const given = measures.map(({ measure: { fields } }) => [fields.budget, fields.indicators])
    expect(given).toEqual([
      [null, []],
      [null, []],
    ])
  })
})

it.each([
  [
    "ru",
    "Раздел | Содержание",
    "Наименование | Государственная программа",
    "Основание для разработки | Закон № 58 от 11 мая 2012 года",
    "Разработчик | Министерство внутренних дел",
    "Цель | Сократить число людей, попадающих в эксплуатацию",
    "Срок реализации | 1 января 2027 года – 31 декабря 2030 года",
    "Объём и источники финансирования | Всего 577,2 млн, в том числе бюджет",
  ],
  [
    "en",
    "Section | Content",
    "Name of the programme | State programme",
    "Legal basis | Act No. 58 of 11 May 2012",
    "Coordinator | Ministry of the Interior",
    "Goal | Fewer people are exploited",
    "Period of implementation | 1 January 2027 – 31 December 2030",
    "Sources of financing | 577.2 million from the state budget",
  ],
  [
    "az",
    "Bölmə | Məzmun",
    "Proqramın adı | Dövlət proqramı",
    "Əsas icraçı | Daxili İşlər Nazirliyi",
    "Məqsəd | İstismara düşənlərin sayını azaltmaq",
    "İcra müddəti | 1 yanvar 2027-ci il – 31 dekabr 2030-cu il",
    "Maliyyələşmə mənbələri | 577,2 milyon, dövlət büdcəsi",
  ],
] as const)(
  "[X3] what a programme says of itself in a table is no measure: %s",
  async (lang, ...rows) => {
    const passport = `# Plan 2027–2030\n\n## 1. Passport\n\n${table(...rows)}\n\n`
    const doc = await documentOf(plans[lang].replace(/^.*\n\n/u, passport))
    expect(measuresOf(doc)).toHaveLength(3)
  },
)

describe("a table of measures, wherever it stands", () => {
  it.each<Case>([
    [
      "en",
      "## 5. Coordination and monitoring",
      "No. | Measure | Lead | Time frame",
      "1 | Set up a secretariat | Ministry of the Interior | 2027",
    ],
    [
      "en",
      "## Annex. Measures in the regions",
      "Measure | Responsible | Deadline",
      "Open an office | Ministry of Labour | 2028",
    ],
    [
      "ru",
      "## 5. Координация и мониторинг",
      "№ | Мероприятие | Исполнитель | Срок",
      "1 | Создать секретариат | Министерство внутренних дел | 2027 г.",
    ],
    [
      "az",
      "## 5. Əlaqələndirmə və monitorinq",
      "№ | Tədbir | İcraçı | Müddət",
      "1 | Katiblik yaratmaq | Daxili İşlər Nazirliyi | 2027-ci il",
    ],
  ])("[X3] stays one: %s, %s", async (lang, heading, ...rows) => {
    expect((await beyond(lang, heading, ...rows)).more).toHaveLength(1)
  })

  it.each([
    [
      "Risk | Measure | Lead | Time frame",
      "Migrants are exploited | Inspect farms | Labour Inspectorate | 2028",
      "Children beg | Send out street workers | Ministry of Labour | 2029",
    ],
    [
      "Риск | Мероприятие | Исполнитель | Срок",
      "Эксплуатация мигрантов | Проверить фермы | Инспекция труда | 2028 г.",
      "Попрошайничество | Направить уличных работников | Министерство труда | 2029 г.",
    ],
  ])(
    "[X3] is one where risks are what it answers, and the plan has no other: %s",
    async (...rows) => {
      const doc = await documentOf(`# Plan 2027–2030\n\n## Measures\n\n${table(...rows)}\n`)
      expect(measuresOf(doc)).toHaveLength(2)
    },
  )
})

describe("the line between a heading and a table", () => {
  const chapters: Record<Language, string> = {
    en: "## 5. Work in the regions",
    ru: "## 5. Работа в областях",
    az: "## 5. Rayonlarda iş",
  }
  const measures: Record<Language, readonly string[]> = {
    en: [
      "No. | Measure | Lead | Time frame | Indicator | Budget",
      "5.1 | Open an office | Ministry of Labour | 2028 | Offices (0 → 3) | 5 SB",
    ],
    ru: [
      "№ | Мероприятие | Ответственный исполнитель | Срок | Показатель | Финансирование",
      "5.1 | Открыть приёмную | Министерство труда | 2028 г. | Приёмные (0 → 3) | 5 РБ",
    ],
    az: [
      "№ | Tədbir | Əsas icraçı | İcra müddəti | Göstərici | Vəsait",
      "5.1 | Şöbə açmaq | Əmək Nazirliyi | 2028-ci il | Şöbələr (0 → 3) | 5 DB",
    ],
  }
  const results: Record<Language, readonly string[]> = {
    en: [
      "No. | Measure | Responsible | Status",
      "1 | Open a shelter | Ministry of Labour | done in 2024",
      "2 | Pass a law | Ministry of Justice | not begun",
    ],
    ru: [
      "№ | Мероприятие | Исполнитель | Результат",
      "1 | Открыть приют | Министерство труда | выполнено",
      "2 | Принять закон | Министерство юстиции | не выполнено",
    ],
    az: [
      "№ | Tədbir | Məsul | Nəticə",
      "1 | Sığınacaq açmaq | Əmək Nazirliyi | icra olunub",
      "2 | Qanun qəbul etmək | Ədliyyə Nazirliyi | icra olunmayıb",
    ],
  }
  const past: Record<Language, readonly string[]> = {
    en: [
      "Measure | Responsible | Deadline",
      "Open a shelter | Ministry of Labour | 2024",
      "Pass a law | Ministry of Justice | by the end of 2025",
    ],
    ru: [
      "Мероприятие | Исполнитель | Срок",
      "Открыть приют | Министерство труда | 2024 г.",
      "Принять закон | Министерство юстиции | до конца 2025 г.",
    ],
    az: [
      "Tədbir | Məsul | Müddət",
      "Sığınacaq açmaq | Əmək Nazirliyi | 2024-cü il",
      "Qanun qəbul etmək | Ədliyyə Nazirliyi | 2025-ci ilin sonu",
    ],
  }
  const under = (lang: Language, line: string, rows: readonly string[]) =>
    beyond(lang, `${chapters[lang]}\n\n${line}`, ...rows)

  it.each<[lang: Language, line: string]>([
    ["az", "Ötən dövrdə qurumlar bir-birinin işindən gec xəbər tutmuşdur."],
    ["az", "Əvvəlki planın icrası rayonlarda zəif olmuşdur. Tədbirlər bu boşluğu doldurur."],
    ["az", "2023–2026-cı illər planının icrası göstərdi ki, rayonlar geridə qalır."],
    ["az", "Keçmiş dövrdə az iş görülüb, buna görə aşağıdakı tədbirlər nəzərdə tutulur:"],
    ["en", "In the past period the bodies heard of each other’s work too late."],
    ["en", "The previous plan left the regions out. The activities below fill that gap."],
    ["en", "Implementation of the plan for 2023–2026 was slow in the regions."],
    ["en", "Since the previous programme did little here, the activities are these:"],
    ["ru", "За прошлый период ведомства узнавали о работе друг друга слишком поздно."],
    ["ru", "Предыдущая программа обошла области стороной. Мероприятия восполняют этот пробел."],
    ["ru", "Исполнение Программы в 2022–2026 годах показало, что области отстают."],
    ["ru", "За истекший период сделано мало, поэтому предусматриваются мероприятия:"],
  ])("[X3] makes no table of measures one of the earlier plan: %s, %s", async (lang, line) => {
    expect((await under(lang, line, measures[lang])).more).toHaveLength(1)
  })

  it.each<[lang: Language, line: string]>([
    ["en", "Coordination and monitoring cost little and need no staff."],
    ["ru", "Координация и мониторинг не требуют расходов."],
    ["az", "Əlaqələndirmə və monitorinq xərc tələb etmir."],
  ])("[X3] nor one of other things, where rows have who and when: %s, %s", async (lang, line) => {
    const act = { en: "Activity", ru: "Действие", az: "Fəaliyyət" }[lang]
    const [head = "", ...rows] = measures[lang].map((row) => row.replace(/^\S+ \| /u, ""))
    const unnumbered = [head.replace(/^[^|]+/u, `${act} `), ...rows]
    expect((await under(lang, line, unnumbered)).more).toHaveLength(1)
  })

  it.each<[lang: Language, line: string]>([
    ["en", "Results of the previous plan"],
    ["en", "Table 3. Measures of the previous plan."],
    ["en", "Measures of the previous programme:"],
    ["ru", "Итоги предыдущей программы"],
    ["ru", "Таблица 3. Мероприятия предыдущей программы."],
    ["az", "Əvvəlki planın tədbirləri"],
    ["az", "Cədvəl 3. Ötən dövrün tədbirləri."],
  ])("[X3] tells one of the earlier plan where it is a caption: %s, %s", async (lang, line) => {
    for (const rows of [results[lang], past[lang], measures[lang]])
      expect((await under(lang, line, rows)).more).toEqual([])
  })

  it.each<[lang: Language, line: string]>([
    ["en", "The previous plan had two measures for 2023–2025."],
    ["ru", "Предыдущая программа на 2023–2025 годы имела два мероприятия."],
    ["az", "Əvvəlki planda 2023–2025-ci illər üçün iki tədbir var idi."],
  ])("[X3] or a sentence whose table shows results, or its years: %s, %s", async (lang, line) => {
    for (const rows of [results[lang], past[lang]])
      expect((await under(lang, line, rows)).more).toEqual([])
  })

  it.each<[lang: Language, line: string, ...rows: string[]]>([
    [
      "en",
      "Measures of the previous action plan.",
      "No. | Measure | Lead | Remark",
      "1 | Train police | Ministry of the Interior | see chapter 3",
    ],
    [
      "en",
      "Measures of the previous plan, by ministry:",
      "No. | Measure | Lead | Remark",
      "1 | Train police | Ministry of the Interior | see report",
    ],
    [
      "en",
      "List of measures of the previous action plan.",
      "No. | Measure | Lead | Deadline",
      "1 | Train police | Ministry of the Interior | quarterly",
    ],
    [
      "en",
      "The table shows the measures of the previous action plan.",
      "No. | Measure | Lead | Result",
      "1 | Train police | Ministry of the Interior | done",
    ],
    [
      "ru",
      "Мероприятия предыдущего плана (2021–2025 годы).",
      "№ | Мероприятие | Исполнитель | Отметка",
      "1 | Обучить полицию | Министерство внутренних дел | да",
    ],
    [
      "ru",
      "Ниже приведены мероприятия предыдущего плана.",
      "№ | Мероприятие | Исполнитель | Срок",
      "1 | Обучить полицию | Министерство внутренних дел | ежегодно",
    ],
    [
      "az",
      "Əvvəlki planın tədbirləri, nazirliklər üzrə:",
      "№ | Tədbir | İcraçı | Qeyd",
      "1 | Polisi öyrətmək | Daxili İşlər Nazirliyi | bax: 3-cü fəsil",
    ],
    [
      "az",
      "Cədvəldə əvvəlki planın tədbirləri göstərilir.",
      "№ | Tədbir | İcraçı | Nəticə",
      "1 | Polisi öyrətmək | Daxili İşlər Nazirliyi | icra olunub",
    ],
  ])("[X3] or a caption, though it ends as a sentence: %s, %s", async (lang, line, ...rows) => {
    expect((await under(lang, line, rows)).more).toEqual([])
  })

  it.each<[lang: Language, line: string]>([
    ["en", "The previous plan (2022–2028) left these open, and they are due this year."],
    ["en", "Measures of the previous plan in the north."],
    ["en", "To close the gaps of the previous plan this is done:"],
    ["ru", "Предыдущий план (2022–2028 годы) оставил это нерешённым."],
    ["ru", "Для восполнения пробелов предыдущего плана предусматривается:"],
    ["az", "Əvvəlki plan (2022–2028-ci illər) bunları açıq qoyub."],
    ["az", "Əvvəlki planın boşluqlarını doldurmaq üçün nəzərdə tutulur:"],
  ])("[X3] never one with measures in years of the plan: %s, %s", async (lang, line) => {
    const [head = "", first = ""] = measures[lang]
    expect((await under(lang, line, [head, first])).more).toHaveLength(1)
    const status = {
      en: "Status | not begun",
      ru: "Статус | не начато",
      az: "Status | başlanmayıb",
    }
    const [named = "", said = ""] = status[lang].split(" | ")
    const rows = [`${head} | ${named}`, `${first} | ${said}`]
    expect((await under(lang, line, rows)).more).toHaveLength(1)
  })

  it("[X3] nor where nobody knows the years of the plan, if it has indicators", async () => {
    const rows = (number: string, year: string) =>
      table(
        "No. | Measure | Lead | Time frame | Indicator",
        `${number}.1 | Open an office | Ministry of Labour | ${year} | Offices (0 → 3)`,
        `${number}.2 | Train nurses | Ministry of Health | ${year} | Nurses (0 → 90)`,
      )
    const line = "The previous plan (2022–2026) left two measures open."
    const text = ["# Plan", "## First", line, rows("1", "2026"), "## Then", rows("2", "2029")]
    expect(measuresOf(await documentOf(text.join("\n\n")))).toHaveLength(4)
  })
})
