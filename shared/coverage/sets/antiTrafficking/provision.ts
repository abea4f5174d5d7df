import type { Provision } from "../../set/set.ts"

/** A provision from one line of text. */
export function provision(
  instrument: string,
  reference: string,
  force: Provision["force"],
): Provision {
  return { instrument, reference, force }
}
