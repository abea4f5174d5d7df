import type { Provision } from "../set.ts"

/** A provision in one line. */
export function provision(
  instrument: string,
  reference: string,
  force: Provision["force"],
): Provision {
  return { instrument, reference, force }
}
