import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import type { Services } from "../routes/route.ts"

/** The stored words of a plan at one moment. */
export interface PlanText {
  document: Node
  /** The number of the last stored update; 0 for a plan without words. */
  seq: number
  /** The same words as one Yjs update. */
  readonly state: Uint8Array
  /** And as a Yjs document, made when first asked for: only anchors need it. */
  yjs(): Y.Doc
}

/** Reads the words of a plan as they are stored now. */
export async function readText(
  { rooms }: Pick<Services, "rooms">,
  plan: string,
): Promise<PlanText> {
  const { doc: document, state, seq } = await rooms.read(plan)
  let made: Y.Doc | null = null
  return {
    document,
    seq,
    get state() {
      const [first] = state
      return first && state.length === 1 ? first : Y.mergeUpdates([...state])
    },
    yjs() {
      if (!made) {
        made = new Y.Doc()
        for (const update of state) Y.applyUpdate(made, update)
      }
      return made
    },
  }
}
