import { describe, expect, it } from "vitest"
import { SubjectWords } from "../../../server/coverage/subjectWords.ts"
import { antiTrafficking } from "../../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"
import { MeasureIndex, stemsOf } from "../../../shared/recommendations/similarity.ts"

/** The stems of a text that say what it is about, without those that name the subject of the set. */
function tellingStems(set: typeof antiTrafficking, text: string, lang: string) {
  const stems = stemsOf(text, lang)
  for (const stem of new SubjectWords(set).in(text, lang)) stems.delete(stem)
  return stems
}

const tellingIn = (...args: Parameters<typeof tellingStems>) => [...tellingStems(...args).values()]

describe("words that only name the subject of a set", () => {
  it.each([
    ["en", "combat trafficking in human beings at borders", ["combat", "borders"]],
    ["en", "inspectors against trafficking in persons", ["inspectors"]],
    ["en", "registered trade unions", ["registered", "trade", "unions"]],
    ["en", "human rights of beings", ["human", "rights", "beings"]],
    ["ru", "профилактика торговли людьми в школах", ["профилактика", "школах"]],
    ["ru", "правила торговли на рынках", ["правила", "торговли", "рынках"]],
    ["az", "insan alverinə qarşı sığınacaq", ["sığınacaq"]],
    ["az", "insan hüquqları", ["insan", "hüquqları"]],
    ["az", "qulluqçuların vəziyyəti", ["qulluqçuların", "vəziyyəti"]],
  ])("[C42] do not say what a text is about, in %s: %s", (lang, text, telling) => {
    expect(tellingIn(antiTrafficking, text, lang)).toEqual(telling)
  })

  it("[C42] are those of the set alone", () => {
    const text = "trafficking in human beings after an earthquake"
    expect(tellingIn(disasterRisk, text, "en")).toEqual(["trafficking", "human", "beings"])
  })

  it.each([
    [
      "en",
      "Translate the handbook on trafficking in human beings",
      ["Open a hotline on trafficking in human beings", "Train judges", "Publish figures"],
    ],
    [
      "ru",
      "Перевести пособие о торговле людьми",
      ["Открыть линию по торговле людьми", "Обучить судей", "Опубликовать цифры"],
    ],
    [
      "az",
      "İnsan alveri haqqında vəsaiti çap etmək",
      ["İnsan alveri üzrə qaynar xətti açmaq", "Hakimlərin hazırlığı", "Rəqəmlərin dərci"],
    ],
  ])("[C42] suggest no measure by themselves, in %s", (lang, received, texts) => {
    const index = new MeasureIndex(
      texts.map((text) => ({ id: text, stems: stemsOf(text, lang), topics: new Set() })),
    )
    const found = (stems: Map<string, string>) =>
      index.matches({ stems, topics: new Set(["training"]) }).map(({ id }) => id)
    expect(found(stemsOf(received, lang))).toEqual([texts[0]])
    expect(found(tellingStems(antiTrafficking, received, lang))).toEqual([])
  })
})
