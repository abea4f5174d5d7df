import type { Mark, Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import { planSchema } from "./schema.ts"
import { shapeOf } from "./shape.ts"

/** The name of the `Y.XmlFragment` that holds the plan's words. */
export const fragmentName = "document"

// Deeper than any plan; anything below is flattened into its ancestor.
const deepest = 20

function readMarks(attributes: Record<string, unknown> | undefined): Mark[] {
  const marks: Mark[] = []
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || !Object.hasOwn(planSchema.marks, name)) continue
    const given = typeof value === "object" ? Object.entries(value) : []
    const attrs = given.filter(([, one]) => one === null || typeof one === "string")
    marks.push(planSchema.mark(name, Object.fromEntries(attrs)))
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

function makeNode(element: Y.XmlElement, children: readonly Node[]): Node {
  const attrs: Record<string, unknown> = {}
  for (const [name, attribute] of Object.entries(shapeOf(element.nodeName)?.attributes ?? {})) {
    const value: unknown = element.getAttribute(name)
    attrs[name] = value === undefined ? attribute.default : attribute.read(value)
  }
  return planSchema.nodes[element.nodeName]?.create(attrs, children) ?? planSchema.node("block")
}

// An unknown element was written by a hostile client: its text is still read.
const isKnown = ({ nodeName }: Y.XmlElement) =>
  nodeName !== planSchema.topNodeType.name && shapeOf(nodeName) !== undefined

/** An element that is being read: its remaining children, and the list its nodes are added to. */
interface OpenElement {
  element: Y.XmlElement | null
  parts: ArrayIterator<unknown>
  nodes: Node[]
  into: Node[]
}

function readPart(root: unknown): Node[] {
  const all: Node[] = []
  const open: OpenElement[] = [{ element: null, parts: [root].values(), nodes: all, into: all }]
  let depth = 0
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const { value: part, done } = last.parts.next()
    if (done) {
      open.pop()
      if (!last.element) continue
      depth -= 1
      last.into.push(makeNode(last.element, last.nodes))
    } else if (part instanceof Y.XmlText) last.nodes.push(...readText(part))
    else if (part instanceof Y.XmlElement) {
      const parts = part.toArray().values()
      const { nodes } = last
      if (isKnown(part) && depth < deepest) {
        depth += 1
        open.push({ element: part, parts, nodes: [], into: nodes })
      } else open.push({ element: null, parts, nodes, into: nodes })
    }
  }
  return all
}

/** One element of the plan, read as {@link readDocument} reads it. */
export const readElement = (element: Y.XmlElement): readonly Node[] => readPart(element)

/** Cache of the nodes of top-level elements, valid until they change. */
export type ReadParts = WeakMap<object, readonly Node[]>

/**
 * Reads the top-level elements that are not in `known` yet, one per step, so that other work can be
 * done in between.
 */
export function* readingParts(doc: Y.Doc, known: ReadParts): Generator<void, void> {
  for (const part of doc.getXmlFragment(fragmentName).toArray()) {
    if (known.has(part)) continue
    known.set(part, readPart(part))
    yield
  }
}

/**
 * The plan's document as a ProseMirror node, read without writing and without throwing: unknown
 * elements and marks are skipped, their text is kept, an invalid value is replaced by the nearest
 * valid one. Content expressions are not enforced. Elements in `known` are not read again, and the
 * others are added to it.
 */
export function readDocument(doc: Y.Doc, known?: ReadParts): Node {
  const all: Node[] = []
  for (const part of doc.getXmlFragment(fragmentName).toArray()) {
    const nodes = known?.get(part) ?? readPart(part)
    known?.set(part, nodes)
    for (const node of nodes) all.push(node)
  }
  return planSchema.topNodeType.create(null, all)
}
