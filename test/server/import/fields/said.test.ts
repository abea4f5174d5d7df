import { describe, expect, it } from "vitest"
import { statedIndicator } from "../../../../server/import/fields/statedIndicator.ts"
import { statedLead } from "../../../../server/import/fields/statedLead.ts"
import { statedMoney } from "../../../../server/import/fields/statedMoney.ts"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const read = async (text: string) =>
  (await importFile(new TextEncoder().encode(text), "plan.md")).doc

describe("a sentence on how a measure is measured", () => {
  it.each<[lang: string, sentence: string, words: string]>([
    [
      "en",
      "It will be known to work when each duty has one department answering for it.",
      "each duty has one department answering for it",
    ],
    [
      "en",
      "The council meets; the measure is three posts filled where there is now one half-post, and the pay is carried on the vote.",
      "three posts filled where there is now one half-post",
    ],
    [
      "en",
      "From 2028 each warden calls a meeting; seven islands shall have such a table by the end of 2028 (in 2026: one).",
      "seven islands shall have such a table by the end of 2028 (in 2026: one)",
    ],
    [
      "en",
      "All nineteen schools shall give the lessons by 2030 (now: two).",
      "All nineteen schools shall give the lessons by 2030 (now: two)",
    ],
    [
      "en",
      "In the survey of 2026 one in six could say what to do; the aim is one in two by 2030.",
      "one in two by 2030",
    ],
    [
      "en",
      "The office is to see 1,500 people a year by 2030, from none today; it is well known.",
      "The office is to see 1,500 people a year by 2030, from none today",
    ],
    [
      "en",
      "In 2025 the answer took seven weeks; by 2029 nine answers in ten shall be given in five days.",
      "In 2025 the answer took seven weeks; by 2029 nine answers in ten shall be given in five days",
    ],
    [
      "ru",
      "Её успех виден по числу докладов (в 2025 году – ни одного).",
      "числу докладов (в 2025 году – ни одного)",
    ],
    [
      "ru",
      "Канцелярия считает меру исполненной, если показатели имеют все меры (сейчас – ни одна).",
      "показатели имеют все меры (сейчас – ни одна)",
    ],
    [
      "ru",
      "К концу 2031 года доля не имеющих работы должна снизиться с 31 до 18 процентов.",
      "доля не имеющих работы должна снизиться с 31 до 18 процентов",
    ],
    [
      "az",
      "Nəticə tövsiyələrin payı ilə ölçülür: 2026-cı ildə 0, 2030-cu ildə 85 faiz.",
      "tövsiyələrin payı: 2026-cı ildə 0, 2030-cu ildə 85 faiz",
    ],
    [
      "az",
      "Katiblik məlumat toplayır; hədəf odur ki, bəndlərin payı 35 faizdən 100 faizə yüksəlsin; sonra dərc edir.",
      "bəndlərin payı 35 faizdən 100 faizə yüksəlsin",
    ],
    [
      "az",
      "Komissiyalar yaradılır; komissiyası olan vilayətlərin sayı 1-dən 9-a çatdırılır, xərc büdcədəndir.",
      "komissiyası olan vilayətlərin sayı 1-dən 9-a çatdırılır",
    ],
    ["az", "Baxılmış halların payı 0-dan 100 faizə.", "Baxılmış halların payı 0-dan 100 faizə"],
    ["az", "Elanların payı 10 faizdən 80 faizə.", "Elanların payı 10 faizdən 80 faizə"],
    [
      "az",
      "Göstərici rəyi alınmış sənədlərin sayıdır (0-dan 12-yə), xərc isə azdır.",
      "Göstərici rəyi alınmış sənədlərin sayıdır (0-dan 12-yə)",
    ],
  ])("[X27] says the indicator (%s): %s", (lang, sentence, words) => {
    expect(statedIndicator(sentence, lang)?.words).toBe(words)
  })

  it.each<[lang: string, sentence: string]>([
    ["en", "Under the Act (2009) the Minister shall make rules."],
    ["en", "In 2025 two women were found; the police did nothing."],
    ["en", "The measure is to be carried out by the Ministry."],
    ["en", "The Ministry shall open an office, where the law now allows it to."],
    ["ru", "К концу 2031 года доля расходов обсуждается."],
    ["az", "Şura 2028-ci ildə iki dəfə toplanır, üzvlərin sayı göstərilir."],
  ])("[X27] says none (%s): %s", (lang, sentence) => {
    expect(statedIndicator(sentence, lang)).toBeNull()
  })
})

describe("a sentence on what a measure costs", () => {
  it.each<[lang: string, sentence: string, words: string]>([
    [
      "en",
      "For the Council's clerk the Treasury sets aside C$310,000 for the four years.",
      "For the Council's clerk the Treasury sets aside C$310,000 for the four years",
    ],
    ["en", "It meets; the desk costs C$260,000 to 2030.", "the desk costs C$260,000 to 2030"],
    [
      "en",
      "Nine in ten shall pass by 2029, and the sum of C$1,900,000 is lent by the Development Bank.",
      "the sum of C$1,900,000 is lent by the Development Bank",
    ],
    [
      "en",
      "Six posts at 150,000 crowns have been agreed with the Treasury.",
      "Six posts at 150,000 crowns have been agreed with the Treasury",
    ],
    [
      "en",
      "It is decided by it from 2028, at C$40,000 from the Health vote.",
      "at C$40,000 from the Health vote",
    ],
    [
      "en",
      "Every journey follows a talk. £30,000 for fares is in the Immigration vote.",
      "£30,000 for fares is in the Immigration vote",
    ],
    ["en", "It is seen; the Ministry has C$340,000 for it.", "the Ministry has C$340,000 for it"],
    ["ru", "Мера стоит 52 млн крон.", "Мера стоит 52 млн крон"],
    [
      "ru",
      "Жалованье кураторов обойдётся республиканскому бюджету в 14,1 млн крон.",
      "Жалованье кураторов обойдётся республиканскому бюджету в 14,1 млн крон",
    ],
    [
      "ru",
      "На содержание отдела республиканский бюджет выделяет 11,5 млн крон.",
      "На содержание отдела республиканский бюджет выделяет 11,5 млн крон",
    ],
    [
      "az",
      "Sayı 1-dən 9-a çatdırılır, xərc (140 min lirə) vilayət büdcələrindən ödənilir.",
      "xərc (140 min lirə) vilayət büdcələrindən ödənilir",
    ],
    [
      "az",
      "Fonda dövlət büdcəsindən 1 milyon 200 min lirə köçürülür.",
      "Fonda dövlət büdcəsindən 1 milyon 200 min lirə köçürülür",
    ],
    ["az", "Xərc 220 min lirə, dövlət büdcəsi.", "Xərc 220 min lirə, dövlət büdcəsi"],
  ])("[X27] says the money (%s): %s", (lang, sentence, words) => {
    expect(statedMoney(sentence, lang)?.words).toBe(words)
  })

  it.each<[lang: string, sentence: string]>([
    ["en", "Carriers shall check papers, with a fine of C$5,000 for each breach."],
    ["en", "There will be a meal and a weekly allowance of C$120."],
    ["en", "The fund pays each victim 5,000 crowns."],
    ["en", "The office is to see 1,500 people a year."],
    ["ru", "Фонд выплачивает каждому пострадавшему 50 тыс. крон в месяц."],
    ["az", "Fond hər zərərçəkmişə ayda 200 manat verir."],
  ])("[X27] says none of it (%s): %s", (lang, sentence) => {
    expect(statedMoney(sentence, lang)).toBeNull()
  })
})

it.each<[lang: string, sentence: string, lead: string | null]>([
  ["en", "The Ministry of Welfare leads, and C$430,000 is voted.", "Ministry of Welfare"],
  ["en", "The Child Office answers for the measure.", "Child Office"],
  ["en", "Responsibility for this measure lies with the Cabinet Office.", "Cabinet Office"],
  ["en", "The road leads to the harbour.", null],
  ["en", "Everybody is responsible for this.", null],
  [
    "ru",
    "За меру отвечает Уполномоченный по правам человека.",
    "Уполномоченный по правам человека",
  ],
  ["ru", "Ответственным является Министерство юстиции.", "Министерство юстиции"],
  ["ru", "Отвечает за всё погода.", null],
  ["az", "Tədbirin icrasına Ədliyyə Nazirliyi cavabdehdir.", "Ədliyyə Nazirliyi"],
  ["az", "Bu işə hamı cavabdehdir.", null],
])("[X27] a sentence may say who answers for a measure (%s): %s", (lang, sentence, lead) => {
  expect(statedLead(sentence, lang)?.lead ?? null).toBe(lead)
})

const fields = async (text: string) =>
  measuresOf(await read(text)).map(({ measure: { fields: has } }) =>
    [
      has.lead.join(" + "),
      has.time?.words ?? "",
      has.indicators.map(({ words }) => words).join("; "),
      has.budget?.words ?? "",
    ].join(" | "),
  )

describe("points that share the fields of their paragraph", () => {
  it("[X29] under letters are one measure with it and with what closes them", async () => {
    const text =
      "# План\n\n## Глава 3. Управление\n\n**13. Взгляд со стороны.** Наблюдать за исполнением поручается Уполномоченному по правам человека.\n\n  а) С 1 апреля 2027 года в его аппарате действует отдел.\n\n  б) Отдел вправе затребовать документы.\n\nЗа меру отвечает Уполномоченный по правам человека. Её успех виден по числу докладов. На содержание отдела республиканский бюджет выделяет 11,5 млн крон.\n\n**14. Срок.** Министерство юстиции до 1 мая 2028 года готовит правила.\n"
    expect(await fields(text)).toEqual([
      "Уполномоченный по правам человека | С 1 апреля 2027 года | числу докладов | На содержание отдела республиканский бюджет выделяет 11,5 млн крон",
      "Министерство юстиции | до 1 мая 2028 года |  | ",
    ])
  })

  it("[X29] under letters in English, with a field under a label behind them", async () => {
    const text =
      "# Plan\n\n## 3. Help\n\n4. The Ministry of Welfare opens a house for men.\n\n  a) From 1 May 2028 it has thirty beds.\n\n  b) A doctor comes every day.\n\nIndicator: guests seen by a doctor (2026: 0; 2030: 300). The house costs 300,000 crowns.\n\n5. The Ministry of Health trains nurses by 2029.\n"
    expect((await fields(text))[0]).toBe(
      "Ministry of Welfare | From 1 May 2028 | guests seen by a doctor | The house costs 300,000 crowns",
    )
  })

  it("[X29] below a number that set nobody to work are one measure with it", async () => {
    const text =
      "# Plan\n\n## 5. Qanun\n\n27. Ədliyyə Nazirliyi 2027-ci il 1 dekabradək dəyişiklik layihəsini Nazirlər Kabinetinə təqdim edir.\n\n27.1. Layihə insan alverinin tərifini genişləndirən qaydadır.\n\n27.2. Göstərici: aradan qaldırılmış boşluqların sayı 0-dan 5-ə. Ekspert işi üçün dövlət büdcəsindən 55 min lirə ayrılır.\n\n28. Baş Prokurorluq 2028-ci ildə qrup yaradır.\n"
    expect(await fields(text)).toEqual([
      "Ədliyyə Nazirliyi | 2027-ci il 1 dekabradək | aradan qaldırılmış boşluqların sayı | Ekspert işi üçün dövlət büdcəsindən 55 min lirə ayrılır",
      "Baş Prokurorluq | 2028-ci ildə |  | ",
    ])
  })

  it("[X29] of what is the case are no measure", async () => {
    const text =
      "# План\n\n## Глава 1. Положение дел\n\n1. Министерство юстиции ведёт учёт.\n\n  а) Дел было 40.\n\n  б) Приговоров было 3.\n\nУчёт стоит 2 млн крон.\n"
    expect(await fields(text)).toEqual([])
  })
})

describe("who does a measure, further on in it", () => {
  const chapter = (point: string) =>
    `# Plan\n\n## 5. Finding people and standing by them\n\n25. The Ministry of Welfare shall issue a sheet by 31 May 2027.\n\n26. ${point}\n\n27. The Ministry of Health shall train nurses by 2029.\n`
  it.each<[point: string, measure: string]>([
    [
      "Those who want to go home shall go in safety. From 1 October 2027 the Ministry of Foreign Affairs shall obtain travel papers.",
      "Ministry of Foreign Affairs | From 1 October 2027 |  | ",
    ],
    [
      "Whoever is held shall be gone through with the same sheet. The Ministry of Welfare leads, and C$430,000 for hire is voted.",
      "Ministry of Welfare |  |  | C$430,000 for hire is voted",
    ],
    [
      "Whoever is held shall be heard. Two boats shall go out each week from January 2028. The Ministry of Welfare leads.",
      "Ministry of Welfare | from January 2028 |  | ",
    ],
    [
      "The Office shall have two houses by 2028 (now: 1). All agencies shall hold a licence (now: 6).",
      "Office | by 2028 | The Office shall have two houses by 2028 (now: 1); All agencies shall hold a licence (now: 6) | ",
    ],
  ])("[X28] is a measure: %s", async (point, measure) => {
    expect((await fields(chapter(point)))[1]).toBe(measure)
  })

  it("[X28] is none where nobody is bound", async () => {
    expect(
      await fields(chapter("Most leave with no trade. Nobody knows where they go.")),
    ).toHaveLength(2)
  })

  it("[X27] a title and a sentence on why stand before it", async () => {
    const text =
      "# План\n\n## Глава 4. Меры\n\n**19. Те, кто платит.** Пока есть покупатель, найдётся и товар. Министерство юстиции обращается к покупателям.\n\n  а) До 1 октября 2027 года оно вносит законопроект.\n\n  б) Вводятся правила.\n\n**20. Учёт.** Бюро статистики до 1 мая 2028 года ведёт учёт.\n"
    expect((await fields(text))[0]).toBe("Министерство юстиции | До 1 октября 2027 года |  | ")
  })

  it("[X27] a body that belongs to another has its whole name", async () => {
    const text =
      "# Plan\n\n## 2. Tədbirlər\n\n1. Nazirlər Kabinetinin Aparatı 2027-ci il 1 martadək katiblik yaradır.\n\n2. Vilayət valiləri 2028-ci ilin sonunadək komissiyalar yaradırlar.\n"
    expect(await fields(text)).toEqual([
      "Nazirlər Kabinetinin Aparatı | 2027-ci il 1 martadək |  | ",
      "Vilayət valiləri | 2028-ci ilin sonunadək |  | ",
    ])
  })
})

describe("the articles of an ordinance", () => {
  const article = (number: number, title: string, words: string) =>
    `### Article ${number} — ${title}\n\n${words}\n\n`
  const head = `# Ordinance\n\n## Part I\n\n${article(1, "Why", "(1) In 2026 the Constables found eleven persons.\n\n(2) The Post Office takes part in a desk, which the Council runs.\n\n(3) Nobody asked.")}${article(2, "Principles", "The Ministry of Justice shall publish by 2029 what it knows.")}`
  const three = [
    article(3, "Officers", "The Head of Constables shall train each constable by the end of 2028."),
    article(4, "The harbour", "The Harbour Master shall have a reader by 30 June 2029."),
    article(
      5,
      "Children",
      "(1) The Child Office shall appoint a guardian by 2029.\n\n(2) Whoever looks young is young.",
    ),
  ]
  const others = [
    article(6, "Households", "The Department of Social Care will lend money to women."),
    article(7, "Time", "The Immigration Officer shall give everyone forty-five days."),
    article(8, "Last", "This Ordinance comes into force on 1 January 2028."),
  ]

  it("[X30] are measures where they set a body to work, and so are their parts", async () => {
    const doc = await read(`${head}## Part II\n\n${three.join("")}${others.join("")}`)
    expect(
      measuresOf(doc).map(({ measure: { text, fields: has } }) => [
        text.slice(0, 9),
        has.lead.join(),
        has.time?.words ?? "",
      ]),
    ).toEqual([
      ["Article 3", "Head of Constables", "by the end of 2028"],
      ["Article 4", "Harbour Master", "by 30 June 2029"],
      ["The Child", "Child Office", "by 2029"],
      ["Article 6", "Department of Social Care", ""],
      ["Article 7", "Immigration Officer", ""],
    ])
  })

  it("[X30] are none where fewer than three bind a body", async () => {
    expect(await fields(`${head}## Part II\n\n${three[0]}${others.join("")}`)).toEqual([])
  })

  it("[X30] in Russian and Azerbaijani", async () => {
    const russian = [4, 5, 6]
      .map(
        (number) => `### Статья ${number}. Дело\n\nСовет до 1 мая 202${number} года создаёт дом.`,
      )
      .join("\n\n")
    const azerbaijani = [4, 5, 6]
      .map((number) => `### Maddə ${number}. İş\n\nŞura 202${number}-ci il 1 mayadək ev açır.`)
      .join("\n\n")
    expect(await fields(`# План\n\n## Глава 1\n\n${russian}\n`)).toHaveLength(3)
    expect(await fields(`# Plan\n\n## I fəsil\n\n${azerbaijani}\n`)).toHaveLength(3)
  })
})

describe("paragraphs under titles", () => {
  it("[X30] on money are measures where a body is set to work", async () => {
    const text =
      "# Plan\n\n## Giriş\n\n2026-cı ildə polis 19 nəfəri aşkar etdi.\n\n## Görüləcək işlər\n\n**Şura.** Nazirlər Kabineti 2028-ci il 1 fevraladək Şura yaradır.\n\n**Büdcə sətri.** Maliyyə Nazirliyi 2029-cu ildən xərcləri ayrıca sətirdə göstərir.\n\n**Cinayətkarın pulu.** Polis İdarəsi təqsirləndirilənlərin pulunu axtarır.\n\n**Xərclər.** Tədbirlərin xərci 3 milyon manatdır.\n"
    expect((await fields(text)).map((line) => line.replace(/[\s|]+$/u, ""))).toEqual([
      "Nazirlər Kabineti | 2028-ci il 1 fevraladək",
      "Maliyyə Nazirliyi | 2029-cu ildən",
      "Polis İdarəsi",
    ])
  })

  it("[X27] the same group as before is the group", async () => {
    const text =
      "# План\n\n## Глава 2. Меры\n\n16. Генеральная прокуратура до 1 сентября 2028 года создаёт группу.\n\n17. Та же группа с первого дня ищет деньги обвиняемых.\n"
    expect((await fields(text))[1]).toBe("группа |  |  | ")
  })
})
