import { describe, expect, it } from "vitest"
import { resultOf } from "../../../shared/recommendations/result.ts"

const read = (cells: readonly string[]) => cells.map((cell) => [cell, resultOf(cell)])
const all = (cells: readonly string[], result: string | null) => cells.map((cell) => [cell, result])

describe("a measure that was moved on, stopped or struck out is not done", () => {
  it.each([
    [
      "en",
      [
        "Carried over to next plan",
        "Carried over",
        "Carry-over",
        "Rolled over",
        "Rolled into the next plan",
        "Carried to the next period",
        "Rolled forward to 2026",
        "Moved to the next plan",
        "Transferred into the new National Action Plan",
        "Included in the next plan",
        "Postponed",
        "Cancelled",
        "Suspended",
        "On hold",
        "Put off until 2027",
        "Delayed until 2027",
        "Excluded",
        "Removed from the plan",
        "No longer relevant",
      ],
    ],
    [
      "ru",
      [
        "Перенесено",
        "Переведено на следующий год",
        "Переходит в план на 2026–2030 годы",
        "Перешло на следующий период",
        "Переходящее мероприятие",
        "Войдёт в следующий план",
        "Включено в план на 2026–2030 годы",
        "Перешло в план 2026 года",
        "Перенос на 2027 год",
        "Осуществлён перенос срока на 2026 год",
        "Исключено",
        "Исключено из плана",
        "Приостановлено",
        "Отсрочено до 2027 года",
        "Утратило актуальность",
        "Снято с исполнения",
      ],
    ],
    [
      "az",
      [
        "Növbəti plana keçirilib",
        "Növbəti Milli Fəaliyyət Planına keçirilib",
        "Növbəti ilə keçirilib",
        "2025-ci ilə keçirilib",
        "2026–2030-cu illərə keçirilmişdir",
        "Növbəti rübə keçirildi",
        "Yeni plana köçürülüb",
        "Növbəti dövrə saxlanılıb",
        "Növbəti plana daxil edilib",
        "Növbəti ilə qalıb",
        "Plandan çıxarılıb",
        "Dayandırılıb",
      ],
    ],
  ])("[C41] in %s", (_, cells) => {
    expect(read(cells)).toEqual(all(cells, "not-done"))
  })

  it("[C41] nor is what a cell says nothing of but that it is planned", () => {
    const cells = [
      "Planned",
      "Planned for 2027",
      "Scheduled for next year",
      "Pending",
      "Запланировано",
      "Планируется на 2027 год",
      "Планируется в 2027 году",
      "Предусмотрено",
      "Nəzərdə tutulub",
      "Planlaşdırılıb",
      "2027-ci il üçün nəzərdə tutulub",
    ]
    expect(read(cells)).toEqual(all(cells, "not-done"))
  })
})

it.each([
  ["en", ["Ongoing", "In progress", "Work in progress", "Deadline extended to 2026"]],
  [
    "ru",
    [
      "На исполнении",
      "В процессе",
      "На стадии реализации",
      "На согласовании",
      "Идёт работа",
      "Проект разрабатывается",
      "Срок исполнения продлён до 2026 года",
      "Проведено частично",
    ],
  ],
  [
    "az",
    [
      "İcra prosesindədir",
      "Prosesdədir",
      "İcra mərhələsindədir",
      "İşlər gedir",
      "Layihə hazırlanır",
      "İcra müddəti uzadılıb",
    ],
  ],
])("[C41] what is being carried out, or has more time, is partly done, in %s", (_, cells) => {
  expect(read(cells)).toEqual(all(cells, "partly"))
})

describe("words that come near to a measure moved on", () => {
  it.each([
    [
      "en",
      [
        "Carried out",
        "Completed over time",
        "Completed; staff moved to new premises",
        "Implemented and included in the curriculum",
        "Fully implemented, included in 2024 budget",
      ],
    ],
    [
      "ru",
      [
        "Проведено",
        "Выполнено без исключения",
        "Исполнено, снято с контроля",
        "Переведено на казахский язык, выполнено",
        "Выполнено. Включено в учебный план академии",
        "Выполнено в соответствии с планом на 2024 год",
      ],
    ],
    [
      "az",
      [
        "Keçirilib",
        "Seminar QHT-lərin iştirakı ilə keçirilib",
        "Polis əməkdaşları ilə keçirilib",
        "2025-ci ildə keçirilib",
        "2025-ci ilə qədər keçirilib",
        "Plana uyğun keçirilib",
        "Plan üzrə keçirilib",
      ],
    ],
  ])("[C41] are done, in %s", (_, cells) => {
    expect(read(cells)).toEqual(all(cells, "done"))
  })

  it("[C41] are not guessed where nothing is said to be done", () => {
    const cells = [
      "Carried over and completed in 2024",
      "Not carried over",
      "Moved forward",
      "Included in 2024",
      "Planned number: 20 trainings",
      "Выполнено, за исключением пункта 2",
      "Снято с контроля",
      "Пособие переведено на русский язык",
      "Центр переведён в новое здание",
      "Законопроект внесён в 2023 году",
      "Не перенесено",
    ]
    expect(read(cells)).toEqual(all(cells, null))
  })
})
