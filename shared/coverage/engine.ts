import { isDenied } from "./checks/provisions/provisionCheck.ts"
import type { CheckedPassage } from "./findings/checkedPassage.ts"
import { type FindingOptions, type InViews, MeasureFindings } from "./findings/findings.ts"
import type { PlanContext } from "./findings/planChecks.ts"
import {
  type AreaReport,
  type AreaSupport,
  areaReports,
  type Report,
  type ReportEvidence,
  type View,
} from "./levels/report.ts"
import { shareEqualItems } from "./memo/structuralSharing.ts"
import {
  areasOf,
  type PassageRead,
  PassageReader,
  type PassageReaderOptions,
} from "./passageReader.ts"
import type { Passage } from "./passages/passage.ts"
import { inPlanOrder, replaceInOrder } from "./passages/planOrder.ts"
import type { Received } from "./passages/received.ts"
import type { StandardsSet } from "./set/set.ts"

/** The options of an engine. */
export interface EngineOptions extends FindingOptions, PassageReaderOptions {}

interface ReadEntry {
  readonly passage: Passage
  readonly lang: string
  readonly proposed: readonly AreaSupport[]
  /** The reading without bracketed words; the same object where there are none. */
  readonly agreed: readonly AreaSupport[]
  /** The facts for the checks; null until they are computed. */
  checked: InViews<CheckedPassage> | null
}

/**
 * Keeps the reading of every passage of one plan and makes the report from them. Only changed
 * passages are read again; the report always equals that of a fresh engine on the same passages, in
 * whatever order they came.
 */
export class CoverageEngine {
  readonly #set: StandardsSet
  readonly #reader: PassageReader
  readonly #lang: string | undefined
  readonly #entries = new Map<string, ReadEntry>()
  readonly #findings: MeasureFindings
  /** Entries that were read and not yet checked. */
  readonly #unchecked = new Map<string, ReadEntry>()
  #order: ReadEntry[] | null = null
  /** By language, the number of passages and of UTF-16 units. */
  readonly #sizes = new Map<string, { passages: number; units: number }>()
  /** The reports as proposed on areas that no change since then affects. */
  readonly #settled = new Map<string, AreaReport>()

  constructor(set: StandardsSet, options: EngineOptions = {}) {
    this.#set = set
    this.#reader = new PassageReader(set, options)
    this.#lang = options.lang
    this.#findings = new MeasureFindings(set, options)
  }

  /** Reads new and changed passages and drops removed ones; returns the report as proposed. */
  update(changed: readonly Passage[], removed: readonly string[]): Report {
    this.take(changed, removed)
    return this.report()
  }

  /** As {@link update} without a report, for a plan that is read in parts. */
  take(changed: readonly Passage[], removed: readonly string[]): void {
    this.read(changed, removed)
    this.check()
  }

  /**
   * As {@link take} for the areas alone, which {@link early} reports: the passages are checked when
   * {@link check}, or a report, is requested.
   */
  read(changed: readonly Passage[], removed: readonly string[]): void {
    for (const id of removed) {
      const gone = this.#entries.get(id)
      if (!gone) continue
      this.#entries.delete(id)
      this.#unchecked.delete(id)
      this.#findings.remove(id)
      this.#size(gone, -1)
      this.#reorder()
    }
    for (const passage of changed) this.#enter(passage, this.#reader.read(passage))
  }

  #enter(passage: Passage, read: PassageRead): void {
    const before = this.#entries.get(passage.id)
    const proposed = shareEqualItems(before?.proposed, read.proposed)
    const agreed = read.agreed ?? proposed
    const entry = { passage, lang: read.lang, proposed, agreed, checked: null }
    this.#place(entry)
    this.#unchecked.set(passage.id, entry)
  }

  /** Checks the passages that were read. */
  check(): void {
    for (const [id, entry] of this.#unchecked) {
      const { passage, proposed, agreed } = entry
      const seen = this.#reader.check(passage, entry)
      entry.checked = this.#findings.put(id, seen, agreed === proposed ? null : areasOf(agreed))
      this.#unchecked.delete(id)
    }
  }

  /** The report as proposed on the passages read so far, without findings. */
  early(): Report {
    const areas = this.#areas({ name: "proposed" }, this.#inOrder())
    const { id, version } = this.#set
    return { lang: this.#language(), set: { id, version }, areas, findings: [] }
  }

  #inOrder(): readonly ReadEntry[] {
    this.#order ??= [...this.#entries.values()].sort((a, b) => inPlanOrder(a.passage, b.passage))
    return this.#order
  }

  /**
   * Sets the entries that the plan has received (all of them), for the findings on how it answers.
   */
  receive(received: readonly Received[]): void {
    this.#findings.receive(received)
  }

  /** Sets the areas that do not concern the plan (all of them): gaps in them are no findings. */
  setAside(areas: readonly string[]): void {
    this.#findings.setAside(areas)
  }

  /** The report on the present text, as proposed or as agreed. */
  report(view: View = { name: "proposed" }): Report {
    this.check()
    const entries = this.#inOrder()
    const counted =
      view.name === "proposed"
        ? entries
        : entries.filter(
            ({ passage }) =>
              passage.kind !== "measure" || view.measures.has(passage.measureId ?? passage.id),
          )
    const lang = this.#language()
    const areas = this.#areas(view, counted)
    return {
      lang,
      set: { id: this.#set.id, version: this.#set.version },
      areas,
      findings: this.#findings.all(
        view.name,
        counted.flatMap(({ checked }) => checked?.[view.name] ?? []),
        lang,
        this.#shownBy(areas, view.name),
      ),
    }
  }

  /** The areas and elements that these reports show, for the findings on gaps of the plan. */
  #shownBy(
    areas: readonly AreaReport[],
    name: View["name"],
  ): Pick<PlanContext, "found" | "provided"> {
    const areaOf = (id: string) => areas.find((one) => one.id === id)
    // Narrative about the past, or a heading, is evidence and provides nothing.
    const provides = (id: string, element: string, { passageId, quote }: ReportEvidence) => {
      const entry = this.#entries.get(passageId)
      const raise = entry?.[name].find(({ area }) => area === id)?.raise
      return entry && raise?.touched.includes(element) && !isDenied(quote, entry.lang)
    }
    return {
      found: (id, element) => {
        const area = areaOf(id)
        return element
          ? (area?.elements.some((one) => one.id === element && one.found) ?? false)
          : (area?.evidence.length ?? 0) > 0
      },
      provided: (id, element) =>
        areaOf(id)?.evidence.some((one) => one.element === element && provides(id, element, one)) ??
        false,
    }
  }

  /** Inserts an entry; the others keep their order. */
  #place(entry: ReadEntry): void {
    const before = this.#entries.get(entry.passage.id)
    this.#entries.set(entry.passage.id, entry)
    if (before) this.#size(before, -1)
    this.#size(entry, 1)
    if (!before || !this.#order) {
      this.#reorder()
      return
    }
    const moved = replaceInOrder(this.#order, before, entry)
    // An area with equal evidence in an equal place stays settled.
    const [old, fresh] = [new Set(before.proposed), new Set(entry.proposed)]
    for (const one of old) if (moved || !fresh.has(one)) this.#settled.delete(one.area)
    for (const one of fresh) if (moved || !old.has(one)) this.#settled.delete(one.area)
  }

  #reorder(): void {
    this.#order = null
    this.#settled.clear()
  }

  #areas({ name }: View, counted: readonly ReadEntry[]): AreaReport[] {
    const supports = () => counted.map((entry) => entry[name])
    if (name === "agreed") return areaReports(this.#set, supports())
    const settled = this.#set.areas.every(({ id }) => this.#settled.has(id))
    const areas = areaReports(this.#set, settled ? [] : supports(), this.#settled)
    for (const area of areas) this.#settled.set(area.id, area)
    return areas
  }

  #size({ passage, lang }: ReadEntry, by: 1 | -1): void {
    const { passages, units } = this.#sizes.get(lang) ?? { passages: 0, units: 0 }
    const now = { passages: passages + by, units: units + by * passage.text.length }
    if (now.passages > 0) this.#sizes.set(lang, now)
    else this.#sizes.delete(lang)
  }

  /** The language most of the plan's words are in. */
  #language(): string {
    const [first] = [...this.#sizes].sort(
      ([a, { units: some }], [b, { units: others }]) => others - some || (a < b ? -1 : 1),
    )
    return first?.[0] ?? this.#lang ?? this.#set.languages[0] ?? "en"
  }
}
