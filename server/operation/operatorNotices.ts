import type { OperatorNotice } from "../../shared/api/operation.ts"
import { now } from "../storage/database/id.ts"

/** Problems that a running server noticed, for the administration page. */
export class OperatorNotices {
  readonly #noticed = new Map<OperatorNotice["kind"], OperatorNotice>()

  /** Notices it; true where it had not been noticed before. */
  notice(kind: OperatorNotice["kind"]): boolean {
    if (this.#noticed.has(kind)) return false
    this.#noticed.set(kind, { kind, since: now() })
    return true
  }

  /** Takes it back once it is mended. */
  over(kind: OperatorNotice["kind"]): void {
    this.#noticed.delete(kind)
  }

  /** The present problems. */
  get all(): OperatorNotice[] {
    return [...this.#noticed.values()]
  }
}
