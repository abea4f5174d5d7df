import { type Browser, expect, type Page, test } from "@playwright/test"
import { TestProvider } from "../oidcProvider.ts"
import { Product, personOf, type Seed, type SeedUser } from "../product.ts"
import { totp } from "../totp.ts"
import { openPlan } from "./people.ts"

// Signing in as ministries expect it: a second factor, passkeys, the state's own sign-in service.

let product: Product
let provider: TestProvider
let seed: Seed
test.beforeAll(async () => {
  product = await Product.make(async (url) => {
    provider = await TestProvider.start([`${url}/api/sign-in/provider/callback`])
    return provider.settings
  })
  seed = await product.seed()
  await product.start()
})
test.afterAll(async () => {
  await product.remove()
  await provider.stop()
})

async function open(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  // Whatever the policy refuses is a fault of the page.
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) throw new Error(message.text())
  })
  await page.goto(`${product.url}/sign-in`)
  return page
}

async function byPassword(page: Page, { email, password }: SeedUser): Promise<void> {
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.goto(`${product.url}/account`)
  await page.getByRole("button", { name: "Sign out", exact: true }).first().click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto(`${product.url}/sign-in`)
}

/** Goes through the set-up that is open; returns the secret. */
async function setUp(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible()
  const secret = (await page.getByLabel("Or type this secret in").inputValue()).replaceAll(" ", "")
  // The last code is taken for what is left of this half minute; the present one is needed later.
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 8_000) await page.waitForTimeout(left)
  await page.getByLabel("Then enter the code that it shows").fill(totp(secret, -1))
  await page.getByRole("button", { name: "Turn it on" }).click()
  await expect(page.getByTestId("recovery-codes").locator("li")).toHaveCount(10)
  return secret
}

test("[P41] [P42] a second factor is set up, asked for, and required of everybody", async ({
  browser,
}) => {
  const secretariat = personOf(seed, "", { right: "secretariat" })
  const page = await open(browser)
  await byPassword(page, secretariat)
  await expect(page).toHaveURL(/\/plans$/)
  await page.goto(`${product.url}/account`)
  await page.getByRole("button", { name: "Set up an application" }).click()
  const secret = await setUp(page)
  const [recovery = ""] = await page.getByTestId("recovery-codes").locator("li").allTextContents()
  await page.getByRole("button", { name: "I have kept them" }).click()
  await expect(page.getByText("10 recovery codes left")).toBeVisible()
  await page.goto(`${product.url}/administration`)
  await page.getByLabel("Everybody needs a second factor").click()
  await expect(page.getByLabel("Everybody needs a second factor")).toBeChecked()

  await signOut(page)
  await byPassword(page, secretariat)
  const code = page.getByLabel("Code from the authenticator application")
  await code.fill("000000")
  await page.getByRole("button", { name: "Continue" }).click()
  await expect(page.getByText("This code is not right")).toBeVisible()
  await code.fill(totp(secret))
  await page.getByRole("button", { name: "Continue" }).click()
  await expect(page).toHaveURL(/\/plans$/)
  await openPlan(page, product, seed.plan.id)

  await signOut(page)
  await byPassword(page, secretariat)
  await page.getByRole("button", { name: "Use a recovery code" }).click()
  await page.getByLabel("Recovery code").fill(recovery)
  await page.getByRole("button", { name: "Continue" }).click()
  await expect(page).toHaveURL(/\/plans$/)

  await test.step("who has none is led to set one up", async () => {
    const drafter = personOf(seed, "", { right: "drafter" })
    const other = await open(browser)
    await byPassword(other, drafter)
    await expect(other.getByRole("heading", { name: "Set up a second factor" })).toBeVisible()
    await other.goto(`${product.url}/plans`)
    await expect(other).toHaveURL(/\/sign-in/)
    await setUp(other)
    await other.getByRole("button", { name: "I have kept them" }).click()
    await expect(other).toHaveURL(/\/plans$/)
    await other.context().close()
  })
  await page.goto(`${product.url}/administration`)
  await page.getByLabel("Everybody needs a second factor").click()
  await expect(page.getByLabel("Everybody needs a second factor")).not.toBeChecked()
  await page.context().close()
})

test("[P43] [P44] a passkey signs in alone; other sessions are seen and ended", async ({
  browser,
}) => {
  const reviewer = personOf(seed, "", { right: "reviewer" })
  const page = await open(browser)
  const devices = await page.context().newCDPSession(page)
  await devices.send("WebAuthn.enable")
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await byPassword(page, reviewer)
  await expect(page).toHaveURL(/\/plans$/)
  await page.goto(`${product.url}/account`)
  await page.getByLabel("Name of the new passkey").fill("Office laptop")
  await page.getByRole("button", { name: "Add a passkey" }).click()
  await expect(page.getByText("Office laptop")).toBeVisible()

  await signOut(page)
  await page.getByRole("button", { name: "Sign in with a passkey" }).click()
  await expect(page).toHaveURL(/\/plans$/)

  const elsewhere = await open(browser)
  await byPassword(elsewhere, reviewer)
  await expect(elsewhere).toHaveURL(/\/plans$/)
  await openPlan(elsewhere, product, seed.plan.id)
  await page.goto(`${product.url}/account`)
  await expect(page.getByText(/by passkey/)).toBeVisible()
  const others = page.getByRole("button", { name: /^Sign out Chrome on/ })
  for (let left = await others.count(); left > 0; left--) {
    await others.first().click()
    await page.getByRole("dialog").getByRole("button", { name: "Sign out", exact: true }).click()
    await expect(others).toHaveCount(left - 1)
  }
  await elsewhere.goto(`${product.url}/plans`)
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await elsewhere.context().close()
  await page.context().close()
})

test("[P5] [P106] a plan page whose session has ended leads to the sign-in and back, and loses no word", async ({
  browser,
}) => {
  const drafter = personOf(seed, "Labour", { right: "drafter" })
  const page = await open(browser)
  await byPassword(page, drafter)
  await expect(page).toHaveURL(/\/plans$/)
  await openPlan(page, product, seed.plan.id)
  const line = "The plan rests on respect for human rights"
  await page.getByTestId("editor").getByText(line).click()
  await page.keyboard.press("End")
  await page.keyboard.type(" Typed before the end.", { delay: 20 })

  // The session ends somewhere else, in the middle of a sentence.
  const elsewhere = await open(browser)
  await byPassword(elsewhere, drafter)
  await expect(elsewhere).toHaveURL(/\/plans$/)
  const ends = elsewhere.request.delete(`${product.url}/api/me/sessions`, {
    headers: { origin: product.url },
  })
  await page.keyboard.type(" Typed while it ended, to the last letter.", { delay: 20 })
  expect((await ends).status()).toBe(204)

  const again = page.getByRole("link", { name: "Sign in again" })
  await expect(again).toBeVisible()
  // The text is closed from then on: whatever it shows was typed before.
  const text = (await page.getByTestId("editor").textContent()) ?? ""
  const words = /Typed before the end\.(?: T[a-z ,]*)?/.exec(text)?.[0] ?? "Nothing was typed."
  await again.click()
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await byPassword(page, drafter)
  await expect(page).toHaveURL(new RegExp(`/plans/${seed.plan.id}`))
  await expect(page.locator('[data-sync="saved"]')).toBeVisible()
  await expect(page.getByTestId("editor")).toContainText(words)
  await openPlan(elsewhere, product, seed.plan.id)
  await expect(elsewhere.getByTestId("editor")).toContainText(words)
  await elsewhere.context().close()
  await page.context().close()
})

test("[P45] the state's sign-in service opens the account that is linked to it, and no other", async ({
  browser,
}) => {
  const observer = personOf(seed, "", { right: "observer" })
  provider.subject = "citizen-17"
  provider.email = observer.email
  const page = await open(browser)
  await page.getByRole("button", { name: "Sign in with State login" }).click()
  await expect(
    page.getByText("Your organisation account is not linked to any account here."),
  ).toBeVisible()
  await byPassword(page, observer)
  await expect(page).toHaveURL(/\/plans$/)
  await page.goto(`${product.url}/account`)
  await page.getByRole("button", { name: "Link it" }).click()
  await expect(page.getByText("Your account is linked.")).toBeVisible()
  await expect(page.getByRole("button", { name: "End the link" })).toBeVisible()

  await signOut(page)
  await page.goto(`${product.url}/plans/${seed.plan.id}`)
  await page.getByRole("button", { name: "Sign in with State login" }).click()
  await expect(page).toHaveURL(new RegExp(`/plans/${seed.plan.id}$`))
  await page.context().close()
})
