import { describe, expect, it } from "vitest"
import { pointNumber } from "../../../../shared/coverage/passages/pointNumber.ts"

describe("the number of a point of the narrative", () => {
  it.each([
    ["7. The country has 12 border crossings.", "7"],
    ["7) В стране 12 пунктов пропуска.", "7"],
    ["8. 200 inspectors are trained.", "8"],
    ["15. 2026-cı ildə sığınacaq açılıb.", "15"],
    ["15. 2026 год стал первым.", "15"],
    ["2.3 The bodies meet each quarter.", "2.3"],
    ["1.5 Minimum standards apply.", "1.5"],
    ["1.5 Министерство ведёт реестр.", "1.5"],
    ["1.5 Milli məlumat bazası yaradılır.", "1.5"],
    ["1.5 Maliyyə Nazirliyi vəsait ayırır.", "1.5"],
    ["2.1 «Горячая линия» работает.", "2.1"],
    ["24.6 Hotline staff are trained.", "24.6"],
    ["24.7. Hotline staff are trained.", "24.7"],
  ])("[X26] begins its words: %s", (text, number) => {
    expect(pointNumber(text)?.number ?? null).toBe(number)
  })

  it.each([
    "1.5 Million people work abroad.",
    "1.5 million people work abroad.",
    "2.4 Billion is set aside.",
    "1.5 M people work abroad.",
    "1.5 Миллиона человек работают за рубежом.",
    "1.5 Млн человек работают за рубежом.",
    "1.5 Milyon manat ayrılıb.",
    "1.5 Min manat ayrılıb.",
    "12.5 Faiz artım var.",
    "24.7 Hotline works in four languages.",
    "10. 2026 brought the first cases.",
    "31.12. 2026 is the last day.",
    "12 crossings are guarded.",
  ])("[X26] is no amount and no date: %s", (text) => {
    expect(pointNumber(text)).toBeNull()
  })
})
