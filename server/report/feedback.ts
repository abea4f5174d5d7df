import { createHash } from "node:crypto"
import type { Feedback, ReportAbout, ReportSection } from "../../shared/api/feedback.ts"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Recommendation } from "../../shared/api/recommendations.ts"
import type { Answered } from "../../shared/coverage/findings/finding.ts"
import { adviceIn, findingIn } from "../../shared/coverage/findings/findingIn.ts"
import type { AreaChange } from "../../shared/coverage/levels/comparison.ts"
import { countingLevel, type Decided } from "../../shared/coverage/levels/decision.ts"
import type { Level } from "../../shared/coverage/levels/level.ts"
import { priority } from "../../shared/coverage/levels/priority.ts"
import type { ReportEvidence } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import {
  type Binding,
  bindingOf,
  canBind,
  isInForce,
  isReserved,
} from "../../shared/coverage/set/binding.ts"
import type { Area, Provision } from "../../shared/coverage/set/set.ts"
import type { Language } from "../../shared/languages.ts"
import { fill, type ReportWords, reportWords } from "../../shared/report/reportWords.ts"
import { brackets } from "../../shared/text/brackets.ts"
import type { JudgedArea } from "../plans/decisions.ts"
import type { SetOutline } from "../standards/setOutline.ts"
import { budgetPlot, dueByQuarter } from "./figures.ts"

/** An act of a person on the report; for each key the last one that was not undone counts. */
export interface ReportAct {
  /** The number of the act in the record. */
  seq: number
  act: "reword" | "add" | "remove" | "restore" | "undo" | "reply" | "sign" | "unsign"
  section: ReportSection | null
  key: string | null
  words: { says: string; advice: string }
  /** Of a finding that they added, what it is about. */
  about: ReportAbout | null
  /** Of a signature the content it was given on. */
  content: string | null
  /** Their name: an expert answers for the findings by it. */
  by: string
  agency: string
  at: string
}

/** Everything that the report is computed from. */
export interface FeedbackInput {
  plan: { id: string; seq: number; name: string | null; digest: string }
  settings: PlanSettings
  lang: Language
  view: "proposed" | "agreed"
  at: string
  set: SetOutline
  /** The language of the words, and whether the set reads it. */
  textLang: string
  reads: boolean
  areas: readonly JudgedArea[]
  /** With what was said of them. */
  findings: readonly Answered<{ reason: string; agency: string; at: string }>[]
  passages: ReadonlyMap<string, Passage>
  measures: readonly MeasureView[]
  /** Names of agencies by id. */
  agencies: ReadonlyMap<string, string>
  /** How many comments that everybody sees are open, by measure. */
  threads: ReadonlyMap<string, number>
  /** Ids of practices that the installation hides. */
  hidden: ReadonlySet<string>
  recommendations: readonly Recommendation[]
  /** The changes since the previously saved version; null without one. */
  changes: {
    from: string
    areas: readonly AreaChange[]
    added: readonly string[]
    removed: number
    reworded: readonly string[]
  } | null
  /** The report of an expert on these words; null for what the machine reads alone. */
  expert: {
    id: string
    begun: { by: string; agency: string; at: string }
    releasedAt: string | null
    acts: readonly ReportAct[]
  } | null
}

const levels = ["absent", "mentioned", "addressed", "elaborated"] as const
const placesShown = 8
const practicesShown = 8
const quoteOfMeasure = 300

/** A text by language in this one, else in English, else in whatever there is. */
const inLanguage = (words: Readonly<Record<string, string>>, lang: string): string =>
  words[lang] ?? words.en ?? Object.values(words)[0] ?? ""

const shortList = (all: readonly string[]) =>
  all.length > placesShown ? `${all.slice(0, placesShown).join(", ")}…` : all.join(", ")

/** Which fields of a measure say something. */
function completeness({ fields }: MeasureView): Feedback["measures"][number]["has"] {
  return {
    lead: fields.lead.length > 0,
    time: fields.time !== null,
    indicator: fields.indicators.some(({ words, target }) => words !== "" || target !== ""),
    target: fields.indicators.some(({ target }) => target !== ""),
    verification: fields.indicators.some(({ verification }) => verification !== ""),
    budget:
      fields.budget !== null && (fields.budget.kind !== "unknown" || fields.budget.words !== ""),
  }
}

/** Makes the parts of one report out of its input. */
class Maker {
  readonly #input: FeedbackInput
  readonly #words: ReportWords
  readonly #binding: Binding
  readonly #measures: ReadonlyMap<string, MeasureView>
  readonly #known: ReadonlyMap<string, Area>

  constructor(input: FeedbackInput) {
    this.#input = input
    this.#words = reportWords(input.lang)
    this.#binding = bindingOf(input.set.instruments, input.settings)
    this.#measures = new Map(input.measures.map((measure) => [measure.id, measure]))
    this.#known = new Map(input.set.areas.map((area) => [area.id, area]))
  }

  title(of: Readonly<Record<string, string>>): string {
    return inLanguage(of, this.#input.lang)
  }

  get version(): string {
    const { name, seq } = this.#input.plan
    return name === null ? String(seq) : name
  }

  agency(id: string): string {
    return this.#input.agencies.get(id) ?? id
  }

  #place({ number, passageId }: Pick<ReportEvidence, "number" | "passageId">): string {
    return number ?? this.#input.passages.get(passageId)?.headings.at(-1) ?? ""
  }

  /** Measures that a person names, with the beginning of their words. */
  named({ measures }: ReportAbout): Feedback["covered"][number]["evidence"] {
    return measures.flatMap((id) => {
      const measure = this.#measures.get(id)
      if (!measure) return []
      const [quote = ""] = measure.text.split("\n", 1)
      return {
        ...{ number: measure.number, place: measure.number, quote: quote.slice(0, quoteOfMeasure) },
        ...{ measureId: id, element: null, elements: [], lead: measure.fields.lead },
        ...{ has: completeness(measure), standing: measure.standing },
      }
    })
  }

  quotes(evidence: readonly ReportEvidence[]) {
    const seen = new Set<string>()
    return evidence.flatMap((one) => {
      const key = `${one.passageId} ${one.quote}`
      if (seen.has(key)) return []
      seen.add(key)
      return { number: one.number, place: this.#place(one), quote: one.quote.trim() }
    })
  }

  #places(evidence: readonly ReportEvidence[]): string {
    const { narrative } = this.#words.covered
    const named = evidence.map((one) => {
      if (one.number !== null) return one.number
      const heading = this.#place(one)
      return heading ? `“${heading}”` : narrative
    })
    return shortList([...new Set(named)])
  }

  #elementTitle(area: Area, id: string | null): string {
    const element = area.elements.find((one) => one.id === id)
    return element ? this.title(element.title) : ""
  }

  /** The level that counts, or null where the area does not concern the plan. */
  #level(area: JudgedArea): Level | null {
    const { decided } = area
    return countingLevel(area, decided === null ? null : { decided, counts: true })
  }

  #missing(area: Area, { lacking }: JudgedArea): string {
    if (!lacking) return ""
    const { fields, elements } = lacking
    const words = this.#words
    const named = (fields ?? []).map((field) => words.fields[field])
    const parts = fields === null ? [words.elaborate.measureLacking] : named
    const core = elements.of.map((id) => this.#elementTitle(area, id)).filter(Boolean)
    if (core.length > 0) parts.push(fill(words.elaborate.elements, { elements: core.join(", ") }))
    return parts.join("; ")
  }

  #says(area: Area, own: JudgedArea, level: Level): string {
    const { elaborate } = this.#words
    const places = this.#places(own.evidence)
    const values = { area: this.title(area.title), version: this.version, places }
    if (level === "absent") return fill(elaborate.absent, values)
    if (level === "mentioned") return fill(elaborate.mentioned, values)
    const missing = this.#missing(area, own)
    if (missing) return fill(elaborate.addressed, { ...values, missing })
    return fill(elaborate.addressedPlain, values)
  }

  #binds(provision: Provision): Feedback["elaborate"][number]["provisions"][number]["binds"] {
    if (provision.force === "guidance") return "guidance"
    const { instruments, reservations } = this.#binding
    if (isReserved(provision, reservations) && instruments.includes(provision.instrument))
      return "reserved"
    if (isInForce(provision, this.#binding))
      return provision.force === "duty" ? "inForce" : "optionalInForce"
    return provision.force
  }

  /** The requirement of an element, without its full stop. */
  #asked({ texts, requires }: Area["elements"][number]): string {
    return (texts?.[this.#input.lang] ?? requires).replace(/\.$/u, "")
  }

  #suggestion(area: Area, own: JudgedArea, level: Level, missing: readonly string[]): string {
    const { elaborate } = this.#words
    const first = area.elements.find(({ id, core }) => core && missing.includes(id))
    const element = first ?? area.elements.find(({ id }) => missing.includes(id))
    const skeleton = element
      ? fill(elaborate.skeleton, { element: this.#asked(element) })
      : fill(elaborate.skeleton, { element: this.title(area.title) })
    if (level === "absent") return `${elaborate.add} ${skeleton}`
    if (level === "mentioned") return `${elaborate.turn} ${skeleton}`
    const numbers = own.evidence.flatMap(({ measureId, number }) => (measureId && number) || [])
    const lacking = this.#missing(area, own)
    const places = shortList([...new Set(numbers)])
    if (places && lacking) return fill(elaborate.complete, { places, missing: lacking })
    return `${elaborate.add} ${skeleton}`
  }

  covered(): Feedback["covered"] {
    return this.#input.areas.flatMap((own) => {
      const area = this.#known.get(own.id)
      const level = this.#level(own)
      if (!area || !level || own.evidence.length === 0) return []
      const rows = new Map<string, Feedback["covered"][number]["evidence"][number]>()
      for (const one of own.evidence) {
        const key = `${one.passageId} ${one.quote}`
        const known = rows.get(key)
        const element = this.#elementTitle(area, one.element)
        if (known) {
          if (element && !known.elements.includes(element)) known.elements.push(element)
          continue
        }
        const measure = one.measureId === null ? undefined : this.#measures.get(one.measureId)
        rows.set(key, {
          number: one.number,
          place: this.#place(one),
          quote: one.quote.trim(),
          measureId: one.measureId,
          element: one.element,
          elements: element ? [element] : [],
          lead: measure?.fields.lead ?? [],
          has: measure ? completeness(measure) : null,
          standing: measure?.standing ?? null,
        })
      }
      return {
        area: area.id,
        title: this.title(area.title),
        pillar: area.pillar,
        level,
        read: own.level,
        says: "",
        evidence: [...rows.values()],
        ...machine(`covered/${area.id}`),
      }
    })
  }

  elaborate(): Feedback["elaborate"] {
    const rank = (level: Level) => levels.indexOf(level)
    const found = this.#input.areas.flatMap((own) => {
      const area = this.#known.get(own.id)
      const level = this.#level(own)
      if (!area || !level || level === "elaborated") return []
      const missing = own.elements.flatMap(({ id, found }) => (found ? [] : id))
      const measures = new Set(own.evidence.flatMap(({ measureId }) => measureId ?? []))
      const sum = (count: (id: string) => number) =>
        [...measures].reduce((total, id) => total + count(id), 0)
      const objected = (id: string) =>
        this.#measures
          .get(id)
          ?.positions.filter(({ stance, lapsed }) => stance === "object" && !lapsed).length ?? 0
      const provisions = new Map<string, Feedback["elaborate"][number]["provisions"][number]>()
      for (const provision of area.lead) {
        const ref = `${provision.instrument} ${provision.reference}`.trim()
        const instrument = this.#input.set.instruments.find(({ id }) => id === provision.instrument)
        provisions.set(ref, {
          ref,
          title: instrument?.title ?? provision.instrument,
          binds: this.#binds(provision),
        })
      }
      return {
        area: area.id,
        title: this.title(area.title),
        pillar: area.pillar,
        level,
        read: own.level,
        priority: priority(area, level, this.#binding),
        says: this.#says(area, own, level),
        now: this.quotes(own.evidence),
        against: this.quotes(own.readsAgainst),
        asks: area.elements.map((element) => ({
          element: element.id,
          title: this.title(element.title),
          words: this.#asked(element),
          found: !missing.includes(element.id),
        })),
        provisions: [...provisions.values()],
        missing,
        suggestion: this.#suggestion(area, own, level, missing),
        threads: sum((id) => this.#input.threads.get(id) ?? 0),
        objections: sum(objected),
        ...machine(`elaborate/${area.id}`),
      }
    })
    // The sort is stable: areas of one priority and level stay in the order of the set.
    const key = ({ priority: of }: Feedback["elaborate"][number]) => of ?? "D"
    return found.sort((a, b) => key(a).localeCompare(key(b)) || rank(a.level) - rank(b.level))
  }

  effective(): Feedback["effective"] {
    const { lang, textLang, findings, set } = this.#input
    const keys = new Set<string>()
    return findings.flatMap((found) => {
      if (found.dismissed) return []
      const criterion = set.criteria.find(({ id }) => id === found.criterion)
      const { title, requires } = {
        ...{ title: criterion?.title ?? found.criterion, requires: criterion?.requires ?? "" },
        ...criterion?.texts?.[lang],
      }
      const said = findingIn(found, textLang, lang)
      const [first] = found.places
      const key = `effective/${found.check}/${first?.key ?? ""}`
      if (keys.has(key)) return []
      keys.add(key)
      return {
        criterion: found.criterion,
        title,
        requires,
        message: said?.message ?? fill(this.#words.effective.notFound, { title }),
        mend: said?.mend ?? adviceIn(found, textLang, lang) ?? requires,
        places: found.places.flatMap(({ number, quote, passageId, measureId }) => {
          if (passageId === null) return []
          const place = this.#place({ number, passageId })
          return { number, place, quote: quote.trim(), measureId }
        }),
        ...machine(key),
      }
    })
  }

  #practice(practice: SetOutline["practices"][number]): Feedback["practices"][number] {
    const { id, country, words, texts, source, year, mayHaveEnded = false } = practice
    return {
      ...machine(`practices/${id}`),
      ...{ id, country, source, year, mayHaveEnded, title: "" },
      words: texts?.[this.#input.lang] ?? words,
    }
  }

  /** The practice that a key names, as the set has it; null where it is of somebody's own. */
  practiceOf(key: string): Feedback["practices"][number] | null {
    const found = this.#input.set.practices.find(({ id }) => `practices/${id}` === key)
    return found ? this.#practice(found) : null
  }

  /** The practices of the set that the report does not name. */
  practicesBesides(named: Feedback["practices"]): Feedback["practices"] {
    const { set, hidden } = this.#input
    return set.practices.flatMap((practice) =>
      hidden.has(practice.id) || named.some(({ id }) => id === practice.id)
        ? []
        : this.#practice(practice),
    )
  }

  practices(
    effective: Feedback["effective"],
    elaborate: Feedback["elaborate"],
  ): Feedback["practices"] {
    const { set, hidden, lang } = this.#input
    const weak = new Set(effective.map(({ criterion }) => criterion))
    const gaps = new Set(elaborate.map(({ area }) => area))
    const scored = set.practices.flatMap((practice) => {
      if (hidden.has(practice.id)) return []
      const criteria = practice.criteria.filter((id) => weak.has(id))
      const areas = practice.areas.filter((id) => gaps.has(id))
      const about = [...criteria, ...areas]
      if (about.length === 0) return []
      const named = [
        ...criteria.map((id) => {
          const criterion = set.criteria.find((one) => one.id === id)
          return criterion?.texts?.[lang]?.title ?? criterion?.title ?? id
        }),
        ...areas.map((id) => this.title(this.#known.get(id)?.title ?? { en: id })),
      ]
      return { about, ...this.#practice(practice), title: named.slice(0, 3).join(", ") }
    })
    // Each next one answers what those before it leave open, so that not all speak of one thing.
    const chosen: typeof scored = []
    const open = new Set([...weak, ...gaps])
    const left = [...scored]
    while (chosen.length < practicesShown) {
      const news = left.map(({ about }) => about.filter((id) => open.has(id)).length)
      const most = Math.max(0, ...news)
      if (most === 0) break
      const [next] = left.splice(news.indexOf(most), 1)
      if (!next) break
      for (const id of next.about) open.delete(id)
      chosen.push(next)
    }
    return chosen.map(({ about: _, ...practice }) => practice)
  }

  decisions(): Feedback["decisions"] {
    return this.#input.areas.flatMap((own) => {
      const { decision, contests, stale } = own
      const area = this.#known.get(own.id)
      if (!area || !decision?.decided) return []
      return {
        area: own.id,
        title: this.title(area.title),
        read: own.level,
        decided: decision.decided,
        reason: decision.reason,
        agency: this.agency(decision.agency),
        at: decision.at,
        stale: stale !== null,
        contests: contests.map((one) => ({
          agency: this.agency(one.agency),
          words: one.words,
          at: one.at,
        })),
      }
    })
  }

  strip(): Feedback["summary"]["strip"] {
    return this.#input.set.pillars.map(({ id, title }) => {
      const areas = this.#input.areas.flatMap((own) => {
        const area = this.#known.get(own.id)
        if (!area || area.pillar !== id) return []
        const level: Decided = this.#level(own) ?? "not-applicable"
        return {
          area: own.id,
          title: this.title(area.title),
          level,
          letter: this.#words.summary.letters[level],
        }
      })
      const counts = { absent: 0, mentioned: 0, addressed: 0, elaborated: 0, "not-applicable": 0 }
      for (const { level } of areas) counts[level] += 1
      return { pillar: id, title: this.title(title), areas, counts }
    })
  }

  standards(): Feedback["standards"] {
    const { instruments, reservations } = this.#binding
    return this.#input.set.instruments.map(({ id, title, body, year, kind }) => ({
      ...{ id, title, body, year },
      binds: !canBind(kind) ? "guides" : instruments.includes(id) ? "inForce" : "notInForce",
      reserved: reservations.flatMap((one) => (one.instrument === id ? one.reference : [])),
    }))
  }

  changes(): Feedback["changes"] {
    const { changes } = this.#input
    if (!changes) return null
    const areas = changes.areas.flatMap(({ id, change, from, to }) => {
      const area = this.#known.get(id)
      if (!area || change === "unchanged") return []
      return {
        ...{ area: id, title: this.title(area.title), change },
        ...{ before: from.level, after: to.level },
      }
    })
    const { from, added, removed, reworded } = changes
    return { from, areas, added: [...added], removed, reworded: [...reworded] }
  }

  brackets(): Feedback["brackets"] {
    return [...this.#input.passages.values()].flatMap(({ id, number, text }) =>
      brackets(text).map(({ start, end }) => ({
        number,
        place: this.#place({ number, passageId: id }),
        quote: text.slice(start, end),
      })),
    )
  }

  accuracy(): Feedback["accuracy"] {
    const { accuracy } = this.#input.set
    const { lang, textLang } = this.#input
    return {
      date: accuracy?.date ?? null,
      on: accuracy?.on[lang] ?? accuracy?.on.en ?? "",
      written: accuracy?.languages[textLang] ?? null,
      real: accuracy?.real?.[textLang] ?? null,
      remarks: accuracy?.remarks?.[textLang] ?? null,
    }
  }
}

const machine = (key: string) => ({ key, machine: true, person: null, was: null, reply: null })

type FindingText = { says: string; advice: string }
type Item = {
  key: string
  machine: boolean
  person: Feedback["covered"][number]["person"]
  was: FindingText | null
  reply: Feedback["covered"][number]["reply"]
}

/** A remark with the numbers of the first measures it is on, where it has any. */
function placedRemark({ message, places }: Feedback["effective"][number]): string {
  const numbers = [...new Set(places.flatMap(({ number }) => number ?? []))]
  if (numbers.length === 0) return message
  const named = numbers.slice(0, 3).join(", ")
  return message.replace(/\.?$/u, ` (${named}${numbers.length > 3 ? "…" : ""}).`)
}

/**
 * The acts on each finding, by its key: the last one that was not undone counts, and the last
 * reply.
 */
function byKey(acts: readonly ReportAct[]) {
  const done = new Map<string, ReportAct[]>()
  const replies = new Map<string, ReportAct>()
  for (const act of acts) {
    if (act.key === null) continue
    const own = done.get(act.key) ?? []
    done.set(act.key, own)
    if (act.act === "reply") replies.set(act.key, act)
    else if (act.act === "undo") own.pop()
    else own.push(act)
  }
  const changed = new Map<string, ReportAct>()
  for (const [key, own] of done) {
    const last = own.at(-1)
    if (last && last.act !== "restore") changed.set(key, last)
  }
  return { changed, replies, done }
}

/** The acts that an expert copies from an earlier report: those that count, without replies. */
export function actsThatCount(acts: readonly ReportAct[]): ReportAct[] {
  return [...byKey(acts).changed.values()]
}

/**
 * The feedback report: what the machine read, with what people made of it beside it. Pure: the same
 * input gives the same report. What a person wrote of a finding that the text no longer gives stays,
 * as theirs alone.
 */
export function feedbackReport(input: FeedbackInput): Feedback {
  const make = new Maker(input)
  const { plan, settings, set, lang, view, at, textLang, reads, expert } = input
  const acts = expert?.acts ?? []
  const { changed, replies, done } = byKey(acts)
  const removed: Feedback["removed"] = []
  const replyOn = (key: string) => {
    const reply = replies.get(key)
    return reply?.words.says ? { words: reply.words.says, at: reply.at } : null
  }

  /** A section with what people did: `put` says where their words go, `blank` makes one of theirs. */
  function edited<T extends Item>(
    section: ReportSection,
    items: readonly T[],
    {
      said,
      titleOf,
      put,
      blank,
    }: {
      said(item: T): FindingText
      titleOf(item: T): string
      put(item: T, words: FindingText): T
      blank(key: string): T
    },
  ): T[] {
    const seen = new Set<string>()
    const kept = items.flatMap((item) => {
      seen.add(item.key)
      const act = changed.get(item.key)
      const reply = replyOn(item.key)
      // A practice of the set that was removed and taken in again is the machine's as before.
      if (!act || (act.act === "add" && act.words.says === "")) return { ...item, reply }
      const { by, agency, at: when, words } = act
      if (act.act === "remove") {
        removed.push({
          ...{ section, key: item.key, title: titleOf(item), says: said(item).says },
          ...{ reason: words.says, by, agency, at: when, reply },
        })
        return []
      }
      const person = { act: "reworded" as const, by, agency, at: when }
      return { ...put(item, words), machine: false, person, was: said(item), reply }
    })
    const own = [...changed].flatMap(([key, act]) => {
      const added = act.act === "add" || (act.act === "reword" && !seen.has(key))
      if (act.section !== section || !added) return []
      const { by, agency, at: when, words } = act
      const person = { act: "added" as const, by, agency, at: when }
      return { ...put(blank(key), words), machine: false, person, reply: replyOn(key) }
    })
    return [...kept, ...own]
  }

  // An added finding names its subject; for a finding that the text no longer gives, the key does.
  const aboutOf = (key: string): ReportAbout => {
    const about = done.get(key)?.findLast((act) => act.about)?.about
    if (about) return about
    const area = set.areas.find(({ id }) => id === key.split("/")[1])
    return { title: "", area: area?.id ?? null, priority: null, measures: [] }
  }
  const ofArea = (key: string) => {
    const about = aboutOf(key)
    const area = set.areas.find(({ id }) => id === about.area)
    const read: Level = input.areas.find(({ id }) => id === about.area)?.level ?? "absent"
    return {
      ...machine(key),
      ...{ area: area?.id ?? "", pillar: area?.pillar ?? "", level: read, read },
      title: about.title || (area ? make.title(area.title) : ""),
    }
  }

  const covered = edited("covered", make.covered(), {
    said: ({ says }) => ({ says, advice: "" }),
    titleOf: ({ title: own }) => own,
    put: (item, { says }) => ({ ...item, says }),
    blank: (key) => ({ ...ofArea(key), says: "", evidence: make.named(aboutOf(key)) }),
  })
  const rank = ({ priority: of }: Feedback["elaborate"][number]) => of ?? "D"
  const elaborate = edited("elaborate", make.elaborate(), {
    said: ({ says, suggestion }) => ({ says, advice: suggestion }),
    titleOf: ({ title: own }) => own,
    put: (item, { says, advice }) => ({ ...item, says, suggestion: advice }),
    blank: (key) => {
      const about = aboutOf(key)
      return {
        ...{ ...ofArea(key), priority: about.priority, says: "", now: make.named(about) },
        ...{ against: [], asks: [], provisions: [], missing: [], suggestion: "" },
        ...{ threads: 0, objections: 0 },
      }
    },
    // Added findings come among those of their priority. The sort is stable.
  }).sort((a, b) => rank(a).localeCompare(rank(b)))
  const effective = edited("effective", make.effective(), {
    said: ({ message, mend }) => ({ says: message, advice: mend }),
    titleOf: ({ title: own }) => own,
    put: (item, { says, advice }) => ({ ...item, message: says, mend: advice }),
    blank: (key) => ({
      ...{ ...machine(key), criterion: "", title: aboutOf(key).title, requires: "" },
      ...{ message: "", mend: "", places: make.named(aboutOf(key)) },
    }),
  })
  const practices = edited("practices", make.practices(effective, elaborate), {
    said: ({ words, source }) => ({ says: words, advice: source }),
    titleOf: ({ country }) => country,
    // A practice of the set keeps its words, in every language.
    put: (item, { says, advice }) => (says ? { ...item, words: says, source: advice } : item),
    blank: (key) =>
      make.practiceOf(key) ?? {
        ...{ ...machine(key), id: key.slice("practices/".length), title: aboutOf(key).title },
        ...{ words: "", country: "", source: "", year: "", mayHaveEnded: false },
      },
  })

  const first = elaborate.filter(({ priority: of }) => of === "A")
  const standings = { objected: 0, lapsed: 0, open: 0, reserved: 0, agreed: 0 }
  for (const { standing } of input.measures) standings[standing] += 1
  const numbers = new Map(input.measures.map(({ id, number }) => [id, number]))
  const body = {
    plan: {
      ...{ id: plan.id, title: settings.title, version: make.version, seq: plan.seq },
      ...{ digest: plan.digest, country: settings.country },
      ...{ classification: settings.classification, lang: textLang },
    },
    set: { id: set.id, version: set.version, title: make.title(set.title) },
    lang,
    view,
    reads,
    summary: {
      strip: make.strip(),
      first: first.slice(0, 5).map(({ area, title: own, says }) => ({ area, title: own, says })),
      moreFirst: Math.max(0, first.length - 5),
      binding: bindingOf(set.instruments, settings).instruments.length > 0,
      remarks: effective.slice(0, 5).map(placedRemark),
      standings,
      measures: input.measures.length,
    },
    covered,
    elaborate,
    effective,
    removed,
    practices,
    recommendations: input.recommendations.map((one) => ({
      ...{ source: one.source, year: one.year, number: one.number, text: one.text },
      state: one.state,
      measures: one.links.flatMap(({ number, text }) =>
        number === null ? [] : { number, text: text ?? "" },
      ),
      reason: one.declined?.reason ?? null,
    })),
    decisions: make.decisions(),
    dismissed: input.findings.flatMap(({ dismissed, ...found }) =>
      dismissed
        ? {
            message: findingIn(found, textLang, lang)?.message ?? found.message,
            reason: dismissed.reason,
            ...{ agency: make.agency(dismissed.agency), at: dismissed.at },
          }
        : [],
    ),
    measures: input.measures.map((measure) => ({
      ...{ id: measure.id, number: measure.number, text: measure.text },
      ...{ lead: measure.fields.lead, standing: measure.standing, has: completeness(measure) },
    })),
    brackets: make.brackets(),
    differences: input.measures.flatMap(({ positions, id }) =>
      positions.flatMap(({ stance, agency, reason, lapsed, at: when }) =>
        stance === "reserve" || stance === "object"
          ? {
              ...{ number: numbers.get(id) ?? "", agency: make.agency(agency), stance },
              ...{ reason: reason ?? "", lapsed, at: when },
            }
          : [],
      ),
    ),
    changes: make.changes(),
    standards: make.standards(),
    accuracy: make.accuracy(),
    plots: {
      ...dueByQuarter(input.measures),
      budget: budgetPlot(input.measures, settings.currency),
    },
  }
  // In whatever language it is read, a signature is given on the words of the plan, on what was found
  // there and decided of it, and on what people wrote.
  const standing = [...changed.values()].map(({ seq }) => seq)
  const findings = [
    covered.map(({ key, level, read }) => [key, level, read]),
    elaborate.map(({ key, level, priority: of }) => [key, level, of]),
    [effective, practices, removed].map((all) => all.map(({ key }) => key)),
  ]
  const content = createHash("sha256")
    .update(JSON.stringify([plan.digest, set.id, set.version, view, standing, findings]))
    .digest("hex")
  const last = acts.findLast(({ act }) => act === "sign" || act === "unsign")
  const signature = last?.act === "sign" ? last : null
  const by = signature && { by: signature.by, agency: signature.agency, at: signature.at }
  const holds = signature?.content === content
  return {
    ...body,
    at,
    expert: expert && { id: expert.id, ...expert.begun },
    signed: holds ? by : null,
    signedBefore: holds ? null : by,
    content,
    released: expert?.releasedAt ? { at: expert.releasedAt } : null,
    unreleased: expert !== null && expert.releasedAt === null,
    replies: [...replies].flatMap(([key, { words, at: when }]) =>
      words.says ? { key, words: words.says, at: when } : [],
    ),
  }
}

/** The practices of the set that a report does not name, for who adds one. */
export function practicesToAdd(
  input: FeedbackInput,
  { practices }: Feedback,
): Feedback["practices"] {
  return new Maker(input).practicesBesides(practices)
}
