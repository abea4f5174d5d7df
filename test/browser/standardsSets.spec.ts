import { readFileSync } from "node:fs"
import { expect, type Locator, type Page, test } from "@playwright/test"
import { personOf } from "../product.ts"
import { served } from "./served.ts"

// An administrator makes a set of one that is here, brings it, and takes it from choice again.

test.describe.configure({ mode: "serial", timeout: 60_000 })

const home = served()
let page: Page
let file = ""

test.beforeAll(async ({ browser }) => {
  // The first person of the seed is the installation's administrator.
  page = await home.signIn(browser, "Interior", { right: "secretariat" })
  await page.goto(`${home.product.url}/administration`)
})

const card = (): Locator => page.getByRole("region", { name: "Standards sets" })
const row = (id: string): Locator => card().getByRole("row").filter({ hasText: id })
const bring = (text: string) =>
  card()
    .getByLabel("Choose a file")
    .setInputFiles({
      name: "town-risk.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    })
const choices = async () => {
  await page.goto(`${home.product.url}/plans`)
  await page.getByRole("button", { name: "New plan" }).first().click()
  await page.getByRole("combobox", { name: "Standards" }).click()
  return page.getByRole("option")
}

test("[C17] the sets that are here stand with their plans, and one is downloaded to start from", async () => {
  await expect(row("anti-trafficking")).toContainText("comes with Concord")
  await expect(row("anti-trafficking").getByRole("cell", { name: "1", exact: true })).toBeVisible()
  const coming = page.waitForEvent("download")
  await row("disaster-risk")
    .getByRole("link", { name: /^Download/ })
    .click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^disaster-risk-.*\.json$/)
  file = readFileSync(await download.path(), "utf8")
    .replace('"id": "disaster-risk"', '"id": "town-risk"')
    .replace(/"version": "[^"]*"/, '"version": "1"')
    .replace(/"en": "[^"]*"/, '"en": "Risks of a town"')
})

test("[C11] a wrong file is refused with every fault by line, and nothing changes", async () => {
  const lines = file.split("\n")
  const at = lines.findIndex((line) => line.includes('"pillar": "understanding"'))
  lines[at] = lines[at]?.replace("understanding", "first") ?? ""
  const kind = lines.findIndex((line) => line.includes('"core": true'))
  lines[kind] = lines[kind]?.replace('"core": true', '"core": "yes"') ?? ""
  await bring(lines.join("\n"))
  await expect(card().getByRole("alert")).toContainText(
    "town-risk.json cannot be used as a standards set: it contains 2 errors. Nothing has been changed.",
  )
  const faults = card().getByRole("region", { name: "Errors in town-risk.json" })
  const told = [
    { line: at + 1, reason: "There is no pillar “first”." },
    { line: kind + 1, reason: "core" },
  ].sort((one, other) => one.line - other.line)
  for (const [i, { line, reason }] of told.entries()) {
    await expect(faults.getByRole("row").nth(i + 1)).toContainText(String(line))
    await expect(faults.getByRole("row").nth(i + 1)).toContainText(reason)
  }
  await expect(row("town-risk · version 1")).toHaveCount(0)
})

test("[C17] a right file stands in the list and is offered for plans at once", async () => {
  await bring(file)
  await expect(card().getByRole("status")).toContainText(
    "“Risks of a town”, version 1 can now be chosen for plans.",
  )
  await expect(row("town-risk · version 1")).toContainText("added by")
  await expect(card().getByRole("alert")).toHaveCount(0)
  await bring(file)
  await expect(card().getByRole("status")).toContainText("Nothing has been changed.")
  await (await choices()).filter({ hasText: "Risks of a town" }).click()
  await page.getByLabel("Title").fill("A plan of a town")
  await page.getByRole("button", { name: "Create the plan" }).click()
  await expect(page.getByTestId("editor")).toBeVisible()
})

test("[C14] a file is brought in as a plan that is read against the set that was chosen", async () => {
  await (await choices()).filter({ hasText: "Risks of a town" }).click()
  await page.getByText("From a file").click()
  await page.locator('input[type="file"]').setInputFiles({
    name: "town.md",
    mimeType: "text/markdown",
    buffer: Buffer.from("# A plan brought in\n\nThe town draws up a register of its risks.\n"),
  })
  await page.getByRole("button", { name: "Create the plan" }).click()
  await page.getByRole("link", { name: "Open the plan" }).click()
  await expect(page.getByTestId("editor")).toBeVisible()
  const plan = page.url()
  await page.goto(`${plan}/settings`)
  await expect(page.getByRole("combobox", { name: "Standards" })).toHaveValue(/^Risks of a town/)
  await page.goto(plan)
  await expect(page.getByTestId("editor")).toBeVisible()
})

test("[C17] a version that a plan has is withdrawn from choice, and the plan stays with it", async () => {
  const plan = page.url()
  await page.goto(`${home.product.url}/administration`)
  await expect(row("town-risk").getByRole("button", { name: /^Remove/ })).toHaveCount(0)
  await row("town-risk")
    .getByRole("button", { name: /^Withdraw/ })
    .click()
  await expect(row("town-risk")).toContainText("withdrawn")
  const offered = await choices()
  await expect(offered.first()).toBeVisible()
  await expect(offered.filter({ hasText: "Risks of a town" })).toHaveCount(0)
  await page.goto(`${plan}/settings`)
  await expect(page.getByRole("combobox", { name: "Standards" })).toHaveValue(/^Risks of a town/)
})

test("[C17] a version without plans is removed after a question", async () => {
  await page.goto(`${home.product.url}/administration`)
  await bring(file.replace('"version": "1"', '"version": "2"'))
  const second = row("town-risk · version 2")
  await second.getByRole("button", { name: /^Remove/ }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click()
  await expect(second).toHaveCount(0)
})

test("[C17] who is no administrator has no such page", async ({ browser }) => {
  const other = await home.signIn(browser, "Labour", { right: "drafter" })
  await other.goto(`${home.product.url}/administration`)
  await expect(other.getByText("This page does not exist")).toBeVisible()
  const { status } = await home.product.fetch(
    personOf(home.seed, "Labour", { right: "drafter" }),
    "/api/installed-standards",
  )
  expect(status).toBe(403)
})
