import { type Browser, expect, type Page, test } from "@playwright/test"
import * as Y from "yjs"
import { personOf } from "../product.ts"
import { served } from "./served.ts"

// One person has a plan open in several tabs of one browser, which share the copy on the device.

const home = served()
const human = "The plan rests on respect for human rights"
const details = "The bodies carrying out the plan keep"
const evidence = "Measures are chosen on the basis of evidence"
const profits = "Profits from these crimes"
const heading = "The situation in brief"
const eastern = "Most victims come from the eastern districts"
const prepared = "The draft was prepared by the Inter-agency Working Group"

/** Two tabs of one person in one browser, both in step with the server. */
async function twoTabs(browser: Browser): Promise<[Page, Page]> {
  const one = await home.signIn(browser, "Labour", { right: "drafter" })
  const other = await one.context().newPage()
  await home.open(one)
  await home.open(other)
  return [one, other]
}

async function writeAfter(page: Page, line: string, words: string): Promise<void> {
  await page.bringToFront()
  await page.getByTestId("editor").getByText(line).click()
  await page.keyboard.press("End")
  await page.keyboard.type(words)
}

/** Takes the network from one tab alone; gives the way to have it back. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  const tools = await page.context().newCDPSession(page)
  await tools.send("Network.enable")
  const set = async (offline: boolean) => {
    const most = offline ? 0 : -1
    const conditions = { offline, latency: 0, downloadThroughput: most, uploadThroughput: most }
    await tools.send("Network.emulateNetworkConditions", conditions)
  }
  await set(true)
  await expect(page.locator('[data-sync="offline"]')).toBeVisible({ timeout: 60_000 })
  return () => set(false)
}

/** Gives the person whose tabs these are another right. */
async function give(right: string): Promise<void> {
  const secretariat = personOf(home.seed, "Interior", { right: "secretariat" })
  const { email } = personOf(home.seed, "Labour", { right: "drafter" })
  const plan = `/api/plans/${home.seed.plan.id}`
  const { people } = await home.product.call<{ people: { id: string; email: string | null }[] }>(
    secretariat,
    `${plan}/people`,
  )
  const id = people.find((person) => person.email === email)?.id
  await home.product.fetch(secretariat, `${plan}/rights/${id}`, { method: "PUT", body: { right } })
}

/** The plan as the server has it. */
const atServer = async (): Promise<string> => {
  const answer = await home.product.fetch(
    personOf(home.seed, "Finance", { right: "observer" }),
    `/api/plans/${home.seed.plan.id}/exports/plan.json`,
  )
  return answer.text()
}
const timesAtServer = async (words: string) => (await atServer()).split(words).length - 1

test("[S20] words written offline in a tab that was closed are sent by the one that stays, and shown there when the server has them", async ({
  browser,
}) => {
  const [closing, staying] = await twoTabs(browser)
  const context = staying.context()
  await context.setOffline(true)
  await writeAfter(closing, human, " Left in a tab.")
  await expect(closing.locator('[data-sync="offline"]')).toContainText(/kept/i)
  await closing.close()
  await writeAfter(staying, eastern, " Written in the other.")
  await expect(staying.getByTestId("editor")).not.toContainText("Left in a tab.")

  await context.setOffline(false)
  await expect(staying.getByTestId("editor")).toContainText("Left in a tab.", { timeout: 60_000 })
  await expect.poll(() => timesAtServer("Left in a tab.")).toBe(1)
  expect(await timesAtServer("Written in the other.")).toBe(1)
  await expect(staying.locator('[data-sync="saved"]')).toBeVisible()
  await context.close()
})

test("[S12] [S20] a paragraph that was removed offline in a tab that was closed takes no words with it for good that others wrote meanwhile", async ({
  browser,
}) => {
  const [closing, staying] = await twoTabs(browser)
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(interior)
  await staying.context().setOffline(true)
  for (const page of [closing, staying])
    await expect(page.locator('[data-sync="offline"]')).toBeVisible({ timeout: 60_000 })
  await writeAfter(interior, profits, " Said meanwhile.")
  await expect.poll(() => timesAtServer("Said meanwhile.")).toBe(1)

  await removeParagraph(closing, profits)
  await closing.close()
  await staying.context().setOffline(false)
  await expect(interior.getByTestId("editor")).not.toContainText(profits, { timeout: 60_000 })
  // With the paragraph gone they have no place, and are offered to who wrote them.
  await expect(interior.getByRole("alert")).toContainText("Said meanwhile.")
  await interior.context().close()
  await staying.context().close()
})

/** Removes the paragraph that begins with these words. */
async function removeParagraph(page: Page, line: string): Promise<void> {
  await page.bringToFront()
  const blocks = page.getByTestId("editor").locator("[id][kind]")
  const before = await blocks.count()
  await page.getByTestId("editor").getByText(line).click({ clickCount: 3 })
  for (const key of ["Delete", "Backspace", "Backspace"]) await page.keyboard.press(key)
  await expect(blocks).not.toHaveCount(before)
}

for (const [who, opens] of [
  ["a tab that has a connection, and has seen more, sends it", false],
  ["it is opened by another, with all that is in the copy", true],
] as const) {
  test(`[S12] [S20] a paragraph that a tab alone without a connection removed takes no words with it for good that others wrote meanwhile: ${who}`, async ({
    browser,
  }) => {
    const line = opens ? details : evidence
    const [closing, staying] = await twoTabs(browser)
    const context = staying.context()
    const interior = await home.signIn(browser, "Interior", { right: "drafter" })
    await home.open(interior)
    await cutOff(closing)
    const words = opens ? " Seen by the other." : " Seen by the one that sends."
    await writeAfter(interior, line, words)
    // It stands in the copy from then on.
    await expect(staying.getByTestId("editor")).toContainText(words)
    if (opens) await staying.close()
    await expect(closing.getByTestId("editor")).not.toContainText(words)
    await removeParagraph(closing, line)
    await closing.close()
    if (opens) await home.open(await context.newPage())
    await expect(interior.getByTestId("editor")).not.toContainText(line, { timeout: 60_000 })
    await expect(interior.getByRole("alert")).toContainText(words.trim())
    await interior.context().close()
    await context.close()
  })
}

test("[S20] a tab that has a connection sends what another one without any keeps, and letters it deleted take no words with them that others wrote among them since", async ({
  browser,
}) => {
  const [closing, staying] = await twoTabs(browser)
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(interior)
  await cutOff(closing)
  await writeAfter(interior, eastern, " Said in between.")
  await expect(staying.getByTestId("editor")).toContainText("Said in between.")
  await expect(closing.getByTestId("editor")).not.toContainText("Said in between.")

  await writeAfter(closing, human, " Kept without a network.")
  await expect(interior.getByTestId("editor")).toContainText("Kept without a network.")
  await closing.getByTestId("editor").getByText(eastern).click({ clickCount: 3 })
  await closing.keyboard.press("Delete")
  await closing.close()
  for (const page of [staying, interior]) {
    await expect(page.getByTestId("editor")).not.toContainText(eastern)
    await expect(page.getByTestId("editor")).toContainText("Said in between.")
    await expect(page.getByTestId("editor")).toContainText("Kept without a network.")
  }
  await expect.poll(() => timesAtServer("Said in between.")).toBe(1)
  await interior.context().close()
  await staying.context().close()
})

test("[S20] two tabs that come back at once send what a third left, once, and their own", async ({
  browser,
}) => {
  const [one, other] = await twoTabs(browser)
  const context = one.context()
  const closing = await context.newPage()
  await home.open(closing)
  await context.setOffline(true)
  // At the end of a block, where no letter that follows can be taken for a typed one.
  await writeAfter(closing, heading, " From the third.")
  await writeAfter(one, heading, " From the first.")
  await closing.close()
  await writeAfter(other, heading, " From the second.")
  await context.setOffline(false)
  for (const words of ["From the first.", "From the second.", "From the third."]) {
    for (const page of [one, other])
      await expect(page.getByTestId("editor")).toContainText(words, { timeout: 60_000 })
    await expect.poll(() => timesAtServer(words)).toBe(1)
  }
  await context.close()
})

test("[S20] a tab that makes the copy smaller keeps in it what another has left", async ({
  browser,
}) => {
  const [closing, staying] = await twoTabs(browser)
  const context = staying.context()
  await staying.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await writeAfter(closing, human, " Left before the long text.")
  await closing.close()
  await writeAfter(staying, human, ` ${"A long text goes on. ".repeat(30)}`)
  const kept = () =>
    staying.evaluate(async () => {
      const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith("concord:"))
      return new Promise<number>((done) => {
        const open = indexedDB.open(found?.name ?? "")
        open.onsuccess = () => {
          const count = open.result.transaction("updates").objectStore("updates").count()
          count.onsuccess = () => {
            open.result.close()
            done(count.result)
          }
        }
      })
    })
  await expect.poll(kept).toBeLessThan(200)
  await staying.close()
  const opened = await context.newPage()
  await context.setOffline(false)
  await home.open(opened)
  await expect(opened.getByTestId("editor")).toContainText("Left before the long text.")
  await expect(opened.getByTestId("editor")).toContainText("A long text goes on. A long text")
  await expect.poll(() => timesAtServer("Left before the long text.")).toBe(1)
  await context.close()
})

/** Words that the server refused: words of an earlier test may be offered beside them. */
const refusalOn = (page: Page) => page.getByRole("alert", { name: "Some of your text was not" })

test("[S20] what a closed tab left and the server refuses is offered for copying by the one that stays", async ({
  browser,
}) => {
  const [closing, staying] = await twoTabs(browser)
  const context = staying.context()
  await context.setOffline(true)
  await writeAfter(closing, human, " Too late for this.")
  await expect(closing.locator('[data-sync="offline"]')).toContainText(/kept/i)
  await closing.close()
  await give("observer")
  await context.setOffline(false)
  await expect(refusalOn(staying)).toContainText("Too late for this.", { timeout: 60_000 })
  await expect(staying.locator('[data-sync="saved"]')).toBeVisible()
  expect(await timesAtServer("Too late for this.")).toBe(0)
  await give("drafter")
  await context.close()
})

test("[S20] what is left in the copy after a refusal in one tab is sent by another, which had known the copy before", async ({
  browser,
}) => {
  const [refused, staying] = await twoTabs(browser)
  // Where no other test removes what stands there.
  await writeAfter(staying, prepared, ` ${"Many rows. ".repeat(8)}`)
  await expect(staying.locator('[data-sync="saved"]')).toBeVisible()
  const stayingBack = await cutOff(staying)
  const refusedBack = await cutOff(refused)
  await writeAfter(refused, human, " Refused in one tab.")
  await give("observer")
  await refusedBack()
  await expect(refusalOn(refused)).toContainText("Refused in one tab.", { timeout: 60_000 })
  await give("drafter")
  await expect(refused.getByTestId("editor")).toHaveAttribute("contenteditable", "true")
  await expect(refused.locator('[data-sync="saved"]')).toBeVisible({ timeout: 60_000 })

  await cutOff(refused)
  await writeAfter(refused, human, " Left afterwards.")
  await refused.close()
  await stayingBack()
  await expect(staying.getByTestId("editor")).toContainText("Left afterwards.", { timeout: 60_000 })
  await expect.poll(() => timesAtServer("Left afterwards.")).toBe(1)
  expect(await timesAtServer("Refused in one tab.")).toBe(0)
  await staying.context().close()
})

test("[S20] words in the copy that no plan can hold do not take the connection from the tab that finds them", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(page)
  const strange = new Y.Doc()
  strange.getXmlFragment("document").insert(0, [new Y.XmlElement("marquee")])
  await page.evaluate(
    async ([update, plan]) => {
      const known = (await indexedDB.databases()).map(({ name }) => name ?? "")
      const open = indexedDB.open(known.find((name) => name.endsWith(`:${plan}`)) ?? "")
      await new Promise((done) => {
        open.onsuccess = done
      })
      const change = open.result.transaction("updates", "readwrite")
      change.objectStore("updates").add(new Uint8Array(update))
      await new Promise((done) => {
        change.oncomplete = done
      })
      open.result.close()
    },
    [[...Y.encodeStateAsUpdate(strange)], home.seed.plan.id] as const,
  )
  const heard = new Set<unknown>()
  page.on("websocket", (socket) => socket.on("framereceived", () => heard.add(socket)))
  await page.context().setOffline(true)
  await expect(page.locator('[data-sync="offline"]')).toBeVisible({ timeout: 60_000 })
  await page.context().setOffline(false)
  // One connection is closed for what was found, and another goes on without it.
  await expect.poll(() => heard.size, { timeout: 60_000 }).toBe(2)
  await writeAfter(page, human, " Written all the same.")
  await expect(page.locator('[data-sync="saved"]')).toBeVisible({ timeout: 60_000 })
  await expect.poll(() => timesAtServer("Written all the same.")).toBe(1)
  await page.context().close()
})
