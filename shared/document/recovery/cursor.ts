import { fragmentName } from "../readDocument.ts"

/** The number of a character in the form in which Yjs writes it as JSON. */
interface Character {
  client: number
  clock: number
}

/** A place in the words that stays where it is when others write, as Yjs writes it as JSON. */
interface RelativePosition {
  type: Character | null
  tname: string | null
  item: Character | null
  assoc: number
}

/** Where somebody's selection begins and ends. */
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
  // Yjs throws on a place that names nothing.
  return place.type || place.tname || place.item ? place : null
}

/** Reads what somebody says of their selection; null when it names no place in a plan. Never throws. */
export function readCursor(value: unknown): Cursor | null {
  if (typeof value !== "object" || value === null) return null
  const { anchor, head } = value as Record<string, unknown>
  const [from, to] = [readPlace(anchor), readPlace(head)]
  return from && to ? { anchor: from, head: to } : null
}
