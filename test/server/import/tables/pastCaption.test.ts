import { describe, expect, it } from "vitest"
import { isPastCaption } from "../../../../server/import/tables/pastCaption.ts"
import { foldCase } from "../../../../shared/text/foldCase.ts"

describe("the line over a table", () => {
  it.each([
    "Measures of the previous action plan.",
    "Measures of the previous plan, by ministry:",
    "List of measures of the previous action plan.",
    "Status of the measures of the previous plan (2021–2025).",
    "Measures carried out under the previous plan for 2021–2025, with their results.",
    "Implementation of the Action Plan for 2021–2025.",
    "The table shows the measures of the previous action plan.",
    "The table below lists the results of the previous programme, by body:",
    "Below are the measures of the previous plan.",
    "The measures of the previous plan are listed below.",
    "Мероприятия предыдущего плана (2021–2025 годы).",
    "Мероприятия предыдущего плана, по ведомствам:",
    "Перечень мероприятий, выполненных за предыдущий период.",
    "Ход выполнения мероприятий предыдущего плана действий на 2021–2025 годы.",
    "Выполнение Плана действий за 2021–2025 годы.",
    "В таблице приведены мероприятия предыдущего плана.",
    "Ниже представлены итоги предыдущей программы, по годам.",
    "Итоги предыдущего плана приведены в следующей таблице.",
    "Əvvəlki planın tədbirləri.",
    "Əvvəlki planın (2021–2025-ci illər) tədbirləri, nazirliklər üzrə:",
    "Ötən dövrdə görülmüş işlər.",
    "2021–2025-ci illər üçün əvvəlki planın tədbirlərinin siyahısı.",
    "2021–2025-ci illər planının icrası.",
    "Cədvəldə əvvəlki planın tədbirləri göstərilir.",
    "Aşağıda əvvəlki proqramın nəticələri verilmişdir.",
    "Aşağıdakı cədvəl əvvəlki planın tədbirlərini əks etdirir.",
  ])("[X3] names what it holds as of the earlier plan: %s", (line) => {
    expect(isPastCaption(foldCase(line))).toBe(true)
  })

  it.each([
    "The previous plan (2022–2026) left three measures open, which are due this year.",
    "In the previous plan little was done; the status column shows where we start from.",
    "In the past period the results fell short.",
    "Under the previous programme, results reached few people.",
    "Measures of the previous plan in the regions were late.",
    "Measures of the previous plan that remain open.",
    "Results of the previous plan and the measures of this one.",
    "The measures below continue the previous plan.",
    "The table shows the measures that close the gaps of the previous plan.",
    "The measures build on the results of the previous plan, with new tasks.",
    "Measures carried over from the previous plan.",
    "The next table lists what is due.",
    "Итоги предыдущего плана показали, что области отстают.",
    "Мероприятия предыдущего плана, не выполненные в срок.",
    "Мероприятия, перенесённые из предыдущего плана.",
    "По итогам предыдущего плана предусматриваются новые мероприятия:",
    "В таблице приведены мероприятия, продолжающие предыдущий план.",
    "Выполнение плана в 2022–2026 годах было слабым.",
    "За прошлый период мероприятия проводились редко.",
    "Əvvəlki planın icrası zəif olmuşdur.",
    "Əvvəlki planın tədbirləri azdır.",
    "Əvvəlki plandan keçən tədbirlər.",
    "Əvvəlki planda tamamlanmamış işlər.",
    "Ötən dövrdə az iş görülüb, buna görə aşağıdakı tədbirlər:",
    "Əvvəlki planı davam etdirən tədbirlər.",
    "Cədvəldə əvvəlki planın boşluqlarını dolduran yeni tədbirlər göstərilir.",
    "2023–2026-cı illər planının icrası göstərdi ki, rayonlar geridə qalır.",
  ])("[X3] says something of it, or of what is to come: %s", (line) => {
    expect(isPastCaption(foldCase(line))).toBe(false)
  })
})
