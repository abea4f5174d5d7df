import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf, outline } from "../../../../shared/document/outline.ts"
import { paragraph, wordFile } from "../formats/wordFile.ts"

const read = async (text: string, name = "plan.md") =>
  (await importFile(new TextEncoder().encode(text), name)).doc

/** A measure in one line: who leads, with whom, when, measured how, paid how. */
async function fieldsOf(text: string, name?: string) {
  return measuresOf(await read(text, name)).map(({ measure: { fields } }) =>
    [
      fields.lead.join(" + "),
      fields.partners.map((partner) => partner.name).join(" + "),
      fields.time?.words ?? "",
      fields.indicators
        .map(({ words, baseline, target }) =>
          [words, baseline && `${baseline} → ${target}`].filter(Boolean).join(": "),
        )
        .join("; "),
      fields.budget?.words ?? "",
    ].join(" | "),
  )
}

// A file's measures in prose, with one more so that its chapter is one of commitments.
const chapter = (lang: string, sentence: string) => {
  const [heading, other] =
    {
      en: ["Measures", "The Ministry of Health will treat victims."],
      ru: ["Мероприятия", "Министерству здравоохранения лечить пострадавших."],
      az: ["Tədbirlər", "Səhiyyə Nazirliyi qurbanları müalicə edir."],
    }[lang] ?? []
  return `# Plan\n\n## 2. ${heading}\n\n2.1. ${sentence}\n\n2.2. ${other}\n`
}

describe("a measure in one or more sentences", () => {
  it.each<[lang: string, sentence: string, fields: string]>([
    [
      "en",
      "By 31 March 2028 the Ministry of Labour, together with the trade unions, will license agents. Success will be judged by the number of licences (2026: 0; 2029: 60). For this, 300,000 crowns are set aside in the state budget.",
      "Ministry of Labour | trade unions | By 31 March 2028 | the number of licences: 2026: 0 → 2029: 60 | For this, 300,000 crowns are set aside in the state budget",
    ],
    [
      "en",
      "In cooperation with the Bar, the Legal Aid Board shall offer a lawyer from 1 January 2029. The indicator is the share of victims with a lawyer. The costs, 2.4 million talers, are borne by the state budget.",
      "Legal Aid Board | Bar | from 1 January 2029 | the share of victims with a lawyer | The costs, 2.4 million talers, are borne by the state budget",
    ],
    [
      "en",
      "A shelter for men will be opened by the County of Dolna in 2029. We shall know that it works when thirty men have been housed. No additional money is needed.",
      "County of Dolna |  | in 2029 | thirty men have been housed | No additional money is needed",
    ],
    [
      "en",
      "The Police Academy is to hold a course every autumn, and the share of officers who attended it is to rise from 10 to 60 per cent.",
      "Police Academy |  | every autumn | the share of officers who attended it is to rise per cent: 10 → 60 | ",
    ],
    ["en", "The Prosecutor General will instruct prosecutors.", "Prosecutor General |  |  |  | "],
    [
      "ru",
      "Министерству труда совместно с Федерацией профсоюзов до 1 марта 2028 года выдать посредникам лицензии. Показателем успеха служит число лицензий. На это из республиканского бюджета выделяется 3 млн сомов.",
      "Министерство труда | Федерация профсоюзов | до 1 марта 2028 года | число лицензий | На это из республиканского бюджета выделяется 3 млн сомов",
    ],
    [
      "ru",
      "С 1 января 2029 года Служба занятости зачисляет пострадавших на курсы; доля работающих через год должна вырасти с 9 до 55 процентов, на что из бюджета ежегодно выделяется 2 млн тенге.",
      "Служба занятости |  | С 1 января 2029 года | доля работающих через год должна вырасти процентов, на что из бюджета ежегодно выделяется 2 млн тенге: 9 → 55 | на что из бюджета ежегодно выделяется 2 млн тенге",
    ],
    [
      "ru",
      "Генеральной прокуратуре и Министерству внутренних дел в 2028 году создать группу следователей. О результате судят по числу дел. Дополнительных средств не требуется.",
      "Генеральная прокуратура + Министерство внутренних дел |  | в 2028 году | числу дел | Дополнительных средств не требуется",
    ],
    ["ru", "Органам опеки назначать ребёнку представителя.", "Органы опеки |  |  |  | "],
    [
      "az",
      "Əmək Nazirliyi Polis İdarəsi ilə birlikdə 2028-ci ilin 1 martınadək vasitəçilərə lisenziya verir. Uğur lisenziyaların sayı ilə ölçülür. Bu işə dövlət büdcəsindən 50 min manat ayrılır.",
      "Əmək Nazirliyi | Polis İdarəsi | 2028-ci ilin 1 martınadək | lisenziyaların sayı | Bu işə dövlət büdcəsindən 50 min manat ayrılır",
    ],
    [
      "az",
      "2029-cu ildən başlayaraq Miqrasiya Xidməti tərəfindən icazələr verilir. Uğur ölçüsü: icazələrin sayı ondan qırxa çatır. Xərclər dövlət büdcəsi hesabına ödənilir.",
      "Miqrasiya Xidməti |  | 2029-cu ildən başlayaraq | icazələrin sayı ondan qırxa çatır | Xərclər dövlət büdcəsi hesabına ödənilir",
    ],
    [
      "en",
      "The Ministry of Education, with the Ministry of Health, will introduce lessons from September 2028; this is paid from the state budget.",
      "Ministry of Education | Ministry of Health | from September 2028 |  | this is paid from the state budget",
    ],
    [
      "ru",
      "Ежегодно, начиная с 2028 года, Академия правосудия проводит курс для судей. Критерий: доля обученных вырастает с 10 % до 50 %. Средства не требуются.",
      "Академия правосудия |  | Ежегодно, начиная с 2028 года | доля обученных вырастает: 10 % → 50 % | Средства не требуются",
    ],
    [
      "ru",
      "Уполномоченному по правам ребёнка до 1 мая 2028 года назначить опекунов; соисполнители – акиматы областей.",
      "Уполномоченный по правам ребёнка | акиматы областей | до 1 мая 2028 года |  | ",
    ],
    [
      "az",
      "Baş Prokurorluq 1 iyul 2028-ci ilədək bölmə yaradacaq. Nəticə işlərin payı ilə ölçüləcək (2026: 10 %, 2030: 50 %). Əlavə vəsait tələb olunmur.",
      "Baş Prokurorluq |  | 1 iyul 2028-ci ilədək | işlərin payı: 2026: 10 % → 2030: 50 % | Əlavə vəsait tələb olunmur",
    ],
    [
      "ru",
      "Минсоцполитики вместе с Минздравом в 2028 году откроет приют. На учебники заложено 4 млн лей.",
      "Минсоцполитики | Минздрав | в 2028 году |  | На учебники заложено 4 млн лей",
    ],
    [
      "az",
      "Təhsil Nazirliyinə tapşırılsın ki, 2028-ci ilin sentyabrından dərs keçsin. İndi məktəb yoxdur, iyirmi məktəb olmalıdır.",
      "Təhsil Nazirliyi |  | 2028-ci ilin sentyabrından | İndi məktəb yoxdur, iyirmi məktəb olmalıdır | ",
    ],
    ["az", "Daxili İşlər Nazirliyi siyahını təsdiq edir.", "Daxili İşlər Nazirliyi |  |  |  | "],
  ])("[X27] has the fields that its sentences say (%s): %s", async (lang, sentence, fields) => {
    expect((await fieldsOf(chapter(lang, sentence)))[0]).toBe(fields)
  })

  it("[X27] is read alike from plain text and from Word", async () => {
    const sentence =
      "By 31 March 2028 the Ministry of Labour will license agents. Progress is measured by the number of licences (2026: none; 2029: sixty)."
    const wanted =
      "Ministry of Labour |  | By 31 March 2028 | the number of licences: 2026: none → 2029: sixty | "
    const lines = [`Measure 1. ${sentence}`, "Measure 2. The Police will publish its figures."]
    expect((await fieldsOf(lines.join("\n"), "plan.txt"))[0]).toBe(wanted)
    const word = await importFile(
      wordFile({ body: lines.map((line) => paragraph(line)).join("") }),
      "plan.docx",
    )
    expect(measuresOf(word.doc)[0]?.measure.fields.indicators[0]?.target).toBe("2029: sixty")
    expect(measuresOf(word.doc)[0]?.measure.fields.lead).toEqual(["Ministry of Labour"])
  })

  it("[X27] keeps the words of what it is about, also where they speak of money or a number", async () => {
    const text = chapter(
      "en",
      "The Ministry of Finance will set aside 300,000 crowns for a fund. The fund pays each victim 5,000 crowns.",
    )
    expect(measuresOf(await read(text))[0]?.measure.text).toBe(
      "The Ministry of Finance will set aside 300,000 crowns for a fund. The fund pays each victim 5,000 crowns.",
    )
  })

  it.each<[lang: string, words: string]>([
    ["en", "The police will tell victims of their rights when they are found."],
    ["en", "It is checked by the Audit Office every year."],
    ["en", "Progress is checked by the Audit Office every year."],
    ["en", "The council can judge complaints of victims from shelters."],
    ["en", "The indicators are published by the Ministry every year."],
    ["en", "Paid lawyers from the state budget are provided to victims."],
    ["en", "Expenses of witnesses are met from the state budget."],
    ["en", "A doctor sees every victim at no additional cost."],
    ["ru", "Исполнение мероприятия проверяется Счётной палатой ежегодно."],
    ["ru", "Оплачиваются услуги адвокатов за счёт государственного бюджета."],
    ["az", "İcra hər il Hesablama Palatası tərəfindən hesabat əsasında yoxlanılır."],
  ])("[X27] keeps a sentence that says more than a field (%s): %s", async (lang, words) => {
    const first = {
      en: "The Ministry of Labour will open a shelter.",
      ru: "Министерству труда открыть приют.",
      az: "Əmək Nazirliyi sığınacaq açır.",
    }[lang]
    const [measure] = measuresOf(await read(chapter(lang, `${first} ${words}`)))
    expect(measure?.measure.text).toBe(`${first} ${words}`)
    expect(measure?.measure.fields.indicators).toEqual([])
  })

  it("[X27] keeps a sentence with a footnote, and the footnote", async () => {
    const doc = await read(
      `${chapter("en", "The Ministry of Labour will open a shelter. Success is measured by the number[^1] of beds.")}\n[^1]: Counted in May.\n`,
    )
    const [measure] = measuresOf(doc)
    expect(measure?.measure.text).toContain("Success is measured by the number")
    expect(JSON.stringify(doc.toJSON())).toContain("Counted in May.")
    expect(measure?.measure.fields.indicators).toHaveLength(1)
  })
})

describe("numbered points of a file whose measures stand in sentences", () => {
  const points = (heading: string, list: string[]) =>
    `# План\n\n## ${heading}\n\n${list.map((point, at) => `${at + 1}. ${point}`).join("\n\n")}\n`
  it.each<[what: string, heading: string, list: string[], measures: number]>([
    [
      "commitments without a date",
      "Глава 3. Защита",
      ["Министерству юстиции подготовить правила.", "Пограничной службе сличать документы."],
      2,
    ],
    [
      "what is the case",
      "Глава 1. Исходное положение",
      ["Министерство юстиции готовит правила второй год.", "Полиции выдать деньги не удалось."],
      0,
    ],
    [
      "what was",
      "Глава 1. За пять лет",
      ["Министерство юстиции подготовило правила.", "Суды рассмотрели 40 дел."],
      0,
    ],
    [
      "principles",
      "1. Principles",
      ["The State must respect everybody.", "The police will respect everybody."],
      0,
    ],
    [
      "mostly something else",
      "2. Help",
      ["Victims are women.", "Shelters are full.", "The police will publish figures."],
      0,
    ],
  ])("[X28] are measures where they commit somebody: %s", async (_, heading, list, measures) => {
    expect(measuresOf(await read(points(heading, list)))).toHaveLength(measures)
  })

  it("[X28] in brackets are numbered as others are", async () => {
    const text =
      "# Plan\n\n## Part Two: What the Government undertakes\n\n(3) The Ministry of Labour undertakes to double its inspectors by the end of 2029.\n\n(4) Starting in 2028, the Courts Authority trains judges each autumn, the share of trained judges growing from 5 to 60 per cent.\n\n(5) The Data Authority and the Ministry of Justice are jointly tasked with drafting rules by 1 May 2029.\n"
    expect(await fieldsOf(text)).toEqual([
      "Ministry of Labour |  | by the end of 2029 |  | ",
      "Courts Authority |  | Starting in 2028 | the share of trained judges growing per cent: 5 → 60 | ",
      "Data Authority + Ministry of Justice |  | by 1 May 2029 |  | ",
    ])
  })

  it("[X28] under a code are measures of their own beside measures with labels", async () => {
    const doc = await read(
      "# Plan\n\n## C. Ministry of Justice\n\n### Undertaking 1. A law\n\n- What: Draft a law.\n- Who: Ministry of Justice\n- When: 2029\n\n### Undertaking 2. A guide\n\n- What: Write a guide.\n- Who: Ministry of Justice\n- When: 2030\n\n*Short undertakings*\n\nC-1. The Child Office will appoint guardians.\n\nWhoever works owes tax.\n",
    )
    expect(measuresOf(doc).map(({ measure }) => measure.fields.lead.join())).toEqual([
      "Ministry of Justice",
      "Ministry of Justice",
      "Child Office",
    ])
    const texts = outline(doc).flatMap((part) => (part.type === "block" ? [part.text] : []))
    expect(texts).toContain("Whoever works owes tax.")
  })

  it("[X28] stay narrative in a chapter of a file whose measures have labels", async () => {
    const measure = (name: string) =>
      `**Measure ${name}.** Run a campaign.\n\nLead: Ministry of Labour.\nTime: 2028.\n\n`
    const doc = await read(
      `# Plan\n\n## 1. Measures\n\n${["1.1", "1.2", "1.3"].map(measure).join("")}## 2. Follow-up\n\n2.1. The Secretariat will publish a report.\n\n2.2. The Ministry of Justice will answer it.\n`,
    )
    expect(measuresOf(doc)).toHaveLength(3)
  })

  it.each([
    ["D. Steering and evaluation", "D1", "D2"],
    ["D. Как мы работаем вместе", "D1", "D2"],
    ["Coordination and reporting", "K1", "K2"],
    ["Координация и отчётность", "К1", "К2"],
    ["E. Birgə iş", "E1", "E2"],
  ])("[X28] stay narrative under codes of their chapter: %s", async (heading, ...codes) => {
    const rows = ["1.1", "1.2", "1.3"].map(
      (number) => `| ${number} | Open a house | Ministry of Labour | 2028 |`,
    )
    const table = ["| No. | Measure | Lead | Time |", "|---|---|---|---|", ...rows].join("\n")
    const duties = ["The Ministry of Justice will report.", "The Ministry of Health will answer."]
    const said = codes.map((code, at) => `${code}. ${duties[at]}`).join("\n\n")
    const doc = await read(`# Plan\n\n## C. Work\n\n${table}\n\n## ${heading}\n\n${said}\n`)
    expect(measuresOf(doc)).toHaveLength(3)
  })

  it("[X28] with a body alone are measures among others of their kind", async () => {
    const full = (name: string) =>
      `### 2.${name}. Title\n\nA house is opened.\n\nWho: Ministry of Welfare. When: 2028.\n\n`
    const one = "### 2.3. A doctor\n\nVictims are examined.\n\nWho: Ministry of Health.\n\n"
    const leads = async (text: string) =>
      measuresOf(await read(text)).map(({ measure }) => measure.fields.lead.join())
    const others = full("1") + full("2")
    expect(await leads(`# Plan\n\n## 2. Help\n\n${others}${one}## 3. End\n`)).toEqual([
      "Ministry of Welfare",
      "Ministry of Welfare",
      "Ministry of Health",
    ])
    expect(await leads(`# Plan\n\n## 2. Help\n\n${one}## 3. End\n`)).toEqual([])
  })
})

describe("points below a point that ends in a colon", () => {
  const fields = async (points: string, heading = "2. Tasks") =>
    (await fieldsOf(`# Plan\n\n## ${heading}\n\n${points}\n`)).map((line) =>
      line.replace(/[\s|]+$/u, ""),
    )

  it.each<[what: string, points: string, measures: string[]]>([
    [
      "are led by whom it names",
      "3. Министерству финансов совместно с Казначейством:\n\n3.1. до 1 июля 2028 года составить роспись; доля донорских денег должна снизиться с 62 до 10 процентов; на замещение выделяется 27 млн талеров из республиканского бюджета;\n\n3.2. ежегодно показывать расходы.",
      [
        "Министерство финансов | Казначейство | до 1 июля 2028 года | доля донорских денег должна снизиться процентов: 62 → 10 | на замещение выделяется 27 млн талеров из республиканского бюджета",
        "Министерство финансов | Казначейство | ежегодно",
      ],
    ],
    [
      "are led by whom it names in English",
      "3. The Ministry of Finance shall:\n\n3.1. open a line in the budget by 1 May 2028;\n\n3.2. publish it.",
      ["Ministry of Finance |  | by 1 May 2028", "Ministry of Finance"],
    ],
    [
      "are led by whom the last one names, where chapters count anew",
      "1. The Ministry of Justice shall:\n\n1.1. train judges by 1 May 2028;\n\n1.2. publish a guide.\n\n## 3. More tasks\n\n1. The Ministry of Health shall:\n\n1.1. train nurses by 1 May 2029;\n\n1.2. open two rooms.",
      [
        "Ministry of Justice |  | by 1 May 2028",
        "Ministry of Justice",
        "Ministry of Health |  | by 1 May 2029",
        "Ministry of Health",
      ],
    ],
    [
      "go on with the sentence that it begins",
      "19. Министерству юстиции до 30 сентября 2027 года внести законопроект, который:\n\n19.1. приводит статью в соответствие с протоколом;\n\n19.2. вводит ответственность юридических лиц.\n\nПоказатель – внесённый законопроект (0 → 1). Расходы – 0,7 млн талеров по смете Министерства.",
      [
        "Министерство юстиции |  | до 30 сентября 2027 года | внесённый законопроект: 0 → 1 | 0,7 млн талеров по смете Министерства",
      ],
    ],
  ])("[X29] %s", async (_, points, measures) => {
    expect(await fields(points)).toEqual(measures)
  })

  it("[X29] of a decree are measures under any heading, but those on the decree itself", async () => {
    const texts = (text: string) =>
      read(text).then((doc) => measuresOf(doc).map(({ measure }) => measure.text))
    const points =
      "## I. Управление\n\n1. Преобразовать группу в совет.\n\n2. Утвердить положение о нём.\n\n3. Признать утратившим силу прежнее постановление.\n"
    expect(await texts(`# План\n\nСовет Министров\n\nПОСТАНОВЛЯЕТ:\n\n${points}`)).toEqual([
      "Преобразовать группу в совет.",
      "Утвердить положение о нём.",
    ])
    expect(await texts(`# План\n\nСовет Министров\n\n${points}`)).toEqual([])
  })
})

describe("paragraphs under titles of their own", () => {
  const paragraphs = [
    "**One council.** The working party is dissolved. By 1 March 2028 the Cabinet Office sets up a council in its place. It met once a year so far and is to meet six times.",
    "**A lawyer.** The Ministry of Justice pays for a lawyer for those who have no means.",
    "**Counting.** From the autumn of 2028 the Bureau of Statistics keeps a register.",
    "**Papers.** Whoever has none pays a fine. The Cabinet sees no reason to depart from this.",
    "**What this costs.** The measures of chapter 3 cost 3.4 million crowns.",
  ]
  const plan = (list: string[]) => `# Plan\n\n## 3. One direction\n\n${list.join("\n\n")}\n`

  it("[X30] are measures where a body acts, if others bind one to a time", async () => {
    expect(await fieldsOf(plan(paragraphs))).toEqual([
      "Cabinet Office |  | By 1 March 2028 | It met once a year so far and is to meet six times | ",
      "Ministry of Justice |  |  |  | ",
      "Bureau of Statistics |  | From the autumn of 2028 |  | ",
    ])
    expect(await fieldsOf(plan(paragraphs.slice(1, 2).concat(paragraphs.slice(3))))).toEqual([])
  })

  it("[X30] and sections that bind a body in their first sentence are measures beside them", async () => {
    const section =
      "\n## 4. Before\n\n### 4.1 Telling people\n\nThe Ministry of Education speaks every spring on the air about false offers.\n\n### 4.2 Sheds\n\nSheds are dark.\n"
    const texts = measuresOf(await read(plan(paragraphs) + section)).map(({ measure }) =>
      measure.text.slice(0, 14),
    )
    expect(texts).toEqual(["One council. T", "A lawyer. The ", "Counting. From", "Telling people"])
    expect(measuresOf(await read(`# Plan\n${section}`))).toEqual([])
  })
})
