/** Every error code of an answer, with its HTTP status. The set is closed. */
export const problemStatus = {
  "signed-out": 401,
  "no-right": 403,
  "no-mandate": 403,
  "not-found": 404,
  "stale-digest": 409,
  conflict: 409,
  "too-large": 413,
  "wrong-host": 421,
  invalid: 422,
  "unreadable-file": 422,
  "too-many": 429,
  internal: 500,
  unavailable: 503,
} as const

/** A code of {@link problemStatus}. */
export type ProblemCode = keyof typeof problemStatus

/**
 * An expected failure that is answered to the caller. `detail` is a sentence for a person; `extra`
 * is merged into the `application/problem+json` object (`issues`, `digest`, `text`).
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string
  readonly extra: Record<string, unknown>

  constructor(code: ProblemCode, detail: string, extra: Record<string, unknown> = {}) {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
    this.extra = extra
  }
}
