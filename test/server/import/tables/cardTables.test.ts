import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"
import { cell, paragraph, styled, table, wordFile } from "../formats/wordFile.ts"

type Lang = "en" | "ru" | "az"

/** A measure's card: labels and values, in the order of the fields below. */
const cards: Record<Lang, { labels: string[]; values: string[]; other: [string, string] }> = {
  en: {
    labels: ["Lead body", "Partners", "Deadline", "Indicator", "Source of verification", "Cost"],
    values: [
      "Ministry of Labour, Employment Department",
      "NGO Bridge (by agreement)",
      "30 June 2027",
      "Posts filled (1 → 5)",
      "Staff list",
      "1,800 – state budget",
    ],
    other: ["For whom", "five officers"],
  },
  ru: {
    labels: ["Отвечает", "Помогают", "Когда", "По чему судим", "Где это видно", "Деньги"],
    values: [
      "Министерство труда, департамент занятости",
      "НПО «Мост» (по согласованию)",
      "до 30 июня 2027 года",
      "занятые должности (1 → 5)",
      "штатное расписание",
      "1 800 – республиканский бюджет",
    ],
    other: ["Для кого и где", "пять сотрудников"],
  },
  az: {
    labels: ["Cavabdeh", "Kömək edir", "Nə vaxt", "Göstərici", "Təsdiq edən sənəd", "Vəsait"],
    values: [
      "Əmək Nazirliyi",
      "“Körpü” İctimai Birliyi (razılıq əsasında)",
      "30 iyun 2027-ci ilədək",
      "tutulmuş vəzifələr (1 → 5)",
      "ştat cədvəli",
      "1 800, dövlət büdcəsi",
    ],
    other: ["Kimə və harada", "beş əməkdaş"],
  },
}
const texts: Record<Lang, { over: string; name: string; titles: [string, string]; note: string }> =
  {
    en: {
      over: "Objective 1.1. Decisions are carried out",
      name: "Measure",
      titles: ["Set up a secretariat", "Train inspectors of the ministry to see results"],
      note: "The secretariat helps every day.",
    },
    ru: {
      over: "Задача 1.1. Решения исполняются",
      name: "Мероприятие",
      titles: ["Создать секретариат", "Обучить инспекторов министерства"],
      note: "Секретариат помогает каждый день.",
    },
    az: {
      over: "Vəzifə 1.1. Qərarlar icra olunur",
      name: "Tədbir",
      titles: ["Katiblik yaratmaq", "Nazirliyin müfəttişlərini öyrətmək"],
      note: "Katiblik hər gün kömək edir.",
    },
  }

const goals: Record<Lang, string> = {
  en: "Goal 1. The state steers the work",
  ru: "Цель 1. Государство управляет работой",
  az: "Məqsəd 1. Dövlət işi idarə edir",
}

const row = (...cells: string[]) =>
  `<tr>${cells.map((one) => (one.startsWith("<td") ? one : `<td>${one}</td>`)).join("")}</tr>`
const rowsOf = (lang: Lang) => {
  const { labels, values, other } = cards[lang]
  const pairs = labels.map((label, at): [string, string] => [label, values[at] ?? ""])
  return [...pairs, other]
}
const upright = (lang: Lang, ...first: string[]) =>
  `<table>${first.join("")}${rowsOf(lang)
    .map(([label, value]) => row(label, value))
    .join("")}</table>`
const lying = (lang: Lang) => {
  const all = rowsOf(lang)
  return `<table>${row(...all.map(([label]) => label))}${row(...all.map(([, value]) => value))}</table>`
}

const contents: Record<Lang, [string, string]> = {
  en: ["Item", "Content"],
  ru: ["Раздел", "Содержание"],
  az: ["Bölmə", "Məzmun"],
}
type Form = (lang: Lang, number: string, title: string) => string
const named: Form = (lang, number, title) => `${texts[lang].name} ${number}. ${title}`
const forms: [name: string, form: Form, said?: boolean][] = [
  ["a heading over labels", (l, n, t) => `<h4>${named(l, n, t)}</h4>${upright(l)}`],
  ["a numbered heading over labels", (l, n, t) => `<h4>${n}. ${t}</h4>${upright(l)}`],
  ["a line over labels", (l, n, t) => `<p>${named(l, n, t)}</p>${upright(l)}`],
  ["a bold line over labels", (l, n, t) => `<p><b>${n}. ${t}</b></p>${upright(l)}`],
  [
    "a sentence between them",
    (l, n, t) => `<h4>${named(l, n, t)}</h4><p>${texts[l].note}</p>${upright(l)}`,
    true,
  ],
  [
    "a head over the labels",
    (l, n, t) => `<h4>${named(l, n, t)}</h4>${upright(l, row(...contents[l]))}`,
  ],
  ["one row of heads and one of cells", (l, n, t) => `<h4>${named(l, n, t)}</h4>${lying(l)}`],
  [
    "one row of heads below a sentence",
    (l, n, t) => `<h4>${n}. ${t}</h4><p>${texts[l].note}</p>${lying(l)}`,
    true,
  ],
  ["its number and title in the first row", (l, n, t) => upright(l, row(n, t))],
  ["its name and title in the first row", (l, n, t) => upright(l, row(`${texts[l].name} ${n}`, t))],
  [
    "its title in a row across",
    (l, n, t) => upright(l, row(`<td colspan="2">${named(l, n, t)}</td>`)),
  ],
]

const langs = ["en", "ru", "az"] as const

async function read(bytes: Uint8Array, name: string) {
  const { doc } = await importFile(bytes, name)
  return measuresOf(doc).map(({ number, measure: { text, fields } }) => ({ number, text, fields }))
}

function expectRead(list: Awaited<ReturnType<typeof read>>, lang: Lang, said = false) {
  const { values, other } = cards[lang]
  const [lead, partner, time, , proof, budget] = values
  const { titles, note } = texts[lang]
  expect(list.map(({ number }) => number)).toEqual(["1.1.1", "1.1.2"])
  for (const [at, { text, fields }] of list.entries()) {
    expect(text.split("\n")).toEqual([
      titles[at],
      ...(said ? [note] : []),
      `${other[0]}: ${other[1]}`,
    ])
    expect(fields.lead).toEqual([lead])
    expect(fields.partners).toMatchObject([
      { name: partner?.replace(/ \([^)]*\)/u, ""), byAgreement: true },
    ])
    expect(fields.time?.words).toBe(time)
    expect(fields.indicators).toMatchObject([{ baseline: "1", target: "5", verification: proof }])
    expect(fields.budget?.words).toBe(budget)
  }
}

describe("a table for each measure", () => {
  it.each(forms.flatMap(([name, form, said]) => langs.map((lang) => ({ name, lang, form, said }))))(
    "[X3] is its fields, and the words above or in the first row are its title: $name, $lang",
    async ({ lang, form, said }) => {
      const { over, titles } = texts[lang]
      const parts = titles.map((title, at) => form(lang, `1.1.${at + 1}`, title))
      const html = `<h1>Plan</h1><h2>${goals[lang]}</h2><h3>${over}</h3>${parts.join("")}`
      expectRead(await read(new TextEncoder().encode(html), "plan.html"), lang, said)
    },
  )

  it.each(langs)("[X3] is read from Markdown and Word as well: %s", async (lang) => {
    const { over, titles } = texts[lang]
    const rows = rowsOf(lang)
    const lines = titles.flatMap((title, at) => [
      `#### ${named(lang, `1.1.${at + 1}`, title)}`,
      "",
      ...rows.flatMap(([label, value], place) => [
        `| ${label} | ${value} |`,
        ...(place === 0 ? ["|---|---|"] : []),
      ]),
      "",
    ])
    const text = ["# Plan", "", `## ${goals[lang]}`, "", `### ${over}`, "", ...lines].join("\n")
    expectRead(await read(new TextEncoder().encode(text), "plan.md"), lang)
    const body = [
      styled("Heading1", goals[lang]),
      styled("Heading2", over),
      ...titles.flatMap((title, at) => [
        styled("Heading3", named(lang, `1.1.${at + 1}`, title)),
        table(...rows.map(([label, value]) => [cell(label), cell(value)])),
        paragraph(""),
      ]),
    ].join("")
    const styles = [1, 2, 3]
      .map(
        (level) =>
          `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
      )
      .join("")
    expectRead(await read(wordFile({ body, styles }), "plan.docx"), lang)
  })

  it("[X3] has a description below its title, and a source of what it proves", async () => {
    const table = [1, 2].map(
      (at) =>
        `<table>${row("Measure", `1.1.${at} Adopt the code`)}${row("Description", "It binds courts.")}${row("Responsible body", "Ministry of Justice")}${row("Indicator", "Courts (0 → 9)")}${row("Source", "court list")}${row("Timing", "2028")}</table>`,
    )
    const html = `<h1>Plan</h1><h2>${goals.en}</h2><h3>${texts.en.over}</h3>${table.join("")}`
    const list = await read(new TextEncoder().encode(html), "plan.html")
    expect(list.map(({ text, fields }) => [text, fields.indicators[0]?.verification])).toEqual([
      ["Adopt the code\nIt binds courts.", "court list"],
      ["Adopt the code\nIt binds courts.", "court list"],
    ])
  })

  it("[X3] may be called by its number in another case: 1.1.2-ci tədbir", async () => {
    const table = upright("az")
    const html = `<h1>Plan</h1><h2>${goals.az}</h2><h3>${texts.az.over}</h3><h4>1.1.1-ci tədbir. Ev açmaq</h4>${table}`
    const [only] = await read(new TextEncoder().encode(html), "plan.html")
    expect(only?.text.split("\n")[0]).toBe("Ev açmaq")
  })

  it.each([
    [
      "| Lead body | the body that answers for the result |",
      "| Partner | a body that helps |",
      "| Deadline | the day by which it is done |",
      "| Indicator | what is counted |",
    ],
    [
      "| Исполнитель | орган, который отвечает за результат |",
      "| Соисполнители | органы, которые помогают |",
      "| Срок | день, к которому мероприятие выполнено |",
      "| Показатель | то, по чему судят |",
    ],
    [
      "| İcraçı | nəticəyə cavabdeh olan qurum |",
      "| Tərəfdaş | kömək edən qurum |",
      "| Müddət | işin bitdiyi gün |",
      "| Göstərici | ölçülən nəticə |",
    ],
  ])("[X3] is none where it says what the labels mean: %s", async (...rows) => {
    const [first = "", ...others] = rows
    const text = `# Plan\n\n## 1. Words used\n\n${[first, "|---|---|", ...others].join("\n")}\n`
    expect(await read(new TextEncoder().encode(text), "plan.md")).toEqual([])
  })

  it.each([
    [
      "| Developer | Ministry of Labour |",
      "| Adopted by | Decree 12 |",
      "| Period | 2027–2030 |",
      "| Funding | state budget |",
    ],
    [
      "| Разработчик | Минтруд |",
      "| Утверждена | указом № 12 |",
      "| Срок | 2027–2030 годы |",
      "| Финансирование | бюджет |",
    ],
  ])("[X3] is none where the programme says it of itself: %s", async (...rows) => {
    const [first = "", ...others] = rows
    const text = `# Plan\n\n## 1. Passport\n\n${[first, "|---|---|", ...others].join("\n")}\n`
    expect(await read(new TextEncoder().encode(text), "plan.md")).toEqual([])
  })
})

describe("what a card says beside its fields", () => {
  const fields: [string, string][] = [
    ["Lead body", "Ministry of Labour"],
    ["Deadline", "2027"],
    ["Indicator", "Posts (1 → 5)"],
    ["Cost", "100"],
  ]
  const over = `<h1>Plan</h1><h2>${goals.en}</h2><h3>${texts.en.over}</h3><h4>Measure 1.1.1. Set up a secretariat</h4>`
  const rowsOfFields = fields.map((pair) => row(...pair))
  const readCard = async (rows: readonly string[]) =>
    read(new TextEncoder().encode(`${over}<table>${rows.join("")}</table>`), "plan.html")

  it.each<[name: string, rows: string[], lines: string[]]>([
    [
      "a third cell in each row",
      fields.map(([label, value], at) => row(label, value, `remark ${at + 1}`)),
      ["remark 1", "remark 2", "remark 3", "remark 4"],
    ],
    [
      "a third cell under a head",
      [
        row("Item", "Content", "Note"),
        ...fields.map(([label, value], at) => row(label, value, at === 1 ? "if funds allow" : "")),
      ],
      ["Note: if funds allow"],
    ],
    [
      "a third cell in one row",
      fields.map(([label, value], at) => row(label, value, ...(at === 1 ? ["or later"] : []))),
      ["or later"],
    ],
    [
      "a remark across",
      [
        ...rowsOfFields.slice(0, 2),
        row('<td colspan="2">Rooms are free</td>'),
        ...rowsOfFields.slice(2),
      ],
      ["Rooms are free"],
    ],
    ["words without a label", [...rowsOfFields, row("", "Rooms are free")], ["Rooms are free"]],
    [
      "parts of the measure under a head of their own",
      [
        row(...fields.map(([label]) => label), "Sub-steps"),
        row(...fields.map(([, value]) => value), "first rooms; then staff"),
      ],
      ["Sub-steps: first rooms; then staff"],
    ],
  ])("[X3] is a line of the measure: %s", async (_name, rows, lines) => {
    const list = await readCard(rows)
    expect(list.map(({ number, text }) => [number, ...text.split("\n")])).toEqual([
      ["1.1.1", "Set up a secretariat", ...lines],
    ])
    const [only] = list
    expect(only?.fields.lead).toEqual(["Ministry of Labour"])
    expect(only?.fields.time?.words).toBe("2027")
    expect(only?.fields.budget?.words).toBe("100")
  })

  it("[X3] names the next measure across where its labels begin anew", async () => {
    const card = (title: string) => [row(`<td colspan="2">${title}</td>`), ...rowsOfFields]
    const html = `<h1>Plan</h1><h2>${goals.en}</h2><h3>${texts.en.over}</h3><table>${[...card("Set up a secretariat"), ...card("Train inspectors")].join("")}</table>`
    const list = await read(new TextEncoder().encode(html), "plan.html")
    expect(list.map(({ text }) => text)).toEqual(["Set up a secretariat", "Train inspectors"])
  })

  it.each([
    ["State budget, and from 2029 the regional budgets of the provinces concerned", true],
    ["Grant of the European Union for the years from 2027 to 2030 in all provinces", true],
    ["budget report", false],
    ["Register of grants that the Ministry of Finance keeps for all provinces", false],
  ])("[X3] is who pays where a source names money: %s", async (source, pays) => {
    // The source stands behind the indicator, as what proves it does.
    const [only] = await readCard([
      row("Cost", "100"),
      ...rowsOfFields.slice(0, 3),
      row("Source", source),
    ])
    const { budget, indicators } = only?.fields ?? {}
    expect([budget?.words, indicators?.[0]?.verification]).toEqual(
      pays ? [`100; ${source}`, ""] : ["100", source],
    )
  })
})

describe("a card below a heading that calls nothing a measure", () => {
  const card = (...extra: [string, string][]) =>
    `<table>${[["Responsible", "Ministry of Justice"], ["Deadline", "31 March 2028"], ["Budget", "20,000"], ...extra].map((pair) => row(...pair)).join("")}</table>`
  const titles = async (html: string) =>
    (await read(new TextEncoder().encode(`<h1>Plan</h1>${html}`), "plan.html")).map(
      ({ text }) => text.split("\n")[0],
    )

  it.each([
    ["a chapter alone", `<h2>4. Monitoring</h2>${card(["Frequency", "every year"])}`],
    [
      "parts of a chapter on the plan",
      `<h2>4. Monitoring</h2><h3>4.1. Annual report</h3>${card()}<h3>4.2. Evaluation</h3>${card()}`,
    ],
    [
      "a list of terms",
      `<h2>Terms</h2><table>${row("Lead body", "The body under Order 12 that answers")}${row("Partners", "Bodies such as the Police")}${row("Deadline", "The day by which it is done")}</table>`,
    ],
  ])("[X3] is none, and its heading and words stay: %s", async (_name, html) => {
    const { doc } = await importFile(new TextEncoder().encode(`<h1>Plan</h1>${html}`), "plan.html")
    expect(measuresOf(doc)).toEqual([])
    expect(JSON.stringify(doc)).toMatch(/Monitoring|Terms/u)
    expect(JSON.stringify(doc)).toMatch(/Ministry of Justice|Bodies such as the Police/u)
  })

  it.each([
    ["several alike", `<h2>Open a house</h2>${card()}<h2>Train inspectors</h2>${card()}`],
    ["under a goal", `<h2>${goals.en}</h2><h3>Open a house</h3>${card()}`],
  ])("[X3] is a measure: %s", async (_name, html) => {
    expect((await titles(html))[0]).toBe("Open a house")
  })

  it.each([
    ["en", goals.en, "V. Additional measure", "Scan the archive"],
    ["ru", goals.ru, "V. Дополнительная мера", "Перевести архив в электронный вид"],
    ["az", goals.az, "V. Əlavə tədbir", "Arxivi rəqəmsallaşdırmaq"],
  ])(
    "[X3] is a measure that is counted under no objective: %s",
    async (_lang, goal, over, name) => {
      const own = `<h3>1.1.1. Open a house</h3>${card()}<h3>1.1.2. Train inspectors</h3>${card()}`
      const html = `<h2>${goal}</h2><h3>1.1. Help</h3>${own}<h2>${over}</h2><h3>5.1. ${name}</h3>${card()}`
      expect(await titles(html)).toEqual(["Open a house", "Train inspectors", name])
      const beside = html.replace(over, "V. Monitoring")
      expect(await titles(beside)).toEqual(["Open a house", "Train inspectors"])
    },
  )

  it("[X3] is none in a chapter beside measures that say so", async () => {
    const html = `<h2>${goals.en}</h2><h3>Measure 1.1. Open a house</h3>${card()}<h2>Monitoring</h2>${card()}`
    expect(await titles(html)).toEqual(["Open a house"])
  })
})
