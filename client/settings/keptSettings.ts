import { useEffect, useState } from "react"
import type { PlanSettings, PlanView } from "../../shared/api/plans.ts"
import { draftPrefix } from "../comments/draft.ts"

/** The settings that differ, each whole. */
export function changes(before: PlanSettings, after: PlanSettings): Partial<PlanSettings> {
  const keys = Object.keys(after) as (keyof PlanSettings)[]
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, after[key]]),
  )
}

function read(key: string): Partial<PlanSettings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}")
    return typeof kept === "object" && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

function write(key: string, changed: Partial<PlanSettings>): void {
  try {
    if (Object.keys(changed).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(changed))
  } catch {
    // The device keeps nothing; the page still does.
  }
}

/**
 * The settings of a plan as a person is changing them. What they changed and did not save is kept on
 * this device, so that another page, a reload or a closed window loses nothing; signing out wipes it.
 * `returned` is true while it holds changes of an earlier visit.
 */
export function useKeptSettings(plan: PlanView, user: string | null, manages: boolean) {
  const key = user && manages ? `${draftPrefix}${user}:${plan.id}:settings` : null
  const [kept] = useState(() => (key ? read(key) : {}))
  const [draft, setDraft] = useState<PlanSettings>({ ...plan.settings, ...kept })
  const [returned, setReturned] = useState(
    () => Object.keys(changes(plan.settings, { ...plan.settings, ...kept })).length > 0,
  )
  const changed = changes(plan.settings, draft)
  const dirty = Object.keys(changed).length > 0
  useEffect(() => {
    if (key) write(key, changes(plan.settings, draft))
  }, [key, plan.settings, draft])
  useEffect(() => {
    if (!dirty) setReturned(false)
  }, [dirty])
  return { draft, setDraft, changed, dirty, returned }
}
