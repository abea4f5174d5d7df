import { expect, type Page, test } from "@playwright/test"
import { openPlan } from "./people.ts"
import { served } from "./served.ts"

// The way from what is said beside the text into the text, and back.

test.describe.configure({ mode: "serial" })

const home = served()

const evidence = (page: Page) => page.locator('[data-area][data-open="true"] .excerpt').first()

/** Opens the first area of which something was found. */
async function openFound(page: Page): Promise<void> {
  await page.locator('[data-area][data-level="addressed"] .area-head').first().click()
  await expect(evidence(page)).toBeVisible()
}

test("[C46] on a telephone the panel makes way for the words one goes to, and Escape folds it", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await page.setViewportSize({ width: 375, height: 740 })
  await home.open(page)
  const panel = page.locator("#panel-content")
  const unfold = page.locator("#fold-panel")
  await unfold.click()
  await openFound(page)
  await evidence(page).click()
  await expect(panel).toBeHidden()
  await expect(page.locator(".ProseMirror [data-highlight=evidence]").first()).toBeInViewport()

  await unfold.click()
  await page.getByRole("tab", { name: "Effectiveness" }).click()
  const place = page.locator("#panel-content .finding-place").first()
  await place.click()
  await expect(panel).toBeHidden()

  await unfold.click()
  await expect(panel).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(panel).toBeHidden()
  await expect(unfold).toBeFocused()
  await page.context().close()
})

test("[C46] Enter on words in the panel goes to them in the text with the keyboard, Escape goes back", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  const text = page.locator(".ProseMirror").first()
  await openFound(page)
  await page.keyboard.press("Tab")
  await expect(evidence(page)).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(text).toBeFocused()
  await expect(page.locator(".ProseMirror [data-highlight=evidence]").first()).toBeInViewport()
  await page.keyboard.press("Escape")
  await expect(evidence(page)).toBeFocused()

  // After a click, or after moving on, Escape works as usual.
  await evidence(page).click()
  await expect(text).not.toBeFocused()
  await evidence(page).press("Enter")
  await expect(text).toBeFocused()
  await page.locator(".ProseMirror [data-highlight=evidence]").first().click()
  await page.keyboard.press("Escape")
  await expect(text).not.toBeFocused()
  await expect(evidence(page)).not.toBeFocused()
  await page.context().close()
})

test("[C75] the worker that has read a plan reads the next one, and says nothing of the one before", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  const empty = await home.product.seed("--empty")
  const addressed = page.locator('[data-area][data-level="addressed"]')
  const levels = () =>
    page
      .locator("[data-area]")
      .evaluateAll((all) =>
        all.map((row) => `${row.getAttribute("data-area")} ${row.getAttribute("data-level")}`),
      )
  const go = async (plan: string) => {
    await page.locator('a[href="/plans"]').first().click()
    await page.locator(`a[href="/plans/${plan}"]`).first().click()
    await expect(page.getByTestId("editor")).toBeVisible()
  }
  await home.open(page)
  await expect(addressed.first()).toBeVisible()
  await expect(page.getByText("Levels may still change")).toHaveCount(0)
  const first = await levels()
  const [worker, ...others] = page.workers()
  expect(worker).toBeDefined()
  expect(others).toHaveLength(0)

  await go(empty.plan.id)
  await expect(page.locator('[data-area][data-level="absent"]')).toHaveCount(first.length)
  await go(home.seed.plan.id)
  await expect.poll(levels).toEqual(first)
  expect(page.workers()).toHaveLength(1)
  expect(page.workers()[0]).toBe(worker)
  await page.context().close()
})

test("[C15] practices that are opened in an empty plan stay on the sheet, above the word count", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  const empty = await home.product.seed("--empty")
  await page.setViewportSize({ width: 1280, height: 700 })
  await openPlan(page, home.product, empty.plan.id)
  const sheet = page.locator(".sheet")
  await sheet.getByRole("button", { name: /practices from other countries/ }).click()
  const last = await sheet.locator(".practice").last().boundingBox()
  const edge = await sheet.boundingBox()
  const count = await page.locator(".word-count").boundingBox()
  if (!last || !edge || !count) throw new Error("The list, the sheet or the count is not shown.")
  expect(last.y).toBeGreaterThan(700)
  expect(last.y + last.height).toBeLessThan(edge.y + edge.height)
  expect(edge.y + edge.height).toBeLessThanOrEqual(count.y)
  await page.context().close()
})
