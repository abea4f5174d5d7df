import * as Y from "yjs"
import { fragmentName } from "../readDocument.ts"
import { ancestor, attributeOf } from "./lostText.ts"
import { elementsIn, wordsOf } from "./recoveryPlace.ts"

/**
 * An index of the live elements of a document for placing lost words, built in one pass through
 * the plan. Valid while only lost words are written.
 */
export class LiveElements {
  readonly blocks = new Map<unknown, Y.XmlElement>()
  readonly measures = new Map<unknown, Y.XmlElement>()
  /** Blocks outside measures. */
  readonly narrative: Y.XmlElement[] = []
  #words = new Map<Y.XmlText, string>()

  constructor(doc: Y.Doc) {
    for (const element of elementsIn(doc.getXmlFragment(fragmentName))) {
      const isBlock = element.nodeName === "block"
      if (!isBlock && element.nodeName !== "measure") continue
      const byId = isBlock ? this.blocks : this.measures
      const id = attributeOf(element, "id")
      if (id && !byId.has(id)) byId.set(id, element)
      if (isBlock && ancestor(element, "measure") === null) this.narrative.push(element)
    }
  }

  /** The narrative blocks that contain these words. */
  narrativeWith(words: string): Y.XmlElement[] {
    return this.narrative.filter((block) => block.toArray().some((text) => this.#has(text, words)))
  }

  #has(text: unknown, words: string): boolean {
    if (!(text instanceof Y.XmlText)) return false
    let own = this.#words.get(text)
    if (own === undefined) {
      own = wordsOf(text)
      this.#words.set(text, own)
    }
    return own.includes(words)
  }

  /** Records that lost words were written into a text. */
  wrote(text: Y.XmlText): void {
    this.#words.delete(text)
  }
}
