import { describe, expect, it, test } from "vitest"
import { readPassage } from "../../../../shared/coverage/levels/reading.ts"
import { type AreaScore, threshold } from "../../../../shared/coverage/model/scorer.ts"
import {
  attributeToSentences,
  confidentAlone,
  type SentenceScores,
} from "../../../../shared/coverage/model/sentenceAttribution.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"

/** The elements that each sentence of a text is evidence for, in the order of the sentences. */
function elementsBySentence(text: string, lang: string, area: string): string[][] {
  const { evidence } = readPassage(antiTrafficking, text, lang, undefined, "narrative")
  const starts = [...new Set(evidence.map(({ start }) => start))].sort((a, b) => a - b)
  return starts.map((at) =>
    evidence.flatMap(({ start, area: of, element }) =>
      start === at && of === area && element ? element : [],
    ),
  )
}

describe("[C74] each sentence of a paragraph is evidence for what it says itself", () => {
  test.each([
    [
      "en",
      "Victims are given a bed in a safe house in the capital. Interpretation is provided in five languages. Psychological counselling is offered twice a week. Help does not depend on their readiness to testify.",
    ],
    [
      "ru",
      "Пострадавшие получают место в приюте. Переводчик работает на пяти языках. Психолог приходит дважды в неделю. Помощь не зависит от готовности давать показания.",
    ],
    [
      "az",
      "Zərərçəkmişlərə sığınacaqda yer verilir. Tərcüməçi beş dildə işləyir. Psixoloq həftədə iki dəfə gəlir. Yardım ifadə verməkdən asılı deyil.",
    ],
  ])("help of four kinds, %s", (lang, text) => {
    expect(elementsBySentence(text, lang, "assistance")).toEqual([
      ["accommodation"],
      ["interpretation"],
      ["psychological-support"],
      ["unconditional-consensual"],
    ])
  })

  it("inspection is not with the sentence on agencies, nor the other way round", () => {
    const text =
      "The Labour Inspectorate may enter farms without notice. Recruitment agencies need a licence and may not charge workers."
    expect(elementsBySentence(text, "en", "labour-exploitation")).toEqual([
      ["labour-inspection"],
      ["recruitment-agencies"],
    ])
  })

  it("what one sentence says plainly is not lost among others of another area", () => {
    const sentences = [
      "The police set up a unit of 18 investigators.",
      "Financial investigations run beside each case and bank accounts are frozen.",
      "Joint investigation teams with neighbouring states are set up under bilateral agreements.",
    ]
    const areasOf = (text: string) => [
      ...readPassage(antiTrafficking, text, "en", undefined, "narrative").areas,
    ]
    const alone = new Set(sentences.flatMap(areasOf))
    expect(alone.size).toBeGreaterThan(1)
    expect(areasOf(sentences.join(" "))).toEqual(expect.arrayContaining([...alone]))
  })
})

describe("[C74] what is told of a whole and of its sentences", () => {
  const says = (area: string, element: string | null, at: number, score = 1): AreaScore => {
    const [start, end] = [at * 10, at * 10 + 9]
    return { area, element, start, end, score, contradicts: false, perhaps: [] }
  }
  /** A sentence by itself; how much it says for elements counts in `sums`. */
  const alone = (
    at: number,
    scores: AreaScore[],
    sums: Record<string, number> = {},
  ): SentenceScores => {
    const saysOf = (_area: string, element: string) => sums[element] ?? -1
    const contradicts = (area: string) => scores.some((one) => one.area === area && one.contradicts)
    return { start: at * 10, end: at * 10 + 9, scores, saysOf, contradicts }
  }
  const briefly = (told: readonly AreaScore[]) =>
    told.map(({ area, element, start }) => `${start / 10} ${area} ${element}`)

  it("an element that only the whole names stands with the sentence that says most for it", () => {
    const whole = [says("help", "bed", 0), says("help", "bed", 1)]
    const own = [alone(0, [], { bed: -0.4 }), alone(1, [], { bed: 0.1 })]
    expect(briefly(attributeToSentences(whole, own))).toEqual(["0 help null", "1 help bed"])
  })

  it("one that a sentence names by itself is its own, and of those that it alone names the first", () => {
    const whole = [says("help", "bed", 0), says("help", "bed", 1)]
    const own = [
      alone(0, [says("help", "bed", 0)], { bed: 0.5 }),
      alone(1, [says("help", "doctor", 1), says("help", "lawyer", 1)], {
        doctor: 0.3,
        lawyer: 0.6,
      }),
    ]
    expect(briefly(attributeToSentences(whole, own))).toEqual(["0 help bed", "1 help lawyer"])
  })

  it("a sentence that only sounds like an area by itself tells it where the whole does, and nowhere else", () => {
    const sounds = [
      says("help", null, 1, threshold),
      says("police", null, 1, confidentAlone - 0.01),
    ]
    const own = [alone(0, [says("help", null, 0)]), alone(1, sounds)]
    expect(briefly(attributeToSentences([says("help", null, 0)], own))).toEqual([
      "0 help null",
      "1 help null",
    ])
  })

  it("what reads against in one sentence does not in another", () => {
    const against = { ...says("help", "bed", 0), contradicts: true }
    const own = [alone(0, [against], { bed: 0 }), alone(1, [says("help", "bed", 1)], { bed: 0 })]
    const told = attributeToSentences([against, says("help", "bed", 1)], own)
    expect(told.map((one) => one.contradicts)).toEqual([true, false])
  })

  it("what reads against reads against where it only lends an element to the whole", () => {
    const weak = { ...says("help", "doctor", 1, threshold - 0.1), contradicts: true }
    const whole = [says("help", "bed", 0), says("help", "doctor", 0)]
    const own = [alone(0, [says("help", "bed", 0)]), alone(1, [weak], { doctor: 5 })]
    const told = attributeToSentences(whole, own)
    expect(briefly(told)).toEqual(["0 help bed", "1 help doctor"])
    expect(told.map((one) => one.contradicts)).toEqual([false, true])
  })

  it("where one window of a long text only comes near, what another says stands", () => {
    const whole = [says("help", null, 0, threshold - 0.1), says("help", "bed", 3, 0.9)]
    const own = [0, 1, 2, 3].map((at) => alone(at, [], { bed: at }))
    expect(attributeToSentences(whole, own)).toEqual([says("help", "bed", 3, 0.9)])
  })
})
