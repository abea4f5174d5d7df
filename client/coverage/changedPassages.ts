import type { Node } from "@tiptap/pm/model"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { passages } from "../../shared/document/passages.ts"
import { samePassage } from "./samePassage.ts"

/**
 * The difference between the passages of a document (a `doc` node) and those `sent` before, by id, and
 * the passages as they are `now`; what is the same is the one that was sent.
 */
export function changedPassages(
  sent: ReadonlyMap<string, Passage>,
  doc: Node | null,
): { changed: Passage[]; removed: string[]; now: ReadonlyMap<string, Passage> } {
  const now = new Map<string, Passage>()
  const changed: Passage[] = []
  for (const passage of doc ? passages(doc) : []) {
    const before = sent.get(passage.id)
    if (before && samePassage(before, passage)) now.set(passage.id, before)
    else {
      now.set(passage.id, passage)
      changed.push(passage)
    }
  }
  return { changed, removed: [...sent.keys()].filter((id) => !now.has(id)), now }
}
