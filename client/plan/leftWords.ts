import { session } from "../session.ts"
import { createStore, type Store } from "../store.ts"
import { plansWithLeftWords } from "./leftMarks.ts"

/** `waiting`: they are sent as soon as the server is there. `refused`: it was there, and did not take them. */
export type LeftState = "waiting" | "refused"

/** The plans, by id, whose copies on this device have words of the person signed in that no server has. */
export const leftWords: Store<ReadonlyMap<string, LeftState>> = createStore<
  ReadonlyMap<string, LeftState>
>(new Map())

/** Milliseconds between two looks at the copies, and before the first: the page comes first. */
const often = 15_000
const first = 2_000

const isOpenHere = (plan: string) =>
  window.location.pathname.replace(/\/$/, "") === `/plans/${encodeURIComponent(plan)}`

function tell(plan: string, state: LeftState | null): void {
  const now = new Map(leftWords.get())
  if (state) now.set(plan, state)
  else now.delete(plan)
  leftWords.set(now)
}

async function send(plan: string, user: string): Promise<void> {
  const { sendCopy } = await import("./sendCopy.ts")
  const outcome = await sendCopy({ planId: plan, user })
  if (outcome !== "away") tell(plan, outcome === "sent" ? null : "refused")
}

async function lookNow(): Promise<void> {
  const now = session.get()
  const user = now.state === "in" ? now.user.id : ""
  const plans = user ? await plansWithLeftWords(user) : []
  const known = leftWords.get()
  leftWords.set(new Map(plans.map((plan) => [plan, known.get(plan) ?? "waiting"])))
  // The page of a plan sends them by itself, and shows to their writer what was refused.
  for (const plan of plans)
    if (!isOpenHere(plan) && leftWords.get().get(plan) === "waiting")
      await send(plan, user).catch(() => {})
}

let isLooking = false

/** Looks into the copies on this device, and sends what was left in them. */
export function lookForLeftWords(): void {
  // A device that keeps nothing, or does not say what, has nothing to send.
  if (isLooking || typeof indexedDB === "undefined" || !indexedDB.databases) return
  isLooking = true
  lookNow()
    // What cannot be read now can be the next time.
    .catch(() => {})
    .finally(() => {
      isLooking = false
    })
}

/**
 * Sends to the server, for as long as the page lives and somebody is signed in, what was written on
 * this device without a connection in tabs that were closed: whichever page of the product one is on.
 */
export function sendLeftWords(): void {
  setTimeout(lookForLeftWords, first)
  setInterval(lookForLeftWords, often)
  window.addEventListener("online", lookForLeftWords)
}
