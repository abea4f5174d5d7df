import type { CDPSession, Page } from "@playwright/test"

interface Attached {
  readonly sessionId: string
}

interface HeapUsage {
  readonly usedSize: number
  readonly backingStorageSize: number
}

/** Asks the first worker that a page opens what its memory holds. */
export class WorkerHeap {
  readonly #session: CDPSession
  #worker: Promise<string>
  #asked = 0
  readonly #waiting = new Map<number, (result: unknown) => void>()

  /** To be made before the page opens the worker. */
  static async of(page: Page): Promise<WorkerHeap> {
    const session = await page.context().newCDPSession(page)
    const heap = new WorkerHeap(session)
    await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false })
    return heap
  }

  private constructor(session: CDPSession) {
    this.#session = session
    this.#worker = new Promise((pass) => {
      session.on("Target.attachedToTarget", ({ sessionId }: Attached) => pass(sessionId))
    })
    session.on("Target.receivedMessageFromTarget", ({ message }) => {
      const { id, result } = JSON.parse(message)
      this.#waiting.get(id)?.(result)
      this.#waiting.delete(id)
    })
  }

  async #ask(method: string): Promise<unknown> {
    const sessionId = await this.#worker
    const id = ++this.#asked
    const answered = new Promise((pass) => this.#waiting.set(id, pass))
    await this.#session.send("Target.sendMessageToTarget", {
      sessionId,
      message: JSON.stringify({ id, method }),
    })
    return answered
  }

  /** All that the worker holds, program and all, in megabytes, after what nobody needs has been let go. */
  async megabytes(): Promise<number> {
    for (let times = 0; times < 3; times++) await this.#ask("HeapProfiler.collectGarbage")
    const { usedSize, backingStorageSize } = (await this.#ask("Runtime.getHeapUsage")) as HeapUsage
    return (usedSize + backingStorageSize) / 1e6
  }
}
