import { readdirSync } from "node:fs"
import { relative } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { type Language, languages } from "../shared/languages.ts"

// A translator may rely on this: every folder has a file for each language, with equal keys, the
// plural forms of the language, and equal placeholders in braces.

type Words = { [key: string]: string | Words }
const client = new URL("../client/", import.meta.url)
const file = (folder: string, language: Language) =>
  new URL(`${folder}/strings${language === "en" ? "" : `.${language}`}.ts`, client)

const folders = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((each) => each.name === "strings.ts")
  .map((each) => relative(fileURLToPath(client), each.parentPath))

function flat(words: Words, before = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${before}${key}`, value]] : flat(value, `${before}${key}.`),
  )
}

async function wordsOf(folder: string, language: Language): Promise<Map<string, string>> {
  const read: { strings: Words } = await import(file(folder, language).href)
  return new Map(flat(read.strings))
}

const ending = /_(zero|one|two|few|many|other)$/

/** The keys that a language needs for those of English: a counted one in each form of its plural. */
function keysFor(english: Iterable<string>, language: Language): Set<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const all = [...english]
  const counted = new Set(
    all.filter((key) => key.endsWith("_one")).map((key) => key.replace(ending, "")),
  )
  return new Set(
    all.flatMap((key) => {
      const stem = key.replace(ending, "")
      const form = ending.exec(key)?.[1]
      if (!form || !counted.has(stem) || form === "zero") return [key]
      return forms.map((each) => `${stem}_${each}`)
    }),
  )
}

const values = (words: string) =>
  [...words.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()

for (const language of languages.filter((each) => each !== "en")) {
  describe(`the words in ${language}`, () => {
    it.each(folders)("of %s have the keys of the English ones and no others", async (folder) => {
      const needed = keysFor((await wordsOf(folder, "en")).keys(), language)
      const there = (await wordsOf(folder, language)).keys()
      expect([...there].sort()).toEqual([...needed].sort())
    })

    it.each(folders)(
      "of %s say every value, and ask for none that is not there",
      async (folder) => {
        const english = await wordsOf(folder, "en")
        for (const [key, words] of await wordsOf(folder, language)) {
          const source = english.get(key) ?? english.get(key.replace(ending, "_other")) ?? ""
          // "One plan" needs no number.
          const counted = /_(one|zero)$/.test(key)
          const said = values(words).filter((name) => !counted || name !== "count")
          const needed = values(source).filter((name) => !counted || name !== "count")
          expect({ key, said: new Set(said) }).toEqual({ key, said: new Set(needed) })
        }
      },
    )
  })
}
