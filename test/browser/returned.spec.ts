import { expect, type Page, test } from "@playwright/test"
import { edited } from "../wordCopy.ts"
import { findings } from "./axe.ts"
import { served } from "./served.ts"

// A copy of the plan goes round in Word and comes back: its comments to their measures, its wording by choice.

test.describe.configure({ mode: "serial", timeout: 90_000 })

const home = served()
let page: Page
let measures: { id: string; number: string; text: string }[] = []

const begins = (text: string, words: number) => text.split(/\s+/).slice(0, words).join(" ")

test.beforeAll(async ({ browser }) => {
  page = await home.signIn(browser, "Interior", { right: "secretariat" })
})

test("[X85] [X86] [X87] a commented copy comes back, is checked, and is taken over", async () => {
  await home.open(page)
  const plan = `${home.product.url}/api/plans/${home.seed.plan.id}`
  measures = (await (await page.request.get(`${plan}/measures`)).json()).measures
  const [first, second] = measures.filter(({ text }) => !text.includes("\n") && !text.includes("["))
  if (!first || !second) throw new Error("The sample plan has too few measures.")
  const copy = await (await page.request.get(`${plan}/exports/annotated.docx`)).body()
  const there = (await (await page.request.get(`${plan}/comments`)).json()).threads.length
  const changed = begins(second.text, 2)
  const file = edited(
    copy,
    [
      { words: begins(first.text, 3), author: "J. Smith", body: "Who pays for this?" },
      { words: begins(second.text, 2), author: "J. Smith", body: "Agreed in principle." },
    ],
    [[changed, `${changed} without delay`]],
  )
  await page.getByRole("tab", { name: /Comments/ }).click()
  await page.getByRole("link", { name: "Comments from a file…" }).click()
  // The page of the text has a field for pictures of its own.
  await expect(page.getByRole("heading", { name: "Comments from a file" })).toBeVisible()
  await page.locator('input[type="file"]').setInputFiles({
    name: "annotated.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(file),
  })
  const comments = page.getByRole("region", { name: `${there + 2} comments` })
  await expect(comments).toBeVisible({ timeout: 30_000 })
  await expect(comments.locator("[data-key]")).toHaveCount(2)
  await expect(comments.getByText("Placed by the mark in the file")).toHaveCount(2)
  await expect(page.getByText("2 comments will be taken over.")).toBeVisible()
  await comments.getByText(`Already in the plan ${there}`).click()
  await expect(comments.locator('[data-key][data-already="true"]')).toHaveCount(there)
  await comments.getByText(/^New 2/).click()

  const words = page.getByRole("region", { name: "Changed wording in 1 place" })
  await expect(words.locator("ins")).toContainText("without delay")
  await words
    .getByRole("checkbox", { name: `Take over the changed wording: Measure ${second.number}` })
    .click()
  const kept = page.waitForResponse((one) => one.url().endsWith("/choices") && one.ok())
  await comments.getByRole("checkbox", { name: /Agreed in principle/ }).click()
  await expect(page.getByText("1 comment will be taken over.")).toBeVisible()
  await kept
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(300)
    expect.soft(await findings(page), colorScheme).toEqual([])
  }
  // Choices are there again after a reload.
  await page.reload()
  await expect(page.getByText("1 comment will be taken over.")).toBeVisible()
  await page.getByRole("button", { name: "Take over", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Taken over" })).toBeVisible({ timeout: 30_000 })
  await page.getByRole("link", { name: "Open the plan" }).click()
  await expect(page.locator(`[data-measure="${second.id}"]`)).toContainText("without delay")
  await page.getByRole("tab", { name: /Comments/ }).click()
  const thread = page.locator("[data-thread]").filter({ hasText: "Who pays for this?" })
  await expect(thread).toContainText("Written by J. Smith on 1 Mar 2026 in annotated.docx.")
  await expect(
    page.locator("[data-thread]").filter({ hasText: "Agreed in principle." }),
  ).toHaveCount(0)
})

test("[X85] [X86] a table of comments finds its measures, a row without one is placed by hand, and all is undone", async () => {
  const [first] = measures
  const csv = [
    "No;Comment;Author",
    `${first?.number};Too expensive;A. Jones`,
    ";Is there a timetable?;A. Jones",
    "99.9;Which measure is this?;A. Jones",
  ].join("\n")
  await page.goto(`${home.product.url}/plans/${home.seed.plan.id}/returned`)
  await expect(page.getByRole("heading", { name: "Comments from a file" })).toBeVisible()
  expect.soft(await findings(page)).toEqual([])
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(csv) })
  const comments = page.getByRole("region", { name: "3 comments" })
  await expect(comments.getByText("Placed by its number")).toBeVisible({ timeout: 30_000 })
  await expect(comments.getByText("On the whole plan")).toBeVisible()
  await expect(page.getByText("2 comments will be taken over.")).toBeVisible()
  await comments.getByText("Without a place 1").click()
  const place = comments
    .getByRole("combobox", { name: /^Where the comment belongs: Which measure/ })
    .or(comments.getByRole("textbox", { name: /^Where the comment belongs: Which measure/ }))
  await place.click()
  await page.getByRole("option", { name: "The whole plan" }).click()
  await expect(page.getByText("3 comments will be taken over.")).toBeVisible()
  await page.getByRole("button", { name: "Take over", exact: true }).click()
  await expect(page.getByText("3 comments", { exact: true })).toBeVisible({ timeout: 30_000 })
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(page.getByText("3 comments were taken back")).toBeVisible()
  const plan = `${home.product.url}/api/plans/${home.seed.plan.id}`
  const { threads } = await (await page.request.get(`${plan}/comments`)).json()
  expect(JSON.stringify(threads)).not.toContain("Too expensive")
})
