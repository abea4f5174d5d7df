import { PassThrough } from "node:stream"
import { afterEach, expect, it, vi } from "vitest"
import { WebSocket } from "ws"
import { PageSocket } from "../../../server/sync/pageSocket.ts"

afterEach(() => vi.restoreAllMocks())

it("a version of ws that would not read the stream is noticed when it is first needed", () => {
  const unheard = { receive() {}, pong() {}, failed() {}, closed() {} }
  const incoming = { ...unheard, largest: 0, count() {}, arrives() {}, refuse() {} }
  const socket = new PageSocket(null, undefined, {})
  socket.setSocket(new PassThrough(), Buffer.alloc(0))
  socket.listen(incoming)
  const whole = WebSocket.prototype as unknown as { setSocket(): void }
  vi.spyOn(whole, "setSocket").mockImplementation(() => {})
  expect(() => socket.close(1000, "")).toThrow("ws does not listen to the stream")
})
