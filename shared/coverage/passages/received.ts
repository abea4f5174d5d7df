/** An entry that a plan has received, and its answer, for coverage. */
export interface Received {
  id: string
  kind: "recommendation" | "measure"
  /** Its short name: source, year and number. */
  label: string
  text: string
  /** For a measure of the previous plan: whether it was not finished. */
  unfinished: boolean
  /** For such a measure: whether its result is unknown. */
  noResult: boolean
  /** Whether a reason was given for not taking it up. */
  declined: boolean
  /** The ids of the measures that were linked as answers. */
  links: readonly string[]
}

interface NamedSource {
  source: string
  year: number | null
  number: string
  text: string
}

const labelWidth = 60

/** The source and its year, which is not repeated where the name contains it. */
export function datedSource({ source, year }: Pick<NamedSource, "source" | "year">): string {
  const isSaid = year === null || source.split(/\D+/).includes(`${year}`)
  return isSaid ? source : `${source} ${year}`.trim()
}

/** A short name for a received entry: `GRETA 2021, 14`, else the beginning of its words. */
export function labelOf(one: NamedSource): string {
  const whose = datedSource(one)
  const label = [whose, one.number].filter(Boolean).join(", ")
  if (label !== "" && one.number !== "") return label
  const words = one.text.replaceAll(/\s+/g, " ").trim()
  const said =
    words.length > labelWidth
      ? `${words.slice(0, labelWidth).replace(/[\s,;:]*\s\S*$/u, "")}…`
      : words
  return [whose, said].filter(Boolean).join(": ")
}

/** Converts a stored entry to the form that coverage needs. */
export function receivedOf(
  one: NamedSource & {
    id: string
    kind: Received["kind"]
    result: string | null
    declined: object | null
    links: readonly { measureId: string }[]
  },
): Received {
  return {
    id: one.id,
    kind: one.kind,
    label: labelOf(one),
    text: one.text,
    unfinished: one.result === "partly" || one.result === "not-done",
    noResult: one.kind === "measure" && one.result === null,
    declined: one.declined !== null,
    links: one.links.map(({ measureId }) => measureId),
  }
}
