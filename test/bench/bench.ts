import { cpus } from "node:os"
import type { Page } from "@playwright/test"
import { Product, personOf } from "../product.ts"
import { runCommand } from "../services.ts"
import { openBrowser, signIn } from "./benchBrowser.ts"

// `npm run bench`: how the large plan (200 pages, 300 measures) feels, in a real browser against the
// built server with SQLite: opening to readable, to editable and to the coverage of all of it, by its
// address and from the list of plans; a keystroke to its own paint (from the key's own time to the end of
// the frame that draws it, as the browser has them), to another person's screen and to the sidebar.
// Prints median, p95 and range in milliseconds.

const keystrokes = 40
const openings = 3
/** For so many milliseconds somebody looks at the list of plans before one is opened. */
const looking = 6_000

function spread(name: string, values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  const [median, p95] = [at(0.5), at(0.95)].map((value) => value.toFixed(0))
  return `${name.padEnd(52)} median ${median}  p95 ${p95}  range ${at(0).toFixed(0)}-${at(1).toFixed(0)}  n ${values.length}`
}

/** Milliseconds until a plan's text can be read, until it can be edited and is in step, and of its coverage. */
interface Opened {
  readable: number
  editable: number
  /** Until the first levels are shown, and until those of the whole plan are. */
  levels: number
  covered: number
}

/** Opens the plan by what is done, such as a click. */
async function opening(page: Page, act: () => Promise<unknown>): Promise<Opened> {
  const begun = Date.now()
  const since = async (shown: Promise<unknown>) => {
    await shown
    return Date.now() - begun
  }
  await act()
  const editor = page.getByTestId("editor")
  const area = page.locator("[data-area]").first()
  const [readable, editable, levels, covered] = await Promise.all([
    since(editor.locator("[data-measure]").first().waitFor()),
    since(
      Promise.all([
        page.locator('[data-testid="editor"][contenteditable="true"]').waitFor(),
        page.locator('[data-sync="saved"]').waitFor(),
      ]),
    ),
    since(area.waitFor()),
    since(
      area
        .waitFor()
        .then(() => page.locator('.panel-note[aria-busy="true"]').waitFor({ state: "detached" })),
    ),
  ])
  return { readable, editable, levels, covered }
}

const open = (page: Page, url: string): Promise<Opened> =>
  opening(page, () => page.goto(url, { waitUntil: "commit" }))

/** Opens the plan from the list of plans by a click. */
async function openFromList(page: Page, plan: string): Promise<Opened> {
  const link = page.locator(`a[href="/plans/${plan}"]`).first()
  await link.waitFor()
  await page.waitForTimeout(looking)
  return opening(page, () => link.click())
}

function printOpened(how: string, opened: readonly Opened[]): void {
  const row = (what: string, of: (one: Opened) => number) =>
    console.log(spread(`${how} ${what}`, opened.map(of)))
  row("to readable", (one) => one.readable)
  row("to editable and in step", (one) => one.editable)
  row("to the first levels", (one) => one.levels)
  row("to the coverage of all", (one) => one.covered)
}

/** Calls back inside the page at the moment the editor shows `words`; resolves to that time (ms since 1970). */
function shown(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const editor = document.querySelector('[data-testid="editor"]')
        if (!editor) throw new Error("no editor")
        const look = () => {
          if (!editor.textContent?.includes(wanted)) return false
          requestAnimationFrame(() => done(Date.now()))
          return true
        }
        if (look()) return
        const observer = new MutationObserver(() => {
          if (look()) observer.disconnect()
        })
        observer.observe(editor, { childList: true, characterData: true, subtree: true })
      }),
    words,
  )
}

/** Has the page take down, for every key from now on, how long it took until it was painted. */
async function watchPaints(page: Page): Promise<() => Promise<number[]>> {
  const paints = await page.evaluateHandle(() => {
    const taken: number[] = []
    const onKey = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        // A message comes after the frame, whose drawing follows its callbacks.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => taken.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    document.addEventListener("keydown", onKey, true)
    return taken
  })
  return () => paints.jsonValue()
}

async function main() {
  const product = await Product.make()
  const browser = await openBrowser()
  try {
    await runCommand("npm", ["run", "build"])
    const seed = await product.seed("--large")
    await product.start()
    const url = `${product.url}/plans/${seed.plan.id}`
    const writer = await (
      await signIn(browser, product, personOf(seed, "Labour", { right: "drafter" }))
    ).newPage()
    const other = await (
      await signIn(browser, product, personOf(seed, "Interior", { right: "drafter" }))
    ).newPage()

    const opened: Opened[] = []
    for (let i = 0; i < openings; i++) opened.push(await open(writer, url))
    const fromList: Opened[] = []
    const again: Opened[] = []
    for (let i = 0; i < openings; i++) {
      await writer.goto(`${product.url}/plans`)
      fromList.push(await openFromList(writer, seed.plan.id))
      await writer.goBack()
      again.push(await openFromList(writer, seed.plan.id))
    }
    await open(other, url)

    const paragraph = writer
      .getByTestId("editor")
      .locator("[data-measure]")
      .nth(20)
      .locator(".block, [kind], p")
      .first()
    await paragraph.click()
    await writer.keyboard.press("End")
    const painted = await watchPaints(writer)
    const others: number[] = []
    let typed = ""
    for (let i = 0; i < keystrokes; i++) {
      const letter = String.fromCharCode(97 + (i % 26))
      typed += letter
      const words = `§${typed}`
      if (i === 0) await writer.keyboard.type("§")
      const watched = shown(other, words)
      const begun = Date.now()
      await writer.keyboard.type(letter)
      others.push((await watched) - begun)
    }
    const own = await painted()

    const sidebar: number[] = []
    const row = writer.locator('[data-area="recovery-reflection"]')
    for (let i = 0; i < 5; i++) {
      const measure = writer
        .getByTestId("editor")
        .locator("[data-measure]")
        .nth(30 + i)
      await measure.locator("[kind]").first().click()
      await writer.keyboard.press("End")
      const before = (await row.textContent()) ?? ""
      const begun = Date.now()
      await writer.keyboard.insertText(
        ". Grant every presumed victim a recovery and reflection period of forty-five days",
      )
      await writer.waitForFunction(
        (text) => document.querySelector('[data-area="recovery-reflection"]')?.textContent !== text,
        before,
      )
      sidebar.push(Date.now() - begun)
    }

    console.log(
      `\n${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, SQLite, large plan`,
    )
    printOpened("opening", opened)
    printOpened("opening from the list", fromList)
    printOpened("opening from the list again", again)
    console.log(spread("keystroke to paint", own))
    console.log(spread("keystroke to the other person's screen", others))
    console.log(spread("sentence to the sidebar", sidebar))
  } finally {
    await browser.close()
    await product.remove()
  }
}

await main()
