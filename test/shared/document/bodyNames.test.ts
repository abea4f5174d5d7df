import { describe, expect, it } from "vitest"
import { readBodyNames } from "../../../shared/document/bodyNames.ts"

const cases: [words: string, names: string[]][] = [
  [
    "Ministry of Justice and Ministry of Labour and Social Protection",
    ["Ministry of Justice", "Ministry of Labour and Social Protection"],
  ],
  ["Ministry of Labour and Social Protection", ["Ministry of Labour and Social Protection"]],
  [
    "Ministries of Health, Education and Foreign Affairs; NGOs (a)",
    ["Ministries of Health, Education and Foreign Affairs", "NGOs*"],
  ],
  [
    "Ministry of Labour, Health and Social Affairs, Ministry of Justice",
    ["Ministry of Labour, Health and Social Affairs", "Ministry of Justice"],
  ],
  [
    "Ministry of Regional Development and Public Administration",
    ["Ministry of Regional Development and Public Administration"],
  ],
  [
    "State Committee for Family, Women and Children Affairs",
    ["State Committee for Family, Women and Children Affairs"],
  ],
  [
    "Ministry of Internal Affairs and the Prosecutor General's Office",
    ["Ministry of Internal Affairs", "Prosecutor General's Office"],
  ],
  [
    "Ministry of Finance (Budget Department), Ministry of Economy",
    ["Ministry of Finance (Budget Department)", "Ministry of Economy"],
  ],
  ["police, Labour Inspectorate, NGOs (by agreement)", ["police", "Labour Inspectorate", "NGOs*"]],
  ['NGO coalition "Safe Road, East"', ['NGO coalition "Safe Road, East"']],
  ["MoI, MoJ\nIOM", ["MoI", "MoJ", "IOM"]],
  ["unions, employers", ["unions", "employers"]],
  [
    "Министерство труда, занятости и социальной защиты, НПО",
    ["Министерство труда, занятости и социальной защиты", "НПО"],
  ],
  ["МВД, Минобразования, Минтруд", ["МВД", "Минобразования", "Минтруд"]],
  [
    "Минсоцзащиты, Генпрокуратура, Финансовая разведка, Госкомстат",
    ["Минсоцзащиты", "Генпрокуратура", "Финансовая разведка", "Госкомстат"],
  ],
  ["DİN, ƏƏSMN, Səhiyyə Nazirliyi", ["DİN", "ƏƏSMN", "Səhiyyə Nazirliyi"]],
  [
    "Министерства здравоохранения, образования, юстиции",
    ["Министерства здравоохранения, образования, юстиции"],
  ],
  [
    "Министерство юстиции РК, МВД РК и КНБ (по согласованию)",
    ["Министерство юстиции РК", "МВД РК", "КНБ*"],
  ],
  [
    "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi və Ədliyyə Nazirliyi",
    ["Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi", "Ədliyyə Nazirliyi"],
  ],
  [
    "Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi",
    ["Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi"],
  ],
  [
    "Dövlət Sərhəd Xidməti, qeyri-hökumət təşkilatları (tövsiyə edilir)",
    ["Dövlət Sərhəd Xidməti", "qeyri-hökumət təşkilatları*"],
  ],
  ["Министерство транспорта, перевозчики (с)", ["Министерство транспорта", "перевозчики*"]],
  ["Ədliyyə Nazirliyi; Vəkillər Kollegiyası (r)", ["Ədliyyə Nazirliyi", "Vəkillər Kollegiyası*"]],
]

describe("names of bodies in a cell", () => {
  it.each(cases)("[X2] are told apart in %s", (words, names) => {
    const read = readBodyNames(words)
    expect(read.map(({ name, byAgreement }) => name + (byAgreement ? "*" : ""))).toEqual(names)
  })

  it("are none where nothing is written", () => {
    expect(readBodyNames(" ; \n – ")).toEqual([])
  })
})
