import { type KeyboardEvent, useRef } from "react"
import styles from "./plan.module.css"

/** A panel that can be chosen. */
interface PanelChoice<T extends string> {
  id: T
  label: string
  /** Shown beside the label; 0 is not. */
  count: number
}

interface Props<T extends string> {
  label: string
  choices: readonly PanelChoice<T>[]
  chosen: T
  onChoose: (id: T) => void
  /** The id of the element that shows what is chosen. */
  panel: string
}

/** The id of the tab of a panel, which names the panel. */
export const tabId = (id: string) => `panel-tab-${id}`

function step(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count
  if (key === "ArrowLeft") return (at + count - 1) % count
  if (key === "Home") return 0
  return key === "End" ? count - 1 : null
}

/**
 * Tabs over one panel. The keyboard comes to the chosen one and goes on to the panel; arrows, Home
 * and End choose another.
 */
export function PanelTabs<T extends string>(props: Props<T>) {
  const { choices, chosen, onChoose } = props
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = choices.findIndex(({ id }) => id === chosen)
    const to = step(event.key, at, choices.length)
    const next = to === null ? undefined : choices[to]
    if (!next) return
    event.preventDefault()
    onChoose(next.id)
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus()
  }

  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={props.label}
      onKeyDown={onKeyDown}
    >
      {choices.map(({ id, label, count }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={props.panel}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label}
          {count > 0 && <b>{count}</b>}
        </button>
      ))}
    </div>
  )
}
