import type { Provision } from "./set.ts"

/** A provision of an instrument that does not bind the country, though the instrument does. */
export interface Reservation {
  instrument: string
  /** As the instrument numbers it, "13(1)"; "13" is all of 13. */
  reference: string
}

/** What binds a plan's country: ids of instruments, and the provisions it has reserved against. */
export interface Binding {
  instruments: readonly string[]
  reservations: readonly Reservation[]
}

/** Whether a provision is one of those, or a part of one, that the country has reserved against. */
export function isReserved(
  { instrument, reference }: Pick<Provision, "instrument" | "reference">,
  reservations: readonly Reservation[],
): boolean {
  return reservations.some(
    (one) =>
      one.instrument === instrument &&
      (reference === one.reference || reference.startsWith(`${one.reference}(`)),
  )
}

/** Whether a provision binds the country: its instrument does, and no reservation takes it out. */
export function isInForce(
  provision: Pick<Provision, "instrument" | "reference">,
  { instruments, reservations }: Binding,
): boolean {
  return instruments.includes(provision.instrument) && !isReserved(provision, reservations)
}
