import type { Node } from "@tiptap/pm/model"
import type { Found, PlanPlace } from "../../../shared/api/returned.ts"
import { outline } from "../../../shared/document/outline.ts"
import { idOf } from "../../../shared/document/planMeasure.ts"

/** The facts that a file gives on the place of a comment. */
export interface StatedPlace {
  /**
   * The id of the part in the plan that the file was exported from; `whole` for the plan itself.
   */
  id?: string | "whole" | undefined
  /** The number printed there. */
  number?: string | undefined
  /** The words there; the whole row for a table. */
  words: string
}

interface Entry {
  place: PlanPlace
  number: string
  size: number
}

const tokensOf = (text: string) =>
  new Set(
    (
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []
    ).slice(0, 600),
  )

/** The share of common words from which two texts are the same place. */
const alike = 0.5
/** The difference to the next best place below which the result is uncertain. */
const apart = 0.08
/** The similarity below which the words at a number are different ones. */
const unlike = 0.2

const bareNumber = (number: string) => number.replace(/[^\p{L}\p{N}.]+/gu, "").replace(/\.+$/u, "")

/** Finds places of a plan by the facts that a file gives. */
export class PlaceFinder {
  readonly #entries: Entry[] = []
  readonly #byId = new Map<string, Entry>()
  readonly #byNumber = new Map<string, number>()
  readonly #byToken = new Map<string, number[]>()
  readonly #known = new Map<string, { place: PlanPlace | null; found: Found }>()

  /**
   * `printed` are the file's own numbers for the parts of this plan, where they differ from the
   * plan's.
   */
  constructor(document: Node, printed: ReadonlyMap<string, string> | null = null) {
    const numbers = printed ?? new Map(outline(document).map(({ id, number }) => [id, number]))
    document.descendants((node) => {
      const { name } = node.type
      if (name !== "measure" && name !== "block") return true
      const id = idOf(node)
      if (id === "") return false
      const measure = name === "measure"
      let text = ""
      node.descendants((inside) => {
        text += inside.isText ? inside.text : " "
        return true
      })
      const place = measure ? { measureId: id, blockId: null } : { measureId: null, blockId: id }
      this.#add({ place, number: measure ? (numbers.get(id) ?? "") : "", size: 0 }, id, text)
      return false
    })
  }

  #add(entry: Entry, id: string, text: string): void {
    const at = this.#entries.push(entry) - 1
    this.#byId.set(id, entry)
    if (entry.number !== "") this.#byNumber.set(entry.number, at)
    const tokens = tokensOf(text)
    entry.size = tokens.size
    for (const token of tokens) {
      const list = this.#byToken.get(token)
      if (list) list.push(at)
      else this.#byToken.set(token, [at])
    }
  }

  /** The place of a comment, and how it was found. */
  find(said: StatedPlace): { place: PlanPlace | null; found: Found } {
    if (said.id === "whole") return { place: whole, found: "plan" }
    const known = said.id === undefined ? undefined : this.#byId.get(said.id)
    if (known) return { place: known.place, found: "id" }
    const key = `${said.number ?? ""}\n${said.words}`
    let answer = this.#known.get(key)
    if (!answer) {
      answer = this.#search(said)
      this.#known.set(key, answer)
    }
    return answer
  }

  #search({ number, words }: StatedPlace): { place: PlanPlace | null; found: Found } {
    const scores = this.#scores(words)
    const numbered = number === undefined ? undefined : this.#byNumber.get(bareNumber(number))
    const entry = numbered === undefined ? undefined : this.#entries[numbered]
    if (entry && numbered !== undefined) {
      const asked = tokensOf(words)
      if (number !== undefined) for (const part of tokensOf(number)) asked.delete(part)
      if (asked.size === 0 || (scores.get(numbered) ?? 0) >= unlike)
        return { place: entry.place, found: "number" }
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a)
    if (best && best[1] >= alike && best[1] - (second?.[1] ?? 0) >= apart)
      return { place: this.#entries[best[0]]?.place ?? null, found: "words" }
    return { place: null, found: "none" }
  }

  /**
   * The similarity of each place to the words, from 0 to 1, without places that have no common
   * word.
   */
  #scores(words: string): Map<number, number> {
    const asked = tokensOf(words)
    const shared = new Map<number, number>()
    for (const token of asked)
      for (const at of this.#byToken.get(token) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return new Map(
      [...shared].map(([at, count]) => {
        const size = this.#entries[at]?.size ?? 0
        const both = (2 * count) / (asked.size + size)
        // The beginning of a measure is enough to name it.
        const within = asked.size >= 4 ? (0.9 * count) / asked.size : 0
        return [at, Math.max(both, within)] as const
      }),
    )
  }
}

const whole: PlanPlace = { measureId: null, blockId: null }
