import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"
import { strFromU8, unzipSync } from "fflate"
import { exportWords } from "../../server/export/exportWords.ts"
import { inLanguage } from "../../server/words/inLanguage.ts"
import { type Language, ownNames } from "../../shared/languages.ts"
import { Product } from "../product.ts"
import { area, measureWith } from "./people.ts"
import { wordsIn } from "./words.ts"

// The main path in each language but English, which the other tests walk: from the set-up to the
// exported file. What a button is called comes from the catalogues.

interface Walk {
  language: Exclude<Language, "en">
  browser: string
  agency: string
  short: string
  person: string
  title: string
  measure: string
  remark: string
  /** The lead of the measure. */
  lead: string
  /** The one that is switched to on the way. */
  other: Language
}

const walks: Walk[] = [
  {
    language: "ru",
    browser: "ru-RU",
    agency: "Министерство внутренних дел",
    short: "МВД",
    person: "Анна Попова",
    title: "Национальный план действий на 2027–2030 годы",
    measure: "Создать пять мобильных групп по выявлению жертв торговли людьми",
    remark: "Кто оплачивает работу групп?",
    lead: "Департамент полиции",
    other: "az",
  },
  {
    language: "az",
    browser: "az-AZ",
    agency: "Daxili İşlər Nazirliyi",
    short: "DİN",
    person: "Aysel Məmmədova",
    title: "2027–2030-cu illər üçün Milli Fəaliyyət Planı",
    measure: "İnsan alveri qurbanlarının müəyyən edilməsi üzrə beş səyyar qrup yaratmaq",
    remark: "Qrupların xərclərini kim ödəyir?",
    lead: "Polis Departamenti",
    other: "ru",
  },
]

test.use({ actionTimeout: 15_000 })

const password = "a lantern in the quiet harbour"

/** The readable text of a Word file. */
async function textOf(path: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "")
}

/** Chooses a language of the interface where a signed-in person does: in their menu. */
async function choose(page: Page, person: string, language: Language): Promise<void> {
  await page.getByRole("button", { name: new RegExp(person) }).click()
  await page.getByRole("menuitemradio", { name: ownNames[language] }).click()
}

for (const walk of walks) {
  test(`[I1] the main path in ${walk.language}, from the set-up to the exported file`, async ({
    browser,
  }) => {
    const t = await wordsIn(walk.language)
    const product = await Product.make()
    await product.start()
    const context = await browser.newContext({
      locale: walk.browser,
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
    })
    const page = await context.newPage()
    const button = (words: string) => page.getByRole("button", { name: words, exact: true })
    const field = (words: string) => page.getByLabel(words, { exact: true })
    const text = page.locator("[lang]", { has: page.getByTestId("editor") }).last()

    await test.step("set up, in the language that the browser asks for", async () => {
      await page.goto(product.url)
      await expect(page.locator("html")).toHaveAttribute("lang", walk.language)
      await field(t("setUp.code")).fill("not-the-code")
      await field(t("agencyName")).fill(walk.agency)
      await field(t("agencyShort")).fill(walk.short)
      await field(t("yourName")).fill(walk.person)
      await field(t("email")).fill("anna@interior.example")
      await field(t("password")).fill(password)
      await button(t("setUp.submit")).click()
      const wrong = inLanguage("This is not the set-up code in the server's log.", walk.language)
      await expect(page.getByText(wrong)).toBeVisible()
      await field(t("setUp.code")).fill(/enter the code ([\w-]+)/.exec(product.output)?.[1] ?? "")
      await button(t("setUp.submit")).click()
      await expect(page.getByText(t("onboarding:title"))).toBeVisible()
    })

    await test.step("make a plan, which is in this language", async () => {
      await field(t("newPlan.title")).fill(walk.title)
      await button(t("newPlan.submit")).click()
      await expect(text).toHaveAttribute("lang", walk.language)
    })

    await test.step("the agency becomes a party, for which its person speaks", async () => {
      await page.getByRole("link", { name: t("bar.place.people"), exact: true }).click()
      await page
        .getByRole("radiogroup", { name: t("people:role", { agency: walk.agency }) })
        .getByText(t("people:roles.party"))
        .click()
      // The sentence about an agency without a part in the plan goes once the part is kept, and what
      // stands below it moves up.
      await expect(page.getByText(t("people:noRole"))).toHaveCount(0)
      await button(t("people:giveMandate")).click()
      await expect(field(t("people:from"))).toBeVisible()
      await button(t("people:giveMandate")).last().click()
      await expect(page.getByText(t("people:mandateState.holds"), { exact: true })).toBeVisible()
      await page.getByRole("link", { name: t("bar.place.text"), exact: true }).click()
      await expect(page.locator('[data-sync="saved"]')).toBeVisible()
    })

    const measure = measureWith(page, walk.measure)
    await test.step("write a measure and who leads it; the standards are found in it", async () => {
      const first = page.getByTestId("editor").locator("[data-measure]").first()
      await first.locator("p, .measure-words > *").first().click()
      await button(t("editor:tool.measure")).first().click()
      await page.keyboard.type(walk.measure)
      await measure.getByRole("button", { name: t("editor:add.lead"), exact: true }).click()
      await measure.getByLabel(t("editor:body.name"), { exact: true }).first().fill(walk.lead)
      await measure.getByRole("button", { name: t("editor:done"), exact: true }).click()
      await expect(page.locator('[data-sync="saved"]')).toHaveText(t("plan:sync.saved"))
      const found = area(page, "identification")
      await expect(found).toHaveAttribute("data-level", "addressed")
      await found.getByRole("button").first().click()
      await expect(found.getByText(t("coverage:ask"))).toBeVisible()
    })

    await test.step("comment on it", async () => {
      await page.getByRole("tab", { name: t("plan:panel.comments") }).click()
      await measure.getByText(walk.measure).click()
      await field(t("comments:yourComment")).fill(walk.remark)
      await button(t("comments:send")).click()
      await expect(page.locator(".thread")).toContainText(walk.remark)
    })

    await test.step("agree to it", async () => {
      await measure.getByRole("button", { name: t("positions:agree"), exact: true }).click()
      const agreed = t("positions:agreedOn", { day: "" }).trim()
      await expect(measure.getByText(agreed).first()).toBeVisible()
    })

    await test.step("export the agreed text, in the language of the plan", async () => {
      await button(t("export:export")).click()
      const arriving = page.waitForEvent("download")
      const paper = t("export:named", {
        paper: t("export:agreed.title"),
        form: t("export:forms.docx"),
      })
      await page.getByRole("menuitem", { name: paper }).click()
      await expect(page.getByRole("menuitem", { name: paper })).toBeHidden()
      const file = await textOf(await (await arriving).path())
      const { measure: column } = exportWords(walk.language).columns
      for (const words of [walk.title, walk.measure, walk.lead, column])
        expect(file).toContain(words)
    })

    await test.step("switch the language without a reload", async () => {
      await page.evaluate(() => {
        document.documentElement.dataset.notReloaded = "true"
      })
      await choose(page, walk.person, walk.other)
      const other = await wordsIn(walk.other)
      await expect(page.getByRole("button", { name: other("export:export") })).toBeVisible()
      await expect(page.locator("html")).toHaveAttribute("lang", walk.other)
      await expect(page.locator("html")).toHaveAttribute("data-not-reloaded", "true")
      // The plan stays in its own.
      await expect(text).toHaveAttribute("lang", walk.language)
      await choose(page, walk.person, walk.language)
      await expect(button(t("export:export"))).toBeVisible()
    })

    await test.step("sign out and in again, on a browser in another language", async () => {
      await page.getByRole("button", { name: new RegExp(walk.person) }).click()
      await page.getByRole("menuitem", { name: t("bar.signOut") }).click()
      await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible()
      const english = await (await browser.newContext({ locale: "en-GB" })).newPage()
      await english.goto(product.url)
      await english.getByLabel("E-mail").fill("anna@interior.example")
      await english.getByLabel("Password", { exact: true }).fill(password)
      await english.getByRole("button", { name: "Sign in", exact: true }).click()
      // The choice goes with the account.
      await expect(english.getByRole("heading", { name: t("plans.title"), level: 1 })).toBeVisible()
      await english.context().close()
    })
    await context.close()
    await product.remove()
  })
}
