import { useEffect, useState } from "react"
import * as Y from "yjs"

/**
 * A one-way copy of `source` that follows its changes. The editor of a person who may not write is
 * bound to it, so that corrections that the editor binding makes while it renders do not reach the
 * document that is synced. Returns the copy and a function that stops it.
 */
export function mirrorOf(source: Y.Doc): { doc: Y.Doc; stop: () => void } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(source))
  const follow = (update: Uint8Array) => Y.applyUpdate(doc, update)
  source.on("update", follow)
  const stop = () => {
    source.off("update", follow)
    doc.destroy()
  }
  return { doc, stop }
}

/** The document an editor may be bound to: the plan's own, or a mirror for who may not write; null at first. */
export function useShownDocument(source: Y.Doc | null, mayWrite: boolean): Y.Doc | null {
  const [shown, setShown] = useState<Y.Doc | null>(null)
  useEffect(() => {
    if (!source) return
    if (mayWrite) {
      setShown(source)
      return () => setShown(null)
    }
    const { doc, stop } = mirrorOf(source)
    setShown(doc)
    return () => {
      setShown(null)
      stop()
    }
  }, [source, mayWrite])
  return shown
}
