import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { personOf } from "../product.ts"
import { findings } from "./axe.ts"
import { served } from "./served.ts"

// The pages of a plan by keyboard, by screen reader (axe's rules) and on a telephone.

const home = served()

const secretariat = ["Interior", { right: "secretariat" }] as const
const pages = [
  "",
  "/measures",
  "/agreement",
  "/recommendations",
  "/report",
  "/history",
  "/people",
  "/settings",
  "/returned",
  "/record",
]

/** The addresses of all pages of a plan, with one of its versions, and of a file that waits to be checked. */
async function everyPage(): Promise<string[]> {
  const plan = `/plans/${home.seed.plan.id}`
  const ask = async (path: string, body: BodyInit, more: Record<string, string> = {}) => {
    const authorization = `Bearer ${personOf(home.seed, ...secretariat).token}`
    const headers = { ...more, authorization }
    const answer = await fetch(home.product.url + path, { method: "POST", headers, body })
    expect(answer.status).toBe(201)
    return answer.json()
  }
  const json = { "content-type": "application/json" }
  const name = JSON.stringify({ name: "v0.1, for reading aloud" })
  const { version } = await ask(`/api${plan}/versions`, name, json)
  const file = new FormData()
  const words = readFileSync(new URL("../samples/valdoria-plan.pandoc.docx", import.meta.url))
  file.set("file", new Blob([words]), "valdoria-plan.docx")
  const waiting = await ask("/api/imports", file)
  return [
    ...pages.map((page) => plan + page),
    `${plan}/history/${version.id}`,
    `/imports/${waiting.id}`,
  ]
}

test("[P60] axe finds nothing on the pages of a plan, in both themes", async ({ browser }) => {
  const page = await home.signIn(browser, ...secretariat)
  const text = `/plans/${home.seed.plan.id}`
  const all = await everyPage()
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const place of all) {
      await page.goto(home.product.url + place)
      await expect(page.locator("h1")).toHaveCount(1)
      await expect(page.locator("main")).toHaveCount(1)
      if (place === text) await expect(page.locator('[data-sync="saved"]')).toBeVisible()
      await page.waitForTimeout(600)
      expect.soft(await findings(page), `${place}, ${scheme}`).toEqual([])
      if (place === text) {
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
  const signedIn = await home.signIn(browser, ...secretariat)
  const context = await browser.newContext({
    storageState: await signedIn.context().storageState(),
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await signedIn.context().close()
  const page = await context.newPage()
  for (const place of await everyPage()) {
    await page.goto(home.product.url + place)
    await expect(page.locator("h1")).toHaveCount(1)
    if (/\/(?:agreement|measures)$/.test(place)) await expect(page.locator("table")).toBeVisible()
    await page.waitForTimeout(400)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, place).toBeLessThanOrEqual(390)
  }
  await page.context().close()
})
