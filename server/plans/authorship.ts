import { setImmediate as turn } from "node:timers/promises"
import type { Authorship } from "../../shared/api/history.ts"
import type { Services } from "../http/route.ts"
import type { AuthoredLetters } from "../jobs/fileTask.ts"
import type { Author } from "../storage/author.ts"
import { findMoment, updatesBetweenBy } from "../storage/pastUpdates.ts"
import { listPeople } from "../storage/users.ts"
import type { Asker } from "./decisions.ts"
import { packUpdates } from "./packedUpdates.ts"
import { mayName } from "./people.ts"

/** The authors of a plan's letters, before names are shown or withheld. */
interface Authored {
  authors: { author: Author | null; day: string }[]
  letters: AuthoredLetters
}

const kept = 4

/**
 * The authors of letters in plans, computed in a worker process; the last few results are cached.
 */
export class PastAuthors {
  readonly #plans = new Map<string, Promise<Authored>>()

  /** Of a plan up to the stored update `last`, for a person (their id). Throws a Problem. */
  async read(
    services: Pick<Services, "database" | "files">,
    plan: string,
    last: number,
    person: string,
  ): Promise<Authored> {
    const key = `${plan} ${last}`
    let authored = this.#plans.get(key)
    if (!authored) {
      authored = readAuthored(services, plan, last, person)
      this.#plans.set(key, authored)
      // A failed computation is not cached.
      authored.catch(() => this.#plans.delete(key))
      const [oldest] = this.#plans.keys()
      if (this.#plans.size > kept && oldest !== undefined) this.#plans.delete(oldest)
    }
    return await authored
  }
}

async function readAuthored(
  { database: { db }, files }: Pick<Services, "database" | "files">,
  plan: string,
  last: number,
  person: string,
): Promise<Authored> {
  const authors: Authored["authors"] = []
  const numbers = new Map<string, number>()
  // Read when its turn has come: logs that wait would fill the memory.
  const letters = await files.run(async () => {
    const updates: Uint8Array[] = []
    const byRow: number[] = []
    for await (const part of updatesBetweenBy(db, plan, 0, last)) {
      for (const { bytes, author, at } of part) {
        const day = at.slice(0, 10)
        const key = author ? `${day} ${author.agencyId} ${author.userId}` : day
        const number = numbers.get(key) ?? authors.length
        if (number === authors.length) {
          numbers.set(key, number)
          authors.push({ author, day })
        }
        updates.push(bytes)
        byRow.push(number)
      }
      await turn()
    }
    return { kind: "authorship", log: packUpdates(updates), authors: byRow } as const
  }, person)
  return { authors, letters }
}

/**
 * Who wrote the letters of a plan as it stands: the agency for everybody, the person by name for their
 * own agency and the secretariat. Throws a Problem.
 */
export async function readAuthorship(
  services: Pick<Services, "database" | "files">,
  past: PastAuthors,
  plan: string,
  { session, right }: Asker,
): Promise<Authorship> {
  const { db } = services.database
  const version = (await findMoment(db, plan))?.seq ?? 0
  const { authors, letters } = await past.read(services, plan, version, session.user.id)
  const people = new Map((await listPeople(db)).map(({ id, name }) => [id, name]))
  return {
    version,
    authors: authors.map(({ author, day }) => ({
      agency: author?.agencyId ?? null,
      by:
        author && mayName(session, right, author.agencyId)
          ? (people.get(author.userId) ?? null)
          : null,
      day,
    })),
    letters,
  }
}
