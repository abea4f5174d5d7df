import { expect, type Page, test } from "@playwright/test"
import axe from "axe-core"
import { served } from "./served.ts"

// The pages of a plan by keyboard, by screen reader (axe's rules) and on a telephone.

const home = served()

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** What axe finds on a page, rule by rule, with the first element each. */
async function findings(page: Page): Promise<string[]> {
  // Evaluated, since the page takes no script from elsewhere.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: rules } = window as unknown as {
      axe: { run(of: Document): Promise<{ violations: Violation[] }> }
    }
    return (await rules.run(document)).violations
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const pages = [
  "",
  "/measures",
  "/agreement",
  "/recommendations",
  "/history",
  "/people",
  "/settings",
]

test("[P60] axe finds nothing on the pages of a plan, in both themes", async ({ browser }) => {
  const page = await home.signIn(browser, "Interior", { right: "secretariat" })
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const place of pages) {
      await page.goto(`${home.product.url}/plans/${home.seed.plan.id}${place}`)
      await expect(page.locator("h1")).toHaveCount(1)
      await expect(page.locator("main")).toHaveCount(1)
      if (place === "") await expect(page.locator('[data-sync="saved"]')).toBeVisible()
      await page.waitForTimeout(600)
      expect.soft(await findings(page), `${place || "text"}, ${scheme}`).toEqual([])
      if (place === "") {
        for (const tab of ["Effectiveness", "Comments"]) {
          await page.getByRole("tab", { name: tab }).click()
          await page.waitForTimeout(300)
          expect.soft(await findings(page), `${tab}, ${scheme}`).toEqual([])
        }
      }
    }
  }
  await page.context().close()
})

test("[P60] the text is two keys away, and the outline is one stop with arrows inside", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "Skip to the main content" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.locator(".ProseMirror").first()).toBeFocused()

  const rows = page.locator(".outline-row")
  await expect(rows.locator("xpath=self::*[@tabindex='0']")).toHaveCount(1)
  await page.getByRole("searchbox").first().focus()
  await page.keyboard.press("Tab")
  const stop = page.locator(".outline-row:focus")
  await expect(stop).toHaveCount(1)
  const index = () => rows.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement))
  const before = await index()
  await page.keyboard.press("ArrowDown")
  expect(await index()).toBe(before + 1)
  await page.keyboard.press("Home")
  expect(await index()).toBe(0)
  await page.keyboard.press("Tab")
  await expect(page.locator(".outline-row:focus")).toHaveCount(0)
  await expect(rows.first()).toHaveAttribute("tabindex", "0")
  await page.context().close()
})

test("[P60] on a telephone no page is wider than the screen", async ({ browser }) => {
  const signedIn = await home.signIn(browser, "Interior", { right: "secretariat" })
  const context = await browser.newContext({
    storageState: await signedIn.context().storageState(),
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await signedIn.context().close()
  const page = await context.newPage()
  for (const place of pages) {
    await page.goto(`${home.product.url}/plans/${home.seed.plan.id}${place}`)
    await expect(page.locator("h1")).toHaveCount(1)
    if (["/agreement", "/measures"].includes(place))
      await expect(page.locator("table")).toBeVisible()
    await page.waitForTimeout(400)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, place || "text").toBeLessThanOrEqual(390)
  }
  await page.context().close()
})
