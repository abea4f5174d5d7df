import { type Browser, type Page, test } from "@playwright/test"
import { Product, personOf, type Seed } from "../product.ts"
import { openPlan, signIn } from "./people.ts"

/** A product that is served while the tests of one file run, with its people and the sample plan. */
export interface Served {
  readonly product: Product
  readonly seed: Seed
  /** A browser of their own for somebody of an agency, signed in; see `personOf`. */
  signIn(browser: Browser, ...who: Who): Promise<Page>
  /** Opens the sample plan's text on a page and waits until it is in step with the server. */
  open(page: Page): Promise<void>
}

type Who = Parameters<typeof personOf> extends [Seed, ...infer Rest] ? Rest : never

/** Serves a product from before the first test of a file until after its last. `flags` are the seed command's. */
export function served(...flags: string[]): Served {
  let running: Pick<Served, "product" | "seed"> | null = null
  const known = () => {
    if (!running) throw new Error("The product is served once the tests run.")
    return running
  }
  test.beforeAll(async () => {
    const product = await Product.make()
    running = { product, seed: await product.seed(...flags) }
    await product.start()
  })
  test.afterAll(() => running?.product.remove())
  return {
    get product() {
      return known().product
    },
    get seed() {
      return known().seed
    },
    signIn(browser, ...who) {
      const { product, seed } = known()
      return signIn(browser, product, personOf(seed, ...who))
    },
    open(page) {
      const { product, seed } = known()
      return openPlan(page, product, seed.plan.id)
    },
  }
}
