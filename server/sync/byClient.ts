interface Client {
  readonly client: number
}

/**
 * What is known of each client number. Most often it is of few: then a list, which takes a third of
 * a map's memory and is searched as fast. To be read and changed by the functions here.
 */
export type ByClient<One extends Client> = readonly One[] | Map<number, One>

// Above so many a map is faster.
const few = 8

/** Of no client number, for all who begin. */
export const noClients: readonly never[] = []

/** What is known of one client number. */
export function ofClient<One extends Client>(all: ByClient<One>, client: number): One | undefined {
  if (all instanceof Map) return all.get(client)
  for (const one of all) if (one.client === client) return one
  return undefined
}

/** The same with one more, in the place of what was known of its client number. */
export function withClient<One extends Client>(all: ByClient<One>, one: One): ByClient<One> {
  if (all instanceof Map) return all.set(one.client, one)
  const index = all.findIndex(({ client }) => client === one.client)
  if (index >= 0) return all.with(index, one)
  // Not spread: that leaves room for sixteen more.
  if (all.length < few) return all.concat([one])
  return new Map([...all, one].map((each) => [each.client, each]))
}

/** All of them, in the order in which they came. */
export function allClients<One extends Client>(all: ByClient<One>): Iterable<One> {
  return all instanceof Map ? all.values() : all
}
