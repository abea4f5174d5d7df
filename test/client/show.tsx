import { MantineProvider } from "@mantine/core"
import i18next from "i18next"
import { act, type ReactNode } from "react"
import { createRoot } from "react-dom/client"
import { theme } from "../../client/app/theme.ts"
import { startTranslation } from "../../client/languages/i18n.ts"

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// Growing text fields listen to fonts that arrive; a page in a test has none.
if (!document.fonts) Object.defineProperty(document, "fonts", { value: new EventTarget() })

/** A part of the page on the screen of a test. */
export interface Shown {
  screen: HTMLElement
  /** Draws something else in the same place. */
  again(what: ReactNode): Promise<void>
  /** Does something that the page answers to, and waits for the answer. */
  after(deed: () => unknown): Promise<void>
  close(): Promise<void>
}

/** Puts a part of the page on the screen, with the theme and the words of the product. */
export async function show(what: ReactNode): Promise<Shown> {
  if (!i18next.isInitialized) await startTranslation()
  const screen = document.createElement("div")
  document.body.append(screen)
  const root = createRoot(screen)
  // Without transitions, so that what opens is open at once.
  const draw = (node: ReactNode) => (
    <MantineProvider theme={theme} env="test">
      {node}
    </MantineProvider>
  )
  await act(async () => root.render(draw(what)))
  return {
    screen,
    again: (node) => act(async () => root.render(draw(node))),
    async after(deed) {
      await act(async () => {
        await deed()
      })
    },
    async close() {
      await act(async () => root.unmount())
      screen.remove()
    },
  }
}

/** The first element of the whole page, menus and dialogs included, that a selector names. */
export function on(selector: string, inside: ParentNode = document): HTMLElement {
  const element = inside.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`Nothing on the page is ${selector}`)
  return element
}

/** The first button whose words or name are `name`. */
export function button(name: string, inside: ParentNode = document): HTMLElement {
  const found = [...inside.querySelectorAll<HTMLElement>("button, [role^=menuitem]")].find(
    (one) => one.textContent?.trim() === name || one.getAttribute("aria-label") === name,
  )
  if (!found) throw new Error(`No button says ${name}`)
  return found
}

/** Writes into a field as a person does. */
export function write(field: HTMLElement, words: string): void {
  const proto = Object.getPrototypeOf(field) as object
  Object.getOwnPropertyDescriptor(proto, "value")?.set?.call(field, words)
  field.dispatchEvent(new Event("input", { bubbles: true }))
}
