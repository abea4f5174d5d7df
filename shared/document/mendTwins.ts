import * as Y from "yjs"
import { ancestor, attributeOf } from "./mendLost.ts"
import { elementsIn } from "./mendPlace.ts"
import { fragmentName } from "./readDocument.ts"

const identified = ["block", "measure"]

/** The ids of the blocks and measures that a client's new structs from `before` on brought. */
export function idsBrought(
  doc: Y.Doc,
  clients: Iterable<number>,
  before: Map<number, number>,
): Set<string> {
  const ids = new Set<string>()
  for (const client of clients) {
    const structs = doc.store.clients.get(client) ?? []
    const from = before.get(client) ?? 0
    for (let i = structs.length - 1; i >= 0; i--) {
      const item = structs[i]
      if (!item || item.id.clock + item.length <= from) break
      if (!(item instanceof Y.Item) || item.parentSub !== "id" || item.deleted) continue
      for (const id of item.content.getContent()) if (typeof id === "string") ids.add(id)
    }
  }
  return ids
}

/** Everything a copy says and holds, its own id left out, in a form that can be compared. */
function said(node: Y.XmlElement | Y.XmlText): string {
  if (node instanceof Y.XmlText) return JSON.stringify(node.toDelta())
  const attributes = Object.entries(node.getAttributes())
    .filter(([name, value]) => name !== "id" && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const children = node
    .toArray()
    .filter((one) => one instanceof Y.XmlElement || one instanceof Y.XmlText)
    .map(said)
  return JSON.stringify([node.nodeName, attributes, children])
}

function isNew(element: Y.XmlElement, before: Map<number, number>): boolean {
  const id = element._item?.id
  return id !== undefined && id.clock >= (before.get(id.client) ?? 0)
}

/**
 * Mends what two people make who move one block or measure at once: two living elements with one
 * id. Of two that say the same the one that came later (after `before`) is removed; one that says
 * something else gets an id of its own, so that nothing is lost. Only the server calls this, inside
 * a transaction; two who both did it could each remove the other's copy.
 */
export function mendTwins(
  doc: Y.Doc,
  brought: ReadonlySet<string>,
  before: Map<number, number>,
  newId: () => string,
): void {
  const byId = new Map<string, Y.XmlElement[]>()
  for (const element of elementsIn(doc.getXmlFragment(fragmentName))) {
    if (!identified.includes(element.nodeName)) continue
    const id = attributeOf(element, "id")
    if (typeof id !== "string" || !brought.has(id)) continue
    const key = `${element.nodeName} ${id}`
    byId.set(key, [...(byId.get(key) ?? []), element])
  }
  const renamed = new Set<Y.XmlElement>()
  // Measures first: the blocks of one that stays beside its twin stay with it.
  const groups = [...byId].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, twins]) => twins)
  for (const twins of groups) {
    if (twins.length < 2) continue
    const first = twins.find((one) => !isNew(one, before)) ?? twins[0]
    for (const twin of twins) {
      // A twin may have gone with the measure around it, which was a twin itself.
      if (!first || twin === first || twin._item?.deleted || first._item?.deleted) continue
      const around = ancestor(twin, "measure")
      const stays = around !== null && renamed.has(around)
      if (!stays && isMovable(twin) && said(twin) === said(first)) remove(twin)
      else {
        twin.setAttribute("id", newId())
        renamed.add(twin)
      }
    }
  }
}

// A cell keeps its block, a cell without one would be another table.
function isMovable(element: Y.XmlElement): boolean {
  const parent = element.parent
  return parent instanceof Y.XmlFragment && !(parent instanceof Y.XmlElement && isCell(parent))
}

const isCell = (element: Y.XmlElement) => ["tableCell", "tableHeader"].includes(element.nodeName)

function remove(element: Y.XmlElement): void {
  const parent = element.parent
  if (!(parent instanceof Y.XmlFragment)) return
  const index = parent.toArray().indexOf(element)
  if (index >= 0) parent.delete(index, 1)
}
