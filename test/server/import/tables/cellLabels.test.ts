import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

type Lang = "en" | "ru" | "az"

const heads: Record<Lang, string[]> = {
  en: ["No", "Measure", "Who", "When", "Indicator"],
  ru: ["№", "Мероприятие", "Кто", "Срок", "Показатель"],
  az: ["№", "Tədbir", "İcra edən qurumlar", "Müddət", "Göstərici və təsdiq edən sənəd"],
}
const words: Record<Lang, [string, string]> = {
  en: ["Open a house for men", "31 May 2028"],
  ru: ["Открыть дом для мужчин", "до 31 мая 2028 г."],
  az: ["Kişilər üçün ev açmaq", "31 may 2028-ci ilədək"],
}

const row = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell.replaceAll("\n", "<br>")}</td>`).join("")}</tr>`

/** The fields of the first of two measures in a table whose cells of bodies and indicators are these. */
async function read(lang: Lang, who: string, indicator: string, head?: string) {
  const [title, time] = words[lang]
  const named = heads[lang].map((one, at) => (at === 2 && head ? head : one))
  const rows = ["1.1", "1.2"].map((number) => row([number, title, who, time, indicator]))
  const html = `<h1>Plan</h1><h2>1. Part</h2><table>${row(named)}${rows.join("")}</table>`
  const { doc } = await importFile(new TextEncoder().encode(html), "plan.html")
  const [first] = measuresOf(doc)
  const [printed, ...lines] = first?.measure.text.split("\n") ?? []
  expect(printed).toBe(title)
  const { lead, partners, indicators } = first?.measure.fields ?? {}
  const names = partners?.map(({ name, byAgreement }) => (byAgreement ? `${name}*` : name))
  return {
    lines,
    bodies: `${lead?.join(" + ")} | ${names?.join(" + ")}`,
    indicators: indicators?.map((one) =>
      [one.words, one.baseline, one.target, one.verification].join(" | "),
    ),
  }
}

describe("labels within a cell of bodies", () => {
  it.each<[lang: Lang, cell: string, leads: string, partners: string, head?: string]>([
    [
      "en",
      "Answers: Ministry of Justice\nHelps: Police (cars); NGO Bridge (by agreement)",
      "Ministry of Justice",
      "Police (cars) + NGO Bridge*",
    ],
    [
      "en",
      "Answers: Bar Association (by agreement)\nHelps: Ministry of Justice",
      "Bar Association",
      "Ministry of Justice",
    ],
    ["en", "Lead – Ministry of Justice; partners – Police", "Ministry of Justice", "Police"],
    [
      "en",
      "Leads: Ministry of Justice, Ministry of Health",
      "Ministry of Justice + Ministry of Health",
      "",
    ],
    [
      "en",
      "Responsible: Ministry of Justice / Supporting: Police",
      "Ministry of Justice",
      "Police",
    ],
    [
      "en",
      "Led by the Ministry of Justice, supported by the Police",
      "the Ministry of Justice",
      "the Police",
    ],
    [
      "en",
      "Ministry of Justice and Ministry of Health, each answering in equal measure",
      "Ministry of Justice + Ministry of Health",
      "",
    ],
    [
      "en",
      "Ministry of Justice, Ministry of Health, both on an equal footing",
      "Ministry of Justice + Ministry of Health",
      "",
    ],
    ["en", "Answers: still to be named\nHelps: Police", "", "Police"],
    ["ru", "Исполнитель: МВД; соисполнители: Минюст, Минфин", "МВД", "Минюст + Минфин"],
    ["ru", "Отвечает Минтруд; помогает МВД", "Минтруд", "МВД"],
    ["ru", "Отв.: МВД; соисп.: Минюст", "МВД", "Минюст"],
    ["ru", "Аппарат Правительства (соисполнители: Минфин)", "Аппарат Правительства", "Минфин"],
    ["ru", "Аппарат Правительства [соисполнители: Минфин]", "Аппарат Правительства", "Минфин"],
    ["ru", "Исполнитель будет назван дополнительно", "", ""],
    [
      "ru",
      "Аппарат Правительства; соисполнитель: Минфин",
      "Аппарат Правительства",
      "Минфин",
      "Ответственный; соисполнители",
    ],
    ["ru", "МВД и Минюст – каждый в части, его касающейся", "МВД + Минюст", ""],
    [
      "az",
      "Əsas icraçı: Ədliyyə Nazirliyi\nİştirak edir: Səhiyyə Nazirliyi; polis (razılaşdırılmaqla)",
      "Ədliyyə Nazirliyi",
      "Səhiyyə Nazirliyi + polis*",
    ],
    [
      "az",
      "Əsas icraçılar: Ədliyyə Nazirliyi, Səhiyyə Nazirliyi",
      "Ədliyyə Nazirliyi + Səhiyyə Nazirliyi",
      "",
    ],
    ["az", "İcraçı: müəyyən ediləcək; iştirak edir: Səhiyyə Nazirliyi", "", "Səhiyyə Nazirliyi"],
  ])("[X2] say who leads and who takes part: %s %s", async (lang, cell, leads, partners, head) => {
    const { bodies } = await read(lang, cell, "", head)
    expect(bodies).toBe(`${leads} | ${partners}`)
  })

  it.each<[lang: Lang, cell: string, lead: string]>([
    ["en", "Ministry of Justice: Legal Department", "Ministry of Justice: Legal Department"],
    ["en", "Appointed Persons Board", "Appointed Persons Board"],
    [
      "en",
      "Centre for Prevention – Department of the Ministry of Justice",
      "Centre for Prevention – Department of the Ministry of Justice",
    ],
    ["az", "Birlikdə: Səhiyyə Nazirliyi", "Səhiyyə Nazirliyi"],
  ])("[X2] are none where a name goes on: %s %s", async (lang, cell, lead) => {
    expect((await read(lang, cell, "")).bodies).toBe(`${lead} | `)
  })

  it("[X2] the first named alone leads where the head says so", async () => {
    const head = "İcraçı (birinci göstərilən əsas icraçıdır)"
    const { bodies } = await read("az", "Ədliyyə Nazirliyi, Səhiyyə Nazirliyi", "", head)
    expect(bodies).toBe("Ədliyyə Nazirliyi | Səhiyyə Nazirliyi")
  })
})

describe("bodies that are not named yet", () => {
  const langHead: Record<Lang, string> = { en: "Who", ru: "Кто", az: "İcra edən qurumlar" }
  it.each<[lang: Lang, cell: string, leads: string, open: string]>([
    ["en", "To be named once the plan is adopted", "", "To be named once the plan is adopted"],
    [
      "en",
      "to be determined by the Prime Minister's Office together with IOM",
      "",
      "to be determined by the Prime Minister's Office together with IOM",
    ],
    ["en", "Not yet appointed; Ministry of Justice", "Ministry of Justice", "Not yet appointed"],
    [
      "en",
      "Will be decided in 2027, until then Ministry of Justice",
      "Ministry of Justice",
      "Will be decided in 2027, until then Ministry of Justice",
    ],
    ["ru", "Исполнитель будет назван дополнительно", "", "Исполнитель будет назван дополнительно"],
    ["ru", "Исполнитель не указан в решении, Минюст", "Минюст", "Исполнитель не указан в решении"],
    [
      "ru",
      "будет определён Правительством до 1 мая, до этого Министерство юстиции",
      "Министерство юстиции",
      "будет определён Правительством до 1 мая, до этого Министерство юстиции",
    ],
    ["az", "icraçı sonra müəyyən ediləcək", "", "icraçı sonra müəyyən ediləcək"],
  ])(
    "[X2] give no lead, and their words stay as a line: %s %s",
    async (lang, cell, leads, open) => {
      const { bodies, lines } = await read(lang, cell, "")
      expect(bodies).toBe(`${leads} | `)
      expect(lines).toEqual([`${langHead[lang]}: ${open}`])
    },
  )

  it.each<[lang: Lang, cell: string, leads: string]>([
    [
      "en",
      "Agency appointed by decree 45, Ministry of Zebra",
      "Agency appointed by decree 45 | Ministry of Zebra",
    ],
    [
      "en",
      "Designated by Ministry of Zebra in each county",
      "Designated by Ministry of Zebra in each county | ",
    ],
  ])("[X2] are those still to be named, not those appointed: %s %s", async (lang, cell, leads) => {
    const { bodies, lines } = await read(lang, cell, "")
    expect(bodies).toBe(leads)
    expect(lines).toEqual([])
  })

  it("[X2] keep their words below a measure in lines as well", async () => {
    const text =
      "# Plan\n\n## Goal 1. Safety\n\n### 1.1. Open a house for men\n\nLead: to be named later\n\nPartners: Police\n\nDeadline: 2028\n"
    const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
    const [only] = measuresOf(doc)
    expect(only?.measure.text).toBe("Open a house for men\nLead: to be named later")
    expect(only?.measure.fields.lead).toEqual([])
  })
})

describe("the mark of agreement with something beside it", () => {
  it.each<[lang: Lang, cell: string, partners: string]>([
    [
      "en",
      "Ministry of Justice; NGO Bridge (by agreement; field talks)",
      "NGO Bridge (field talks)*",
    ],
    ["en", "Ministry of Justice; NGO Bridge (trainers; by agreement)", "NGO Bridge (trainers)*"],
    [
      "en",
      "Ministry of Justice; unions and NGOs (by agreement; leaflets)",
      "unions* + NGOs (leaflets)*",
    ],
    [
      "en",
      "Ministry of Justice; NGO Bridge (subject to its consent; places)",
      "NGO Bridge (places)*",
    ],
    ["en", "Ministry of Justice; NGO Bridge (trainers; rooms)", "NGO Bridge (trainers; rooms)"],
    ["ru", "МВД; НПО «Мост» (по согласованию, испытания)", "НПО «Мост» (испытания)*"],
    ["ru", "МВД; Коллегия адвокатов (по договорённости)", "Коллегия адвокатов*"],
    [
      "az",
      "Polis; “Körpü” İctimai Birliyi (r, dərs vəsaiti)",
      "“Körpü” İctimai Birliyi (dərs vəsaiti)*",
    ],
  ])("[X2] is read, and no word of it is lost or torn off: %s %s", async (lang, cell, partners) => {
    expect((await read(lang, cell, "")).bodies.split(" | ")[1]).toBe(partners)
  })
})

describe("labels within a cell of indicators", () => {
  it.each<[lang: Lang, cell: string, indicators: string[]]>([
    [
      "en",
      "Beds: 2 (2025) → 5 (2027)\nMeals: 1 → 3\nSeen in: register; annual report",
      ["Beds | 2 (2025) | 5 (2027) | register", "Meals | 1 | 3 | register; annual report"],
    ],
    [
      "en",
      "Sites that pass: 0 of 5 (2025) → 5 of 5 (June 2029)",
      ["Sites that pass | 0 of 5 (2025) | 5 of 5 (June 2029) | "],
    ],
    [
      "en",
      "Beds\nBaseline: 2\nTarget: 5 (2028)\nSource: register",
      ["Beds | 2 | 5 (2028) | register"],
    ],
    ["en", "Records: 0 → 40", ["Records | 0 | 40 | "]],
    ["ru", "Мест: 2 → 5. Где видно: журнал; акт сверки", ["Мест | 2 | 5 | журнал; акт сверки"]],
    ["ru", "Документы: 0 → 5", ["Документы | 0 | 5 | "]],
    ["az", "Yerlər: 2 → 5. Sənəd: evin jurnalı", ["Yerlər | 2 | 5 | evin jurnalı"]],
    ["az", "Yerlər\nİlkin: 2\nHədəf: 5\nMənbə: jurnal", ["Yerlər | 2 | 5 | jurnal"]],
  ])("[X2] say what proves it and its values: %s %s", async (lang, cell, indicators) => {
    expect((await read(lang, "", cell)).indicators).toEqual(indicators)
  })
})

describe("labels within cells of bodies that nobody knows", () => {
  const bodies: Record<Lang, string[]> = {
    en: ["Ministry of Labour", "State Migration Service", "National Police"],
    ru: ["Министерство труда", "Миграционная служба", "Генеральная прокуратура"],
    az: ["Əmək Nazirliyi", "Dövlət Miqrasiya Xidməti", "Baş Prokurorluq"],
  }
  const labels: Record<Lang, [string, string]> = {
    en: ["In whose hands", "At its side"],
    ru: ["На ком лежит", "Рядом стоят"],
    az: ["Kimin üzərindədir", "Yanında durur"],
  }
  const langs = ["en", "ru", "az"] as const
  const readAll = async (lang: Lang, cells: readonly string[]) => {
    const [title, time] = words[lang]
    const rows = cells.map((cell, at) => row([`1.${at + 1}`, title, cell, time, "X (1 → 5)"]))
    const html = `<h1>Plan</h1><h2>1. Part</h2><table>${row(heads[lang])}${rows.join("")}</table>`
    const { doc } = await importFile(new TextEncoder().encode(html), "plan.html")
    return measuresOf(doc).map(
      ({ measure: { fields } }) =>
        `${fields.lead.join(" + ")} | ${fields.partners.map(({ name }) => name).join(" + ")}`,
    )
  }
  const beside = (lang: Lang, at: number) => bodies[lang][(at + 1) % 3] ?? ""

  it.each(langs)("[X33] are learned behind the one that answers: %s", async (lang) => {
    const cells = bodies[lang].map((body, at) => `${body}\n${labels[lang][1]}: ${beside(lang, at)}`)
    expect(await readAll(lang, cells)).toEqual(
      bodies[lang].map((body, at) => `${body} | ${beside(lang, at)}`),
    )
  })

  it.each(langs)("[X33] are learned before each: %s", async (lang) => {
    const [first, second] = labels[lang]
    const cells = bodies[lang].map(
      (body, at) => `${first}: ${body}\n${second}: ${beside(lang, at)}`,
    )
    expect(await readAll(lang, cells)).toEqual(
      bodies[lang].map((body, at) => `${body} | ${beside(lang, at)}`),
    )
  })

  it.each(langs)("[X33] are none where they stand once: %s", async (lang) => {
    const cells = bodies[lang].map((body, at) =>
      at === 0 ? `${body}\n${labels[lang][1]}: ${beside(lang, at)}` : body,
    )
    const [first] = await readAll(lang, cells)
    expect(first).toContain(labels[lang][1])
  })
})
