import { schemaVersion } from "../../shared/document/version.ts"
import { loadedIn, syncUrl } from "./connection.ts"
import { type Address, PlanSocket } from "./planSocket.ts"
import type { RefusalCode } from "./syncStatus.ts"
import { hasUnsentEdits } from "./unsentMarks.ts"

/** Milliseconds after which the server counts as away, and between two looks at whether it has all. */
const patience = 20_000
const pause = 250

/** The outcome of sending a copy. */
export type Outcome = "sent" | "away" | "refused"

/** Refusals of the page, or of who is signed in, and not of the words. */
const ofPage: readonly RefusalCode[] = ["signed-out", "reload"]

/**
 * Sends what the copy of a plan on this device has and the server does not, without a page of the
 * plan. What the server does not take stays in the copy, for the page of the plan to show to its
 * writer. `url` is the sync server's.
 */
export async function sendCopy({
  url = syncUrl(window.location),
  ...of
}: Omit<Address, "url"> & { url?: string }): Promise<Outcome> {
  let ended: Outcome | null = null
  const end = (outcome: Outcome) => {
    ended ??= outcome
    // At once: of a socket that goes on, all would count as settled.
    socket.provider.disconnect()
  }
  const socket: PlanSocket = new PlanSocket({ url, ...of }, true, {
    onChange: () => {},
    onEdit: () => {},
    onRefused: (code) => end(ofPage.includes(code) ? "away" : "refused"),
    onRecord: (record) => {
      // Somebody else has signed in on this device since: what this person wrote is not sent as theirs.
      if (record.type === "hello" && record.user !== of.user) end("away")
      if (record.type === "refused") end("refused")
    },
  })
  try {
    const copy = await loadedIn(socket, patience)
    // A copy that a newer page has written is for such a page to send.
    if (!copy || copy.schema > schemaVersion) return "away"
    // Nobody is in the plan whose words are sent from elsewhere.
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
