import { expect, type Page, test } from "@playwright/test"
import { served } from "./served.ts"

// A plan that was opened on a device opens there without the server: its own files are kept by the
// service worker, its words in the copy on the device.

const home = served()

/** Waits until the browser has all that the pages are made of, and the standards. */
const pagesKept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = (await caches.keys()).sort()
          const counts = await Promise.all(
            names.map(async (name) => (await (await caches.open(name)).keys()).length > 0),
          )
          return names.filter((_, index) => counts[index]).join()
        }),
      { timeout: 60_000 },
    )
    .toMatch(/concord-pages-\w+,concord-standards/)

/** How many edits the copy of a plan on the device holds. */
const editsKept = (page: Page) =>
  page.evaluate(async () => {
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

const line = "The plan rests on respect for human rights"

test("[S25] a plan opened before opens without the server, takes words, and gives them to the others afterwards", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  await pagesKept(labour)

  await home.product.end("SIGTERM")
  await labour.reload()
  const editor = labour.getByTestId("editor")
  await expect(editor).toContainText(line)
  await expect(labour.locator('[data-sync="offline"]')).toBeVisible()
  await expect(labour.locator('[data-area="recovery-reflection"]')).toBeVisible()
  const before = await editsKept(labour)
  const typed = " Written where no server was."
  await editor.getByText(line).click()
  await labour.keyboard.press("End")
  await labour.keyboard.type(typed)
  await expect(labour.locator('[data-sync="offline"]')).toContainText(/kept/i)
  // A device takes a moment to keep a letter; then it outlives the page.
  await expect.poll(() => editsKept(labour)).toBeGreaterThanOrEqual(before + typed.length)
  await labour.reload()
  await expect(editor).toContainText("Written where no server was.")

  await home.product.start()
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible({ timeout: 60_000 })
  const interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(interior)
  await expect(interior.getByTestId("editor")).toContainText("Written where no server was.")
  await labour.context().close()
  await interior.context().close()
})

test("[P20] the page that is kept offline has the policy of the page that was served, and obeys it", async ({
  browser,
}) => {
  const reviewer = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(reviewer)
  await pagesKept(reviewer)
  await home.product.end("SIGTERM")
  const answer = await reviewer.reload()
  expect(answer?.fromServiceWorker()).toBe(true)
  const policy = answer?.headers()["content-security-policy"] ?? ""
  const part = (name: string) =>
    policy
      .split(";")
      .find((each) => each.trim().startsWith(`${name} `))
      ?.trim()
  expect(part("script-src")).toBe("script-src 'self'")
  expect(part("style-src-elem")).toMatch(/^style-src-elem 'self' 'nonce-[^' ]+'$/)
  expect(part("frame-ancestors")).toBe("frame-ancestors 'none'")
  await expect(reviewer.getByTestId("editor")).toContainText(line)
  // Code that an attacker would inject into a page must not run, and the page's own styles must
  // work.
  const done = await reviewer.evaluate(async () => {
    const script = document.createElement("script")
    script.textContent = "document.body.dataset.ran = 'script'"
    const style = document.createElement("style")
    style.textContent = "body { outline: 7px solid rgb(1, 2, 3) }"
    const refused: string[] = []
    document.addEventListener("securitypolicyviolation", (event) => {
      refused.push(event.effectiveDirective)
    })
    document.head.append(script, style)
    await new Promise((next) => setTimeout(next, 500))
    const own = document.querySelectorAll("style[nonce], style").length
    const { outlineWidth } = getComputedStyle(document.body)
    return { ran: document.body.dataset.ran ?? null, outlineWidth, refused: refused.sort(), own }
  })
  expect(done.ran).toBeNull()
  expect(done.outlineWidth).not.toBe("7px")
  expect(done.refused).toEqual(["script-src-elem", "style-src-elem"])
  expect(done.own).toBeGreaterThan(1)
  await home.product.start()
  await reviewer.context().close()
})

test("[S26] what is kept holds no answer of the API about persons, and a person who signed out finds no plan", async ({
  browser,
}) => {
  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  await pagesKept(labour)
  await labour.reload()
  await expect(labour.locator('[data-sync="saved"]')).toBeVisible()
  const kept = await labour.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain("/")
  expect(kept.filter((path) => path.startsWith("/api/"))).toEqual(
    kept.filter((path) => /^\/api\/standards\/[^/]+\/[^/]+\/file$/.test(path)),
  )

  // From the list, where no plan is open any more that would let go of its copy.
  await labour.goto(`${home.product.url}/plans`)
  await labour.getByRole("button", { name: /account/i }).click()
  await labour.getByRole("menuitem", { name: "Sign out" }).click()
  await expect(labour.getByLabel("E-mail")).toBeVisible()
  const copies = () =>
    labour.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ""))
  expect((await copies()).filter((name) => name.startsWith("concord:"))).toEqual([])
  await home.product.end("SIGTERM")
  await labour.goto(`${home.product.url}/plans/${home.seed.plan.id}`)
  await expect(labour.getByRole("button", { name: "Try again" })).toBeVisible()
  await expect(labour.getByText(line)).toHaveCount(0)
  await home.product.start()
  await labour.context().close()
})
