import { expect, type Page, test } from "@playwright/test"
import { measureWith } from "./people.ts"
import { served } from "./served.ts"

// Remarks on effectiveness, beside the text of two people.

test.describe.configure({ mode: "serial" })

const home = served()

const words = "Continue strengthening the fight against trafficking"
const finding = (page: Page) => page.locator('.effect [data-check="vague-verb"]')
const mark = (page: Page) => measureWith(page, "strengthening the fight").locator(".remark-mark")

async function openFindings(page: Page): Promise<void> {
  await home.open(page)
  await page.getByRole("tab", { name: /Effectiveness/ }).click()
  await expect(finding(page)).toBeVisible()
}

test("[C23] a finding that one person dismisses is set aside for the other, and back when its words change", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  for (const page of [labour, interior]) await openFindings(page)

  await finding(labour).getByRole("button", { name: "Dismiss…" }).click()
  await labour.getByLabel("Why it needs no change").fill("The wording was agreed in the council.")
  await labour.getByRole("button", { name: "Dismiss", exact: true }).click()
  for (const page of [labour, interior]) {
    await expect(page.locator('section[data-criterion="action-verb"]')).toHaveCount(0)
    await page.getByRole("button", { name: "1 dismissed" }).click()
    const aside = page.locator("[data-dismissed]")
    await expect(aside).toContainText("The wording was agreed in the council.")
    await expect(aside).toContainText("Labour")
  }
  // Another agency's word is not one's own to take back.
  await expect(labour.getByRole("button", { name: "Undo the dismissal" })).toBeVisible()
  await expect(interior.getByRole("button", { name: "Undo the dismissal" })).toHaveCount(0)

  await measureWith(interior, words).getByText(words).click()
  await interior.keyboard.press("End")
  await interior.keyboard.type(" in all regions")
  for (const page of [labour, interior])
    await expect(page.locator('section[data-criterion="action-verb"]')).toBeVisible()
  for (let i = 0; i < " in all regions".length; i++) await interior.keyboard.press("Backspace")
  await expect(labour.locator('section[data-criterion="action-verb"]')).toHaveCount(0)

  await labour.getByRole("button", { name: "Undo the dismissal" }).click()
  for (const page of [labour, interior])
    await expect(page.locator('section[data-criterion="action-verb"]')).toBeVisible()
  await labour.context().close()
  await interior.context().close()
})

test("[C24] a quiet mark opens the findings of its measure and moves no word", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  const measure = measureWith(page, words)
  await measure.scrollIntoViewIfNeeded()
  await expect(mark(page)).toBeVisible()
  await mark(page).focus()
  await page.keyboard.press("Enter")
  await expect(page.getByText(/^Only on measure 4\.1\.3\./)).toBeVisible()
  await expect(page.getByRole("tab", { name: /Effectiveness/ })).toBeFocused()
  await expect(finding(page)).toBeVisible()
  await expect(page.locator('.effect [data-check="broken-reference"]')).toHaveCount(0)
  await page.getByRole("button", { name: "Show all" }).click()
  await expect(page.locator('.effect [data-check="broken-reference"]')).toBeVisible()

  // With every finding on it gone the measure stands as high as before.
  const height = async () => (await measure.boundingBox())?.height
  const before = await height()
  // The page takes no style element from elsewhere.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(".remark-mark { display: none }")
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  expect(await height()).toBe(before)
  await page.context().close()
})
