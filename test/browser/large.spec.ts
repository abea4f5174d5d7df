import { expect, test } from "@playwright/test"
import { Product, personOf, type Seed } from "../product.ts"
import { area, openPlan, signIn } from "./people.ts"

let product: Product
let seed: Seed
test.beforeAll(async () => {
  product = await Product.make()
  seed = await product.seed("--large")
  await product.start()
})
test.afterAll(() => product.remove())

test("a plan of 200 pages opens, scrolls, takes a word and fills its sidebar", async ({
  browser,
}, info) => {
  const page = await signIn(browser, product, personOf(seed, "Labour", { right: "drafter" }))
  await openPlan(page, product, seed.plan.id)
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
