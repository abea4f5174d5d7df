import type { Node } from "@tiptap/pm/model"
import { agreedWords } from "../../shared/agreement/agreedWords.ts"
import { isAgreed, type Position, standing } from "../../shared/agreement/standing.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import { measureDigest } from "../../shared/document/digest.ts"
import { measuresOf, outline } from "../../shared/document/outline.ts"
import type { PlanMeasure } from "../../shared/document/planMeasure.ts"

/** The measure with this id as it reads in `document` now, or null. */
export function findMeasure(document: Node, id: string): PlanMeasure | null {
  return measuresOf(document).find(({ measure }) => measure.id === id)?.measure ?? null
}

function byMeasure(positions: readonly Position[]): Map<string, Position[]> {
  const given = new Map<string, Position[]>()
  for (const position of positions) {
    const own = given.get(position.measureId)
    if (own) own.push(position)
    else given.set(position.measureId, [position])
  }
  return given
}

/** The digest of every measure of a document, by its id, in their order. */
export function measureDigests(document: Node): [string, string][] {
  return measuresOf(document).map(({ measure }) => [measure.id, measureDigest(measure)])
}

/** The measures, of those with these digests by id, that all parties agree to, also with a reservation. */
export function agreedMeasures(
  digests: ReadonlyMap<string, string>,
  parties: readonly string[],
  positions: readonly Position[],
): Set<string> {
  const given = byMeasure(positions)
  const agreed = [...digests].filter(([id, digest]) =>
    isAgreed(standing(parties, given.get(id) ?? [], digest)),
  )
  return new Set(agreed.map(([id]) => id))
}

/**
 * Every measure of a plan with its number, digest and standing. `parties` are the agencies that
 * are asked, `positions` the last of each agency.
 */
export function viewMeasures(
  document: Node,
  parties: readonly string[],
  positions: readonly Position[],
): MeasureView[] {
  const given = byMeasure(positions)
  let goal: MeasureView["goal"] = null
  return outline(document).flatMap((part) => {
    if (part.type === "heading") {
      if (part.kind === "goal") goal = { number: part.number, text: part.text }
      // As in the numbering: a new chapter closes the goal before it.
      else if (part.kind === "section" && part.level === 1) goal = null
    }
    if (part.type !== "measure") return []
    const { number, measure } = part
    const digest = measureDigest(measure)
    const own = given.get(measure.id) ?? []
    const { id, text, participants } = measure
    const leads = participants
      .filter(({ role }) => role === "lead")
      .map(({ name, byAgreement }) => ({ name, byAgreement }))
    const view: MeasureView = {
      id,
      number,
      goal,
      text,
      words: agreedWords(measure),
      fields: { ...measure.fields, leads },
      digest,
      standing: standing(parties, own, digest),
      positions: own.map(({ agency, stance, digest: on, reason, at }) => ({
        agency,
        stance,
        digest: on,
        lapsed: on !== digest,
        reason,
        at,
      })),
    }
    return [view]
  })
}
