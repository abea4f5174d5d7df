import { readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import { Topics } from "../../../server/coverage/topics.ts"
import { importFile } from "../../../server/import/importFile.ts"
import { measureNames } from "../../../server/plans/recommendations.ts"
import { suggest } from "../../../server/plans/suggestions.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../shared/coverage/sets/antiTrafficking.ts"
import { passages } from "../../../shared/document/passages.ts"
import { isStopWord } from "../../../shared/recommendations/similarity.ts"
import { fold } from "../../../shared/text/stem.ts"

const samples = new URL("../../samples/", import.meta.url)

interface Sample {
  id: string
  /** How the measure begins that answers it; "-" where none does. */
  answer: string
  text: string
  links: []
}

// The plans and the recommendations are invented; a reader said which measure answers which.
describe.each([
  ["valdoria.en", "valdoria-plan.md"],
  ["karintau.ru", "levels/karintau.ru.md"],
  ["qaradere.az", "levels/qaradere.az.md"],
])("suggestions for the recommendations to %s", (name, file) => {
  const lang = name.slice(-2)
  const [, ...rows] = readFileSync(new URL(`recommendations/${name}.tsv`, samples), "utf8")
    .trim()
    .split("\n")
  const received = rows.map((row, at): Sample => {
    const [answer = "", text = ""] = row.split("\t")
    return { id: String(at), answer, text, links: [] }
  })
  let suggested: Awaited<ReturnType<typeof suggest>>
  let texts: string[]
  const measuresFor = ({ id }: Sample) =>
    suggested.find(({ recommendation }) => recommendation === id)?.measures ?? []
  beforeAll(async () => {
    const { doc: document } = await importFile(readFileSync(new URL(file, samples)), file)
    texts = [...measureNames(document).values()].map(({ text }) => text)
    const proposed = new CoverageEngine(antiTrafficking).update(passages(document), [])
    const text = { document, seq: 0, state: [], anchored: new Map<never, string>() }
    const known = new Topics()
    const spoken = received.map((one) => known.of(antiTrafficking, one.text, lang))
    suggested = await suggest({ text, proposed }, received, spoken, lang)
  })

  it("[C42] rest on an area or on a word that says what both are about", () => {
    for (const { measures } of suggested)
      for (const { words, areas, text } of measures) {
        const telling = words.filter((word) => !isStopWord(fold(word), lang))
        expect(words, text).toEqual(telling)
        expect(telling.length + areas.length, text).toBeGreaterThan(0)
      }
  })

  it.each(received.filter(({ answer }) => answer !== "-"))("[C42] find: $answer", (one) => {
    expect(texts.some((text) => text.startsWith(one.answer))).toBe(true)
    expect(measuresFor(one)[0]?.text.startsWith(one.answer)).toBe(true)
  })

  it.each(received.filter(({ answer }) => answer === "-"))(
    "[C42] find none by words: $text",
    (one) => {
      expect(measuresFor(one).filter(({ words }) => words.length > 0)).toEqual([])
    },
  )
})

it.each([
  ["en", "with shall measures ensure taken authorities further within relevant 2026"],
  ["ru", "должны меры принять обеспечить властям необходимые рамках соответствии эффективные"],
  ["az", "üzrə tədbirlər görülməli təmin həyata keçirilməsi müvafiq zəruri məqsədilə"],
])("[C42] words that say nothing of the subject, in %s", (lang, words) => {
  expect(words.split(" ").filter((word) => !isStopWord(fold(word), lang))).toEqual([])
})

it.each([
  [
    "en",
    "victims trafficking shelter compensation judges organised conditions nationality evidence relatives inclusion",
  ],
  ["ru", "потерпевшим приют компенсация судей организованной временное работа определение"],
  ["az", "qurbanların sığınacaq kompensasiya hakimlər hazırlıq əmək könüllü beynəlxalq"],
])("[C42] words that say something of it, in %s", (lang, words) => {
  expect(words.split(" ").filter((word) => isStopWord(fold(word), lang))).toEqual([])
})
