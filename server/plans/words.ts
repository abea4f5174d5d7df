import type { Node } from "@tiptap/pm/model"
import { measuresOf } from "../../shared/document/outline.ts"
import { writeDocument } from "../../shared/document/writeDocument.ts"

/** The words a plan begins with, ready to be stored. */
export interface PlanWords {
  /** One Yjs update that writes them. */
  update: Uint8Array
  /** The printed names of the bodies that lead and join its measures. */
  bodies: string[]
  measures: number
}

/** Makes the words of a plan ready from its document. */
export function planWords(document: Node): PlanWords {
  const measures = measuresOf(document)
  const names = measures.flatMap(({ measure }) => measure.participants.map(({ name }) => name))
  return {
    update: writeDocument(document),
    bodies: [...new Set(names)],
    measures: measures.length,
  }
}
