import { isWithin } from "./articles.ts"
import type { Instrument, Provision } from "./set.ts"

/** A provision of an instrument that does not bind the country, though the instrument does. */
export interface Reservation {
  instrument: string
  /** As the instrument numbers it, "13(1)"; "13" is all of 13, "14(1)-(5)" five of its paragraphs. */
  reference: string
}

/** What binds a plan's country: ids of instruments, and the provisions it has reserved against. */
export interface Binding {
  instruments: readonly string[]
  reservations: readonly Reservation[]
}

/** The kinds of instrument that can bind: a treaty its parties, a regional law its members. */
export const bindingKinds = ["treaty", "regional-law"] as const

/** Whether an instrument of this kind can bind a country; the others guide whoever they are for. */
export function canBind(kind: Instrument["kind"]): boolean {
  return bindingKinds.some((one) => one === kind)
}

/**
 * What binds a plan's country of the instruments of the set that it is read against. Settings may
 * name others: those of a set that was chosen before, and what guides and binds nobody.
 */
export function bindingOf(
  instruments: readonly Pick<Instrument, "id" | "kind">[],
  settings: Binding,
): Binding {
  const binding = instruments.filter(
    ({ id, kind }) => canBind(kind) && settings.instruments.includes(id),
  )
  return { instruments: binding.map(({ id }) => id), reservations: settings.reservations }
}

/** Whether the country has reserved against all of a provision, by one reservation or several. */
export function isReserved(
  { instrument, reference }: Pick<Provision, "instrument" | "reference">,
  reservations: readonly Reservation[],
): boolean {
  const own = reservations.flatMap((one) => (one.instrument === instrument ? one.reference : []))
  return own.length > 0 && isWithin(reference, own)
}

/** Whether a provision binds the country: its instrument does, and no reservation takes it out. */
export function isInForce(
  provision: Pick<Provision, "instrument" | "reference">,
  { instruments, reservations }: Binding,
): boolean {
  return instruments.includes(provision.instrument) && !isReserved(provision, reservations)
}
