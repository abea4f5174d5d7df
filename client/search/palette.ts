import { createStore, type Store } from "../app/store.ts"

/** Whether the palette is open. */
export const paletteOpen: Store<boolean> = createStore(false)

/** Something one went to by the palette, as it is shown among the recent ones. */
export interface Recent {
  kind: string
  title: string
  place: string
  link: string
}

/** So many recent ones are kept. */
const most = 6
const prefix = "concord.recent:"

/** The places that this person last went to by the palette on this device, the latest first. */
export function recentOf(user: string): Recent[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(prefix + user) ?? "[]")
    if (!Array.isArray(read)) return []
    return read.filter(
      (one): one is Recent =>
        typeof one?.title === "string" && typeof one?.link === "string" && one.link.startsWith("/"),
    )
  } catch {
    return []
  }
}

/** Remembers where a person went. */
export function keepRecent(user: string, recent: Recent): void {
  try {
    const others = recentOf(user).filter(({ link }) => link !== recent.link)
    localStorage.setItem(prefix + user, JSON.stringify([recent, ...others].slice(0, most)))
  } catch {
    // A device that keeps nothing has no recent ones.
  }
}

/** Forgets where a person went; when they sign out. */
export function forgetRecent(user: string): void {
  try {
    localStorage.removeItem(prefix + user)
  } catch {
    // Nothing was kept.
  }
}

/**
 * Goes to a place of the product. A place within the page that is open is told to it by the change of
 * the address, also when the address names it already.
 */
export function goTo(link: string, navigate: (path: string) => void): void {
  const to = new URL(link, window.location.href)
  if (to.pathname !== window.location.pathname || to.hash === "") navigate(link)
  else if (to.hash === window.location.hash) window.dispatchEvent(new HashChangeEvent("hashchange"))
  else window.location.hash = to.hash
}
