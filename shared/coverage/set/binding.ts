import { isWithin } from "./articles.ts"
import type { Instrument, Provision } from "./set.ts"

/** A provision that does not bind the country although its instrument does. */
export interface Reservation {
  instrument: string
  /**
   * Numbered as in the instrument: "13(1)"; "13" is the whole article, "14(1)-(5)" five of its
   * paragraphs.
   */
  reference: string
}

/** The ids of the instruments that bind a plan's country, and its reservations. */
export interface Binding {
  instruments: readonly string[]
  reservations: readonly Reservation[]
}

/** The kinds of instruments that can bind: a treaty its parties, a regional law its members. */
export const bindingKinds = ["treaty", "regional-law"] as const

/** Whether an instrument of this kind can bind a country; the others are guidance. */
export function canBind(kind: Instrument["kind"]): boolean {
  return bindingKinds.some((one) => one === kind)
}

/**
 * The binding instruments of the set that a plan is read against. The plan's settings may name
 * others, which are ignored: those of a set that was chosen before, and guidance.
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

/** Whether one or several reservations of the country cover the whole of a provision. */
export function isReserved(
  { instrument, reference }: Pick<Provision, "instrument" | "reference">,
  reservations: readonly Reservation[],
): boolean {
  const own = reservations.flatMap((one) => (one.instrument === instrument ? one.reference : []))
  return own.length > 0 && isWithin(reference, own)
}

/** Whether a provision binds the country: its instrument does, and no reservation covers it. */
export function isInForce(
  provision: Pick<Provision, "instrument" | "reference">,
  { instruments, reservations }: Binding,
): boolean {
  return instruments.includes(provision.instrument) && !isReserved(provision, reservations)
}
