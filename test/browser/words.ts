import { readdirSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { createInstance, type TFunction } from "i18next"
import { pseudoWords } from "../../client/languages/pseudo.ts"
import type { Language } from "../../shared/languages.ts"

const client = fileURLToPath(new URL("../../client", import.meta.url))

/**
 * The interface's words in a language, as its pages say them: `t("plan:panel.comments")`. They come
 * from the catalogues, so that a test names a button as a reader does in each language; "qps" is the
 * language of trials.
 */
export async function wordsIn(language: Language | "qps"): Promise<TFunction> {
  const file = `strings${language === "en" || language === "qps" ? "" : `.${language}`}.ts`
  const paths = readdirSync(client, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === file)
    .map((path) => join(client, path))
  const folders = await Promise.all(
    paths.map(async (path): Promise<[string, Record<string, unknown>]> => {
      const { strings } = await import(pathToFileURL(path).href)
      return [basename(dirname(path)), language === "qps" ? pseudoWords(strings) : strings]
    }),
  )
  const words = createInstance()
  await words.init({
    lng: language,
    defaultNS: "app",
    resources: { [language]: Object.fromEntries(folders) },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return words.t
}
