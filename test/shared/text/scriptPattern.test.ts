import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  namesPayer,
  serves,
  toBeWorkedOut,
} from "../../../shared/coverage/checks/money/moneyWordsData.ts"
import { everyThing, namesThing } from "../../../shared/coverage/checks/order/orderWords.ts"
import { byScript, patternWithout } from "../../../shared/text/scriptPattern.ts"

const rest = (source: string, script: "latin" | "cyrillic") =>
  patternWithout(script, new RegExp(source, "iu")).source

describe("a pattern without the ways that take letters of a script", () => {
  it.each([
    ["plan|план|proqram", "план"],
    ["(?:the |этот )?(?:plan|план)", "(?:этот )?(?:план)"],
    ["(?:the )?план", "план"],
    ["(?<!the )(?:fund|фонд)", "(?:фонд)"],
    ["(?<!non|не)фонд", "(?<!не)фонд"],
    ["[sz]ub|суб", "суб"],
    // Two letters stand in many a text of another script: a number in Roman figures, a currency.
    ["EU|ЕС", "EU|ЕС"],
    ["colou?r|ab?c?d|цвет", "ab?c?d|цвет"],
    ["abc+|абв", "абв"],
    ["\\p{L}+|\\u0061bc|план", "\\p{L}+|\\u0061bc|план"],
  ])("has of %s in a text without Latin words: %s", (source, left) => {
    expect(rest(source, "latin")).toBe(left)
  })

  it("matches nothing where no way is left", () => {
    expect(patternWithout("latin", /plan|strategy/iu).test("план plan")).toBe(false)
  })

  it("keeps the number and the name of each group, that of a way that is left out as well", () => {
    const pattern = /(?:measure (\d+)(?<mark>[a-c])?|мер[аы] (\d+))(?: to (\d+)| по (\d+))/iu
    const without = patternWithout("latin", pattern)
    expect(without.source).not.toContain("measure")
    expect([...(without.exec("меры 2 по 4") ?? [])]).toEqual([
      ...(pattern.exec("меры 2 по 4") ?? []),
    ])
    expect(without.exec("меры 2 по 4")?.groups).toEqual({ mark: undefined })
  })
})

describe("a pattern that is made into code by the script of a text", () => {
  const long = [namesPayer, toBeWorkedOut, serves, namesThing].map(({ source, flags }) => ({
    source,
    flags,
  }))
  const words =
    "the plan план tədbir from the state budget за счёт бюджета dövlət büdcəsi hesabına to be worked out сумма уточняется open a shelter приют sığınacaq закон law qanun register реестр 2027 IV ЕС EU – “ ” ; \n"
      .split(" ")
      .filter(Boolean)

  it("matches as its source says, in texts of one script, of both, and of none", () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((all) => all.join(" "))
    for (const { source, flags } of long) {
      const [own, plain] = [byScript(new RegExp(source, flags)), new RegExp(source, flags)]
      fc.assert(
        fc.property(texts, (text) => {
          expect(own.exec(text)).toEqual(plain.exec(text))
          expect(own.test(text)).toBe(plain.test(text))
        }),
        { seed: 7, numRuns: 400 },
      )
    }
  })

  it("goes on from match to match, is replaced and parts a text, as its source does", () => {
    const { source } = everyThing
    const [own, plain] = [byScript(new RegExp(source, "giu")), new RegExp(source, "giu")]
    for (const text of [
      "закон и реестр",
      "a law and a register",
      "закон, law",
      "qanun, 2027",
      "",
    ]) {
      expect([...text.matchAll(own)]).toEqual([...text.matchAll(plain)])
      expect(text.replace(own, "…")).toBe(text.replace(plain, "…"))
      expect(text.split(own)).toEqual(text.split(plain))
      for (let times = 0; times < 3; times++) {
        expect(own.exec(text)).toEqual(plain.exec(text))
        expect(own.lastIndex).toBe(plain.lastIndex)
      }
      own.lastIndex = 0
      plain.lastIndex = 0
    }
  })

  it("is one with the words of both scripts alone", () => {
    const plain = /plan|strategy/iu
    expect(byScript(plain)).toBe(plain)
  })
})
