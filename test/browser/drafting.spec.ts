import { expect, type Page, test } from "@playwright/test"
import { strFromU8, unzipSync } from "fflate"
import { personOf } from "../product.ts"
import { area, fillField, measureWith, signIn, writeMeasure } from "./people.ts"
import { served } from "./served.ts"

// Two agencies draft one plan; a third comments; four agree; a word moves and comes back.

test.describe.configure({ mode: "serial" })

const home = served()
const words =
  "Grant every presumed victim a recovery and reflection period of at least thirty days, during which no removal order is enforced"
const neighbour = "Create five mobile identification teams"

interface MeasureView {
  id: string
  text: string
  standing: string
  digest: string
  positions: { agency: string; stance: string; lapsed: boolean }[]
}

async function measureNow(): Promise<MeasureView> {
  const { measures } = await home.product.call<{ measures: MeasureView[] }>(
    personOf(home.seed, "Labour"),
    `/api/plans/${home.seed.plan.id}/measures`,
  )
  const found = measures.find((measure) => measure.text.includes("reflection period"))
  if (!found) throw new Error("the measure is not in the plan")
  return found
}

async function documentXml(name: string): Promise<string> {
  const answer = await home.product.fetch(
    personOf(home.seed, "Labour"),
    `/api/plans/${home.seed.plan.id}/exports/${name}`,
  )
  expect(answer.status).toBe(200)
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array())
}

const textOf = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")

test("two agencies write one measure and both sidebars follow", async ({ browser }, info) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(labour)
  await home.open(interior)
  for (const page of [labour, interior]) {
    await expect(area(page, "recovery-reflection")).toHaveAttribute("data-level", "absent")
  }
  const shot = async (page: Page, name: string) => {
    await info.attach(name, {
      body: await page.screenshot({ path: info.outputPath(`${name}.png`) }),
      contentType: "image/png",
    })
  }

  const measure = await writeMeasure(labour, neighbour, words)
  const seen = measureWith(interior, words)
  await expect(seen).toBeVisible()
  await expect(interior.getByTestId("editor").locator(".caret-label")).toContainText("Labour")
  for (const page of [labour, interior]) {
    await expect(area(page, "recovery-reflection")).toHaveAttribute("data-level", "addressed")
  }
  await seen.scrollIntoViewIfNeeded()
  await shot(labour, "writer")
  await shot(interior, "reader")

  await fillField(measure, "+ lead", {
    "Name as it appears in the text": "State Migration Service",
  })
  await fillField(measure, "+ time frame", { "Wording in the text": "By 1 January 2027" })
  await fillField(measure, "+ indicator", {
    "What is measured": "Presumed victims given the period",
    Baseline: "0 %",
    Target: "100 %",
    "Source of verification": "Registration system",
  })
  await fillField(measure, "+ budget", { "Wording in the text": "140 SB" })
  for (const page of [labour, interior]) {
    await expect(area(page, "recovery-reflection")).toHaveAttribute("data-level", "elaborated")
  }
  await expect(seen).toContainText("State Migration Service")
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  await shot(labour, "elaborated")

  await area(interior, "recovery-reflection").getByRole("button").first().click()
  await expect(
    interior.getByText("recovery and reflection period of at least thirty days").last(),
  ).toBeVisible()
  await shot(interior, "evidence")

  expect(textOf(await documentXml("working.docx"))).toContain(words)
  await labour.context().close()
  await interior.context().close()
})

test("a reviewer of a third agency comments on words, and the others see it", async ({
  browser,
}) => {
  const justice = await home.signIn(browser, "Justice")
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(justice)
  await home.open(labour)
  await expect(justice.getByTestId("editor")).toHaveAttribute("contenteditable", "false")

  const before = (await measureNow()).digest
  const paragraph = measureWith(justice, words).getByText("recovery and reflection period")
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf("at least thirty days") ?? -1
      if (at < 0) continue
      window.getSelection()?.setBaseAndExtent(node, at, node, at + "at least thirty days".length)
      return
    }
  })
  await justice.getByRole("button", { name: "Comment", exact: true }).click()
  await justice.getByLabel("Your comment").fill("Say from which act the thirty days run.")
  await justice.getByRole("button", { name: "Send" }).click()

  await labour
    .getByRole("tab", { name: /Comments/ })
    .or(labour.getByRole("button", { name: /^Comments/ }))
    .first()
    .click()
  await expect(labour.getByText("Say from which act the thirty days run.")).toBeVisible()
  await expect(labour.getByText("Justice").first()).toBeVisible()
  expect((await measureNow()).digest).toBe(before)
  await justice.context().close()
  await labour.context().close()
})

test("four agree, a word moves and all lapse, the word returns and all agree", async ({
  browser,
}) => {
  const delegates = home.seed.users.filter((user) => user.mandate)
  expect(delegates).toHaveLength(4)
  for (const delegate of delegates) {
    const page = await signIn(browser, home.product, delegate)
    await home.open(page)
    const measure = measureWith(page, words)
    await measure.scrollIntoViewIfNeeded()
    await measure.getByRole("button", { name: "Agree", exact: true }).click()
    await expect(measure.getByText(/agrees/).first()).toBeVisible()
    await page.context().close()
  }
  expect((await measureNow()).standing).toBe("agreed")

  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  const measure = measureWith(labour, "recovery and reflection period")
  await expect(measure).toHaveAttribute("data-standing", "agreed")
  const line = measure.getByText("recovery and reflection period")
  await line.click()
  await labour.keyboard.press("End")
  await labour.keyboard.type(" abroad")
  const changed = labour
    .getByTestId("editor")
    .locator("[data-measure]")
    .filter({ hasText: "reflection period" })
  await expect(changed).toHaveAttribute("data-standing", "lapsed")
  await expect(changed.locator("ins")).toContainText("abroad")
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  const lapsed = await measureNow()
  expect(lapsed.standing).toBe("lapsed")
  expect(lapsed.positions.map((position) => position.lapsed)).toEqual([true, true, true, true])

  for (let i = 0; i < " abroad".length; i++) await labour.keyboard.press("Backspace")
  await expect(changed).toHaveAttribute("data-standing", "agreed")
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  expect((await measureNow()).standing).toBe("agreed")
  await labour.context().close()

  const agreed = textOf(await documentXml("agreed.docx"))
  const cell = agreed.split("\n").find((line) => line.includes("reflection period"))
  expect(cell).toBe(words)
  // One pair of brackets holds the whole measure: it opens before the number.
  const lines = agreed.split("\n")
  const contested = lines.findIndex((line) => line.includes(neighbour))
  expect(lines[contested]).not.toContain("[")
  expect(lines.slice(0, contested).findLast((line) => line.includes("["))).toMatch(/^\[/)
})
