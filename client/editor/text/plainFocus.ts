/**
 * Keeps React from walking through the whole text at each of its commits while the text has the
 * keyboard. It does so for an element whose `contentEditable` reads "true", to put the selection
 * back should the commit remove it; the text is ProseMirror's, and no commit touches it.
 */
export function hideFromReact(text: HTMLElement): void {
  Object.defineProperty(text, "contentEditable", {
    configurable: true,
    get: () => (text.getAttribute("contenteditable") === "false" ? "false" : "inherit"),
    set: (state: string) => text.setAttribute("contenteditable", state),
  })
}
