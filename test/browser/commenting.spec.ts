import { expect, type Page, test } from "@playwright/test"
import { personOf } from "../product.ts"
import { measureWith } from "./people.ts"
import { served } from "./served.ts"

// A person comments while another writes in the same words.

test.describe.configure({ mode: "serial" })

const home = served()

const words = "mobile identification teams"

/** Selects `wanted` in the text as a mouse would, by the browser's own selection. */
async function selectWords(page: Page, wanted: string): Promise<void> {
  await measureWith(page, wanted).getByText(wanted).first().click()
  await page.evaluate((text) => {
    const editor = document.querySelector('[data-testid="editor"]')
    const walker = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + text.length)
    }
  }, wanted)
}

test("[K9] before anything is clicked a comment is about the whole plan", async ({ browser }) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  await page.getByRole("tab", { name: /Comments/ }).click()
  await expect(page.getByLabel("Your comment")).toHaveAttribute("placeholder", /whole plan/)
  await measureWith(page, words).getByText(words).click()
  await expect(page.getByLabel("Your comment")).toHaveAttribute("placeholder", /on \d/)
  await page.context().close()
})

test("[K9] a comment is on the words chosen at Comment, though the text moves before the first letter", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  for (const page of [labour, interior]) await home.open(page)
  await selectWords(labour, words)
  await labour.getByRole("button", { name: "Comment", exact: true }).last().click()
  const field = labour.getByLabel("Your comment")
  await expect(field).toBeFocused()
  await expect(labour.locator('[data-highlight="composing"]')).toHaveText(words)

  await selectWords(interior, "Create five")
  await interior.keyboard.press("ArrowRight")
  await interior.keyboard.type(" or even six fully staffed")
  await expect(measureWith(labour, "fully staffed")).toBeVisible()
  await expect(labour.locator('[data-highlight="composing"]')).toHaveText(words)
  await labour.keyboard.type("Who pays them?")
  await labour.getByRole("button", { name: "Send" }).click()
  const { threads } = await home.product.call<{ threads: { quote: string; body: string }[] }>(
    personOf(home.seed, "Labour"),
    `/api/plans/${home.seed.plan.id}/comments`,
  )
  await expect(labour.locator(".thread").filter({ hasText: "Who pays them?" })).toBeVisible()
  expect(threads.find(({ body }) => body === "Who pays them?")?.quote).toBe(words)
  await labour.context().close()
  await interior.context().close()
})

test("[K10] a tap on commented words puts the caret there and nowhere else", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  await page
    .getByTestId("editor")
    .locator("[data-measure] p, [data-measure] .measure-words > *")
    .first()
    .click()
  const mark = page.locator(".mark-comment").filter({ hasText: words })
  // Stands still first: measures that come into sight get their real height.
  await mark.hover()
  const box = await mark.evaluate((element) => element.getClientRects()[0]?.toJSON() as DOMRect)
  // The whole tap within one frame of the browser.
  const client = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: "left" } as const
  await Promise.all([
    client.send("Input.dispatchMouseEvent", { type: "mousePressed", clickCount: 1, ...at }),
    client.send("Input.dispatchMouseEvent", { type: "mouseReleased", clickCount: 1, ...at }),
  ])
  await expect(page.locator(".mark-comment.is-active")).toHaveText(words)
  await page.keyboard.type("QQ")
  await expect(page.locator(".mark-comment").filter({ hasText: "QQ" })).toBeVisible()
  await page.context().close()
})
