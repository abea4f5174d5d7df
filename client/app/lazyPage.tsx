import { type ComponentType, lazy, useState } from "react"

/** The code of a page, which comes when the page is first shown, or before. */
export interface PageCode<P extends object> {
  /** The page where its code is here, else one that waits for it. */
  page: () => ComponentType<P>
  /** Fetches the code beforehand. Never rejects: showing the page tries again, and tells. */
  preload: () => Promise<void>
}

/** A page with code of its own; `load` fetches it. */
export function pageCode<P extends object>(load: () => Promise<ComponentType<P>>): PageCode<P> {
  let loaded: ComponentType<P> | null = null
  const late = lazy(async () => ({ default: await load() }))
  const preload = () =>
    load().then(
      (component) => {
        loaded = component
      },
      () => {},
    )
  return { page: () => loaded ?? late, preload }
}

/**
 * Shows a page. Preloaded it is there at once, while React holds back for a third of a second
 * whatever comes after a page that waits.
 */
export function LazyPage<P extends object>({ code, of }: { code: PageCode<P>; of: P }) {
  // Kept for as long as it is shown: another component would begin the page anew.
  const [Shown] = useState<ComponentType<P>>(code.page)
  return <Shown {...of} />
}
