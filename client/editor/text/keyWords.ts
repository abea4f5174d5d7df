const isMac = () => typeof navigator !== "undefined" && /Mac|iP(hone|ad)/.test(navigator.platform)

/** A shortcut such as `Mod-Alt-1` as it is printed on this person's keyboard. */
export function keyWords(keys: string): string {
  if (!isMac()) return keys.replace("Mod", "Ctrl").replaceAll("-", "+").replace("Arrow", "")
  return keys
    .replace("Mod", "⌘")
    .replace("Alt", "⌥")
    .replace("Shift", "⇧")
    .replace("Arrow", "")
    .replaceAll("-", "")
}
