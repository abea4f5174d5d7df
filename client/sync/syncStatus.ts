import { closeCode } from "../../shared/protocol.ts"

/** Why a connection was refused for good. `signed-out` keeps the local copy for after the sign-in. */
export type RefusalCode =
  | "signed-out"
  | "no-right"
  | "not-found"
  | "reload"
  | "too-large"
  | "malformed"

/** The state of the person's edits. */
export type SyncStatus =
  | { state: "connecting"; pending: number }
  | { state: "live"; saved: boolean }
  /** Connected, but the server does not confirm the edits. */
  | { state: "unconfirmed"; pending: number }
  /** `pending`: the number of unsent edits on this device. */
  | { state: "offline"; pending: number }
  | { state: "refused"; code: RefusalCode; pending: number }

/** The values of `data-sync`: four words that programs can wait for. */
export type SyncLabel = "saved" | "saving" | "offline" | "refused"

/** The word for a status. While the first connection is made, nothing has been lost or saved yet. */
export function syncLabel(status: SyncStatus): SyncLabel {
  switch (status.state) {
    case "connecting":
      return "saving"
    case "live":
      return status.saved ? "saved" : "saving"
    case "unconfirmed":
    case "offline":
      return "offline"
    case "refused":
      return "refused"
  }
}

const final: Record<number, RefusalCode> = {
  [closeCode.malformed]: "malformed",
  [closeCode.signedOut]: "signed-out",
  [closeCode.noRight]: "no-right",
  [closeCode.notFound]: "not-found",
  [closeCode.tooLarge]: "too-large",
  [closeCode.schemaTooOld]: "reload",
}

/** The refusal behind a final close code; null for a code that means "come back". */
export function refusalOf(code: number): RefusalCode | null {
  if (code < 4400 || code > 4499) return null
  return final[code] ?? "malformed"
}
