import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

/** The bodies of a measure whose cells hold these words; "*" behind those that take part by agreement. */
async function bodies(lead: string, partners = "–", legend = "") {
  const text = `# Plan\n\n${legend}\n\n| No. | Measure | Lead | Partners | Time frame |\n|---|---|---|---|---|\n| 1.1 | Open a house | ${lead} | ${partners} | 2028 |\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return measuresOf(doc)[0]?.measure.participants.map(
    ({ role, name, byAgreement }) => `${role} ${name}${byAgreement ? "*" : ""}`,
  )
}

describe("bodies that lead jointly", () => {
  it.each([
    [
      "Ministry of Health and Ministry of Labour, jointly",
      "Ministry of Health",
      "Ministry of Labour",
    ],
    ["Jointly: Ministry of Health; Ministry of Labour", "Ministry of Health", "Ministry of Labour"],
    [
      "Ministry of Health together with the Ministry of Labour",
      "Ministry of Health",
      "Ministry of Labour",
    ],
    [
      "Ministry of Health / Ministry of Labour – joint lead",
      "Ministry of Health",
      "Ministry of Labour",
    ],
    [
      "Министерство юстиции и Министерство труда, совместно",
      "Министерство юстиции",
      "Министерство труда",
    ],
    [
      "Министерство юстиции, Министерство труда (солидарно)",
      "Министерство юстиции",
      "Министерство труда",
    ],
    [
      "Совместно Министерство юстиции и Министерство труда",
      "Министерство юстиции",
      "Министерство труда",
    ],
    ["Səhiyyə Nazirliyi və Əmək Nazirliyi birgə", "Səhiyyə Nazirliyi", "Əmək Nazirliyi"],
    ["Birlikdə: Səhiyyə Nazirliyi; Əmək Nazirliyi", "Səhiyyə Nazirliyi", "Əmək Nazirliyi"],
  ])("[X2] are two, and the word is no part of a name: %s", async (cell, first, second) => {
    expect(await bodies(cell)).toEqual([`lead ${first}`, `lead ${second}`])
  })

  it.each(["Council for Living Together", "Joint Operations Centre", "Birgə Əməliyyatlar Mərkəzi"])(
    "[X2] are none where the word is of the name: %s",
    async (name) => {
      expect(await bodies(name)).toEqual([`lead ${name}`])
    },
  )

  it.each([
    ["Together Against Trafficking; Ministry of Health", "Together Against Trafficking"],
    ["Вместе против насилия; Красный Крест", "Вместе против насилия"],
    ["Birlikdə Güclüyük İB; DİN", "Birlikdə Güclüyük İB"],
    ["Общественный фонд – Вместе", "Общественный фонд – Вместе"],
  ])("[X24] lose no word of a name that begins or ends with such a one: %s", async (cell, name) => {
    expect((await bodies(cell))?.[0]).toBe(`lead ${name}`)
  })
})

/** The leads of the measures in a table whose column of bodies has this header and these cells. */
async function leads(head: string, cells: readonly string[]) {
  const rows = cells.map((cell, at) => `| 1.${at + 1} | Open house ${at + 1} | ${cell} | 2028 |`)
  const text = `# Plan\n\n| No. | Measure | ${head} | Time frame |\n|---|---|---|---|\n${rows.join("\n")}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return measuresOf(doc).map(({ measure }) =>
    measure.participants.filter(({ role }) => role === "lead").map(({ name }) => name),
  )
}

describe("bodies that answer equally", () => {
  it.each([
    ["Implementers", "Ministry of Labour and Ministry of Health (jointly responsible); NGOs"],
    ["Implementers", "Ministry of Labour, Ministry of Health – equally responsible"],
    ["Implementers", "Ministry of Labour; Ministry of Health (shared responsibility)"],
    ["Исполнители", "Министерство труда и МВД (отвечают в равной мере); НПО (по согласованию)"],
    ["Исполнители", "Министерство труда, МВД – несут равную ответственность"],
    ["İcraçılar", "Əmək Nazirliyi və Səhiyyə Nazirliyi (bərabər cavabdehdir)"],
    ["İcraçılar", "Əmək Nazirliyi; Səhiyyə Nazirliyi (birgə məsuliyyət daşıyırlar)"],
  ])("[X2] lead both, in a list whose first would lead: %s, %s", async (head, cell) => {
    const [found] = await leads(head, [cell])
    expect(found).toHaveLength(2)
    expect(found?.join()).not.toMatch(/respons|равн|cavabdeh|məsul/u)
  })

  it.each([
    ["Implementers", "Ministry of Labour; Ministry of Health (joint training centre)"],
    ["Исполнители", "Министерство труда; Министерство юстиции (совместное обучение)"],
    ["İcraçılar", "Əmək Nazirliyi; Səhiyyə Nazirliyi (birgə kurs)"],
  ])("[X2] are not those that do something jointly: %s, %s", async (head, cell) => {
    expect((await leads(head, [cell]))[0]).toHaveLength(1)
  })
})

describe("a file that writes bodies with their units", () => {
  const usual = ["Legal", "Personnel", "Press", "Budget", "Training"].map(
    (name) => `Ministry of Justice, ${name} Department`,
  )

  it("[X2] does so whatever the unit is called, but a list stays one", async () => {
    const cells = [
      ...usual,
      "Ministry of Justice, Court Administration",
      "Ministry of Justice, Ministry of Labour",
    ]
    expect((await leads("Lead", cells)).map((found) => found.length)).toEqual([1, 1, 1, 1, 1, 1, 2])
  })

  it("[X2] has none behind the comma that leads by itself elsewhere", async () => {
    const cells = ["Ministry of Justice, Migration Department", "Migration Department"]
    expect(await leads("Lead", cells)).toEqual([
      ["Ministry of Justice", "Migration Department"],
      ["Migration Department"],
    ])
  })
})

describe("a mark of those who take part by agreement", () => {
  it.each([
    ["Пометка «(с)» означает участие по согласованию.", "Фонд «Мост» (c)", "Фонд «Мост»"],
    ["Знаком (п) отмечены участники по согласованию.", "Фонд «Мост» (п)", "Фонд «Мост»"],
    [
      "An asterisk (*) indicates that the body has agreed to take part.",
      "Lantern Trust*",
      "Lantern Trust",
    ],
    ["Bodies marked (v) take part by agreement.", "Lantern Trust (v)", "Lantern Trust"],
    ["(k) hərfi könüllü iştirakı göstərir.", "Körpü Fondu (k)", "Körpü Fondu"],
  ])("[X2] is no part of their names: %s", async (legend, cell, name) => {
    expect(await bodies("Ministry of Labour", cell, legend)).toEqual([
      "lead Ministry of Labour",
      `partner ${name}*`,
    ])
  })

  it("[X2] leaves what a body is to do behind a colon", async () => {
    const legend = "Пометка «(с)» означает участие по согласованию."
    const found = await bodies("Министерство труда", "Фонд «Мост» (с): перевод", legend)
    expect(found?.[1]).toBe("partner Фонд «Мост»: перевод*")
  })

  it.each([
    "Points (v) and (k) were settled by agreement of the parties.",
    "(v) the body acts by agreement with the court",
  ])("[X2] is none that no sentence explains: %s", async (legend) => {
    const found = await bodies("Ministry of Labour", "Lantern Trust (v)", legend)
    expect(found?.[1]).toBe("partner Lantern Trust (v)")
  })
})

describe("what stands around the name of a body", () => {
  it.each([
    ["Lantern House, provided it consents", "Lantern House"],
    ["Lantern House (subject to its consent)", "Lantern House"],
    ["Lantern House, if it agrees", "Lantern House"],
    ["НПО «Мост», при его согласии", "НПО «Мост»"],
    ["Красный Крест, если он даст согласие", "Красный Крест"],
    ["Красный Крест (при условии согласия)", "Красный Крест"],
    ["Vəkillər Kollegiyası, razılıq verərsə", "Vəkillər Kollegiyası"],
    ["Vəkillər Palatası (razılığı olduqda)", "Vəkillər Palatası"],
  ])("[X2] is no other body where it says that this one must agree: %s", async (cell, name) => {
    expect(await bodies(cell)).toEqual([`lead ${name}*`])
  })

  it.each([
    ["Ассоциация гостиниц и туроператоров (с)", "Ассоциация гостиниц и туроператоров*"],
    ["Союз женщин и матерей (по согласованию)", "Союз женщин и матерей*"],
    ["Association of Hotels and Restaurants (a)", "Association of Hotels and Restaurants*"],
    [
      "National association of hotels and restaurants (a)",
      "National association of hotels and restaurants*",
    ],
    ["Otellər və Restoranlar Assosiasiyası (r)", "Otellər və Restoranlar Assosiasiyası*"],
    [
      "Аппарат Правительства, секретариат Национального координатора",
      "Аппарат Правительства, секретариат Национального координатора",
    ],
    [
      "Cabinet Office, Secretariat of the National Coordinator",
      "Cabinet Office, Secretariat of the National Coordinator",
    ],
    [
      "Nazirlər Kabinetinin Aparatı, Milli Koordinatorun katibliyi",
      "Nazirlər Kabinetinin Aparatı, Milli Koordinatorun katibliyi",
    ],
  ])("[X2] the name of a union or of an office's secretariat is one: %s", async (cell, name) => {
    expect(await bodies(cell)).toEqual([`lead ${name}`])
  })

  it.each([
    ["Ассоциация гостиниц и перевозчики (с)", ["Ассоциация гостиниц", "перевозчики*"]],
    ["Ассоциация судей и прокуратура (с)", ["Ассоциация судей", "прокуратура*"]],
    [
      "Federation of Trade Unions and Ministry of Labour",
      ["Federation of Trade Unions", "Ministry of Labour"],
    ],
    [
      "Association of Municipalities and trade unions (a)",
      ["Association of Municipalities", "trade unions*"],
    ],
    [
      "Migration Office, Secretariat of the National Council",
      ["Migration Office", "Secretariat of the National Council"],
    ],
    [
      "МВД, секретариат Национального координатора",
      ["МВД", "секретариат Национального координатора"],
    ],
  ])("[X2] two bodies stay two: %s", async (cell, names) => {
    expect((await bodies(cell))?.map((each) => each.replace(/^lead /, ""))).toEqual(names)
  })
})
