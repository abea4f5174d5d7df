import { expect, test } from "@playwright/test"
import { area } from "./people.ts"
import { served } from "./served.ts"

const home = served("--large")

test("a plan of 200 pages opens, scrolls, takes a word and fills its sidebar", async ({
  browser,
}, info) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  const measures = page.getByTestId("editor").locator("[data-measure]")
  await expect(measures).toHaveCount(300)
  await measures.last().scrollIntoViewIfNeeded()
  await expect(measures.last()).toBeInViewport()
  await measures.last().locator("p, div").filter({ hasText: /\w{4}/ }).first().click()
  await page.keyboard.press("End")
  await page.keyboard.type(" quickly")
  await expect(measures.last()).toContainText("quickly")
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()
  await expect(area(page, "training")).not.toHaveAttribute("data-level", "absent")
  await page.screenshot({ path: info.outputPath("large.png") })
  await page.context().close()
})
