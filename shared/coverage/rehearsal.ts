import { CoverageEngine } from "./engine.ts"
import { madeReady } from "./madeReady.ts"
import type { Passage } from "./passage.ts"
import type { StandardsSet } from "./set.ts"

/** So often all is read: what has run often enough is made fast by whatever runs it. */
const rounds = 5
/** A sign that few texts in Latin letters are without: what is made for texts without such signs is made anew for it. */
const beyondLatin = "…"
/** So many texts are read in one step, some milliseconds. */
const atOnce = 6

/** What a set says of itself in a language, as passages of a plan that nobody wrote. */
function ownWords(set: StandardsSet, lang: string): Passage[] {
  const above = set.title[lang] ?? ""
  const measures = set.areas.map(({ title, elements }, i): Passage => {
    const name = title[lang] ?? ""
    const named = elements.map((element) => element.title[lang] ?? "")
    const id = `m${i}`
    return {
      id,
      kind: "measure",
      text: [name, ...named].join(". "),
      measureId: id,
      number: `1.${i + 1}`,
      headings: [above, name],
      fields: {
        lead: [name],
        time: "2027",
        indicators: named.slice(0, 2).map((words) => `${words}; 0 → 10`),
        budget: "100",
        has: { lead: true, time: true, indicator: true, budget: true },
        parts: {
          leadByAgreement: [],
          partners: [{ name: above, byAgreement: false }],
          from: null,
          to: "2027-12-31",
          measured: named
            .slice(0, 2)
            .map((words) => ({ words, baseline: "0", target: "10", verification: "" })),
          amount: 100,
          dependsOn: [],
        },
      },
    }
  })
  const told = [
    ...set.practices.map(({ words, texts }) => texts?.[lang] ?? words),
    ...set.criteria.map(({ title, requires, texts }) => {
      const own = texts?.[lang] ?? { title, requires }
      return `${own.title}. ${own.requires}`
    }),
  ].map((text, i): Passage => {
    return {
      id: `p${i}`,
      kind: "narrative",
      text,
      measureId: null,
      number: null,
      headings: [above],
      fields: null,
    }
  })
  return [...measures, ...told]
}

/**
 * Reads a set's own words, a few at each step, so that a plan in this language (else the set's first) that is read by the
 * set later is read faster: what is made when the first texts are read is then there, and what runs
 * is warm. Whoever is in a hurry leaves off after any step; nothing that is read later hangs on it.
 * `sent` makes of passages what they are where they have been sent on the way of a plan's.
 */
export function* rehearsal(
  set: StandardsSet,
  lang: string = set.languages[0] ?? "en",
  sent: (passages: Passage[]) => Passage[] = (passages) => passages,
): Generator<undefined> {
  const texts = ownWords(set, lang)
  for (let round = 0; round < rounds; round++) {
    const engine = new CoverageEngine(set, { lang })
    yield
    // Each text is read once with the sign and once without.
    const own = sent(
      texts.map((one, i) =>
        (i + round) % 2 === 0 ? one : { ...one, text: `${one.text} ${beyondLatin}` },
      ),
    )
    for (let from = 0; from < own.length; from += atOnce) {
      engine.take(own.slice(from, from + atOnce), [])
      yield
    }
    engine.early()
    yield
    engine.report()
    yield
    // After the first round, without which nothing can be read at all.
    if (round === 0) yield* madeReady(lang)
  }
}
