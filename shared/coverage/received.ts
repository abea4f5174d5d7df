/** What a plan has received and how it answers, as far as coverage needs it. */
export interface Received {
  id: string
  kind: "recommendation" | "measure"
  /** How one names it: whose it is, year and number. */
  label: string
  text: string
  /** Of a measure of the plan before: that it was not finished. */
  unfinished: boolean
  /** Of such a measure: that nobody said how far it came, and it could not be read. */
  noResult: boolean
  /** Somebody said why it is not taken up. */
  declined: boolean
  /** The measures that were said to answer it, by id. */
  links: readonly string[]
}

interface NamedSource {
  source: string
  year: number | null
  number: string
  text: string
}

const labelWidth = 60

/** Whose it is and of which year, which is not said again where it stands in the name. */
export function datedSource({ source, year }: Pick<NamedSource, "source" | "year">): string {
  const isSaid = year === null || source.split(/\D+/).includes(`${year}`)
  return isSaid ? source : `${source} ${year}`.trim()
}

/** A name for something received: `GRETA 2021, 14`, else the beginning of its words. */
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

/** A record of something received as coverage needs it. */
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
