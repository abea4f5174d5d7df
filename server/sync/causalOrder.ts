import * as Y from "yjs"

type Struct = Y.Item | Y.GC

/** A struct, or the rest of one, from `offset` on. */
export interface Piece {
  client: number
  clock: number
  struct: Struct
  offset: number
}

function structAt(doc: Y.Doc, client: number, clock: number): Struct | null {
  const structs = doc.store.clients.get(client)
  const struct = structs?.[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item || struct instanceof Y.GC ? struct : null
}

/** What must stand before a struct can: its neighbours and what is around it. */
function needs(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  const { origin, rightOrigin, parent } = struct
  const around = parent instanceof Y.AbstractType ? parent._item?.id : null
  return [origin, rightOrigin, around].filter((id): id is Y.ID => id instanceof Y.ID)
}

// What was added after the limit may have grown together with what was there before.
function cut(struct: Struct, length: number): Struct {
  if (struct.length <= length) return struct
  const { id } = struct
  if (struct instanceof Y.GC) return new Y.GC(id, length)
  const content = struct.content.copy()
  content.splice(length)
  const { origin, rightOrigin, parent, parentSub } = struct
  return new Y.Item(id, null, origin, null, rightOrigin, parent, parentSub, content)
}

/**
 * Everything a document had when its clients were at `limits`, each piece after all that it stands
 * on, so that any beginning of it is a plan of its own. The document may change between two pieces:
 * what is added meanwhile is left out.
 */
export function* inCausalOrder(
  doc: Y.Doc,
  limits: ReadonlyMap<number, number>,
): Generator<Piece, void> {
  const done = new Map<number, number>()
  const reached = (client: number) => done.get(client) ?? 0
  for (const [client, limit] of [...limits].sort(([a], [b]) => b - a)) {
    const stack = [{ client, goal: limit }]
    for (let top = stack[0]; top; top = stack[stack.length - 1]) {
      const clock = reached(top.client)
      const struct = clock < top.goal ? structAt(doc, top.client, clock) : null
      if (!struct) {
        stack.pop()
        continue
      }
      const missing = needs(struct).find(
        (id) => id.client !== struct.id.client && reached(id.client) <= id.clock,
      )
      if (missing) {
        stack.push({ client: missing.client, goal: missing.clock + 1 })
        continue
      }
      const end = Math.min(struct.id.clock + struct.length, limits.get(top.client) ?? 0)
      const whole = cut(struct, end - struct.id.clock)
      yield { client: top.client, clock, struct: whole, offset: clock - struct.id.clock }
      done.set(top.client, end)
    }
  }
}
