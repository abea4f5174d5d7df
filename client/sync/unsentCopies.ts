import { session } from "../app/session.ts"
import { createStore, type Store } from "../app/store.ts"
import { plansWithUnsentEdits } from "./unsentMarks.ts"

/** `waiting`: sent as soon as the server can be reached. `refused`: the server refused them. */
export type UnsentState = "waiting" | "refused"

/** The plans, by id, whose copies on this device have unsent edits of the person signed in. */
export const unsentCopies: Store<ReadonlyMap<string, UnsentState>> = createStore<
  ReadonlyMap<string, UnsentState>
>(new Map())

/**
 * Milliseconds between two checks of the copies, and before the first, so that the page loads
 * first.
 */
const often = 15_000
const first = 2_000

const isOpenHere = (plan: string) =>
  window.location.pathname.replace(/\/$/, "") === `/plans/${encodeURIComponent(plan)}`

function setState(plan: string, state: UnsentState | null): void {
  const now = new Map(unsentCopies.get())
  if (state) now.set(plan, state)
  else now.delete(plan)
  unsentCopies.set(now)
}

async function send(plan: string, user: string): Promise<void> {
  const { sendCopy } = await import("./sendCopy.ts")
  const outcome = await sendCopy({ planId: plan, user })
  if (outcome !== "away") setState(plan, outcome === "sent" ? null : "refused")
}

async function lookNow(): Promise<void> {
  const now = session.get()
  const user = now.state === "in" ? now.user.id : ""
  const plans = user ? await plansWithUnsentEdits(user) : []
  const known = unsentCopies.get()
  unsentCopies.set(new Map(plans.map((plan) => [plan, known.get(plan) ?? "waiting"])))
  // The page of a plan sends them by itself, and shows refused ones to their writer.
  for (const plan of plans)
    if (!isOpenHere(plan) && unsentCopies.get().get(plan) === "waiting")
      await send(plan, user).catch(() => {})
}

let isLooking = false

/** Checks the copies on this device, and sends the unsent edits in them. */
export function checkUnsentCopies(): void {
  // A device that stores nothing, or does not list its databases, has nothing to send.
  if (isLooking || typeof indexedDB === "undefined" || !indexedDB.databases) return
  isLooking = true
  lookNow()
    // A copy that cannot be read now may be readable the next time.
    .catch(() => {})
    .finally(() => {
      isLooking = false
    })
}

/**
 * Sends edits that were made offline in tabs that are closed by now, from any page of the product,
 * as long as it is open and somebody is signed in.
 */
export function sendUnsentCopies(): void {
  setTimeout(checkUnsentCopies, first)
  setInterval(checkUnsentCopies, often)
  window.addEventListener("online", checkUnsentCopies)
}
