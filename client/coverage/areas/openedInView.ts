import { type RefObject, useEffect, useRef } from "react"

/** For what opens at the foot of a panel: once it is open it is scrolled to where it can be read. */
export function useOpenedInView<T extends HTMLElement>(open: boolean): RefObject<T | null> {
  const opened = useRef<T>(null)
  useEffect(() => {
    if (open) opened.current?.scrollIntoView?.({ block: "nearest" })
  }, [open])
  return opened
}
