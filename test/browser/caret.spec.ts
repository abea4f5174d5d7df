import { expect, type Page, test } from "@playwright/test"
import { measureWith } from "./people.ts"
import { served } from "./served.ts"

// A caret that a key has moved: the browser tells of it with the next frame only. What is drawn in
// between, because of others or of the page itself, must not put the old one back.

const home = served()

const words = "Adopt a new statute"

/** As much of the page's editor as these tests touch; Tiptap leaves it at the text's element. */
interface PageEditor {
  state: {
    doc: { forEach(visit: (node: { attrs: { id: string } }) => void): void }
    plugins: { getState?(state: unknown): { binding?: { type: { doc: Doc } } } | undefined }[]
  }
  commands: { showStandings(standings: Map<string, string>): void }
}
interface Doc {
  transact(work: () => void, origin: string): void
  getXmlFragment(name: string): Part
}
interface Part {
  length: number
  toString(): string
  toArray(): Part[]
  get(index: number): Part
  insert(index: number, text: string): void
}

/** Moves the caret as keys do, draws something in the same moment, and says what is selected after a while. */
function movedWhile(page: Page, what: "standings" | "remote words"): Promise<string> {
  return page.evaluate(async (act) => {
    const dom = document.querySelector<HTMLElement & { editor: PageEditor }>(
      '[data-testid="editor"]',
    )
    if (!dom) throw new Error("no editor")
    const { editor } = dom
    const shown = getSelection()
    shown?.modify("move", "backward", "lineboundary")
    shown?.modify("extend", "forward", "word")
    if (act === "standings") {
      const ids: string[] = []
      editor.state.doc.forEach((node) => {
        ids.push(node.attrs.id)
      })
      editor.commands.showStandings(new Map(ids.map((id) => [id, "lapsed"])))
    } else {
      const [doc] = editor.state.plugins.flatMap(
        (plugin) => plugin.getState?.(editor.state)?.binding?.type.doc ?? [],
      )
      // In the same block, behind the caret.
      const measure = doc
        ?.getXmlFragment("document")
        .toArray()
        .find((part) => part.toString().includes("Adopt a new statute"))
      const text = measure?.get(0).get(0)
      doc?.transact(() => text?.insert(text.length, " (later words)"), "elsewhere")
    }
    await new Promise((done) => setTimeout(done, 200))
    return String(getSelection())
  }, what)
}

for (const what of ["standings", "remote words"] as const)
  test(`[S24] a caret just moved stays where it is while ${what} are drawn`, async ({
    browser,
  }) => {
    const page = await home.signIn(browser, "Labour", { right: "drafter" })
    await home.open(page)
    await measureWith(page, words).getByText(words).click()
    await page.keyboard.press("End")
    const block = measureWith(page, words).locator("[kind]").first()
    // The keys before have been read.
    await page.waitForTimeout(300)
    const chosen = await movedWhile(page, what)
    expect(chosen.trim()).toMatch(/^\p{L}+$/u)
    await page.keyboard.type("XYZ")
    await expect(block).toContainText("XYZ")
    await expect(block).not.toContainText(what === "standings" ? /XYZ\s*$/ : /XYZ \(later/)
    if (what === "remote words") await expect(block).toContainText("(later words)")
    await page.context().close()
  })

test("[S24] after a command of the menu of rarer tools the keyboard is the text's, and Ctrl+Z takes it back", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  const gone = measureWith(page, "mobile identification teams")
  await gone.getByText("mobile identification teams").click()
  await page.getByRole("button", { name: "More tools" }).click()
  await page.getByRole("menuitem", { name: /^Delete the measure/ }).click()
  await expect(gone).toHaveCount(0)
  await expect(page.getByRole("menu")).toHaveCount(0)
  // The menu would take the keyboard back to its button a moment after it has closed.
  await page.waitForTimeout(300)
  await expect(page.getByTestId("editor")).toBeFocused()
  await page.keyboard.press("ControlOrMeta+z")
  await expect(gone).toHaveCount(1)
  await page.context().close()
})
