import fc from "fast-check"
import { expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import type { View } from "../../../../shared/coverage/levels/report.ts"
import type { MeasureFields, Passage } from "../../../../shared/coverage/passages/passage.ts"
import type { Received } from "../../../../shared/coverage/passages/received.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative, title } from "../passageOf.ts"

// Sentences that some check of the whole plan hangs on, so that a change of one makes another true.
const sayings = [
  "The plan has three goals, four objectives and 14 measures.",
  "План состоит из двух целей и 12 мероприятий.",
  "The plan covers the years 2026 to 2029.",
  "План рассчитан на период 2025–2030 годов.",
  "The measures of the plan are estimated at 1,400 thousand euro in all.",
  "See measure 1.2.3 and objective 1.1; the basis is measure 2.9.",
  "The National Referral Mechanism (NRM) is described below.",
  "The NRM and the JTU report to the KDO.",
  "Joint training unit and knowledge of data officers.",
  "Personal data of victims are kept confidential.",
  "A hotline is open day and night.",
  "The helpline takes calls in four languages.",
  "Progress is shown by outcome indicators: the share of victims who have work.",
  "An independent evaluation is made in the last year, and a mid-term review in 2027.",
  "87 victims: 46 men, 29 women and 10 children.",
  "1.4. The hostel in Orle stays open.",
]
const doings = [
  "Open a shelter for victims in Orle",
  "Open a second shelter for victims in Orle",
  "[Open] a shelter for [male] victims in Orle",
  "Adopt the law on the protection of victims of trafficking",
  "Train judges in the law on the protection of victims",
  "Train judges in the law on the protection of victims of trafficking after measure 1.2",
  "Keep a database of victims identified by the police",
  "Protection and support of victims",
  "Открыть приют для мужчин, пострадавших от торговли людьми, в городе Орле",
  "Создать базу данных о жертвах торговли людьми",
  "İnsan alveri qurbanları üçün sığınacağın yaradılması",
  "Hold a campaign of the JTU",
  "Ensure the protection of victims",
  "",
]
const titles = [
  "Strategic goal 1. Protection and support of victims",
  "Objective 1.1. Support of victims",
  "Задача 2. Защита жертв",
  "Plan of action for 2026–2030",
  "Strategy to 2031",
]
const texts = { measure: doings, narrative: sayings, title: titles }
const headings = [[], titles.slice(0, 1), titles.slice(0, 2), titles.slice(2, 3)]
const numbers = [null, "1", "1.1", "1.2", "1.2.3", "2.1", "2.9"]

const parts: MeasureFields["parts"][] = ["2026-12-31", "2027-06-30", "2031-03-31"].map(
  (to, at) => ({
    leadByAgreement: at === 1 ? ["Academy"] : [],
    partners: [
      { name: "Red Cross", byAgreement: at === 0 },
      { name: "State Police", byAgreement: false },
    ],
    from: null,
    to,
    measured: [
      {
        words: "Persons trained",
        baseline: "1",
        target: "4",
        verification: at === 2 ? "list" : "",
      },
    ],
    amount: at === 0 ? null : at * 100_000,
    dependsOn: at === 2 ? ["m3"] : [],
  }),
)
const fields = fc.record({
  lead: fc.constantFrom<string[]>(
    ["Police"],
    ["State Police"],
    ["Academy"],
    ["Police", "Academy"],
    [],
  ),
  time: fc.constantFrom("2027", "2026–2028", "2031", "Q2 2027", "", "as needed"),
  indicators: fc.constantFrom<string[]>(["Persons trained"], ["Share of victims in work, %"], []),
  budget: fc.constantFrom("100", "OIM grant", "donors", "within existing resources", ""),
  has: fc.record({
    lead: fc.boolean(),
    time: fc.boolean(),
    indicator: fc.boolean(),
    budget: fc.boolean(),
  }),
  more: fc.constantFrom(undefined, ...parts),
})

const begin = (): Passage[] => [
  ...titles.map((text, at) => title(`t${at}`, text)),
  ...sayings.slice(0, 6).map((text, at) => narrative(`n${at}`, text)),
  ...Array.from({ length: 12 }, (_, at) =>
    measure(String(at), doings[at % doings.length] ?? "", { number: `1.2.${at}` }),
  ),
]

/** One thing that somebody does to the passage that stands at some place. */
const edit = fc.oneof(
  // A letter, a word, or other words.
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom(" a", ".", " NRM", " The law", "7") }),
  },
  { weight: 4, arbitrary: fc.record({ text: fc.nat(99) }) },
  { weight: 3, arbitrary: fc.record({ fields }) },
  { weight: 2, arbitrary: fc.record({ number: fc.constantFrom(...numbers) }) },
  { weight: 2, arbitrary: fc.record({ headings: fc.constantFrom(...headings) }) },
  {
    weight: 2,
    arbitrary: fc.record({ heads: fc.constantFrom("goal", "objective", "section", undefined) }),
  },
  { weight: 2, arbitrary: fc.constant({ remove: true }) },
)
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

function edited(passage: Passage, change: Edit): Passage | null {
  if ("remove" in change) return null
  if ("type" in change) return { ...passage, text: passage.text + change.type }
  if ("text" in change) {
    const choice = texts[passage.kind]
    return { ...passage, text: choice[change.text % choice.length] ?? "" }
  }
  if ("number" in change) return { ...passage, number: change.number }
  if ("headings" in change) return { ...passage, headings: change.headings }
  if ("heads" in change) {
    const { heads: _, ...rest } = passage
    return passage.kind === "title" && change.heads ? { ...rest, heads: change.heads } : rest
  }
  if (!passage.fields) return passage
  const { more, ...said } = change.fields
  return { ...passage, fields: { ...said, ...(more && { parts: more }) } }
}

const received = fc.array(
  fc.record({
    id: fc.constantFrom("r1", "r2"),
    kind: fc.constantFrom("recommendation" as const, "measure" as const),
    label: fc.constant("GRETA 2021, 14"),
    text: fc.constantFrom(...doings),
    unfinished: fc.boolean(),
    noResult: fc.boolean(),
    declined: fc.boolean(),
    links: fc.subarray(["m1", "m3"]),
  }),
  { maxLength: 2 },
)
const round = fc.record({
  edits: fc.array(fc.tuple(fc.nat(999), edit), { maxLength: 4 }),
  received: fc.option(received, { freq: 3 }),
  aside: fc.option(fc.subarray(["coordination", "monitoring-evaluation", "rapporteur"])),
  agreed: fc.option(fc.subarray(["m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"])),
})

// Every check keeps what it found while nothing that it looks at has changed; this holds it to
// looking at nothing else.
it("[C4] after every change the report of either view is that of a new engine", () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 6 }), (rounds) => {
      const now = new Map(begin().map((passage) => [passage.id, passage]))
      const engine = new CoverageEngine(antiTrafficking)
      engine.update([...now.values()], [])
      let known: readonly Received[] = []
      let areas: readonly string[] = []
      for (const { edits, received: more, aside, agreed } of rounds) {
        const touched = new Set<string>()
        for (const [at, change] of edits) {
          const all = begin()
          const first = all[at % all.length]
          if (!first) continue
          // A removed passage returns with its next edit.
          const next = edited(now.get(first.id) ?? first, change)
          if (next) now.set(first.id, next)
          else now.delete(first.id)
          touched.add(first.id)
        }
        const changed = [...touched].flatMap((id) => now.get(id) ?? [])
        known = more ?? known
        engine.receive(known)
        areas = aside ?? areas
        engine.setAside(areas)
        engine.take(
          changed,
          [...touched].filter((id) => !now.has(id)),
        )
        const fresh = new CoverageEngine(antiTrafficking)
        fresh.receive(known)
        fresh.setAside(areas)
        fresh.take([...now.values()].reverse(), [])
        const views: View[] = [{ name: "proposed" }]
        if (agreed) views.push({ name: "agreed", measures: new Set(agreed) })
        for (const view of views) expect(engine.report(view)).toEqual(fresh.report(view))
      }
    }),
    { numRuns: 30, seed: 4 },
  )
})

const until = (year: string, passage: Passage): Passage => ({
  ...passage,
  fields: passage.fields && { ...passage.fields, time: year },
})
const law = until("2029", measure("1", "Adopt the regulation on guardianship"))
const training = until("2027", measure("2", "Train judges in the regulation on guardianship"))
const leaflet = measure("3", "Print the regulation on guardianship")
const checks = (engine: CoverageEngine, view?: View) =>
  engine.report(view).findings.map(({ check }) => check)

// A word that a law and a training share counts only while few other measures have it.
it("[C4] a word is as rare as it is now, also where a measure that is not agreed has it", () => {
  const engine = new CoverageEngine(antiTrafficking)
  const agreed: View = { name: "agreed", measures: new Set(["m1", "m2"]) }
  engine.take([law, training, leaflet], [])
  expect(checks(engine)).not.toContain("ends-before-its-basis")
  expect(checks(engine, agreed)).not.toContain("ends-before-its-basis")
  engine.take([{ ...leaflet, text: "Print a leaflet" }], [])
  expect(checks(engine, agreed)).toContain("ends-before-its-basis")
  engine.take([leaflet], [])
  expect(checks(engine, agreed)).not.toContain("ends-before-its-basis")
  engine.take([], [leaflet.id])
  expect(checks(engine)).toContain("ends-before-its-basis")
})

it("[C4] a measure is a service in a view by the words that count there", () => {
  const engine = new CoverageEngine(antiTrafficking)
  const paid = measure("1", "Print the rules [of a shelter for victims of trafficking]")
  engine.take([{ ...paid, fields: paid.fields && { ...paid.fields, budget: "donors" } }], [])
  expect(checks(engine)).toContain("donor-only")
  expect(checks(engine, { name: "agreed", measures: new Set(["m1"]) })).not.toContain("donor-only")
})

it("[C4] a plan is in the language that most of its words are in now", () => {
  const engine = new CoverageEngine(antiTrafficking)
  const russian = narrative("n2", "План рассчитан на период 2025–2030 годов и утверждён.")
  engine.take([narrative("n1", "The plan is adopted for five years."), russian], [])
  expect(engine.report().lang).toBe("ru")
  engine.take([{ ...russian, text: "План утверждён." }], [])
  expect(engine.report().lang).toBe("en")
  engine.take([russian], [])
  expect(engine.report().lang).toBe("ru")
  engine.take([], [russian.id])
  expect(engine.report().lang).toBe("en")
})
