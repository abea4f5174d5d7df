/** Lets what waits for this thread, such as messages, come first; unlike a timer it is never held back. */
export function turn(): Promise<void> {
  return new Promise((pass) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      pass()
    }
    port2.postMessage(null)
  })
}
