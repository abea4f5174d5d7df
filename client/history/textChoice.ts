/** Which two texts a page compares: versions of this plan (`now`, or the id of a saved one), or another plan. */
export interface TextChoice {
  from: string | null
  with: string | null
  to: string
  /** How both are read: all words, or the narrative and what was agreed then. */
  view: "proposed" | "agreed"
}

/** The choice that an address names, `?from=…&to=…` or `?with=…&to=…`. */
export function choiceOf(search: string): TextChoice {
  const params = new URLSearchParams(search)
  const other = params.get("with")
  return {
    from: other ? null : params.get("from"),
    with: other,
    to: params.get("to") ?? "now",
    view: params.get("view") === "agreed" ? "agreed" : "proposed",
  }
}

/** The part of an address that names a choice, beginning with "?"; "" for none. */
export function searchOf({ from, with: other, to, view }: TextChoice): string {
  const params = new URLSearchParams()
  if (other) params.set("with", other)
  else if (from) params.set("from", from)
  if (to !== "now") params.set("to", to)
  if (view === "agreed") params.set("view", view)
  const search = params.toString()
  return search === "" ? "" : `?${search}`
}

/**
 * The text as a list of saved versions has it: what an address names by its number may be one of them,
 * by its id. One that nobody saved is told by its number alone.
 */
export function chosenVersion(
  chosen: string,
  saved: readonly { id: string; version: number }[],
): { id: string; unsaved: number | null } {
  const number = /^\d+$/.test(chosen) ? Number(chosen) : null
  const one =
    saved.find(({ id }) => id === chosen) ?? saved.find(({ version }) => version === number)
  return { id: one?.id ?? chosen, unsaved: one ? null : number }
}

/** Whether there are two texts to compare. */
export const isComplete = ({ from, with: other }: TextChoice) => Boolean(from ?? other)
