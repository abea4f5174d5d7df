import type { MendedSet } from "./mendedSet.ts"
import type { StandardsSet } from "./set.ts"

/** Something in a set that does not hold together, and where. */
export interface SetFault {
  readonly path: readonly (string | number)[]
  readonly reason: string
  /** A name that nothing bears, which is one fault however often it stands. */
  readonly isOfName?: true
}

/** The way to a part of a set, by names and places in lists. */
export type Path = SetFault["path"]

/** The languages whose words and inflection the reading knows. */
export const readLanguages: readonly string[] = ["en", "ru", "az"]
/** Whether plans can be read in the language. */
export const isRead = (language: string) => readLanguages.includes(language)
/** A language that stands in so many places is one fault, of the list of languages. */
const mostPlaces = 5

/** Names that may be used; null where some of them cannot be read, so that none can be called unknown. */
type Names = ReadonlySet<string> | null

/** Gathers the faults of one set, by what they are about. */
export class SetCheck {
  readonly faults: SetFault[] = []
  readonly #set: StandardsSet
  /** Where blanks stand for what has no right shape, as JSON: of those parts nothing more is said. */
  readonly #blanks: ReadonlySet<string>
  readonly #strange = new Map<string, Path[]>()

  constructor({ set, blanks }: MendedSet) {
    this.#set = set
    this.#blanks = new Set(blanks.map((path) => JSON.stringify(path)))
  }

  fault(path: Path, reason: string): void {
    if (this.#isTold(path)) this.faults.push({ path, reason })
  }

  /** A name that nothing bears. */
  stranger(path: Path, reason: string): void {
    if (this.#isTold(path)) this.faults.push({ path, reason, isOfName: true })
  }

  #isTold(path: Path): boolean {
    return path.every((_, i) => this.isWhole(...path.slice(0, i + 1)))
  }

  /** Whether the part has the right shape, as far as it is not that of parts of its own. */
  isWhole(...path: Path): boolean {
    return this.#blanks.size === 0 || !this.#blanks.has(JSON.stringify(path))
  }

  /** The same of each entry of a list, or of a part of each. */
  areWhole(path: Path, entries: readonly unknown[], ...part: Path): boolean {
    return this.isWhole(...path) && entries.every((_, i) => this.isWhole(...path, i, ...part))
  }

  /** The ids of a list. */
  idsOf(path: Path, entries: readonly { id: string }[]): Names {
    return this.areWhole(path, entries, "id") ? new Set(entries.map(({ id }) => id)) : null
  }

  /** The names of a part. */
  namesOf(part: string, entries: object): Names {
    return this.isWhole(part) ? new Set(Object.keys(entries)) : null
  }

  /** Every id once. */
  once(path: Path, entries: readonly { id: string }[]): void {
    const seen = new Set<string>()
    for (const [i, { id }] of entries.entries()) {
      if (seen.has(id)) this.fault([...path, i, "id"], `“${id}” stands here twice.`)
      seen.add(id)
    }
  }

  /** Names that must be among the known ones. */
  known(path: Path, names: readonly string[], known: Names, what: string): void {
    for (const [i, name] of names.entries()) this.one([...path, i], name, known, what)
  }

  one(path: Path, name: string, known: Names, what: string): void {
    if (known && !known.has(name)) this.stranger(path, `There is no ${what} “${name}”.`)
  }

  /** Words in every language of the set, and in no other. */
  titles(path: Path, title: Readonly<Record<string, string>>): void {
    for (const language of this.#set.languages.filter(isRead)) {
      const words = title[language]
      // An empty one is a fault of the shape.
      if (words === undefined || (words !== "" && words.trim() === ""))
        this.fault(path, `The title in “${language}” is missing.`)
    }
    this.languages(path, title)
  }

  /** Nothing in a language that the set has not. */
  languages(path: Path, byLanguage: Readonly<Record<string, unknown>>): void {
    if (!this.areWhole(["languages"], this.#set.languages)) return
    for (const language of Object.keys(byLanguage)) {
      if (this.#set.languages.includes(language)) continue
      const places = this.#strange.get(language) ?? []
      this.#strange.set(language, places)
      places.push([...path, language])
    }
  }

  /** Says of each language that the set has not where it stands; of one that is everywhere, once. */
  strangeLanguages(): void {
    for (const [language, paths] of this.#strange) {
      const others = paths.length - 1
      const also = others < mostPlaces ? "" : `, here and in ${others} other places`
      for (const path of also ? paths.slice(0, 1) : paths)
        this.fault(path, `“${language}” is none of the set's languages${also}.`)
    }
  }
}
