import { ActionIcon } from "@mantine/core"
import { IconLayoutSidebar, IconLayoutSidebarRight } from "@tabler/icons-react"
import { useCallback, useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"

/** The panels that are open over the sheet on a window too narrow for three columns. */
export interface PanelFolds {
  outline: boolean
  panel: boolean
  toggleOutline: () => void
  togglePanel: () => void
  openPanel: () => void
  /** Folds what lies over the sheet. */
  fold: () => void
}

/** The ids of the buttons, to which the keyboard goes back. */
const buttonId = { outline: "fold-outline", panel: "fold-panel" } as const

/** The elements that handle Escape themselves. */
const ownEscape = "[role=dialog], [role=menu], [role=listbox], [aria-haspopup][aria-expanded=true]"

/**
 * The state of the two folds; Escape folds what is open. On a wide window both are always open and
 * this says nothing.
 */
export function usePanelFolds(): PanelFolds {
  const [open, setOpen] = useState<"outline" | "panel" | null>(null)
  // One and the same functions, whatever is open: others wait for them to be called.
  const openPanel = useCallback(() => setOpen("panel"), [])
  const fold = useCallback(() => setOpen(null), [])
  useEffect(() => {
    if (!open) return
    const onKey = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== "Escape" || defaultPrevented) return
      if (target instanceof Element && target.closest(ownEscape)) return
      setOpen(null)
      document.getElementById(buttonId[open])?.focus()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [open])
  return useMemo(() => {
    const toggle = (which: "outline" | "panel") => () =>
      setOpen((now) => (now === which ? null : which))
    return {
      outline: open === "outline",
      panel: open === "panel",
      toggleOutline: toggle("outline"),
      togglePanel: toggle("panel"),
      openPanel,
      fold,
    }
  }, [open, openPanel, fold])
}

/** The buttons that unfold the outline, and the panel where it is folded too, on a narrow window. */
export function FoldButtons({ folds, panel }: { folds: PanelFolds; panel: boolean }) {
  const { t } = useTranslation("plan")
  return (
    <>
      <ActionIcon
        id={buttonId.outline}
        variant={folds.outline ? "light" : "subtle"}
        color={folds.outline ? "accent" : "gray"}
        aria-label={t(folds.outline ? "outline.hide" : "outline.show")}
        aria-expanded={folds.outline}
        onClick={folds.toggleOutline}
      >
        <IconLayoutSidebar size={18} />
      </ActionIcon>
      {panel && (
        <ActionIcon
          id={buttonId.panel}
          variant={folds.panel ? "light" : "subtle"}
          color={folds.panel ? "accent" : "gray"}
          aria-label={t(folds.panel ? "panel.hide" : "panel.show")}
          aria-expanded={folds.panel}
          onClick={folds.togglePanel}
        >
          <IconLayoutSidebarRight size={18} />
        </ActionIcon>
      )}
    </>
  )
}
