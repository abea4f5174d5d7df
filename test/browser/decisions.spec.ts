import { expect, type Page, test } from "@playwright/test"
import { area, measureWith, writeMeasure } from "./people.ts"
import { served } from "./served.ts"

// Decisions on levels, beside the text of two people.

test.describe.configure({ mode: "serial" })

const home = served()

const id = "recovery-reflection"
const title = "Recovery and reflection period"

async function openArea(page: Page): Promise<void> {
  await home.open(page)
  await page.locator(".instrument-filter").click()
  await page.getByText("All standards", { exact: true }).click()
  await area(page, id).locator(".area-head").click()
  await expect(area(page, id).locator(".decision")).toBeVisible()
}

test("[C51] the secretariat corrects a level, another agency contests it live, and an edit makes it stale with both wordings", async ({
  browser,
}) => {
  const secretary = await home.signIn(browser, "", { right: "secretariat" })
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  for (const page of [secretary, labour]) await home.open(page)
  const words = "Grant every presumed victim a recovery and reflection period of thirty days"
  await writeMeasure(secretary, "mobile identification teams", words)
  for (const page of [secretary, labour]) await openArea(page)
  await expect(area(labour, id).locator(".decision")).toContainText("Nobody has confirmed")
  await expect(area(labour, id).locator(".decision-act")).toHaveCount(0)
  const read = await area(secretary, id).getAttribute("data-level")
  expect(read).not.toBe("absent")

  await area(secretary, id).getByRole("button", { name: "Correct…" }).click()
  const dialog = secretary.getByRole("dialog")
  await dialog.getByLabel("not found", { exact: true }).check()
  await dialog.getByLabel("Reason").fill("The measure is only a placeholder.")
  await dialog.getByRole("button", { name: "Decide" }).click()
  await expect(dialog).toBeHidden()
  for (const page of [secretary, labour]) {
    await expect(area(page, id).locator(".row-verdict")).toContainText("Decided: not found")
    await expect(area(page, id)).toHaveAttribute("data-level", read ?? "")
  }

  await area(labour, id)
    .getByRole("button", { name: /^Contest for/ })
    .click()
  await labour.keyboard.type("It is our measure and it is meant.")
  await labour.keyboard.press("Control+Enter")
  for (const page of [secretary, labour]) {
    await expect(area(page, id).locator(".contests")).toContainText("it is meant")
    await expect(area(page, id).locator('[data-tag="contested"]')).toBeVisible()
  }

  await measureWith(labour, words).getByText(words).click()
  await labour.keyboard.press("End")
  await labour.keyboard.type(" at the least")
  for (const page of [secretary, labour]) {
    const stale = area(page, id).locator(".decision-stale")
    await expect(stale.locator("dd").first()).toHaveText(words)
    await expect(stale.locator("ins")).toContainText("at the least")
    await expect(area(page, id).locator('[data-tag="stale"]')).toBeVisible()
  }
  // A contest outlives a repeated decision on the new words.
  await area(secretary, id).getByRole("button", { name: "Confirm again" }).click()
  for (const page of [secretary, labour]) {
    await expect(area(page, id).locator(".decision-stale")).toHaveCount(0)
    await expect(area(page, id).locator(".contests")).toContainText("it is meant")
  }
  await secretary.context().close()
  await labour.context().close()
})

test("[C54] words against a decision stay when the area is folded and another tab is shown, and are asked about when something else is decided", async ({
  browser,
}, info) => {
  const secretary = await home.signIn(browser, "", { right: "secretariat" })
  const justice = await home.signIn(browser, "Justice")
  for (const page of [secretary, justice]) await openArea(page)
  const composer = area(justice, id).getByLabel("Why the decision is wrong")
  await area(justice, id)
    .getByRole("button", { name: /^Contest for/ })
    .click()
  await justice.keyboard.type("Not found is wrong, we want addressed.")
  await area(justice, id).locator(".area-head").click()
  await expect(composer).toHaveCount(0)
  await justice.getByRole("tab", { name: /Comments/ }).click()
  await justice.getByRole("tab", { name: "Standards" }).click()
  await area(justice, id).locator(".area-head").click()
  await expect(composer).toHaveValue("Not found is wrong, we want addressed.")

  await area(secretary, id).getByRole("button", { name: "Change the decision…" }).click()
  const dialog = secretary.getByRole("dialog")
  await dialog.getByLabel("mentioned", { exact: true }).check()
  await dialog.getByLabel("Reason").fill("It is named.")
  await dialog.getByRole("button", { name: "Decide" }).click()
  await expect(dialog).toBeHidden()
  const notice = area(justice, id).locator(".contest-notice")
  await expect(notice).toContainText("You wrote this about the decision “not found”")
  await composer.press("Control+Enter")
  await expect(area(justice, id).locator(".contests")).toHaveCount(0)
  await area(justice, id).screenshot({ path: info.outputPath("moved.png") })
  await area(secretary, id).getByRole("button", { name: "Withdraw", exact: true }).click()
  await dialog.getByRole("button", { name: "Withdraw" }).click()
  await expect(notice).toContainText("has been withdrawn")
  await expect(composer).toHaveValue("Not found is wrong, we want addressed.")
  await area(justice, id).screenshot({ path: info.outputPath("withdrawn.png") })
  await area(justice, id).getByRole("button", { name: "Discard" }).click()
  await expect(composer).toHaveCount(0)
  await area(secretary, id)
    .getByRole("button", { name: /^Confirm/ })
    .click()
  await expect(area(justice, id).locator(".row-verdict")).toBeVisible()
  await secretary.context().close()
  await justice.context().close()
})

test("[C7] a bar of the strip opens its area and leaves the panel where it is", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  await labour.locator(".level-strip-cells button").last().click()
  const opened = labour.locator('[data-area][data-open="true"]')
  await expect(opened).toBeInViewport()
  await expect(opened.locator(".area-head")).toBeFocused()
  await expect(labour.getByRole("tab", { name: "Standards" })).toBeInViewport({ ratio: 1 })
  await labour.context().close()
})

test("[C55] who takes away the last passage on an area is told, and gets it back with one press; others are not told", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  for (const page of [labour, interior]) await openArea(page)
  const note = (page: Page) => page.getByRole("status").filter({ hasText: "only passage" })
  const text = measureWith(labour, "recovery and reflection period of thirty days")
  // All of it: the words may stand on two lines, and Home and End know only one.
  await text.getByText("recovery and reflection").click({ clickCount: 3 })
  await labour.keyboard.press("Delete")
  await expect(note(labour)).toContainText(title)
  await expect(note(labour)).toContainText("The secretariat had decided on it.")
  await expect(area(interior, id)).toHaveAttribute("data-level", "absent")
  await expect(note(interior)).toHaveCount(0)
  await note(labour).getByRole("button", { name: "Undo" }).click()
  await expect(note(labour)).toHaveCount(0)
  for (const page of [labour, interior])
    await expect(area(page, id)).not.toHaveAttribute("data-level", "absent")
  await labour.context().close()
  await interior.context().close()
})
