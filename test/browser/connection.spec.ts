import { expect, test } from "@playwright/test"
import { personOf } from "../product.ts"
import { signIn } from "./people.ts"
import { served } from "./served.ts"

// Words must survive when the network, the page or the server goes away.

const home = served()

test("[S20] words written offline are kept on the device and reach the others afterwards, and theirs come in", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(labour)
  await home.open(interior)

  const line = labour.getByTestId("editor").getByText("The plan rests on respect for human rights")
  await line.click()
  await labour.context().setOffline(true)
  await labour.keyboard.press("End")
  await labour.keyboard.type(" Written in a tunnel.")
  await expect(labour.locator('[data-sync="offline"]')).toBeVisible({ timeout: 60_000 })
  await expect(labour.locator('[data-sync="offline"]')).toContainText(/kept/i)
  const other = interior.getByTestId("editor").getByText("One plan, many hands")
  await interior.getByTestId("editor").getByText("The bodies carrying out the plan keep").click()
  await interior.keyboard.press("End")
  await interior.keyboard.type(" Written at a desk.")
  await expect(other).toHaveCount(0)

  await labour.context().setOffline(false)
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible({ timeout: 60_000 })
  await expect(labour.getByText("Written at a desk.")).toBeVisible()
  await expect(interior.getByText("Written in a tunnel.")).toBeVisible()
  await labour.context().close()
  await interior.context().close()
})

test("[S13] a server that dies while two write loses nothing that the other has seen", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(labour)
  await home.open(interior)
  await labour
    .getByTestId("editor")
    .getByText("Most victims come from the eastern districts")
    .click()
  await labour.keyboard.press("End")
  await interior.getByTestId("editor").getByText("Profits from these crimes").click()
  await interior.keyboard.press("End")
  await Promise.all([
    labour.keyboard.type(" First half of a thought", { delay: 15 }),
    interior.keyboard.type(" and of another", { delay: 20 }),
  ])
  const there = (await interior.getByTestId("editor").textContent()) ?? ""
  const thought = "First half of a thought"
  const seen =
    [...thought]
      .map((_, at) => thought.slice(0, thought.length - at))
      .find((part) => there.includes(part)) ?? ""
  await home.product.end("SIGKILL")
  await labour.keyboard.type(", second half.")
  await labour.context().setOffline(true)
  await interior.context().setOffline(true)
  await home.product.start()
  // A third person gets the words from the server alone, while those who wrote them are away.
  const finance = await home.signIn(browser, "Finance", { right: "observer" })
  await home.open(finance)
  await expect(finance.getByTestId("editor")).toContainText(seen)
  await finance.context().close()
  await labour.context().setOffline(false)
  await interior.context().setOffline(false)
  for (const page of [labour, interior]) {
    await expect(page.locator('[data-sync="saved"]')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText("First half of a thought, second half.")).toBeVisible()
    await expect(page.getByText("and of another")).toBeVisible()
  }
  const { measures } = await home.product.call<{ measures: unknown[] }>(
    personOf(home.seed, "Labour"),
    `/api/plans/${home.seed.plan.id}/measures`,
  )
  expect(measures).toHaveLength(46)
  await labour.context().close()
  await interior.context().close()
})

test("[P16] a person whose right is taken away is told and can no longer write", async ({
  browser,
}) => {
  const labour = personOf(home.seed, "Labour", { right: "drafter" })
  const page = await signIn(browser, home.product, labour)
  await home.open(page)
  const secretariat = personOf(home.seed, "Interior", { right: "secretariat" })
  const { people } = await home.product.call<{ people: { id: string; email: string | null }[] }>(
    secretariat,
    `/api/plans/${home.seed.plan.id}/people`,
  )
  const found = people.find((person) => person.email === labour.email)
  const path = `/api/plans/${home.seed.plan.id}/rights/${found?.id}`
  // In the middle of the text, writing.
  const line = page.getByTestId("editor").getByText("mobile identification teams")
  await line.click()
  await line.scrollIntoViewIfNeeded()
  const top = async () => Math.round((await line.boundingBox())?.y ?? Number.NaN)
  const before = await top()
  await home.product.fetch(secretariat, path, { method: "PUT", body: { right: "observer" } })
  await expect(page.getByTestId("editor")).toHaveAttribute("contenteditable", "false")
  // A person who goes on typing does not scroll the text away, and is not told that it may be
  // edited.
  await page.keyboard.type("a b c d")
  await expect(page.getByRole("group", { name: "Edit or read" })).toHaveCount(0)
  await expect(page.getByText("Read only", { exact: true })).toBeVisible()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60)
  await home.product.fetch(secretariat, path, { method: "PUT", body: { right: "drafter" } })
  await expect(page.getByTestId("editor")).toHaveAttribute("contenteditable", "true")
  await page.context().close()
})

test("[D6] a copy on the device that a newer page has written is not opened for writing", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  await labour.evaluate(async (plan) => {
    const known = await indexedDB.databases()
    const name = known.map((one) => one.name ?? "").find((one) => one.endsWith(`:${plan}`)) ?? ""
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
    const change = database.transaction("custom", "readwrite")
    change.objectStore("custom").put(999, "schema")
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    database.close()
  }, home.seed.plan.id)
  await labour.reload()
  await expect(labour.locator('[data-sync="refused"]')).toBeVisible()
  await expect(labour.locator('[contenteditable="true"]')).toHaveCount(0)
  await labour.context().close()
})
