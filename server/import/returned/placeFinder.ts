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
    const asked = tokensOf(words)
    const shared = this.#sharedWords(asked)
    const numbered = number === undefined ? undefined : this.#byNumber.get(bareNumber(number))
    const entry = numbered === undefined ? undefined : this.#entries[numbered]
    if (entry && numbered !== undefined) {
      const besides = new Set(asked)
      if (number !== undefined) for (const part of tokensOf(number)) besides.delete(part)
      const likeness = likenessOf(shared[numbered] ?? 0, asked.size, entry.size)
      if (besides.size === 0 || likeness >= unlike) return { place: entry.place, found: "number" }
    }
    let [best, bestLikeness, secondLikeness] = [-1, 0, 0]
    for (const [at, { size }] of this.#entries.entries()) {
      const likeness = likenessOf(shared[at] ?? 0, asked.size, size)
      if (likeness > bestLikeness)
        [best, bestLikeness, secondLikeness] = [at, likeness, bestLikeness]
      else if (likeness > secondLikeness) secondLikeness = likeness
    }
    if (bestLikeness >= alike && bestLikeness - secondLikeness >= apart)
      return { place: this.#entries[best]?.place ?? null, found: "words" }
    return { place: null, found: "none" }
  }

  /** How many of the words each place has, in the order of the places. */
  #sharedWords(asked: ReadonlySet<string>): Uint16Array {
    const shared = new Uint16Array(this.#entries.length)
    for (const token of asked)
      for (const at of this.#byToken.get(token) ?? []) shared[at] = (shared[at] ?? 0) + 1
    return shared
  }
}

/** The similarity of a text to a place by their common words, from 0 to 1. */
function likenessOf(common: number, asked: number, size: number): number {
  if (common === 0) return 0
  // The beginning of a measure is enough to name it.
  const within = asked >= 4 ? (0.9 * common) / asked : 0
  return Math.max((2 * common) / (asked + size), within)
}

const whole: PlanPlace = { measureId: null, blockId: null }
