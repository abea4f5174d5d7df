import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { type Finding, withDismissals } from "../../../../shared/coverage/findings/finding.ts"
import type { MeasureFields, Passage } from "../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { bareMeasure, measure, narrative, title } from "../passageOf.ts"

const findings = (...passages: Passage[]): Finding[] =>
  new CoverageEngine(antiTrafficking).update(passages, []).findings
const found = (...passages: Passage[]) =>
  findings(...passages).map(({ check, places }) =>
    [...places.map(({ number }) => number ?? "plan"), check].join(" "),
  )
const says = (check: string, ...passages: Passage[]) =>
  findings(...passages).find((finding) => finding.check === check)

/** A measure without a fault, with some of its fields changed. */
const withFields = (number: string, fields: Partial<MeasureFields>, text?: string): Passage => {
  const whole = measure(number, text ?? "Open a shelter for victims in Orle")
  return { ...whole, fields: whole.fields && { ...whole.fields, ...fields } }
}
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
const indicator = (words: string, baseline = "", target = "", verification = "register") =>
  withFields("1.1", { parts: parts({ measured: [{ words, baseline, target, verification }] }) })
/** A measure with these words, and an indicator with values. */
const counted = ([text, words = "", baseline = "", target = ""]: readonly string[]) =>
  withFields(
    "1.1",
    { parts: parts({ measured: [{ words, baseline, target, verification: "register" }] }) },
    text,
  )
const time = (words: string) => withFields("1.1", { time: words })
const words = (text: string) => measure("1.1", text)
const unmeasured = (text: string) => withFields("1.1", { indicators: ["Reports"] }, text)

const clean = "a measure without a fault"
it(`[C21] nothing is found on ${clean}`, () => {
  expect(found(measure("1.1", "Open a shelter for victims in Orle"))).toEqual([])
  expect(found(withFields("1.1", { parts: parts({}) }))).toEqual([])
})

it.each([
  [
    "D1.2 Register reports in accordance with Article 12 of the Code of Criminal Procedure",
    "everyday-duty",
  ],
  ["★ Give fresh impetus to the fight against the profits of traffickers (Art. 23)", "vague-verb"],
  ["M-4 Рассматривать заявления в порядке статьи 144 УПК", "everyday-duty"],
  ["М3 Вывести на новый уровень работу с перевозчиками (рек. 61)", "vague-verb"],
  ["T3 Ərizələrin Məcəlləyə uyğun qeydə alınması", "everyday-duty"],
  ["K2 Daşıyıcılarla əməkdaşlığa yeni təkan verilməsi (23-cü maddə)", "vague-verb"],
  ["Pay unremitting attention to questions of interaction with partners", "vague-verb"],
  ["Make a contribution to the further growth of ties with neighbours", "vague-verb"],
  ["Keep questions of recruitment at the centre of attention", "vague-verb"],
  ["Уделять неослабное внимание вопросам взаимодействия с организациями", "vague-verb"],
  ["Вносить посильный вклад в дальнейшее развитие связей с соседями", "vague-verb"],
  ["Сохранять в центре внимания вопросы вербовки", "vague-verb"],
  ["Səmərəli qarşılıqlı fəaliyyətin daha da inkişafına töhfə verilməsi", "vague-verb"],
  // Attention that is raised is none that is paid.
  ["Raise attention to the further strengthening of ties with neighbours", "vague-verb"],
  ["Increase the attention paid to relations with partners", "vague-verb"],
  ["Повысить внимание к дальнейшему укреплению связей с соседями", "vague-verb"],
  ["Усиление внимания к приграничной тематике", "vague-verb"],
  [
    "Qonşu dövlətlərlə münasibətlərin daha da möhkəmləndirilməsinə diqqətin artırılması",
    "vague-verb",
  ],
  ["Qurumların sərhəd məsələlərinə diqqətinin gücləndirilməsi", "vague-verb"],
  ["Tərəfdaşlarla əməkdaşlığın genişlənməsinə kömək göstərilməsi", "vague-verb"],
  ["Əməkdaşlığın daha da inkişafı üçün əlverişli zəmin yaradılması", "vague-verb"],
  [
    "Register reports and examine them as the Code of Criminal Procedure prescribes",
    "everyday-duty",
  ],
  ["Record complaints and check them in the manner the Labour Code requires", "everyday-duty"],
  ["Принимать заявления граждан и проверять их, как того требует закон", "everyday-duty"],
  ["Şikayətlərə Məcəllənin nəzərdə tutduğu müddətdə baxılması", "everyday-duty"],
])("[C21] what stands before or cites behind the words hides no fault: %s", (text, check) => {
  expect(found(words(text))).toContain(`1.1 ${check}`)
})

it.each([
  ["Fulfil the duties assigned by law", "assigned by law"],
  ["Выполнять обязанности, возложенные законом", "возложенные законом"],
  ["Qanunla həvalə edilmiş vəzifələri yerinə yetirmək", "Qanunla həvalə edilmiş"],
  // The name of a law is not cut in two.
  [
    "Register reports within the time limits laid down in the Code of Criminal Procedure",
    "laid down in the Code of Criminal Procedure",
  ],
  [
    "Проверять документы, как это установлено Законом о государственной границе",
    "как это установлено Законом о государственной границе",
  ],
  ["Müraciətlərə qanunla müəyyən olunmuş müddətdə baxmaq", "qanunla müəyyən olunmuş müddətdə"],
])("[C25] an everyday duty is told by the words that show it: %s", (text, quote) => {
  expect(says("everyday-duty", words(text))?.places[0]?.quote).toBe(quote)
})

it.each([
  [
    "Give fresh impetus to work on recruitment through the internet",
    "Give fresh impetus to work on recruitment",
  ],
  [
    "Активизировать работу по дальнейшему углублению взаимодействия с зарубежными партнёрами в приграничных областях",
    "Активизировать работу по дальнейшему углублению взаимодействия с зарубежными партнёрами",
  ],
  [
    "Dövlət qurumları ilə qeyri-hökumət təşkilatları arasında əməkdaşlıq üzrə qarşılıqlı fəaliyyəti gücləndirmək",
    "qarşılıqlı fəaliyyəti gücləndirmək",
  ],
  [
    "Cənub rayonlarında risk qrupundan olan ailələrlə işin daha da canlandırılması",
    "Cənub rayonlarında risk qrupundan olan ailələrlə işin daha da canlandırılması",
  ],
])("[C25] a wish is quoted as a phrase that does not break off: %s", (text, quote) => {
  expect(says("vague-verb", words(text))?.places[0]?.quote).toBe(quote)
})

// Each check on a measure: what it finds, and what comes near and is none.
describe.each<[check: string, finds: Passage[], passes: Passage[]]>([
  [
    "lead-is-everybody",
    ["All relevant bodies", "Заинтересованные государственные органы", "Aidiyyəti dövlət orqanları"]
      // Cells of leads that are not decided yet.
      .concat("to be determined", "уточняется")
      .concat("To be named once the agencies have been reorganised", "To be designated by decree")
      .concat("будет определён после реорганизации", "подлежит определению")
      .concat("определяется решением Комиссии", "müəyyən ediləcək")
      .map((name) => withFields("1.1", { lead: [name] })),
    [
      "All-Union Bank",
      "Office of the Other Courts",
      "Office for Named Persons",
      "Уполномоченный по правам ребёнка",
      "Отдел определения статуса беженцев",
      "Statusun müəyyən edilməsi şöbəsi",
    ].map((name) => withFields("1.1", { lead: [name] })),
  ],
  [
    "lead-is-many",
    ["Regional administrations", "Местные исполнительные органы", "Yerli icra hakimiyyətləri"].map(
      (name) => withFields("1.1", { lead: [name] }),
    ),
    ["Ministry of Agencies and Works", "Министерство по делам регионов", "Baş Prokurorluq"].map(
      (name) => withFields("1.1", { lead: [name] }),
    ),
  ],
  [
    "several-leads",
    [withFields("1.1", { lead: ["Justice", "Labour"] })],
    [
      withFields("1.1", { lead: ["Ministry of Labour and Social Protection"] }),
      // A body that is not named yet does not lead beside a named one.
      withFields("1.1", { lead: ["Ministry of Justice", "others to be named"] }),
      withFields("1.1", { lead: ["Министерство юстиции", "другие будут определены позже"] }),
    ],
  ],
  [
    "lead-by-agreement",
    [
      withFields("1.1", { lead: ["Judicial Academy (a)"] }),
      withFields("1.1", { lead: ["Коллегия адвокатов (с)"] }),
      withFields("1.1", { lead: ["Vəkillər Kollegiyası (r)"] }),
      withFields("1.1", {
        lead: ["Академия правосудия"],
        parts: parts({ leadByAgreement: ["Академия правосудия"] }),
      }),
    ],
    [
      withFields("1.1", {
        parts: parts({ partners: [{ name: "Judicial Academy", byAgreement: true }] }),
      }),
    ],
  ],
  [
    "open-ended",
    [
      "Permanently",
      "Ongoing",
      "по мере необходимости",
      "постоянно",
      "mütəmadi",
      "İl ərzində",
      "medium-term",
      // Conditions are no dates either.
      "As soon as circumstances allow",
      "As resources permit",
      "When funds become available",
      "Subject to available funding",
      "Upon availability of premises",
      "Once the law is in force",
      "At the earliest opportunity",
      "по мере изготовления материалов",
      "По мере поступления средств",
      "при наличии финансирования",
      "по готовности",
      "С учётом возможностей бюджета",
      "После создания необходимых условий",
      "В возможно короткие сроки",
      "Maliyyə imkanları yarandıqda",
      "Şərait yarandıqca",
      "Tədris proqramı hazır olan kimi",
      "zərurət yarandıqda",
      "Vəsait ayrıldıqdan sonra",
      "İmkanlar nəzərə alınmaqla",
    ].map(time),
    [
      "As funds become available, but no later than 31 December 2028",
      "By the end of 2028, subject to funding",
      "Within six months of the adoption of the plan",
      "After each session of the Council",
      "По мере поступления средств, но не позднее 2028 года",
      "после утверждения плана",
      "через шесть месяцев после принятия закона",
      "Vəsait ayrıldıqca, 2028-ci ilin sonunadək",
      "plan təsdiq edildikdən sonra",
      "hər rübdən sonra",
      "With the 2027 budget",
      "Yearly by 30 April",
      "ежеквартально",
      "2026–2030, постоянно",
      "hər il 20 yanvar",
    ].map(time),
  ],
  ["time-undecided", [time("[2027] / [2029]")], [time("[2027]"), time("2027 / 2028")]],
  [
    "indicator-repeats",
    [
      withFields(
        "1.1",
        { indicators: ["Information days held"] },
        "Hold an information day in every region",
      ),
      withFields(
        "1.1",
        { indicators: ["Количество проведённых лекций"] },
        "Проводить лекции для студентов",
      ),
      withFields(
        "1.1",
        { indicators: ["Keçirilmiş məlumat günlərinin sayı"] },
        "Tələbələr üçün məlumat günlərinin keçirilməsi",
      ),
      // A paper that the measure writes is written: nothing else is said.
      withFields("1.1", { indicators: ["Leaflet written"] }, "Write a leaflet for teachers"),
      withFields(
        "1.1",
        { indicators: ["Памятка разработана"] },
        "Разработать памятку для учителей",
      ),
      withFields(
        "1.1",
        { indicators: ["Kitabça hazırlanıb"] },
        "Müəllimlər üçün yaddaş kitabçası hazırlamaq",
      ),
    ],
    [withFields("1.1", { indicators: ["Pupils who know the number"] }, "Hold lessons for pupils")],
  ],
  // That it took place stays the activity, whatever numbers stand beside it.
  [
    "indicator-repeats",
    [
      ["Hold days in every region", "Days held", "2", "14"],
      ["Send out a leaflet to pupils", "Leaflets sent out to pupils", "0", "40,000"],
      ["Conduct a workshop for consular staff", "Number of workshops conducted", "1", "6"],
      ["Hold a yearly conference", "Conference held", "no", "yes"],
      ["Organise seminars for teachers", "Number of seminars", "0", "20"],
      ["Провести родительские собрания", "Родительские собрания проведены", "нет", "да"],
      ["Распространить листовки на вокзалах", "Число распространённых листовок", "0", "900"],
      ["Проведение круглых столов", "Количество проведённых круглых столов", "2", "12"],
      ["Kolleclərdə görüşlər təşkil etmək", "Görüşlər təşkil olunub", "yox", "hə"],
      ["Kolleclərdə görüşlər təşkil etmək", "Təşkil edilmiş görüşlərin sayı", "0", "20"],
      ["Vağzallarda plakatların yerləşdirilməsi", "Yerləşdirilmiş plakatlar", "0", "300"],
      ["Hold discussion evenings for parents", "Discussion evenings held", "no", "yes"],
      ["Distribute booklets among drivers", "Distribution of booklets to drivers", "0", "900"],
      ["Провести круглые столы", "Проведение круглых столов", "2025 г. – 0", "2028 г. – 4"],
      ["Организовать форум", "Форум состоялся", "2025 г. – нет", "2028 г. – да"],
      [
        "B1.2 Hold a travelling exhibition in nine towns",
        "exhibition held in nine towns",
        "0",
        "9",
      ],
      ["Провести круглые столы с перевозчиками", "Проведённые круглые столы", "0", "12"],
      ["Rayonlarda səyyar sərginin təşkili", "Rayonlarda təşkil olunmuş sərgi", "0", "9"],
      ["Plakat müsabiqəsinin keçirilməsi", "Keçirilmiş plakat müsabiqələri", "0", "4"],
      ["Birgə seminarlar keçirmək", "Birgə seminarların keçirilməsi", "1", "2 (2029), 4 (2031)"],
      // Labelled lines beside the measure come after its first line.
      ["Forum təşkil etmək\nHarada: bütün rayonlar", "Forumun təşkili", "yox", "hə"],
      ["Meet the owners of hotels", "Meetings with owners of hotels", "not held", "held"],
      ["Провести беседы с хозяевами", "Беседы с хозяевами", "не велись", "состоялись"],
      ["Daşıyıcılarla müşavirə keçirmək", "Müşavirə", "keçirilməyib", "keçirilib"],
      ["Hand out pocket cards at bus terminals", "Cards handed out", "0", "40,000, 2028"],
      ["Раздать карманные карточки на вокзалах", "Розданные карточки", "0", "40 000"],
      ["Vağzallarda yaddaş kitabçaları paylamaq", "Paylanmış yaddaş kitabçaları", "0", "40 000"],
      // Things are set up, and nobody says how many of them.
      ["Set up information corners at bus stations", "creation of information corners"],
      ["Equip interview rooms in police stations", "interview rooms equipped"],
      ["Создать на вокзалах информационные уголки", "созданы информационные уголки"],
      ["Открыть пункты консультаций в портах", "открыты пункты консультаций"],
      ["Vağzallarda məlumat guşələri yaratmaq", "məlumat guşələrinin yaradılması"],
      ["Limanlarda məsləhət məntəqələri açmaq", "məsləhət məntəqələri açılıb"],
    ].map(counted),
    [
      ["Open a shelter for men", "Shelter opened"],
      ["Set up four information corners", "information corners set up"],
      ["Open advice points in the ports", "advice points opened", "0", "4"],
      ["Establish procedures for referral", "Procedures established"],
      ["Открыть приют для мужчин", "Приют открыт"],
      ["Создать три мобильные группы", "мобильные группы созданы"],
      ["Оплачивать лечение и психотерапию в больницах", "количество пролеченных"],
      ["Sığınacaq açmaq", "Sığınacaq açılıb"],
      ["Üç mobil qrup yaratmaq", "mobil qruplar yaradılıb"],
      ["Hold seminars for inspectors", "Inspectors who passed the test", "14", "130"],
      ["Fill four permanent posts", "Posts filled", "2", "6"],
      ["Amend the Labour Act", "Amendment in force", "no", "yes"],
      ["Conduct joint inspections of farms", "Joint inspections conducted", "9", "120"],
      ["Hold lessons in schools", "Schools where lessons are held", "4 %", "95 %"],
      ["Hold quarterly sessions of the council", "Sessions of the council held", "1", "4"],
      ["Train 300 officers", "Officers trained", "40", "300"],
      ["Провести семинары для инспекторов", "Инспекторы, сдавшие тест", "14", "130"],
      ["Провести совместные проверки", "Проведённые проверки", "10", "120"],
      ["Утвердить правила", "Правила утверждены", "нет", "да"],
      ["Müfəttişlər üçün seminar keçirmək", "Testdən keçən müfəttişlər", "14", "130"],
      ["Kəndlərdə görüşlər keçirmək", "Görüş keçirilmiş kəndlər", "40", "320"],
      ["Birgə yoxlamalar keçirmək", "Keçirilmiş yoxlamalar", "10", "120"],
      ["Провести форум", "Подписанные на форуме соглашения", "0", "4"],
      ["Sərgi təşkil etmək", "Sərgiyə gələnlər", "0", "900"],
    ].map(counted),
  ],
  [
    "no-target",
    [
      ...["Places", "Количество мест", "Yerlərin sayı"].map((one) => indicator(one)),
      // A count of what happens says nothing without its number.
      ...[
        "Number of agreements signed",
        "Increase in the share of posts filled by appointed staff",
        "Увеличение доли потерпевших, представленных адвокатом",
        "Число принятых законов",
        "Təqdim edilmiş şikayətlərin payı",
        "Açılmış işlərin sayının artması",
      ].map((one) => indicator(one)),
    ],
    [
      ...["Number of the hotline published", "Наличие утверждённого порядка"].map((one) =>
        indicator(one),
      ),
      ...["Law in force", "12 places", "Закон принят", "Bill submitted"].map((one) =>
        indicator(one),
      ),
      ...["Shelter near the border: yes/no", "Приют у границы: да/нет", "Sığınacaq: var/yox"].map(
        (one) => indicator(one),
      ),
      ...["Законопроект внесён", "Layihə təqdim edilib"].map((one) => indicator(one)),
    ],
  ],
  [
    "no-baseline",
    [
      ["Places", "60"],
      ["Centres opened by 2027: 12", "12"],
      ["Мест в приюте", "60"],
      ["Открыто центров: 12", "12"],
      ["Sığınacaqda yerlər", "60"],
      ["2027-ci ilədək açılmış mərkəzlər: 12", "12"],
    ].map(([words = "", target]) => indicator(words, "", target)),
    [
      indicator("Places", "0", "60"),
      indicator("Order signed", "", "yes"),
      // Events, whatever date or article they name.
      ...[
        ["Law adopted by 31 December 2027", "2027"],
        ["Article 144 of the Criminal Code amended", "in force"],
        ["A day centre for children", "yes"],
        ["Law on the fund", "1 January 2028"],
        ["Centre opened: yes/no", ""],
        ["Закон принят до 1 июля 2027 года", "2027"],
        ["Статья 144 пересмотрена", "да"],
        ["Дневной центр для детей", "да"],
        ["Закон о фонде", "1 января 2028"],
        ["Центр открыт: да/нет", ""],
        ["Qanun 2027-ci il 1 iyuladək qəbul edilib", "2027"],
        ["144-cü maddə dəyişdirilib", "bəli"],
        ["Положение", "2027 г. – да"],
        ["Əsasnamə", "bəli (2028)"],
        ["Uşaqlar üçün gündüz mərkəzi", "var"],
        ["Fond haqqında qanun", "2028-ci il 1 yanvar"],
        ["Mərkəz açılıb: bəli/xeyr", ""],
      ].map(([words = "", target]) => indicator(words, "", target)),
      indicator("60 schools reached (baseline: 12)"),
    ],
  ],
  [
    "no-source",
    [
      withFields("1.1", { indicators: ["Places; 18 → 60"] }),
      indicator("Places", "1", "2", ""),
      // Without values it has no source either.
      indicator("Growth in the number of calls", "", "", ""),
    ],
    [
      // One source stands for all indicators of a measure.
      withFields("1.1", { indicators: ["Bodies (0 → 6)", "Share; 31 % → 5 %", "x; 1 → 2; log"] }),
    ],
  ],
  [
    "donor-only",
    [
      ...["120 D", "90, donors", "500, средства доноров", "300, donor vəsaiti"],
      ...["1 400 Д", "100 % donor", "EU project", "80, Council of Europe", "2,400, project funds"],
      ...[
        "проектные средства",
        "проект ЕС",
        "90, зарубежные партнёры",
        "гранты, внебюджетные средства",
      ],
      ...[
        "Aİ layihəsi",
        "BMqT, 150 min",
        "xarici tərəfdaşlar",
        "900 (büdcədənkənar vəsait, qrantlar)",
      ],
    ]
      .map((budget) => withFields("1.1", { budget }))
      // Help is a service by its own words, under whatever it stands.
      .concat(
        withFields("1.1", { budget: "90 D" }, "Provide free legal aid to tenants"),
        withFields("1.1", { budget: "90 Д" }, "Оказывать бесплатную юридическую помощь жильцам"),
        withFields("1.1", { budget: "90 D" }, "Sakinlərə pulsuz hüquqi yardım göstərmək"),
        // A letter of the plan's own legend.
        withFields("1.1", { budget: "380 DV", parts: parts({ amount: 380, paidBy: "donor" }) }),
      ),
    [
      withFields("1.1", { budget: "310 SB, D" }),
      withFields("1.1", { budget: "Не требуется (проект готовят штатные сотрудники)" }),
      withFields("1.1", { budget: "none", parts: parts({ amount: null, paidBy: "donor" }) }),
      withFields("1.1", { budget: "900 Д до 2028 г., далее республиканский бюджет" }),
      withFields("1.1", { budget: "100, dövlət büdcəsi; 50, qrant" }),
      withFields("1.1", { budget: "120 D" }, "Commission a study on domestic work"),
      withFields("1.1", { budget: "120 D" }, "Commission two studies on begging by children"),
      // Training helps people later; it is no service to them yet.
      ...[
        "Train 300 police and border officers to recognise the signs of trafficking",
        "Обучить 300 сотрудников полиции и социальных служб распознавать признаки торговли людьми",
        "Polis və sosial xidmət əməkdaşlarından 300 nəfərə əlamətlərin tanınmasını öyrətmək",
      ].map((text) => withFields("1.1", { budget: "120 D" }, text)),
    ],
  ],
  [
    "unfunded",
    [
      withFields("1.1", { budget: "within the existing budget" }),
      ...[
        ["Open three therapy rooms for victims in county hospitals", "No additional funds"],
        ["Employ ten social workers", "Current allocations of the ministry"],
        ["Открыть кабинеты реабилитации пострадавших", "В пределах утверждённых ассигнований"],
        [
          "Создать круглосуточную горячую линию для пострадавших",
          "За счёт средств, предусмотренных на основную деятельность",
        ],
        ["Учредить дневной центр для пострадавших", "Дополнительных средств не требуется"],
        [
          "Qurbanlar üçün reabilitasiya kabineti açmaq",
          "Nazirliyin təsdiq edilmiş büdcəsi çərçivəsində",
        ],
        ["Qurbanlar üçün sığınacaq yaratmaq", "Mövcud büdcə vəsaiti hesabına"],
        ["Open a day centre for victims", "The ministry's ordinary yearly allotment"],
        ["Open a day centre for victims", "Sums released to it every year for upkeep"],
        [
          "Открыть приют для пострадавших мужчин",
          "В рамках сумм, ежегодно отпускаемых министерству на текущее содержание",
        ],
        ["Открыть приют для пострадавших мужчин", "По смете ведомства"],
        ["Qurbanlar üçün sığınacaq yaratmaq", "Nazirliyin saxlanma xərcləri hesabına"],
        ["Qurbanlar üçün sığınacaq yaratmaq", "Nazirliyə hər il buraxılan vəsait"],
      ].map(([text, budget = ""]) =>
        withFields("1.1", { budget, parts: parts({ amount: null }) }, text),
      ),
      // It is kept, and there is none yet.
      withFields(
        "1.1",
        {
          budget: "From existing resources",
          parts: parts({
            amount: null,
            measured: [{ words: "Places", baseline: "0", target: "12", verification: "licence" }],
          }),
        },
        "Run a shelter for women victims in Orle",
      ),
    ],
    [
      ...[
        ["Adopt rules of work for shelters", "Within the approved budget of the ministry"],
        ["Run the shelter for women victims in Orle", "From existing resources"],
        ["Создать рабочую группу по стандартам помощи", "В пределах имеющихся средств"],
        ["Sığınacaqların iş qaydalarını təsdiq etmək", "Əlavə vəsait tələb olunmur"],
        ["Open a shelter for male victims", "State budget, a new line from 2028"],
        ["Открыть приют для пострадавших", "Республиканский бюджет, новая статья"],
        ["Qurbanlar üçün sığınacaq yaratmaq", "Dövlət büdcəsi, 2028-ci il"],
      ].map(([text, budget = ""]) =>
        withFields("1.1", { budget, parts: parts({ amount: null }) }, text),
      ),
      withFields("1.1", { budget: "400 within the approved budget" }),
      withFields("1.1", { budget: "OWN" }, "Adopt a new statute of the council"),
    ],
  ],
  [
    "vague-verb",
    [
      words("Continue strengthening the fight against trafficking"),
      // Attention to somebody is vague; the code of a step is no number of it.
      words("Give families in difficult circumstances heightened attention (E4)"),
      words("Treat reports of foreign workers with particular vigilance"),
      words("Уделять семьям в трудной ситуации повышенное внимание"),
      words("Относиться к заявлениям иностранцев с особым вниманием"),
      words("Не ослаблять внимания к сезонным рабочим"),
      words("Risk qrupundan olan ailələrə xüsusi həssaslıqla yanaşmaq"),
      words("Mövsümi işçilərin problemlərini nəzərdən qaçırmamaq"),
      words("Усилить работу по противодействию торговле людьми"),
      words("İnsan alverinə qarşı mübarizənin gücləndirilməsi"),
      unmeasured("Ensure access to justice"),
      words("Дальнейшее совершенствование взаимодействия"),
      words("Содействие трудоустройству пострадавших"),
      words("Активизация разъяснительной работы"),
      words("Оказание содействия органам на местах"),
      unmeasured("Развитие международного сотрудничества"),
      words("Qurumlararası əlaqələrin daha da təkmilləşdirilməsi"),
      words("Əməkdaşlığın gücləndirilməsi istiqamətində işlərin aparılması"),
      words("Qarşılıqlı fəaliyyəti gücləndirmək"),
      unmeasured("Beynəlxalq əlaqələrin inkişafı"),
      words("Further promotion of cooperation"),
      words("Deepening partnership with the media"),
      words("Development of regional cooperation"),
      words("Take all necessary measures to combat trafficking"),
      words("Raise the effectiveness of prevention"),
      words("Принимать меры по борьбе с торговлей людьми"),
      words("Принять необходимые меры по борьбе с торговлей людьми"),
      words("Повысить эффективность профилактики"),
      words("İnsan alverinə qarşı mübarizənin gücləndirilməsini davam etdirmək"),
      words("Əməkdaşlığın səmərəliliyini artırmaq"),
      words("İnsan alverinə qarşı mübarizə üzrə zəruri tədbirlər görmək"),
      words("Qurumlar arasında əməkdaşlığa kömək etmək"),
      // Effort, attention and good will, whatever is counted beside them.
      words("Give fresh impetus to work on recruitment through the internet"),
      words("Step up efforts against exploitation in agriculture"),
      words("Pay greater attention to the needs of migrant children"),
      words("Keep the situation in the entertainment sector under review"),
      words("Take further steps towards closer cooperation"),
      words("Continue close cooperation with neighbouring states"),
      words("Продолжить практику совместных рейдов"),
      words("Всемерно содействовать возвращению в общество"),
      words("Развивать международное сотрудничество"),
      words("Birgə reydlər praktikasını davam etdirmək"),
      words("Придать новый импульс сотрудничеству со странами транзита"),
      words("Уделять повышенное внимание детям из группы риска"),
      words("Держать на постоянном контроле ситуацию на стройках"),
      words("Вести целенаправленную работу по искоренению принудительного труда"),
      words("Проработать вопрос о создании фонда"),
      words("Qurumlararası əməkdaşlıq istiqamətində işi davam etdirmək"),
      words("Uşaqların müdafiəsinə diqqəti artırmaq"),
      words("Tranzit ölkələrlə əməkdaşlığa yeni təkan vermək"),
      words("Tikinti sahəsində vəziyyəti daim diqqətdə saxlamaq"),
      words("Məcburi əməyə qarşı məqsədyönlü iş aparmaq"),
      words("Revitalise work with young people"),
      words("Breathe new life into cooperation with civil society"),
      words("Make prevention among students more dynamic"),
      words("Сделать работу с молодёжью более эффективной"),
      words("Вдохнуть новую жизнь в работу с общинами"),
      words("Придать профилактике более системный характер"),
      words("Gənclərlə aparılan işi daha da canlandırmaq"),
      words("Məktəblərlə birgə fəaliyyəti fəallaşdırmaq"),
      words("İcmalarla mövcud əməkdaşlığı dərinləşdirmək"),
      // Phrases in the present tense.
      words("Mövsümi işçilərlə iş daha da canlandırılır və bu sahədəki səylər artırılır."),
      words("İnsan alverinə qarşı mübarizəyə yeni təkan verilir"),
      words("Qonşu ölkələrin polisi ilə əməkdaşlıq yeni səviyyəyə qaldırılır"),
      words("Həmkarlar ittifaqları ilə əlaqələrin daha yüksək səviyyəyə qaldırılması"),
      words("Bu istiqamətdə bütün səylər birləşdirilir və iş fəallaşdırılır"),
    ],
    [
      words("Raise the hourly rate of interpreters to 20 florins"),
      words("Give each child in care a psychologist's attention once a week"),
      words("Повысить ставку переводчиков до 20 лир"),
      words("Tərcüməçilərin saatlıq haqqının 20 florinə çatdırılması"),
      words("Take fingerprints of persons without papers with their consent"),
      words("Continue to run the hotline in four languages"),
      words("Continue payments to victims during the trial"),
      words("Продолжить выплаты пострадавшим на время суда"),
      words("Qurbanlara psixoloji dəstək göstərmək"),
      words("Step up inspections of farms to 120 a year"),
      words("Keep a register of recruitment agencies"),
      words("Продолжить работу круглосуточной горячей линии на четырёх языках"),
      words("Принять меры безопасности в отношении каждого свидетеля"),
      words("Обеспечить необходимым оборудованием суды в областях"),
      words("Qaynar xəttin dörd dildə işini davam etdirmək"),
      words("Hər şahid üçün təhlükəsizlik tədbirləri görmək"),
      words("Qurbanlara pulsuz hüquqi kömək etmək"),
      words("Sığınacaqda yerlərin sayını artırmaq"),
      words("Kursları hər rayonda davam etdirmək"),
      words("Усовершенствовать форму протокола до 1 марта"),
      words("Повышение квалификации судей в Академии"),
      words("Hakimlərin ixtisasının artırılması"),
      words("Qurbanlara hüquqi yardımın göstərilməsi"),
      words("Усовершенствовать форму протокола допроса"),
      words("Совершенствование бланка направления"),
      words("Развитие сети приютов в областях"),
      words("Müraciət formasının təkmilləşdirilməsi"),
      words("Sığınacaqlar şəbəkəsinin inkişafı"),
      words("Improve the referral form"),
      words("Develop a form for referral"),
      words("Develop regional rules for checks of farms"),
      words("Обучение сотрудников содействию потерпевшим"),
      words("Содействие в виде билета домой: оплатить проезд 40 пострадавшим"),
      words("Improve the shelter by opening twenty places for men"),
      words("Улучшить условия в приюте путём открытия медицинского кабинета"),
      words("Ensure access to justice"),
      words("Train judges to support victims"),
      // How much is said by the indicator.
      words("Expand the network of shelters in every region"),
      words("Расширить сеть приютов во всех областях"),
      unmeasured("Foster families for children are recruited"),
      words("Restore the shelter in Orle after the flood"),
      words("Оживить сайт, переведя его на три языка"),
      words("Step up work with parents: open counselling rooms in every town"),
      words("Активизировать работу с родителями: открыть кабинеты во всех городах"),
      words("Gənclərlə iş üzrə mütəxəssis təyin etmək"),
    ],
  ],
  [
    "several-actions",
    [
      words("Enlarge the shelter for women and open one for men; adopt minimum standards"),
      words("Разработать порядок, утвердить его и обучить сотрудников"),
      words(
        "Qaydaların hazırlanması, təsdiq edilməsi və işçilərin öyrədilməsi üzrə kursun keçirilməsi",
      ),
      words("Принять правила, обучить 200 работников и открыть приют в Акжаре"),
      words("Qaydaları qəbul etmək, 200 işçini öyrətmək və Şəkidə sığınacaq açmaq"),
    ],
    [
      words("Run a yearly campaign (2026: workers; 2027: school leavers; 2028: parents)"),
      words("Train police, prosecutors and judges"),
      words("Обучить следователей, прокуроров и судей"),
      // Purposes of a place are no steps of the measure.
      words("Открыть дома, где люди могут жить в безопасности, лечиться и учиться"),
      words("Sərbəst qərar vermək, müalicə almaq və işləmək üçün vaxt verən qaydaların qəbulu"),
    ],
  ],
  [
    "everyday-duty",
    [
      unmeasured("Carry out checks within its competence"),
      unmeasured("Осуществлять контроль в пределах своей компетенции"),
      unmeasured("İşəgötürənlərə səlahiyyətləri daxilində nəzarətin həyata keçirilməsi"),
      // An everyday legal duty stays one with a target too.
      words("Register reports of crime in accordance with the Code of Criminal Procedure"),
      words("Fulfil the duties assigned by law"),
      words("Perform the functions laid down in the statute of the Labour Inspectorate"),
      words("Issue permits of stay in accordance with the law"),
      words("Регистрировать сообщения в соответствии с Уголовно-процессуальным кодексом"),
      words("Рассматривать обращения граждан в установленном порядке"),
      words("Выполнять обязанности, возложенные законом"),
      words("Рассматривать жалобы в порядке, установленном законодательством"),
      words("Осуществлять функции, предусмотренные положением об Инспекции труда"),
      words("İnsan alveri barədə məlumatları qanunvericiliyə uyğun araşdırmaq"),
      words("Vətəndaşların müraciətlərinə müəyyən edilmiş qaydada baxmaq"),
      words("Qanunla həvalə edilmiş vəzifələri yerinə yetirmək"),
      words("Müfəttişliyin əsasnaməsində nəzərdə tutulmuş funksiyaları həyata keçirmək"),
      words("Check documents at the border as laid down in the State Border Act"),
      words("Supervise employers in line with its statutory functions"),
      words("Answer letters of citizens within the statutory time limit"),
      // The article of the law is named.
      words(
        "Examine complaints about wages in the manner laid down in Article 41 of the Labour Code",
      ),
      words("Answer petitions of citizens as required by Article 41"),
      words("Examine complaints within the statutory 30 days"),
      words("Issue work permits according to section 12 of the Aliens Act"),
      words("Рассматривать жалобы в порядке, предусмотренном статьёй 41 Трудового кодекса"),
      words("Регистрировать сообщения в соответствии со статьёй 145 УПК"),
      words("Отвечать на письма граждан в течение установленных законом 30 дней"),
      words("Şikayətlərə Əmək Məcəlləsinin 41-ci maddəsinə uyğun olaraq baxmaq"),
      words("Müraciətlərə qanunla müəyyən edilmiş 30 gün ərzində baxmaq"),
      words("Pasportları qanunla müəyyən edilmiş qaydada yoxlamaq\nHarada: sərhəddə"),
      words("Осуществлять пограничный контроль, как это установлено Законом о границе"),
      words("Рассматривать ходатайства в сроки, установленные законом"),
      words("Выдавать разрешения на работу согласно Закону о миграции"),
      words("Sənədləri “Dövlət sərhədi haqqında” Qanuna uyğun yoxlamaq"),
      words("Müraciətlərə qanunla müəyyən olunmuş müddətdə baxmaq"),
    ],
    [
      // The article says what the crime is, or the thing is new.
      words("Investigate every case under Article 144 of the Criminal Code"),
      words("Adopt rules under Article 5 of the Labour Act"),
      words("Выявлять преступления, предусмотренные статьёй 173 Уголовного кодекса"),
      words("Разработать порядок, предусмотренный статьёй 41 Закона"),
      words("Qanunun 9-cu maddəsində nəzərdə tutulmuş fondu yaratmaq"),
      words("Train judges in granting compensation in accordance with the law"),
      words("Issue permits of stay in accordance with the new law on victims"),
      words("Register victims in a database that the police and shelters share"),
      words("Открыть приют в соответствии с законодательством"),
      words("Рассмотреть дела 2020 года заново в соответствии с новым законом"),
      words("Qanunvericiliyə uyğun sığınacaq yaratmaq"),
      words("Müraciətlərə beş gün ərzində baxmaq"),
      words("Adopt rules on the shelter under section 5 of the Social Services Act"),
      words("Issue a protocol for medical examination in line with the Health Code"),
      words("Check farms jointly with the police in a new procedure set by the law"),
      words("Открыть приют в соответствии с национальным стандартом"),
      words("Проводить внеплановые проверки, предусмотренные законом"),
      words("Qanunun 5-ci maddəsinə əsasən sığınacaq qaydalarını təsdiq etmək"),
      words("Şikayətlərə yeni elektron qayda üzrə qanuna uyğun baxmaq"),
      words("Carry out checks within its competence"),
      unmeasured("Check farms within a week"),
      unmeasured("Watch how state bodies carry out their duties towards victims"),
    ],
  ],
  [
    "lead-is-outside",
    [
      "NGO Harbour",
      "NGO Lantern (Shelter Department)",
      "Ассоциация юристов",
      "МОО «Опора» (Отдел помощи)",
      "“Ümid” İctimai Birliyi",
      "QHT “Ümid” (Hüquq şöbəsi)",
      // Letters in a name that are a ministry's elsewhere.
      "НПО «СК Мост»",
      "ОО «ГП Право»",
      "NGO MOH Centre",
      "Association of Women of the MIA",
    ].map((name) => withFields("1.1", { lead: [name] })),
    [
      "Ministry for Universities",
      "Министерство Федерации",
      "Dövlət Universiteti",
      // A ministry cut short, and the part of it that deals with others.
      "MFA (Department of International Organizations)",
      "State Chancellery (Civil Society Unit)",
      "Secretariat of the coordinator",
      "МИД (Департамент международных организаций)",
      "Минюст (Управление общественных организаций)",
      "Отдел МИД по международным организациям",
      "Аппарат Правительства (Отдел общественных организаций)",
      "XİN (Beynəlxalq təşkilatlar idarəsi)",
      "ƏƏSMN (Həmkarlar ittifaqları ilə iş şöbəsi)",
    ].map((name) => withFields("1.1", { lead: [name] })),
  ],
  [
    "partner-is-everybody",
    ["Other relevant bodies", "Заинтересованные государственные органы", "Aidiyyəti qurumlar"].map(
      (name) => withFields("1.1", { parts: parts({ partners: [{ name, byAgreement: false }] }) }),
    ),
    // "All ministries" are at least those.
    ["All ministries", "Общественные объединения", "Bütün nazirliklər"].map((name) =>
      withFields("1.1", { parts: parts({ partners: [{ name, byAgreement: true }] }) }),
    ),
  ],
  [
    "law-by-others",
    [
      words("Adopt amendments to the Criminal Code"),
      words("Принятие Закона «О правах пострадавших»"),
      words("“Zərər çəkmiş şəxslər haqqında” Qanunun qəbul edilməsi"),
      words("Cinayət Məcəlləsinə dəyişikliklərin qəbul edilməsi"),
    ],
    [
      words("Adopt rules under the Law on Foreigners"),
      words("Adopt a code of conduct for carriers"),
      words("Draft amendments to the Criminal Code"),
      words("Принятие порядка в соответствии с Законом о гражданстве"),
      words("Разработка проекта закона о правах пострадавших"),
      words("Qanun layihəsinin hazırlanması"),
      withFields("1.1", { lead: ["Parliament"] }, "Adopt the Law on Victims"),
      withFields("1.1", { lead: ["Milli Məclis"] }, "Qanunun qəbul edilməsi"),
    ],
  ],
  [
    "sentence-by-others",
    [
      words("Sentence traffickers to penalties that fit the crime"),
      words("Вынесение обвинительных приговоров организаторам"),
      words("Təşkilatçılara hökmlərin çıxarılması"),
      ...["МВД", "МВД РК", "МТСЗН", "МИД"].map((name) =>
        withFields("1.1", { lead: [name] }, "Вынести обвинительные приговоры торговцам людьми"),
      ),
      ...["DİN", "ƏƏSMN"].map((name) =>
        withFields("1.1", { lead: [name] }, "Günahkarlar barəsində hökm çıxarmaq"),
      ),
      withFields("1.1", { lead: ["MoI"] }, "Sentence those who recruit children"),
      withFields("1.1", { lead: ["МВД"] }, "Осудить виновных в вербовке несовершеннолетних"),
      withFields("1.1", { lead: ["DİN"] }, "Təqsirkarları məhkum etmək"),
    ],
    [
      withFields("1.1", { lead: ["МВД"] }, "Изучить практику вынесения приговоров"),
      withFields("1.1", { lead: ["DİN"] }, "Hökmlərin çıxarılması təcrübəsinin öyrənilməsi"),
      withFields("1.1", { lead: ["ВС"] }, "Выносить приговоры в разумный срок"),
      withFields("1.1", { lead: ["AM"] }, "Hökmlərin vaxtında çıxarılması"),
      withFields("1.1", { lead: ["МВД; Верховный суд"] }, "Вынести приговоры в срок"),
      words("Publish sentences in anonymous form"),
      words("Обобщение практики вынесения решений"),
      withFields("1.1", { lead: ["Верховный суд"] }, "Вынесение приговоров в срок"),
    ],
  ],
  [
    "charge-by-others",
    [
      withFields("1.1", { lead: ["Ministry of Culture"] }, "Prosecute those who recruit online"),
      withFields(
        "1.1",
        { lead: ["Министерство культуры"] },
        "Привлечение виновных к уголовной ответственности",
      ),
      withFields(
        "1.1",
        { lead: ["Mədəniyyət Nazirliyi"] },
        "Təqsirkarların cinayət məsuliyyətinə cəlb edilməsi",
      ),
      withFields("1.1", { lead: ["МЗ"] }, "Возбуждать уголовные дела о торговле людьми"),
      withFields("1.1", { lead: ["XİN"] }, "Cinayət işinin başlanması"),
    ],
    [
      words("Prosecute those who recruit online"),
      withFields("1.1", { lead: ["ГП"] }, "Привлечение виновных к уголовной ответственности"),
      ...["МВД", "МВД РК", "МГБ", "МПОР"].map((name) =>
        withFields("1.1", { lead: [name] }, "Привлечение виновных к уголовной ответственности"),
      ),
      withFields("1.1", { lead: ["DİN"] }, "Təqsirkarların cinayət məsuliyyətinə cəlb edilməsi"),
      withFields("1.1", { lead: ["MoI"] }, "Prosecute those who recruit online"),
    ],
  ],
  [
    "no-target-group",
    [
      withFields("1.1", { indicators: ["Campaigns (1 → 4)"] }, "Conduct information campaigns"),
      words("Проведение информационной кампании"),
      words("Maarifləndirmə kampaniyasının keçirilməsi"),
      words("Hold a course on those matters"),
      words("Провести семинар о существующих рисках"),
      words("Planlar barədə broşürlər çap etmək"),
      words("Run a campaign\nLanguages: 3"),
    ],
    [
      words("Conduct a campaign for seasonal workers"),
      // The people are named by what they do.
      words("Run a campaign for those leaving for seasonal work"),
      words("Hold a course for the newly arrived"),
      words("Провести кампанию для выезжающих на сезонные работы"),
      words("Провести курс для ищущих работу"),
      words("Выпустить памятки для тех, кто уезжает"),
      words("Разместить памятки в общежитиях сезонных рабочих"),
      words("Mövsümi işə gedənlər üçün kampaniya keçirmək"),
      words("Xaricə yollananlar üçün seminar keçirmək"),
      words("Run a campaign\nTarget group and reach: 200,000 a year, in three tongues"),
      words("Проведение кампании\nЦелевая аудитория – 200 тысяч в год"),
      words("Kampaniya keçirmək\nHədəf qrupu və əhatə: ildə 200 000 nəfər, üç dildə"),
      withFields(
        "1.1",
        { indicators: ["Adults who know the number (9 % → 40 %)"] },
        "Run a campaign",
      ),
      withFields("1.1", { lead: ["Judicial Academy"] }, "Hold a course on compensation"),
      words("Вести реестр частных агентств занятости"),
      words("Обучение сотрудников полиции"),
      words("Müəllimlərin təlimi"),
      words("Sığınacaqdan çıxanlara peşə kursları təklif etmək"),
      words("Run a campaign for builders"),
      words("Провести кампанию для строителей"),
      words("İş yerlərini yoxlayan inspektorlar üçün kursların təşkili"),
      words("Mühasiblər üçün təlimin keçirilməsi"),
      words("İnşaatçılar üçün kampaniya keçirmək"),
    ],
  ],
  [
    "no-place",
    [
      words("Open a shelter for men"),
      words("Создание центра для детей"),
      words("Kişilər üçün sığınacağın açılması"),
      words("Qadınlar üçün gündüz mərkəzi yaratmaq"),
    ],
    [
      words("Open a shelter for men in Orle"),
      words("Open a centre for children in every region"),
      withFields("1.1", { lead: ["Regional administrations"] }, "Open a shelter for men"),
      words("Открыть приют для мужчин в Акжаре"),
      words("Şəki şəhərində sığınacağın açılması"),
      words("Şəkidə qadınlar üçün gündüz mərkəzi yaratmaq"),
      words("Pay for shelters"),
    ],
  ],
  [
    "no-safeguard",
    [
      words("Interview child victims to establish the circumstances"),
      words("Return foreign victims to their countries"),
      words("Create a register of the names and addresses of victims"),
      words("Опрос несовершеннолетних потерпевших"),
      words("Допрашивать пострадавших детей в течение суток"),
      words("Exchange data on victims between the police and the shelters"),
      words("Создание базы данных о жертвах"),
      words("Qurbanların ünvanları üzrə elektron reyestrin yaradılması"),
    ],
    [
      words("Interview child victims with a psychologist present"),
      words("Assist the voluntary return of foreign victims"),
      words("Create a statistical database on victims"),
      words("Create a register of victims that keeps names confidential"),
      words("Создание обезличенной базы данных о жертвах"),
      words("Return confiscated money to victims"),
      // A training in interviewing interviews nobody yet.
      words("Instruct officers in keeping the register of victims"),
      words("Научить следователей вести базу данных о жертвах"),
      words("Hakimlərin zərərçəkmişin dindirilməsi üsulları üzrə öyrədilməsi"),
      words("Создание реестра агентств занятости"),
    ],
  ],
  [
    "law-unnamed",
    [
      words("Improve the national legislation"),
      words("Совершенствование законодательства в сфере защиты"),
      words("Qanunvericiliyin təkmilləşdirilməsi"),
      words("Review and amend relevant laws"),
      words("Normativ bazanı təkmilləşdirmək"),
    ],
    [
      words("Amend the procedure in accordance with the legislation"),
      words("Amend Article 171 of the Criminal Code"),
      words("Improve legislation by introducing the liability of legal persons"),
      words("Train judges in the amended legislation"),
      words("Внесение изменений в статью 128 Уголовного кодекса"),
      words("Cinayət Məcəlləsinin 144-cü maddəsinə dəyişikliklərin hazırlanması"),
    ],
  ],
  [
    "no-payer",
    ["45,000 EUR", "1 200 тыс. тенге", "12 min manat", "300"].map((budget) =>
      withFields("1.1", { budget }),
    ),
    ["45,000 EUR, state budget", "100 SB", "1 200 тыс. тенге, РБ", "no cost"].map((budget) =>
      withFields("1.1", { budget }),
    ),
  ],
  [
    "ends-with-project",
    [
      withFields(
        "1.1",
        { budget: "20,000, OSCE" },
        "Hold a course for judges as part of the project",
      ),
      withFields("1.1", { budget: "2 500, средства доноров" }, "Проведение курса для следователей"),
      withFields("1.1", { budget: "10, donor vəsaiti" }, "Hakimlər üçün kursun keçirilməsi"),
    ],
    [
      withFields(
        "1.1",
        { budget: "20,000, OSCE" },
        "Hold a course for judges that the academy takes over",
      ),
      withFields("1.1", { budget: "20,000, state budget" }, "Hold a course for judges"),
      withFields("1.1", { budget: "90 D" }, "Commission a study on domestic work"),
      withFields(
        "1.1",
        { budget: "60, donor vəsaiti" },
        "Nəticələrin tədqiqat mərkəzi tərəfindən öyrənilməsi",
      ),
    ],
  ],
])("[C21] %s", (check, finds, passes) => {
  it.each(finds.map((one) => [one.text, one.fields, one] as const))("is found: %s %o", (...row) => {
    expect(found(row[2])).toContain(`1.1 ${check}`)
  })
  it.each(passes.map((one) => [one.text, one.fields, one] as const))("is not: %s %o", (...row) => {
    expect(found(row[2])).not.toContain(`1.1 ${check}`)
  })
})

describe("[C21] what a measure does not say", () => {
  it("is one finding a field, with every measure it is missing in", () => {
    const bare = [bareMeasure("1.1", "Pay for a shelter"), bareMeasure("1.2", "Appoint a guardian")]
    expect(found(...bare)).toEqual([
      "1.1 1.2 no-lead",
      "1.1 1.2 no-time",
      "1.1 1.2 no-indicator",
      "1.1 1.2 no-money",
    ])
  })

  it("is a finding on the plan where nearly no measure says it", () => {
    const measures = "Shelter Guardian Register Hotline Course Lawyer"
      .split(" ")
      .map((word, i) => bareMeasure(`1.${i + 1}`, `Pay for the ${word} of children`))
    expect(found(...measures)).toContain("plan no-lead")
    expect(says("no-lead", ...measures)?.message).toBe("Hardly any measure names a lead body.")
  })

  it("names the words of its places once, however they are written", () => {
    const at = (id: string, time: string) => ({ ...withFields(id, { time }), id })
    const [one, two] = [at("1.1", "permanently"), at("1.2", "Permanently")]
    expect(says("open-ended", one, two)?.message).toBe(
      "“permanently” sets no point in time at which the measure is done.",
    )
  })

  it("is nothing yet while the measure has no words", () => {
    expect(found(bareMeasure("1.1", ""))).toEqual([])
  })

  it("is no missing money where the plan says that none is needed", () => {
    expect(found(withFields("1.1", { budget: "no cost" }))).toEqual([])
  })

  it.each([
    "to be worked out at a later stage",
    "costing under way",
    "to follow",
    "Стоимость рассчитывается дополнительно",
    "будет рассчитана позднее",
    "в стадии расчёта",
    "sonradan hesablanacaq",
    "dəyəri sonradan müəyyən ediləcək",
    "hesablamalar aparılır",
  ])("is missing money where somebody has yet to reckon it: %s", (budget) => {
    expect(found(withFields("1.1", { budget }))).toEqual(["1.1 no-money"])
  })

  it.each([
    "to be provided by donors",
    "to be met from the budget of the ministry",
    "рассчитывается по нормативам, за счёт местного бюджета",
    "dövlət büdcəsi hesabına",
  ])("is no missing money where who pays is named: %s", (budget) => {
    expect(found(withFields("1.1", { budget })).join()).not.toContain("no-money")
  })

  it("is missing money where the words of the budget say that it is to be settled", () => {
    const has = { lead: true, time: true, indicator: true, budget: false }
    expect(found(withFields("1.1", { budget: "to be settled at a later stage", has }))).toEqual([
      "1.1 no-money",
    ])
  })
})

describe("[C21] where measures are carried out", () => {
  const [campaign, shelter] = ["Run a campaign for builders", "Open a shelter for men"]
  it.each([
    [campaign, "Unless stated otherwise, measures apply in all nine provinces."],
    [campaign, "All measures cover the entire territory of the state."],
    [
      "Провести кампанию для строителей",
      "Если не указано иное, мера действует на всей территории.",
    ],
    ["Провести кампанию для строителей", "Меры Плана реализуются во всех областях страны."],
    [
      "İnşaatçılar üçün kampaniya keçirmək",
      "Ayrıca göstərilmədikdə, tədbir bütün ölkə ərazisinə aiddir.",
    ],
    [
      "İnşaatçılar üçün kampaniya keçirmək",
      "Plandakı tədbirlər ölkənin bütün ərazisini əhatə edir.",
    ],
  ])("is said for all of them: %s: %s", (text, clause) => {
    expect(found(words(text))).toContain("1.1 no-place")
    expect(found(narrative("n1", clause), words(text))).not.toContain("1.1 no-place")
  })

  it.each([
    [shelter, "Where: Orva Valley"],
    [shelter, "Covers: the Orva Valley, 12 men"],
    [shelter, "Place of implementation: outskirts of Marn"],
    ["Создание приюта для мужчин", "Где: окрестности Марны"],
    ["Создание приюта для мужчин", "Охват: столица, 12 мужчин"],
    ["Создание приюта для мужчин", "Место размещения: Орва"],
    ["Kişilər üçün sığınacağın açılması", "Əhatə: Paytaxt ətrafı, 6 qız, 6 oğlan"],
    ["Kişilər üçün sığınacağın açılması", "Harada: Orva vadisi"],
    ["Kişilər üçün sığınacağın açılması", "Yerləşmə yeri: Marna"],
  ])("is said in a line of its own: %s: %s", (text, line) => {
    expect(found(words(text))).toContain("1.1 no-place")
    expect(found(words(`${text}\n${line}`))).not.toContain("1.1 no-place")
  })

  it.each([
    [shelter, "Covers: 300 men a year"],
    ["Создание приюта для мужчин", "Охват: 300 мужчин в год"],
    ["Kişilər üçün sığınacağın açılması", "Əhatə: ildə 300 kişi"],
  ])("is not in a line of how many it is for: %s: %s", (text, line) => {
    expect(found(words(`${text}\n${line}`))).toContain("1.1 no-place")
  })

  it.each([
    // One place is in one of all the provinces.
    [shelter, "Unless stated otherwise, measures apply in all nine provinces."],
    ["Создание приюта для мужчин", "Если не указано иное, мера действует на всей территории."],
    [
      "Kişilər üçün sığınacağın açılması",
      "Ayrıca göstərilmədikdə, tədbir bütün ölkə ərazisinə aiddir.",
    ],
    [campaign, "Measures taken so far did not reach the whole country."],
    ["Провести кампанию для строителей", "Жертвы выявлены на всей территории страны."],
    ["İnşaatçılar üçün kampaniya keçirmək", "Zərərçəkmişlər bütün ölkə ərazisindən gəlir."],
  ])("is not: %s: %s", (text, other) => {
    expect(found(narrative("n1", other), words(text))).toContain("1.1 no-place")
  })
})

describe("[C21] measures side by side", () => {
  const rule = (number: string, to: string) =>
    withFields(
      number,
      { time: to, parts: parts({ to }) },
      "Draft a law on temporary employment agencies",
    )
  const course = (
    number: string,
    to: string,
    text = "in the law on temporary employment agencies",
  ) => withFields(number, { time: to, parts: parts({ to }) }, `Train labour inspectors ${text}`)

  it.each([
    ["before its law", course("1.2", "2027-05-31"), ["1.2 ends-before-its-basis"]],
    ["after its law", course("1.2", "2029-05-31"), []],
    ["on something else", course("1.2", "2027-05-31", "in the law on asylum"), []],
  ])("a training is placed by the law it teaches: %s", (_, training, wanted) => {
    expect(found(rule("1.1", "2028-12-31"), training)).toEqual(wanted)
  })

  const dated = (number: string, to: string, text: string) =>
    withFields(number, { time: to, parts: parts({ to }) }, text)
  /** The number of the measure that comes first, in what is said of a place. */
  const basisIn = ({ words }: { words: string }) =>
    /(?<![\d.])[\d.]+(?= (?:on|—|nömrəli))/.exec(words)?.[0]
  it.each([
    [
      "Принять закон о частных агентствах занятости",
      "Принять закон об инспекторах труда и их полномочиях",
      "Обучить 80 инспекторов труда применению закона о частных агентствах занятости",
    ],
    [
      "Draft the law on private employment agencies",
      "Draft the law on labour inspectors and their powers",
      "Train 80 labour inspectors in applying the law on private employment agencies",
    ],
    [
      "Özəl məşğulluq agentlikləri haqqında qanunun hazırlanması",
      "Əmək müfəttişlərinin səlahiyyətləri haqqında qanunun hazırlanması",
      "Əmək müfəttişlərinə özəl məşğulluq agentlikləri haqqında qanunun tətbiqi üzrə təlimin keçirilməsi",
    ],
  ])(
    "of several laws a training is placed by the one whose words it has: %s",
    (own, other, text) => {
      const training = dated("1.3", "2027-05-31", text)
      const [early, late] = ["2026-12-31", "2028-12-31"]
      const placed = (ownEnd: string, otherEnd: string) =>
        says(
          "ends-before-its-basis",
          dated("1.1", ownEnd, own),
          dated("1.2", otherEnd, other),
          training,
        )?.places.map(basisIn)
      expect(placed(early, late)).toBeUndefined()
      expect(placed(late, early)).toEqual(["1.1"])
      expect(placed(late, late)).toEqual(["1.1"])
      // Where the law it teaches is not in the plan, nothing is said of another.
      expect(says("ends-before-its-basis", dated("1.2", late, other), training)).toBeUndefined()
    },
  )

  it.each([
    [
      "Train judges and prosecutors in applying the amended Article 188",
      "Amend Article 188 of the Criminal Code to make companies liable",
    ],
    [
      "Instruct prosecutors how to use section 140A of the Penal Code",
      "Create a new offence of forced begging in section 140A of the Penal Code",
    ],
    [
      "Print 20,000 copies of the referral guide for health workers",
      "Write a referral guide for health workers",
    ],
    ["Supply all border posts with the list of signs", "Draw up a list of signs for border posts"],
    ["Connect the county police to the case register", "Build a case register of all agencies"],
    [
      "Обучить судей применению статьи 128 Уголовного кодекса в новой редакции",
      "Внести в Парламент проект изменений в статью 128 Уголовного кодекса",
    ],
    [
      "Обучить судей применению нового состава преступления (статья 132-2)",
      "Дополнить Уголовный кодекс статьёй 132-2",
    ],
    [
      "Проверить соблюдение порядка перенаправления во всех областях",
      "Принять порядок перенаправления пострадавших",
    ],
    ["Подключить управления полиции к единому реестру дел", "Создать единый реестр уголовных дел"],
    [
      "Prokurorlara Cinayət Məcəlləsinin yeni 151-1-ci maddəsinin tətbiqini öyrətmək",
      "151-1-ci maddənin Cinayət Məcəlləsinə əlavə edilməsi haqqında layihəni təqdim etmək",
    ],
    [
      "Bütün sərhəd məntəqələrini əlamətlər siyahısı ilə təmin etmək",
      "Sərhəd məntəqələri üçün əlamətlər siyahısını hazırlamaq",
    ],
    ["Polis idarələrini vahid iş reyestrinə qoşmaq", "Vahid iş reyestrini yaratmaq"],
    // A law is made as well where its draft goes to whoever adopts it.
    [
      "Train judges in applying the Victims’ Rights Act",
      "Submit to Parliament the Victims’ Rights Act with a reflection period of 45 days",
    ],
    [
      "Instruct the police in the amended Asylum Act",
      "Bring the bill amending the Asylum Act before the National Assembly",
    ],
    [
      "Обучить опекунов применению Закона об опеке",
      "Представить на утверждение Правительства проект Закона об опеке",
    ],
    [
      "Провести семинары для прокуроров по Закону о защите свидетелей",
      "Направить в Парламент проект Закона о защите свидетелей",
    ],
    [
      "Prokurorlara “Şahidlərin müdafiəsi haqqında” Qanunun öyrədilməsi",
      "“Şahidlərin müdafiəsi haqqında” Qanun layihəsinin Milli Məclisə göndərilməsi",
    ],
    // A law by its name in quotation marks, and an article that has no number yet.
    [
      "Train 70 inspectors in unannounced checks under the new wording of the Law “On Labour Inspection”",
      "Amend the Law “On Labour Inspection” so that inspectors may enter without notice",
    ],
    [
      "Разъяснить агентствам занятости обновлённый Закон «О занятости населения»",
      "Разработать поправки к Закону «О занятости населения», запрещающие сборы с работника",
    ],
    [
      "“Əmək müfəttişliyi haqqında” Qanunun yeni redaksiyasına əsasən xəbərdarlıqsız yoxlamanın aparılması qaydası üzrə 70 müfəttişin öyrədilməsi",
      "“Əmək müfəttişliyi haqqında” Qanuna müfəttişin iş yerinə daxil olmaq hüququnu tanıyan dəyişikliyin edilməsi",
    ],
    [
      "Train judges in applying the new article on freeing victims from punishment",
      "Insert into the Criminal Code an article on freeing victims from punishment for acts done under duress",
    ],
    [
      "Обучить судей применению новой статьи об освобождении пострадавшего от наказания",
      "Дополнить Уголовный кодекс статьёй об освобождении пострадавшего от наказания за вынужденные деяния",
    ],
    [
      "Hakimlərə zərərçəkənin cəzadan azad edilməsi barədə yeni maddənin tətbiqini öyrətmək\nHədəf qrupu: 160 hakim",
      "Zərərçəkənin cəzadan azad edilməsi barədə maddəni Cinayət Məcəlləsinə əlavə etmək",
    ],
  ])("what another measure makes or changes comes first: %s", (text, basis) => {
    const placed = (end: string) =>
      says("ends-before-its-basis", dated("1", "2027-05-31", text), dated("4", end, basis))
    expect(placed("2029-12-31")?.places.map(({ number }) => number)).toEqual(["1"])
    expect(placed("2026-12-31")).toBeUndefined()
  })

  it.each([
    // Another article, another code, or the law as it is.
    [
      "Train judges in applying Article 188 of the Criminal Code",
      "Amend Article 144 of the Criminal Code to cover begging",
    ],
    [
      "Train judges in Article 188 of the Criminal Code",
      "Amend Article 188 of the Civil Code on contracts",
    ],
    [
      "Train judges in Article 26 of the Convention",
      "Amend Article 26 of the Criminal Code on attempts",
    ],
    [
      "Train inspectors in the existing procedure for checks of farms",
      "Adopt a procedure for checks of farms",
    ],
    ["Inspect farms under the Labour Act", "Amend the Criminal Code to cover forced labour"],
    [
      "Обучить судей применению действующей статьи 128 Уголовного кодекса",
      "Внести изменения в статью 128 Уголовного кодекса",
    ],
    [
      "Выдавать документы на основании закона об иностранцах",
      "Внести в закон об иностранцах норму о сроке на размышление",
    ],
    [
      "Train inspectors in the new provisions of the Law “On Migration”",
      "Amend the Law “On Labour Inspection” so that inspectors may enter without notice",
    ],
    [
      "Обучить инспекторов действующему Закону «Об инспекции труда»",
      "Внести в Закон «Об инспекции труда» изменения, дающие право входить без предупреждения",
    ],
    [
      "Hakimlər üçün əmlakın müsadirəsi barədə yeni maddə üzrə seminar keçirmək",
      "Cinayət Məcəlləsinə zərərçəkmişin məsuliyyətdən azad edilməsi haqqında yeni maddə daxil etmək",
    ],
    // A measure that only reports on a law makes none.
    [
      "Train clerks in the Archives Act",
      "Submit to Parliament a yearly report on the application of the Archives Act",
    ],
    [
      "Обучить прокуроров Закону о защите свидетелей",
      "Представить в Парламент доклад о применении Закона о защите свидетелей",
    ],
    // Whoever writes it or looks at how it works needs no new one.
    ["Collect the views of courts on Article 188", "Amend Article 188 of the Criminal Code"],
    ["Изучить практику применения статьи 128", "Внести изменения в статью 128 Уголовного кодекса"],
    ["Разработать проект порядка перенаправления", "Утвердить порядок перенаправления"],
    ["Yönləndirmə qaydasının layihəsini hazırlamaq", "Yönləndirmə qaydasını təsdiq etmək"],
    [
      "Cinayət Məcəlləsinin 144-cü maddəsinin tətbiqi təcrübəsini araşdırmaq",
      "Cinayət Məcəlləsinin 144-cü maddəsinə dəyişiklik etmək",
    ],
    // Another measure that does something later gives nothing to this one.
    ["Hold a course for judges that measure 4 repeats for prosecutors", "Hold another course"],
    ["Train judges in the Labour Act (measure 4 trains inspectors)", "Hold another course"],
    ["Обучить судей порядку учёта (совместно с мероприятием 4)", "Провести другой курс"],
    ["Teach clerks the code and drive them home (measure 4)", "Hold another course"],
    ["Katiblərə arxiv qaydasının öyrədilməsi (4-cü tədbirlə birlikdə)", "Qəyyumlar üçün kurs"],
    ["Обучить инспекторов в зале, который затем займёт мероприятие 4", "Внести изменения в закон"],
    ["Təlim keçirmək, 4-cü tədbir bundan sonra başlayır", "Qanuna dəyişiklik etmək"],
  ])("and what it does not make or change does not: %s", (text, basis) => {
    const both = [dated("1", "2027-05-31", text), dated("4", "2029-12-31", basis)]
    expect(says("ends-before-its-basis", ...both)).toBeUndefined()
  })

  it("what is done every year is there before the last of them", () => {
    const [text, basis] = ["Train clerks to use the case register", "Develop the case register"]
    const yearly = (time: string) =>
      withFields("4", { time, parts: parts({ to: "2030-12-31" }) }, basis)
    const placed = (time: string) =>
      says("ends-before-its-basis", dated("1", "2028-05-31", text), yearly(time))
    expect(placed("Each year 2027–2030")).toBeUndefined()
    expect(placed("By the end of 2030")).toBeDefined()
  })

  it.each([
    [
      "Train 220 social workers in the rights laid down in the Act of action 4",
      "Bring into force the Act on Assistance, with a recovery period",
    ],
    ["Обучить судей порядку, названному в пункте 4", "Работа над порядком допроса"],
    ["200 müfəttişə 4-cü tədbirin qaydalarını öyrətmək", "Yoxlama qaydaları üzrə iş"],
    // In brackets behind the rule stands whose it is.
    ["Train judges in the Victims’ Rights Act (measure 4)", "Work on the rights of victims"],
    ["Teach 90 prosecutors to use the Witness Act (see measure 4)", "Work on witnesses"],
    ["Обучить судей применению закона о выплатах (см. мероприятие 4)", "Работа над выплатами"],
    ["Müfəttişlərə yoxlama qaydasının (bax: 4-cü tədbir) öyrədilməsi", "Yoxlama üzrə iş"],
    ["Vəkillərə yardım qanununun (tədbir 4) öyrədilməsi", "Yardım üzrə iş"],
  ])("a rule that is said to be another measure's comes first: %s", (text, basis) => {
    const placed = (end: string) =>
      says("ends-before-its-basis", dated("1", "2027-05-31", text), dated("4", end, basis))
    expect(placed("2029-12-31")?.places.map(({ number }) => number)).toEqual(["1"])
    expect(placed("2026-12-31")).toBeUndefined()
  })

  it.each([
    // Behind the code or the sign of a file stands the act, and beside it whom it is for.
    [
      "C1.3 Train 300 workers in applying the National Referral Rules (Art. 10)\nFor whom: police in nine counties",
      "C1.1 ★ Approve the National Referral Rules (Art. 10)",
      true,
    ],
    [
      "Train 80 inspectors to recognise forced labour (Art. 10)",
      "Introduce a screening sheet in emergency wards (Art. 10)",
      false,
    ],
  ])("articles in brackets are of the treaty that a plan carries out: %s", (text, basis, late) => {
    const all = [dated("1", "2027-05-31", text), dated("4", "2029-12-31", basis)]
    expect(says("ends-before-its-basis", ...all) !== undefined).toBe(late)
  })

  it("a register on what a law is about is not the law", () => {
    const register = dated(
      "1.1",
      "2028-12-31",
      "Create a public register of licensed employment agencies",
    )
    expect(found(register, course("1.2", "2027-05-31")).join()).not.toContain("ends-before")
  })

  it.each([
    [
      "Train clerks in the new register of cases",
      "Build a new register of cases",
      "Is over before the measure on which it builds: it ends on 31.05.2027, measure 4 on 31.12.2029.",
    ],
    [
      "Обучить судей новому порядку допроса детей",
      "Утвердить новый порядок допроса детей",
      "Заканчивается раньше мероприятия, на которое опирается: срок — 31.05.2027, а у мероприятия 4 — 31.12.2029.",
    ],
    [
      "Hakimlərə uşaqların dindirilməsinin yeni qaydasını öyrətmək",
      "Uşaqların dindirilməsinin yeni qaydasını təsdiq etmək",
      "Əsaslandığı tədbirdən əvvəl başa çatır: müddəti 31.05.2027, 4 nömrəli tədbirin müddəti isə 31.12.2029.",
    ],
  ])("both ends are named: %s", (text, basis, sentence) => {
    const all = [dated("1", "2027-05-31", text), dated("4", "2029-12-31", basis)]
    expect(says("ends-before-its-basis", ...all)?.message).toBe(sentence)
  })

  it("a measure is placed by those that it names, and those that the plan says come first", () => {
    const first = withFields("1.1", { parts: parts({ to: "2029-12-31" }) }, "Build a case register")
    const named = withFields("1.2", {}, "Publish figures after measure 1.1 is done")
    const linked = withFields("1.3", { parts: parts({ dependsOn: ["m1.1"] }) }, "Print the figures")
    const late = ["1.2 ends-before-its-basis", "1.3 ends-before-its-basis"]
    expect(found(first, named, linked)).toEqual(late)
  })

  it.each([
    [
      "Train 200 inspectors in the procedure of measure 4",
      "Adopt the procedure for finding victims",
    ],
    ["Обучить 200 инспекторов порядку из пункта 4", "Утвердить порядок выявления пострадавших"],
    ["200 müfəttişə 4-cü bənddəki qaydanı öyrətmək", "Aşkarlama qaydasını təsdiq etmək"],
    ["Publish figures after measure 4", "Build a case register"],
    ["Опубликовать цифры после мероприятия 4", "Создать реестр дел"],
    ["4-cü tədbirdən sonra rəqəmləri dərc etmək", "İşlərin reyestrini yaratmaq"],
    ["Monitor the standards adopted under measure 4", "Adopt standards of care"],
    ["Издать памятку, утверждённую по мере 4", "Разработать памятку о правах"],
    ["Провести мониторинг правил, принятых в рамках меры 4", "Принять правила опроса"],
    ["4-cü tədbir üzrə hazırlanmış kitabçanı çap etmək", "Hüquqlara dair kitabça hazırlamaq"],
    ["4-cü tədbirdə təsdiq edilən vərəqəni doldurmağı öyrətmək", "Sorğu vərəqəsini təsdiq etmək"],
    // Measures can create things other than documents: a power, a right.
    ["Teach inspectors to use the power of entry that measure 4 gives", "Amend the Inspection Act"],
    ["Train judges in the powers conferred by measure 4", "Amend the Criminal Code"],
    ["Обучить инспекторов полномочию, предоставленному мероприятием 4", "Дополнить закон"],
    ["Научить инспекторов пользоваться правом, которое даёт мероприятие 4", "Дополнить закон"],
    ["Müfəttişlərə 4-cü tədbirlə verilən səlahiyyəti öyrətmək", "Qanuna dəyişiklik etmək"],
    ["Polisə 4-cü tədbirin yaratdığı səlahiyyəti izah etmək", "Qanuna dəyişiklik etmək"],
  ])("a rule that a training names by its number comes first: %s", (text, basis) => {
    const placed = (end: string) =>
      says("ends-before-its-basis", dated("1", "2027-05-31", text), dated("4", end, basis))
    const late = placed("2029-12-31")?.places ?? []
    expect(late.map((place) => [place.number, basisIn(place)])).toEqual([["1", "4"]])
    expect(placed("2026-12-31")).toBeUndefined()
  })

  it.each([
    [
      "Train labour inspectors in recognising forced labour",
      "Organise courses for labour inspectors on recognising forced labour",
      true,
    ],
    [
      "Обучить следователей и прокуроров тактике допроса пострадавших",
      "Организовать курсы по тактике допроса пострадавших для следователей и прокуроров",
      true,
    ],
    [
      "Train judges in evidence of trafficking",
      "Train prosecutors in evidence of trafficking",
      false,
    ],
    ["Open a shelter for women in the north", "Open a shelter for men in the south", false],
    [
      "Train border guards in detecting victims",
      "Organise training of border guards on detection of victims",
      true,
    ],
    [
      "Sərhədçilərə qurbanları aşkar etməyi öyrətmək",
      "Qurbanların aşkar edilməsi üzrə sərhədçilərin təlimini təşkil etmək",
      true,
    ],
    [
      "Print a leaflet on workers' rights for seasonal workers",
      "Publish leaflets about the rights of seasonal workers",
      true,
    ],
    [
      "Издать памятку о правах сезонных рабочих",
      "Выпустить памятки о правах сезонных работников",
      true,
    ],
    [
      "Mövsümi işçilərin hüquqlarına dair yaddaş kitabçası çap etmək",
      "Mövsümi işçilərin hüquqları haqqında kitabçalar buraxmaq",
      true,
    ],
    [
      "Open a shelter for men in the city of Tarn",
      "Set up in Tarn a shelter for male victims",
      true,
    ],
    [
      "Открыть приют для мужчин в городе Тарн",
      "Создать в Тарне приют для потерпевших мужчин",
      true,
    ],
    [
      "Train 200 labour inspectors to spot signs of forced labour",
      "Deliver seminars for labour inspectors on signs of forced labour",
      true,
    ],
    [
      "Tarnda uşaq alveri üzrə konfrans keçirmək",
      "Uşaq alverinə dair Tarnda konfrans təşkil etmək",
      true,
    ],
    ["Train border guards in detecting victims", "Train consuls in detecting victims", false],
    ["Обучить пограничников выявлению жертв", "Обучить врачей выявлению жертв", false],
    [
      "Sərhədçilərə qurbanları aşkar etməyi öyrətmək",
      "Həkimlərə qurbanları aşkar etməyi öyrətmək",
      false,
    ],
    [
      "Draft rules on the rights of seasonal workers",
      "Publish leaflets about the rights of seasonal workers",
      false,
    ],
    ["Open a shelter for men in Tarn", "Equip the shelter for men in Tarn", false],
    [
      "Open a house in Orle for 24 men who were exploited",
      "Open a shelter in Orle for men who have been exploited, with 24 places",
      true,
    ],
    [
      "Открыть в Орле дом для 24 мужчин, пострадавших от эксплуатации",
      "Открыть в Орле приют на 24 места для мужчин, подвергшихся эксплуатации",
      true,
    ],
    [
      "Şəki şəhərində istismara məruz qalmış kişilər üçün 24 yerlik evin açılması",
      "Şəki şəhərində istismar olunmuş 24 kişi üçün sığınacağın açılması",
      true,
    ],
    [
      "Issue instructions for interviewing minors who are victims, in police stations",
      "Issue guidelines for interviewing child victims in police stations",
      true,
    ],
    [
      "Open a house in Orle for 24 men who were exploited",
      "Open a shelter in Orle for 24 women who were exploited",
      false,
    ],
    [
      "Open a house in Orle for 24 men who were exploited",
      "Open a house in Tern for 24 men who were exploited",
      false,
    ],
    [
      "Open a house in Orle for 24 men who were exploited",
      "Pay 24 lawyers in Orle who act for men who were exploited",
      false,
    ],
    [
      "Issue guidelines for interviewing child victims",
      "Train judges in the guidelines for interviewing child victims",
      false,
    ],
    // One act for one audience on one subject, in different words.
    [
      "Hold seminars for the staff of the Labour Inspectorate on how forced labour is recognised",
      "Teach labour inspectors in a two-day course to spot the signs of forced labour",
      true,
    ],
    [
      "Run courses for hotel staff on noticing suspicious guests",
      "Train hospitality workers to recognise guests who raise suspicion",
      true,
    ],
    [
      "Give judges a course on compensation in criminal proceedings",
      "Train the judiciary to award compensation in criminal cases",
      true,
    ],
    [
      "Организовать для сотрудников Инспекции труда курсы по распознаванию принудительного труда",
      "Обучить 96 инспекторов труда всех областей выявлению признаков принудительного труда",
      true,
    ],
    [
      "Подготовить 150 сотрудников пограничной службы к опросу возможных пострадавших",
      "Организовать тренинги для пограничников по проведению опроса пострадавших",
      true,
    ],
    [
      "Рассказать учащимся училищ об опасностях предложений работы за границей",
      "Провести в колледжах уроки о рисках предложений работы за рубежом",
      true,
    ],
    [
      "Sosial xidmət işçilərinə zərər çəkmiş şəxslə ilkin ünsiyyət qaydalarını öyrətmək",
      "Rayonlardakı sosial işçilər üçün zərər çəkmiş şəxslərlə ilk təmas üzrə kurslar keçirmək",
      true,
    ],
    [
      "Otel işçilərinə şübhəli halları görməyi öyrətmək",
      "Mehmanxana heyəti üçün şübhəli vəziyyətlərin tanınması üzrə seminarlar təşkil etmək",
      true,
    ],
    // Other people, or another matter.
    [
      "Teach social workers how to speak with presumed victims at first contact",
      "Teach police officers how to speak with presumed victims at first contact",
      false,
    ],
    [
      "Train labour inspectors to recognise forced labour",
      "Train labour inspectors in interviewing persons in forced labour",
      false,
    ],
    [
      "Train teachers to spot signs of exploitation in pupils",
      "Teach pupils to spot signs of exploitation",
      false,
    ],
    [
      "Issue guidelines for labour inspectors on forced labour",
      "Train labour inspectors in the guidelines on forced labour",
      false,
    ],
    [
      "Prepare guidelines for judges on compensation in criminal cases",
      "Train judges in awarding compensation in criminal cases",
      false,
    ],
    ["Обучить пограничников опросу детей", "Обучить пограничников проверке документов", false],
    ["Обучить судей вопросам компенсации", "Обучить судей допросу детей", false],
    [
      "Провести кампанию для школьников о безопасной работе",
      "Провести кампанию для школьников о безопасном интернете",
      false,
    ],
    [
      "Həkimlərə zorakılıq əlamətlərini öyrətmək",
      "Həkimlərə xəstə məlumatlarının qorunmasını öyrətmək",
      false,
    ],
    [
      "Sosial işçilərə ilkin ünsiyyət qaydalarını öyrətmək",
      "Polislərə ilkin ünsiyyət qaydalarını öyrətmək",
      false,
    ],
    // Embassy staff are consular staff; material shown at stations is handed out there.
    [
      "Train consular officers posted in the eight main destination countries to recognise and refer victims",
      "Hold courses for embassy staff in the main countries of destination on spotting victims and directing them to help",
      true,
    ],
    [
      "Обучить консульских работников распознаванию граждан, пострадавших за рубежом",
      "Провести для сотрудников посольств семинары по выявлению соотечественников, ставших за границей жертвами",
      true,
    ],
    [
      "Səfirlik əməkdaşlarına xaricdə istismara məruz qalmış vətəndaşları tanımağı öyrətmək",
      "Konsulluq heyəti üçün xarici ölkələrdə istismar olunan soydaşların aşkar edilməsi üzrə seminarlar keçirmək",
      true,
    ],
    [
      "Put up posters with the helpline number in railway stations and airports",
      "Display the number of the helpline on placards at airports and train stations",
      true,
    ],
    [
      "Распространить карманные карточки с телефоном доверия на пограничных переходах, автостанциях и в аэропортах",
      "Разместить номер телефона доверия на автовокзалах, в аэропортах и на пунктах пропуска",
      true,
    ],
    [
      "Qaynar xəttin nömrəsi yazılmış vərəqələri avtovağzallarda, hava limanlarında və sərhəd keçid məntəqələrində paylamaq",
      "Sərhəd buraxılış məntəqələrində, avtobus stansiyalarında və hava limanlarında qaynar xəttin nömrəsi olan cib kartlarını yaymaq",
      true,
    ],
    [
      "Train consular staff in issuing emergency travel documents",
      "Train consular staff to recognise and refer victims abroad",
      false,
    ],
    ["Display the helpline number at airports", "Display the helpline number in clinics", false],
    [
      "Обучить консульских работников оформлению документов для возвращения",
      "Обучить консульских работников выявлению пострадавших за рубежом",
      false,
    ],
    [
      "Məktəblərdə qaynar xəttin nömrəsi olan vərəqələr paylamaq",
      "Sərhəd məntəqələrində təhlükəsiz miqrasiya barədə vərəqələr paylamaq",
      false,
    ],
  ])("say much the same or do not: %s / %s", (one, other, same) => {
    const twins = found(measure("1.1", one), measure("2.1", other))
    expect(twins).toEqual(same ? ["2.1 same-measure"] : [])
  })

  it("say much the same where only the words for one thing differ", () => {
    const [one, other] = [
      "Open a house for 24 men who were exploited",
      "Open a shelter for men who have been exploited, with 24 places",
    ].map((text, i) => measure(`${i + 1}.1`, text))
    const twins = one && other ? says("same-measure", one, other) : undefined
    expect(twins?.message).toBe("Says much the same as measure 1.1.")
  })

  it("a body outside government has the mark that others have", () => {
    const partner = (number: string, text: string, name: string, byAgreement: boolean) =>
      withFields(number, { parts: parts({ partners: [{ name, byAgreement }] }) }, text)
    const marked = [
      partner("1.1", "Pay lawyers of victims", "NGOs", true),
      partner("1.2", "Hold hearings by video", "Bar Association", true),
    ]
    const without = partner("1.3", "Pay for a home for boys", "NGO coalition Safe Road", false)
    const name = "Ministry of Health of the Federation"
    const ministry = partner("1.4", "Print leaflets for parents", name, false)
    expect(found(...marked, without, ministry)).toEqual(["1.3 unmarked-partner"])
    // Where no plan uses the mark, its absence says nothing.
    expect(found(without, ministry)).toEqual([])
  })

  it.each([
    ["State Labour Inspectorate", "Labour Inspectorate", true],
    ["Министерство труда", "Министерство труда и социальной защиты", true],
    ["Ministry of Health", "Ministry of Justice", false],
    ["Police", "State Police", false],
    ["National Police, Prosecution Service", "National Police", false],
    ["Ministry of Labour, Family and Sports", "Ministry of Labour", true],
    ["Ministry of Labour and Family, jointly", "Ministry of Labour and Family", false],
    ["Министерство труда, совместно", "Министерство труда", false],
    ["Ministry of Health and Labour Inspectorate", "Ministry of Health", false],
    // Behind a comma stands a unit of the body, or another.
    ["Ministry of Health, Mental Health Department", "Ministry of Health", false],
    ["State Labour Inspectorate, Training Unit", "State Labour Inspectorate", false],
    ["Министерство труда, департамент занятости", "Министерство труда", false],
    ["Daxili İşlər Nazirliyi, Baş İdarə", "Daxili İşlər Nazirliyi", false],
    ["Ministry of Health, City of Lubnice", "Ministry of Health", false],
    ["Министерство юстиции, администрации областей", "Министерство юстиции", false],
    ["Ministry of Justice, with the Bar", "Ministry of Justice", false],
    ["Department of Social Care and the Constables", "Department of Social Care", false],
    ["Əmək Nazirliyi və Ailə", "Əmək Nazirliyi", true],
    ["Министерство труда, семьи и спорта", "Министерство труда", true],
  ])("a body has one name: %s, %s", (one, other, two) => {
    const both = [
      withFields("1.1", { lead: [one] }, "Check farms at harvest"),
      withFields("1.2", { lead: [other] }, "Pay lawyers of victims"),
    ]
    expect(found(...both).some((line) => line.endsWith("two-names"))).toBe(two)
  })

  it("one body leads too many, or too many end together", () => {
    const objects = "shelter lawyer guardian register hotline leaflet court school".split(" ")
    const by = (lead: (i: number) => string, to: (i: number) => string) =>
      objects.map((object, i) =>
        withFields(
          `1.${i + 1}`,
          { lead: [lead(i)], parts: parts({ to: to(i) }) },
          `Pay for a ${object}`,
        ),
      )
    const years = (i: number) => `202${6 + (i % 4)}-0${1 + i}-01`
    expect(found(...by((i) => (i < 4 ? "Interior" : `Body ${i}`), years))).toContain(
      "plan one-lead-for-most",
    )
    expect(
      found(
        ...by(
          (i) => `Body ${i}`,
          () => "2028-12-31",
        ),
      ),
    ).toContain("plan ends-together")
    // Nobody but one body: the share is all.
    expect(found(...by(() => "Interior", years))).toContain("plan one-lead-for-most")
    const spread = found(...by((i) => `Body ${i}`, years))
    expect(spread.filter((line) => /lead-for|ends/.test(line))).toEqual([])
  })
})

it.each([
  ["Send liaison officers to two countries", "Liaison officers sent"],
  ["Post labour attachés to embassies", "Attachés posted"],
  ["Show films in schools", "Schools shown the film"],
  ["Deliver legal aid to victims", "Legal aid delivered"],
  ["Направить пострадавших в приют", "Пострадавшие направлены в приют"],
  ["Организовать приют в двух регионах", "Приюты организованы"],
  ["Изготовить паспорта пострадавшим", "Паспорта изготовлены"],
])("[C25] people, places and papers that are counted are no activity: %s", (text, words) => {
  const measured = [{ words, baseline: "0", target: "40", verification: "register" }]
  const said = found(withFields("1.1", { parts: parts({ measured }) }, text))
  expect(said.filter((line) => line.endsWith("indicator-repeats"))).toEqual([])
})

it.each([
  ["By 31 December 2028", "2028 (7; 31.12.2028: 6)"],
  // A year names no day.
  ["2028", "2028 (7)"],
])("[C21] what ends in the last year ends on one day where most name it: %s", (time, told) => {
  const objects = "shelter lawyer guardian register hotline leaflet court school".split(" ")
  const all = objects.map((object, i) => {
    const to = i === 0 ? "2026-05-01" : i === 1 ? "2028-02-01" : "2028-12-31"
    const fields = { lead: [`Body ${i}`], time: i < 2 ? to : time, parts: parts({ to }) }
    return withFields(`1.${i + 1}`, fields, `Pay for a ${object}`)
  })
  const engine = new CoverageEngine(antiTrafficking, { period: { from: 2026, to: 2028 } })
  const ends = engine.update(all, []).findings.find(({ check }) => check === "ends-in-last-year")
  expect(ends?.message).toContain(told)
})

describe("[C21] the plan and its numbers", () => {
  const cost = (number: string, text: string, budget: string) =>
    withFields(number, { budget }, text)
  const measures = [
    cost("1.1", "Train labour inspectors in recognising forced labour", "12,000 SB"),
    cost("1.2", "Open a shelter for victims in Orle", "8,000 SB"),
  ]
  it.each([
    ["The plan consists of forty measures.", "wrong-count"],
    ["План состоит из сорока шести мероприятий.", "wrong-count"],
    ["Plan on altı tədbirdən ibarətdir.", "wrong-count"],
    ["План действует до 2030 года. В нём три мероприятия.", "wrong-count"],
    ["The plan runs to 2030. In it there are three measures.", "wrong-count"],
    ["План действует до 2030 года. В нём два мероприятия.", null],
    ["The plan has three steps in all.", "wrong-count"],
    ["The plan has twelve steps of referral for victims.", null],
    ["The plan consists of two measures.", null],
    ["План состоит из двух мероприятий.", null],
    ["Of the last plan, 41 of 66 measures had been carried out.", null],
    ["The measures are estimated at some 24 million crowns.", "wrong-total"],
    ["Общая стоимость мероприятий составляет 31 млн крон.", "wrong-total"],
    ["The measures are estimated at some 20 million crowns.", null],
    // The cost of a goal is no total, and hides none.
    ["Goal 3 costs 690 thousand in all. The total cost of the plan is 24 million.", "wrong-total"],
    [
      "Расходы на цель 3 составляют 690 тысяч. Общий объём финансирования Программы – 24 млн.",
      "wrong-total",
    ],
    [
      "Məqsəd 3 üzrə xərclər 690 min manat təşkil edir. Planın ümumi dəyəri 24 milyon manatdır.",
      "wrong-total",
    ],
    ["3-cü məqsədin xərcləri 24 milyon manat təşkil edir.", null],
    ["Расходы на вторую цель составляют 24 млн тенге.", null],
    ["The second goal costs 24 million crowns in total.", null],
    [
      "The total budget is 24 million crowns, of which goal 1 has 9 million and goal 2 the rest.",
      "wrong-total",
    ],
    ["The overall budget of the plan amounts to 31,500 thousand crowns.", "wrong-total"],
    ["The total budget of the plan is EUR 31,500,000.", "wrong-total"],
    ["The estimated number of victims is 31 500 000.", null],
    ["The police identified 118 victims: 52 women, 41 men and 15 children.", "wrong-sum"],
    ["The police identified 87 victims: 46 men, 29 women and 12 children.", null],
    ["In 2024 there were three rounds: 12 in May, 14 in June.", null],
    ["Decision No. 118 on duties: 52 posts, 41 rooms and 15 cars.", null],
    ["Victims numbered 118 in all: articles 52, 41 and 15 applied.", null],
    ["The first goal contains five measures.", null],
    ["Цель 2 включает семь мероприятий.", null],
  ])("are compared: %s", (text, check) => {
    expect(found(...measures, narrative("b", text))).toEqual(check ? [`plan ${check}`] : [])
  })

  const paid = [
    cost("1.1", "Train labour inspectors in recognising forced labour", "12,000 SB"),
    cost("1.2", "Open a shelter for victims in Orle", "5,000 SB; 3,000 D"),
    cost("1.3", "Pay lawyers who act for victims in court", "2,000, donors"),
  ]
  it.each([
    [
      "The plan costs 22,000 thousand crowns in all, of which 6,000 thousand are paid by donors.",
      1,
    ],
    [
      "The plan costs 22,000 thousand crowns in all, of which 5,000 thousand are paid by donors.",
      0,
    ],
    ["The total budget is 22 million crowns (17 million state budget and 7 million donors).", 2],
    ["The total budget is 22 million crowns (17 million state budget and 5 million donors).", 0],
    ["The total budget is 22 million crowns. Of this, 9 million come from donors.", 1],
    ["The total budget is 22 million crowns, of which some 23 % come from donors.", 0],
    ["Общая стоимость плана — 22 000 тыс. тенге, в том числе 6 600 — доноры.", 1],
    ["Общая стоимость плана — 22 000 тыс. тенге, в том числе 5 000 — доноры.", 0],
    ["Всего расходы составят 22 млн тенге, из них 17 млн — бюджет, 5 млн — гранты.", 0],
    ["Всего расходы составят 22 млн тенге, из них 14 млн — бюджет, 5 млн — гранты.", 2],
    [
      "Planın ümumi dəyəri 22 000 min manatdır, o cümlədən 6 600 min manat donorların vəsaitidir.",
      1,
    ],
    [
      "Planın ümumi dəyəri 22 000 min manatdır, o cümlədən 5 000 min manat donorların vəsaitidir.",
      0,
    ],
  ])("whose money a part of the total is: %s", (text, many) => {
    const row = findings(...paid, narrative("b", text)).map(({ check }) => check)
    const money = row.filter((check) => check === "wrong-total" || check === "wrong-sum")
    expect(money).toHaveLength(many)
  })

  it.each([
    ["The plan consists of forty measures.", "The text says “forty measures”, and the plan has 2."],
    [
      "План состоит из сорока мероприятий.",
      "В тексте плана сказано «сорока мероприятий», а фактически их 2.",
    ],
    [
      "Plan on altı tədbirdən ibarətdir.",
      "Mətndə “on altı tədbirdən” yazılıb, planda isə 2 tədbir var.",
    ],
    [
      "The measures are estimated at some 24 million crowns.",
      "The text puts the cost of the plan at 24 million crowns, and its measures add up to 20 million crowns.",
    ],
    [
      "Общая стоимость мероприятий составляет 31,5 млн крон.",
      "В тексте общая стоимость плана — 31,5 млн крон, а мероприятия в сумме дают 20 млн крон.",
    ],
    [
      "Planın ümumi dəyəri 31,5 milyon manat təşkil edir.",
      "Mətndə planın ümumi dəyəri kimi 31,5 milyon manat göstərilib, tədbirlərin cəmi isə 20 milyon manat təşkil edir.",
    ],
    [
      "The police identified 118 victims: 52 women, 41 men and 15 children.",
      "The text gives 118, and its parts (52, 41 and 15) add up to 108.",
    ],
  ])("are told in a plain sentence without signs: %s", (text, message) => {
    const about = /[а-я]/.test(text) ? "ru" : /[ə]/.test(text) ? "az" : "en"
    const engine = new CoverageEngine(antiTrafficking)
    const own = {
      en: measures,
      ru: [
        cost("1.1", "Обучить инспекторов труда выявлению принудительного труда", "12 000 РБ"),
        cost("1.2", "Открыть приют для пострадавших в городе Орле", "8 000 РБ"),
      ],
      az: [
        cost("1.1", "Əmək müfəttişlərinin məcburi əməyin aşkarlanması üzrə təlimi", "12 000 DB"),
        cost("1.2", "Şəki şəhərində qurbanlar üçün sığınacağın açılması", "8 000 DB"),
      ],
    }[about]
    const all = engine.update([...own, narrative("b", text)], []).findings
    expect(all.map((one) => one.message)).toContain(message)
  })

  it("of a plan that is no more are not compared", () => {
    const before = narrative(
      "b",
      "The plan for 2022–2025 contained 46 measures, of which 29 were done.",
    )
    const russian = narrative("c", "План на 2021–2025 годы содержал 52 мероприятия.")
    expect(found(...measures, before, russian).join()).not.toContain("wrong-count")
  })

  const under = (number: string, ...headings: string[]) =>
    measure(number, `Pay for a thing numbered ${number}`, { headings })
  const goal = (text: string, number: string): Passage => ({
    ...title(`g${number}`, text),
    heads: "goal",
    number,
  })
  it("count goals by what they are, and say which lead to nothing", () => {
    const goals = [goal("Fewer victims", "1"), goal("More justice", "2"), goal("Figures", "3")]
    const own = [under("1.1", "Fewer victims"), under("1.2", "Fewer victims"), under("2.1", "x")]
    const said = narrative("b", "It is built on five strategic goals.")
    const five = [goal("Help", "4"), goal("Work", "5")]
    expect(found(...goals, ...five, ...own, said).join()).not.toContain("wrong-count")
    const all = found(...goals, ...own, said)
    expect(all).toContain("plan wrong-count")
    expect(all.filter((line) => /empty/.test(line))).toEqual(["3 empty-goal"])
    expect(all).toContain("2.1 orphan-measure")
    const prose = { ...narrative("n", "3.1. The Council reports by May."), headings: ["Figures"] }
    expect(found(...goals, ...own, prose).join()).not.toContain("empty-goal")
  })

  it.each([
    ["Approve the rules (see measure 3.2.9)", true],
    ["Утвердить правила (см. мероприятие 3.2.9)", true],
    ["Qaydaların təsdiqi (3.2.9 nömrəli tədbirə bax)", true],
    ["Approve the rules (see measures 1.2 and 3.2.9)", true],
    ["Approve the rules (see 3.2.9)", true],
    ["Approve the rules (see measure 1.2)", false],
    ["Approve the rules under item 3.2.9 of the Law on Police", false],
    ["Carry on what measure 3.2.9 of the previous plan began", true],
  ])("a reference leads somewhere: %s", (text, broken) => {
    const all = found(measure("1.1", text), measure("1.2", "Pay lawyers of victims"))
    const previous = /previous/.test(text)
    expect(all.some((line) => line.endsWith("broken-reference"))).toBe(broken && !previous)
  })

  it.each([
    ["Open a shelter (see measure 9)", "9", "measure 9"],
    ["Write a leaflet under item 12", "12", "item 12"],
    ["Carry on with measures 2 and 7", "7", "measure 7"],
    ["Train 60 officers in the protocol of activity P-9", "P-9", "activity P-9"],
    ["Открыть приют (см. мероприятие 9)", "9", "мероприятие 9"],
    ["Обучить 60 следователей порядку из пункта 4", "4", "пункт 4"],
    ["Ввести порядок, предусмотренный мероприятием П-4", "П-4", "мероприятие П-4"],
    ["Sığınacaq açmaq (bax: 9-cu bənd)", "9", "9-cu bənd"],
    ["9-cu tədbirdə nəzərdə tutulan qaydanı öyrətmək", "9", "9-cu tədbir"],
    ["Заполнять анкету МВД (см. пункт 4)", "4", "пункт 4"],
    ["P-9 nömrəli tədbirdəki qaydanı öyrətmək", "P-9", "P-9 nömrəli tədbir"],
  ])("a reference without levels leads somewhere too: %s", (text, number, told) => {
    const broken = (...others: Passage[]) =>
      says("broken-reference", measure("1", text), measure("2", "Pay lawyers"), ...others)?.places
    expect(broken()?.map(({ words: which }) => which)).toEqual([told])
    expect(broken(measure(number, "Adopt it"))).toBeUndefined()
    // A paragraph that begins with the number has it as its own.
    expect(broken(narrative("b", `${number}. It is adopted.`))).toBeUndefined()
    // A section's number is no measure's.
    expect(broken({ ...title("t", "Money"), number })).toHaveLength(1)
  })

  it.each([
    "Take measures 3 times a year in 12 places",
    "Run an activity 12 months long",
    "Under item 12 of the Law on Police",
    "Do what the general recommendation, item 38, asks",
    "Do what article 127, item 3 says",
    "Add to measure 3 of goal 7 what the Strategy asks",
    "Name a contact point 24 hours a day under decision 14, point 3",
    "Принять 12 мер, а проверки как мероприятия 4 раза в год",
    "Исполнить пункт 3 статьи 127 и пункт 7 решения Совета",
    "Исполнить мероприятие 3 раздела II",
    "29 tədbiri icra etmək, 12 tədbir barədə məlumat vermək",
    "Qanunun 9-cu bəndini və 5-ci maddənin 9-cu bəndini tətbiq etmək",
    "Measure 9: pay lawyers",
    // The items of who is known by capitals, or of a look at what was done.
    "GRETA, item 88: compensation",
    "OSCE (2024), points 12 and 13: shelters",
    "Final evaluation, point 12: too few interpreters",
    "ГРЕТА, пункт 88: компенсация",
    "КЛДЖ (2024), пункты 12 и 13: приюты",
    "Оценка прошлых мер, пункт 5: мало переводчиков",
    "BMT, 14-cü bənd: əmək müfəttişliyi",
  ])("a count, or a part of something else, is no reference: %s", (text) => {
    expect(found(measure("1", text)).join()).not.toContain("broken-reference")
  })

  it("a deadline lies within the years that the plan names", () => {
    const plan = title("t", "National Action Plan 2026–2030")
    expect(found(plan, time("2027–2031"))).toEqual(["1.1 outside-period"])
    expect(found(plan, time("2027–2030"))).toEqual([])
    const covers = narrative("b", "The plan covers the years 2026 to 2028.")
    expect(found(covers, time("2029"))).toEqual(["1.1 outside-period"])
  })

  it.each([
    "ежегодно в марте, 2026–2030 гг., по 2000 человек",
    "2026–2030, 2000 people a year",
    "2026–2030-cu illər, hər il 2000 nəfər",
  ])("a number of people is no year outside the plan's: %s", (words) => {
    const plan = title("t", "National Action Plan 2026–2030")
    expect(found(plan, time(words)).join()).not.toContain("outside-period")
  })

  it.each([
    ["30 September 2031; tender by 30 June 2028", "30 September 2031"],
    ["до 1 марта 2032 г. (закупка — 2028 г.)", "до 1 марта 2032 г."],
    ["2028–2030 (2031: yoxlama)", "2031: yoxlama"],
    ["2027–2031", "2027–2031"],
  ])("only what lies outside is shown of a deadline: %s", (whole, shown) => {
    const plan = title("t", "National Action Plan 2026–2030")
    expect(says("outside-period", plan, time(whole))?.message).toContain(`“${shown}”`)
  })

  it("a plan with measures says who coordinates, reports and evaluates", () => {
    const five = "shelter lawyer guardian register leaflet"
      .split(" ")
      .map((object, i) => measure(`1.${i + 1}`, `Pay for a ${object}`))
    const bare = found(...five)
    for (const check of ["coordination", "reporting", "independent-evaluation", "mid-term-review"])
      expect(bare).toContain(`plan no-${check}`)
    const said = [
      "The inter-agency council coordinates the plan and meets every quarter.",
      "The bodies send the secretariat a report on their measures by 20 January each year.",
      "An independent evaluation of the plan and a mid-term review take place in 2028.",
    ].map((text, i) => narrative(`b${i}`, text))
    expect(found(...five, ...said).filter((line) => /^plan no-/.test(line))).toEqual([])
    const denied = narrative("d", "No independent evaluation of the plan is provided for.")
    expect(found(...five, denied)).toContain("plan no-independent-evaluation")
  })

  it.each([
    "In the last three years 112 victims were identified, 23 of them children.",
    "За последние три года выявлено 112 потерпевших, в том числе 23 ребёнка.",
    "Son üç ildə 112 zərərçəkmiş müəyyən edilib, onlardan 23-ü uşaqdır.",
  ])("figures of a time without a year are figures: %s", (text) => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    const open = (...others: Passage[]) => says("unsaid", ...five, ...others)?.places.length
    expect(open(narrative("b", text))).toBe((open(narrative("b", "-")) ?? 0) - 1)
  })

  it.each([
    "APPROVED\nby Decision No. 14 of the Government\nof 3 March 2026",
    "УТВЕРЖДЁН\nпостановлением Правительства\nРеспублики Северина\nот «__» ____ 2026 г.",
    "Nazirlər Kabinetinin\n2026-cı il tarixli qərarı ilə\nTƏSDİQ EDİLMİŞDİR",
  ])("a stamp in several lines names the act: %s", (text) => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    const keys = (...others: Passage[]) =>
      says("unsaid", ...five, ...others)?.places.map(({ words: what }) => what)
    const act = /act that adopts|акт об утверждении|təsdiq edən/
    expect(keys()?.some((what) => act.test(what))).toBe(true)
    expect(keys(narrative("b", text))?.some((what) => act.test(what))).toBe(false)
  })

  it.each([
    ["coordination", "Appoint a full-time National Coordinator with a staff of six"],
    ["coordination", "Назначить Национального координатора с отделом из пяти человек."],
    [
      "coordination",
      "Milli Koordinatorun təyin edilməsi və onun beş nəfərlik aparatının yaradılması.",
    ],
  ])("[C61] what coverage finds is said: %s (%s)", (check, text) => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    expect(found(...five)).toContain(`plan no-${check}`)
    expect(found(...five, measure("6", text))).not.toContain(`plan no-${check}`)
  })

  it.each([
    "There is no coordination body for the fight against trafficking.",
    "The country has no National Coordinator.",
    "Национального координатора нет.",
    "Milli Koordinator yoxdur.",
  ])("[C61] what is said to be missing is not said: %s", (text) => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    expect(found(...five, narrative("b", text))).toContain("plan no-coordination")
  })

  it.each([
    ["Tenders under this Plan are confidential until the award.", false],
    ["Конкурсные предложения конфиденциальны до вскрытия.", false],
    ["Tender təklifləri məxfidir.", false],
    ["Who the victim is and what she has told remains confidential.", true],
    ["Сведения о пострадавших конфиденциальны.", true],
    ["Qurbanların kimliyi məxfi saxlanılır.", true],
  ])("what is confidential is of people: %s", (text, kept) => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    const unsaid = says("unsaid", ...five, narrative("b", text))
    expect(unsaid?.places.some(({ criterion }) => criterion === "data-protection")).toBe(!kept)
  })

  it("[C61] a heading reports nothing", () => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    const heading = title("t", "Ход выполнения")
    expect(found(...five, heading)).toContain("plan no-reporting")
  })

  it.each([
    ["reporting", "Victims are informed of the commission every time they are heard."],
    ["reporting", "The police inform each victim of the plan of help every month."],
    ["reporting", "Комиссия собирается раз в полгода."],
    ["reporting", "Komissiya altı ayda bir toplanır."],
    ["independent-evaluation", "An outside team of doctors examines each victim."],
    ["independent-evaluation", "The ministries that carry out the plan judge its results."],
    ["independent-evaluation", "Исполнители плана сами оценят его результаты."],
    ["independent-evaluation", "Посторонние к пострадавшей не допускаются."],
    ["independent-evaluation", "Оценка плана со стороны министерств проводится ежегодно."],
    ["independent-evaluation", "The ministries assess the risks from outside the plan."],
    ["independent-evaluation", "Planı icra edən nazirliklər onun nəticələrini qiymətləndirir."],
    // An evaluation that is over, one of something else, and what is only called independent beside one.
    [
      "independent-evaluation",
      "The external evaluation of the previous plan, published in 2025, asked for fewer measures.",
    ],
    [
      "independent-evaluation",
      "An outside review by the university found that 29 measures of the plan had been carried out.",
    ],
    [
      "independent-evaluation",
      "The Office assesses how the measures help people to an independent life.",
    ],
    [
      "independent-evaluation",
      "Внешняя оценка прежнего плана, проведённая институтом, показала слабые места.",
    ],
    ["independent-evaluation", "Итоговую оценку Плана проводит сам Национальный координатор."],
    [
      "independent-evaluation",
      "Независимый переводчик помогает, когда оценка потребностей входит в план помощи.",
    ],
    [
      "independent-evaluation",
      "Əvvəlki planın universitet tərəfindən aparılmış qiymətləndirilməsi əsas götürülmüşdür.",
    ],
    ["independent-evaluation", "Planın qiymətləndirilməsini katiblik öz qüvvəsi ilə aparır."],
    ["mid-term-review", "The average time is measured halfway between arrest and trial."],
    ["mid-term-review", "A social worker reviews the agreed plan every two years."],
    ["mid-term-review", "Промежуточное жильё предоставляется на три месяца."],
    ["mid-term-review", "Куратор пересматривает план через два года."],
    ["mid-term-review", "Aşkarlanmaya qədər keçən orta müddət 6 aydır."],
    ["mid-term-review", "Qaydaya iki ildən sonra yenidən baxılır."],
  ])("%s is not taken for said by what comes near: %s", (what, text) => {
    const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
    expect(found(...five, narrative("b", text))).toContain(`plan no-${what}`)
  })

  it.each([
    ["coordination", "The Inter-Departmental Group sits every quarter and answers for the plan."],
    ["coordination", "Bring the services together in a Joint Board that meets every other month."],
    [
      "reporting",
      "By 31 March of each year the Home Office publishes an account of how far each commitment has been carried out.",
    ],
    [
      "reporting",
      "Collect, twice a year, data on the state of every measure, and publish a consolidated report.",
    ],
    ["reporting", "Сводить дважды в год отчёты исполнителей о том, что сделано по каждому шагу."],
    [
      "independent-evaluation",
      "Have the Plan assessed at its end by evaluators who took no part in carrying it out.",
    ],
    ["independent-evaluation", "Two outside experts evaluate the Programme at its end."],
    [
      "independent-evaluation",
      "Strategiyanın nə verdiyinin onun icrasında iştirak etməmiş mütəxəssislər tərəfindən qiymətləndirilməsi.",
    ],
    ["mid-term-review", "Strategiyanın ortada və sonda qiymətləndirilməsi."],
    // Reporting duties, without the word "plan".
    ["reporting", "Каждое ведомство раз в полгода отчитывается перед комиссией."],
    ["reporting", "Исполнители отчитываются перед Советом раз в три месяца."],
    ["reporting", "Each ministry reports to the commission every six months."],
    ["reporting", "The ministries account to the council every three months."],
    ["reporting", "Hər qurum altı ayda bir komissiyaya hesabat verir."],
    ["reporting", "Nazirliklər yarımildə bir dəfə Şura qarşısında hesabat verir."],
    [
      "independent-evaluation",
      "An outside team with no stake in the plan will judge its results after three years.",
    ],
    [
      "independent-evaluation",
      "People from outside who had no share in the work examine whether the plan has helped.",
    ],
    [
      "independent-evaluation",
      "Через три года сторонняя команда, не заинтересованная в плане, оценит его результаты.",
    ],
    ["independent-evaluation", "По окончании плана люди со стороны проверят, что из него удалось."],
    [
      "independent-evaluation",
      "Üç ildən sonra planda marağı olmayan kənar komanda onun nəticələrinə qiymət verəcək.",
    ],
    [
      "independent-evaluation",
      "Planın icrasına cəlb edilməmiş mütəxəssislər nəticələri araşdırır.",
    ],
    ["reporting", "The ministries brief the coordinator each quarter."],
    [
      "independent-evaluation",
      "Scholars who had nothing to do with the plan will weigh what it achieved.",
    ],
    [
      "independent-evaluation",
      "After three years somebody from outside the government judges what the plan achieved.",
    ],
    ["independent-evaluation", "An audit firm chosen by tender examines the results of the plan."],
    [
      "independent-evaluation",
      "Итоги подводит исследовательский центр, который в исполнении не участвовал.",
    ],
    [
      "independent-evaluation",
      "Результаты плана проверит организация, не подчинённая ни одному исполнителю.",
    ],
    ["independent-evaluation", "Nəticələri planda iştirak etməyən tədqiqatçılar yoxlayacaq."],
    [
      "independent-evaluation",
      "Planın nəticələrinə icraçılardan asılı olmayan mütəxəssislər qiymət verir.",
    ],
    // Bodies and ways of choosing that by themselves stand outside.
    ["independent-evaluation", "The National Audit Office audits the results of the plan in 2030."],
    [
      "independent-evaluation",
      "A consultancy selected by open call examines whether the plan reached its goals.",
    ],
    ["independent-evaluation", "International experts will evaluate its implementation."],
    ["independent-evaluation", "Счётная палата проводит аудит эффективности Плана."],
    [
      "independent-evaluation",
      "Итоговую оценку Плана делает научная организация, выбранная на открытом конкурсе.",
    ],
    ["independent-evaluation", "Оценка Плана поручается экспертам, не состоящим на службе."],
    ["independent-evaluation", "Hesablama Palatası Planın nəticələri üzrə audit keçirir."],
    [
      "independent-evaluation",
      "Planın qiymətləndirilməsini müsabiqə yolu ilə seçilmiş təşkilat aparır.",
    ],
    ["mid-term-review", "After two years the Council reviews the plan and changes its measures."],
    ["mid-term-review", "The plan is evaluated in its third year and at its end."],
    ["mid-term-review", "Halfway through its term the plan is looked at again."],
    ["mid-term-review", "По истечении двух лет Правительство вносит изменения в План."],
    ["mid-term-review", "На третьем году действия Плана Комиссия корректирует мероприятия."],
    ["mid-term-review", "İkinci ilin sonunda Şura Planın gedişini nəzərdən keçirir."],
    [
      "mid-term-review",
      "2029-cu ildə aralıq, 2031-ci ildə yekun qiymətləndirməni universitet aparır.",
    ],
    ["mid-term-review", "Промежуточная, в 2029 году, и затем итоговая оценка проводятся вузом."],
    ["mid-term-review", "İki ildən sonra Plana yenidən baxılır."],
    ["reporting", "Each lead body sends the Office its data on every indicator by 31 January."],
    [
      "reporting",
      "Исполнители направляют секретариату сведения о мерах до 20 января каждого года.",
    ],
  ])("%s is known however it is put: %s", (what, text) => {
    const plain = /[əı]/u.test(text)
      ? "Zərərçəkmişlər üçün sığınacağın açılması, onlara vəkil təyin edilməsi"
      : /\p{Script=Cyrillic}/u.test(text)
        ? "Открыть приют для пострадавших и оплатить услуги адвоката"
        : "Open a shelter for victims and pay for their lawyers"
    const five = [1, 2, 3, 4, 5].map((n) => measure(`1.${n}`, plain))
    expect(found(...five)).toContain(`plan no-${what}`)
    expect(found(...five, narrative("b", text))).not.toContain(`plan no-${what}`)
  })
})

describe("[C21] what a whole plan provides for", () => {
  const five = Array.from("12345", (n) => measure(n, `Pay for item ${n}`))
  const plan = title("t", "National Action Plan 2027–2031")
  const evaluation = (...others: Passage[]) =>
    says("no-independent-evaluation", plan, ...five, ...others)

  it.each([
    [
      "Промежуточную и итоговую оценку Плана (II квартал 2029 года и III квартал 2030 года) готовит секретариат Национального координатора своими силами; Совет рассматривает её на заседании, и по его решению она направляется всем исполнителям и размещается на сайте координатора",
      /своими силами$/u,
    ],
    [
      "A mid-term review in November 2028 and a closing evaluation by 31 May 2030 will both be carried out by the Secretariat of the National Coordinator of the Government, which draws them up out of the yearly reports of all bodies and puts both of them before the Commission",
      /Government$/u,
    ],
  ])("a long sentence is quoted to the end of a clause: %s", (sentence, end) => {
    expect(evaluation(narrative("e", `${sentence}.`))?.places[0]?.quote).toMatch(end)
  })

  it.each([
    ["In 2028 and again in 2031 the Office itself assesses how well the plan has worked.", true],
    ["The final evaluation of the plan is drawn up by the National Coordinator.", true],
    ["The lead bodies evaluate their measures themselves.", true],
    ["Итоговую оценку Плана готовит секретариат совместно с Комиссией.", true],
    ["Оценка исполнения Плана возлагается на Аппарат Правительства.", true],
    ["Исполнители сами оценивают достижение показателей.", true],
    ["Planın yekun qiymətləndirilməsini Milli Əlaqələndirici özü aparır.", true],
    ["Katiblik Planın yekun qiymətləndirilməsini öz əməkdaşlarının qüvvəsi ilə aparır.", true],
    ["At the end the Coordinator himself judges what the plan has achieved.", true],
    ["The final verdict on the plan is given by the Secretariat.", true],
    ["Промежуточную (2028 год) и итоговую (2030 год) оценку готовит секретариат.", true],
    ["Результаты реализации Плана измеряет секретариат своими силами.", true],
    ["Planın nəticələrini Katiblik öz qüvvəsi ilə ölçür və yekun rəyi özü verir.", true],
    ["Planın icrasına yekun qiyməti Komissiyanın katibliyi verir.", true],
    ["A working group of staff of the lead ministries sums up the results of the plan.", true],
    ["Итоги Плана подводит рабочая группа из сотрудников исполнителей.", true],
    ["The mid-term evaluation is carried out by the staff of the Coordination Office.", true],
    ["The plan is evaluated half-way by the unit that coordinates it.", true],
    ["The Secretariat is charged with evaluating the implementation of the plan.", true],
    ["Both evaluations of the plan are undertaken in-house by the lead ministries.", true],
    ["Промежуточную оценку Плана выполняют сотрудники Координационного бюро.", true],
    ["Среднесрочная оценка возложена на офис Национального координатора.", true],
    ["Оценку результатов Плана дают ответственные исполнители.", true],
    ["Aralıq qiymətləndirmə Əlaqələndirmə Bürosunun əməkdaşları tərəfindən aparılır.", true],
    ["The Office gives its opinion on the draft plan.", false],
    ["Комиссия ежеквартально подводит итоги выполнения Плана.", false],
    ["Секретариат подводит итоги конкурса школ.", false],
    ["Katiblik Planın layihəsinə rəy verir.", false],
    ["The Council considers the evaluation of the plan.", false],
    [
      "The Ministry of Labour assesses the needs of each victim and draws up a plan of help.",
      false,
    ],
    ["Секретариат размещает оценку Плана на сайте.", false],
    ["Министерство финансов оценивает стоимость мероприятий Плана.", false],
    ["Katiblik Planın qiymətləndirilməsini saytda dərc edir.", false],
    ["The final evaluation of the plan is held in 2030. It is considered by the Council.", false],
    ["Each body evaluates its training. The reports follow. They are done by the Office.", false],
    ["Оценка Плана проводится в 2030 году. Отчёты ежегодны. Их готовит Секретариат.", false],
    ["Təlimlərin nəticələri qiymətləndirilir. Bunu akademiya aparır.", false],
  ])("an evaluation by its own bodies is none, and is shown: %s", (text, shown) => {
    const found = evaluation(narrative("b", `It says more. ${text}`))
    expect(found?.places[0]?.passageId ?? null).toBe(shown ? "b" : null)
    expect(found?.places[0]?.quote).toBe(shown ? text : "")
  })

  it.each([
    ["The evaluation is carried out by the Secretariat.", "Applications close in March."],
    ["Оценку проводит секретариат Комиссии.", "Заявки на гранты принимаются весной."],
    ["Qiymətləndirməni Komissiyanın katibliyi aparır.", "Ərizələr yazda qəbul olunur."],
  ])("is the plan's where nothing else is spoken of: %s", (text, other) => {
    expect(evaluation(narrative("b", text))?.places[0]?.quote).toBe(text)
    expect(evaluation(narrative("b", `${other} ${text}`))?.places[0]?.passageId).toBeFalsy()
  })

  it.each([
    "Evaluations are conducted by the National Coordinator.",
    "The evaluation is done by the staff of the Coordination Office.",
    "Оценку осуществляет национальный координатор.",
    "Оценку проводят сотрудники Координационного бюро.",
    "Qiymətləndirməni Milli Əlaqələndirici özü aparır.",
    "Qiymətləndirmə katibliyin əməkdaşları tərəfindən aparılır.",
  ])("is the plan's where they have nothing else to evaluate: %s", (text) => {
    expect(evaluation(narrative("b", text))?.places[0]?.quote).toBe(text)
  })

  it.each([
    "The evaluation is done by the shelter coordinator when the victim arrives.",
    "Evaluation is carried out by the coordinator.",
    "Evaluations are carried out by the coordination office of the network of societies.",
    "The evaluation is done by the Secretariat within three days.",
    "Оценку осуществляет координатор приюта в течение трёх дней.",
    "Оценку проводит координатор случая.",
    "Оценку проводят сотрудники координационного совета неправительственных организаций.",
    "Оценку проводит секретариат в день обращения.",
    "Qiymətləndirməni sığınacağın koordinatoru aparır.",
    "Qiymətləndirməni hüquq klinikasının katibliyi aparır.",
    "Qiymətləndirməni koordinator aparır.",
  ])("is none of the plan where a case or a network may be evaluated: %s", (text) => {
    expect(evaluation(narrative("b", text))?.places[0]?.passageId).toBeFalsy()
  })

  it.each([
    ["The evaluation is carried out by the Secretariat.", "Monitoring", "Grants"],
    ["Оценку проводит секретариат.", "Мониторинг и отчётность", "Помощь"],
    ["Qiymətləndirməni katiblik aparır.", "İcraya nəzarət", "Yardım"],
  ])("is the plan's under a heading of how it is carried out: %s", (text, ofIt, other) => {
    const under = (heading: string) =>
      evaluation({ ...narrative("b", text), headings: [heading] })?.places[0]?.quote
    expect(under(ofIt)).toBe(text)
    expect(under(other)).not.toBe(text)
  })

  it.each([
    "The evaluation is carried out by an institute chosen by the Secretariat.",
    "Оценку проводит научная организация, отобранная секретариатом.",
    "Qiymətləndirməni katibliyin müsabiqə ilə seçdiyi institut aparır.",
  ])("is not theirs who choose who does it: %s", (text) => {
    expect(evaluation(narrative("b", text))?.places[0]?.passageId).toBeFalsy()
  })

  it.each([
    [
      "A mid-term review takes place in 2028 and the final evaluation in 2030.",
      "Both are carried out by the staff of the Secretariat.",
    ],
    ["Implementation of the plan is evaluated twice.", "The Secretariat carries out both itself."],
    ["The plan is evaluated at its end.", "It is carried out by the Coordination Unit."],
    ["The plan shall be evaluated in 2030.", "Responsibility for this lies with the Secretariat."],
    ["Реализация Плана рассматривается дважды.", "Обе оценки готовит Секретариат."],
    ["Итоговая оценка Плана проводится в 2030 году.", "Её готовит аппарат Координатора."],
    ["Planın icrası iki dəfə qiymətləndirilir.", "Bunu Komissiyanın katibliyi aparır."],
    ["Yekun qiymətləndirmə 2030-cu ildə keçirilir.", "Onu Katiblik hazırlayır."],
  ])("is shown where a sentence goes on about it: %s %s", (named, text) => {
    const found = evaluation(narrative("b", `${named} ${text}`))
    expect(found?.places[0]?.quote).toBe(text)
  })

  it("of evaluations by its own bodies the one that is meant as such is shown", () => {
    const passing = narrative("a", "The Council evaluates the effectiveness of the measures.")
    const meant = narrative("b", "The Secretariat prepares the final evaluation of the plan.")
    expect(evaluation(passing)?.places[0]?.passageId).toBe("a")
    expect(evaluation(passing, meant)?.places[0]?.passageId).toBe("b")
    const two = narrative(
      "c",
      "The Council reviews the plan at mid-term. In 2030 the Secretariat itself assesses what it has achieved.",
    )
    expect(evaluation(two)?.places[0]?.quote).toMatch(/^In 2030/)
    expect(
      evaluation(passing, meant, narrative("c", "An outside team evaluates the plan.")),
    ).toBeUndefined()
  })

  it("who joins a measure tells who evaluates", () => {
    const joined = (name: string) =>
      withFields(
        "6",
        { parts: parts({ partners: [{ name, byAgreement: false }] }) },
        "Carry out the final evaluation of the plan",
      )
    expect(evaluation(joined("Ministry of Finance"))?.places[0]?.measureId).toBe("m6")
    expect(evaluation(joined("an external evaluator"))).toBeUndefined()
  })

  it("an evaluation counts from the plan's first year on, one on the way before its last", () => {
    const review = (text: string) =>
      ["independent-evaluation", "mid-term-review"].filter((what) =>
        found(plan, ...five, narrative("b", text)).includes(`plan no-${what}`),
      )
    const both = ["independent-evaluation", "mid-term-review"]
    expect(review("Outside experts evaluate the plan in 2029.")).toEqual([])
    expect(review("Outside experts evaluate the plan in 2031.")).toEqual(["mid-term-review"])
    expect(review("Outside experts evaluate the plan in 2026.")).toEqual(both)
    expect(review("Outside experts evaluate the plan 2027–2031 in 2031.")).toEqual([
      "mid-term-review",
    ])
    const inTime = (when: string) =>
      found(plan, ...five, withFields("6", { time: when }, "Evaluate the plan as a whole"))
    expect(inTime("2029")).not.toContain("plan no-mid-term-review")
    expect(inTime("2031")).toContain("plan no-mid-term-review")
    expect(review("План оценивают внешние эксперты в 2029 и 2031 годах.")).toEqual([])
    expect(review("Planı kənar ekspertlər 2031-ci ildə qiymətləndirir.")).toEqual([
      "mid-term-review",
    ])
  })

  const asked = (criterion: string, ...others: Passage[]) =>
    says("unsaid", ...five, ...others)?.places.some((place) => place.criterion === criterion)
  const under = (heading: string, text: string): Passage => ({
    ...narrative("b", text),
    headings: [heading],
  })

  it.each([
    ["participatory-drafting", "A drafting group of ten state bodies met eleven times."],
    ["participatory-drafting", "Of 186 comments received on the draft, 104 were accepted."],
    ["participatory-drafting", "План составлен министерством совместно с объединениями."],
    ["participatory-drafting", "Planın hazırlanmasına işəgötürənlər cəlb olunmuşdur."],
    ["leadership-adoption-level", "It is adopted by decree, which binds all ministries."],
    ["leadership-adoption-level", "План вводится в действие распоряжением Премьер-министра."],
    ["leadership-adoption-level", "Sənədi Baş nazir imzalayır."],
    ["data-protection", "Reports under this plan contain no personal data."],
    ["data-protection", "В отчёты персональные данные не включаются."],
    ["data-protection", "Hesabatlara fərdi məlumat daxil edilmir."],
    ["risk-contingency", "If funding falls short, goal 3 is paid first."],
    ["risk-contingency", "Риск"],
    ["risk-contingency", "Risk"],
    ["response-to-monitoring", "Measures 1.2 and 3.3 answer the treaty bodies' recommendations."],
    ["response-to-monitoring", "Рекомендация"],
    ["response-to-monitoring", "Plan beynəlxalq tövsiyələrə cavab verir."],
    ["institutional-capacity", "The Office had 2 posts and needs five."],
    ["institutional-capacity", "У координатора работает один сотрудник, нужны пять."],
    ["institutional-capacity", "Müfəttişlərin sayı 148-dir."],
    ["coherence-other-policies", "It is in line with the Child Programme; nothing is repeated."],
    [
      "coherence-other-policies",
      "Measures of the Migration Strategy that are financed there are not repeated here.",
    ],
    ["coherence-other-policies", "План дополняет Дорожную карту по деинституционализации."],
    ["coherence-other-policies", "Меры Программы занятости в План не включены."],
    ["coherence-other-policies", "Plan Uşaqların Müdafiəsi Fəaliyyət Planını tamamlayır."],
    ["coherence-other-policies", "Miqrasiya Siyasətindəki tədbirlər Plana daxil edilməyib."],
    ["transparency-publication", "The plan is put online in three languages."],
    ["transparency-publication", "Отчёты открыты для общественности."],
    ["transparency-publication", "Hesabat internet səhifəsində yerləşdirilir."],
  ])("%s is known however it is put: %s", (criterion, text) => {
    expect(asked(criterion)).toBe(true)
    expect(asked(criterion, narrative("b", text))).toBe(false)
  })

  it.each([
    ["participatory-drafting", "NGOs take part in the work of the Council."],
    ["participatory-drafting", "НПО участвуют в заседаниях Комиссии."],
    ["participatory-drafting", "QHT-lər Şuranın iclaslarında iştirak edir."],
    ["leadership-adoption-level", "The Government approves the report on the previous plan."],
    ["leadership-adoption-level", "Решение принимается с учётом личных обстоятельств."],
    ["leadership-adoption-level", "Qaydalar nazirin qərarı ilə təsdiq olunur."],
    ["coherence-other-policies", "The Council adopts the work programme of the secretariat."],
    ["coherence-other-policies", "План мероприятий опирается на права человека."],
    ["coherence-other-policies", "Əvvəlki plan qismən icra olunub."],
    ["data-protection", "There are no rules on personal data."],
    ["data-protection", "Правил о персональных данных нет."],
    ["data-protection", "Fərdi məlumatlara dair qayda yoxdur."],
    ["risk-contingency", "Officers assess the risk to each victim before the plan of help."],
    ["risk-contingency", "Дети из интернатов находятся в группе риска."],
    ["risk-contingency", "Risk qrupları işsiz gənclərdir."],
    ["response-to-monitoring", "The working group makes recommendations to teachers."],
    ["response-to-monitoring", "Группа готовит методические рекомендации."],
    ["response-to-monitoring", "“(t)” işarəsi qurumun iştirakının tövsiyə edildiyini bildirir."],
    ["institutional-capacity", "A group of five survivors took part."],
    ["institutional-capacity", "Группа из шести человек приняла участие."],
    ["institutional-capacity", "Vahid məlumat bazası yaradılır."],
  ])("%s is not taken for said by what comes near: %s", (criterion, text) => {
    expect(asked(criterion, narrative("b", text))).toBe(true)
  })

  it.each([
    ["risk-contingency", "Staff and risks", "Trained people leave"],
    ["risk-contingency", "Риски и допущения", "Текучесть обученных людей"],
    ["risk-contingency", "Risklər və onların idarə edilməsi", "Hazırlıqlı işçilər gedir"],
    ["response-to-monitoring", "Answer to international recommendations", "Second report, 74"],
    ["coherence-other-policies", "Relation to other documents", "Programme 2026–2029"],
    ["participatory-drafting", "How the plan was drawn up", "Nine ministries sat together."],
  ])("a heading says what its chapter is about: %s (%s)", (criterion, heading, text) => {
    expect(asked(criterion, under(heading, text))).toBe(false)
    expect(asked(criterion, narrative("b", text))).toBe(true)
  })

  it.each([
    ["Növbəti proqramın layihəsi təqdim olunur; xidmətlər büdcədə saxlanılır.", false],
    ["Növbəti proqramın layihəsi hazırlanır, bu tədbirlər sonraya saxlanılır.", true],
  ])("what is kept follows, and what is kept for later does not: %s", (text, open) => {
    const dated = title("t", "National Action Plan 2027–2031")
    expect(asked("time-span", dated, narrative("b", text))).toBe(open)
  })

  // Measures with amounts ask for their sum.
  it.each([
    ["budget-total", "Financing", "Total"],
    ["budget-total", "Resources", "All bodies"],
    ["budget-total", "E. Means", "All"],
    ["budget-total", "Ways and means", "Total"],
    ["budget-total", "Ресурсы", "По всем целям"],
    ["budget-total", "Resurslar", "Bütün qurumlar"],
    ["budget-total", "Финансирование", "Итого"],
    ["budget-total", "Maliyyələşmə", "Cəmi"],
  ])("the sum of a table tells what the plan costs: %s (%s)", (criterion, heading, text) => {
    expect(asked(criterion)).toBe(true)
    expect(asked(criterion, under(heading, text))).toBe(false)
    expect(asked(criterion, under("Victims by year", text))).toBe(true)
  })

  it.each([
    ["risk-contingency", "Groups at risk", "Young people from the east"],
    ["risk-contingency", "Группы риска", "Сезонные рабочие"],
    ["participatory-drafting", "How the plan was drawn up", "It took five months."],
  ])("a chapter about something else, or without words on it: %s (%s)", (criterion, head, text) => {
    expect(asked(criterion, under(head, text))).toBe(true)
  })
})

it("[C21] a plan of several measures says what it is for", () => {
  const eight = "shelter lawyer guardian register leaflet doctor flat phone"
    .split(" ")
    .map((object, i) => measure(`1.${i + 1}`, `Pay for a ${object}`))
  expect(found(...eight)).toContain("plan no-goals")
  expect(found(...eight, narrative("b", "The aim of the plan is fewer victims."))).not.toContain(
    "plan no-goals",
  )
})

it("[C21] somebody outside government has a part, and money has amounts", () => {
  const five = (budget: string, partner: string) =>
    "shelter lawyer guardian register leaflet".split(" ").map((object, i) =>
      withFields(
        `1.${i + 1}`,
        {
          budget,
          parts: parts({
            amount: /\d/.test(budget) ? 100 : null,
            partners: [{ name: partner, byAgreement: true }],
          }),
        },
        `Pay for a ${object}`,
      ),
    )
  const bare = found(...five("state budget", "Ministry of Health"))
  expect(bare).toContain("plan nobody-outside")
  expect(bare).toContain("plan no-amounts")
  const full = found(...five("100, state budget", "NGOs"))
  expect(full.filter((line) => /outside|amounts/.test(line))).toEqual([])
  const heldBy = (partner: string) => found(...five("100, state budget", partner))
  for (const partner of [
    "Farm and Food Workers' Union",
    "Union of Agricultural Workers",
    "Federation of Trade Unions",
    "Council of Churches",
    "Red Crescent Society",
    "Chamber of Commerce",
    "Bar Council",
    "Law clinic",
    "Профсоюз строителей",
    "Союз переводчиков",
    "Коллегия адвокатов",
    "Торгово-промышленная палата",
    "Православная церковь",
    "Balıqçılar İttifaqı",
    "Həmkarlar İttifaqları Konfederasiyası",
    "Qızıl Aypara və Qırmızı Xaç Cəmiyyəti",
    "Vəkillər Kollegiyası",
  ])
    expect(heldBy(partner), partner).not.toContain("plan nobody-outside")
  for (const partner of [
    "European Union",
    "Chamber of Deputies",
    "Avropa İttifaqı",
    "Счётная палата",
  ])
    expect(heldBy(partner), partner).toContain("plan nobody-outside")
  const summed = narrative("b", "The plan costs 2 million crowns in total.")
  expect(found(...five("state budget", "NGOs"), summed)).not.toContain("plan no-amounts")
})

describe("[C21] what the plan does not measure, spell out or deal with", () => {
  const objects = "shelter lawyer guardian register leaflet court school phone".split(" ")
  const eight = (line: (i: number) => string, some: Partial<Passage> = {}) =>
    objects.map((object, i) => ({
      ...withFields(`1.${i + 1}`, { indicators: [line(i)] }, `Pay for a ${object}`),
      ...some,
    }))

  it("a change: all indicators count what is done, or those of one objective do", () => {
    expect(found(...eight((i) => `${i + 2} contracts`))).toContain("plan no-outcome-anywhere")
    expect(found(...eight((i) => (i > 0 ? "Contracts" : "Share paid (4 % → 9 %)")))).not.toContain(
      "plan no-outcome-anywhere",
    )
    const told = narrative("b", "Success is measured by the share of victims who are housed.")
    expect(found(...eight(() => "2 contracts"), told)).not.toContain("plan no-outcome-anywhere")
    const objective = (number: string, text: string): Passage => ({
      ...title(`o${number}`, text),
      heads: "objective",
      number,
    })
    const counts = eight(() => "Contracts signed", { headings: ["Victims live safely"] })
    const changes = eight((i) => `Share paid (${i} % → 9 %)`, { headings: ["Money is there"] })
    const both = [
      objective("1", "Victims live safely"),
      ...counts,
      objective("2", "Money is there"),
      ...changes.map((one) => ({ ...one, id: `x${one.id}`, number: `2.${one.number}` })),
    ]
    const said = found(...both).filter((line) => /no-outcome/.test(line))
    expect(said).toEqual(["1 no-outcome"])
  })

  it("a step: a measure that repeats its objective names none", () => {
    const goal: Passage = {
      ...title("o", "Better protection of child victims"),
      heads: "objective",
      number: "1",
    }
    const under = (number: string, text: string) =>
      measure(number, text, { headings: ["Better protection of child victims"] })
    const all = [
      goal,
      under("1.1", "Protect child victims better"),
      under("1.2", "Open a home in Orle for child victims with therapy"),
      under("1.3", "Appoint a guardian within a day"),
    ]
    expect(found(...all).filter((line) => /repeats-objective/.test(line))).toEqual([
      "1.1 repeats-objective",
    ])
  })

  it.each([
    ["The CPTF pays what cannot be foreseen.", ["CPTF"]],
    ["The Crisis Prevention Trust Fund (CPTF) pays.", []],
    ["CPTF = a fund for crises. The CPTF pays.", []],
    ["CPTF – “Crisis Fund” of the Council", []],
    ["CPTF: Council's fund", []],
    ["CPTF – Council", []],
    ["CPTF – 40 places", ["CPTF"]],
    // The s of a possessive is no word: P, G, O.
    ["The Prosecutor General's Office. The PGO decides.", []],
    ["The Prosecutor General’s Office. The PGO decides.", []],
    ["The Crisis Prevention Trust Fund pays. The CPTF decides.", []],
    ["Расходы оплачивает МТСЗН.", ["МТСЗН"]],
    ["Министерство труда и социальной защиты населения платит. МТСЗН решает.", []],
    ["Xərclər QMDF-dən ödənilir.", ["QMDF"]],
    ["The OSCE and UNODC help in chapter XIV.", []],
    ["Plan QRETA-nın hesabatına cavab verir.", []],
    ["NOTE TO READERS", []],
  ])("an abbreviation: %s", (text, wanted) => {
    const unexplained = says("unexplained", ...eight(() => "x"), narrative("b", text))
    expect(unexplained?.places.map(({ words: word }) => word) ?? []).toEqual(wanted)
  })

  it.each([
    [["CPTF", "Crisis money"], ["CPTF"]],
    [["CPTF", "Council: prevention to the full"], []],
    [["Council: prevention to the full", "CPTF"], []],
    [["КПБЖ", "Оплачивает приюты и жильё"], ["КПБЖ"]],
    [["КПБЖ", "комитет помощи беженцам и жителям"], []],
    [["QMDF", "Qurbanlara maddi dəstək üçün fond"], []],
    // A sum, or what the body does, is not what it means.
    [["CPTF", "1 250"], ["CPTF"]],
    [["CPTF", "Pays for shelters"], ["CPTF"]],
  ])("an abbreviation in a row of a table: %s", (cells, wanted) => {
    const row = cells.map((text, column) => ({
      ...narrative(`c${column}`, text),
      cell: { table: "t", row: 3, column },
    }))
    const unexplained = says("unexplained", ...eight(() => "x"), ...row)
    expect(unexplained?.places.map(({ words: word }) => word) ?? []).toEqual(wanted)
  })

  it("a pillar, where there are measures enough to tell", () => {
    const many = Array.from({ length: 16 }, (_, i) =>
      measure(`1.${i + 1}`, `Open shelter ${i} for victims of trafficking in Orle`),
    )
    const pillars = says("empty-pillar", ...many)?.message
    expect(pillars).toContain("Prosecution")
    expect(pillars).not.toContain("Protection")
    expect(says("empty-pillar", ...many.slice(0, 8))).toBeUndefined()
  })

  it("a body's quarter that holds too much", () => {
    const heaped = (to: string, when: string) =>
      objects.map((object, i) =>
        withFields(
          `1.${i + 1}`,
          { lead: [i < 5 ? "Justice" : `B${i}`], time: when, parts: parts({ to }) },
          `Pay for a ${object}`,
        ),
      )
    const message = says("heap-of-deadlines", ...heaped("2027-06-30", "Q2 2027"))?.message
    expect(message).toContain("Justice, Q2 2027 (5)")
    // A year is no quarter, though it ends in one.
    expect(says("heap-of-deadlines", ...heaped("2027-12-31", "2027"))).toBeUndefined()
  })

  it("what is named together has each its own criterion", () => {
    const unsaid = says("unsaid", ...eight(() => "x"))
    const criteria = unsaid?.places.map(({ criterion }) => criterion)
    expect(criteria).toContain("leadership-adoption-level")
    expect(criteria).toContain("institutional-capacity")
    expect(criteria).toContain("standard-reference")
    expect(criteria).toContain("geographic-scope")
    expect(criteria).toContain("time-span")
    expect(criteria).toContain("budget-total")
    const said = [
      title("t", "Plan to 2031"),
      narrative("a", "The plan is adopted by Decision 4 of the Government."),
      narrative("b", "The Council's office has four posts."),
      narrative("c", "It carries out the Convention."),
      narrative("d", "Municipalities take part."),
      narrative("e", "The plan costs 800 thousand crowns in all."),
    ]
    const left = says("unsaid", ...eight(() => "x"), ...said)?.places ?? []
    const words = left.map((place) => place.words).join(", ")
    expect(words).not.toMatch(/act that adopts|staff|standards|capital|years it covers|in all/)
  })

  it.each([
    [
      "Interview child victims within a day",
      "In all measures that concern a victim, consent and safety are kept.",
      "Victims give their written consent to the exchange of information.",
    ],
    [
      "Опрос несовершеннолетних потерпевших",
      "Во всех мероприятиях, затрагивающих человека, важны его согласие и безопасность.",
      "Данные передаются с письменного согласия.",
    ],
    [
      "Zərərçəkmiş uşaqların bir gün ərzində dindirilməsi",
      "İnsana toxunan bütün tədbirlərdə onun razılığı, təhlükəsizliyi və məxfilik qorunur.",
      "Məlumat yazılı razılıq ilə ötürülür.",
    ],
  ])("no harm where the plan keeps people safe in all measures: %s", (text, clause, other) => {
    expect(found(words(text), narrative("b", clause))).not.toContain("1.1 no-safeguard")
    expect(found(words(text), narrative("b", other))).toContain("1.1 no-safeguard")
  })

  it("no protection of data where the plan protects them as a whole", () => {
    const register = measure("1.1", "Create a register of the names of victims")
    expect(found(register)).toContain("1.1 no-safeguard")
    const plan = narrative("b", "Personal data of victims are processed by the law on data.")
    expect(found(register, plan)).not.toContain("1.1 no-safeguard")
  })
})

describe("[C21] a body outside government has a part", () => {
  const withPartner = (name: string) =>
    Array.from("12345", (n) =>
      withFields(
        n,
        {
          lead: ["Body"],
          parts: parts({ partners: n === "3" ? [{ name, byAgreement: true }] : [] }),
        },
        `Pay for item ${n}`,
      ),
    )
  it.each([
    "МОО «Опора»",
    "МОО „Опора“ (по согласованию)",
    "РОО «Поддержка»",
    "АНО «Центр помощи»",
    "ОО «Надежда»",
    "ОФ «Шаг»",
    "НКО",
    "ННО «Истикболли авлод»",
    "Фонд «Безопасный дом»",
    "Общественный фонд",
    "Негосударственные организации",
    "Институты гражданского общества",
    "Ассоциация кризисных центров",
    "Международная организация по миграции",
    "МОМ",
    "Красный Полумесяц",
    "Женская организация «Сезим»",
    "“Təmiz Dünya” İB",
    "“Azad” ictimai birliyi",
    "“Ümid” Fondu",
    "QHT-lər",
    "Qeyri-dövlət təşkilatları",
    "Azərbaycan Qızıl Aypara Cəmiyyəti",
    "Beynəlxalq Miqrasiya Təşkilatı",
    "BMqT",
    "Vətəndaş cəmiyyəti institutları",
    "Association of Women Lawyers",
    "Harbour Foundation",
    "Red Cross",
    "CSOs",
    "IOM",
    "Non-state service providers",
    "Survivors' Network",
    "La Strada",
  ])("%s", (name) => {
    expect(found(...withPartner(name))).not.toContain("plan nobody-outside")
  })
  it.each([
    "МВД",
    "Областной отдел",
    "ООО «Ромашка»",
    "Государственный фонд «Опора»",
    "Пенсионный фонд",
    "Фонд социального страхования",
    "Содружество государств",
    "Dövlət Sosial Müdafiə Fondu",
    "Avropa Birliyi",
    "DİN",
    "State Fund for Victims",
    "Probation Service",
    "Ministry for Associations",
  ])("and none: %s", (name) => {
    expect(found(...withPartner(name))).toContain("plan nobody-outside")
  })
})

describe("the money of a service", () => {
  it.each([
    ["donor-only", "1,360, to be met in full by the Nord Grants", "“to be met in full by the Nord"],
    ["donor-only", "EUR 350,000; UNICEF", "“UNICEF”"],
    ["donor-only", "700, целиком грант фонда «Север»", "«целиком грант фонда „Север“»"],
    ["donor-only", "700 тыс. крон, средства доноров", "«средства доноров»"],
    ["donor-only", "1 200, hamısı Şimal Fondunun qrantı", "“hamısı Şimal Fondunun qrantı”"],
    // The letters of a payer are not quoted without the amount.
    ["donor-only", "2,400 D", "“2,400 D”"],
    ["donor-only", "1 850 Д", "«1 850 Д»"],
    ["unfunded", "Within the existing budget", "“Within the existing budget”"],
    ["unfunded", "В пределах текущего бюджета", "«В пределах текущего бюджета»"],
    ["unfunded", "Cari büdcə daxilində", "“Cari büdcə daxilində”"],
  ])("is told by who pays, %s: %s", (check, budget, wanted) => {
    const isRussian = wanted.startsWith("«")
    const isAzerbaijani = /hamısı|Cari/u.test(budget)
    const text = isRussian
      ? "Открыть в Орле приют для пострадавших мужчин"
      : isAzerbaijani
        ? "Orlda zərər çəkmiş kişilər üçün sığınacaq açmaq"
        : "Open a shelter for male victims in Orle"
    expect(says(check, withFields("1.1", { budget }, text))?.message).toContain(`: ${wanted}`)
  })
})

describe("a lead that takes part only by agreement", () => {
  it.each([
    ["“Açıq Qapı” İctimai Birliyi (razılıqla)", "“‘Açıq Qapı’ İctimai Birliyi” yalnız"],
    ['Fond "Berg" (a)', "“Fond ‘Berg’” leads"],
    ["Фонд «Берег» (по согласованию)", "исполнитель «Фонд „Берег“» указан"],
    ["Judicial Academy (by agreement)", "“Judicial Academy” leads"],
  ])("stands without the mark in marks of quotation: %s", (name, wanted) => {
    const text = wanted.includes("yalnız")
      ? "Orlda zərər çəkmiş şəxslər üçün sığınacaq açmaq"
      : wanted.includes("указан")
        ? "Открыть в Орле приют для пострадавших"
        : "Open a shelter for victims in Orle"
    expect(says("lead-by-agreement", withFields("1.1", { lead: [name] }, text))?.message).toContain(
      wanted,
    )
  })
})

describe("[C21] a finding", () => {
  it("speaks in the plan's language, in one sentence, and says how to mend it", () => {
    const [first] = findings(bareMeasure("1.1", "Открыть приют для жертв торговли людьми в Орле"))
    expect(first?.message).toBe("Основной исполнитель не указан.")
    expect(first?.mend).toBe("Назовите один орган, отвечающий за результат.")
  })

  it("[C22] keeps its key while the words it is about stay, and has another when they change", () => {
    const key = (passage: Passage) => says("several-leads", passage)?.places[0]?.key
    const before = withFields("1.1", { lead: ["Justice", "Labour"] })
    expect(key({ ...before, text: "Other words", number: "2.2" })).toBe(key(before))
    expect(key(withFields("1.1", { lead: ["Justice", "Health"] }))).not.toBe(key(before))
    expect(key({ ...before, id: "other" })).not.toBe(key(before))
  })

  it("[C23] of several places that is dismissed at one is open at the others", () => {
    const bare = ["1.1", "1.2", "1.3"].map((number, i) =>
      bareMeasure(number, `Pay for ${["a shelter", "a lawyer", "leaflets"][i]}`),
    )
    const all = findings(...bare)
    const key = all.find(({ check }) => check === "no-money")?.places[1]?.key ?? ""
    const answered = withDismissals(all, new Map([[key, "in kind"]]))
    const money = answered.filter(({ check }) => check === "no-money")
    expect(
      money.map(({ dismissed, number, places }) => [
        dismissed,
        number,
        places.map((place) => place.number),
      ]),
    ).toEqual([
      [null, null, ["1.1", "1.3"]],
      ["in kind", "1.2", ["1.2"]],
    ])
  })

  it("[C23] names only what is left of it", () => {
    const five = "shelter lawyer guardian register leaflet"
      .split(" ")
      .map((object, i) => measure(`1.${i + 1}`, `Pay for a ${object}`))
    const all = findings(...five)
    const risks = says("unsaid", ...five)?.places.find(({ words }) => words.startsWith("risks"))
    const [open, put] = withDismissals(all, new Map([[risks?.key ?? "", "in annex 3"]])).filter(
      ({ check }) => check === "unsaid",
    )
    expect(open?.message).not.toContain("risks")
    expect(put?.message).toBe("Nothing was found in the plan on risks to carrying it out.")
  })
})

describe("[C21] what a long text does not say of itself", () => {
  const told = {
    en: "Workers are brought from abroad and kept on farms without pay. ",
    ru: "Рабочих привозят из-за границы и держат на фермах без оплаты. ",
    az: "Fəhlələr xaricdən gətirilir və fermalarda pulsuz saxlanılır. ",
  }
  const texts = Object.values(told)
  const long = (text: string) =>
    Array.from({ length: 10 }, (_, i) => narrative(`t${i}`, text.repeat(3)))

  it.each(texts)("is found where no measure is seen in it: %s", (text) => {
    const row = found(...long(text))
    expect(row).toContain("plan no-measures")
    expect(row).toContain("plan no-coordination")
    expect(row).not.toContain("plan nobody-outside")
  })

  it.each(texts)("is found where it has few measures: %s", (text) => {
    const row = found(...long(text), measure("1.1", "Open a shelter for victims in Orle"))
    expect(row).toContain("plan no-reporting")
    expect(row).not.toContain("plan no-measures")
  })

  it.each(texts)("is not asked of a short one, which is only begun: %s", (text) => {
    expect(found(narrative("t", text))).toEqual([])
  })
})
