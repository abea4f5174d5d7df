import { setImmediate as turn } from "node:timers/promises"
import type { ComparedText, Comparison, SideVerdict } from "../../shared/api/comparison.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { compareAreas } from "../../shared/coverage/levels/comparison.ts"
import { areasAside } from "../../shared/coverage/levels/decision.ts"
import type { Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { Received } from "../../shared/coverage/passages/received.ts"
import { readsLanguage } from "../../shared/coverage/set/readsLanguage.ts"
import { readingSettings } from "../coverage/readingSettings.ts"
import { readPassages } from "../coverage/readPassages.ts"
import type { Services } from "../http/route.ts"
import { listDecisions } from "../storage/decisions.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { type Asker, judgedAreas, viewDecisions } from "./decisions.ts"
import { agreedMeasures } from "./measures.ts"
import type { PastTexts } from "./pastTexts.ts"
import { readVersion } from "./planVersions.ts"

/** A version of a plan: `now`, the id of a saved one, or a number. */
export interface PlanVersion {
  plan: string
  version: string
}

/** One of two texts that are compared, with who asks and their right in its plan. */
type ComparedVersion = PlanVersion & { asker: Asker }

/** How a version is read: by whom, in which view, and against which set where not the plan's own. */
export interface Wanted {
  /** Their id. */
  person: string
  view: View["name"]
  set?: StandardsChoice | undefined
  /** The entries that the plan has received, where its findings are wanted too. */
  received?: readonly Received[]
}

/** The coverage of one version of a plan, and the text it was read from. */
export interface VersionReading {
  /** In the view that was asked for. */
  report: Report
  /** And as proposed; the same one in that view. */
  proposed: Report
  text: ComparedText
  passages: ReadonlyMap<string, Passage>
  /** When the words after it were written; null where there are none. */
  until: string | null
}

/**
 * Reads one version of a plan. As agreed, the positions count that stood while those were its words,
 * of the agencies that are its parties now. Throws a Problem.
 */
export async function readVersionReport(
  services: Services,
  texts: PastTexts,
  { plan, version }: PlanVersion,
  { person, view, set: wanted, received = [] }: Wanted,
): Promise<VersionReading> {
  const { title, set, options } = await readingSettings(services, plan, wanted)
  const found = await readVersion(services, texts, plan, version, person)
  const { passages, digests, until, state: _state, ...text } = found
  const { db } = services.database
  const decisions = await listDecisions(db, plan)
  const then = decisions.filter(({ at }) => until === null || at <= until)
  const aside = areasAside(then, set.id)
  const as = (counted: View) =>
    readPassages(services, plan, set, passages, options, counted, { received, aside })
  const proposed = await as({ name: "proposed" })
  const reading = {
    proposed,
    text: {
      ...{ plan, title, lang: proposed.lang, reads: readsLanguage(set, proposed.lang) },
      ...text,
    },
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    until,
  }
  if (view === "proposed") return { ...reading, report: proposed }
  const agencies = await listPlanAgencies(db, plan)
  const parties = agencies.filter(({ role }) => role === "party").map(({ agency }) => agency.id)
  const measures = agreedMeasures(digests, parties, await listPositions(db, plan, { until }))
  return { ...reading, report: await as({ name: view, measures }) }
}

const undecided: SideVerdict = { decided: null, decision: null, stale: false }

/** The decisions on the areas of one text, by area, where there are any. */
async function verdictsOn(
  { database: { db } }: Services,
  reading: VersionReading,
  asker: Asker,
): Promise<Map<string, SideVerdict>> {
  const record = await viewDecisions(db, reading.text.plan, asker)
  const verdicts = new Map<string, SideVerdict>()
  for (const { id, decided, decision, stale } of judgedAreas(reading, record)) {
    if (!decision?.decided) continue
    const { act, reason, agency, as, by, at } = decision
    const said = { act, decided: decision.decided, reason, agency, as, by, at }
    verdicts.set(id, { decided, decision: said, stale: stale !== null })
  }
  return verdicts
}

/** Compares what two texts cover, both read against one set, with what people decided. Throws a Problem. */
export async function compareCoverage(
  services: Services,
  texts: PastTexts,
  [before, after]: readonly [ComparedVersion, ComparedVersion],
  wanted: Wanted,
): Promise<Comparison> {
  const from = await readVersionReport(services, texts, before, wanted)
  const to = await readVersionReport(services, texts, after, wanted)
  await turn()
  const said = {
    from: await verdictsOn(services, from, before.asker),
    to: await verdictsOn(services, to, after.asker),
  }
  await turn()
  return {
    set: to.report.set,
    view: wanted.view,
    from: from.text,
    to: to.text,
    areas: compareAreas(from.report.areas, to.report.areas).map((area) => ({
      ...area,
      from: { ...area.from, ...(said.from.get(area.id) ?? undecided) },
      to: { ...area.to, ...(said.to.get(area.id) ?? undecided) },
    })),
  }
}
