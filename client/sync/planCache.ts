import { type PlanView, planView } from "../../shared/api/plans.ts"

const prefix = "concord.plan:"
const nameOf = (user: string, plan: string) => `${prefix}${user}:${plan}`

/**
 * Stores a plan's record on this device, beside the copy of its text, so that it opens without the
 * server.
 */
export function cachePlan(user: string, view: PlanView): void {
  try {
    localStorage.setItem(nameOf(user, view.id), JSON.stringify(view))
  } catch {
    // A device that keeps nothing opens plans with the server only.
  }
}

/**
 * The plan as this person last opened it here; null where it is not stored, or by another version
 * of the product.
 */
export function cachedPlan(user: string, plan: string): PlanView | null {
  try {
    const read = planView.safeParse(JSON.parse(localStorage.getItem(nameOf(user, plan)) ?? "null"))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Any plan that this person opened here; null where none is stored. */
export function anyCachedPlan(user: string): PlanView | null {
  const own = nameOf(user, "")
  try {
    for (const name of Object.keys(localStorage)) {
      const kept = name.startsWith(own) ? cachedPlan(user, name.slice(own.length)) : null
      if (kept) return kept
    }
  } catch {
    // Nothing was kept.
  }
  return null
}

/** Forgets one plan, or all plans of a person. */
export function clearPlanCache(user: string, plan?: string): void {
  try {
    const own = nameOf(user, plan ?? "")
    for (const name of Object.keys(localStorage))
      if (plan === undefined ? name.startsWith(own) : name === own) localStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}
