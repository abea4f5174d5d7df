import type { Node } from "@tiptap/pm/model"
import type { Anchor } from "../../shared/api/comments.ts"
import type { Services } from "../http/route.ts"
import { anchoredWords } from "./quote.ts"

/** The stored words of a plan at one moment. */
export interface PlanText {
  document: Node
  /** The number of the last stored update; 0 for a plan without words. */
  seq: number
  /** The text as successive Yjs updates. */
  state: readonly Uint8Array[]
  /** Of the anchors that were asked about, the words between their ends where there are any. */
  anchored: ReadonlyMap<Anchor, string>
}

/**
 * Reads the words of a plan as they are stored now, and what stands between the ends of `anchors`: looked up
 * in the plan's own document, since making another of a large plan would hold everybody up.
 */
export async function readText(
  { rooms }: Pick<Services, "rooms">,
  plan: string,
  anchors: readonly Anchor[] = [],
): Promise<PlanText> {
  const anchored = new Map<Anchor, string>()
  const { doc: document, ...rest } = await rooms.read(plan, (yjs) => {
    for (const anchor of anchors) {
      const words = anchoredWords(yjs, anchor)
      if (words !== "") anchored.set(anchor, words)
    }
  })
  return { document, anchored, ...rest }
}
