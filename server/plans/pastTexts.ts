import type { Services } from "../http/route.ts"
import type { PastText } from "../jobs/fileTask.ts"
import { logUpTo } from "./textComparison.ts"

// Two versions are compared, and then one of them with a third.
const textsKept = 6

/**
 * The words of plans as they once were, read again out of the log without touching the plan as it
 * is. They never change, so the last few are kept. The work is done in a process of its own.
 */
export class PastTexts {
  readonly #texts = new Map<string, Promise<PastText>>()

  /** The words of a plan up to the stored update `seq`, for a person (their id). Throws a Problem. */
  async read(
    services: Pick<Services, "database" | "files">,
    plan: string,
    seq: number,
    person: string,
  ): Promise<PastText> {
    const key = `${plan} ${seq}`
    let text = this.#texts.get(key)
    if (!text) {
      text = recall(services, plan, seq, person)
      this.#texts.set(key, text)
      // A failed computation is not cached.
      text.catch(() => this.#texts.delete(key))
      const [oldest] = this.#texts.keys()
      if (this.#texts.size > textsKept && oldest !== undefined) this.#texts.delete(oldest)
    }
    return await text
  }
}

async function recall(
  services: Pick<Services, "database" | "files">,
  plan: string,
  seq: number,
  person: string,
): Promise<PastText> {
  // Read when its turn has come: logs that wait would fill the memory.
  return await services.files.run(
    async () => ({ kind: "past", log: await logUpTo(services, { plan, seq }) }) as const,
    person,
  )
}
