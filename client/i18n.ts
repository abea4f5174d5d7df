import i18next from "i18next"
import { initReactI18next } from "react-i18next"

/**
 * The words of a folder are in its `strings.ts`: `export const strings = {…}`, nested as one likes.
 * The folder's name is the namespace: `useTranslation("plan")`, then `t("bar.export")`.
 */
const modules = import.meta.glob<{ strings: Record<string, unknown> }>("./*/strings.ts", {
  eager: true,
})

const resources: Record<string, Record<string, unknown>> = {}
for (const [path, { strings }] of Object.entries(modules)) {
  resources[path.split("/")[1] ?? path] = strings
}

/** Makes the interface's words available to `useTranslation`. English is the only language yet. */
export async function startTranslation(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    ns: Object.keys(resources),
    defaultNS: "pages",
    resources: { en: resources },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}
