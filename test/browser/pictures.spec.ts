import { expect, type Page, test } from "@playwright/test"
import { png } from "../pictures.ts"
import { personOf } from "../product.ts"
import { openPlan } from "./people.ts"
import { served } from "./served.ts"

// A picture is put into the text, described, seen by another agency, and printed.

test.describe.configure({ mode: "serial", timeout: 90_000 })

const home = served()
let interior: Page

test.beforeAll(async ({ browser }) => {
  interior = await home.signIn(browser, "Interior", { right: "drafter" })
  await home.open(interior)
})

const words = "Where the shelters stand"
const picture = (page: Page) => page.getByTestId("editor").locator(".picture")

async function writeAtEnd(page: Page, text: string) {
  await page.getByTestId("editor").locator("> *").last().click()
  await page.keyboard.press("Control+End")
  await page.keyboard.press("Enter")
  await page.keyboard.type(text)
}

test("[X92] a picture from a file stands in the text and is described", async ({
  browser,
}, info) => {
  await writeAtEnd(interior, words)
  const chooser = interior.waitForEvent("filechooser")
  await interior.getByRole("button", { name: "Picture from a file (PNG or JPEG)" }).click()
  await (await chooser).setFiles({
    name: "map.png",
    mimeType: "image/png",
    buffer: png(320, 180),
  })
  const image = picture(interior).locator("img")
  await expect(image).toBeVisible()
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(320)
  await interior.getByRole("button", { name: "Export" }).click()
  const menu = interior.getByRole("menu")
  await expect(menu).toContainText("1 picture has no description")
  await interior.screenshot({ path: info.outputPath("export.png") })
  await menu.getByRole("menuitem", { name: "Show the first" }).click()
  const describe = interior.getByRole("button", { name: "Describe this picture" })
  await expect(describe).toBeFocused()
  await describe.press("Enter")
  const dialog = interior.getByRole("dialog", { name: "Picture" })
  await dialog.getByLabel("What the picture shows").fill("A map of the shelters by region")
  await interior.screenshot({ path: info.outputPath("dialog.png") })
  await dialog.getByRole("button", { name: "Done" }).click()
  await expect(image).toHaveAttribute("alt", "A map of the shelters by region")

  const labour = await home.signIn(browser, "Labour", { right: "drafter" })
  await home.open(labour)
  const seen = picture(labour).locator("img")
  await expect(seen).toHaveAttribute("alt", "A map of the shelters by region")
  await expect.poll(() => seen.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(320)
  for (const width of [390, 1024, 1440]) {
    await labour.setViewportSize({ width, height: 900 })
    await seen.scrollIntoViewIfNeeded()
    await labour.screenshot({ path: info.outputPath(`text-${width}.png`) })
  }
  await labour.emulateMedia({ colorScheme: "dark" })
  await labour.screenshot({ path: info.outputPath("text-dark.png") })
})

test("[X93] the exported file has it", async () => {
  await expect
    .poll(
      async () => {
        const answer = await home.product.fetch(
          personOf(home.seed, "Labour"),
          `/api/plans/${home.seed.plan.id}/exports/working.html`,
        )
        return (await answer.text()).includes('alt="A map of the shelters by region"')
      },
      { timeout: 20_000 },
    )
    .toBe(true)
})

test("[X92] one from the clipboard stands at the cursor; what is none is told", async () => {
  await writeAtEnd(interior, "And a chart:")
  await interior.evaluate(
    (bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], "chart.png", { type: "image/png" }))
      document
        .querySelector("[data-testid=editor]")
        ?.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
        )
    },
    [...png(60, 40, [180, 80, 30])],
  )
  await expect(picture(interior)).toHaveCount(2)
  const chooser = interior.waitForEvent("filechooser")
  await interior.getByRole("button", { name: "Picture from a file (PNG or JPEG)" }).click()
  await (await chooser).setFiles({
    name: "map.png",
    mimeType: "image/png",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  })
  await expect(interior.getByText("This is no PNG or JPEG picture")).toBeVisible()
  await expect(picture(interior)).toHaveCount(2)
  await interior.keyboard.press("Control+z")
  await expect(picture(interior)).toHaveCount(1)
})

test("[X95] a passage pasted into another plan brings its picture along", async ({ browser }) => {
  const html = await interior.evaluate(async (id) => {
    const hash = document.querySelector<HTMLImageElement>(".picture img")?.src.split("/").pop()
    const at = `/api/plans/${id}/pictures/${hash}`
    return `<p data-pm-slice="0 0 []">The map: <span hash="${hash}" alt="A map" data-picture data-picture-at="${at}"></span></p>`
  }, home.seed.plan.id)
  const made = await home.product.fetch(personOf(home.seed, "Interior"), "/api/plans", {
    method: "POST",
    body: { title: "Another plan" },
  })
  const { id } = await made.json()
  const maker = await home.signIn(browser, "Interior")
  await openPlan(maker, home.product, id)
  await maker.getByTestId("editor").click()
  await maker.evaluate((words) => {
    const data = new DataTransfer()
    data.setData("text/html", words)
    data.setData("text/plain", "The map:")
    document
      .querySelector("[data-testid=editor]")
      ?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      )
  }, html)
  const image = picture(maker).locator("img")
  await expect(image).toHaveAttribute("src", new RegExp(`^/api/plans/${id}/pictures/`))
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(320)
})
