import { isDeepStrictEqual } from "node:util"
import type { AddedSet, InstalledSet, StandardsChoice } from "../../shared/api/standards.ts"
import { Problem } from "../../shared/problem.ts"
import { holdSet, insertSetAct } from "../storage/setActs.ts"
import { countPlansOf, listChosenSets, storeSet } from "../storage/standards.ts"
import type { Queries } from "../storage/tables/tables.ts"
import type { CheckedSet } from "./checkedSet.ts"
import type { Standards } from "./standards.ts"
import { keyOf, type UploadedSet, uploadedSets } from "./uploadedSets.ts"
import { newerFirst } from "./versions.ts"

/** The services for administrators' acts on the installation's sets. */
export interface SetServices {
  db: Queries
  standards: Standards
}

/**
 * The sets that can be chosen, and beside them those that were withdrawn and those that only plans
 * still have, each with the number of its plans; of one set the newest version first.
 */
export async function installedSets({ db, standards }: SetServices): Promise<InstalledSet[]> {
  const brought = await uploadedSets(db)
  const offered = await standards.list()
  const chosen = await listChosenSets(db)
  const plans = new Map<string, number>()
  for (const { plans: count, ...choice } of chosen) {
    const key = keyOf(await standards.settle(choice))
    plans.set(key, (plans.get(key) ?? 0) + count)
  }
  const row = (set: Omit<InstalledSet, "plans" | "brought">): InstalledSet => {
    const { by, at } = brought.get(keyOf(set)) ?? {}
    const isBrought = set.origin === "brought" && by !== undefined && at !== undefined
    const count = plans.get(keyOf(set)) ?? 0
    return { ...set, plans: count, brought: isBrought ? { by, at } : null }
  }
  const rows = new Map<string, InstalledSet>()
  for (const set of offered) {
    const { elements = 0 } = (await standards.facts(set)) ?? {}
    rows.set(keyOf(set), row({ ...set, elements, offered: true }))
  }
  const isWithdrawn = (set?: UploadedSet) => set?.state === "withdrawn"
  const others = [...[...brought.values()].filter(isWithdrawn), ...chosen]
  for (const { id, version } of others) {
    const choice = await standards.settle({ id, version })
    const facts = rows.has(keyOf(choice)) ? null : await standards.facts(choice)
    if (!facts) continue
    const origin = isWithdrawn(brought.get(keyOf(choice))) ? "brought" : "kept"
    rows.set(
      keyOf(choice),
      row({ ...choice, ...facts, origin, builtIn: false, newest: false, offered: false }),
    )
  }
  const ids = [...new Set([...rows.values()].map(({ id }) => id))]
  return [...rows.values()].sort(
    (a, b) => ids.indexOf(a.id) - ids.indexOf(b.id) || newerFirst(a.version, b.version),
  )
}

/** Whether the set is what its version holds on this installation; false too where there is none. */
async function isKnown({ standards }: SetServices, set: CheckedSet): Promise<boolean> {
  const there = await standards.text(set)
  const accuracy = (await standards.find(set))?.accuracy
  // Measured accuracy is no part of the digest, and another one would be lost without a word.
  return there?.digest === set.digest && isDeepStrictEqual(accuracy, set.accuracy)
}

/**
 * Puts a set up for choice whose file was found right. The same set again changes nothing. Throws
 * `conflict` where the installation knows its version with another content.
 */
export async function uploadSet(
  services: SetServices,
  set: CheckedSet,
  by: string,
): Promise<AddedSet> {
  const { id, version, title } = set
  const choice = { id, version }
  const isNew =
    services.standards.source(choice) === null && (await storeSet(services.db, choice, set))
  if (!isNew && !(await isKnown(services, set)))
    throw new Problem(
      "conflict",
      `Version ${version} of “${id}” is known here with another content; give the changed set a version of its own.`,
    )
  const offered = (await services.standards.offered()).some((each) => keyOf(each) === keyOf(choice))
  if (!offered) await insertSetAct(services.db, choice, "add", by)
  return { id, version, title, added: !offered }
}

/** The set as administrators brought it. Throws `not-found`, or `conflict` where it is not theirs. */
async function addedSet(
  { db, standards }: SetServices,
  choice: StandardsChoice,
): Promise<UploadedSet> {
  const source = standards.source(choice)
  if (source)
    throw new Problem(
      "conflict",
      source === "product"
        ? "This set comes with the product and stays."
        : "This set is a file in the folder of the server (STANDARDS_DIR), and goes with it.",
    )
  const set = (await uploadedSets(db)).get(keyOf(choice))
  if (!set || set.state === "removed")
    throw new Problem("not-found", "No such standards set has been added here.")
  return set
}

/** Takes a set that was brought from choice, or puts it up again. Its plans keep it. */
export async function setOffered(
  services: SetServices,
  choice: StandardsChoice,
  offered: boolean,
  by: string,
): Promise<void> {
  const { state } = await addedSet(services, choice)
  if ((state === "offered") !== offered)
    await insertSetAct(services.db, choice, offered ? "offer" : "withdraw", by)
}

/**
 * Removes a set that was brought. Its copy stays in the database, so that its version never means
 * another content. Throws `conflict`, with the number of `plans`, where plans are read against it.
 */
export async function removeSet(
  services: SetServices,
  choice: StandardsChoice,
  by: string,
): Promise<void> {
  await addedSet(services, choice)
  await services.db.transaction().execute(async (trx) => {
    await holdSet(trx, choice)
    const plans = await countPlansOf(trx, choice)
    if (plans > 0)
      throw new Problem(
        "conflict",
        `${plans === 1 ? "One plan is" : `${plans} plans are`} read against this version. It can be withdrawn from choice, and stays for ${plans === 1 ? "it" : "them"}.`,
        { plans },
      )
    await insertSetAct(trx, choice, "remove", by)
  })
}
