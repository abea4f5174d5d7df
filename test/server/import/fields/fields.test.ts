import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { draftText, type Run, runsText } from "../../../../server/import/draft.ts"
import { fieldLabel } from "../../../../server/import/fields/fieldLabels.ts"
import { readFieldLine } from "../../../../server/import/fields/fieldParagraph.ts"
import { importFile } from "../../../../server/import/importFile.ts"
import { readHeading } from "../../../../server/import/prose/headings.ts"
import { measureNumber } from "../../../../server/import/prose/measureNumber.ts"
import { measuresOf, outline } from "../../../../shared/document/outline.ts"
import { compare, importSample, readSheet } from "./fieldSheet.ts"

const folder = new URL("../../../samples/fields/", import.meta.url)
const samples = readdirSync(folder).filter((name) => !name.endsWith(".tsv"))

const read = async (text: string, name = "plan.md") =>
  (await importFile(new TextEncoder().encode(text), name)).doc
const textsOf = (doc: Awaited<ReturnType<typeof read>>) =>
  outline(doc).flatMap((part) => (part.type === "block" ? [part.text] : []))

describe("plans whose measures have their fields written below", () => {
  it.each(samples)("[X23] gives every measure its number and its fields: %s", async (name) => {
    const score = compare(await importSample(name), readSheet(name.replace(/\.\w+$/, ".tsv")))
    expect(score).toEqual({ ...score, lost: [], wrong: [], measures: [] })
  })

  it.each(samples)("[X24] leaves every other sentence where it stands: %s", async (name) => {
    const score = compare(await importSample(name), readSheet(name.replace(/\.\w+$/, ".tsv")))
    expect(score.gone).toEqual([])
  })
})

it("[X23] an indicator whose values stand in one bracket behind its words keeps both", async () => {
  const doc = await read(
    "# Plan 2027–2031\n\n## Goal 1. Fewer victims\n\n**Measure 1.1.** Run a campaign.\n\nLead: Ministry of Labour.\nTime: by 1 May 2028.\nIndicator: workers who know the number (2026: 12 %; target: 60 %). Verified by: survey.\nBudget: 340,000 crowns.\n",
  )
  expect(measuresOf(doc)[0]?.measure.fields.indicators).toEqual([
    {
      words: "workers who know the number",
      ...{ baseline: "2026: 12 %", target: "60 %", verification: "survey" },
    },
  ])
})

it.each([
  ["Lead: Ministry of Health. Time: 2028. Indicator: beds (0 → 4).", "Check: register."],
  ["Lead: Ministry of Health. Time: 2028. Indicator: beds (0 → 4).", "Verified by: register."],
  ["Исполнитель: Минздрав. Срок: 2028. Показатель: места (0 → 4).", "Проверка: register."],
  [
    "Исполнитель: Минздрав. Срок: 2028. Показатель: места (0 → 4).",
    "Чем подтверждается: register.",
  ],
  ["İcraçı: Səhiyyə Nazirliyi. Müddət: 2028. Göstərici: yer (0 → 4).", "Yoxlama: register."],
  ["İcraçı: Səhiyyə Nazirliyi. Müddət: 2028. Göstərici: yer (0 → 4).", "Yoxlanılır: register."],
])("[X23] a label of how it is checked is of the source: %s %s", async (fields, source) => {
  const lines = [...fields.split(/(?<=[^.]\.) (?=\p{Lu})/u), source].map((line) => `- ${line}`)
  const doc = await read(`# Plan\n\n## Goal 1. Help\n\n**1.1. Open**\n\n${lines.join("\n")}\n`)
  const [indicator] = measuresOf(doc)[0]?.measure.fields.indicators ?? []
  expect(indicator?.verification).toMatch(/^register\.?$/u)
})

describe("several bodies that are responsible", () => {
  const table = (head: string, bodies: string) =>
    `# План 2027–2030\n\n| № | Мероприятие | ${head} | Срок |\n|---|---|---|---|\n| 1 | Открыть приют | ${bodies} | 2028 |\n`
  it.each([
    [table("Исполнитель", "МВД, Минобразования, Минтруд"), "МВД + Минобразования + Минтруд"],
    [table("İcraçı", "DİN, ƏƏSMN, Səhiyyə Nazirliyi"), "DİN + ƏƏSMN + Səhiyyə Nazirliyi"],
    [table("Responsible body", "Police; Ministry of Labour"), "Police + Ministry of Labour"],
    [
      "# План\n\n**Мера 1.** Открыть приют. Исполнитель: МВД, Минтруд. Срок: 2028.\n",
      "МВД + Минтруд",
    ],
    // A body that takes part by agreement does not lead.
    [table("Исполнитель", "МВД, НПО (по согласованию)"), "МВД"],
    // A list has its first as the lead.
    [table("Исполнители", "МВД, Минобразования, Минтруд"), "МВД"],
    [table("İcraçı orqanlar", "DİN, Səhiyyə Nazirliyi"), "DİN"],
    [table("Responsible", "Police; Ministry of Labour"), "Police"],
  ])("[X2] lead together under a label for one: %s", async (text, leads) => {
    const [first] = measuresOf(await read(text))
    expect(first?.measure.fields.lead.join(" + ")).toBe(leads)
  })
})

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []

/** The words that may be lost: those of labels, names of parts, and "by agreement". */
function goes(source: string): Set<string> {
  const labels = source
    .split(/[:–;|.,\n([*_]|\s-\s/u)
    .map((part) => part.replace(/^[\s•-]+|\s+$/gu, ""))
    .filter((part) => fieldLabel(part) !== null)
  const own =
    "action commitment chapter мероприятие шаг мера раздел tədbir addım razılaşdırmaqla согласованию по было станет ii iii"
  return new Set(wordsOf(`${labels.join(" ")} ${own}`))
}

describe("every word of a plan", () => {
  it.each(samples.filter((name) => /\.(?:md|txt)$/.test(name)))(
    "[X24] is kept, but for labels: %s",
    async (name) => {
      const source = readFileSync(new URL(name, folder), "utf8")
      const kept: string[] = []
      ;(await importSample(name)).doc.descendants((node) => {
        if (node.isText) kept.push(node.text ?? "")
        return true
      })
      const left = wordsOf(kept.join(" "))
      const times = (words: string[]) => {
        const count = new Map<string, number>()
        for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
        return count
      }
      const [printed, here] = [times(wordsOf(source)), times(left)]
      const may = goes(source)
      const gone = [...printed].filter(([word, count]) => (here.get(word) ?? 0) < count)
      expect(gone.map(([word]) => word).filter((word) => !may.has(word))).toEqual([])
    },
  )
})

describe("a line of fields", () => {
  const fields = (...runs: Run[]) => {
    const line = readFieldLine(draftText("paragraph", runs).runs)
    const text = runsText(runs)
    return (
      line && [
        text.slice(0, line.lead).trim(),
        ...line.fields.map(({ role, words }) => `${role}=${words}`),
        ...line.rest.map(([start, end]) => `+${text.slice(start, end).trim()}`),
      ]
    )
  }
  const line = (text: string) => fields({ text })

  it.each<[string, string[]]>([
    [
      "Owner: Home Office. With: Brackmoor Radio. When: 2026.",
      ["", "lead=Home Office", "partners=Brackmoor Radio", "time=2026"],
    ],
    [
      "Train the police (Lead: Ministry of Labour; 2027; €20 000).",
      ["Train the police", "lead=Ministry of Labour", "time=2027", "budget=€20 000"],
    ],
    [
      "Отвечает: МВД | Когда: до 2028 г. | Деньги: 3 млн руб.",
      ["", "responsible=МВД", "time=до 2028 г.", "budget=3 млн руб."],
    ],
    [
      "Kim: Polis; kiminlə: Xəzinədarlıq; nə vaxt: 2027",
      ["", "responsible=Polis", "partners=Xəzinədarlıq", "time=2027"],
    ],
    [
      "Lead: Police. Time frame: 2027. The team works without pay.",
      ["", "lead=Police", "time=2027", "+The team works without pay."],
    ],
    ["Lead – Ministry of Justice", ["", "lead=Ministry of Justice"]],
    [
      "Target 2029: 60 places. Budget (thousand EUR): 450",
      ["", "target=60 places (2029)", "budget=450 thousand EUR"],
    ],
    [
      "Lead: Police; Risk: staff leave; When: 2028",
      ["", "lead=Police", "time=2028", "+; Risk: staff leave;"],
    ],
    [
      "Train judges (Ministry of Justice; 2027; €20,000)",
      ["Train judges", "responsible=Ministry of Justice", "time=2027", "budget=€20,000"],
    ],
  ])("[X23] is parted by stops, bars, dashes and brackets: %s", (text, expected) => {
    expect(line(text)).toEqual(expected)
  })

  it("[X23] knows a label by its bold or italic letters alone", () => {
    expect(
      fields(
        { text: "Lead", bold: true },
        { text: " Ministry of Justice " },
        { text: "When.", italic: true },
        { text: " 2027" },
      ),
    ).toEqual(["", "lead=Ministry of Justice", "time=2027"])
  })

  it.each([
    "Note: this needs no change of the law.",
    "When: in doubt, ask the Ministry.",
    "We asked one question: who would help?",
    "Примечание: суммы приведены в ценах 2025 года.",
    "Когда: как повезёт.",
    "Qeyd: qanunu dəyişmək lazım deyil.",
    "Three things went wrong: nobody asked, nobody listened, nobody wrote it down.",
    "Timing matters – a late report helps nobody.",
    "The ministry has two aims: prevention and support.",
  ])("[X24] is not what an ordinary sentence with a colon is: %s", (text) => {
    expect(line(text)).toBeNull()
  })

  it.each([
    ["Responsible institution (lead)", "responsible"],
    ["How we shall know", "indicator"],
    ["Target 2030", "target"],
    ["Means of verification", "verification"],
    ["Ответственный исполнитель", "responsible"],
    ["Соисполнители", "partners"],
    ["Как узнаем", "indicator"],
    ["Объём финансирования, тыс. тенге", "budget"],
    ["İcra müddəti", "time"],
    ["Əsas icraçı qurum", "lead"],
    ["Necə biləcəyik", "indicator"],
    ["Maliyyə mənbəyi", "budget"],
    ["Answers for it", "responsible"],
    ["Who is in charge", "responsible"],
    ["In the lead", "lead"],
    ["Works with", "partners"],
    ["Ready by", "time"],
    ["Can be seen in", "verification"],
    ["Amount and payer", "budget"],
    ["Кто отвечает за исполнение", "responsible"],
    ["За результат отвечает", "responsible"],
    ["Кто в ответе", "responsible"],
    ["Подключаются", "partners"],
    ["Завершить до", "time"],
    ["Чем подтвердим", "verification"],
    ["Оплачивается из", "budget"],
    ["Kim cavab verir", "responsible"],
    ["Nəticəyə görə cavabdehdir", "responsible"],
    ["Qoşulur", "partners"],
    ["Nə vaxta hazır olacaq", "time"],
    ["Nə sübut edir", "verification"],
    ["Kim maliyyələşdirir", "budget"],
  ])("[X23] takes %s for a label", (words, role) => {
    expect(fieldLabel(words)?.role).toBe(role)
  })
})

describe("a measure that calls itself one", () => {
  it.each([
    ["Commitment 5. Run a campaign", "5"],
    ["Action 3: Train", "3"],
    ["Task 2.1 Warn travellers", "2.1"],
    ["Мероприятие № 4. Открыть", "4"],
    ["Шаг 3 – Открыть", "3"],
    ["Tədbir 5. Açmaq", "5"],
    ["Addım 2", "2"],
    ["5-ci tədbir: açmaq", "5"],
  ])("[X23] has the number it gives itself: %s", (text, number) => {
    expect(measureNumber(text)?.number).toBe(number)
  })

  it.each([
    ["Measure 1.2 150 judges are trained", "1.2", "150 judges are trained"],
    ["Measure 1.4. 250 judges are trained", "1.4", "250 judges are trained"],
    ["Tədbir 3.2 150 müstəntiq təlim keçir", "3.2", "150 müstəntiq təlim keçir"],
    ["Мероприятие 2.1 300 судей обучены", "2.1", "300 судей обучены"],
  ])("[X24] may begin with a figure, which stays as it was: %s", async (text, number, words) => {
    expect(measureNumber(text)?.number).toBe(number)
    const heading = readHeading([{ text }], null)
    expect([heading.number, runsText(heading.runs)]).toEqual([number, words])
    const fields = "Lead: Ministry of Justice\n\nTime: 2028\n"
    const below = await read(`# Plan\n\n## Goal 1. Courts\n\n${text}\n\n${fields}`)
    const row = await read(
      `# Plan\n\n| Measure | Lead | Time |\n|-|-|-|\n| ${text} | MJ | 2028 |\n`,
    )
    for (const doc of [below, row])
      expect(measuresOf(doc).map(({ measure }) => measure.text)).toEqual([words])
  })

  it.each(["Measure 3 150 judges are trained", "Objectives 1–3: judges are trained", "Goal 1.5 %"])(
    "[X24] is not told from a figure that may be its number, which stays: %s",
    (text) => {
      expect(runsText(readHeading([{ text }], null).runs)).toBe(text)
    },
  )

  it.each(["Step 3 of the procedure", "Measures 1 and 2", "Actions follow.", "Задача 2 решена"])(
    "[X24] does not do so in passing: %s",
    (text) => {
      expect(measureNumber(text)).toBeNull()
    },
  )

  it("[X24] is a step of a procedure where no fields follow", async () => {
    const doc = await read(
      "# Referral\n\nStep 1. The officer asks.\n\nStep 2. The nurse listens.\n\nStep 3. Both write it down.\n",
    )
    expect(measuresOf(doc)).toEqual([])
    expect(textsOf(doc).join("\n")).toContain("Step 2. The nurse listens.")
  })

  it("[X23] has its words behind a label of their own, and unknown labels stay with them", async () => {
    const doc = await read(
      "# Plan\n\n### Action 12\n\n**What:** Build a shelter.\n**Who:** Ministry of Welfare\n**When:** 2028\n**Why:** Beds are short.\n",
    )
    const [first] = measuresOf(doc)
    expect(first?.measure.text).toBe("Build a shelter\nWhy: Beds are short.")
    expect(first?.measure.fields.lead).toEqual(["Ministry of Welfare"])
    expect(first?.measure.fields.time?.words).toBe("2028")
  })

  it("[X23] keeps words that stand among its fields", async () => {
    const doc = await read(
      "# Plan\n\n**Commitment 1.** Open a house.\n\nIt has a garden.\n\n- Owner: Home Office\n- When: 2027\n\nNote: the garden comes later.\n",
    )
    const [first] = measuresOf(doc)
    expect(first?.measure.text).toBe("Open a house.\nIt has a garden.")
    expect(first?.measure.fields.lead).toEqual(["Home Office"])
    expect(textsOf(doc)).toContain("Note: the garden comes later.")
  })

  const enFields = "- Lead: Ministry of Labour\n- Time: 2028\n- Budget: 20,000 crowns\n"
  const ruFields = "- Кто: Министерство труда\n- Когда: 2028 год\n- Деньги: 200 тыс. крон\n"
  const azFields = "- Kim: Əmək Nazirliyi\n- Nə vaxt: 2028\n- Pul: 200 min manat\n"
  it.each([
    ["**Deed 1. Farms.** Warn the pickers.", enFields, "Inspectors call before they come.", "Deed"],
    ["**Дело 1. Поля.** Предупреждать сборщиков.", ruFields, "Инспекторы звонят заранее.", "Дело"],
    ["**İş 1. Sahələr.** Yığıcılara xəbərdarlıq etmək.", azFields, "Müfəttiş zəng edir.", "İş"],
    [
      "### Action 1. Farms\n\nWarn the pickers.",
      enFields,
      "Inspectors call before they come.",
      "### Action",
    ],
  ])(
    "[X24] ends with its fields; a paragraph behind them is narrative: %s",
    async (begins, fields, behind, word) => {
      const next = `${begins.replace(/^.*?1\./, `${word.startsWith("#") ? "" : "**"}${word} 2.`)}\n\n${fields}`
      const doc = await read(`# Plan\n\n## Part\n\n${begins}\n\n${fields}\n${behind}\n\n${next}`)
      const measures = measuresOf(doc)
      expect(measures).toHaveLength(2)
      for (const { measure } of measures) {
        expect(measure.text).not.toContain(behind)
        expect(measure.fields.lead).toHaveLength(1)
      }
      expect(textsOf(doc)).toContain(behind)
    },
  )

  it.each([
    ["- an item of its own list", "  - Inspectors call before they come."],
    ["what has a label that nobody knows", "Why: inspectors call before they come."],
    [
      "a list that is announced",
      "It is done in these steps:\n\n- inspectors call before they come.",
    ],
  ])("[X24] keeps %s behind its fields", async (_, behind) => {
    const doc = await read(
      `# Plan\n\n### Action 1. Farms\n\nWarn the pickers.\n\n${enFields}${behind.startsWith(" ") ? "" : "\n"}${behind}\n`,
    )
    expect(measuresOf(doc)[0]?.measure.text).toContain("nspectors call before they come.")
  })

  it("[X24] has its words behind its fields where none stand before them", async () => {
    const doc = await read(
      `# Plan\n\n### Action 1. Farms\n\n${enFields}\nInspectors warn the pickers of every farm.\n`,
    )
    expect(measuresOf(doc)[0]?.measure.text).toContain("Inspectors warn the pickers")
  })
})
