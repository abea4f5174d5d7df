import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Browser, chromium } from "@playwright/test"
import type { Language } from "../shared/languages.ts"
import { furnished, takeTour } from "./browser/tour.ts"
import { wordsIn } from "./browser/words.ts"
import { Product, personOf } from "./product.ts"
import { chromiumPath, runCommand } from "./services.ts"

// `npm run screenshot` makes the picture of README from the built product and its sample plan.
// `npm run screenshot -- FOLDER [kind…] [part…]` takes every page and dialog: at 1024 pixels in three
// languages, and at 390 and 1440 in both themes in the longest of them. `kind` is "ru-390-dark" and
// the like, `part` one of the parts of test/browser/tour.ts.

interface Kind {
  language: Language
  width: number
  scheme: "light" | "dark"
}

const kinds: Kind[] = [
  ...(["en", "ru", "az"] as const).map(
    (language): Kind => ({ language, width: 1024, scheme: "light" }),
  ),
  ...[390, 1440].flatMap((width) =>
    (["light", "dark"] as const).map((scheme): Kind => ({ language: "ru", width, scheme })),
  ),
]
const nameOf = ({ language, width, scheme }: Kind) => `${language}-${width}-${scheme}`

/** More of a page than this is not looked at: it repeats. */
const tallest = 2200

async function takeAll(browser: Browser, folder: string, wanted: string[]): Promise<void> {
  const chosen = kinds.filter((kind) => wanted.includes(nameOf(kind)))
  const parts = wanted.filter((name) => !kinds.some((kind) => nameOf(kind) === name))
  const home = await furnished()
  try {
    for (const kind of chosen.length > 0 ? chosen : kinds) {
      const { language, width, scheme } = kind
      const into = join(folder, nameOf(kind))
      mkdirSync(into, { recursive: true })
      let number = 0
      await takeTour(browser, home, {
        t: await wordsIn(language),
        language,
        context: {
          viewport: { width, height: width === 390 ? 844 : 768 },
          colorScheme: scheme,
          locale: { en: "en-GB", ru: "ru-RU", az: "az-AZ" }[language],
          isMobile: width === 390,
          hasTouch: width === 390,
        },
        ...(parts.length > 0 ? { only: parts } : {}),
        lanes: 2,
        settle: 350,
        look: async (page, name) => {
          number++
          const path = join(into, `${name}.png`)
          const over = await page
            .locator("[role=dialog], [role=menu]")
            .filter({ visible: true })
            .count()
          const height = await page.evaluate(() => document.documentElement.scrollHeight)
          if (over > 0) await page.screenshot({ path })
          else if (height <= tallest) await page.screenshot({ path, fullPage: true })
          else
            await page.screenshot({
              path,
              fullPage: true,
              clip: { x: 0, y: 0, width, height: tallest },
            })
        },
        failed: (part, error) => console.error(`${nameOf(kind)}, ${part}:`, error),
      })
      console.info(`${nameOf(kind)}: ${number} pictures`)
    }
  } finally {
    await home.product.remove()
    await home.fresh.remove()
  }
}

async function takeReadme(browser: Browser): Promise<void> {
  const product = await Product.make()
  try {
    await runCommand("npm", ["run", "build"])
    const seed = await product.seed()
    await product.start()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const { email, password } = personOf(seed, "Labour", { right: "drafter" })
    await context.request.post(`${product.url}/api/auth/sign-in/email`, {
      data: { email, password },
    })
    const page = await context.newPage()
    await page.goto(`${product.url}/plans/${seed.plan.id}`)
    await page.locator('[data-sync="saved"]').waitFor()
    const measure = page
      .locator("[data-measure]")
      .filter({ hasText: "Adopt a new statute of the Inter-agency Council" })
    await measure.scrollIntoViewIfNeeded()
    await measure.getByRole("button", { name: "Agree", exact: true }).click()
    // The first area, so that the levels of all stay in sight above it.
    await page.locator("[data-area='coordination']").getByRole("button").first().click()
    await page
      .getByRole("button", { name: /^1\.1 |Coordination works at national/ })
      .first()
      .click()
    await page.waitForTimeout(1000)
    await page.screenshot({ path: "test/screenshot.png" })
  } finally {
    await product.remove()
  }
}

const [folder, ...wanted] = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
})
try {
  await (folder ? takeAll(browser, folder, wanted) : takeReadme(browser))
} finally {
  await browser.close()
}
