import type { IncomingHttpHeaders } from "node:http"
import { firstLanguage, type Language } from "../../shared/languages.ts"
import { az } from "./az.ts"
import { ru } from "./ru.ts"
import type { Sentences } from "./sentences.ts"

const books: Readonly<Record<Exclude<Language, "en">, Sentences>> = { ru, az }

interface Pattern {
  readonly like: RegExp
  readonly names: readonly string[]
  readonly said: string
}

const place = /\{(\w+)\}/g

function patternOf(english: string, said: string): Pattern {
  const names = [...english.matchAll(place)].map(([, name = ""]) => name)
  const parts = english.split(place).filter((_, at) => at % 2 === 0)
  const source = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(.+?)")
  return { like: new RegExp(`^${source}$`, "su"), names, said }
}

const patterns = new Map<Sentences, readonly Pattern[]>()

function patternsOf(book: Sentences): readonly Pattern[] {
  const known = patterns.get(book)
  if (known) return known
  const made = Object.entries(book)
    .filter(([english]) => english.search(place) >= 0)
    .map(([english, said]) => patternOf(english, said))
  patterns.set(book, made)
  return made
}

/**
 * A sentence of the server in a language. The English sentence is its own key, because it comes
 * ready made: from a helper process, from better-auth, from where it was thrown. One that is in no
 * book stays English.
 */
export function inLanguage(english: string, language: Language): string {
  if (language === "en") return english
  const book = books[language]
  const whole = book[english]
  if (whole !== undefined) return whole
  for (const { like, names, said } of patternsOf(book)) {
    const found = like.exec(english)
    if (!found) continue
    const values = new Map(names.map((name, at) => [name, found[at + 1] ?? ""]))
    return said.replace(place, (_, name: string) => values.get(name) ?? "")
  }
  return english
}

/** The language a caller reads, by their `accept-language`: the first of ours in the order of its weights. */
export function languageOf(headers: IncomingHttpHeaders | Record<string, string>): Language {
  const wishes = (headers["accept-language"] ?? "").split(",").map((wish, at) => {
    const [tag = "", ...rest] = wish.trim().split(";")
    const weight = rest.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean)
    return { tag, weight: weight === undefined ? 1 : Number(weight), at }
  })
  wishes.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return firstLanguage(wishes.filter(({ weight }) => weight > 0).map(({ tag }) => tag))
}
