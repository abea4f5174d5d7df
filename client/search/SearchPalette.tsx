import { lazy, Suspense, useEffect, useState } from "react"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { paletteOpen } from "./palette.ts"

const Palette = lazy(() => import("./Palette.tsx").then((m) => ({ default: m.Palette })))

/**
 * The palette over every page, for who is signed in. Ctrl or ⌘ and K opens it, unless what has the
 * keyboard took the key: in the text of a plan it makes a link of selected words.
 */
export function FindPalette() {
  const signedIn = useStore(session).state === "in"
  const open = useStore(paletteOpen)
  const [used, setUsed] = useState(false)
  useEffect(() => {
    if (open) setUsed(true)
  }, [open])
  useEffect(() => {
    if (!signedIn) {
      paletteOpen.set(false)
      return
    }
    const onKey = (event: KeyboardEvent) => {
      const isKey = event.code === "KeyK" || event.key.toLowerCase() === "k"
      if (event.defaultPrevented || !isKey || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey) return
      // The browser would go to its own search.
      event.preventDefault()
      // Over a question that waits for its answer nothing else opens.
      const asked = document.querySelector("[role=dialog][aria-modal=true]")
      if (paletteOpen.get() || !asked) paletteOpen.set(!paletteOpen.get())
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [signedIn])
  if (!signedIn || !(open || used)) return null
  return (
    <Suspense fallback={null}>
      <Palette opened={open} onClose={() => paletteOpen.set(false)} />
    </Suspense>
  )
}
