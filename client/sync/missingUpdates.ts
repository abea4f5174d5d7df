import * as Y from "yjs"
import { structsIn } from "../../shared/document/recovery/structsIn.ts"

/** Whether a document lacks any of what an update brings or deletes. */
function lacks(doc: Y.Doc, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  if (structs.some((struct) => !(struct instanceof Y.Skip))) return true
  for (const [client, deletions] of ds.clients) {
    for (const { clock, len } of deletions) {
      if (clock + len > Y.getState(doc.store, client)) return true
      for (const struct of structsIn(doc, client, clock, clock + len))
        if (!struct.deleted) return true
    }
  }
  return false
}

/** The part of an update beyond a known state, cut at its beginning; null where it cannot be read. */
function beyond(known: Uint8Array, update: Uint8Array): Uint8Array | null {
  try {
    return Y.diffUpdate(update, known)
  } catch {
    return null
  }
}

/**
 * The parts of updates that a document lacks, in their order, each without the beginning that is
 * known; one that cannot be decoded is left out. They are neither applied nor merged, so that a
 * deletion covers only the text that its writer had, and not what others wrote there since.
 */
export function missingUpdates(doc: Y.Doc, updates: readonly Uint8Array[]): Uint8Array[] {
  const known = Y.encodeStateVector(doc)
  return updates.flatMap((update) => {
    const news = beyond(known, update)
    return news && lacks(doc, news) ? [news] : []
  })
}
