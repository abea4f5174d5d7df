import { chromium } from "@playwright/test"
import { Product, personOf } from "./product.ts"
import { chromiumPath, runCommand } from "./services.ts"

// `npm run screenshot`: makes the picture of README from the built product and its sample plan.

const product = await Product.make()
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
})
try {
  await runCommand("npm", ["run", "build"])
  const seed = await product.seed()
  await product.start()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const { email, password } = personOf(seed, "Labour", { right: "drafter" })
  await context.request.post(`${product.url}/api/auth/sign-in/email`, { data: { email, password } })
  const page = await context.newPage()
  await page.goto(`${product.url}/plans/${seed.plan.id}`)
  await page.locator('[data-sync="saved"]').waitFor()
  const measure = page
    .locator("[data-measure]")
    .filter({ hasText: "Adopt a new statute of the Inter-agency Council" })
  await measure.scrollIntoViewIfNeeded()
  await measure.getByRole("button", { name: "Agree", exact: true }).click()
  // The first area, so that the levels of all stay in sight above it.
  await page.locator("[data-area='coordination']").getByRole("button").first().click()
  await page
    .getByRole("button", { name: /^1\.1 |Coordination works at national/ })
    .first()
    .click()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: "test/screenshot.png" })
} finally {
  await browser.close()
  await product.remove()
}
