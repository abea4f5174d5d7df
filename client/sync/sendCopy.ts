import { schemaVersion } from "../../shared/document/version.ts"
import { loadedIn, syncUrl } from "./connection.ts"
import { PlanSocket, type PlanTarget } from "./planSocket.ts"
import type { RefusalCode } from "./syncStatus.ts"
import { hasUnsentEdits } from "./unsentMarks.ts"

/**
 * Milliseconds after which the server counts as unreachable, and between two checks for its
 * confirmation.
 */
const patience = 20_000
const pause = 250

/** The outcome of sending a copy. */
export type Outcome = "sent" | "away" | "refused"

/** Refusals of the page or of the session, and not of the edits. */
const ofPage: readonly RefusalCode[] = ["signed-out", "reload"]

/**
 * Sends the unsent edits in the copy of a plan, without opening the plan's page. Edits that the
 * server refuses stay in the copy, and the plan's page shows them to their writer. `url` is that of
 * the sync server.
 */
export async function sendCopy({
  url = syncUrl(window.location),
  ...of
}: Omit<PlanTarget, "url"> & { url?: string }): Promise<Outcome> {
  let ended: Outcome | null = null
  const end = (outcome: Outcome) => {
    ended ??= outcome
    // Closed at once: on an open socket all frames would count as settled.
    socket.provider.disconnect()
  }
  const socket: PlanSocket = new PlanSocket({ url, ...of }, true, {
    onChange: () => {},
    onEdit: () => {},
    onRefused: (code) => end(ofPage.includes(code) ? "away" : "refused"),
    onRecord: (record) => {
      // Somebody else has signed in on this device since, and edits of this person must not be sent
      // as theirs.
      if (record.type === "hello" && record.user !== of.user) end("away")
      if (record.type === "refused") end("refused")
    },
  })
  try {
    const copy = await loadedIn(socket, patience)
    // A copy that a newer page has written is left for such a page to send.
    if (!copy || copy.schema > schemaVersion) return "away"
    // No presence is shown for edits that are sent from another page.
    socket.awareness.setLocalState(null)
    socket.provider.connect()
    for (const last = Date.now() + patience; !ended && Date.now() < last; ) {
      await new Promise((next) => setTimeout(next, pause))
      if (!ended && socket.allSaved && !(await hasUnsentEdits(of.user, of.planId))) return "sent"
    }
    return ended ?? "away"
  } finally {
    await socket.close()
  }
}
