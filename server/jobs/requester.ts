import { AsyncLocalStorage } from "node:async_hooks"

const asking = new AsyncLocalStorage<string>()

/** Runs `work` for a person (their id), whom {@link currentRequester} returns within it. */
export function onBehalfOf<T>(person: string, work: () => T): T {
  return asking.run(person, work)
}

/**
 * The id of the person for whom this runs, so that queues are shared fairly; empty for the server
 * itself.
 */
export function currentRequester(): string {
  return asking.getStore() ?? ""
}
