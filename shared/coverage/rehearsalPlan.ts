import type { Passage } from "./passage.ts"
import { type RehearsalTexts, rehearsalTextsOf } from "./rehearsalTexts.ts"
import type { StandardsSet } from "./set.ts"

/** What is rehearsed for, and the how many-th of how many rounds it is: each has other words. */
export interface Round {
  readonly set: StandardsSet
  readonly lang: string
  readonly round: number
  readonly rounds: number
}

/** What each area of a set is called, with its elements. */
interface Names {
  readonly name: string
  readonly named: readonly string[]
}

/** The texts of a language, with words of the set filled in. */
interface Words {
  readonly texts: RehearsalTexts
  readonly areas: readonly Names[]
  /** What stands above everything. */
  readonly above: string
  /** A text with words of the set in it, others at each place and in each round. */
  filled(text: string, i: number): string
  heading(i: number): string
}

function at<T>(all: readonly T[], i: number, none: T): T {
  return all[i % all.length] ?? none
}

function wordsOf({ set, lang, round }: Round): Words {
  const texts = rehearsalTextsOf(lang)
  const areas = set.areas.map(({ title, elements }) => ({
    name: title[lang] ?? "",
    named: elements.map((element) => element.title[lang] ?? ""),
  }))
  const named = areas.flatMap(({ name, named }) => [name, ...named])
  const filled = (text: string, i: number) =>
    text
      .replaceAll("{a}", at(named, i * 7 + round * 3, ""))
      .replaceAll("{b}", at(named, i * 11 + round * 5 + 1, ""))
  const heading = (i: number) => filled(at(texts.headings, i, ""), i)
  return { texts, areas, above: set.title[lang] ?? "", filled, heading }
}

function titles({ texts, above, heading }: Words): Passage[] {
  return texts.headings.map((_, i): Passage => {
    const heads = at(["section", "goal", "objective"] as const, i, "section")
    const place = { measureId: null, number: `${i + 1}`, headings: [above], fields: null }
    return { id: `t${i}`, kind: "title", text: heading(i), ...place, heads }
  })
}

function measures({ texts, areas, above, filled, heading }: Words, round: number): Passage[] {
  const { leads, times, budgets } = texts
  const order = (i: number) => {
    const { name = "", named = [] } = areas[i] ?? {}
    const orders = filled(at(texts.measures, i, ""), i)
    return [orders, name, ...named].join(i % 2 === 0 ? ". " : "\n")
  }
  return areas.map(({ named }, i): Passage => {
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
          paidBy: i % 3 === 0 ? null : i % 2 === 0 ? "donor" : "state",
          dependsOn: i % 4 === 1 ? [`m${i - 1}`] : [],
        },
      },
    }
  })
}

function narrative({ set, lang, round }: Round, words: Words): Passage[] {
  const { texts, above, filled, heading } = words
  const { sentences } = texts
  const told = [
    ...set.practices.map(({ words, texts }) => texts?.[lang] ?? words),
    ...set.criteria.map(({ title, requires, texts }) => {
      const own = texts?.[lang] ?? { title, requires }
      return `${own.title}. ${own.requires}`
    }),
  ]
  return told.map((words, i): Passage => {
    const more = sentences.slice((i * 3 + round) % sentences.length).slice(0, i % 4)
    const text = [words, ...more.map((sentence, k) => filled(sentence, i + k))].join(" ")
    const number = i % 2 === 0 ? null : `2.${i}`
    const place = { measureId: null, number, headings: [above, heading(i)], fields: null }
    return { id: `p${i}`, kind: "narrative", text, ...place }
  })
}

/** All sentences as one: a list is a sentence that goes on for a page, and takes room that others do not. */
function listed({ texts, filled }: Words): string {
  return texts.sentences.map((one, i) => filled(one, i).replace(/\.$/, "")).join("; ")
}

/** Texts that mean so much of what reads against a provision that each is looked at closely. */
function opposed({ set, lang, round, rounds }: Round): string[] {
  const phraseOf = (meaning: string) => {
    const phrases = (set.againstMeanings?.[meaning]?.[lang] ?? "").split("|")
    return at(phrases, round, "").replace(/\/\S*/g, "").replace(/[=.]/g, "")
  }
  const said = (set.againstFrames ?? [])
    .filter((_, i) => i % (2 * rounds) === round)
    .map(({ says }) => (says.match(/\p{L}{2,}/gu) ?? []).map(phraseOf).join(" "))
  return said.map((words, i) => `${words}; ${at(said, i + 1, "")}.`)
}

/**
 * What a plan might say in which stands what a set speaks of, as passages. Their parts come in the
 * order in which the document gives them: what runs is made for that order.
 */
export function lifelike(round: Round): Passage[] {
  const words = wordsOf(round)
  const place = { measureId: null, number: null, headings: [words.above], fields: null }
  const more = [listed(words), ...opposed(round)].map((text, i): Passage => {
    return { id: `o${i}`, kind: "narrative", text, ...place }
  })
  return [...titles(words), ...measures(words, round.round), ...narrative(round, words), ...more]
}
