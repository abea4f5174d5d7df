import { type RefObject, useEffect, useRef } from "react"

/** For a row of places that scrolls on a narrow screen: brings the one with `data-place` into sight. */
export function useScrollIntoView(place: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)
    if (nav.current && here) nav.current.scrollLeft = here.offsetLeft - nav.current.offsetLeft - 24
  }, [place])
  return nav
}
