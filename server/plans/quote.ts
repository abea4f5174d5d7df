import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import type { Anchor } from "../../shared/api/comments.ts"

/** Where a thread hangs: a measure, a block of narrative, or (neither) the plan. */
export interface ThreadPlace {
  measureId: string | null
  blockId: string | null
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim()

/** The words of a node with those of its fields, as one may select them; with or without footnotes. */
function wordsOf(node: Node, footnotes: boolean): string {
  let text = ""
  node.descendants((child) => {
    if (child.type.name === "footnote" && !footnotes) return false
    if (child.isText) text += child.text
    else if (child.isBlock || child.isLeaf) text += "\n"
    return true
  })
  return plain(text)
}

/** The places of one document where threads can hang, read once for as many threads as there are. */
export class ThreadPlaces {
  readonly #document: Node
  readonly #nodes = new Map<string, Node>()
  readonly #words = new Map<Node, string[]>()

  constructor(document: Node) {
    this.#document = document
    document.descendants((node) => {
      const { name } = node.type
      const { id } = node.attrs
      if ((name === "measure" || name === "block") && typeof id === "string")
        this.#nodes.set(`${name} ${id}`, node)
      return name !== "block"
    })
  }

  #node({ measureId, blockId }: ThreadPlace): Node | undefined {
    if (measureId !== null) return this.#nodes.get(`measure ${measureId}`)
    return blockId === null ? this.#document : this.#nodes.get(`block ${blockId}`)
  }

  /** Whether the place is in the document; the plan itself always is. */
  has(place: ThreadPlace): boolean {
    return this.#node(place) !== undefined
  }

  /** Whether `quote` stands in the words of the place; runs of white space count as one space. */
  stands(place: ThreadPlace, quote: string): boolean {
    const node = this.#node(place)
    if (!node) return false
    const words = this.#words.get(node) ?? [wordsOf(node, false), wordsOf(node, true)]
    this.#words.set(node, words)
    const wanted = plain(quote)
    return words.some((text) => text.includes(wanted))
  }
}

// Where deleted words are kept, a place in a deleted element is found, at its beginning.
const isGone = ({ _item }: Y.AbstractType<unknown>) => _item?.deleted === true

type Part = Y.XmlFragment | Y.XmlElement | Y.XmlText

/** The words of a text from one index to another, without its formats. */
function slice(text: Y.XmlText, from: number, to?: number): string {
  let words = ""
  for (const { insert } of text.toDelta() as { insert: unknown }[])
    words += typeof insert === "string" ? insert : "\n"
  return words.slice(from, to)
}

/** A part and all that it lies in, from within. */
function* upwards(part: Part): Generator<Part> {
  for (let at: Part | null = part; at; at = at.parent as Part | null) yield at
}

/** The words between a place in one text and a place in a later one; footnotes are left out. */
function across(from: Y.XmlText, start: number, to: Y.XmlText, end: number): string {
  const above = new Set(upwards(to))
  const common = [...upwards(from)].find((part) => above.has(part))
  let words = ""
  let state: "before" | "between" | "behind" = "before"
  const walk = (part: Part) => {
    if (state === "behind") return
    if (part instanceof Y.XmlText) {
      if (part === from) {
        words += slice(part, start)
        state = "between"
      } else if (part === to) {
        if (state === "between") words += slice(part, 0, end)
        state = "behind"
      } else if (state === "between") words += slice(part, 0)
      return
    }
    if (part instanceof Y.XmlElement && part.nodeName === "footnote") return
    if (state === "between") words += "\n"
    for (const child of part.toArray()) walk(child as Part)
  }
  if (common) walk(common)
  return words
}

/** The words between the two ends of an anchor; "" when they are gone or it cannot be read. */
export function anchoredWords(doc: Y.Doc, anchor: Anchor): string {
  try {
    const [from, to] = [anchor.from, anchor.to].map((end) =>
      Y.createAbsolutePositionFromRelativePosition(
        Y.decodeRelativePosition(Buffer.from(end, "base64")),
        doc,
        false,
      ),
    )
    if (!from || !to || isGone(from.type) || isGone(to.type)) return ""
    if (!(from.type instanceof Y.XmlText) || !(to.type instanceof Y.XmlText)) return ""
    if (from.type === to.type) return slice(from.type, from.index, to.index)
    return across(from.type, from.index, to.type, to.index)
  } catch {
    return ""
  }
}
