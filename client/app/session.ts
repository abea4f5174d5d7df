import type { Me } from "../../shared/api/people.ts"
import { Problem } from "../../shared/problem.ts"
import { get, onSignedOut, post } from "./http.ts"
import { createStore, type Store } from "./store.ts"

/**
 * Who is signed in here: not asked yet, nobody, or a person; `failed` when the server was away.
 * `elsewhere`: the person was in and did not sign out here.
 */
export type Session =
  | { state: "unknown" }
  | { state: "failed"; error: unknown }
  | { state: "out"; elsewhere?: boolean }
  | { state: "in"; user: Me }

/** The session of this tab. */
export const session: Store<Session> = createStore<Session>({ state: "unknown" })

const keptName = "concord.person"

/** Remembers on this device who is signed in, or that nobody is. */
export function keepPerson(user: Me | null): void {
  try {
    if (user) localStorage.setItem(keptName, JSON.stringify(user))
    else localStorage.removeItem(keptName)
  } catch {
    // A device that keeps nothing asks the server each time.
  }
}

// Not the schema that the server checks with: its code would come before every first page.
function isPerson(read: unknown): read is Me {
  if (typeof read !== "object" || read === null) return false
  const { id, name, agency } = read as Partial<Me>
  return typeof id === "string" && typeof name === "string" && typeof agency?.id === "string"
}

/** The person who was signed in here last and did not sign out. */
export function keptPerson(): Me | null {
  try {
    const read = JSON.parse(localStorage.getItem(keptName) ?? "null")
    return isPerson(read) ? read : null
  } catch {
    return null
  }
}

function leave(elsewhere: boolean): void {
  keepPerson(null)
  session.set({ state: "out", elsewhere })
}

onSignedOut(() => leave(session.get().state === "in"))

/**
 * Asks the server who is signed in and keeps the answer in {@link session}; never throws. While the
 * server cannot be reached it is who was signed in here last: their plans are on this device. The
 * server asks for the cookie before it gives or takes anything.
 */
export async function loadSession(): Promise<void> {
  try {
    const { user } = await get<{ user: Me }>("/api/me")
    keepPerson(user)
    session.set({ state: "in", user })
  } catch (error) {
    // A 401 has set `out` already.
    if (session.get().state === "out") return
    const away = error instanceof Problem && error.code === "unavailable"
    const user = away ? keptPerson() : null
    session.set(user ? { state: "in", user } : { state: "failed", error })
    if (user) window.addEventListener("online", () => void loadSession(), { once: true })
  }
}

/**
 * Signs in by e-mail and password; true where a second factor must still be passed. Throws
 * `signed-out` for a wrong pair, `too-many` when throttled.
 */
export async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await post<{ twoFactorRedirect?: boolean }>("/api/auth/sign-in/email", {
    email,
    password,
  })
  if (answer.twoFactorRedirect) return true
  await loadSession()
  return false
}

/** Does what must happen when a person signs out, by their id; null where nobody knows any more who it was. */
type SignOutTask = (user: string | null) => Promise<void>
const atSignOut = new Set<SignOutTask>()

/** Adds what must happen on this device when its person signs out, such as removing local copies. */
export function onSignOut(task: SignOutTask): void {
  atSignOut.add(task)
}

/** Signs out at the server and on this device. Throws when the server cannot be reached. */
export async function signOut(): Promise<void> {
  const now = session.get()
  const user = now.state === "in" ? now.user.id : null
  await post("/api/auth/sign-out", {})
  await Promise.allSettled([...atSignOut].map((task) => task(user)))
  leave(false)
}
