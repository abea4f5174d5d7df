import { setImmediate as turn } from "node:timers/promises"
import type { TextComparison } from "../../shared/api/comparison.ts"
import type { Services } from "../http/route.ts"
import type { ComparedTexts, CompareTask } from "../jobs/fileTask.ts"
import { updatesBetween, updatesBetweenBy } from "../storage/pastUpdates.ts"
import { loadSnapshot } from "../storage/updates.ts"
import { packUpdates } from "./packedUpdates.ts"

/** Words of a plan, up to a stored update. */
export interface TextPlace {
  plan: string
  seq: number
}

type Needs = Pick<Services, "database" | "files">

/** Every update of a plan up to number `seq`, as `packUpdates` makes them one. */
export async function logUpTo(
  { database: { db } }: Pick<Services, "database">,
  { plan, seq }: TextPlace,
): Promise<Uint8Array> {
  const snapshot = await loadSnapshot(db, plan)
  // A snapshot of later words is of no use: nothing can be taken out of it again.
  const base = snapshot && snapshot.seq <= seq ? snapshot : null
  const updates = base ? [base.bytes] : []
  for await (const part of updatesBetween(db, plan, base?.seq ?? 0, seq)) {
    updates.push(...part)
    await turn()
  }
  return packUpdates(updates)
}

/**
 * The comparison of every part of a plan from one text to another, of this plan or of two, and, of one
 * plan, which agencies changed it. The log is read, and the work done in a process of its own, for
 * a person (their id). Throws a Problem.
 */
export async function compareTexts(
  services: Needs,
  from: TextPlace,
  to: TextPlace,
  person: string,
): Promise<ComparedTexts> {
  // Read when its turn has come: logs that wait would fill the memory.
  return await services.files.run(() => comparison(services, from, to), person)
}

async function comparison(services: Needs, from: TextPlace, to: TextPlace): Promise<CompareTask> {
  if (from.plan !== to.plan) {
    const [first, other] = [await logUpTo(services, from), await logUpTo(services, to)]
    return { kind: "compare", first, other, since: null, turned: false }
  }
  const turned = from.seq > to.seq
  const [earlier, later] = turned ? [to, from] : [from, to]
  const first = await logUpTo(services, earlier)
  const updates: Uint8Array[] = []
  const agencies: (string | null)[] = []
  const { db } = services.database
  for await (const part of updatesBetweenBy(db, from.plan, earlier.seq, later.seq)) {
    for (const { bytes, author } of part) {
      updates.push(bytes)
      agencies.push(author?.agencyId ?? null)
    }
    await turn()
  }
  const since = { log: packUpdates(updates), agencies }
  return { kind: "compare", first, since, other: null, turned }
}

/** The parts as the API gives them: every measure, and what differs of the rest. */
export function viewParts({
  parts,
  agencies,
}: ComparedTexts): Pick<TextComparison, "measures" | "texts"> {
  const by = new Map(agencies)
  const shown: Pick<TextComparison, "measures" | "texts"> = { measures: [], texts: [] }
  for (const { kind, ...part } of parts) {
    const all = [part.before, part.after, ...part.others].flatMap((side) => side?.id ?? [])
    const isKept = part.change === "kept" && !part.formatting
    const changers = isKept ? [] : [...new Set(all.flatMap((id) => by.get(id) ?? []))]
    if (kind === "measure") shown.measures.push({ ...part, agencies: changers })
    else if (!isKept) shown.texts.push({ ...part, kind, agencies: changers })
  }
  return shown
}
