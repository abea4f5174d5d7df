import { type Browser, expect, type Locator, type Page } from "@playwright/test"
import type { Product, SeedUser } from "../product.ts"

/** A person's own browser, signed in through the sign-in page's own address. */
export async function signIn(browser: Browser, product: Product, user: SeedUser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const answer = await context.request.post(`${product.url}/api/auth/sign-in/email`, {
    data: { email: user.email, password: user.password },
  })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

/** Opens a plan's text and waits until it is in step with the server. */
export async function openPlan(page: Page, product: Product, planId: string): Promise<void> {
  await page.goto(`${product.url}/plans/${planId}`)
  await expect(page.getByTestId("editor")).toBeVisible()
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()
}

/** The measure whose words hold `words`. */
export const measureWith = (page: Page, words: string): Locator =>
  page.getByTestId("editor").locator("[data-measure]").filter({ hasText: words })

/** An area's row in the sidebar. */
export const area = (page: Page, id: string): Locator => page.locator(`[data-area="${id}"]`).first()

/** Writes a new measure after the one that holds `after`. */
export async function writeMeasure(page: Page, after: string, words: string): Promise<Locator> {
  await measureWith(page, after).getByText(after).click()
  await page.getByRole("button", { name: "Measure", exact: true }).first().click()
  await page.keyboard.type(words)
  const made = measureWith(page, words)
  await expect(made).toBeVisible()
  return made
}

/** Fills one field of a measure in its place. */
export async function fillField(
  measure: Locator,
  chip: string,
  values: Record<string, string>,
): Promise<void> {
  await measure.getByRole("button", { name: chip, exact: true }).click()
  for (const [label, value] of Object.entries(values)) {
    await measure.getByLabel(label, { exact: true }).first().fill(value)
  }
  await measure.getByRole("button", { name: "Done" }).click()
}
