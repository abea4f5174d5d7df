import { useState } from "react"
import { issuesOf } from "./http.ts"

/** A form on its way to the server. */
export interface FormSubmission {
  busy: boolean
  /** The last failure, unless every part of it stands beside a field. */
  failure: unknown
  /** The issue of the server with the field at `path` ("person.email"), if anything. */
  issue(path: string): string | undefined
  /** Runs `work`; true when it went well. A failure is kept for the form to show. */
  send(work: () => Promise<unknown>): Promise<boolean>
}

/**
 * The state of a form that sends: busy, the failure, and the issues beside their fields. `fields`
 * are the paths the form shows; issues of other paths count as a failure of the whole.
 */
export function useSubmit(fields: readonly string[] = []): FormSubmission {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const issues = issuesOf(error)
  const placed = issues.length > 0 && issues.every(({ path }) => fields.includes(path))
  return {
    busy,
    failure: placed ? null : error,
    issue: (path) => issues.find((each) => each.path === path && fields.includes(path))?.message,
    async send(work) {
      setBusy(true)
      setError(null)
      try {
        await work()
        return true
      } catch (failure) {
        setError(failure)
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
