import type { Node } from "@tiptap/pm/model"
import type * as Y from "yjs"
import { agreedWords } from "../../shared/agreement/agreedWords.ts"
import { outline } from "../../shared/document/outline.ts"
import { blocksIn, textOf } from "../../shared/document/planMeasure.ts"
import { readDocument } from "../../shared/document/readDocument.ts"

/** The reason of a refusal: the right to write is gone, or one change was too large. */
export type RefusalCause = "no-right" | "too-large"

/** Text of a person that the server refused, with its place. */
export interface RefusedEdits {
  place: string
  words: string
}

function parts(doc: Node): Map<string, RefusedEdits> {
  const all = new Map<string, RefusedEdits>()
  for (const part of outline(doc)) {
    if (part.type === "measure")
      all.set(part.id, { place: part.number, words: agreedWords(part.measure) })
    else if (part.type === "table") {
      blocksIn(part.node).forEach((block, index) => {
        const id = String(block.attrs.id ?? "") || `${part.id}:${index}`
        all.set(id, { place: "", words: textOf(block) })
      })
    } else all.set(part.id || `@${part.pos}`, { place: part.number, words: part.text })
  }
  return all
}

/**
 * The differences of this device's copy from the server's: the blocks and measures with other
 * words, as this device has them. Words that are elsewhere in the server's copy are not listed.
 */
export function refusedEdits(here: Y.Doc, server: Y.Doc): RefusedEdits[] {
  const there = parts(readDocument(server))
  const known = new Set([...there.values()].map(({ words }) => words.trim()))
  return [...parts(readDocument(here))].flatMap(([id, { place, words }]) => {
    const said = words.trim()
    if (said === "" || known.has(said) || there.get(id)?.words.trim() === said) return []
    return [{ place, words: said }]
  })
}
