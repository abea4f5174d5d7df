import { setImmediate as turn } from "node:timers/promises"
import { Problem } from "../../shared/problem.ts"
import { redlineWords } from "../export/redlineWords.ts"
import type { Services } from "../http/route.ts"
import { listAgencies } from "../storage/agencies.ts"
import { findMoment, updatesBetweenBy } from "../storage/pastUpdates.ts"
import { readPictures } from "../storage/pictures.ts"
import { findPlan } from "../storage/plans.ts"
import { listVersions } from "../storage/versions.ts"
import { packUpdates } from "./packedUpdates.ts"
import { versionNumber } from "./planVersions.ts"
import { logUpTo } from "./textComparison.ts"

function asked(query: { from: unknown; to: unknown }): { from: string; to: string } {
  const wrong = (path: string, message: string) =>
    new Problem("invalid", message, { issues: [{ path: [path], message }] })
  const { from, to = "now" } = query
  if (typeof from !== "string" || from === "") throw wrong("from", "Say which version comes first.")
  if (typeof to !== "string" || to === "") throw wrong("to", "Say which version comes last.")
  return { from, to }
}

/**
 * The changes of a plan between two of its texts, as a Word file with tracked changes or as PDF, for
 * a person (their id) until they are `gone`. Throws a Problem: `invalid` where the texts are not named in order.
 */
export async function readRedline(
  services: Pick<Services, "database" | "files">,
  plan: string,
  { form, ...query }: { form: "docx" | "pdf"; from: unknown; to: unknown },
  person: string,
  gone?: AbortSignal,
): Promise<Uint8Array> {
  const { db } = services.database
  const named = asked(query)
  const found = await findPlan(db, plan)
  if (!found) throw new Problem("not-found", "There is no such plan.")
  const { title, language, classification } = found.settings
  const [from, to] = [
    await versionNumber(db, plan, named.from),
    await versionNumber(db, plan, named.to),
  ]
  if (from > to) {
    const message = "The text that was written first comes first."
    throw new Problem("invalid", message, { issues: [{ path: ["from"], message }] })
  }
  const saved = await listVersions(db, plan)
  const words = redlineWords(language)
  const side = async (seq: number, isNow: boolean) => {
    const name = saved.find((one) => one.version === seq && one.name !== "")?.name
    const at = (await findMoment(db, plan, seq))?.at
    if (!at) throw new Problem("conflict", "The plan has no words yet.")
    return { name: name ?? (isNow ? words.now : words.version.replace("{number}", `${seq}`)), at }
  }
  const sides = {
    from: await side(from, named.from === "now"),
    to: await side(to, named.to === "now"),
  }
  const agencies = new Map((await listAgencies(db)).map(({ id, name }) => [id, name]))
  // Read when its turn has come: logs that wait would fill the memory.
  return await services.files.run(
    async () => {
      const updates: Uint8Array[] = []
      const changes: { author: string; date: string }[] = []
      const earlier = await logUpTo(services, { plan, seq: from })
      for await (const part of updatesBetweenBy(db, plan, from, to)) {
        for (const { bytes, author, at } of part) {
          updates.push(bytes)
          changes.push({
            author: (author && agencies.get(author.agencyId)) ?? "Concord",
            // Word knows no parts of a second.
            date: `${at.slice(0, 19)}Z`,
          })
        }
        await turn()
      }
      const settings = { title, language, classification }
      const since = packUpdates(updates)
      const pictures = await readPictures(db, plan)
      const texts = { earlier, since, changes, settings, pictures, ...sides }
      return { kind: "redline", form, ...texts } as const
    },
    person,
    gone,
  )
}
