import { answered, copyName, marks, openDatabase, stores } from "./copyDatabase.ts"

/**
 * A tab marks its edits for a moment while it types: only a mark that stays is one of edits that
 * were left.
 */
const glances = { count: 5, pause: 400 }

async function isMarked(name: string): Promise<boolean> {
  const database = await openDatabase(name, () => {})
  try {
    const custom = database.transaction(stores.custom).objectStore(stores.custom)
    return (await answered(custom.count(marks.range()))) > 0
  } finally {
    database.close()
  }
}

async function staysMarked(name: string): Promise<boolean> {
  for (let glance = 1; await isMarked(name); glance++) {
    if (glance === glances.count) return true
    await new Promise((next) => setTimeout(next, glances.pause))
  }
  return false
}

/** Whether the copy of a plan on this device has edits that were unsent when they were stored. */
export const hasUnsentEdits = (user: string, plan: string): Promise<boolean> =>
  isMarked(copyName(user, plan))

/** The plans of a person whose copies on this device have unsent edits that no tab is sending. */
export async function plansWithUnsentEdits(user: string): Promise<string[]> {
  const prefix = copyName(user, "")
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
  const own = names.filter((name) => name.startsWith(prefix))
  const left = await Promise.all(own.map((name) => staysMarked(name).catch(() => false)))
  return own.filter((_, i) => left[i]).map((name) => name.slice(prefix.length))
}
