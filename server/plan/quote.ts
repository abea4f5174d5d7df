import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import type { Anchor } from "../../shared/api/comments.ts"
import { outline } from "../../shared/document/outline.ts"

/** Where a thread hangs: a measure, a block of narrative, or (neither) the plan. */
export interface Place {
  measureId: string | null
  blockId: string | null
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim()

/** The words of a node with those of its fields and footnotes, as one may select them. */
function wordsOf(node: Node): string {
  return plain(node.textBetween(0, node.content.size, "\n", (leaf) => (leaf.isLeaf ? " " : "")))
}

function nodeAt(document: Node, { measureId, blockId }: Place): Node | null {
  if (measureId !== null)
    return (
      outline(document).find((part) => part.type === "measure" && part.id === measureId)?.node ??
      null
    )
  if (blockId === null) return document
  let found: Node | null = null
  document.descendants((node) => {
    if (node.attrs.id === blockId) found = node
    return found === null
  })
  return found
}

/** Whether the place is in the document; the plan itself always is. */
export function placeExists(document: Node, place: Place): boolean {
  return nodeAt(document, place) !== null
}

/** Whether `quote` stands in the words of the place; runs of white space count as one space. */
export function quoteStands(document: Node, place: Place, quote: string): boolean {
  const node = nodeAt(document, place)
  return node !== null && wordsOf(node).includes(plain(quote))
}

/** Whether an anchor still has words between its two ends. False also for one that cannot be read. */
export function anchorResolves(doc: Y.Doc, anchor: Anchor): boolean {
  try {
    const [from, to] = [anchor.from, anchor.to].map((end) =>
      Y.createAbsolutePositionFromRelativePosition(
        Y.decodeRelativePosition(Buffer.from(end, "base64")),
        doc,
        false,
      ),
    )
    if (!from || !to) return false
    return from.type !== to.type || from.index < to.index
  } catch {
    return false
  }
}
