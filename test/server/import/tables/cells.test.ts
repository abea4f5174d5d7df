import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf, outline } from "../../../../shared/document/outline.ts"

const read = async (text: string) =>
  (await importFile(new TextEncoder().encode(text), "plan.md")).doc

/** A measure in one line: its words, who leads, with whom, when, measured how, paid how. */
async function fieldsOf(text: string) {
  return measuresOf(await read(`# Plan\n\n## Part\n\n${text}\n`)).map(
    ({ measure: { text: words, fields } }) =>
      [
        words,
        fields.lead.join(" + "),
        fields.partners.map((partner) => partner.name).join(" + "),
        fields.time?.words ?? "",
        fields.indicators
          .map(({ words, baseline, target, verification }) =>
            [words, baseline && `${baseline} → ${target}`, verification && `[${verification}]`]
              .filter(Boolean)
              .join(": "),
          )
          .join("; "),
        fields.budget?.words ?? "",
      ].join(" | "),
  )
}

const table = (...rows: string[]) =>
  [rows[0], rows[0]?.replace(/[^|]+/gu, "---"), ...rows.slice(1)].join("\n")

describe("a table whose heads are not known", () => {
  it.each<[name: string, table: string, measures: string[]]>([
    [
      "that names nothing a plan would",
      table(
        "| Line | Undertaking of the Republic | Hands | Season | From here to there | Coins (thousand crowns) |",
        "| A1 | Open a house for those who were sold | Ministry of Labour | From April 2027 | Beds (0 → 20) | 1,200 |",
        "| A2 | Teach the signs to all nurses | Ministry of Health; Nurses' Union | 2028–2029 | Nurses taught (12 % → 80 %) | 340 |",
        "| A3 | Count the cases in one register | Bureau of Statistics | ongoing | – | – |",
      ),
      [
        "Open a house for those who were sold | Ministry of Labour |  | From April 2027 | Beds: 0 → 20 | 1,200 thousand crowns",
        "Teach the signs to all nurses | Ministry of Health | Nurses' Union | 2028–2029 | Nurses taught: 12 % → 80 % | 340 thousand crowns",
        "Count the cases in one register | Bureau of Statistics |  | ongoing |  | ",
      ],
    ],
    [
      "in Russian, with two columns of bodies",
      table(
        "| Шаг плана | Чьими руками | Чьё плечо | К какому дню | С чего и до чего | Кошелёк |",
        "| Открыть дом для пострадавших женщин | МВД | Минздрав | II квартал 2027 г. | Мест: 0 → 20 | 300 тыс. талов |",
        "| Обучить инспекторов распознавать признаки | Минтруда | Академия МВД | до 1 марта 2028 г. | Обучено: 12 → 80 | республиканский бюджет |",
      ),
      [
        "Открыть дом для пострадавших женщин | МВД | Минздрав | II квартал 2027 г. | Мест: 0 → 20 | 300 тыс. талов",
        "Обучить инспекторов распознавать признаки | Минтруда | Академия МВД | до 1 марта 2028 г. | Обучено: 12 → 80 | республиканский бюджет",
      ],
    ],
    [
      "in Azerbaijani",
      table(
        "| Görüləcək iş | Kimin əlində | Hansı günə | Haradan haraya | Kisə |",
        "| Qurbanlar üçün ev açmaq | Daxili İşlər Nazirliyi | 2027-ci ilin sonunadək | Yer: 0 → 20 | Dövlət büdcəsi, 300 min manat |",
        "| Həkimlərə əlamətləri öyrətmək | Səhiyyə Nazirliyi | 2028–2029-cu illər | Öyrədilən: 12 → 80 | donor vəsaiti |",
      ),
      [
        "Qurbanlar üçün ev açmaq | Daxili İşlər Nazirliyi |  | 2027-ci ilin sonunadək | Yer: 0 → 20 | Dövlət büdcəsi, 300 min manat",
        "Həkimlərə əlamətləri öyrətmək | Səhiyyə Nazirliyi |  | 2028–2029-cu illər | Öyrədilən: 12 → 80 | donor vəsaiti",
      ],
    ],
    [
      "with who and when in one column, told apart by a semicolon",
      table(
        "| Шифр | Что поручается | Кому и к какому дню | Было и станет |",
        "| У1 | Создать совет для борьбы с торговлей людьми | МВД, Минтруда; до 1 июня 2027 г. | Заседаний: 0 → 4 |",
        "| У2 | Назначить национального координатора | То же | – |",
        "| У3 | Провести независимую оценку итогов | Минэкономики; 2028 и 2030 гг. | Отчётов: 0 → 2 |",
      ),
      [
        "Создать совет для борьбы с торговлей людьми | МВД | Минтруда | до 1 июня 2027 г. | Заседаний: 0 → 4 | ",
        "Назначить национального координатора | МВД | Минтруда | до 1 июня 2027 г. |  | ",
        "Провести независимую оценку итогов | Минэкономики |  | 2028 и 2030 гг. | Отчётов: 0 → 2 | ",
      ],
    ],
    [
      "by one who holds an office, beside a known head over times only",
      table(
        "| Milestone | Task | Custodian | Funding line | How far |",
        "| Q1 2027 | Print leaflets for all ports | Registrar General | State budget | 0 → 5 |",
        "| Q2 2028 | Hold a meeting of the offices | Labour Commissioner | 300, IOM | 1 → 5 |",
      ),
      [
        "Print leaflets for all ports | Registrar General |  | Q1 2027 | 0 → 5 | State budget",
        "Hold a meeting of the offices | Labour Commissioner |  | Q2 2028 | 1 → 5 | 300, IOM",
      ],
    ],
    [
      "after another with as many columns in another order",
      [
        table(
          "| Undertaking | Hand | Tide |",
          "| Open a house for victims | Ministry of Labour | 2027 |",
          "| Teach the signs to nurses | Ministry of Health | 2028 |",
        ),
        table(
          "| Hour | Carrier | Duty |",
          "| 2029 | Ministry of Labour | Keep the house for victims |",
          "| 2030 | Ministry of Health | Teach the signs to doctors |",
        ),
      ].join("\n\n"),
      [
        "Open a house for victims | Ministry of Labour |  | 2027 |  | ",
        "Teach the signs to nurses | Ministry of Health |  | 2028 |  | ",
        "Keep the house for victims | Ministry of Labour |  | 2029 |  | ",
        "Teach the signs to doctors | Ministry of Health |  | 2030 |  | ",
      ],
    ],
    [
      "under a head that means something else",
      table(
        "| Vote / partner and sum | Activity | Doer | When |",
        "| ZS 600 thousand | Open a house | Ministry of Labour | 2027 |",
        "| Vote 19: ZS 90 | Teach nurses | Ministry of Health | 2028 |",
      ),
      [
        "Open a house | Ministry of Labour |  | 2027 |  | ZS 600 thousand",
        "Teach nurses | Ministry of Health |  | 2028 |  | Vote 19: ZS 90",
      ],
    ],
  ])("[X31] is read by its cells: %s", async (_, text, measures) => {
    expect(await fieldsOf(text)).toEqual(measures)
  })

  it.each<[name: string, table: string]>([
    [
      "numbers by year",
      table("| Year | Cases | Convictions |", "| 2024 | 12 | 3 |", "| 2025 | 14 | 5 |"),
    ],
    [
      "words and what they mean",
      table(
        "| Short | In full |",
        "| MoL | Ministry of Labour |",
        "| MoH | Ministry of Health and Social Care |",
      ),
    ],
    [
      "posts and who holds them",
      table(
        "| Seat | Office | Since |",
        "| Chair | Ministry of the Interior | May |",
        "| Member | Ministry of Health | June |",
      ),
    ],
    [
      "indicators of goals",
      table(
        "| Goal | Indicator | 2026 → 2030 | Source |",
        "| Goal 1 | Victims identified | 12 → 60 | Police register |",
        "| Goal 2 | Convictions | 3 → 20 | Court statistics |",
      ),
    ],
    [
      "what may go wrong",
      table(
        "| Risk | Likelihood | Who watches |",
        "| That money is not found in time | high | Ministry of Finance |",
        "| That staff leave | medium | Ministry of the Interior |",
      ),
    ],
  ])("[X31] is no table of measures: %s", async (_, text) => {
    expect(await fieldsOf(text)).toEqual([])
  })

  it("[X31] a column for what no field is for keeps its words, whatever its cells are", async () => {
    const text = table(
      "| Activity | Responsible | Status |",
      "| Open a house | Ministry of Labour | 2027 |",
      "| Teach nurses | Ministry of Health | 2028 |",
    )
    expect(await fieldsOf(text)).toEqual([
      "Open a house\nStatus: 2027 | Ministry of Labour |  |  |  | ",
      "Teach nurses\nStatus: 2028 | Ministry of Health |  |  |  | ",
    ])
  })
})

describe("a head that names two things", () => {
  it.each<[name: string, table: string, measures: string[]]>([
    [
      "the paper that completes a measure and its indicator",
      table(
        "| № | Мероприятие | Форма завершения / индикатор | Исполнитель | Срок |",
        "| 1 | Ввести должность | Приказ; занято мест: 0 → 5 | МВД | 2027 г. |",
        "| 2 | Установить порядок | Приказ | МВД | 2028 г. |",
      ),
      [
        "Ввести должность | МВД |  | 2027 г. | Приказ; занято мест: 0 → 5 | ",
        "Установить порядок | МВД |  | 2028 г. | Приказ | ",
      ],
    ],
    [
      "when and who",
      table(
        "| Мероприятие | Срок / исполнитель |",
        "| Ввести должность | 2027 г., МВД, Минтруда |",
        "| Открыть дом | Минтруда; до 1 марта 2028 г. |",
      ),
      [
        "Ввести должность | МВД | Минтруда | 2027 г. |  | ",
        "Открыть дом | Минтруда |  | до 1 марта 2028 г. |  | ",
      ],
    ],
    [
      "who, when and money",
      table(
        "| Measure | Responsible, time and cost |",
        "| Open a house | Ministry of Labour / by May 2027 / EUR 1,200 |",
        "| Teach nurses | Ministry of Health; 2028; state budget |",
      ),
      [
        "Open a house | Ministry of Labour |  | by May 2027 |  | EUR 1,200",
        "Teach nurses | Ministry of Health |  | 2028 |  | state budget",
      ],
    ],
  ])("[X31] gives each its field: %s", async (_, text, measures) => {
    expect(await fieldsOf(text)).toEqual(measures)
  })
})

describe("a cell that means the one above", () => {
  it.each(["″", '–"–', "-//-", "ditto", "as above", "the same", "то же", "те же", "həmin"])(
    "[X32] says so: %s",
    async (sign) => {
      const text = table(
        "| Measure | Responsible | Time | Budget |",
        "| Open a house | Ministry of Labour | 2027 | EUR 900 |",
        `| Close a house | ${sign} | 2028 | ${sign} |`,
        `| Sell a house | ${sign} | ${sign} | – |`,
      )
      expect(await fieldsOf(text)).toEqual([
        "Open a house | Ministry of Labour |  | 2027 |  | EUR 900",
        "Close a house | Ministry of Labour |  | 2028 |  | EUR 900",
        "Sell a house | Ministry of Labour |  | 2028 |  | ",
      ])
    },
  )

  it("[X32] says so below the measure as well", async () => {
    const text =
      "**Action 1.** Open a house.\n\nResponsible: Ministry of Labour\n\nTime: 2027\n\n**Action 2.** Close a house.\n\nResponsible: as above\n\nTime: 2028"
    expect(await fieldsOf(text)).toEqual([
      "Open a house. | Ministry of Labour |  | 2027 |  | ",
      "Close a house. | Ministry of Labour |  | 2028 |  | ",
    ])
  })

  const rows = table(
    "| Measure | Responsible | Time | Budget |",
    "| Open a house | Ministry of Labour | 2027 | EUR 900 |",
    "| Close a house | | 2028 | |",
    "| Sell a house | | 2029 | – |",
    "| Keep a house | | | |",
  )

  it.each([
    "An empty cell means that the entry of the row above applies; a dash means that nothing is settled.",
    "Пустая ячейка означает, что действует запись вышестоящей строки.",
    "Boş xana yuxarıdakı xananın qüvvədə olduğunu bildirir.",
  ])("[X32] is empty where the file says that it is so meant: %s", async (legend) => {
    expect(await fieldsOf(`${legend}\n\n${rows}`)).toEqual([
      "Open a house | Ministry of Labour |  | 2027 |  | EUR 900",
      "Close a house | Ministry of Labour |  | 2028 |  | ",
      "Sell a house | Ministry of Labour |  | 2029 |  | ",
      "Keep a house | Ministry of Labour |  | 2029 |  | ",
    ])
  })

  it.each(["Where a cell is blank, the team did not know.", "The row above gives the total."])(
    "[X32] is not empty in any other file: %s",
    async (legend) => {
      expect((await fieldsOf(`${legend}\n\n${rows}`)).slice(1)).toEqual([
        "Close a house |  |  | 2028 |  | ",
        "Sell a house |  |  | 2029 |  | ",
        "Keep a house |  |  |  |  | ",
      ])
    },
  )
})

describe("labels that nobody knows", () => {
  const cards = (labels: readonly string[], values: readonly (readonly string[])[]) =>
    values
      .map(
        ([title, ...each], at) =>
          `**${at + 1}. ${title}**\n\n${each.map((value, i) => `- *${labels[i]}:* ${value}`).join("\n")}`,
      )
      .join("\n\n")

  it.each<[lang: string, labels: string[], values: string[][], measures: string[]]>([
    [
      "en",
      ["Charge", "Hands", "Season", "To be seen by", "Purse"],
      [
        [
          "A house",
          "open a house for women and men who were sold",
          "Ministry of Labour",
          "from May 2027",
          "beds (0 → 20)",
          "EUR 900",
        ],
        [
          "A course",
          "teach all nurses the signs of a person who is held",
          "Ministry of Health",
          "2028",
          "nurses (12 → 80)",
          "state budget",
        ],
        [
          "A count",
          "count all cases in one register without any names",
          "Bureau of Statistics",
          "by 1 June 2029",
          "–",
          "–",
        ],
        [
          "A law",
          "lay a Bill before Parliament on the free days",
          "Ministry of Justice",
          "2027",
          "Bill (2026: no; 2027: yes)",
          "EUR 200",
        ],
      ],
      [
        "open a house for women and men who were sold | Ministry of Labour |  | from May 2027 | beds: 0 → 20 | EUR 900",
        "teach all nurses the signs of a person who is held | Ministry of Health |  | 2028 | nurses: 12 → 80 | state budget",
        "count all cases in one register without any names | Bureau of Statistics |  | by 1 June 2029 |  | ",
        "lay a Bill before Parliament on the free days | Ministry of Justice |  | 2027 | Bill: 2026: no → 2027: yes | EUR 200",
      ],
    ],
    [
      "ru",
      ["Чьими силами", "Рубеж", "От и до", "Из каких сумм"],
      [
        [
          "Открыть дом для пострадавших",
          "МВД",
          "II квартал 2027 г.",
          "мест: 0 → 20",
          "300 тыс. талов",
        ],
        [
          "Обучить инспекторов",
          "Минтруда",
          "до 1 марта 2028 г.",
          "обучено: 12 → 80",
          "республиканский бюджет",
        ],
        ["Внести законопроект", "Минюст", "2027 г.", "законопроект (нет → да)", "–"],
      ],
      [
        "Открыть дом для пострадавших | МВД |  | II квартал 2027 г. | мест: 0 → 20 | 300 тыс. талов",
        "Обучить инспекторов | Минтруда |  | до 1 марта 2028 г. | обучено: 12 → 80 | республиканский бюджет",
        "Внести законопроект | Минюст |  | 2027 г. | законопроект: нет → да | ",
      ],
    ],
    [
      "az",
      ["Kimin işi", "Hansı günə", "Haradan haraya", "Kisə"],
      [
        [
          "Ev açmaq",
          "Daxili İşlər Nazirliyi",
          "2027-ci ilin sonunadək",
          "yer: 0 → 20",
          "300 min manat",
        ],
        [
          "Həkimləri öyrətmək",
          "Səhiyyə Nazirliyi",
          "2028-ci il",
          "həkim: 12 → 80",
          "dövlət büdcəsi",
        ],
        ["Qanun hazırlamaq", "Ədliyyə Nazirliyi", "2027-ci il", "qanun (yox → var)", "–"],
      ],
      [
        "Ev açmaq | Daxili İşlər Nazirliyi |  | 2027-ci ilin sonunadək | yer: 0 → 20 | 300 min manat",
        "Həkimləri öyrətmək | Səhiyyə Nazirliyi |  | 2028-ci il | həkim: 12 → 80 | dövlət büdcəsi",
        "Qanun hazırlamaq | Ədliyyə Nazirliyi |  | 2027-ci il | qanun: yox → var | ",
      ],
    ],
  ])("[X33] are told by their values (%s)", async (_, labels, values, measures) => {
    expect(await fieldsOf(cards(labels, values))).toEqual(measures)
  })

  it("[X33] are told in one line as well", async () => {
    const text = [
      ["Open a house.", "Ministry of Labour", "May 2027", "beds: 0 → 20", "EUR 900"],
      ["Teach nurses.", "Ministry of Health", "2028", "nurses: 12 → 80", "EUR 80"],
      ["Count cases.", "Bureau of Statistics", "2029", "–", "–"],
    ]
      .map(
        ([title, hands, season, seen, purse], at) =>
          `**M${at + 1}. ${title}**\n\nHands: ${hands}; season: ${season}; seen by: ${seen}; purse: ${purse}`,
      )
      .join("\n\n")
    expect(await fieldsOf(text)).toEqual([
      "Open a house. | Ministry of Labour |  | May 2027 | beds: 0 → 20 | EUR 900",
      "Teach nurses. | Ministry of Health |  | 2028 | nurses: 12 → 80 | EUR 80",
      "Count cases. | Bureau of Statistics |  | 2029 |  | ",
    ])
  })

  it("[X33] stay words where they stand in one measure only, or their values show no field", async () => {
    const text = cards(
      ["Responsible", "Time", "Why"],
      [
        ["Open a house", "Ministry of Labour", "2027", "women have nowhere to go"],
        ["Teach nurses", "Ministry of Health", "2028", "nobody else sees them"],
        ["Count cases", "Bureau of Statistics", "2029", "there are four books"],
      ],
    )
    const doc = await read(`# Plan\n\n## Part\n\n${text}\n`)
    const words = outline(doc).flatMap((part) => (part.type === "measure" ? part.measure.text : []))
    expect(words.join("\n")).toContain("Why: women have nowhere to go")
  })
})

it("[X23] a numbered measure with fields below begins anew under one whose title looks like a heading", async () => {
  const card = (number: string, words: string, body: string) =>
    `**${number}. ${words}**\n\n- *Responsible:* ${body}\n- *Time:* 2028`
  const long =
    "Set up a fund of the State, from which those who were sold are paid where the money cannot be had from whoever was sentenced."
  const text = [
    card("L1", "Grant residence permits to victims", "Ministry of Labour"),
    card("L2", long, "Ministry of Finance"),
    card("L3", "Grant work permits to victims", "Ministry of Health"),
  ]
  expect(await fieldsOf(text.join("\n\n"))).toEqual([
    "Grant residence permits to victims | Ministry of Labour |  | 2028 |  | ",
    `${long} | Ministry of Finance |  | 2028 |  | `,
    "Grant work permits to victims | Ministry of Health |  | 2028 |  | ",
  ])
})
