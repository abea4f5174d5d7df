import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { expect, test } from "@playwright/test"
import { Product } from "../product.ts"
import { served } from "./served.ts"

// A careless click must not lose settings that were not saved, or a plan that was archived.

const home = served()

test("[P61] settings that were not saved are there again after leaving the page and after a reload", async ({
  browser,
}) => {
  const page = await home.signIn(browser, "Interior", { right: "secretariat" })
  const address = `${home.product.url}/plans/${home.seed.plan.id}/settings`
  await page.goto(address)
  const title = page.getByLabel("Title", { exact: true })
  const before = await title.inputValue()
  await title.fill("A title that was not saved")
  await page.getByRole("link", { name: "Measures", exact: true }).click()
  await expect(page).toHaveURL(/measures$/)
  await page.goto(address)
  await expect(title).toHaveValue("A title that was not saved")
  await expect(page.getByText("These changes are from your last visit")).toBeVisible()
  await page.getByRole("button", { name: "Discard the changes" }).click()
  await expect(title).toHaveValue(before)
  await page.reload()
  await expect(title).toHaveValue(before)
  await page.context().close()
})

test("[P61] archiving acts at once and can be undone where it was done", async ({ browser }) => {
  const page = await home.signIn(browser, "Interior", { right: "secretariat" })
  await page.goto(`${home.product.url}/plans/${home.seed.plan.id}/settings`)
  await page.getByRole("button", { name: "Archive this plan" }).click()
  await expect(page.getByText("This plan was archived on")).toBeVisible()
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(page.getByText("This plan was archived on")).toBeHidden()
  await expect(page.getByRole("button", { name: "Archive this plan" })).toBeVisible()
  await page.context().close()
})

test("[P23] ending npm ends the server that `npm start` began", async () => {
  const other = await Product.make()
  const root = fileURLToPath(new URL("../..", import.meta.url))
  const port = new URL(other.url).port
  const npm = spawn("npm", ["start"], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: other.dataDir, PORT: port },
    stdio: "ignore",
  })
  const answers = () =>
    fetch(`${other.url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
  await expect.poll(answers, { timeout: 240_000 }).toBe(true)
  const ended = once(npm, "exit")
  npm.kill("SIGTERM")
  await ended
  await expect.poll(answers, { timeout: 20_000 }).toBe(false)
  await other.remove()
})
