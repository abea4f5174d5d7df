import { describe, expect, it } from "vitest"
import { readBodyNames } from "../../../../shared/document/fields/bodyNames.ts"

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

const withUnits: [words: string, names: string[]][] = [
  [
    "Government Secretariat, Personnel Department",
    ["Government Secretariat, Personnel Department"],
  ],
  ["MoI, Police Academy", ["MoI, Police Academy"]],
  [
    "Ministry of Labour, Employment and Migration Department",
    ["Ministry of Labour, Employment and Migration Department"],
  ],
  [
    "Ministry of Health, Legal Department and Personnel Department",
    ["Ministry of Health, Legal Department and Personnel Department"],
  ],
  [
    "Ministry of Education, Curriculum Department and Ministry of Health",
    ["Ministry of Education, Curriculum Department", "Ministry of Health"],
  ],
  ["Ministry of Finance, Budget Office", ["Ministry of Finance, Budget Office"]],
  ["Министерство труда, департамент занятости", ["Министерство труда, департамент занятости"]],
  ["МВД, Академия МВД", ["МВД, Академия МВД"]],
  [
    "Министерство образования, управление программ (по согласованию)",
    ["Министерство образования, управление программ*"],
  ],
  ["Daxili İşlər Nazirliyi, Baş İdarə", ["Daxili İşlər Nazirliyi, Baş İdarə"]],
  [
    "Ədliyyə Nazirliyi, Hüquq şöbəsi, Maliyyə Nazirliyi",
    ["Ədliyyə Nazirliyi, Hüquq şöbəsi", "Maliyyə Nazirliyi"],
  ],
  ["Government Office, Personnel Service", ["Government Office, Personnel Service"]],
  ["Ministry of Justice, Legal Service", ["Ministry of Justice, Legal Service"]],
  ["Аппарат Правительства, кадровая служба", ["Аппарат Правительства, кадровая служба"]],
  ["МВД, дежурная служба", ["МВД, дежурная служба"]],
  ["Минздрав, пресс-служба, Минюст", ["Минздрав, пресс-служба", "Минюст"]],
  ["Министерство труда, служба персонала", ["Министерство труда, служба персонала"]],
  ["Министерство юстиции, центр правовой помощи", ["Министерство юстиции, центр правовой помощи"]],
  ["Ministry of Justice, legal aid centre", ["Ministry of Justice, legal aid centre"]],
  ["Ədliyyə Nazirliyi, hüquqi yardım mərkəzi", ["Ədliyyə Nazirliyi, hüquqi yardım mərkəzi"]],
  [
    "Ministry of Culture, Media and Press Department",
    ["Ministry of Culture, Media and Press Department"],
  ],
  ["Nazirlər Kabineti, kadrlar xidməti", ["Nazirlər Kabineti, kadrlar xidməti"]],
  ["Daxili İşlər Nazirliyi, növbətçi xidməti", ["Daxili İşlər Nazirliyi, növbətçi xidməti"]],
]

const bodiesOfTheirOwn: string[][] = [
  ["Ministry of Justice", "Ministry of Labour", "Police"],
  ["Ministry of Justice", "Office of the Prosecutor General"],
  ["Ministry of Education", "National Academy of Sciences"],
  ["Ministry of Justice", "Ministry of Labour", "Migration Department"],
  ["Police", "Labour Department", "Immigration Department"],
  ["Министерство образования", "Академия наук"],
  ["МВД", "Управление ООН по наркотикам"],
  ["Daxili İşlər Nazirliyi", "Dövlət Miqrasiya Xidməti"],
  ["Ministry of the Interior", "State Migration Service"],
  ["МВД", "Миграционная служба"],
  ["МВД", "миграционная служба", "прокуратура"],
  ["Минфин", "Служба финансовой разведки"],
  ["МВД", "миграционная служба"],
  ["Министерство юстиции", "Центр правовой помощи"],
  ["Генеральная прокуратура", "центр правовой помощи"],
  ["Ədliyyə Nazirliyi", "Penitensiar Xidməti"],
]

describe("a unit behind the comma after its body", () => {
  it.each(withUnits)("[X2] is one name with it: %s", (words, names) => {
    const read = readBodyNames(words)
    expect(read.map(({ name, byAgreement }) => name + (byAgreement ? "*" : ""))).toEqual(names)
  })

  it.each(bodiesOfTheirOwn.map((names) => [names.join(", "), names] as const))(
    "[X2] is none where each is a body of its own: %s",
    (words, names) => {
      expect(readBodyNames(words).map(({ name }) => name)).toEqual(names)
    },
  )
})

describe("names of bodies in a cell", () => {
  it.each(cases)("[X2] are told apart in %s", (words, names) => {
    const read = readBodyNames(words)
    expect(read.map(({ name, byAgreement }) => name + (byAgreement ? "*" : ""))).toEqual(names)
  })

  it("are none where nothing is written", () => {
    expect(readBodyNames(" ; \n – ")).toEqual([])
  })
})
