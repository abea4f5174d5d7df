import { describe, expect, it } from "vitest"
import { chapterStep } from "../../../client/plan/chapterStep.ts"
import type { BlockKind } from "../../../shared/document/block.ts"
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
    ["MONİTORİNQ VƏ QİYMƏTLƏNDİRMƏ", "monitoring"],
    ["Planın icrasına nəzarət", "monitoring"],
    ["Контроль за выполнением Плана", "monitoring"],
    ["Отчётность и оценка рисков исполнения", "monitoring"],
    ["Mid-term and final evaluation", "monitoring"],
    ["Оценка ситуации в стране", null],
    ["Vəziyyətin qiymətləndirilməsi", null],
    ["Evaluation of needs", null],
    ["Пограничный контроль", null],
  ])("[C15] is told by what the chapter is called: %s", (title, step) => {
    const doc = plan(head("title", "A plan"), head("section", title), paragraph("Words.", "n1"))
    expect(chapterStep(doc, doc.content.size - 2)).toBe(step)
  })

  it("[C15] is the call for measures under a heading that has nothing yet", () => {
    expect(at("Empty so far")).toBe("measures")
  })

  it.each(["Plan on monitoring", "Nothing of note.", "Open a shelter", "Money."])(
    "[C15] is none elsewhere: %s",
    (words) => expect(at(words)).toBeNull(),
  )
})
