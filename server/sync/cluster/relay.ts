/** The events of a relay. */
export interface RelayWatcher {
  /** The others can no longer be told or heard: what they say from now on is missed. */
  lost(): void
  /** The others can be told and heard again. */
  back(): void
  /** A process has ended or is out of reach. */
  gone(process: string): void
}

/** The messages between the processes of an installation; what must not get lost is in the database. */
export interface Relay {
  /** Whether the others can be told and heard now. */
  readonly ready: boolean
  /** Tells the others about a plan, or what else goes by a name; null tells every process. Nothing happens when they cannot be told. */
  publish(planId: string | null, message: Uint8Array): void
  /** Hears what others tell, and which process it was, from when it resolves until the returned function is called. */
  subscribe(
    planId: string | null,
    hear: (message: Uint8Array, process: string) => void,
  ): Promise<() => void>
  watch(watcher: RelayWatcher): void
  close(): Promise<void>
}

const nothing = () => {}

/** The relay of a process that is alone. */
export const aloneRelay: Relay = {
  ready: true,
  publish() {},
  subscribe: async () => nothing,
  watch() {},
  close: async () => {},
}
