import type { Me } from "../shared/api/people.ts"
import { get, onSignedOut, post } from "./http.ts"
import { createStore, type Store } from "./store.ts"

/** Who is signed in here: not asked yet, nobody, or a person; `failed` when the server was away. */
export type Session =
  | { state: "unknown" }
  | { state: "failed"; error: unknown }
  | { state: "out" }
  | { state: "in"; user: Me }

/** The session of this tab. */
export const session: Store<Session> = createStore<Session>({ state: "unknown" })

onSignedOut(() => session.set({ state: "out" }))

/** Asks the server who is signed in and keeps the answer in {@link session}; never throws. */
export async function loadSession(): Promise<void> {
  try {
    const { user } = await get<{ user: Me }>("/api/me")
    session.set({ state: "in", user })
  } catch (error) {
    // A 401 has set `out` already.
    if (session.get().state !== "out") session.set({ state: "failed", error })
  }
}

/** Signs in by e-mail and password. Throws `signed-out` for a wrong pair, `too-many` when throttled. */
export async function signIn(email: string, password: string): Promise<void> {
  await post("/api/auth/sign-in/email", { email, password })
  await loadSession()
}

const atSignOut = new Set<() => Promise<void>>()

/** Adds what must happen on this device when its person signs out, such as removing local copies. */
export function onSignOut(task: () => Promise<void>): void {
  atSignOut.add(task)
}

/** Signs out at the server and on this device. Throws when the server cannot be reached. */
export async function signOut(): Promise<void> {
  await post("/api/auth/sign-out", {})
  await Promise.allSettled([...atSignOut].map((task) => task()))
  session.set({ state: "out" })
}
