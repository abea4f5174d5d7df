/** The events of a relay. */
export interface RelayWatcher {
  /** The other processes cannot be reached: their messages from now on are missed. */
  lost(): void
  /** The other processes can be reached again. */
  back(): void
  /** A process has ended or is out of reach. */
  gone(process: string): void
}

/**
 * Messages between the processes of an installation. They may be lost; data that must not be is in
 * the database.
 */
export interface Relay {
  /** Whether the other processes can be reached now. */
  readonly ready: boolean
  /**
   * Sends a message on a channel, which is a plan's id or another name; null sends it to every
   * process. It is dropped while they cannot be reached.
   */
  publish(planId: string | null, message: Uint8Array): void
  /**
   * Receives the messages of a channel, with the process that sent each, from when it resolves
   * until the returned function is called.
   */
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
