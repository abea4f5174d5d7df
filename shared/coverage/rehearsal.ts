import { CoverageEngine } from "./engine.ts"
import { madeReady } from "./madeReady.ts"
import type { Passage } from "./passage.ts"
import { rehearsalTextsOf } from "./rehearsalTexts.ts"
import type { StandardsSet } from "./set.ts"

/** So often all is read: what has run often enough is made fast by whatever runs it. */
const rounds = 5
/** A sign that few texts in Latin letters are without: what is made for texts without such signs is made anew for it. */
const beyondLatin = "…"
/** So many texts are read in one step, some milliseconds. */
const atOnce = 6

/**
 * What a plan might say in which stands what a set speaks of, as passages; each round others.
 * Their parts come in the order in which the document gives them: what runs is made for that order.
 */
function lifelike(set: StandardsSet, lang: string, round: number): Passage[] {
  const { sentences, measures, leads, times, budgets, headings } = rehearsalTextsOf(lang)
  const said = set.areas.map(({ title, elements }) => ({
    name: title[lang] ?? "",
    named: elements.map((element) => element.title[lang] ?? ""),
  }))
  const named = said.flatMap(({ name, named }) => [name, ...named])
  const told = [
    ...set.practices.map(({ words, texts }) => texts?.[lang] ?? words),
    ...set.criteria.map(({ title, requires, texts }) => {
      const own = texts?.[lang] ?? { title, requires }
      return `${own.title}. ${own.requires}`
    }),
  ]
  const at = <T>(all: readonly T[], i: number, none: T) => all[i % all.length] ?? none
  /** A text with words of the set in it, others at each place and in each round. */
  const filled = (text: string, i: number) =>
    text
      .replaceAll("{a}", at(named, i * 7 + round * 3, ""))
      .replaceAll("{b}", at(named, i * 11 + round * 5 + 1, ""))
  const above = set.title[lang] ?? ""
  const heading = (i: number) => filled(at(headings, i, ""), i)

  const order = (i: number) => {
    const { name = "", named = [] } = said[i] ?? {}
    return [filled(at(measures, i, ""), i), name, ...named].join(i % 2 === 0 ? ". " : "\n")
  }
  const titles = headings.map((_, i): Passage => {
    const heads = at(["section", "goal", "objective"] as const, i, "section")
    const place = { measureId: null, number: `${i + 1}`, headings: [above], fields: null }
    return { id: `t${i}`, kind: "title", text: heading(i), ...place, heads }
  })
  const ordered = said.map(({ named }, i): Passage => {
    const id = `m${i}`
    const lead = leads.slice(i % leads.length).slice(0, i % 3)
    const time = at(times, i + round, "")
    const budget = at(budgets, i + round, "")
    const measured = named.slice(0, i % 3).map((words, k) => ({
      words,
      baseline: k === 0 ? "0" : "",
      target: "10",
      verification: k === 0 ? above : "",
    }))
    return {
      id,
      kind: "measure",
      // Now and then one says the same as the one before it.
      text: i % 4 === 3 ? order(i - 1) : order(i),
      measureId: id,
      number: `1.${1 + (i % 3)}.${i + 1}`,
      headings: [above, heading(i)],
      fields: {
        lead,
        time,
        indicators: measured.map(({ words, target }) => `${words}; 0 → ${target}`),
        budget,
        has: {
          lead: lead.length > 0,
          time: time !== "",
          indicator: measured.length > 0,
          budget: budget !== "",
        },
        parts: {
          leadByAgreement: lead.slice(1),
          partners: leads
            .slice(0, i % 3)
            .map((name, k) => ({ name, byAgreement: (i + k) % 2 === 0 })),
          from: i % 2 === 0 ? null : "2026-04-01",
          to: time === "" ? null : `202${6 + (i % 3)}-12-31`,
          measured,
          amount: i % 3 === 0 ? null : 100_000 * i,
          dependsOn: i % 4 === 1 ? [`m${i - 1}`] : [],
        },
      },
    }
  })
  const narrative = told.map((words, i): Passage => {
    const more = sentences.slice((i * 3 + round) % sentences.length).slice(0, i % 4)
    const text = [words, ...more.map((sentence, k) => filled(sentence, i + k))].join(" ")
    const number = i % 2 === 0 ? null : `2.${i}`
    const place = { measureId: null, number, headings: [above, heading(i)], fields: null }
    return { id: `p${i}`, kind: "narrative", text, ...place }
  })
  return [...titles, ...ordered, ...narrative]
}

/**
 * Reads texts like a plan's, a few at each step, so that a plan in this language (else the set's
 * first) that is read by the set later is read faster: what is made when the first texts are read is
 * then there, and what runs is warm. Whoever is in a hurry leaves off after any step; nothing that is read later hangs on it.
 * `sent` makes of passages what they are where they have been sent on the way of a plan's.
 */
export function* rehearsal(
  set: StandardsSet,
  lang: string = set.languages[0] ?? "en",
  sent: (passages: Passage[]) => Passage[] = (passages) => passages,
): Generator<undefined> {
  for (let round = 0; round < rounds; round++) {
    const engine = new CoverageEngine(set, { lang })
    yield
    // Half of the texts are read with the sign, each in every other round.
    const own = sent(
      lifelike(set, lang, round).map((one, i) =>
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
