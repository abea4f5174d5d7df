import type { PlanSettings } from "../../shared/api/plans.ts"

/** A line of a template: what it is and its words; `measure` is an empty measure. */
export type TemplateLine =
  | { kind: "title" | "section" | "goal" | "objective" | "paragraph"; words: string }
  | { kind: "measure" }

const section = (words: string): TemplateLine[] => [
  { kind: "section", words },
  { kind: "paragraph", words: "" },
]
const goal = (words: string): TemplateLine => ({ kind: "goal", words })
const objective = (words: string): TemplateLine => ({ kind: "objective", words })
const measure: TemplateLine = { kind: "measure" }

/** The templates in every language a plan can have; the plan's title is put before them. */
export const templateLines: Record<
  "strategy-and-plan" | "table-of-measures",
  Record<PlanSettings["language"], readonly TemplateLine[]>
> = {
  "strategy-and-plan": {
    en: [
      ...section("Foreword"),
      ...section("Introduction"),
      ...section("Law and policy in force"),
      ...section("The situation now"),
      ...section("Vision"),
      ...section("Guiding principles"),
      { kind: "section", words: "Goals, objectives and measures" },
      goal("First strategic goal"),
      objective("First specific objective"),
      measure,
      measure,
      goal("Second strategic goal"),
      objective("First specific objective"),
      measure,
      ...section("Coordination"),
      ...section("Monitoring, reporting and evaluation"),
      ...section("Budget"),
    ],
    ru: [
      ...section("Предисловие"),
      ...section("Введение"),
      ...section("Действующее законодательство и политика"),
      ...section("Текущее положение"),
      ...section("Видение"),
      ...section("Руководящие принципы"),
      { kind: "section", words: "Цели и мероприятия" },
      goal("Первая стратегическая цель"),
      objective("Первая конкретная цель"),
      measure,
      measure,
      goal("Вторая стратегическая цель"),
      objective("Первая конкретная цель"),
      measure,
      ...section("Координация"),
      ...section("Мониторинг, отчётность и оценка"),
      ...section("Бюджет"),
    ],
    az: [
      ...section("Ön söz"),
      ...section("Giriş"),
      ...section("Qüvvədə olan qanunvericilik və siyasət"),
      ...section("Mövcud vəziyyət"),
      ...section("Strateji baxış"),
      ...section("Rəhbər prinsiplər"),
      { kind: "section", words: "Məqsədlər və tədbirlər" },
      goal("Birinci strateji məqsəd"),
      objective("Birinci konkret məqsəd"),
      measure,
      measure,
      goal("İkinci strateji məqsəd"),
      objective("Birinci konkret məqsəd"),
      measure,
      ...section("Əlaqələndirmə"),
      ...section("Monitorinq, hesabat və qiymətləndirmə"),
      ...section("Büdcə"),
    ],
  },
  "table-of-measures": {
    en: [
      ...section("General provisions"),
      ...section("Purpose and tasks"),
      ...section("Principles"),
      ...section("Main directions"),
      { kind: "section", words: "Measures" },
      objective("First direction"),
      measure,
      measure,
      objective("Second direction"),
      measure,
      ...section("Expected results"),
      ...section("Control over carrying out"),
    ],
    ru: [
      ...section("Общие положения"),
      ...section("Цель и задачи"),
      ...section("Принципы"),
      ...section("Основные направления"),
      { kind: "section", words: "План мероприятий" },
      objective("Первое направление"),
      measure,
      measure,
      objective("Второе направление"),
      measure,
      ...section("Ожидаемые результаты"),
      ...section("Контроль за исполнением"),
    ],
    az: [
      ...section("Ümumi müddəalar"),
      ...section("Məqsəd və vəzifələr"),
      ...section("Prinsiplər"),
      ...section("Əsas istiqamətlər"),
      { kind: "section", words: "Tədbirlər Planı" },
      objective("Birinci istiqamət"),
      measure,
      measure,
      objective("İkinci istiqamət"),
      measure,
      ...section("Gözlənilən nəticələr"),
      ...section("İcraya nəzarət"),
    ],
  },
}
