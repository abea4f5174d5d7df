import type { Node } from "@tiptap/pm/model"
import { useRef } from "react"
import { type Position, type Standing, standing } from "../../../shared/agreement/standing.ts"
import { measureDigest } from "../../../shared/document/digest.ts"
import { outline } from "../../../shared/document/outline.ts"
import type { PlanMeasure } from "../../../shared/document/planMeasure.ts"

/** A measure of the text now: its number, its words and fields, their digest, and where it stands. */
export interface MeasureStanding {
  number: string
  measure: PlanMeasure
  digest: string
  standing: Standing
  /** The last position of each agency on this measure, whatever digest it was given on. */
  positions: readonly Position[]
  /** The numbers of the measures it depends on, by their ids; who is gone has none. */
  numbers: ReadonlyMap<string, string>
}

const none: readonly Position[] = []

/**
 * Reads the standings of a plan again and again. A measure whose words and fields did not move
 * keeps its entry (the same object), and if no measure moved the map is the same object too, so a
 * keystroke costs the digest of one measure and redraws one foot.
 */
export class Standings {
  #digests = new WeakMap<Node, string>()
  #byMeasure = new Map<string, MeasureStanding>()
  #positions: readonly Position[] | null = null
  #positionsOf = new Map<string, Position[]>()

  /** `doc` is the plan now, `parties` the ids of the agencies that are asked. */
  read(
    doc: Node,
    positions: readonly Position[],
    parties: readonly string[],
  ): ReadonlyMap<string, MeasureStanding> {
    if (positions !== this.#positions) {
      this.#positions = positions
      this.#positionsOf = new Map()
      for (const position of positions) {
        const list = this.#positionsOf.get(position.measureId)
        if (list) list.push(position)
        else this.#positionsOf.set(position.measureId, [position])
      }
    }
    const now = new Map<string, MeasureStanding>()
    let moved = false
    const measures = outline(doc).flatMap((part) =>
      part.type === "measure" && part.id !== "" ? [part] : [],
    )
    const numbers = new Map(measures.map(({ id, number }) => [id, number]))
    for (const part of measures) {
      const before = this.#byMeasure.get(part.id)
      const entry = this.#entry(part, parties, numbers)
      const kept = before && sameEntry(before, entry) ? before : entry
      if (kept !== before) moved = true
      now.set(part.id, kept)
    }
    if (!moved && sameOrder(now, this.#byMeasure)) return this.#byMeasure
    this.#byMeasure = now
    return now
  }

  #entry(
    { node, number, measure }: { node: Node; number: string; measure: PlanMeasure },
    parties: readonly string[],
    all: ReadonlyMap<string, string>,
  ): MeasureStanding {
    let digest = this.#digests.get(node)
    if (digest === undefined) {
      digest = measureDigest(measure)
      this.#digests.set(node, digest)
    }
    const positions = this.#positionsOf.get(measure.id) ?? none
    const { dependsOn } = measure.fields
    const numbers = dependsOn.length > 0 ? numbersOf(dependsOn, all) : noNumbers
    const stands = standing(parties, positions, digest)
    return { number, measure, digest, standing: stands, positions, numbers }
  }
}

const noNumbers: ReadonlyMap<string, string> = new Map()

function numbersOf(ids: readonly string[], all: ReadonlyMap<string, string>) {
  return new Map(ids.flatMap((id) => (all.has(id) ? [[id, all.get(id) ?? ""] as const] : [])))
}

function sameEntry(a: MeasureStanding, b: MeasureStanding): boolean {
  return (
    a.digest === b.digest &&
    a.number === b.number &&
    a.standing === b.standing &&
    a.measure.text === b.measure.text &&
    a.positions.length === b.positions.length &&
    sameNumbers(a.numbers, b.numbers) &&
    a.positions.every((position, index) => samePosition(position, b.positions[index]))
  )
}

function sameNumbers(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number)
}

function samePosition(a: Position, b: Position | undefined): boolean {
  return a.agency === b?.agency && a.at === b.at && a.stance === b.stance && a.digest === b.digest
}

function sameOrder(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a.size !== b.size) return false
  const other = b.keys()
  for (const key of a.keys()) if (key !== other.next().value) return false
  return true
}

/** The standings of the document now, by measure id, in text order. `doc` null: nothing is loaded yet. */
export function useStandings(
  doc: Node | null,
  positions: readonly Position[],
  parties: readonly string[],
): ReadonlyMap<string, MeasureStanding> {
  const standings = useRef<Standings | null>(null)
  standings.current ??= new Standings()
  return doc ? standings.current.read(doc, positions, parties) : empty
}

const empty: ReadonlyMap<string, MeasureStanding> = new Map()
