import { expect, type Page, test } from "@playwright/test"
import { served } from "./served.ts"

// Printing a page from the browser.

test.describe.configure({ mode: "serial", timeout: 60_000 })

const home = served()
let page: Page

test.beforeAll(async ({ browser }) => {
  page = await home.signIn(browser, "Interior", { right: "secretariat" })
})

/** The width and height, in points, of each sheet of what is printed. */
async function sheets(): Promise<{ width: number; height: number }[]> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1")
  return [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }))
}

const edge = (name: string) =>
  page.evaluate(
    (property) => document.documentElement.style.getPropertyValue(property),
    `--print-${name}`,
  )

test("[X49] the text is printed whole, upright, with what it is at its edges", async () => {
  await home.open(page)
  expect((await sheets()).length).toBeGreaterThan(8)
  for (const { width, height } of await sheets()) expect(height).toBeGreaterThan(width)
  expect(await edge("title")).toBe(
    `"National action plan against trafficking in human beings 2026–2030"`,
  )
  expect(await edge("classification")).toBe('"For official use"')
  expect(await edge("place")).toBe('"Working text"')
  expect(await edge("printed")).toContain(String(new Date().getFullYear()))
})

test("[X49] bars, outline and buttons stay on the screen, every measure is on paper", async () => {
  await page.emulateMedia({ media: "print" })
  for (const name of ["Pages of the plan", "Outline"])
    await expect(page.getByLabel(name, { exact: true }).first()).toBeHidden()
  await expect(page.getByRole("button", { name: "Agree", exact: true }).first()).toBeHidden()
  const measures = page.getByTestId("editor").locator("[data-measure]")
  await expect(measures.first()).toHaveCSS("break-inside", "avoid")
  const last = await measures.last().boundingBox()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(height)
  await expect(page.getByText("Identification of victims").last()).toBeVisible()
  await page.emulateMedia({ media: null })
})

test("[X49] a version is printed under its name, and the text again as the working text", async () => {
  await page.goto(`${home.product.url}/plans/${home.seed.plan.id}/history`)
  await page.getByLabel("Name (optional)").fill('v0.4, "final"')
  await page.getByRole("button", { name: "Save a version" }).click()
  await page
    .getByRole("listitem")
    .filter({ hasText: "v0.4" })
    .getByRole("link", { name: "Read" })
    .click()
  await expect(page.locator("[data-measure]").first()).toBeVisible()
  expect(await edge("version")).toBe('"v0.4, \\22 final\\22 "')
  expect((await sheets()).length).toBeGreaterThan(8)
  await page.getByRole("link", { name: "Text", exact: true }).click()
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()
  expect(await edge("version")).toBe("")
})

for (const place of ["measures", "agreement"]) {
  test(`[X49] the table of ${place} is printed on wide sheets`, async () => {
    await page.goto(`${home.product.url}/plans/${home.seed.plan.id}/${place}`)
    await expect(page.getByRole("row").nth(5)).toBeVisible()
    const printed = await sheets()
    expect(printed.length).toBeGreaterThan(2)
    for (const { width, height } of printed) expect(width).toBeGreaterThan(height)
  })
}

test("[X49] a dark screen prints in the light colours, and is dark again", async () => {
  await page.emulateMedia({ colorScheme: "dark" })
  await page.goto(`${home.product.url}/plans/${home.seed.plan.id}/settings`)
  const scheme = () =>
    page.evaluate(() => document.documentElement.getAttribute("data-mantine-color-scheme"))
  await expect.poll(scheme).toBe("dark")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.evaluate(() =>
    window.addEventListener("beforeprint", () => {
      const { colorScheme } = getComputedStyle(document.documentElement)
      document.documentElement.dataset.printedIn = colorScheme
    }),
  )
  await sheets()
  expect(await page.evaluate(() => document.documentElement.dataset.printedIn)).toBe("light")
  await expect.poll(scheme).toBe("dark")
})
