import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import { firstLanguage, isLanguage, type Language } from "../../shared/languages.ts"

/** The words of a folder, nested as one likes. */
export type Words = Record<string, unknown>
type Files = Record<string, { strings: Words }>

/**
 * The words of a folder are in its `strings.ts`: `export const strings = {…}`, in English. The
 * folder's name is the namespace: `useTranslation("plan")`, then `t("bar.export")`. Beside it stands
 * a file for each other language (`strings.ru.ts`); docs/translating.md says how to add one.
 */
const english = byFolder(
  import.meta.glob<{ strings: Words }>("../**/strings.ts", { eager: true }) as Files,
)

function byFolder(files: Files): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(files).map(([path, { strings }]) => [path.split("/").at(-2) ?? path, strings]),
  )
}

/** A language in which nothing is written, for trials: English in brackets, 40 % longer. */
const trial = "qps"

/** A language of the interface, or the one of trials. */
type Shown = Language | typeof trial

// One piece of code for each language, so that only those that are read are fetched.
const catalogues: Record<Exclude<Shown, "en">, () => Promise<Record<string, Words>>> = {
  ru: async () => byFolder((await import("./ru.ts")).catalogue),
  az: async () => byFolder((await import("./az.ts")).catalogue),
  qps: async () => {
    const { pseudoWords } = await import("./pseudo.ts")
    return Object.fromEntries(
      Object.entries(english).map(([folder, words]) => [folder, pseudoWords(words)]),
    )
  },
}

const keptName = "concord.language"

function kept(): Shown | null {
  try {
    const read = localStorage.getItem(keptName)
    return isLanguage(read) || read === trial ? read : null
  } catch {
    return null
  }
}

/** The language of the interface now. */
export function language(): Language {
  return isLanguage(i18next.language) ? i18next.language : "en"
}

/** The language as `Intl` wants it: "en" alone would put the month before the day. */
export function locale(): string {
  const now = language()
  return now === "en" ? "en-GB" : now
}

/** Compares two words as a dictionary of the interface's language orders them, and numbers in them by size. */
export function inOrder(one: string, other: string): number {
  return one.localeCompare(other, locale(), { numeric: true })
}

/**
 * Shows the interface in another language, without a reload, and remembers it on this device. A
 * language whose words cannot be fetched changes nothing; throws what went wrong.
 */
export async function showLanguage(wanted: Shown): Promise<void> {
  if (wanted !== "en" && !i18next.hasResourceBundle(wanted, "app")) {
    for (const [folder, words] of Object.entries(await catalogues[wanted]()))
      i18next.addResourceBundle(wanted, folder, words)
  }
  await i18next.changeLanguage(wanted)
  try {
    localStorage.setItem(keptName, wanted)
  } catch {
    // A device that keeps nothing asks the browser, or the account, each time.
  }
}

/**
 * Makes the interface's words available to `useTranslation`, in the language that was last read on
 * this device, else in the first that the browser asks for.
 */
export async function startTranslation(): Promise<void> {
  i18next.on("languageChanged", () => {
    document.documentElement.lang = language()
  })
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    ns: Object.keys(english),
    defaultNS: "app",
    resources: { en: english },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const first = kept() ?? firstLanguage(navigator.languages)
  // English is there already; words that cannot be fetched leave the page readable.
  if (first !== "en") await showLanguage(first).catch(() => {})
}
