/** The document frames that a socket has sent since it was opened. */
export interface SentFrames {
  /** Document frames (sync step 2 and update) sent on the socket that is open now. */
  sent: number
  /** Called when a socket is made and after each document frame. */
  onChange: () => void
}

const isDocumentFrame = (data: unknown) =>
  data instanceof Uint8Array && data[0] === 0 && (data[1] === 1 || data[1] === 2)

/**
 * A WebSocket that counts its document frames into `frames`, so that the server's count of durable
 * ones tells whether everything is saved. A new socket begins at zero, as the server does.
 */
export function countingSocket(frames: SentFrames, Base: typeof WebSocket = WebSocket) {
  return class CountingSocket extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      frames.sent = 0
      frames.onChange()
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      super.send(data)
      if (!isDocumentFrame(data)) return
      frames.sent += 1
      frames.onChange()
    }
  }
}
