import { type Browser, type BrowserContext, chromium } from "@playwright/test"
import type { Product, SeedUser } from "../product.ts"
import { chromiumPath } from "../services.ts"

/** The browser in which benches measure, with nothing of its own to do beside them. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"],
  })
}

/** Pages in which somebody is signed in; throws when they cannot be. */
export async function signIn(
  browser: Browser,
  product: Product,
  user: SeedUser,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const answer = await context.request.post(`${product.url}/api/auth/sign-in/email`, {
    data: { email: user.email, password: user.password },
  })
  if (!answer.ok()) throw new Error(`sign-in: ${answer.status()}`)
  // tsx marks functions with a name helper, which the page does not have.
  await context.addInitScript("globalThis.__name = (made) => made")
  return context
}
