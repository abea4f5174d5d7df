/** Milliseconds after the last key for which a person may not have seen yet that nothing is written. */
const pause = 2_000

/**
 * Takes the keys of a person who was writing when writing ended. A space would scroll the text away
 * under their eyes. Keys in fields and on buttons pass.
 */
export function takeLateKeys(document: Document): void {
  let timer = setTimeout(end, pause)
  function end() {
    clearTimeout(timer)
    document.removeEventListener("keydown", take, true)
    document.removeEventListener("pointerdown", end, true)
  }
  function take(event: KeyboardEvent) {
    const { target, key } = event
    const field = target instanceof Element && target.closest("input, textarea, select, button, a")
    if (field || event.ctrlKey || event.metaKey || event.altKey) return
    if (key.length > 1 && key !== "Enter" && key !== "Backspace") return
    if (key === " ") event.preventDefault()
    clearTimeout(timer)
    timer = setTimeout(end, pause)
  }
  document.addEventListener("keydown", take, true)
  document.addEventListener("pointerdown", end, true)
}
