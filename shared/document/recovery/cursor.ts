import { fragmentName } from "../readDocument.ts"

/** The id of a character in the JSON form of Yjs. */
interface Character {
  client: number
  clock: number
}

/** A relative position of Yjs in its JSON form. */
interface RelativePosition {
  type: Character | null
  tname: string | null
  item: Character | null
  assoc: number
}

/** The two ends of a person's selection. */
export interface Cursor {
  anchor: RelativePosition
  head: RelativePosition
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

function readNumber(value: unknown): Character | null {
  if (typeof value !== "object" || value === null) return null
  const { client, clock } = value as Record<string, unknown>
  return isCount(client) && isCount(clock) ? { client, clock } : null
}

function readPlace(value: unknown): RelativePosition | null {
  if (typeof value !== "object" || value === null) return null
  const { type, tname, item, assoc } = value as Record<string, unknown>
  const place: RelativePosition = {
    type: readNumber(type),
    tname: tname === fragmentName ? fragmentName : null,
    item: readNumber(item),
    assoc: assoc === -1 ? -1 : 0,
  }
  // Yjs throws on a position that refers to nothing.
  return place.type || place.tname || place.item ? place : null
}

/** Parses a selection from awareness; null when it is no position in a plan. Never throws. */
export function readCursor(value: unknown): Cursor | null {
  if (typeof value !== "object" || value === null) return null
  const { anchor, head } = value as Record<string, unknown>
  const [from, to] = [readPlace(anchor), readPlace(head)]
  return from && to ? { anchor: from, head: to } : null
}
