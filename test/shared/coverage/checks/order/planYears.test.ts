import { describe, expect, it } from "vitest"
import { ownYears } from "../../../../../shared/coverage/checks/order/planYears.ts"

const yearsIn = (text: string) => {
  const years = ownYears(text)
  return years && `${years.from}–${years.to}`
}

describe("the years of a plan", () => {
  it.each([
    "National Action Plan against Trafficking in Human Beings, 2027–2030",
    "STRATEGY OF ORLEN AGAINST THE TRADE IN HUMAN BEINGS 2027 TO 2030",
    "The plan covers the years 2027 to 2030 and replaces the programme for 2023–2026.",
    "The Plan replaces the programme for 2023–2026 and covers the years 2027–2030.",
    "The plan for 2027–2030 replaces the programme for 2023–2026.",
    "Plan for the implementation of the Strategy for 2027-2030",
    "The plan was made after the evaluation. It will last from 2027 to 2030.",
    "План мероприятий по реализации Стратегии на 2027–2030 годы",
    "Взамен плана на 2023–2026 годы принят план на 2027–2030 годы.",
    "Программа продолжает прежние меры и рассчитана на период с 2027 года по 2030 год.",
    "2023–2026-cı illərin planını əvəz edən Tədbirlər Planı 2027–2030-cu illəri əhatə edir.",
    "İnsan alverinə qarşı 2027–2030-cu illər üçün Tədbirlər Planı",
    "2027-ci ildən 2030-cu ilədək olan dövr üçün Plan 2023–2026-cı illərin planının davamıdır.",
  ])("are those that a text gives it: %s", (text) => {
    expect(yearsIn(text)).toBe("2027–2030")
  })

  it.each([
    "The present Action Plan replaces the programme for 2023–2026.",
    "The plan builds on the National Action Plan 2023–2026.",
    "The plan for the years 2023–2026 has been carried out.",
    "The period of the previous plan was 2023–2026.",
    "Программа продолжает меры, предусмотренные планом на 2023–2026 годы.",
    "План сменяет программу на 2023–2026 годы.",
    "План на 2023–2026 годы выполнен.",
    "Срок действия плана на 2023–2026 годы истёк.",
    "Plan 2023–2026-cı illərin planını əvəz edir.",
    "Tədbirlər Planı 2023–2026-cı illərdə görülmüş işlərin davamıdır.",
    "Əvvəlki plan 2023–2026-cı illəri əhatə edirdi.",
    "The plan covers the years 2030 to 2027.",
  ])("are not those of another plan: %s", (text) => {
    expect(yearsIn(text)).toBeNull()
  })
})
