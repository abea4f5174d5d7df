import { describe, expect, it } from "vitest"
import {
  measureStemsOf,
  SimilarMeasures,
} from "../../../../../shared/coverage/checks/similar/similarMeasureCheck.ts"
import type { MeasureFields } from "../../../../../shared/coverage/passages/passage.ts"

/** The fields of a measure beside its words. */
interface Beside {
  lead: string
  start?: string
  partner?: string
  budget?: string
}

function fieldsOf({ lead, start = "0", partner, budget = "40" }: Beside): MeasureFields {
  return {
    lead: [lead],
    time: "2028",
    indicators: [`Persons reached; ${start} → 90; lists`],
    budget,
    has: { lead: true, time: true, indicator: true, budget: true },
    parts: {
      leadByAgreement: [],
      partners: partner ? [{ name: partner, byAgreement: false }] : [],
      from: null,
      to: null,
      measured: [],
      amount: 40,
      dependsOn: [],
    },
  }
}

function areAlike(lang: string, one: [string, Beside], other: [string, Beside]): boolean {
  const alike = new SimilarMeasures()
  for (const [id, [text, beside]] of Object.entries({ one, other }))
    alike.put(id, measureStemsOf(text, lang, null, fieldsOf(beside)))
  return alike.to("one").has("other")
}

/** One act in other words, of which each names something of its own. */
const pairs: readonly [string, string, string][] = [
  [
    "en",
    "Train nurses of district hospitals to detect violence and keep evidence of injuries",
    "Hold courses for nurses on violence, evidence and calmness",
  ],
  [
    "ru",
    "Издать плакаты о рисках вербовки для вокзалов",
    "Напечатать и развесить на вокзалах плакаты, предупреждающие о вербовке",
  ],
  [
    "az",
    "Xaricə gedən mövsümi işçiləri hüquqları və müqavilələr barədə məlumatlandırmaq",
    "Ölkədən çıxan mövsümi işçilərə hüquqlarını və şikayət yolunu izah etmək",
  ],
]
const signed: readonly [string, Beside, Beside, boolean][] = [
  [
    "one lead and one start",
    { lead: "Police", start: "14 %" },
    { lead: "Police", start: "14 %" },
    true,
  ],
  [
    "one unit and one line of the budget",
    { lead: "Ministry, Unit", budget: "52, line 09.03" },
    { lead: "Ministry, Unit", budget: "64, line 09.03" },
    true,
  ],
  [
    "one start, where one leads and the other takes part",
    { lead: "Police", start: "40" },
    { lead: "Courts", partner: "Police", start: "40" },
    true,
  ],
  ["one lead alone", { lead: "Police", start: "14 %" }, { lead: "Police", start: "18 %" }, false],
  ["one lead, from nothing", { lead: "Police", start: "0" }, { lead: "Police", start: "0" }, false],
  ["one start alone", { lead: "Police", start: "14 %" }, { lead: "Courts", start: "14 %" }, false],
]
const cases = signed.flatMap(([what, one, other, wanted]) =>
  pairs.map(([lang, text, alike]) => [what, lang, [text, one], [alike, other], wanted] as const),
)

describe("what measures have in common beside their words", () => {
  it.each(cases)(
    "lets fewer words tell that they are one: %s (%s)",
    (_, lang, one, other, wanted) => {
      expect(areAlike(lang, [...one], [...other])).toBe(wanted)
    },
  )

  it.each([
    ["en", "Train judges in protecting victims in court", "Train judges in awarding compensation"],
    ["en", "Study forced labour in fishing", "Study forced labour in construction"],
    ["ru", "Обучить инспекторов проверке агентств", "Обучить инспекторов опросу работников"],
    ["ru", "Провести проверки строек", "Провести проверки швейных цехов"],
    [
      "az",
      "Hakimlərə uşaqların dindirilməsini öyrətmək",
      "Hakimlərə əmlakın müsadirəsini öyrətmək",
    ],
    ["az", "Vağzallarda plakatlar yerləşdirmək", "Poliklinikalarda plakatlar yerləşdirmək"],
  ])("makes no two matters one: %s %s / %s", (lang, one, other) => {
    const beside = { lead: "Police, Academy", start: "14 %", budget: "52, line 09.03" }
    expect(areAlike(lang, [one, beside], [other, beside])).toBe(false)
  })

  it.each([
    [
      "en",
      "Add two lessons on dubious job offers to the curriculum of grades 8 and 10. They are taught in all 612 schools.",
      "Pupils of the upper grades learn in a two-hour class how to recognise a deceptive job offer. The class reaches 612 schools.",
    ],
    [
      "ru",
      "Включить в программу 9-х и 11-х классов два урока о сомнительных предложениях работы. Уроки проводятся в 612 школах.",
      "Старшеклассники на двухчасовом занятии узнают признаки обманных предложений работы. Занятие охватывает все 612 школ.",
    ],
    [
      "az",
      "8-ci və 10-cu siniflərin dərs proqramına şübhəli iş təkliflərinə dair iki dərs salınır. Dərslər ölkənin 612 ümumtəhsil məktəbində keçilir.",
      "Yuxarı sinif şagirdləri iki saatlıq məşğələdə aldadıcı iş təklifinin əlamətlərini öyrənirlər. Məşğələ 612 məktəbin hamısını əhatə edir.",
    ],
  ])("counts the same people in both: lessons and classes (%s)", (lang, one, other) => {
    const alike = (text: string) =>
      areAlike(lang, [one, { lead: "Ministry" }], [text, { lead: "Agency" }])
    expect(alike(other)).toBe(true)
    expect(alike(other.replace("612", "40"))).toBe(false)
  })

  it.each([
    [
      "en",
      "Hold two lessons on online safety in 340 schools",
      "Hold two lessons on false job offers in 340 schools",
    ],
    [
      "ru",
      "Провести в 340 школах уроки об обмане при трудоустройстве",
      "Назначить в 340 школах педагога, которому ученики сообщают о насилии",
    ],
    [
      "az",
      "340 məktəbdə saxta iş elanları barədə dərslər keçilir",
      "340 məktəbin psixoloqlarına risk altında olan uşaqlarla iş öyrədilir",
    ],
  ])("is no sign alone: as many schools are no one matter (%s)", (lang, one, other) => {
    expect(areAlike(lang, [one, { lead: "Ministry" }], [other, { lead: "Agency" }])).toBe(false)
  })
})

describe("what stands under a label beside the act", () => {
  it.each([
    [
      "en",
      "Train 70 labour inspectors to recognise forced labour\nWhat we get: An inspector tells a breach of labour law from exploitation",
      "Hold courses for labour inspectors on the signs of forced labour\nResult: Inspectors know the signs",
    ],
    [
      "ru",
      "Подготовить 70 инспекторов труда к распознаванию принудительного труда\nЧто получим в итоге: Инспектор отличает нарушение трудового права от эксплуатации",
      "Организовать курсы для инспекторов труда о признаках принудительного труда\nЧто получим в итоге: Инспекторы владеют признаками",
    ],
    [
      "az",
      "70 əmək müfəttişinə məcburi əməyin tanınması öyrədilir\nNəticə: Müfəttiş əmək hüququnun pozulmasını istismardan ayırır",
      "Əmək müfəttişləri üçün məcburi əməyin əlamətləri üzrə kurslar təşkil edilir\nNəticə: Müfəttişlər əlamətləri bilir",
    ],
  ])("makes no two acts of one where it tells what comes of it (%s)", (lang, one, other) => {
    expect(areAlike(lang, [one, { lead: "Ministry" }], [other, { lead: "Agency" }])).toBe(true)
  })

  it.each([
    [
      "en",
      "Run an information campaign on false job offers\nFor whom: seasonal workers",
      "Run an information campaign on false job offers\nFor whom: students of colleges",
    ],
    [
      "ru",
      "Ввести лицензию для посредников\nДля кого и где: около 150 агентств, вся страна",
      "Открывать финансовое расследование по делу о группе\nДля кого и где: около 15 дел, вся страна",
    ],
  ])("tells acts apart where it says for whom (%s)", (lang, one, other) => {
    expect(areAlike(lang, [one, { lead: "Ministry" }], [other, { lead: "Agency" }])).toBe(false)
  })
})

describe("an act that says little but for whom it is", () => {
  const inspectorate = { lead: "Əmək Müfəttişliyi", partner: "Polis", start: "18" }
  const police = { lead: "Polis", partner: "Əmək Müfəttişliyi", start: "18" }
  const inspections =
    "Tikinti meydançalarında və kənd təsərrüfatında polislə birgə qəfil yoxlamaların aparılması"
  it("is one with an inspection of the same places by those who take part in it", () => {
    const other =
      "Əmək müfəttişləri ilə bir yerdə inşaat sahələrinə və fermer təsərrüfatlarına xəbərdarlıqsız baxışların təşkili"
    expect(areAlike("az", [inspections, inspectorate], [other, police])).toBe(true)
    const hotels =
      "Əmək müfəttişləri ilə bir yerdə mehmanxanalara xəbərdarlıqsız baxışların təşkili"
    expect(areAlike("az", [inspections, inspectorate], [hotels, police])).toBe(false)
  })

  const own = /торговл|людьм|traffick/iu
  const alike = (lang: string, one: string, other: string) => {
    const all = new SimilarMeasures()
    const beside = { lead: "МВД", partner: "Академия", start: "35" }
    const others = { lead: "Академия", partner: "МВД", start: "35" }
    all.put("one", measureStemsOf(one, lang, own, fieldsOf(beside)))
    all.put("other", measureStemsOf(other, lang, own, fieldsOf(others)))
    return all.to("one").has("other")
  }
  const investigators =
    "Обучить следователей и сотрудников уголовного розыска расследованию дел о торговле людьми по 40-часовой программе"
  it.each([
    [
      "ru",
      investigators,
      "Организовать курсы по делам о торговле людьми для следователей и оперативных работников уголовного розыска",
      true,
    ],
    ["ru", investigators, "Организовать курсы по делам о торговле людьми для прокуроров", false],
    [
      "en",
      "Train detectives and criminal investigators in investigating trafficking",
      "Run courses on trafficking for investigators and officers of the criminal police",
      true,
    ],
    [
      "en",
      "Train detectives in investigating trafficking",
      "Train detectives in questioning children and in protecting witnesses of trafficking",
      false,
    ],
  ])("to investigate is no matter of its own for those who do it (%s, %s, %s)", (...pair) => {
    const [lang, one, other, same] = pair
    expect(alike(lang, one, other)).toBe(same)
  })
})

describe("sentences that explain an act behind the one that orders it", () => {
  it("do not hide that two are one", () => {
    const one =
      "Train labour inspectors to recognise forced labour. The two-day course is held in nine provinces and ends with a test."
    const other =
      "Hold courses for labour inspectors on signs of forced labour. Staff of all regional offices attend for three days, meet former victims and write a report on a case."
    expect(areAlike("en", [one, { lead: "Ministry" }], [other, { lead: "Agency" }])).toBe(true)
  })
})
