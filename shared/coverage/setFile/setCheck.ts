import type { StandardsSet } from "../set/set.ts"
import type { RepairedSet } from "./repairedSet.ts"

/** An inconsistency in a set, and its place. */
export interface SetFault {
  readonly path: readonly (string | number)[]
  readonly reason: string
  /** Set for an undefined name, which is one fault however often it occurs. */
  readonly isOfName?: true
}

/** The path to a part of a set: names and array indices. */
export type Path = SetFault["path"]

/** The languages whose words and inflection the reading knows. */
export const readLanguages: readonly string[] = ["en", "ru", "az"]
/** Whether plans can be read in the language. */
export const isRead = (language: string) => readLanguages.includes(language)
/** From this many occurrences, an undeclared language is one fault, of the list of languages. */
const mostPlaces = 5

/**
 * Defined names; null where some of them cannot be read, so that no name can be called undefined.
 */
type Names = ReadonlySet<string> | null

/** Collects the faults of one set. */
export class SetCheck {
  readonly faults: SetFault[] = []
  readonly #set: StandardsSet
  /**
   * The paths of the blanks that replace malformed parts, as JSON: further faults of those are not
   * reported.
   */
  readonly #blanks: ReadonlySet<string>
  readonly #strange = new Map<string, Path[]>()

  constructor({ set, blanks }: RepairedSet) {
    this.#set = set
    this.#blanks = new Set(blanks.map((path) => JSON.stringify(path)))
  }

  fault(path: Path, reason: string): void {
    if (this.#isWholeAlong(path)) this.faults.push({ path, reason })
  }

  /** Reports an undefined name. */
  stranger(path: Path, reason: string): void {
    if (this.#isWholeAlong(path)) this.faults.push({ path, reason, isOfName: true })
  }

  /** Whether the part and all that contain it are well formed. */
  #isWholeAlong(path: Path): boolean {
    return path.every((_, i) => this.isWhole(...path.slice(0, i + 1)))
  }

  /** Whether the part itself is well formed; its own parts may not be. */
  isWhole(...path: Path): boolean {
    return this.#blanks.size === 0 || !this.#blanks.has(JSON.stringify(path))
  }

  /** Whether each entry of a list, or a part of each, is well formed. */
  areWhole(path: Path, entries: readonly unknown[], ...part: Path): boolean {
    return this.isWhole(...path) && entries.every((_, i) => this.isWhole(...path, i, ...part))
  }

  /** The ids of a list; null where some cannot be read. */
  idsOf(path: Path, entries: readonly { id: string }[]): Names {
    return this.areWhole(path, entries, "id") ? new Set(entries.map(({ id }) => id)) : null
  }

  /** The names of a part; null where they cannot be read. */
  namesOf(part: string, entries: object): Names {
    return this.isWhole(part) ? new Set(Object.keys(entries)) : null
  }

  /** Reports ids that occur more than once. */
  once(path: Path, entries: readonly { id: string }[]): void {
    const seen = new Set<string>()
    for (const [i, { id }] of entries.entries()) {
      if (seen.has(id)) this.fault([...path, i, "id"], `“${id}” stands here twice.`)
      seen.add(id)
    }
  }

  /** Reports names that are not defined. */
  known(path: Path, names: readonly string[], known: Names, what: string): void {
    for (const [i, name] of names.entries()) this.one([...path, i], name, known, what)
  }

  one(path: Path, name: string, known: Names, what: string): void {
    if (known && !known.has(name)) this.stranger(path, `There is no ${what} “${name}”.`)
  }

  /** Reports titles that lack a language of the set, or have another. */
  titles(path: Path, title: Readonly<Record<string, string>>): void {
    for (const language of this.#set.languages.filter(isRead)) {
      const words = title[language]
      // An empty one is a fault of the shape.
      if (words === undefined || (words !== "" && words.trim() === ""))
        this.fault(path, `The title in “${language}” is missing.`)
    }
    this.languages(path, title)
  }

  /** Reports languages that the set does not have. */
  languages(path: Path, byLanguage: Readonly<Record<string, unknown>>): void {
    if (!this.areWhole(["languages"], this.#set.languages)) return
    for (const language of Object.keys(byLanguage)) {
      if (this.#set.languages.includes(language)) continue
      const places = this.#strange.get(language) ?? []
      this.#strange.set(language, places)
      places.push([...path, language])
    }
  }

  /** Reports each undeclared language where it occurs; one that occurs everywhere, once. */
  strangeLanguages(): void {
    for (const [language, paths] of this.#strange) {
      const others = paths.length - 1
      const also = others < mostPlaces ? "" : `, here and in ${others} other places`
      for (const path of also ? paths.slice(0, 1) : paths)
        this.fault(path, `“${language}” is none of the set's languages${also}.`)
    }
  }
}
