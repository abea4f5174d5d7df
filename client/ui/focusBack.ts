import { useEffect, useState } from "react"

/**
 * Gives the keyboard back to what had it before a dialog came, once the dialog is gone. For dialogs
 * that are only there while they are open: Mantine gives it back only where a dialog stays and closes.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
