import { readdirSync } from "node:fs"
import type { Browser, Page } from "@playwright/test"
import type { CoverageRequest } from "../../client/coverage/workerProtocol.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { Product, personOf } from "../product.ts"
import { runCommand } from "../services.ts"
import { openBrowser, signIn } from "./benchBrowser.ts"
import { type PlanKind, passagesOfPlan } from "./coveragePlan.ts"
import { WorkerHeap } from "./workerHeap.ts"

const plans: readonly [PlanKind, string][] = [
  ["seeded", "en"],
  ["large", "en"],
  ["large", "ru"],
  ["large", "az"],
]
const times = 3
/** After so many milliseconds a worker has made itself ready. */
const ready = 6_000
/** How often each worker reads the plan. */
const readings = 5

/**
 * The time that a person waits, in milliseconds, in the browser's own worker, each of whose readings is
 * anew, and what the worker holds after the first, in megabytes.
 */
async function read(page: Page, worker: string, begin: object, changed: Passage[]) {
  const heap = await WorkerHeap.of(page)
  let held = Number.NaN
  await page.exposeFunction("readOnce", async () => {
    held = await heap.megabytes()
  })
  const all = await page.evaluate(
    async ({ worker, begin, changed, ready, readings }) => {
      const made = new Worker(worker, { type: "module" })
      made.postMessage({ prepare: begin, opening: false })
      await new Promise((pass) => setTimeout(pass, ready))
      const all: { levels: number; whole: number; report: number }[] = []
      for (let version = 1; version <= readings; version++) {
        const begun = performance.now()
        let levels = Number.NaN
        let whole = Number.NaN
        const view: CoverageRequest["view"] = { name: "proposed" }
        made.postMessage({ version, begin, changed, removed: [], view })
        await new Promise<void>((pass) => {
          made.onmessage = ({ data }) => {
            if (Number.isNaN(levels)) levels = performance.now() - begun
            if (data.early?.share === 1) whole = performance.now() - begun
            if ("report" in data) pass()
          }
        })
        all.push({ levels, whole, report: performance.now() - begun })
        if (version === 1) await (window as unknown as { readOnce(): Promise<void> }).readOnce()
      }
      made.terminate()
      return all
    },
    { worker, begin, changed, ready, readings },
  )
  return { all, held }
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const [least, median, most] = [0, sorted.length >> 1, sorted.length - 1].map((i) =>
    sorted[i]?.toFixed(0),
  )
  return `${median} ms (${least}-${most})`
}

async function inBrowser(browser: Browser, product: Product): Promise<void> {
  const seed = await product.seed("--empty")
  await product.start()
  const context = await signIn(browser, product, personOf(seed, "Labour", { right: "drafter" }))
  const plan = await (await context.request.get(`${product.url}/api/plans/${seed.plan.id}`)).json()
  const file = readdirSync("dist/client/assets").find((name) => /^worker-.*\.js$/.test(name))
  for (const [kind, lang] of plans) {
    const begin = { lang, standards: plan.settings.standards }
    const all: { levels: number; whole: number; report: number }[][] = []
    const holds: number[] = []
    for (let i = 0; i < times; i++) {
      const page = await context.newPage()
      // A page of the product on which nothing else runs.
      await page.goto(`${product.url}/concord.svg`)
      const one = await read(page, `/assets/${file}`, begin, [...passagesOfPlan(kind, lang)])
      all.push(one.all)
      holds.push(one.held)
      await page.close()
    }
    const firsts = all.flatMap(([first]) => (first ? [first] : []))
    const again = all.flatMap(([, ...rest]) => Math.min(...rest.map(({ report }) => report)))
    console.log(
      `  ${kind} plan, ${lang}, in Chromium's worker, ready: first levels after ${spread(firsts.map(({ levels }) => levels))}, all levels after ${spread(firsts.map(({ whole }) => whole))}, with remarks after ${spread(firsts.map(({ report }) => report))}; read again ${spread(again)}; the whole worker holds ${holds.map((one) => one.toFixed(1)).join(", ")} MB`,
    )
  }
}

/** Prints how long plans are read in a real browser, where the server is the built one. */
export async function printInBrowser(): Promise<void> {
  await runCommand("npm", ["run", "build"])
  const product = await Product.make()
  const browser = await openBrowser()
  try {
    await inBrowser(browser, product)
  } finally {
    await browser.close()
    await product.remove()
  }
}
