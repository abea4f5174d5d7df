import * as Y from "yjs"

/**
 * Applies updates to a document, except those that cannot be decoded: one damaged row must not cost
 * the whole copy.
 */
export function applyReadable(doc: Y.Doc, updates: readonly Uint8Array[], origin?: unknown): void {
  for (const update of updates) {
    try {
      Y.applyUpdate(doc, update, origin)
    } catch {
      // Nothing more can be known of it.
    }
  }
}
