import { session } from "../app/session.ts"
import { createStore, type Store } from "../app/store.ts"
import { plansWithUnsentEdits } from "./unsentMarks.ts"

/** `waiting`: they are sent as soon as the server is there. `refused`: it was there, and did not take them. */
export type UnsentState = "waiting" | "refused"

/** The plans, by id, whose copies on this device have words of the person signed in that no server has. */
export const unsentCopies: Store<ReadonlyMap<string, UnsentState>> = createStore<
  ReadonlyMap<string, UnsentState>
>(new Map())

/** Milliseconds between two looks at the copies, and before the first: the page comes first. */
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
  // The page of a plan sends them by itself, and shows to their writer what was refused.
  for (const plan of plans)
    if (!isOpenHere(plan) && unsentCopies.get().get(plan) === "waiting")
      await send(plan, user).catch(() => {})
}

let isLooking = false

/** Looks into the copies on this device, and sends what was left in them. */
export function checkUnsentCopies(): void {
  // A device that keeps nothing, or does not say what, has nothing to send.
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
 * Sends to the server, for as long as the page lives and somebody is signed in, what was written on
 * this device without a connection in tabs that were closed: whichever page of the product one is on.
 */
export function sendUnsentCopies(): void {
  setTimeout(checkUnsentCopies, first)
  setInterval(checkUnsentCopies, often)
  window.addEventListener("online", checkUnsentCopies)
}
