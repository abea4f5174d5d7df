import * as Y from "yjs"

/** Takes updates into a document, save those that cannot be read: one spoilt row is not all of a copy. */
export function applyReadable(doc: Y.Doc, updates: readonly Uint8Array[], origin?: unknown): void {
  for (const update of updates) {
    try {
      Y.applyUpdate(doc, update, origin)
    } catch {
      // Nothing more can be known of it.
    }
  }
}
