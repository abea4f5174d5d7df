import { AsyncLocalStorage } from "node:async_hooks"

const asking = new AsyncLocalStorage<string>()

/** Does what a person (their id) asked for; {@link currentRequester} names them in all that comes of it. */
export function onBehalfOf<T>(person: string, work: () => T): T {
  return asking.run(person, work)
}

/** For whom this is done, so that queues are shared out fairly; empty where nobody asked. */
export function currentRequester(): string {
  return asking.getStore() ?? ""
}
