import { expect, type Page, test } from "@playwright/test"
import { personOf } from "../product.ts"
import { measureWith, openPlan } from "./people.ts"
import { served } from "./served.ts"

// A person finds and goes by the keyboard alone, from any page, and the first steps lead on.

test.describe.configure({ mode: "serial" })

const home = served()
const field = (page: Page) => page.getByRole("combobox", { name: "Find or go to" })
const chosen = (page: Page) => page.getByRole("option", { selected: true })

test("[P90] from the list of plans Ctrl+K, words in another form and Enter lead to the measure", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await page.goto(`${home.product.url}/plans`)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.keyboard.press("Control+k")
  await expect(field(page)).toBeFocused()
  await expect(page.getByRole("group", { name: "Commands" })).toBeVisible()
  await expect(async () => {
    await field(page).fill("")
    await field(page).fill("mobile team identification")
    const found = page.getByRole("group", { name: "Measures" }).getByRole("option").first()
    await expect(found).toContainText("mobile identification teams", { timeout: 3_000 })
    await expect(found.locator("mark").first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expect(chosen(page)).toHaveCount(1)
  expect(await field(page).getAttribute("aria-activedescendant")).toBe(
    await chosen(page).getAttribute("id"),
  )
  while (!(await chosen(page).textContent())?.includes("mobile identification"))
    await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/plans\/[^/]+#m=/)
  await expect(measureWith(page, "mobile identification teams")).toBeInViewport()

  // In the text the key finds while no words are selected.
  const words = measureWith(page, "mobile identification teams").getByText("mobile identification")
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()
  await words.first().click()
  await page.keyboard.press("Control+k")
  await expect(field(page)).toBeFocused()
  await expect(
    page.getByRole("group", { name: "Recent" }).getByRole("option").first(),
  ).toContainText("mobile identification teams")
  await page.keyboard.press("Escape")
  await expect(field(page)).toHaveCount(0)
  // A page, by a command.
  await page.getByRole("button", { name: "Find", exact: true }).click()
  await field(page).fill("go people")
  await expect(chosen(page)).toContainText("People and agencies")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/people$/)
  await expect(page.getByRole("heading", { level: 1, name: "People and agencies" })).toBeVisible()
  await expect(field(page)).toHaveCount(0)

  // An area opens in its plan; what is not there is said.
  await page.keyboard.press("Control+k")
  await expect(field(page)).toBeFocused()
  await field(page).fill("zzyzx")
  await expect(page.getByText("Nothing was found for")).toBeVisible()
  await field(page).fill("victim identification")
  await page.getByRole("group", { name: /Areas/ }).getByRole("option").first().click()
  await expect(page).toHaveURL(/#area=/)
  await expect(page.locator("[data-area] [aria-expanded=true]").first()).toBeVisible()
  await page.context().close()
})

test("[P90] a comment is found and shown, at 390 pixels too; without the server it says so", async ({
  browser,
}) => {
  const labour = personOf(home.seed, "Labour", { right: "drafter" })
  const { product, seed } = home
  await product.call(labour, `/api/plans/${seed.plan.id}/comments`, {
    method: "POST",
    body: {
      body: "The gyrfalcon budget is missing.",
      weight: "wanted",
      visibility: "everyone",
    },
  })
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await page.setViewportSize({ width: 390, height: 780 })
  await openPlan(page, product, seed.plan.id)
  await expect(async () => {
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Find", exact: true }).click()
    await field(page).fill("gyrfalcons")
    await expect(page.getByRole("group", { name: "Comments" })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole("group", { name: "Comments" }).getByRole("option").first().click()
  await expect(page.locator(".thread").filter({ hasText: "gyrfalcon" })).toBeVisible()
  await page.route("**/api/search?*", (route) => route.abort())
  await page.getByRole("button", { name: "Find", exact: true }).click()
  await field(page).fill("budget")
  await expect(page.getByRole("alert").filter({ hasText: "did not work" })).toBeVisible()
  await page.context().close()
})

test("[P95] the first steps are ticked off, lead on, and stay away once hidden", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Interior", { right: "secretariat" })
  await page.goto(`${home.product.url}/plans`)
  const steps = page.getByRole("region", { name: /five steps/ })
  await expect(steps.getByText(/of 5 steps done/)).toBeVisible()
  await expect(steps.getByRole("listitem")).toHaveCount(5)
  await expect(steps.getByRole("link", { name: "Agree on a measure" })).toHaveAttribute(
    "href",
    /\/agreement$/,
  )
  await steps.getByRole("button", { name: "Hide these steps" }).click()
  await expect(steps).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.getByText(/of 5 steps done/)).toHaveCount(0)
  await page.context().close()
})
