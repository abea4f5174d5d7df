import { fileURLToPath } from "node:url"
import { expect, type Page, test } from "@playwright/test"
import { served } from "./served.ts"

// A file is looked at, settled where it was misread, and only then becomes a plan.

test.describe.configure({ mode: "serial", timeout: 60_000 })

const home = served()
let page: Page

test.beforeAll(async ({ browser }) => {
  page = await home.signIn(browser, "Interior", { right: "secretariat" })
})

const wordFile = fileURLToPath(new URL("../samples/valdoria-plan.pandoc.docx", import.meta.url))
const part = (words: string) => page.locator("[data-part]").filter({ hasText: words }).first()

test("[X80] [X84] a Word file is shown as it was read, and waits", async () => {
  await page.goto(`${home.product.url}/plans?new=file`)
  await page.locator('input[type="file"]').setInputFiles(wordFile)
  await expect(page.getByRole("heading", { name: "Check the import" })).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText("46 measures will be created.")).toBeVisible()
  const left = page.getByRole("region", { name: "Text that is not in the plan" }).first()
  await expect(left).toContainText("1 passage of the text is not in the plan.")
  await expect(left).toContainText("Table 2, row 2")
  const there = page.url()
  await page.goto(`${home.product.url}/plans?new=file`)
  await page.getByRole("link", { name: "valdoria-plan.pandoc.docx" }).click()
  await expect(page).toHaveURL(there)
})

test("[X82] [X83] what was misread is settled, and the plan is made so", async () => {
  await page.getByText("Measures", { exact: true }).first().click()
  const first = page.locator('[data-part][data-is="measure"]').first()
  const words = ((await first.locator("p").first().textContent()) ?? "").slice(0, 40)
  await part(words)
    .getByRole("button", { name: /^Say what this is/ })
    .click()
  await page.getByRole("menuitem", { name: "Plain text" }).click()
  await expect(page.getByText("45 measures will be created.")).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText("Undo 1 choice")).toBeVisible()
  const title = page.getByLabel("Title", { exact: false }).first()
  await title.fill("Plan that was looked at")
  await title.blur()
  await expect(page.getByText("45 measures will be created.")).toBeVisible({ timeout: 30_000 })
  await page.getByRole("button", { name: "Create the plan" }).click()
  await page
    .getByRole("link", { name: "Open the plan" })
    .or(page.getByRole("button", { name: "Open the plan" }))
    .click({ timeout: 30_000 })
  const editor = page.getByTestId("editor")
  await expect(editor.locator("[data-measure]")).toHaveCount(45)
  await expect(editor.getByText(words).first()).toBeVisible()
  await expect(page.getByText("Plan that was looked at").first()).toBeVisible()
})
