import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { readPassage } from "../../../../shared/coverage/levels/reading.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { expectMost } from "../most.ts"
import { measure } from "../passageOf.ts"

const textOf = ({ text }: { text: string }) => text

/** Measures on things of another field in words of an area, and like ones that are on the subject. */
const rows = readFileSync(new URL("../../../samples/tone/near-miss.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", area = "", near = "", text = ""] = line.split("\t")
    return { lang, area, near: near === "yes", text }
  })

/** The areas above absent in a plan of two measures: one is on the subject, the other is asked for. */
function told(text: string): string[] {
  const beside = measure("1", "Open a shelter for victims of trafficking in persons")
  const { areas } = new CoverageEngine(antiTrafficking).update([beside, measure("2", text)], [])
  return areas.flatMap(({ id, evidence }) =>
    evidence.some(({ number }) => number === "2") ? id : [],
  )
}

describe("[C57] a measure on things of another field", () => {
  it.each(antiTrafficking.languages)("is mostly about no area (%s)", (lang) => {
    const own = rows.filter((row) => row.near && row.lang === lang)
    expectMost(own, ({ text }) => told(text).length === 0, textOf, 0.75)
  })

  it("is mostly about its area where it names people of the subject", () => {
    const own = rows.filter((row) => !row.near)
    expectMost(own, ({ area, text }) => told(text).includes(area), textOf, 0.6)
  })
})

/**
 * Wording of other parts of government, and lists of names, by family; and similar wording that is
 * on an area.
 */
const families = readFileSync(
  new URL("../../../samples/tone/other-fields.tsv", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", family = "", area = "", text = ""] = line.split("\t")
    return { lang, family, area, text }
  })

describe("[C70] a passage of another field, or one that is nothing but names", () => {
  const areasOf = ({ text, lang }: { text: string; lang: string }) =>
    readPassage(antiTrafficking, text, lang).areas

  it.each(antiTrafficking.languages)("is mostly about no area (%s)", (lang) => {
    const own = families.filter((row) => row.area === "-" && row.lang === lang)
    expectMost(own, (row) => areasOf(row).length === 0, textOf)
  })

  it.each(antiTrafficking.languages)(
    "is mostly about its area where it names those of the subject, or a step (%s)",
    (lang) => {
      const own = families.filter((row) => row.area !== "-" && row.lang === lang)
      expectMost(own, (row) => areasOf(row).includes(row.area), textOf, 0.8)
    },
  )

  it("is looked for in every family and in each language of the set", () => {
    const names = (lang: string) =>
      new Set(families.filter((row) => row.lang === lang).map(({ family }) => family))
    const [first, ...others] = antiTrafficking.languages.map(names)
    expect(first?.size).toBeGreaterThan(10)
    for (const one of others) expect(one).toEqual(first)
  })
})

/** The subject by any of its forms, each beside what another field does in words of an area. */
const forms: Readonly<Record<string, { area: string; beside: string; said: readonly string[] }>> = {
  en: {
    area: "financial-investigation",
    beside:
      "Bailiffs freeze the accounts of debtors who profited from people {} and trace the money.",
    said: [
      "who were held in forced labour",
      "forced into prostitution",
      "who worked off a debt in bondage",
      "who were made to beg",
      "who were kept in brothels",
      "handed to pimps",
      "recruited for servile marriage",
      "enslaved on fishing boats",
      "who were bought and sold",
      "held against their will",
      "forced to steal",
      "lured abroad by false job offers",
      "whose passports were taken by the employer",
      "compelled to work without pay",
    ],
  },
  ru: {
    area: "reintegration",
    beside: "Бывшим боевикам, {}, предоставляется помощь в реинтеграции и обучение профессии.",
    said: [
      "которых удерживали на принудительных работах",
      "которых принуждали к проституции",
      "попавшим в долговую кабалу",
      "вовлечённым в попрошайничество",
      "которых удерживали в притонах",
      "которых передали сутенёрам",
      "завербованным обманом",
      "обращённым в невольников",
      "которых покупали и продавали",
      "которых держали взаперти против воли",
      "которых заставляли воровать",
      "у которых хозяин отобрал паспорт",
      "которых принуждали к браку",
      "работавшим подневольно без оплаты",
    ],
  },
  az: {
    area: "reintegration",
    beside: "Keçmiş döyüşçülərə və {} şəxslərə reinteqrasiya yardımı göstərilir, peşə öyrədilir.",
    said: [
      "məcburi əməyə cəlb edilmiş",
      "fahişəliyə məcbur edilmiş",
      "borc köləliyinə salınmış",
      "dilənçiliyə cəlb edilmiş",
      "fahişəxanada saxlanılmış",
      "sutenyorlara verilmiş",
      "aldadılaraq işə cəlb edilmiş",
      "əsarətdə saxlanılmış",
      "satılmış",
      "iradəsinin əleyhinə saxlanılan",
      "oğurluğa vadar edilmiş",
      "pasportu əlindən alınmış",
      "zorla ərə verilmiş",
      "pulsuz işləməyə məcbur edilmiş",
    ],
  },
}

describe.each(Object.entries(forms))(
  "[C70] what another field does, with a form of the crime (%s)",
  (lang, { area, beside, said }) => {
    const areasWith = (form: string) =>
      readPassage(antiTrafficking, beside.replace("{}", form), lang).areas

    it("is told of most forms", () => {
      expectMost(
        said,
        (form) => areasWith(form).includes(area),
        (form) => form,
        0.8,
      )
    })
  },
)
