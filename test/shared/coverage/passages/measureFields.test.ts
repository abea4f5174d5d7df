import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import type { MeasureFields } from "../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure } from "../passageOf.ts"

const shelter = "Open a shelter for victims in Orle"

/** The findings on a measure with some of its fields changed. */
const findings = (fields: Partial<MeasureFields>, text = shelter) => {
  const whole = measure("1.1", text)
  const one = { ...whole, fields: whole.fields && { ...whole.fields, ...fields } }
  return new CoverageEngine(antiTrafficking).update([one], []).findings
}
const found = (fields: Partial<MeasureFields>, text?: string) =>
  findings(fields, text).map(({ check }) => check)
const parts = (some: Partial<NonNullable<MeasureFields["parts"]>>) => ({
  leadByAgreement: [],
  partners: [],
  from: null,
  to: "2027-12-31",
  measured: [{ words: "Places", baseline: "1", target: "4", verification: "licences" }],
  amount: 100,
  dependsOn: [],
  ...some,
})

describe("[C21] who leads", () => {
  it.each([
    "still to be named once the plan has been adopted",
    "The body responsible will be named later",
    "a lead agency will be designated",
    "not yet determined",
    "pending",
    "Исполнитель будет назван дополнительно",
    "исполнитель ещё не назначен",
    "на стадии согласования",
    "назначение состоится позднее",
    "определение исполнителя отложено",
    "To be named by the Council at a later stage",
    "appointment to follow",
    "təyinat sonra aparılacaq",
    "ответственный орган уточняется",
    "sonra müəyyən ediləcək",
    "icraçı əlavə olaraq bildiriləcək",
    "məsul qurum təyin edilməmişdir",
    "subject to a later decision",
    "responsible body under consideration",
    "The matter is being examined",
    "decision pending",
    "вопрос прорабатывается",
    "будет решено позднее",
    "решение будет принято отдельно",
    "вопрос на рассмотрении",
    "ayrıca baxılacaq",
    "İcraçı məsələsi müzakirə olunur",
    "qərar sonra veriləcək",
    "razılaşdırılmaqdadır",
  ])("is nobody as long as none is named, whoever else takes part: %s", (name) => {
    const partners = [{ name: "Police", byAgreement: false }]
    expect(found({ lead: [name], parts: parts({ partners }) })).toContain("lead-is-everybody")
  })

  it.each([
    "Office for Named Persons",
    "Pending Cases Unit of the Court Service",
    "Open Data Agency",
    "Appointment Board of the Courts",
    "Государственное агентство назначений",
    "Комитет по назначению пенсий",
    "Statusun müəyyən edilməsi şöbəsi",
    "Müəyyən Xidmətlər İdarəsi",
    "Decision Review Board",
    "Commission for Consideration of Complaints",
    "Комиссия по рассмотрению жалоб",
    "Решение споров, арбитражный совет",
    "Müraciətlərə Baxılması Komissiyası",
    "Qərarların Qəbulu Şöbəsi",
  ])("is a body whose name has such words: %s", (name) => {
    expect(found({ lead: [name] })).toEqual([])
  })

  it.each([
    [["Ministry of Labour", "Ministry of Economy, each answering in equal measure"], "Economy."],
    [["Ministry of Health", "Ministry of Education, on an equal footing"], "Education."],
    [["Public Procurement Office and Ministry of Finance, both on an equal footing"], "Finance."],
    [["Public Procurement Office", "Ministry of Finance, both"], "Finance."],
    [["Police and Labour Inspectorate, each for its own part"], "Inspectorate."],
    [["Ministry of Justice and Ministry of the Interior"], "Interior."],
    [["МВД, Генпрокуратура и Минюст – каждый в части, его касающейся"], "Минюст."],
    [["Министерство юстиции", "Министерство труда на равных началах"], "труда."],
    [["Министерство юстиции и Министерство труда"], "труда."],
    [["Səhiyyə Nazirliyi və Təhsil Nazirliyi"], "Təhsil Nazirliyi."],
    [["Polis və Sərhəd Xidməti, hər biri öz sahəsi üzrə"], "Sərhəd Xidməti."],
    [["DİN", "Ədliyyə Nazirliyi (bərabər əsaslarla)"], "Ədliyyə Nazirliyi."],
    [["DİN", "Maliyyə Nazirliyi (bərabər səlahiyyətlə)"], "Maliyyə Nazirliyi."],
    [["Police", "Ministry of Regional Affairs, each to the same extent"], "Regional Affairs."],
    [["Police", "Ministry of Regional Affairs (to an equal degree)"], "Regional Affairs."],
    [["Police", "Ministry of Labour", "each to the same extent"], "Ministry of Labour."],
    [["Полиция", "Министерство труда (в одинаковой мере)"], "труда."],
    [["Полиция", "Министерство труда на паритетных началах"], "труда."],
    [["Полиция", "Министерство труда", "каждое в равной мере"], "труда."],
    [["Polis", "Əmək Nazirliyi", "hər biri öz sahəsi üzrə"], "Əmək Nazirliyi."],
  ])("are several, and how they share it is no part of a name: %s", (lead, end) => {
    const [one, ...others] = findings({ lead })
    expect([one?.check, others]).toEqual(["several-leads", []])
    expect(one?.message.endsWith(end)).toBe(true)
  })

  it.each([
    "Ministry of Labour and Social Protection",
    "Ministry of Labour / MoL",
    "Ministry of Justice, jointly with the courts",
    "Министерство труда и социальной защиты",
    "Генеральная прокуратура в пределах своей компетенции",
    "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
    "Office for Rights and Care of Each Child",
    "Служба прав и защиты Каждый ребёнок важен",
    "Uşaq və Ailə Xidməti Hər Biri Əzizdir",
  ])("is one: %s", (name) => {
    expect(found({ lead: [name] })).toEqual([])
  })

  it.each([
    [["Ministry of the Interior, its duty desks"]],
    [["MoI (its duty units)"]],
    [["Ministry of Labour, through its local branches"]],
    [["Ministry of Education", "its district departments"]],
    [["МВД", "его территориальные подразделения"]],
    [["Министерство здравоохранения и его территориальные органы"]],
    [["Министерство юстиции и подведомственные учреждения"]],
    [["DİN", "onun qurumları"]],
    [["Səhiyyə Nazirliyi və onun yerli qurumları"]],
    [["Ədliyyə Nazirliyi", "tabeliyindəki qurumlar"]],
    [["Ministry of Labour and its regional and district authorities"]],
    [["Минтруд и его областные и районные управления"]],
    [["Əmək Nazirliyi və onun şəhər və rayon orqanları"]],
  ])("is one, whatever parts of it are named: %s", (lead) => {
    expect(found({ lead })).toEqual([])
  })

  it.each([
    [
      ["Ministry of the Interior", "Ministry of Justice", "its institutions"],
      "Ministry of Justice.",
    ],
    [["Минюст", "Минтруд и подведомственные учреждения"], "Минтруд."],
    [["Səhiyyə Nazirliyi", "Əmək Nazirliyi, onun idarələri"], "Əmək Nazirliyi."],
    [["Ministry of Health", "its partners"], "its partners."],
    [["Ministry of Health and its clinics and Ministry of Labour"], "Ministry of Labour."],
    [["MoI and its regional offices and the Ministry of Labour"], "the Ministry of Labour."],
    [["МВД и его подразделения и Минтруд"], "Минтруд."],
    [["Минюст и подведомственные учреждения и Минтруд"], "Минтруд."],
    [["Əmək Nazirliyi və onun yerli idarələri və Səhiyyə Nazirliyi"], "Səhiyyə Nazirliyi."],
    [["DİN və onun tabeliyindəki qurumlar, Əmək Nazirliyi"], "Əmək Nazirliyi."],
  ])("are several, whosever parts are named: %s", (lead, end) => {
    const [one] = findings({ lead })
    expect(one?.check).toBe("several-leads")
    expect(one?.message.endsWith(end)).toBe(true)
  })

  it.each([
    [["the body determined by law"]],
    [["authorised body designated by the Government"]],
    [["the authority that the law determines"]],
    [["орган", "определённый законом"]],
    [["уполномоченный орган, определяемый Правительством"]],
    [["qanunla müəyyən edilmiş orqan"]],
    [["Hökumətin müəyyən etdiyi səlahiyyətli orqan"]],
  ])("is one that is not named where somebody chooses it: %s", (lead) => {
    expect(found({ lead })).toEqual(["lead-is-everybody"])
  })

  it.each([
    ["Ministry of Health with its hospitals and NGOs"],
    ["Government and its ministries"],
    ["Cabinet of Ministers, all its ministries"],
  ])("is many where others are named as its parts: %s", (name) => {
    expect(found({ lead: [name] })).toEqual(["lead-is-many"])
  })

  it.each([
    "Executive authorities, each within its remit",
    "Government agencies according to their competence",
    "Central executive bodies by field of responsibility",
    "Органы исполнительной власти по принадлежности",
    "Государственные органы (по компетенции)",
    "Госорганы по подведомственности",
    "Министерства и ведомства, каждое в своей части",
    "İcra hakimiyyəti orqanları aidiyyəti üzrə",
    "Dövlət qurumları (aidiyyəti üzrə)",
    "Dövlət orqanları, səlahiyyətlərinə uyğun olaraq",
  ])("is nobody where each of all bodies does its part: %s", (name) => {
    expect(found({ lead: [name] })).toEqual(["lead-is-everybody"])
  })

  it.each([
    "Ministry of Labour, within its remit",
    "Competence Centre of the Courts",
    "State Migration Service in line with its mandate",
    "Министерство труда по принадлежности",
    "Генеральная прокуратура (по компетенции)",
    "Агентство по компетенциям",
    "Əmək Nazirliyi (aidiyyəti üzrə)",
    "Baş Prokurorluq səlahiyyətinə uyğun olaraq",
  ])("is one body that does its part: %s", (name) => {
    expect(found({ lead: [name] })).toEqual([])
  })

  it.each([
    "Уполномоченный орган в сфере миграции",
    "Öz Torpağım İdarəsi",
    "Agency of Public Law",
    "Уполномоченный орган, определённый Законом «О миграции» (Миграционная служба)",
    "The body designated by law: Labour Inspectorate",
    "Qanunla müəyyən edilmiş orqan (Miqrasiya Xidməti)",
  ])("is named: %s", (name) => {
    expect(found({ lead: [name] })).toEqual([])
  })

  it.each([
    "The body designated by law (Act of 2027)",
    "Уполномоченный орган, определённый законом (Закон «О миграции»)",
    "Уполномоченные органы, определённые Правительством (Приложение)",
  ])("is named by no law or act behind it: %s", (name) => {
    expect(found({ lead: [name] })).toEqual(["lead-is-everybody"])
  })

  it.each([
    [["Ministry of Justice", "Union for Each Child"], "Union for Each Child."],
    [["Ministry of Justice", "Women of Both Banks, on an equal footing"], "Both Banks."],
    [["Минюст", "Служба Каждый ребёнок"], "Служба Каждый ребёнок."],
    [["Минюст", "Союз Оба берега"], "Союз Оба берега."],
  ])("keep their whole names, which have such words too: %s", (lead, end) => {
    const [one] = findings({ lead })
    expect(one?.check).toBe("several-leads")
    expect(one?.message.endsWith(end)).toBe(true)
  })

  it.each([
    "Guild of Interpreters (subject to its consent)",
    "Guild of Interpreters, provided that it consents (its reply is awaited)",
    "Guild of Interpreters, by agreement",
    "Guild of Interpreters, provided its council consents",
    "Guild of Interpreters, subject to the approval of its board",
    "Коллегия переводчиков, при условии согласия её совета",
    "Tərcüməçilər Birliyi, şurası razılıq verərsə",
    "Коллегия переводчиков (по договорённости)",
    "Коллегия переводчиков – по согласованию",
    "Коллегия переводчиков (в случае её согласия)",
    "Tərcüməçilər Birliyi (razılaşdırılmaqla)",
    "Tərcüməçilər Birliyi, razılaşma əsasında",
    "Tərcüməçilər Birliyi (razılıq verdiyi halda)",
  ])("leads by agreement only, in whatever words: %s", (name) => {
    const [one, ...others] = findings({ lead: [name] })
    expect([one?.check, others]).toEqual(["lead-by-agreement", []])
    expect(one?.message).toMatch(/(?:Interpreters|переводчиков|Birliyi)”/u)
  })

  it.each([
    "Ministry of Justice, in agreement with the courts",
    "Минюст (по согласованию с Верховным судом)",
    "Ministry of Labour (after approval of the budget)",
    "Ədliyyə Nazirliyi (məhkəmələrlə razılaşdırmaqla)",
  ])("leads by duty, whomever it asks: %s", (name) => {
    expect(found({ lead: [name] })).toEqual([])
  })
})

describe("[C21] a time frame that hangs on other work", () => {
  it.each([
    "once preparations are complete",
    "at the close of negotiations",
    "по завершении подготовительной работы",
    "по итогам переговоров",
    "при поступлении оборудования",
    "hazırlıq işləri başa çatdıqdan sonra",
    "hazırlıq işlərinin başa çatması ilə",
    "sənədlərin təsdiqindən sonra",
    "bina hazır olanda",
  ])("sets no time: %s", (time) => {
    expect(found({ time })).toEqual(["open-ended"])
  })

  it.each(["01.2028 – ongoing", "01.2028 – бессрочно, постоянно", "01.2028 – daim"])(
    "sets no end where the plan says that it has none, with a target too: %s",
    (time) => {
      expect(found({ time, parts: parts({ from: "2028-01-01", to: null }) })).toEqual([
        "open-ended",
      ])
      expect(found({ time, parts: parts({ to: "2028-12-31" }) })).toEqual([])
    },
  )

  it.each([
    "on completion of measure 3.2",
    "at the end of each school year",
    "по завершении мероприятия 2.1.1",
    "по итогам каждого квартала",
    "в течение 2028 года, по завершении ремонта",
    "2.1.1-ci tədbir başa çatdıqdan sonra",
    "tədris ilinin başlanması ilə",
    "planın təsdiq edilməsindən sonra",
  ])("sets one by a number, a date or what returns: %s", (time) => {
    expect(found({ time })).not.toContain("open-ended")
  })
})

describe("[C21] an indicator", () => {
  const measured = (words: string, text?: string, verification = "register") =>
    found({ parts: parts({ measured: [{ words, baseline: "", target: "", verification }] }) }, text)

  it.each([
    "places in use (2025: 0; year of opening: 12)",
    "applications paid within 90 days (2025: 0, no fund yet; 2029: 60 per cent)",
    "share of victims with a lawyer from 10 % to 80 %",
    "calls answered, today 40 %, by 2029 90 %",
    "доля дел: в 2025 году 10 %, в 2029 году 60 %",
    "доля обученных с 5 до 80 процентов",
    "доклады (в 2025 году – ни одного, к 2031 году – пять)",
    "cases handled under the decree: 90 % in 2028 (2025: none)",
    "мест: 0 → 20",
    "places (2027: 0; 2029: 12)",
    "10 % (2027) → 80 % (2030)",
    "yerlər (2025: 0; 2029: 12)",
    "vəsiqəsi olmayanlar 3 100 nəfərdən 300 nəfərə",
    "hazırda 4, sonra 12 yer",
  ])("has its baseline among its words: %s", (words) => {
    expect(measured(words)).toEqual([])
  })

  it.each([
    "12 places by 2029",
    "by 2027: 30 places; by 2029: 60 places",
    "not fewer than 12 places, 4 of them for men",
    "к 2027 году – 30 мест; к 2029 году – 60 мест",
    "в 2029 году – 12 мест",
    "2029-cu ilədək 12 yer",
    "Courses held: 4 in 2027, 5 in 2028",
    "Reports (2027: 1; 2028: 2)",
    "Обучено судей: 40 в 2027 году, 60 в 2028 году",
    "2028-ci ildə 40 nəfər, 2029-cu ildə 60 nəfər",
  ])("has none where all of them are to be reached: %s", (words) => {
    expect(measured(words)).toEqual(["no-baseline"])
  })

  it.each([
    "Children spared a second hearing (22 % in 2025)",
    "Places: 12 (2025)",
    "доля детей, опрошенных один раз (2025 г. – 22 %)",
    "bir dəfə dindirilən uşaqların payı (2025 – 22 %)",
  ])("has no target where its one value is of before the measure: %s", (words) => {
    expect(measured(words)).toEqual(["no-target"])
  })

  it.each([
    ["Hold information days in schools", "information days held (2025: 0; 2029: 12)"],
    ["Провести круглые столы с опекунами", "проведённые круглые столы (0 → 9)"],
    ["Valideynlərlə söhbətlər aparmaq", "aparılmış söhbətlər (0-dan 40-dək)"],
    ["Hold information afternoons in libraries", "information afternoons held (0 → 40)"],
    ["Hold tea gatherings in villages", "village teas held: 0 in 2025, 9 in 2028"],
    ["Run school theatre performances on safe work", "Number of theatre performances (3 → 30)"],
    ["Hold dialogues with employers", "events held (0 → 12)"],
    ["Проводить в библиотеках часы информирования", "проведённые часы информирования (4 → 40)"],
    ["Обеспечить проведение квестов для подростков", "проведённые квесты (1 → 14)"],
    ["Проводить встречи с жителями сёл", "Проведено мероприятий (0 → 40)"],
    ["Təlimlər keçirilsin", "keçirilmiş təlimlərin sayı (0 → 10)"],
    ["Yataqxanalarda məlumat günləri keçirmək", "keçirilmiş məlumat günlərinin sayı (4 → 22)"],
    ["Valideynlər üçün çay süfrələri təşkil edilsin", "Təşkil olunan çay süfrələri (0 → 12)"],
  ])("repeats the activity, whatever values stand among its words: %s", (text, words) => {
    expect(measured(words, text)).toContain("indicator-repeats")
  })

  it.each([
    ["Şagirdlərlə maarifləndirici görüşlər keçirmək", "Maarifləndirici görüşlər keçirilib"],
    ["Məktəblərdə seminarlar təşkil etmək", "Məktəblərdə seminarlar təşkil olunmuşdur"],
    ["Məktəblərdə məşğələlərin keçirilməsi", "Məktəblərdə məşğələlər keçirilmişdir"],
    [
      "Briefings\nHold briefings for seasonal workers before they leave",
      "Briefings for seasonal workers are held before departure",
    ],
    ["Проводить семинары для опекунов", "Семинары для опекунов состоялись"],
  ])("repeats the activity without any value: %s", (text, words) => {
    expect(measured(words, text)).toContain("indicator-repeats")
  })

  it.each([
    "more victims are represented by a lawyer",
    "больше пострадавших будут представлены адвокатом",
    "daha çox zərərçəkmiş vəkillə təmin olunur, mərkəz açılır",
  ])("that compares has no figure by that: %s", (words) => {
    expect(measured(words)).toEqual(["no-target"])
  })

  it.each([
    ["консультаций", "не менее 40 % получателей – женщины", []],
    ["consultations", "at least 40 % of them women", []],
    ["məsləhətlər", "ən azı 40 % qadınlar", []],
    ["consultations", "children at school (100 %)", ["no-baseline"]],
    ["исследований", "выводы рассмотрены Советом", []],
    ["studies", "discussed by the Council", []],
    ["studies", "better use of the findings", ["no-target"]],
  ])("has a second half of its own values or of its own kind: %s; %s", (first, words, checks) => {
    const verification = "register"
    const all = [
      { words: first, baseline: "0", target: "300", verification },
      { words, baseline: "", target: "", verification },
    ]
    expect(found({ parts: parts({ measured: all }) })).toEqual(checks)
  })

  it.each([
    ["Hold information days in schools", "pupils who know the number (12 % → 60 %)"],
    ["Провести проверки на стройках", "проведённые проверки (2025: 10; 2029: 80)"],
    ["Sürücülərlə danışıqlar aparmaq", "bağlanmış sazişlər (0 → 3)"],
    ["Hold information afternoons in libraries", "visitors of the afternoons (0 → 800)"],
    ["Hold information afternoons in villages", "villages with an afternoon held (0 → 40)"],
    ["Hold child detainees apart from adults", "detainees held apart from adults (0 → 40)"],
    ["Hold consultations for survivors", "consultations held (40 → 300)"],
    ["Провести семинары для директоров школ", "школы, в которых проведены семинары (0 → 90)"],
    ["Провести ремонт приюта в Орле", "ремонт приюта проведён (нет → да)"],
    ["Проводить проверки агентств", "проверок проведено (12 → 60)"],
    ["Проводить консультации для пострадавших", "проведено консультаций (40 → 300)"],
    ["Uşaqların ayrı binaya keçirilməsi", "ayrı binaya keçirilən uşaqların sayı (0 → 30)"],
    ["Sənədləri elektron formata keçirmək", "Sənədlər elektron formata keçirilib (yox → hə)"],
    ["Məktəblərdə məlumat saatları keçirmək", "məlumat saatı keçirilmiş məktəblər (0 → 80)"],
    ["Run the hotline at night hours", "Hours the hotline runs (8 → 24)"],
    ["Sığınacaqda 24 saat xidmət təşkil etmək", "Xidmət saatları (8 → 24)"],
    ["Организовать часы приёма жителей", "Часы приёма жителей (2 → 12)"],
    ["Hold traffickers' assets in custody", "Assets held (0 → 40)"],
    ["Hold goods of offenders in storage", "Goods of offenders held (0 → 40)"],
    ["Hold brokers liable", "Brokers held liable (0 → 40)"],
  ])("shows what changes by it: %s", (text, words) => {
    expect(measured(words, text)).not.toContain("indicator-repeats")
  })

  it("reaches nothing where more of something is all that it says", () => {
    expect(measured("A growing number of girls and boys settle well and catch up")).toEqual([
      "no-target",
    ])
  })
})

describe("[C21] money", () => {
  it.each([
    "not yet worked out",
    "has yet to be costed",
    "cost unknown",
    "ещё не рассчитано",
    "стоимость не определена",
    "объём и источник подлежат уточнению",
    "объём будет рассчитан позднее",
    "расчёт не проводился",
    "no calculation made",
    "hesablama aparılmayıb",
    "hələ hesablanmayıb",
    "məbləğ müəyyən edilməyib",
    "to be discussed at the budget hearings",
    "subject to a later decision",
    "the source is being clarified",
    "will be decided by the Government in 2028",
    "вопрос прорабатывается",
    "источник уточняется",
    "объём будет определён",
    "находится на рассмотрении в Минфине",
    "Ayrıca baxılacaq",
    "sonradan dəqiqləşdiriləcək",
    "büdcə dinləmələrində müzakirə ediləcək",
    "qərar sonradan qəbul ediləcək",
    "to be decided from which fund",
    "будет определено, из каких средств",
    "hansı fonddan verilməsi müzakirə edilir",
  ])("is missing as long as nobody knows how much: %s", (budget) => {
    expect(found({ budget })).toContain("no-money")
  })

  it.each([
    "not needed",
    "не требуется",
    "tələb olunmur",
    "not yet worked out; from the budget",
    "объём уточняется, за счёт средств бюджета",
    "to be considered part of the running costs",
    "120 thousand, subject to the budget law",
    "решается за счёт текущего бюджета",
    "на обсуждения средства не требуются",
    "изучается силами сотрудников",
    "məsələ dövlət büdcəsindən həll edilir",
    "to be settled, at the expense of the reserve fund",
    "under consideration as part of the running costs",
    "Финансирование осуществляется по отдельному решению из резервного фонда",
    "Решение о выделении средств принимается ежегодно Правительством из резервного фонда",
    "Рассматриваются как текущие расходы ведомства",
    "ehtiyat fondundan ayrılması sonra həll ediləcək",
    "cari xərclər kimi baxılır",
    "120 min, sonradan dəqiqləşdiriləcək",
  ])("is told: %s", (budget) => {
    expect(found({ budget })).not.toContain("no-money")
  })

  it.each([
    ["760 / Embassy of Norland and Bright Path Foundation", "“Embassy of Norland and Bright Path"],
    ["760, Caritas", "“Caritas”"],
    ["760 – фонд «Светлый путь»", "“фонд "],
    ["760, посольство Норландии", "“посольство Норландии”"],
    ["760, Norlandiya səfirliyi və «Aydın yol» Fondu", "“Norlandiya səfirliyi"],
    ["760, xeyriyyə fondu", "“xeyriyyə fondu”"],
  ])("comes from donors alone: %s", (budget, quoted) => {
    const donors = findings({ budget }).filter(({ check }) => check === "donor-only")
    expect(donors.map(({ message }) => message)).toEqual([expect.stringContaining(quoted)])
  })

  it.each([
    "760, Compensation Fund",
    "760, state budget and Bright Path Foundation",
    "760, Social Insurance Fund",
    "760, Фонд социальной защиты",
    "760, государственный фонд «Забота»",
    "760, Sosial Müdafiə Fondu",
    "760, dövlət büdcəsi və «Aydın yol» Fondu",
  ])("comes from a fund of the state, or from it too: %s", (budget) => {
    expect(found({ budget })).not.toContain("donor-only")
  })
})
