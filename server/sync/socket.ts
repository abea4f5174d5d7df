/** What a connection needs of a websocket. */
export interface Socket {
  readonly bufferedAmount: number
  /**
   * `patient`: where much goes on it may wait a little for what goes out next, and the next patient
   * frame of its kind, by the first byte, takes its place.
   */
  send(frame: Uint8Array, patient?: boolean): void
  close(code: number, reason: string): void
  terminate(): void
  ping(payload: Uint8Array): void
  pause(): void
  resume(): void
}
