import { expect, type Locator, type Page, test } from "@playwright/test"
import { writeXlsx } from "hucre/xlsx"
import { writeMeasure } from "./people.ts"
import { served } from "./served.ts"

// Received entries are imported as a table and answered; two versions are compared.

test.describe.configure({ mode: "serial", timeout: 60_000 })

const home = served()
let page: Page

test.beforeAll(async ({ browser }) => {
  page = await home.signIn(browser, "Interior", { right: "secretariat" })
})

const at = (place: string) => `${home.product.url}/plans/${home.seed.plan.id}/${place}`
const rowWith = (words: string): Locator =>
  page.locator("[data-recommendation]").filter({ hasText: words })
const fund = "accessible compensation fund"
const treaty = "fisheries"
const recovery = "Grant every presumed victim a recovery and reflection period of thirty days"
const remark = () => page.locator('[data-check="unanswered-recommendation"]')

async function bringIn(name: string, rows: (string | number)[][]): Promise<void> {
  const bytes = await writeXlsx({ sheets: [{ name: "Received", rows }] })
  await page.getByLabel("Choose a file").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  })
}

async function openRemarks(): Promise<void> {
  await home.open(page)
  await page.getByRole("tab", { name: /Effectiveness/ }).click()
}

test("[C41] a table of recommendations comes in, with a column chosen by hand", async () => {
  await page.goto(at("recommendations"))
  await expect(page.getByText("No recommendations have been entered yet")).toBeVisible()
  await page.getByRole("button", { name: "Import a table" }).click()
  const rows = [
    ["Recommendations to Valdoria", "", ""],
    ["Who", "No.", "Recommendation"],
    ["GRETA 2024", "31", `Set up an ${fund} for victims of trafficking.`],
    ["", "32", `Ratify the treaty on ${treaty}.`],
    ["", "33", ""],
  ]
  await bringIn("received.xlsx", rows)
  await expect(page.getByText("Row 5 has no text in that column")).toBeVisible()
  await expect(page.getByRole("combobox", { name: "Column B" })).toHaveValue("Number")
  await page.getByRole("combobox", { name: "Column A" }).click()
  await page.getByRole("option", { name: "Source" }).click()
  await page.getByRole("button", { name: "Add 2 rows" }).click()
  await expect(page.getByText("2 entries were added.")).toBeVisible()
  await page.getByRole("button", { name: "OK" }).click()
  await expect(rowWith(fund)).toContainText("GRETA 2024")
  await expect(rowWith(fund)).toContainText("Unanswered")
})

test("[C44] what nothing answers is a remark on the plan", async () => {
  await openRemarks()
  await expect(remark()).toHaveCount(2)
  await expect(remark().first()).toContainText("GRETA 2024, 31")
  await remark().first().getByRole("link", { name: "To the recommendations" }).click()
  await expect(rowWith(fund)).toBeVisible()
})

test("[C42] a suggestion is linked, a reason given, and the remarks are gone", async () => {
  const suggestion = rowWith(fund).getByRole("listitem").filter({ hasText: "compensation fund" })
  await expect(suggestion).toContainText("in common")
  await suggestion.getByRole("button", { name: /^Link measure/ }).click()
  await expect(rowWith(fund)).toHaveAttribute("data-state", "answered")
  await rowWith(treaty).getByRole("button", { name: "Not taken up…" }).click()
  await page.getByLabel("Why it is not taken up").fill("Valdoria has no coast.")
  await page.getByRole("button", { name: "Save the reason" }).click()
  await expect(rowWith(treaty)).toHaveAttribute("data-state", "not-taken-up")
  await openRemarks()
  await expect(page.locator("[data-check]").first()).toBeVisible()
  await expect(remark()).toHaveCount(0)
})

test("[C41] one that is removed can be brought back", async () => {
  await page.goto(at("recommendations"))
  await rowWith(treaty)
    .getByRole("button", { name: /Remove/ })
    .click()
  await expect(rowWith(treaty)).toHaveCount(0)
  await page.getByRole("button", { name: "Restore" }).click()
  await expect(rowWith(treaty)).toHaveAttribute("data-state", "not-taken-up")
})

test("[C44] an earlier measure that was not done and nothing answers is a remark; a new table changes its result", async () => {
  const rows = (came: string) => [
    ["Measure no.", "Measure", "Expected result", "Actual result"],
    ["7", "Rent rooms in hotels of the coast", "Rooms rented out", came],
  ]
  await page.goto(at("recommendations?kind=measure"))
  await page.getByRole("button", { name: "Import a table" }).click()
  await bringIn("earlier.xlsx", rows("Not implemented"))
  await expect(page.getByText("Not imported: column C, “Expected result”.")).toBeVisible()
  await expect(page.getByRole("combobox", { name: "Column A" })).toHaveValue("Number")
  await page.getByRole("button", { name: "Add 1 row" }).click()
  await page.getByRole("button", { name: "OK" }).click()
  const earlier = page.locator('[data-check="unanswered-measure"]')
  await openRemarks()
  await earlier.getByRole("link", { name: "To the recommendations" }).click()
  await expect(rowWith("hotels of the coast")).toHaveAttribute("data-state", "unanswered")
  await page.getByRole("button", { name: "Import a table" }).click()
  await bringIn("earlier.xlsx", rows("Implemented"))
  await expect(page.getByText("Not implemented → Implemented")).toBeVisible()
  await page.getByRole("button", { name: "Change 1 row" }).click()
  await expect(page.getByText("1 entry was updated.")).toBeVisible()
  await page.getByRole("button", { name: "OK" }).click()
  await expect(rowWith("hotels of the coast")).toHaveAttribute("data-state", "done")
  await openRemarks()
  await expect(page.locator("[data-check]").first()).toBeVisible()
  await expect(earlier).toHaveCount(0)
})

test("[C33] a version is saved, words change, and the two are compared", async () => {
  await page.goto(at("history"))
  await expect(page.getByText("No version has been saved yet")).toBeVisible()
  await page.getByLabel("Name (optional)").fill("Before the round")
  await page.getByRole("button", { name: "Save a version" }).click()
  const saved = page.getByRole("listitem").filter({ hasText: "Before the round" })
  await expect(saved).toContainText("the current text")

  await home.open(page)
  await writeMeasure(page, "Create five mobile identification teams", recovery)
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()

  await page.goto(at("history"))
  await saved.getByRole("button", { name: "Compare with the current text" }).click()
  await expect(page.getByText("Both read against")).toBeVisible()
  await expect(page).toHaveURL(/from=/)
  const changed = page.locator('[data-area="recovery-reflection"]')
  await expect(changed).toHaveAttribute("data-change", /gained|strengthened/)
  await expect(changed).toContainText("Before the round")
  await changed.getByRole("link").filter({ hasText: "reflection period" }).first().click()
  await expect(page.getByTestId("editor")).toBeVisible()
  await expect(page).toHaveURL(/#m=/)
  await expect(page.getByText(recovery).first()).toBeInViewport()
})
