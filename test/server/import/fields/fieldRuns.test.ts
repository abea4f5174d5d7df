import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { isDescribing } from "../../../../server/import/prose/describingLines.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

/** Each measure of a plan as its words, who leads, until when, and what it costs. */
async function measuresIn(...parts: readonly string[]) {
  const text = `# Plan 2027–2030\n\n## Objective 1. Fewer victims\n\n${parts.join("\n\n")}\n\n## Objective 2. More\n\nNarrative stands here.\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return measuresOf(doc).map(({ measure: { text: words, fields } }) => [
    words.replaceAll("\n", " / "),
    fields.lead.join(" + "),
    fields.time?.words ?? "",
    fields.budget?.words ?? "",
  ])
}

it.each([
  [
    "items of one list",
    "**1.1.** Open a shelter.\n- Lead: Ministry of Labour\n- Coverage: 85 hostels in 6 regions\n- Deadline: 30 June 2028\n- Risks: no building\n- Budget: 400, state budget\n- Notes: the city gives the house",
    "Open a shelter. / Coverage: 85 hostels in 6 regions / Risks: no building / Notes: the city gives the house",
  ],
  [
    "paragraphs with bold labels",
    "1.1. Open a shelter.\n\n**Lead.** Ministry of Labour\n\n**Geographical coverage.** Six regions\n\n**Deadline.** 30 June 2028\n\n**Budget.** 400, state budget",
    "Open a shelter. / Geographical coverage. Six regions",
  ],
  [
    "labels with dashes",
    "1.1. Open a shelter.\n\n- Lead — Ministry of Labour\n- Beneficiaries — men of all ages\n- Deadline — 30 June 2028\n- Budget — 400, state budget",
    "Open a shelter. / Beneficiaries — men of all ages",
  ],
  [
    "a list below a label",
    "1.1. Open a shelter.\n- Lead: Ministry of Labour\n- Steps:\n    - design\n    - building\n    - opening\n- Deadline: 30 June 2028\n- Budget: 400, state budget",
    "Open a shelter. / Steps: / design / building / opening",
  ],
  [
    "a label before all fields",
    "**Open a shelter**\n\n- Target group: men of all ages\n- Lead: Ministry of Labour\n- Deadline: 30 June 2028\n- Budget: 400, state budget",
    "Open a shelter / Target group: men of all ages",
  ],
  [
    "a sentence without a label",
    "1.1. Open a shelter.\n\nLead: Ministry of Labour\n\nForeigners are let in too.\n\nDeadline: 30 June 2028\n\nBudget: 400, state budget",
    "Open a shelter. / Foreigners are let in too.",
  ],
])("[X23] what stands among the fields of a measure is its own: %s", async (_, first, words) => {
  const next = first
    .replace("1.1", "1.2")
    .replace("Open a shelter", "Train guards")
    .replace("Labour", "Defence")
  expect(await measuresIn(first, next)).toEqual([
    [words, "Ministry of Labour", "30 June 2028", "400, state budget"],
    [
      words.replace("Open a shelter", "Train guards"),
      ...["Ministry of Defence", "30 June 2028", "400, state budget"],
    ],
  ])
})

it.each([
  ["Охват: 85 общежитий в 6 областях"],
  ["Целевая группа: сезонные рабочие"],
  ["Территория охвата – все области"],
  ["Этапы: 2027 – проект; 2028 – открытие"],
  ["Примечание: здание передаёт город"],
])("[X23] a Russian label of no field: %s", async (line) => {
  const card = (name: string, lead: string) =>
    `**${name}**\n- Ответственный: ${lead}\n- ${line}\n- Срок: до 30 июня 2028 года\n- Финансирование: 400, РБ`
  expect(
    await measuresIn(card("1.1. Открыть приют.", "Минтруд"), card("1.2. Обучить врачей.", "МЗ")),
  ).toEqual([
    [`Открыть приют. / ${line}`, "Минтруд", "до 30 июня 2028 года", "400, РБ"],
    [`Обучить врачей. / ${line}`, "МЗ", "до 30 июня 2028 года", "400, РБ"],
  ])
})

it.each([
  ["Əhatə: 6 region, 85 yataqxana"],
  ["Hədəf qrupu və əhatə: mövsümi işçilər, bütün regionlar"],
  ["Mərhələlər: 2027 – layihə; 2028 – açılış"],
  ["Qeyd: bina bələdiyyə tərəfindən verilir"],
  ["Faydalananlar – zərərçəkmişlər"],
])("[X23] an Azerbaijani label of no field: %s", async (line) => {
  const card = (name: string, lead: string) =>
    `${name}\n\nMəsul qurum: ${lead}\n\n${line}\n\nİcra müddəti: 30 iyun 2028-ci ilədək\n\nMaliyyə: 400, dövlət büdcəsi`
  expect(
    await measuresIn(card("1.1. Sığınacaq açmaq.", "DİN"), card("1.2. Həkimləri öyrətmək.", "SN")),
  ).toEqual([
    [`Sığınacaq açmaq. / ${line}`, "DİN", "30 iyun 2028-ci ilədək", "400, dövlət büdcəsi"],
    [`Həkimləri öyrətmək. / ${line}`, "SN", "30 iyun 2028-ci ilədək", "400, dövlət büdcəsi"],
  ])
})

it("[X23] a label that nobody knows is no field's where it recurs among the fields", async () => {
  const cards = [1, 2, 3].map(
    (at) =>
      `1.${at}. Open house ${at}.\n\nLead: Ministry of Labour\n\nField of action: protection\n\nDeadline: 202${at + 6}\n\nBudget: ${at}00, state budget`,
  )
  expect(await measuresIn(...cards)).toEqual(
    [1, 2, 3].map((at) => [
      `Open house ${at}. / Field of action: protection`,
      "Ministry of Labour",
      `202${at + 6}`,
      `${at}00, state budget`,
    ]),
  )
})

it.each([
  ["Shelter: open a house", "Training: teach the guards"],
  ["Initiative: open a house", "Initiative: teach the guards"],
  ["Description: open a house", "Description: teach the guards"],
  ["Линия помощи: открыть линию", "Обучение: обучить стражу"],
  ["**Qaynar xətt:** xətt açmaq", "**Təlim:** keşikçiləri öyrətmək"],
  ["- Open a house", "- Teach the guards"],
])("[X23] words over fields that have been said begin the next measure: %s", async (one, other) => {
  const sign = one.startsWith("-") ? "- " : ""
  const gap = sign ? "\n" : "\n\n"
  const fields = (lead: string) =>
    [`Lead: ${lead}`, "Deadline: 2028", "Budget: 400, state budget"].map((line) => sign + line)
  const card = (words: string, lead: string) => [words, ...fields(lead)].join(gap)
  const found = await measuresIn([card(one, "Police"), card(other, "Army")].join(gap))
  expect(found.map(([, lead]) => lead)).toEqual(["Police", "Army"])
})

it.each([
  ["Показатель: приказ издан. Исходно – нет; цель – да", "приказ издан", "нет", "да"],
  ["Göstərici: açılmış yerlər (ilkin: 0; hədəf: 20)", "açılmış yerlər", "0", "20"],
])("[X23] a value to start from stands under its label: %s", async (line, ...parts) => {
  const [words, baseline, target] = parts
  const text = `# Plan\n\n## Objective 1. Aim\n\n1.1. Open a house.\n\nLead: Police\n\nDeadline: 2028\n\n${line}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  const [first] = measuresOf(doc)
  expect(first?.measure.fields.indicators).toMatchObject([{ words, baseline, target }])
})

describe("a label on notes, risks or methods behind the last field", () => {
  const plans: [fields: string, line: string][] = [
    [
      "Lead: Police\nDeadline: 2028\nBudget: 400, state budget",
      "Notes: The plan is steered by a Council.",
    ],
    ["Lead: Police\n\nDeadline: 2028\n\nBudget: 400", "Methodology: the Council adopts rules."],
    [
      "Исполнитель: МВД\nСрок: 2028 год\nБюджет: 400, РБ",
      "Риски: уход кадров. Минфин может урезать бюджет.",
    ],
    ["Исполнитель: МВД\n\nСрок: 2028 год", "Примечание: план ведёт Совет."],
    ["Məsul qurum: DİN\nMüddət: 2028-ci il\nBüdcə: 400", "Qeyd: planı Şura idarə edir."],
    ["Məsul qurum: DİN\n\nMüddət: 2028-ci il", "Risklər: kadrlar gedə bilər."],
  ]

  it.each(plans)("[X24] is of the plan where one measure has it: %s", async (fields, line) => {
    const found = await measuresIn(
      `1.1. Open a house\n${fields}`,
      `1.2. Teach guards\n${fields}`,
      line,
    )
    expect(found.map(([words]) => words)).toEqual(["Open a house", "Teach guards"])
  })

  it.each(plans)("[X23] is of the measures where more have it: %s", async (fields, line) => {
    const cards = ["1.1. Open a house", "1.2. Teach guards"].flatMap((words) => [
      `${words}\n${fields}`,
      line,
    ])
    const found = await measuresIn(...cards)
    expect(found.map(([words]) => words)).toEqual([
      `Open a house / ${line}`,
      `Teach guards / ${line}`,
    ])
  })

  it("[X23] is of its measure before another label and a field", async () => {
    const [found] = await measuresIn(
      "1.1. Open a house.",
      "Lead: Police",
      "Notes: the city gives it",
      "Risks: no building",
      "Deadline: 2028",
    )
    expect(found?.[0]).toBe("Open a house. / Notes: the city gives it / Risks: no building")
  })
})

it.each([
  "Əlaqələndirici qurum",
  "Əlaqələndirən orqan",
  "Yerli icra orqanı",
  "Qeydiyyat",
  "Ərazi idarəsi",
])("[X23] a label of bodies or of an act describes no measure: %s", (label) => {
  expect(isDescribing(label)).toBe(false)
})

it.each(["Əlaqə", "Əlaqələr", "Əlaqəli tədbirlər", "Qeyd", "Qeydlər", "Yeri", "İcra yeri"])(
  "[X23] and these do: %s",
  (label) => {
    expect(isDescribing(label)).toBe(true)
  },
)
