/** The facts of a measure for telling whether it is a service. */
export interface Serving {
  readonly id: string
  /** Its headings in one line. */
  readonly under: string
  /** The areas of its words. */
  readonly areas: readonly string[]
}

/**
 * The measures that are a service to people: by the areas of their words, or, where those show
 * none, because most of the others under the same headings are.
 */
export function servicesAmong(
  measures: readonly Serving[],
  services: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const silent: { id: string; under: string }[] = []
  const counts = new Map<string, { services: number; others: number }>()
  for (const { id, under, areas } of measures) {
    if (areas.length === 0) {
      silent.push({ id, under })
      continue
    }
    const service = areas.some((area) => services.has(area))
    if (service) found.add(id)
    const count = counts.get(under) ?? { services: 0, others: 0 }
    counts.set(under, count)
    if (service) count.services++
    else count.others++
  }
  for (const { id, under } of silent) {
    const count = under === "" ? undefined : counts.get(under)
    if (count && count.services > count.others) found.add(id)
  }
  return found
}
