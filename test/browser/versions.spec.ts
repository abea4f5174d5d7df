import { expect, type Page, test } from "@playwright/test"
import { measureWith } from "./people.ts"
import { served } from "./served.ts"

// A version is saved, read as it was, compared with the words now, and brought back.

test.describe.configure({ mode: "serial", timeout: 90_000 })

const home = served()
let page: Page
const teams = "Create five mobile identification teams"

test.beforeAll(async ({ browser }) => {
  page = await home.signIn(browser, "Interior", { right: "secretariat" })
})

const history = () => `${home.product.url}/plans/${home.seed.plan.id}/history`
const saved = () => page.getByRole("listitem").filter({ hasText: "v0.3, for round 2" })

test("[C34] a version is read as it was, with its coverage", async () => {
  await page.goto(history())
  await page.getByLabel("Name (optional)").fill("v0.3, for round 2")
  await page.getByRole("button", { name: "Save a version" }).click()
  await expect(saved()).toBeVisible()
  await home.open(page)
  await measureWith(page, teams).getByText(teams).click()
  await page.keyboard.press("Home")
  await page.keyboard.type("Quickly and everywhere ")
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()
  await page.goto(history())
  await saved().getByRole("link", { name: "Read" }).click()
  await expect(page.getByText("You are reading an earlier version of the plan")).toBeVisible()
  await expect(measureWith(page, teams)).not.toContainText("Quickly")
  await expect(page.getByTestId("editor")).toHaveAttribute("contenteditable", "false")
  await expect(page.locator("[data-area][data-level]").first()).toBeVisible()
})

test("[C35] what was reworded since is marked by words, with the agency", async () => {
  await page.getByRole("link", { name: "Compare with the current text" }).click()
  const changed = page.locator('[data-change="reworded"]').filter({ hasText: "mobile" })
  for (const word of ["Quickly", "everywhere"])
    await expect(changed.locator("ins").filter({ hasText: word })).toBeVisible()
  await expect(changed).toContainText("Interior")
  await expect(page.getByText("45 measures kept")).toBeVisible()
  await expect(page.getByText("Areas of the standards").first()).toBeVisible()
})

test("[C36] a measure is brought back, the present is saved first, and it can be undone", async () => {
  const changed = page.locator('[data-change="reworded"]').filter({ hasText: "mobile" })
  await changed.getByRole("button", { name: "Restore this measure" }).click()
  await page.getByRole("button", { name: "Restore", exact: true }).click()
  await expect(page.getByText("46 measures kept")).toBeVisible()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByText("45 measures kept")).toBeVisible()
})
