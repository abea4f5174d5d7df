import * as Y from "yjs"

/** The structs of a client in a document that overlap `clock` to `end`, in order. */
export function* structsIn(doc: Y.Doc, client: number, clock: number, end: number) {
  const structs = doc.store.clients.get(client) ?? []
  const last = structs[structs.length - 1]
  if (!last || clock >= last.id.clock + last.length) return
  for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
    const struct = structs[i]
    if (!struct || struct.id.clock >= end) return
    yield struct
  }
}
