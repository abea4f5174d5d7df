import { describe, expect, it } from "vitest"
import { chapterStep } from "../../../client/plan/chapterStep.ts"
import { templateDocument } from "../../../server/plans/template.ts"
import { type BlockKind, headingKinds } from "../../../shared/document/block.ts"
import { block, measure, paragraph, plan } from "../../plan.ts"

const head = (kind: BlockKind, words: string, level = 1) => block(kind, words, { level })
const doc = plan(
  head("title", "Plan on monitoring"),
  head("section", "Introduction"),
  paragraph("Nothing of note.", "n1"),
  head("section", "Measures"),
  head("goal", "People are safe"),
  measure("m1", "Open a shelter"),
  head("goal", "Empty so far"),
  paragraph("", "n2"),
  head("section", "Steering and reporting"),
  head("section", "Yearly", 2),
  paragraph("The secretariat reports.", "n3"),
  head("section", "Финансирование"),
  paragraph("Money.", "n4"),
  head("section", "Мониторинг и оценка"),
  paragraph("Отчёт.", "n5"),
  head("section", "Monitorinq və qiymətləndirmə"),
  paragraph("Hesabat.", "n6"),
)

/** The step at the first words that begin so. */
function at(words: string) {
  let found = -1
  doc.descendants((node, pos) => {
    if (found < 0 && node.isTextblock && node.textContent.startsWith(words)) found = pos + 1
  })
  expect(found).toBeGreaterThan(0)
  return chapterStep(doc, found)
}

describe("the step of making a plan that one's caret is at", () => {
  it.each(["Steering and reporting", "The secretariat reports.", "Отчёт.", "Hesabat."])(
    "[C15] is monitoring in the chapter on it: %s",
    (words) => expect(at(words)).toBe("monitoring"),
  )

  it.each([
    ["Reporting and evaluation", "monitoring"],
    ["Пограничный контроль", null],
    ["Foreword", null],
    ["Budget", null],
    ["Measures", "measures"],
  ])("[C15] is told by what an empty chapter is called: %s", (title, step) => {
    const doc = plan(head("title", "A plan"), head("section", title), paragraph("", "n1"))
    expect(chapterStep(doc, doc.content.size - 1)).toBe(step)
  })

  it.each([
    ["a goal", head("goal", "People are safe")],
    ["an objective", head("objective", "People are found early")],
    ["a measure without words", measure("m1", "")],
  ])(
    "[C15] is the call for measures in a chapter of any name that holds no more than %s",
    (_, part) => {
      const doc = plan(head("title", "A plan"), head("section", "Protection"), part)
      expect(chapterStep(doc, doc.content.size - 1)).toBe("measures")
      const written = plan(
        head("title", "A plan"),
        head("section", "Protection"),
        part,
        measure("m2", "Open a shelter"),
      )
      expect(chapterStep(written, written.content.size - 1)).toBeNull()
    },
  )

  it("[C15] is the call for measures under a heading that has nothing yet", () => {
    expect(at("Empty so far")).toBe("measures")
  })

  it.each(["Plan on monitoring", "Nothing of note.", "Open a shelter", "Money."])(
    "[C15] is none elsewhere: %s",
    (words) => expect(at(words)).toBeNull(),
  )
})

/** The headings of a template by the step that is seen at them, beside those with none. */
function stepsIn(
  template: "strategy-and-plan" | "table-of-measures",
  language: "en" | "ru" | "az",
) {
  const doc = templateDocument(template, { title: "A plan", language })
  const found: Record<string, string[]> = { measures: [], monitoring: [] }
  doc.forEach((node, pos) => {
    if (!headingKinds.includes(node.attrs.kind)) return
    const step = chapterStep(doc, pos + 1)
    if (step) found[step]?.push(node.textContent)
  })
  return found
}

describe("the steps that a plan made from a template shows", () => {
  const goals = {
    en: ["First strategic goal", "First specific objective", "Second strategic goal"],
    ru: ["Первая стратегическая цель", "Первая конкретная цель", "Вторая стратегическая цель"],
    az: ["Birinci strateji məqsəd", "Birinci konkret məqsəd", "İkinci strateji məqsəd"],
  }
  it.each([
    ["en", "Goals, objectives and measures", "Monitoring, reporting and evaluation"],
    ["ru", "Цели и мероприятия", "Мониторинг, отчётность и оценка"],
    ["az", "Məqsədlər və tədbirlər", "Monitorinq, hesabat və qiymətləndirmə"],
  ] as const)(
    "[C15] stand at its goals and measures, and at its monitoring: %s",
    (language, measures, monitoring) => {
      const [first = "", objective = "", second = ""] = goals[language]
      expect(stepsIn("strategy-and-plan", language)).toEqual({
        measures: [measures, first, objective, second, objective],
        monitoring: [monitoring],
      })
    },
  )

  it.each([
    ["en", ["Measures", "First direction", "Second direction"], "Control over carrying out"],
    [
      "ru",
      ["План мероприятий", "Первое направление", "Второе направление"],
      "Контроль за исполнением",
    ],
    ["az", ["Tədbirlər Planı", "Birinci istiqamət", "İkinci istiqamət"], "İcraya nəzarət"],
  ] as const)(
    "[C15] stand at its directions, and at its control: %s",
    (language, measures, monitoring) => {
      expect(stepsIn("table-of-measures", language)).toEqual({ measures, monitoring: [monitoring] })
    },
  )
})
