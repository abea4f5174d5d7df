const attribute = "data-mantine-color-scheme"

/** Prints pages of a dark screen in the colours of the light one. Called once, at the start. */
export function printInLightColours(): void {
  const root = document.documentElement
  let scheme: string | null = null
  window.addEventListener("beforeprint", () => {
    // A browser may say twice that it prints before it says that it has.
    scheme ??= root.getAttribute(attribute)
    root.setAttribute(attribute, "light")
  })
  window.addEventListener("afterprint", () => {
    if (scheme) root.setAttribute(attribute, scheme)
    scheme = null
  })
}
