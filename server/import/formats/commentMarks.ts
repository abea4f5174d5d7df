/** The longest text that a comment is taken to be on; a longer one is on its place. */
const longest = 4000

/** Tracks the comments that begin in the part being read, and the words between their marks. */
export class CommentMarks {
  readonly #words = new Map<string, string>()
  readonly #open = new Set<string>()
  #begun: string[] = []

  /** Begins a comment; a second beginning is ignored. */
  begin(id: string): void {
    if (this.#words.has(id)) return
    this.#words.set(id, "")
    this.#open.add(id)
    this.#begun.push(id)
  }

  end(id: string): void {
    this.#open.delete(id)
  }

  /** Adds text at the reading position. */
  add(text: string): void {
    for (const id of this.#open) {
      const words = `${this.#words.get(id) ?? ""}${text}`
      this.#words.set(id, words.length > longest ? "" : words)
      if (words.length > longest) this.#open.delete(id)
    }
  }

  /** The comments that began since the last call: those of the part that was just read. */
  take(): string[] {
    return this.#begun.splice(0)
  }

  /** Keeps comments of a part without words for the next one. */
  leave(ids: readonly string[] | undefined): void {
    if (ids) this.#begun.unshift(...ids)
  }

  /** The words that a comment is on; "" where its end is missing, or it is on a place. */
  wordsOf(id: string): string {
    return this.#open.has(id) ? "" : (this.#words.get(id) ?? "").replace(/\s+/gu, " ").trim()
  }
}
