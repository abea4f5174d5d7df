import { readFile } from "node:fs/promises"
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import type { Feedback } from "../../shared/api/feedback.ts"
import { served } from "./served.ts"

// An expert from outside goes through the feedback report and signs; the secretariat replies and releases.

test.describe.configure({ mode: "serial", timeout: 180_000 })

const home = served()
let secretariat: Page
let expert: Page

const at = (place: string) => `${home.product.url}/plans/${home.seed.plan.id}/${place}`
const part = (page: Page, id: string): Locator => page.locator(`section[aria-labelledby="${id}"]`)
const finding = (page: Page, words: string): Locator =>
  page.locator("[data-finding]").filter({ hasText: words }).first()

test.beforeAll(async ({ browser }) => {
  secretariat = await home.signIn(browser, "Interior", { right: "secretariat" })
})

async function accept(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage()
  await page.goto(link)
  await page.getByLabel("Your name").fill("Eva Lind")
  await page.getByLabel("Password", { exact: true }).fill("a lantern in the quiet harbour")
  await page.getByRole("button", { name: "Create my account" }).click()
  await page.waitForURL(/\/plans/)
  return page
}

test("[X50] the secretariat invites an expert from outside, who reads and writes nothing", async ({
  browser,
}) => {
  await secretariat.goto(at("people"))
  await secretariat.getByRole("tab", { name: "Invite by e-mail" }).click()
  const panel = secretariat.getByRole("tabpanel", { name: "Invite by e-mail" })
  await panel.getByLabel("E-mail of the person to invite").fill("eva.lind@institute.example")
  await panel.getByRole("combobox", { name: "Agency" }).click()
  await secretariat
    .getByRole("option", { name: "NGO coalition “Safe Road”" })
    .or(secretariat.getByRole("option", { name: /Safe Road/ }))
    .first()
    .click()
  await panel.getByRole("combobox", { name: "Right" }).click()
  await secretariat.getByRole("option", { name: "Expert" }).click()
  await expect(panel.getByText("signs it")).toBeVisible()
  await panel.getByRole("button", { name: "Invite" }).click()
  const link = await panel
    .getByRole("textbox", { name: "Invitation for eva.lind@institute.example" })
    .inputValue()
  expert = await accept(browser, link)
  await expert.goto(at(""))
  await expect(expert.getByTestId("editor")).toHaveAttribute("contenteditable", "false")
})

test("[X58] the report is shown in its language, with drawings, and provisions by how they bind", async () => {
  await secretariat.goto(at("report"))
  // The first reading of a plan takes a while on a machine that does much else.
  await expect(secretariat.getByTestId("report")).toHaveAttribute("lang", "en", { timeout: 60_000 })
  const drawings = await part(secretariat, "figures").getByRole("img").all()
  expect(drawings.length).toBeGreaterThan(0)
  for (const drawing of drawings) {
    await expect(drawing).toHaveAttribute("alt", /\w/)
    const width = await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)
    expect(width).toBeGreaterThan(0)
  }
  const gap = part(secretariat, "elaborate").locator("[data-finding]").first()
  await gap.locator("details summary").first().click()
  await expect(
    gap
      .getByRole("listitem")
      .getByText(/: (?:duty in force|.*guidance)/)
      .first(),
  ).toBeVisible()
})

test("[X51] [X58] the expert rewords, adds and removes findings, and takes a removal back", async () => {
  await expert.goto(at("report"))
  // The first reading of a plan takes a while on a machine that does much else.
  const begin = expert.getByRole("button", { name: "Begin my report" })
  await expect(begin).toBeVisible({ timeout: 60_000 })
  await begin.click()
  await expect(expert.getByRole("heading", { name: /^Report on version/ })).toBeVisible()

  const gap = part(expert, "elaborate").locator("[data-finding]").first()
  const read = (await gap.locator("p").first().textContent()) ?? ""
  await gap.getByRole("button", { name: /^Reword/ }).click()
  await gap.getByLabel("Finding").fill("The draft passes over this.")
  await gap.getByRole("button", { name: "Save" }).click()
  const reworded = finding(expert, "The draft passes over this.")
  await expect(reworded).toContainText("Reworded by Eva Lind")
  await expect(reworded).toContainText(`The reading said: “${read}`)

  const remark = part(expert, "effective").locator("[data-finding]").first()
  const key = await remark.getAttribute("data-finding")
  await remark.getByRole("button", { name: /^Remove/ }).click()
  await remark.getByRole("button", { name: "Remove", exact: true }).click()
  await expect(remark.getByText("Fill this in.")).toBeVisible()
  await remark.getByLabel("Why it is removed").fill("The annex says it.")
  await remark.getByRole("button", { name: "Remove", exact: true }).click()
  const removed = expert.locator(`[data-removed="${key}"]`)
  await expect(removed).toContainText("The annex says it.")
  const told = expert.locator(".mantine-Notification-root").filter({ hasText: "was removed" })
  await told.getByRole("button", { name: "Undo" }).click()
  await expect(removed).toHaveCount(0)
  const again = expert.locator(`[data-finding="${key}"]`)
  await again.getByRole("button", { name: /^Remove/ }).click()
  await again.getByLabel("Why it is removed").fill("The annex says it.")
  await again.getByRole("button", { name: "Remove", exact: true }).click()
  await expect(removed).toBeVisible()

  await part(expert, "effective").getByRole("button", { name: "Add a finding" }).click()
  const form = expert.getByRole("form", { name: "Add a finding on effectiveness" })
  await form.getByLabel("Title").fill("Seasonal peaks")
  await form.getByLabel("Finding").fill("Most deadlines fall into one season.")
  await form.getByLabel("How to correct it").fill("Spread them.")
  await form.getByRole("button", { name: "Add a finding on effectiveness" }).click()
  await expect(finding(expert, "Most deadlines fall into one season.")).toContainText(
    "Added by Eva Lind",
  )
})

test("[X52] the expert signs, on the version and its digest", async () => {
  await expert.getByRole("button", { name: "Sign…" }).click()
  const dialog = expert.getByRole("dialog")
  await expect(dialog).toContainText("You sign as Eva Lind")
  await dialog.getByRole("button", { name: "Sign the report" }).click()
  await expect(expert.getByRole("heading", { name: /^Signed by Eva Lind/ })).toBeVisible()
})

test("[X53] the secretariat replies beside findings and releases; others read it then", async ({
  browser,
}) => {
  const finance = await home.signIn(browser, "Finance", { right: "observer" })
  await finance.goto(at("report"))
  await expect(finance.getByTestId("report")).not.toContainText("The draft passes over this.")
  await secretariat.goto(at("report"))
  const reworded = finding(secretariat, "The draft passes over this.")
  await reworded.getByRole("button", { name: /^Reply/ }).click()
  await reworded.getByLabel("Reply of the secretariat").fill("A measure is being drafted.")
  await reworded.getByRole("button", { name: "Save" }).click()
  await expect(reworded).toContainText("A measure is being drafted.")
  await secretariat.getByRole("button", { name: "Release…" }).click()
  await secretariat.getByRole("dialog").getByRole("button", { name: "Release the report" }).click()
  await expect(secretariat.getByRole("heading", { name: /^Released on/ })).toBeVisible()
  await finance.reload()
  await expect(finance.getByTestId("report")).toContainText("A measure is being drafted.")
  await expect(finance.getByRole("button", { name: /^Reword/ })).toHaveCount(0)
  await finance.context().close()
})

test("[X55] [X58] what is downloaded holds what both wrote", async () => {
  const fetched = async (form: string) => {
    await secretariat.getByRole("button", { name: "Download" }).click()
    const arriving = secretariat.waitForEvent("download")
    await secretariat.getByRole("menuitem", { name: form }).click()
    return await readFile(await (await arriving).path())
  }
  const data: Feedback = JSON.parse((await fetched("Data (JSON)")).toString())
  expect(
    data.elaborate.some(
      ({ says, reply }) =>
        says === "The draft passes over this." && reply?.words === "A measure is being drafted.",
    ),
  ).toBe(true)
  const page = (await fetched("Web page (HTML)")).toString()
  for (const words of [
    "The draft passes over this.",
    "The annex says it.",
    "A measure is being drafted.",
  ])
    expect(page).toContain(words)
  expect((await fetched("PDF")).subarray(0, 5).toString()).toBe("%PDF-")
  expect((await fetched("Word")).subarray(0, 2).toString()).toBe("PK")
})
