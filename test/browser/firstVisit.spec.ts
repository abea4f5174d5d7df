import { fileURLToPath } from "node:url"
import { expect, test } from "@playwright/test"
import { Product } from "../product.ts"

// A newcomer: no account yet, the code from the log, a first plan from a template, the sample and a file.

let product: Product
test.beforeAll(async () => {
  product = await Product.make()
  await product.start()
})
test.afterAll(() => product.remove())

const wordFile = fileURLToPath(
  new URL("../samples/valdoria-plan.libreoffice.docx", import.meta.url),
)

test("[P1] the code in the log makes the first agency and person, once", async ({
  page,
  request,
}) => {
  await page.goto(product.url)
  await expect(page).toHaveURL(/\/set-up$/)
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
  const code = /enter the code ([\w-]+)/.exec(product.output)?.[1] ?? ""
  expect(code).not.toBe("")
  await fill("Set-up code", "not-the-code")
  await fill("Name of the agency", "Ministry of the Interior")
  await fill("Your name", "Ana Popa")
  await fill("E-mail", "ana@interior.example")
  await page.getByLabel(/^Password/).fill("a long password")
  await page.getByRole("button", { name: "Set up and sign in" }).click()
  await expect(
    page
      .getByText(/code/i)
      .filter({ hasText: /not|wrong/i })
      .first(),
  ).toBeVisible()
  await fill("Set-up code", code)
  await page.getByRole("button", { name: "Set up and sign in" }).click()
  await expect(page).toHaveURL(/\/plans$/)
  await expect(page.getByText("You have no plan yet")).toBeVisible()
  const again = await request.post(`${product.url}/api/set-up`, {
    data: {
      code,
      agency: { name: "Strangers", short: "Str" },
      person: { name: "X", email: "x@x.example", password: "a long password" },
    },
  })
  expect(again.status()).toBeGreaterThanOrEqual(400)

  await test.step("a template opens ready to be written in", async () => {
    const fromTemplate = page.getByText("Strategy and action plan").first()
    if (!(await fromTemplate.isVisible()))
      await page.getByRole("button", { name: "New plan" }).click()
    await fromTemplate.click()
    await fill("Title of the plan", "Plan of the newcomer")
    await page.getByRole("button", { name: "Create the plan" }).click()
    await expect(page.getByTestId("editor")).toBeVisible()
    await expect(page.getByTestId("editor").locator("[data-measure]").first()).toBeVisible()
    await page.getByTestId("editor").getByText("Introduction").first().click()
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await page.keyboard.type("Written on the first day.")
    await expect(page.locator('[data-sync="saved"]')).toBeVisible()
    await page.reload()
    await expect(page.getByText("Written on the first day.")).toBeVisible()
  })

  await test.step("a Word file comes in with every measure", async () => {
    await page.goto(`${product.url}/plans`)
    await page.getByRole("button", { name: "New plan" }).click()
    await page.getByText("From a file").click()
    await page.locator('input[type="file"]').setInputFiles(wordFile)
    await expect(page.getByText("46 measures will be created.")).toBeVisible({ timeout: 30_000 })
    await page.getByRole("button", { name: "Create the plan" }).click()
    await expect(page.getByText(/46 measures were recognised/)).toBeVisible({ timeout: 30_000 })
    await page
      .getByRole("link", { name: "Open the plan" })
      .or(page.getByRole("button", { name: "Open the plan" }))
      .click()
    await expect(page.getByTestId("editor").locator("[data-measure]")).toHaveCount(46)
  })
})
