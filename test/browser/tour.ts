import { fileURLToPath } from "node:url"
import type { Browser, BrowserContextOptions, Locator, Page } from "@playwright/test"
import type { TFunction } from "i18next"
import { Product, personOf, type Seed, type SeedUser } from "../product.ts"
import { totp } from "../totp.ts"

// Every page and dialog of the product, one after another: for pictures, and for the trial language.

const password = "a lantern in the quiet harbour"
const file = (name: string) => fileURLToPath(new URL(`../samples/${name}`, import.meta.url))

/** A product in which something stands on every page: comments, positions, versions, a report in each state. */
export interface Furnished {
  product: Product
  seed: Seed
  /** A plan without a word. */
  emptyPlan: string
  /** The pages of reports that are being written, signed, lapsed, released, each of a sample plan of its own. */
  reports: Record<"open" | "signed" | "lapsed" | "released", string>
  /** A product that waits to be set up. */
  fresh: Product
  /** The id of a saved version of the sample plan. */
  version: string
  invitation: string
  expert: SeedUser
}

interface Measure {
  id: string
  text: string
  digest: string
}

/** Serves a product that is furnished by its API, and one that is new. The caller ends both with `remove`. */
export async function furnished(): Promise<Furnished> {
  const [product, fresh] = [await Product.make(), await Product.make()]
  const seed = await product.seed()
  await Promise.all([product.start(), fresh.start()])
  const plan = `/api/plans/${seed.plan.id}`
  const secretariat = personOf(seed, "Interior", { right: "secretariat" })
  const interior = personOf(seed, "Interior", { right: "drafter" })
  const labour = personOf(seed, "Labour", { right: "drafter" })
  const justice = personOf(seed, "Justice", { right: "reviewer" })
  const finance = personOf(seed, "Finance", { right: "reviewer" })
  const post = async <T = { id: string }>(who: SeedUser, path: string, body: unknown) => {
    const answer = await product.fetch(who, path, { method: "POST", body })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (answer.status === 204 ? null : await answer.json()) as T
  }
  const put = async (who: SeedUser, path: string, body: unknown) => {
    const answer = await product.fetch(who, path, { method: "PUT", body })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  const { measures } = await product.call<{ measures: Measure[] }>(labour, `${plan}/measures`)
  const position = async (at: number, who: SeedUser, stance: string, reason?: string) => {
    const { id, digest } = measures[at] ?? { id: "", digest: "" }
    await post(who, `${plan}/measures/${id}/positions`, {
      stance,
      digest,
      ...(reason ? { reason } : {}),
    })
  }
  for (const who of [interior, labour, justice, finance]) await position(0, who, "agree")
  for (const who of [interior, labour]) await position(1, who, "agree")
  await position(1, finance, "reserve", "The sum stands in next year's budget only.")
  await position(2, justice, "object", "The law has no such offence.")
  await position(2, labour, "not-concerned")
  const comment = (who: SeedUser, at: number | null, weight: string, body: string) =>
    post<{ thread: { id: string } }>(who, `${plan}/comments`, {
      ...(at === null ? {} : { measureId: measures[at]?.id }),
      weight,
      body,
      visibility: "everyone",
    })
  const { thread } = await comment(finance, 1, "condition", "Our agreement depends on the sum.")
  await post(labour, `${plan}/comments/${thread.id}/replies`, { body: "It has been corrected." })
  await comment(justice, 0, "information", "The law changes in June.")
  await comment(labour, null, "wanted", "The plan has no summary.")
  const { version } = await post<{ version: { id: string } }>(secretariat, `${plan}/versions`, {
    name: "v0.3, for round 2",
  })
  await post(secretariat, `${plan}/recommendations`, {
    entries: [
      {
        kind: "recommendation",
        source: "GRETA, third report",
        year: 2024,
        number: "31",
        text: "Set up an accessible compensation fund for victims.",
      },
      {
        kind: "recommendation",
        source: "GRETA, third report",
        year: 2024,
        number: "32",
        text: "Train labour inspectors in the identification of victims.",
      },
      {
        kind: "measure",
        source: "Earlier plan",
        year: 2020,
        number: "1.1.1",
        text: "Set up an Inter-agency Council.",
        result: "partly",
      },
    ],
  })
  const [expert] = seed.users.filter(({ right }) => right === "observer")
  if (!expert) throw new Error("the seed has no observer")
  const { people } = await product.call<{ people: { id: string; email?: string; name: string }[] }>(
    secretariat,
    "/api/people",
  )
  const expertId = people.find(({ email }) => email === expert.email)?.id ?? ""
  await put(secretariat, `${plan}/rights/${expertId}`, { right: "expert" })
  const report = async (signed: boolean, changed: boolean, released: boolean) => {
    const own = await post(secretariat, "/api/plans", { title: "Sample plan", sample: true })
    const plan = `/api/plans/${own.id}`
    await put(secretariat, `${plan}/rights/${expertId}`, { right: "expert" })
    const { id } = await post(expert, `${plan}/reports`, {})
    const read = async () =>
      await product.call<{
        report: { content: string; effective: { key: string }[]; elaborate: { key: string }[] }
      }>(expert, `${plan}/report?report=${id}`)
    const [gap] = (await read()).report.elaborate
    const act = (says: string) =>
      post(expert, `${plan}/reports/${id}/acts`, {
        act: "reword",
        key: gap?.key,
        says,
        advice: "Add a measure.",
      })
    await act("The draft passes over this.")
    if (signed)
      await put(expert, `${plan}/reports/${id}/signature`, {
        content: (await read()).report.content,
      })
    if (changed) await act("The draft does not speak of this.")
    if (released)
      await post(secretariat, `${plan}/reports/${id}/release`, {
        content: (await read()).report.content,
      })
    return `/plans/${own.id}/report?report=${id}`
  }
  const reports = {
    released: await report(true, false, true),
    lapsed: await report(true, true, false),
    signed: await report(true, false, false),
    open: await report(false, false, false),
  }
  const { id: emptyPlan } = await post(secretariat, "/api/plans", { title: "A plan without words" })
  const { agencies } = await product.call<{ agencies: { id: string; name: string }[] }>(
    secretariat,
    "/api/agencies",
  )
  const agency = agencies.find(({ name }) => name.includes("Interior"))?.id
  const { url } = await post<{ url: string }>(secretariat, "/api/invitations", {
    email: "new@valdoria.example",
    agency,
    plan: seed.plan.id,
    right: "reviewer",
  })
  return {
    ...{ product, fresh, seed, emptyPlan, reports, expert },
    ...{ version: version.id, invitation: new URL(url).pathname },
  }
}

/** Looks at what a page shows now, under a name: takes its picture, or searches it. */
type Look = (page: Page, name: string) => Promise<void>

interface Stage {
  home: Furnished
  /** The person of a browser: of the secretariat, an agency, the expert, nobody. */
  page: Page
  t: TFunction
  /** Opens a page of the product and waits for it. */
  go: (path: string) => Promise<void>
  /**
   * Opens the sample plan and waits: for its text until it is saved, for another page until its
   * heading is shown.
   */
  plan: (place?: string) => Promise<void>
  /** Unfolds what lies beside the text, where the window is too narrow for it. */
  unfold: () => Promise<void>
  button: (words: string) => Locator
  /** Shows what stands now. */
  look: (name: string) => Promise<void>
}

interface Scene {
  as: "secretariat" | "interior" | "labour" | "expert" | "nobody"
  name: string
  play: (stage: Stage) => Promise<void>
}

const dialog = (page: Page) => page.getByRole("dialog").last()
const measure = (page: Page) => page.getByTestId("editor").locator("[data-measure]")

const scenes: Scene[] = [
  {
    as: "nobody",
    name: "sign-in",
    async play({ page, t, go, button, look }) {
      await go("/sign-in")
      await look("sign-in")
      await page.getByLabel(t("email"), { exact: true }).fill("nobody@valdoria.example")
      await page.getByLabel(t("password"), { exact: true }).fill("wrong password")
      await button(t("signIn.submit")).click()
      await page.getByRole("alert").waitFor()
      await look("sign-in refused")
    },
  },
  {
    as: "nobody",
    name: "set-up",
    async play({ home, page, t, look }) {
      await page.goto(home.fresh.url)
      await page.getByRole("heading", { name: t("setUp.title") }).waitFor()
      await look("set-up")
    },
  },
  {
    as: "nobody",
    name: "links",
    async play({ home, page, t, go, button, look }) {
      await go(home.invitation)
      await look("invitation")
      await go("/invitation/none")
      await look("invitation expired")
      await go("/reset-password")
      await look("new password without a link")
      await go("/reset-password?token=none")
      await page.getByLabel(t("newPassword"), { exact: true }).fill(password)
      await button(t("reset.submit")).click()
      await page.getByRole("alert").waitFor()
      await look("new password refused")
    },
  },
  {
    as: "secretariat",
    name: "plans",
    async play({ page, t, go, button, look }) {
      await go("/nowhere")
      await look("not found")
      await go("/plans")
      await look("plans")
      await button(t("plans.new")).first().click()
      await dialog(page).waitFor()
      await look("plans new")
      await page.getByText(t("newPlan.way.file.name"), { exact: true }).click()
      await look("plans new from a file")
      await page.locator('input[type="file"]').setInputFiles({
        name: "notes.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(""),
      })
      await page.getByRole("alert").waitFor()
      await look("import refused")
      await page.locator('input[type="file"]').setInputFiles(file("valdoria-plan.pandoc.docx"))
      await page
        .getByRole("heading", { name: t("importReview:title") })
        .waitFor({ timeout: 120_000 })
      await look("import review")
      await page.getByText(t("importReview:parts.filter.measures"), { exact: true }).last().click()
      await page.locator("[data-part]").first().scrollIntoViewIfNeeded()
      await look("import review measures")
      await page
        .locator("[data-part]")
        .first()
        .getByRole("button", { name: t("importReview:parts.thisIs", { text: "" }).slice(0, 8) })
        .click()
      await look("import review menu")
      await page.keyboard.press("Escape")
      await button(t("importReview:startAgain")).click()
      await dialog(page).waitFor()
      await look("import review start again")
    },
  },
  {
    as: "interior",
    name: "account",
    async play({ page, t, go, button, look }) {
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
      await go("/account")
      await look("account")
      await page.getByLabel(t("signIn:account.passkeyName"), { exact: true }).fill("Office laptop")
      await button(t("signIn:account.addPasskey")).click()
      await page.getByText("Office laptop").first().waitFor()
      await button(t("signIn:account.remove")).first().click()
      await dialog(page).waitFor()
      await look("passkey removal")
      await button(t("cancel")).last().click()
      await button(t("signIn:account.turnOn")).click()
      await button(t("signIn:setUp.begin")).click()
      await page.getByRole("img", { name: t("signIn:setUp.qr") }).waitFor()
      await look("second factor set-up")
      const secret = await page.getByLabel(t("signIn:setUp.secret"), { exact: true }).inputValue()
      await page
        .getByLabel(t("signIn:setUp.code"), { exact: true })
        .fill(totp(secret.replaceAll(" ", "")))
      await button(t("signIn:setUp.submit")).click()
      await page.getByTestId("recovery-codes").waitFor()
      await look("recovery codes")
      await button(t("signIn:setUp.kept")).click()
      await button(t("signIn:account.newCodes")).click()
      await dialog(page).waitFor()
      await look("recovery codes new")
      await button(t("cancel")).last().click()
      await button(t("signIn:account.turnOff")).click()
      await dialog(page).waitFor()
      await look("second factor off")
      await button(t("signIn:account.turnOff")).last().click()
      await button(t("signIn:account.turnOn")).waitFor()
      await page.getByLabel(t("account.tokenName"), { exact: true }).fill("Reporting script")
      await button(t("account.makeToken")).click()
      await page.getByText(t("account.newTokenWords")).waitFor()
      await page.getByText(t("account.newTokenWords")).scrollIntoViewIfNeeded()
      await look("token made")
      await button(t("account.revoke")).first().click()
      await dialog(page).waitFor()
      await look("token revoked")
      await page.keyboard.press("Escape")
      // Some acts ask again who it is; here the server says so at once.
      await page.route("**/api/tokens", (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          body: JSON.stringify({ code: "no-right", detail: "", reason: "recent-sign-in" }),
        }),
      )
      await page.getByLabel(t("account.tokenName"), { exact: true }).fill("Another")
      await button(t("account.makeToken")).click()
      await page.getByRole("heading", { name: t("identity.title") }).waitFor()
      await look("identity")
      await page.unroute("**/api/tokens")
    },
  },
  {
    as: "secretariat",
    name: "administration",
    async play({ page, t, go, button, look }) {
      await go("/administration")
      await page.locator("[data-person]").first().waitFor()
      await look("administration")
      const other = page.locator("[data-person]").nth(2)
      await other
        .getByRole("button", { name: t("people:functionsOf", { name: "" }).slice(0, 5) })
        .click()
      await look("administration functions")
      await page.keyboard.press("Escape")
      await other.getByRole("button", { name: t("people:resetLink") }).click()
      await other.getByRole("textbox").waitFor()
      await look("administration link")
      await other
        .getByRole("button", { name: t("people:renameOf", { name: "" }).slice(0, 8) })
        .first()
        .click()
      await look("administration rename")
      await page
        .locator("[data-person]")
        .nth(3)
        .getByRole("button", { name: t("people:deactivateOf", { name: "" }).slice(0, 6) })
        .click()
      await dialog(page).waitFor()
      await look("administration deactivate")
      await button(t("cancel")).last().click()
      await page
        .getByRole("region", { name: t("standards:title") })
        .getByLabel(t("standards:choose"))
        .setInputFiles({
          name: "set.json",
          mimeType: "application/json",
          buffer: Buffer.from('{ "id": 1 }'),
        })
      await page.getByRole("alert").first().waitFor()
      await page.getByRole("alert").first().scrollIntoViewIfNeeded()
      await look("administration set refused")
      await go("/administration/record")
      await page.getByRole("row").nth(1).waitFor()
      await look("record of the installation")
    },
  },
  {
    as: "labour",
    name: "text",
    async play({ page, t, plan, unfold, button, look }) {
      await plan()
      await look("text")
      await unfold()
      await page.locator("[data-area]").nth(2).getByRole("button").first().click()
      await look("text area")
      await page.getByRole("tab", { name: t("plan:panel.effectiveness") }).click()
      await look("text effectiveness")
      await page.getByRole("tab", { name: t("plan:panel.comments") }).click()
      await look("text comments")
      await page.getByRole("button", { name: t("comments:weight").replace("⟧", "") }).click()
      await look("text comment weight")
      await page.keyboard.press("Escape")
      await plan()
      await button(t("export:export")).click()
      await look("text export")
      await page.keyboard.press("Escape")
      await page.getByRole("button", { name: /Moreno/ }).click()
      await look("text person")
      await page.keyboard.press("Escape")
    },
  },
  {
    as: "labour",
    name: "writing",
    async play({ page, t, plan, button, look }) {
      await plan()
      await measure(page).nth(1).locator("p, .measure-words > *").first().click()
      for (const [name, chip] of Object.entries({ time: 2, budget: 4 })) {
        const field = measure(page).nth(1).locator(".chip").nth(chip)
        if (await field.isVisible()) {
          await field.click()
          await look(`field ${name}`)
          await page.keyboard.press("Escape")
        }
      }
      await page.getByRole("button", { name: t("editor:tool.kind") }).click()
      await look("types of paragraph")
      await page.keyboard.press("Escape")
      await button(t("editor:tool.more")).click()
      await look("more tools")
      await page.getByRole("menuitem", { name: t("editor:tool.shortcuts") }).click()
      await dialog(page).waitFor()
      await look("shortcuts")
      await page.keyboard.press("Escape")
      await page.keyboard.press("Control+f")
      await page.getByLabel(t("editor:find.label"), { exact: true }).fill("victim")
      await look("find and replace")
      await page.keyboard.press("Escape")
      await page.keyboard.press("Control+k")
      await dialog(page).waitFor()
      await look("palette")
      await dialog(page).getByRole("combobox").fill("victims")
      await page.getByRole("option").nth(3).waitFor()
      await look("palette results")
      await dialog(page).getByRole("combobox").fill("qwertyuiop")
      await page.getByText(t("search:noneHelp")).waitFor()
      await look("palette nothing")
      await page.keyboard.press("Escape")
      await measure(page).nth(3).locator("p, .measure-words > *").first().click()
      await measure(page)
        .nth(3)
        .getByRole("button", { name: t("positions:object"), exact: true })
        .click()
      await dialog(page).waitFor()
      await look("objection")
      await page.keyboard.press("Escape")
      await measure(page).nth(1).locator("p, .measure-words > *").first().click()
      await measure(page)
        .nth(1)
        .getByRole("button", { name: t("history:past.open"), exact: true })
        .click()
      await dialog(page).locator("li").first().waitFor()
      await look("history of a measure")
      await page.keyboard.press("Escape")
      await measure(page).nth(1).locator("p, .measure-words > *").first().click()
      await button(t("editor:tool.more")).click()
      await page.getByRole("menuitem", { name: t("editor:measure.delete") }).click()
      await dialog(page).waitFor()
      await look("delete a measure")
      await button(t("plan:delete.cancel")).click()
    },
  },
  {
    as: "secretariat",
    name: "deciding",
    async play({ page, t, plan, unfold, button, look }) {
      await plan()
      await unfold()
      await page.locator(".instrument-filter").click()
      await look("instruments")
      await page.getByText(t("coverage:instruments.all"), { exact: true }).last().click()
      const row = page.locator("[data-area]").nth(1)
      await row.locator(".area-head").click()
      await row.getByRole("button", { name: t("decisions:correct"), exact: true }).click()
      await dialog(page).waitFor()
      await look("decision")
      await dialog(page).getByRole("radio").first().check()
      await dialog(page).getByRole("textbox").fill("Decided for the picture.")
      await button(t("decisions:dialog.send")).click()
      await row.locator(".row-verdict").waitFor()
      await look("decided")
      await row.getByRole("button", { name: t("decisions:withdraw"), exact: true }).click()
      await dialog(page).waitFor()
      await look("decision withdrawn")
      await button(t("decisions:withdraw")).last().click()
      await page.getByRole("tab", { name: t("plan:panel.effectiveness") }).click()
      await button(t("coverage:effect.dismiss")).first().click()
      await dialog(page).waitFor()
      await look("dismissal")
      await page.keyboard.press("Escape")
    },
  },
  {
    as: "secretariat",
    name: "tables",
    async play({ page, t, plan, look }) {
      await plan("measures")
      await page.getByRole("row").nth(3).waitFor()
      await look("measures")
      await plan("agreement")
      await page.getByRole("row").nth(3).waitFor()
      await look("agreement")
      await plan("recommendations")
      await page.locator("[data-recommendation]").first().waitFor()
      await look("recommendations")
      await page
        .getByRole("button", { name: t("recommendations:decline") })
        .first()
        .click()
      await look("recommendation declined")
      await page
        .getByRole("button", { name: t("recommendations:bringIn") })
        .first()
        .click()
      await dialog(page).waitFor()
      await look("recommendations table")
      await dialog(page)
        .getByLabel(t("recommendations:table.pasteLabel"))
        .fill(
          "No.\tRecommendation\tYear\n1\tOpen a shelter\t2024\n2\t\t2024\n3\tTrain judges\tsoon",
        )
      await dialog(page)
        .getByRole("button", { name: t("recommendations:table.take") })
        .click()
      await page.waitForTimeout(800)
      await look("recommendations table read")
    },
  },
  {
    as: "labour",
    name: "comments from a file",
    async play({ page, plan, look }) {
      await plan("returned")
      await look("comments from a file")
      await page.locator('input[type="file"]').setInputFiles({
        name: "comments.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          "No.,Comment,Agency,Date\n1.1.1,Open a shelter,Labour,2026-03-01\n9.9.9,Open a shelter,Finance,\n",
        ),
      })
      await page.locator("[data-key]").first().waitFor({ timeout: 120_000 })
      await look("comments from a file, review")
    },
  },
  {
    as: "secretariat",
    name: "versions",
    async play({ home, page, t, plan, look }) {
      await plan("history")
      await page.getByRole("listitem").first().waitFor()
      await look("versions")
      await plan(`history?from=${home.version}`)
      await page.getByText(t("history:measures.formatting")).waitFor()
      await page.waitForTimeout(1500)
      await look("comparison")
      await page
        .getByRole("link", { name: t("history:read"), exact: true })
        .first()
        .click()
      await measure(page).first().waitFor()
      await page.waitForTimeout(1500)
      await look("version")
      await page
        .getByRole("button", { name: t("history:restore.plan") })
        .first()
        .click()
      await dialog(page).waitFor()
      await look("restore the plan")
    },
  },
  {
    as: "secretariat",
    name: "people",
    async play({ page, t, plan, button, look }) {
      await plan("people")
      await button(t("people:giveMandate")).first().waitFor()
      await look("people")
      await button(t("people:giveMandate")).first().click()
      await look("people mandate")
      await page.getByRole("tab", { name: t("people:inviteNew") }).click()
      await page.getByRole("tab", { name: t("people:inviteNew") }).scrollIntoViewIfNeeded()
      await look("people invite")
      await page
        .getByRole("list", { name: t("onboarding:terms") })
        .getByRole("button")
        .first()
        .click()
      await look("people help")
      await plan("settings")
      await look("settings")
      await plan("record")
      await page.getByRole("row").nth(1).waitFor()
      await look("record of the plan")
    },
  },
  {
    as: "secretariat",
    name: "report of the secretariat",
    async play({ home, page, t, go, button, look }) {
      for (const [state, path] of Object.entries(home.reports)) {
        await go(path)
        await page.getByTestId("report").waitFor({ timeout: 120_000 })
        await look(`report ${state}, secretariat`)
      }
      await go(home.reports.signed)
      await button(t("report:release")).click()
      await dialog(page).waitFor()
      await look("report release")
      await page.keyboard.press("Escape")
      await button(t("report:download")).click()
      await look("report download")
    },
  },
  {
    as: "expert",
    name: "report of the expert",
    async play({ home, page, t, go, plan, button, look }) {
      await plan("report?report=now")
      await page.getByTestId("report").waitFor({ timeout: 120_000 })
      await look("report now")
      await go(home.reports.open)
      await page.locator("[data-finding]").first().waitFor({ timeout: 120_000 })
      await look("report open")
      await button(t("report:sign")).click()
      await dialog(page).waitFor()
      await look("report sign")
      await page.keyboard.press("Escape")
      const finding = page.locator("[data-finding]").first()
      await finding.scrollIntoViewIfNeeded()
      await finding.getByRole("button").first().click()
      await look("report reword")
      for (const state of ["lapsed", "signed", "released"] as const) {
        await go(home.reports[state])
        await page.locator("[data-finding]").first().waitFor({ timeout: 120_000 })
        await look(`report ${state}`)
      }
    },
  },
  {
    as: "secretariat",
    name: "empty plan",
    async play({ home, page, go, unfold, look }) {
      for (const place of [
        "",
        "/measures",
        "/agreement",
        "/recommendations",
        "/report",
        "/history",
        "/people",
      ]) {
        await go(`/plans/${home.emptyPlan}${place}`)
        if (place === "") await page.locator('[data-sync="saved"]').waitFor()
        if (place === "/report") await page.getByTestId("report").waitFor({ timeout: 120_000 })
        await look(`empty ${place.slice(1) || "text"}`)
      }
      await go(`/plans/${home.emptyPlan}`)
      await page.locator('[data-sync="saved"]').waitFor()
      await unfold()
      for (const tab of ["effectiveness", "comments"]) {
        await page.locator(`#panel-tab-${tab}`).click()
        if (tab === "effectiveness") await page.locator(".effect-count").waitFor()
        await look(`empty ${tab}`)
      }
    },
  },
]

interface Tour {
  t: TFunction
  /** The language of the interface; "qps" is the trial language. */
  language: string
  context: BrowserContextOptions
  look: Look
  /** How many parts are played at once; one where it is left out. */
  lanes?: number
  /** How long a page stands still before it is looked at, in milliseconds; 100 where it is left out. */
  settle?: number
  /** Only these parts; all where it is left out. */
  only?: readonly string[]
  /** Told of each page before it goes anywhere. */
  arrived?: (page: Page) => void
  /** Called with a part that fails; if absent, the error is thrown. */
  failed?: (part: string, error: unknown) => void
}

/** Goes to every page and dialog, and looks. */
export async function takeTour(browser: Browser, home: Furnished, tour: Tour): Promise<void> {
  const { t, look } = tour
  const { seed, product } = home
  const people: Record<Scene["as"], SeedUser | null> = {
    secretariat: personOf(seed, "Interior", { right: "secretariat" }),
    interior: personOf(seed, "Interior", { right: "drafter" }),
    labour: personOf(seed, "Labour", { right: "drafter" }),
    expert: home.expert,
    nobody: null,
  }
  const play = async ({ as, name, play }: Scene) => {
    const context = await browser.newContext({ ...tour.context, reducedMotion: "reduce" })
    context.setDefaultTimeout(90_000)
    await context.addInitScript(
      (language) => localStorage.setItem("concord.language", language),
      tour.language,
    )
    const person = people[as]
    if (person) {
      const { email, password } = person
      await context.request.post(`${product.url}/api/auth/sign-in/email`, {
        data: { email, password },
      })
    }
    const page = await context.newPage()
    tour.arrived?.(page)
    const narrow = (page.viewportSize()?.width ?? 0) < 960
    const go = async (path: string) => {
      await page.goto(`${product.url}${path}`)
      await page.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" })
    }
    try {
      await play({
        home,
        page,
        t,
        go,
        plan: async (place) => {
          await go(`/plans/${seed.plan.id}${place ? `/${place}` : ""}`)
          if (!place) {
            await page.locator('[data-sync="saved"]').waitFor()
            await page.locator("[data-area][data-level]").first().waitFor({ state: "attached" })
          }
        },
        unfold: async () => {
          if (narrow) await page.locator("#fold-panel").click()
        },
        button: (words) => page.getByRole("button", { name: words, exact: true }),
        look: async (at) => {
          await page.waitForTimeout(tour.settle ?? 100)
          await look(page, at)
        },
      })
    } catch (error) {
      if (!tour.failed) throw error
      tour.failed(name, error)
    } finally {
      await context.close()
    }
  }
  const queue = scenes.filter(({ name }) => tour.only?.includes(name) ?? true)
  const lane = async () => {
    for (let scene = queue.shift(); scene; scene = queue.shift()) await play(scene)
  }
  await Promise.all(Array.from({ length: tour.lanes ?? 1 }, lane))
}
