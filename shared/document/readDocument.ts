import type { Mark, Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import { planSchema } from "./schema.ts"

/** The name of the `Y.XmlFragment` that holds the plan's words. */
export const fragmentName = "document"

function readMarks(attributes: Record<string, unknown> | undefined): Mark[] {
  const marks: Mark[] = []
  for (const [name, value] of Object.entries(attributes ?? {})) {
    const type = planSchema.marks[name]
    if (!type || value === null) continue
    marks.push(type.create(typeof value === "object" ? (value as Record<string, unknown>) : null))
  }
  return marks
}

function readText(text: Y.XmlText): Node[] {
  const nodes: Node[] = []
  for (const part of text.toDelta() as {
    insert: unknown
    attributes?: Record<string, unknown>
  }[]) {
    if (typeof part.insert !== "string" || part.insert === "") continue
    nodes.push(planSchema.text(part.insert, readMarks(part.attributes)))
  }
  return nodes
}

function readChildren(parent: Y.XmlFragment | Y.XmlElement): Node[] {
  const nodes: Node[] = []
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) nodes.push(...readText(child))
    else if (child instanceof Y.XmlElement) {
      const type = planSchema.nodes[child.nodeName]
      // An unknown element comes from a newer or a hostile client: its words are still read.
      if (!type || type.isText) nodes.push(...readChildren(child))
      else nodes.push(type.create(child.getAttributes(), readChildren(child)))
    }
  }
  return nodes
}

/**
 * The plan's document as a ProseMirror node, read without writing and without throwing: unknown
 * elements and marks are passed over, their text is kept. Content expressions are not enforced.
 */
export function readDocument(doc: Y.Doc): Node {
  const fragment = doc.getXmlFragment(fragmentName)
  return planSchema.topNodeType.create(null, readChildren(fragment))
}
