/** What a connection needs of a websocket. */
export interface Socket {
  readonly bufferedAmount: number
  send(frame: Uint8Array): void
  close(code: number, reason: string): void
  terminate(): void
  ping(payload: Uint8Array): void
  pause(): void
  resume(): void
}
