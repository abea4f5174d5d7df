import * as Y from "yjs"
import { fragmentName } from "../readDocument.ts"
import { ancestor, attributeOf } from "./mendLost.ts"
import { elementsIn, wordsOf } from "./mendPlace.ts"

/**
 * The living elements of a document by what lost words are looked for by, so that many are found
 * a place with one look through the plan. Holds while nothing but lost words is written.
 */
export class LivingElements {
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

  /** The blocks of the narrative that hold these words. */
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

  /** Says that words were put back into a text. */
  wrote(text: Y.XmlText): void {
    this.#words.delete(text)
  }
}
