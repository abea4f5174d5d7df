import { describe, expect, it } from "vitest"
import { polarityOf } from "../../../../shared/coverage/contradictions/polarity.ts"
import { tokensOf } from "../../../../shared/text/tokens.ts"

/** The polarity of the words in brackets in a sentence. */
function saidIn(lang: string, sentence: string) {
  const [before = "", named = ""] = sentence.split(/[[\]]/u)
  const text = sentence.replaceAll(/[[\]]/gu, "")
  const tokens = tokensOf(text)
  const marks = tokens.map(({ start }, i) => {
    const between = text.slice(tokens[i - 1]?.end ?? 0, start)
    return /[;–]/u.test(between) ? 2 : between.includes(",") ? 1 : 0
  })
  const from = tokensOf(before).length
  const to = from + tokensOf(named).length - 1
  return polarityOf({ words: tokens.map(({ word }) => word), marks }, from, to, lang)
}

describe("[C65] what a sentence does with what it names", () => {
  it.each([
    ["en", "Victims [are detained] until they speak."],
    ["en", "A victim who does not testify [is expelled]."],
    ["en", "Do not wait for papers; [publish the names]."],
    ["ru", "Жертвы [депортируются] без оценки рисков."],
    ["ru", "Жертвы, не дающие показаний, [выселяются из приюта]."],
    ["ru", "Следует [публиковать имена] пострадавших."],
    ["az", "Qurbanlar [həbs edilir]."],
    ["az", "İfadə verməyən qurban [cərimə edilir]."],
    ["az", "Qurbanların [həbs edilməsi]"],
    ["az", "Qurbanları təcridxanada [saxlamaq]"],
    ["ru", "[Задерживать потерпевших] до опознания"],
    ["ru", "Срок на размышление не вводится, [жертвы депортируются]."],
    ["ru", "Приют [после подписания протокола] допроса предоставляется."],
  ])("is to order it (%s): %s", (lang, sentence) => {
    expect(saidIn(lang, sentence)).toBe("ordered")
  })

  it.each([
    ["en", "Victims shall not [be detained], tried or fined."],
    ["en", "Victims shall not be detained, tried or [fined]."],
    ["en", "No victim who refuses to testify [is expelled]."],
    ["en", "A name is not to be [made public]."],
    ["en", "The [detention of victims] in cells is prohibited."],
    ["en", "Avoid repeated interviews and the [publication of names]."],
    ["ru", "Жертвы не могут быть [депортированы]."],
    ["ru", "Не допускается задержание, арест и [высылка жертв]."],
    ["ru", "[Содержание под стражей] жертв не допускается."],
    ["ru", "Также не вводится [депортация жертв] до решения суда."],
    ["ru", "Не планируется [задержание детей]."],
    ["ru", "Исключить повторные допросы, [очные ставки] и огласку."],
    ["az", "Qurbanlar [həbs edilmir]."],
    ["az", "Qurbanların [həbs edilməsinə] yol verilmir."],
    ["az", "Qurbanların [dindirilməsinin] və üzləşdirilməsinin qarşısının alınması"],
    ["az", "Qurban [həbs edilə] bilməz."],
  ])("is to deny it (%s): %s", (lang, sentence) => {
    expect(saidIn(lang, sentence)).toBe("denied")
  })

  it.each([
    ["en", "Newspapers [published the names] of victims."],
    ["en", "Victims were [held in cells]."],
    ["ru", "Жертвы [содержались под стражей]."],
    ["az", "Qurbanlar [həbs edilib]."],
    ["az", "Qurbanlar [həbs edilmişdir]."],
  ])("is to tell of it (%s): %s", (lang, sentence) => {
    expect(saidIn(lang, sentence)).toBe("told")
  })

  it("is taken for an order in a language that nothing is known of", () => {
    expect(saidIn("fr", "Les victimes ne sont pas [détenues].")).toBe("ordered")
  })
})
