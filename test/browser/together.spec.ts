import { type Browser, expect, type Page, test } from "@playwright/test"
import { measureWith } from "./people.ts"
import { served } from "./served.ts"

// Two people write in the same words at the same time.

test.describe.configure({ mode: "serial" })

const home = served()

async function two(browser: Browser): Promise<[Page, Page]> {
  const pages = [
    await home.signIn(browser, "Labour", { right: "drafter" }),
    await home.signIn(browser, "Interior", { right: "drafter" }),
  ] as const
  for (const page of pages) await home.open(page)
  return [pages[0], pages[1]]
}

/** Sets the caret before `words` in the text, by keys. */
async function caretBefore(page: Page, words: string): Promise<void> {
  const line = page.getByTestId("editor").locator("[data-measure]").getByText(words).first()
  await line.click()
  await page.keyboard.press("Control+Home")
  // The browser's own search goes to the words without a mouse that might miss them.
  await page.evaluate((wanted) => {
    const editor = document.querySelector('[data-testid="editor"]')
    const walker = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) return getSelection()?.collapse(node, at)
    }
  }, words)
}

/** The words of the measures on a page, without the others' carets among them. */
const wordsOn = (page: Page) =>
  page
    .getByTestId("editor")
    .locator("[data-measure] .measure-words")
    .evaluateAll((measures) =>
      measures
        .map((measure) => {
          const copy = measure.cloneNode(true) as HTMLElement
          for (const caret of copy.querySelectorAll(".caret")) caret.remove()
          return copy.textContent ?? ""
        })
        .join("\n"),
    )
const expectWords = (page: Page, words: string) => expect.poll(() => wordsOn(page)).toContain(words)

const one = "the quick brown fox jumps over it and "
const other = "DIES DIEM DOCET NOCTEM QUOQUE SEMPER "

test("[S24] two people who type in one paragraph at the same time each write whole words", async ({
  browser,
}) => {
  const [labour, interior] = await two(browser)
  await caretBefore(labour, "mobile identification teams")
  await caretBefore(interior, "identification teams")
  await Promise.all([
    labour.keyboard.type(one, { delay: 60 }),
    interior.keyboard.type(other, { delay: 45 }),
  ])
  const both = `Create five ${one}mobile ${other}identification teams`
  for (const page of [labour, interior]) await expectWords(page, both)

  // Where each stopped, each goes on.
  await Promise.all([
    labour.keyboard.type("so on ", { delay: 30 }),
    interior.keyboard.type("ETC ", { delay: 30 }),
  ])
  const more = `Create five ${one}so on mobile ${other}ETC identification teams`
  for (const page of [labour, interior]) await expectWords(page, more)
  await labour.context().close()
  await interior.context().close()
})

test("[S24] words selected by one stay selected while another writes before them", async ({
  browser,
}) => {
  const [labour, interior] = await two(browser)
  await caretBefore(labour, "identification teams")
  for (let i = 0; i < "identification".length; i++) await labour.keyboard.press("Shift+ArrowRight")
  await caretBefore(interior, "five the quick")
  await interior.keyboard.type("at least ", { delay: 40 })
  await expectWords(labour, "Create at least five")
  expect(await labour.evaluate(() => getSelection()?.toString())).toBe("identification")
  await labour.context().close()
  await interior.context().close()
})

test("[S37] two people see each other's position and comment, and neither fetches the lists again", async ({
  browser,
}) => {
  const fetched: string[] = []
  const people: Page[] = []
  for (const agency of ["Labour", "Interior"]) {
    const page = await home.signIn(browser, agency, { right: "drafter", mandate: true })
    page.on("request", (request) => {
      const { pathname } = new URL(request.url())
      if (request.method() === "GET" && /\/(comments|positions)$/.test(pathname))
        fetched.push(`${agency} ${pathname.split("/").at(-1)}`)
    })
    await home.open(page)
    await page.getByRole("tab", { name: /Comments/ }).click()
    people.push(page)
  }
  // Once when the page opens, and once more when it is connected.
  await expect.poll(() => fetched.length).toBe(8)
  const [labour, interior] = people as [Page, Page]
  const measure = (page: Page) => measureWith(page, "identification teams").first()

  for (const page of people) await measure(page).scrollIntoViewIfNeeded()
  await measure(labour).getByRole("button", { name: "Agree", exact: true }).click()
  for (const page of people)
    await expect(
      measure(page)
        .locator("footer")
        .getByText(/agrees/),
    ).toHaveCount(1)
  await measure(interior).getByRole("button", { name: "Agree", exact: true }).click()
  for (const page of people)
    await expect(
      measure(page)
        .locator("footer")
        .getByText(/agrees/),
    ).toHaveCount(2)

  const send = async (page: Page, body: string) => {
    await page.getByLabel("Your comment").fill(body)
    await page.getByRole("button", { name: "Send" }).click()
  }
  await send(labour, "Who trains them?")
  await send(interior, "From which year on?")
  for (const page of people)
    for (const body of ["Who trains them?", "From which year on?"])
      await expect(page.locator(".thread").filter({ hasText: body })).toHaveCount(1)
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  expect(fetched).toHaveLength(8)
  for (const page of people) await page.context().close()
})
