import type { KeyboardEvent } from "react"

/**
 * Moves the focus among the elements of a list that match `selector`, by the up and down arrows, Home
 * and End, so that the list can be one stop of the Tab key. Other keys are left alone.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = to === undefined ? undefined : rows[to]
  if (!row) return
  event.preventDefault()
  row.focus()
}
