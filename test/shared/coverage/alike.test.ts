import { describe, expect, it } from "vitest"
import { AlikeMeasures, saidIn } from "../../../shared/coverage/checks/alikeCheck.ts"
import type { MeasureFields } from "../../../shared/coverage/passage.ts"

/** What the fields of a measure say beside its words. */
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
  const alike = new AlikeMeasures()
  for (const [id, [text, beside]] of Object.entries({ one, other }))
    alike.put(id, saidIn(text, lang, null, fieldsOf(beside)))
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
})
