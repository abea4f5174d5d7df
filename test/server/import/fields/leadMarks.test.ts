import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

/**
 * The leads of the measures in a table with these cells; "*" after those that take part by
 * agreement.
 */
async function leads(head: string, cells: readonly string[], legend: string) {
  const rows = cells.map((cell, at) => `| ${at + 1} | Open house ${at + 1} | ${cell} | 2028 |`)
  const text = `# Plan\n\n| No. | Measure | ${head} | Deadline |\n|${"---|".repeat(head.split("|").length + 3)}\n${rows.join("\n")}\n\n${legend}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return measuresOf(doc).map(({ measure }) =>
    measure.participants
      .filter(({ role }) => role === "lead")
      .map(({ name, byAgreement }) => `${name}${byAgreement ? "*" : ""}`)
      .join(" + "),
  )
}

/** Cells with a mark behind most of the names: one has none, one has two, and one body stands alone. */
const english = (mark: string) => [
  `Ministry of Health${mark}, Ministry of Labour`,
  `Police, Ministry of Justice${mark}`,
  "Ministry of Health, Police, Ministry of Labour",
  `Ministry of Labour${mark}, Ministry of Health${mark}`,
  `Migration Agency, Police${mark}, Harbour Trust (by agreement)`,
  "Police",
]
const inEnglish = [
  "Ministry of Health",
  "Ministry of Justice",
  "",
  "Ministry of Labour + Ministry of Health",
  "Police",
  "Police",
]
const russian = (mark: string) => [
  `МЗ${mark}, МТСЗН`,
  `МВД, МЮ${mark}`,
  "МЗ, МВД, МТСЗН",
  `МТСЗН${mark}, МЗ${mark}`,
  `Агентство по миграции, МВД${mark}, НПО (по согласованию)`,
  "МВД",
]
const inRussian = ["МЗ", "МЮ", "", "МТСЗН + МЗ", "МВД", "МВД"]
const azerbaijani = (mark: string) => [
  `Səhiyyə Nazirliyi${mark}, Əmək Nazirliyi`,
  `DİN, Ədliyyə Nazirliyi${mark}`,
  "DİN, DMX, Səhiyyə Nazirliyi",
  `Əmək Nazirliyi${mark}, Səhiyyə Nazirliyi${mark}`,
  `Dövlət Miqrasiya Xidməti, DİN${mark}, QHT-lər (razılaşma ilə)`,
  "DİN",
]
const inAzerbaijani = [
  "Səhiyyə Nazirliyi",
  "Ədliyyə Nazirliyi",
  "",
  "Əmək Nazirliyi + Səhiyyə Nazirliyi",
  "DİN",
  "DİN",
]

describe("[X2] the mark of who leads", () => {
  it.each([
    [" (L)", "(L) marks the body that leads; the others take part."],
    ["*", "An asterisk denotes the body that answers for the result."],
    ["*", "\\* Lead agency."],
    [" (lead)", ""],
    [" [R]", "R = responsible body, P = partner."],
    [" (LB)", "In the column of bodies, LB stands for the lead body."],
    [" (resp.)", "The abbreviation resp. means the body responsible for the result."],
    [" (coord.)", "(coord.) – the body that coordinates the work; others contribute to it."],
  ])("is told in English: %s %s", async (mark, legend) => {
    expect(await leads("Responsible bodies", english(mark), legend)).toEqual(inEnglish)
  })

  it.each([
    [" (свод)", "(свод) – орган, который отвечает за результат; остальные участвуют."],
    [" (свод)", ""],
    [" (отв.)", "Пометкой (отв.) обозначен ответственный исполнитель."],
    [" – отв.", ""],
    ["*", "Звёздочкой отмечен головной исполнитель."],
    [" (О)", "О – ответственный исполнитель, С – соисполнитель."],
    [" (к)", "Буквой «к» в скобках отмечен орган, координирующий исполнение."],
    [" (отв. исп.)", "отв. исп. – ответственный исполнитель"],
  ])("is told in Russian: %s %s", async (mark, legend) => {
    expect(await leads("Исполнители", russian(mark), legend)).toEqual(inRussian)
  })

  it.each([
    [" (məsul)", "(məsul) – nəticəyə görə cavabdeh olan qurum, digərləri iştirak edir."],
    [" (əs.)", "(əs.) – əsas icraçı."],
    ["*", "Ulduz işarəsi əsas icraçını bildirir."],
    [" (Ə)", "Əsas icraçı (Ə) hərfi ilə göstərilib."],
    [" (m)", "Qeyd: m – tədbirin icrasına məsul qurum, i – iştirak edən qurum."],
    [" (aparıcı)", ""],
  ])("is told in Azerbaijani: %s %s", async (mark, legend) => {
    expect(await leads("İcraçılar", azerbaijani(mark), legend)).toEqual(inAzerbaijani)
  })

  it("stands before the names as well", async () => {
    const cells = ["(о) МЗ, МТСЗН", "МВД, (о) МЮ", "МЗ, МВД", "(о) МТСЗН, (о) МЗ", "ГП, (о) МВД"]
    expect(await leads("Исполнители", cells, "(о) – ответственный орган.")).toEqual([
      "МЗ",
      "МЮ",
      "",
      "МТСЗН + МЗ",
      "МВД",
    ])
  })

  it("is a look", async () => {
    const cells = english("").map((cell, at) =>
      (inEnglish[at]?.split(" + ") ?? []).reduce(
        (words, name) => (name ? words.replace(name, `**${name}**`) : words),
        cell,
      ),
    )
    const legend = "The lead body is printed in bold, partners in ordinary type."
    expect(await leads("Bodies", cells, legend)).toEqual(inEnglish)
  })

  it("leaves beside it the mark of those who only agreed", async () => {
    const cells = [
      "ОФ «Умай» (свод, по согласованию), МЗ",
      "МЗ, ВС (п/с, свод)",
      "Мост (свод, р), МЗ",
    ]
    const legend =
      "(свод) – ответственный исполнитель.\n\n(п/с) – по согласованию.\n\n(р) – по согласованию."
    expect(await leads("Исполнители", cells, legend)).toEqual(["ОФ «Умай»*", "ВС*", "Мост*"])
  })

  it.each([
    [" (p)", "(p) marks a partner of the lead agency."],
    [" (t)", "(t) – takes part in training only."],
    [" (s)", "The lead body reports each year; (s) marks bodies outside the state."],
    ["*", "* Responsible only by agreement."],
    [" (k)", "The lead answers for the result."],
  ])("is no other: %s %s", async (mark, legend) => {
    const found = await leads("Responsible bodies", english(mark), legend)
    expect(found[2]).toBe("Ministry of Health")
    expect(found[1]).toBe("Police")
  })

  it("tells nothing among the partners of one who leads", async () => {
    const cells = ["Police | Bar (lead), Trust", "Courts | Trust, Bar (lead)"]
    expect(await leads("Lead | Partners", cells, "")).toEqual(["Police", "Courts"])
  })
})

describe("[X2] a list of abbreviations", () => {
  const english = (short: string, other: string) => [
    `Ministry of Justice (${other}), Police`,
    `Police, National Coordination Agency (${short})`,
    `Ministry of Justice (${other}), National Coordination Agency (${short})`,
  ]

  it.each([
    ["NCA – National Coordination Agency; MoJ – Ministry of Justice."],
    ["Abbreviations: NCA = National Coordination Agency, lead body of the plan."],
    ["The lead body (NCA) reports every year by March."],
    ["The responsible ministry (MoJ) reports in bold terms."],
    ["The Agency (NCA) coordinates the plan."],
    [
      "МВД – Министерство внутренних дел, ответственный орган плана; NCA – Национальное координационное агентство.",
    ],
    ["Ответственный орган (NCA) отчитывается в апреле."],
    ["NCA – Milli Əlaqələndirmə Agentliyi, əlaqələndirici orqan."],
    ["Cavabdeh qurum (NCA) hər il hesabat verir."],
  ])("is no legend of marks: %s", async (legend) => {
    const found = await leads("Bodies", english("NCA", "MoJ"), legend)
    expect(found[0]).toBe("Ministry of Justice (MoJ)")
    expect(found[1]).toBe("Police")
    expect(found[2]).toBe("Ministry of Justice (MoJ)")
  })

  it("nor is a mark that stands beside one name alone", async () => {
    const cells = [
      "Police, Ministry of Health (MH)",
      "Ministry of Health (MH)",
      "Army, Ministry of Health (MH)",
    ]
    expect((await leads("Bodies", cells, "MH – main body."))[0]).toBe("Police")
  })
})

describe("[X2] the mark of who takes part", () => {
  /** Everybody of each measure: those who lead, and those who take part. */
  async function everybody(cells: readonly string[], legend: string) {
    const rows = cells.map((cell, at) => `| ${at + 1} | Open house ${at + 1} | ${cell} | 2028 |`)
    const text = `# Plan\n\n${legend}\n\n| No. | Measure | Responsible | Deadline |\n|---|---|---|---|\n${rows.join("\n")}\n`
    const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
    return measuresOf(doc).map(({ measure }) =>
      measure.participants
        .map(({ role, name, byAgreement }) => `${role}: ${name}${byAgreement ? "*" : ""}`)
        .join("; "),
    )
  }

  it.each([
    [
      "(L) – lead body; (P) – partner",
      [
        [
          "Labour Inspectorate (L), Ministry of Education and Science (P)",
          "lead: Labour Inspectorate; partner: Ministry of Education and Science",
        ],
        [
          "(L) Ministry of Labour; (P) Ministry of Health",
          "lead: Ministry of Labour; partner: Ministry of Health",
        ],
        [
          'Police (L), NGO "Hope, Faith" (P, by agreement)',
          'lead: Police; partner: NGO "Hope, Faith"*',
        ],
        ["Prosecutor's Office(L)/Academy(P)", "lead: Prosecutor's Office; partner: Academy"],
        ["Ministry of Health (P)", "lead: Ministry of Health"],
      ],
    ],
    [
      "О – ответственный исполнитель, С – соисполнитель.",
      [
        ["МЗ (С), Минтруд (О)", "lead: Минтруд; partner: МЗ"],
        ["Прокуратура (О)/Академия (С)", "lead: Прокуратура; partner: Академия"],
        ["МВД (О), НПО «Мост» (С, по согласованию)", "lead: МВД; partner: НПО «Мост»*"],
      ],
    ],
    [
      "(m) – məsul qurum; (i) – iştirakçı.",
      [
        ["DİN (m), Səhiyyə Nazirliyi (i)", "lead: DİN; partner: Səhiyyə Nazirliyi"],
        [
          "(m) Əmək Nazirliyi; (i) Təhsil Nazirliyi",
          "lead: Əmək Nazirliyi; partner: Təhsil Nazirliyi",
        ],
      ],
    ],
  ])("is no word of a name: %s", async (legend, rows) => {
    const cells = rows.map(([cell = ""]) => cell)
    expect(await everybody(cells, legend)).toEqual(rows.map(([, found]) => found))
  })
})
