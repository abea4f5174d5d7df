import * as Y from "yjs"
import { fragmentName } from "../readDocument.ts"
import { attributeFits, markFits, rootName, type Shape, shapeOf } from "../shape.ts"
import { structsIn } from "./structsIn.ts"

/**
 * Whether everything that `clients` added after `before` conforms to the schema: elements and text
 * in allowed places, allowed marks, attributes by name and value. Otherwise the next editor would
 * delete the part around it. Checks new structs only: neither the name nor the parent of an element
 * ever changes.
 */
export function isPlanShaped(
  doc: Y.Doc,
  clients: Iterable<number>,
  before: Map<number, number>,
): boolean {
  const root = doc.getXmlFragment(fragmentName)
  for (const client of clients) {
    const known = before.get(client) ?? 0
    for (const struct of structsIn(doc, client, known, Number.POSITIVE_INFINITY)) {
      if (struct instanceof Y.Item && struct.id.clock >= known && !stands(struct, root))
        return false
    }
  }
  return true
}

/** The shape of a type; undefined for types that no plan has. */
export function shapeOfType(type: unknown, root: Y.XmlFragment): Shape | undefined {
  if (type === root) return shapeOf(rootName)
  // The root has its name in the schema, which no element may have.
  if (!(type instanceof Y.XmlElement) || type.nodeName === rootName) return undefined
  return shapeOf(type.nodeName)
}

/** Whether a type is allowed inside that shape. */
export function mayHold(shape: Shape, type: unknown): boolean {
  if (type instanceof Y.XmlText) return shape.takesText
  return type instanceof Y.XmlElement && shape.children.has(type.nodeName)
}

function stands({ content, parent, parentSub }: Y.Item, root: Y.XmlFragment): boolean {
  if (content instanceof Y.ContentDeleted) return true
  if (parent instanceof Y.XmlText) {
    if (parentSub !== null) return false
    if (content instanceof Y.ContentString) return true
    if (!(content instanceof Y.ContentFormat)) return false
    const around = shapeOfType(parent._item?.parent, root)
    return around !== undefined && markFits(around, content.key, content.value)
  }
  const shape = shapeOfType(parent, root)
  if (!shape) return false
  if (parentSub !== null)
    return (
      content instanceof Y.ContentAny &&
      content.arr.every((value) => attributeFits(shape, parentSub, value))
    )
  return content instanceof Y.ContentType && mayHold(shape, content.type)
}
