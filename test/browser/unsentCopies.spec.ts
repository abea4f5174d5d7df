import { expect, type Page, test } from "@playwright/test"
import { personOf } from "../product.ts"
import { served } from "./served.ts"

// Words that were written without a connection, in the only tab that had the plan open: they go out
// on whichever page of the product their writer is next.

const home = served()
const line = "The plan rests on respect for human rights"
const waits = "Text written on this device is waiting to be sent"

/** How often words stand in the plan as the server has it. */
async function timesAtServer(words: string): Promise<number> {
  const observer = personOf(home.seed, "Finance", { right: "observer" })
  const path = `/api/plans/${home.seed.plan.id}/exports/plan.json`
  return (await (await home.product.fetch(observer, path)).text()).split(words).length - 1
}

/** Writes words in the plan without a connection, and closes the tab. */
async function leave(page: Page, words: string): Promise<void> {
  const context = page.context()
  await home.open(page)
  await context.setOffline(true)
  await expect(page.locator('[data-sync="offline"]')).toBeVisible({ timeout: 60_000 })
  await page.getByTestId("editor").getByText(line).click()
  await page.keyboard.press("End")
  await page.keyboard.type(words)
  await expect(page.locator('[data-sync="offline"]')).toContainText(/kept/i)
  await page.close()
  await context.setOffline(false)
}

const to = (page: Page, path: string) => page.goto(`${home.product.url}${path}`)

test("[S27] words left in a closed tab are said to wait in the list of plans, and go out from there", async ({
  browser,
}) => {
  const closing = await home.signIn(browser, "Labour", { right: "drafter" })
  const context = closing.context()
  await leave(closing, " Left for the list.")

  const cut = await context.newPage()
  await cut.routeWebSocket(/\/sync\//, (socket) => socket.close())
  await to(cut, "/plans")
  const row = (page: Page) => page.getByRole("listitem").filter({ hasText: "Valdoria" })
  await expect(row(cut)).toContainText(waits, { timeout: 30_000 })
  expect(await timesAtServer("Left for the list.")).toBe(0)
  await cut.close()

  const list = await context.newPage()
  await to(list, "/plans")
  await expect.poll(() => timesAtServer("Left for the list."), { timeout: 60_000 }).toBe(1)
  await expect(row(list)).toBeVisible()
  await expect(row(list)).not.toContainText(waits)
  await list.reload()
  await expect(row(list)).toBeVisible()
  // Longer than it takes to look into the copies.
  await list.waitForTimeout(6_000)
  await expect(row(list)).not.toContainText(waits)
  await context.close()
})

test("[S27] they go out from a page that has nothing to do with plans", async ({ browser }) => {
  const closing = await home.signIn(browser, "Labour", { right: "drafter" })
  await leave(closing, " Left for the account.")
  const account = await closing.context().newPage()
  await to(account, "/account")
  await expect.poll(() => timesAtServer("Left for the account."), { timeout: 60_000 }).toBe(1)
  await account.context().close()
})

test("[S27] what the server does not take stays on the device, and the plan's page offers it", async ({
  browser,
}) => {
  const closing = await home.signIn(browser, "Labour", { right: "drafter" })
  const context = closing.context()
  const secretariat = personOf(home.seed, "Interior", { right: "secretariat" })
  const { email } = personOf(home.seed, "Labour", { right: "drafter" })
  const plan = `/api/plans/${home.seed.plan.id}`
  const { people } = await home.product.call<{ people: { id: string; email: string | null }[] }>(
    secretariat,
    `${plan}/people`,
  )
  const id = people.find((person) => person.email === email)?.id
  const give = (right: string) =>
    home.product.fetch(secretariat, `${plan}/rights/${id}`, { method: "PUT", body: { right } })
  await leave(closing, " Left by an observer.")
  await give("observer")

  const list = await context.newPage()
  await to(list, "/plans")
  await expect(list.getByText("The server did not accept text")).toBeVisible({ timeout: 60_000 })
  await list.locator(`a[href="/plans/${home.seed.plan.id}"]`).click()
  await expect(list.getByRole("alert")).toContainText("Left by an observer.", { timeout: 30_000 })
  expect(await timesAtServer("Left by an observer.")).toBe(0)
  await give("drafter")
  await context.close()
})
