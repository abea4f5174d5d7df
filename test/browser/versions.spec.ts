import { readFileSync } from "node:fs"
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

test("[X70] the history of a measure tells who worded it, and brings a wording back", async () => {
  await home.open(page)
  const measure = measureWith(page, teams)
  await measure.getByText(teams).click()
  await measure.getByRole("button", { name: "History" }).click()
  const history = page.getByRole("dialog", { name: "History of measure 3.1.2" })
  const changed = history.locator('[data-event="reworded"]').first()
  await expect(changed).toContainText("Interior")
  await changed.getByRole("button", { name: "Show what was changed" }).click()
  await expect(changed.locator("ins, del").filter({ hasText: "Quickly" })).toBeVisible()
  await history
    .locator('[data-event="written"]')
    .getByRole("button", { name: "Restore this wording" })
    .click()
  await page.getByRole("button", { name: "Restore", exact: true }).click()
  await expect(measure).not.toContainText("Quickly")
  await expect(history.locator('[data-event="reworded"]').first()).toContainText("current wording")
  await page.keyboard.press("Escape")
})

test("[X71] who wrote what is marked in the text where it is asked for", async ({ browser }) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  await measureWith(labour, teams).getByText(teams).click()
  await labour.keyboard.press("End")
  await labour.keyboard.type(" in all nine provinces")
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  await expect(labour.locator(".authored")).toHaveCount(0)
  await labour.getByRole("button", { name: "Show who wrote what" }).click()
  await expect(labour.getByTestId("authors")).toContainText("Labour")
  const own = measureWith(labour, "in all nine provinces").locator(".authored")
  await expect(own.filter({ hasText: "in all nine provinces" })).toHaveAttribute("title", /Labour/)
  await expect(own.first()).not.toHaveAttribute("title", /Labour/)
  await labour.getByRole("button", { name: "Hide who wrote what" }).first().click()
  await expect(labour.locator(".authored")).toHaveCount(0)
  await labour.context().close()
})

test("[X72] the changes are had as a Word file", async () => {
  await page.goto(history())
  await saved().getByRole("button", { name: "Compare with the current text" }).click()
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Word file with tracked changes" }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/redline .*\.docx$/)
})

test("[X73] a slider goes through the plan's life by keys, and opens it as it stood", async () => {
  await page.goto(history())
  const slider = page.getByRole("slider", { name: "The plan over time" })
  await slider.focus()
  await page.keyboard.press("Home")
  await expect(slider).toHaveAttribute("aria-valuetext", /v0\.3, for round 2/)
  await page.getByRole("link", { name: "Read the plan as it stood" }).click()
  await expect(page.getByText("You are reading an earlier version of the plan")).toBeVisible()
  await expect(measureWith(page, teams)).not.toContainText("in all nine provinces")
  await slider.focus()
  await page.keyboard.press("End")
  await expect(page).toHaveURL(/\/history\/now$/)
  await expect(measureWith(page, teams)).toContainText("in all nine provinces")
  await expect(page.getByTestId("editor")).toHaveAttribute("contenteditable", "false")
})

test("[C36] a plan is brought back while three people type, and nobody loses a word", async ({
  browser,
}) => {
  // Scenario 25: the present is saved, all screens say the same, comments work, agreements match.
  const people = [
    await home.signIn(browser, "Labour", { right: "drafter" }),
    await home.signIn(browser, "Interior", { right: "drafter" }),
    await home.signIn(browser, "Labour", { right: "drafter" }),
  ]
  // Every key is a letter of its own, which nothing else has.
  const letter = (at: number, count: number) => String.fromCharCode(0x10d0 + at * 12 + count)
  const places = [teams, "Screen asylum seekers", "Adopt common identification indicators"]
  for (const [at, each] of people.entries()) {
    await home.open(each)
    await measureWith(each, places[at] ?? "")
      .getByText(places[at] ?? "")
      .click()
    await each.keyboard.press("End")
  }
  const typing = people.map(async (each, at) => {
    for (let count = 0; count < 12; count++) {
      await each.keyboard.type(letter(at, count))
      await each.waitForTimeout(120)
    }
  })
  await page.goto(history())
  await saved().getByRole("link", { name: "Read" }).click()
  await page.getByRole("button", { name: "Restore the whole plan…" }).click()
  await page.getByRole("button", { name: "Restore", exact: true }).click()
  await expect(page.getByText("The plan now reads as in")).toBeVisible()
  await Promise.all(typing)
  for (const each of people) await expect(each.locator('[data-sync="saved"]')).toBeVisible()
  const { token } = home.seed.users.find(({ right }) => right === "secretariat") ?? { token: "" }
  const ask = async (path: string) =>
    (
      await page.request.get(`${home.product.url}/api/plans/${home.seed.plan.id}${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json()
  const { versions } = await ask("/versions")
  const before = versions.find(({ cause }: { cause: string }) => cause === "restore")
  const now = await ask("/measures")
  const words = JSON.stringify([
    now,
    await ask(`/versions/${before.id}/measures`),
    await ask("/recoveries"),
    await Promise.all(people.map((each) => each.locator("body").textContent())),
  ])
  const typed = [...people.keys()].flatMap((at) =>
    Array.from({ length: 12 }, (_, count) => letter(at, count)),
  )
  expect(typed.filter((one) => !words.includes(one))).toEqual([])
  // Every screen says what the server has.
  const standing = (text: string | null) => typed.filter((one) => text?.includes(one))
  const there = standing(JSON.stringify(now))
  for (const each of people)
    await expect
      .poll(async () => standing(await each.getByTestId("editor").textContent()))
      .toEqual(there)
  for (const each of people) await each.context().close()
})

test("[C35] an imported earlier plan is compared measure by measure, with the areas", async () => {
  // Scenario 27; and, of 26, that the address shows the same pair again.
  await page.goto(`${home.product.url}/plans`)
  const made = await page.request.post(`${home.product.url}/api/plans/import`, {
    multipart: {
      file: {
        name: "earlier.docx",
        mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        buffer: readFileSync("test/samples/valdoria-plan.pandoc.docx"),
      },
    },
  })
  const { id } = await made.json()
  await page.goto(`${history()}?with=${id}`)
  const measures = page.getByRole("region", { name: "Measures" })
  await expect(measures.locator('[data-change="reworded"]').first()).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByText(/measures kept/)).toBeVisible()
  await expect(page.getByRole("heading", { name: "Areas of the standards" })).toBeVisible()
  const shown = await measures.textContent()
  await page.goto("about:blank")
  await page.goto(`${history()}?with=${id}`)
  await expect.poll(() => measures.textContent(), { timeout: 60_000 }).toBe(shown)
})
