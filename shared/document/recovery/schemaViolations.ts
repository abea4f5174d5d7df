import * as Y from "yjs"
import { fragmentName } from "../readDocument.ts"
import { attributeFits, markFits, rootName, type Shape, shapeOf } from "../shape.ts"
import { ancestor, attributeOf } from "./lostText.ts"

type Part = Y.XmlText | Y.XmlElement

/** Words in a place that the schema does not allow, and their parent. */
export interface RemovedText {
  words: string
  /** The id of their first character. */
  id: Y.ID
  measureId: string | null
  blockId: string | null
}

const partsOf = (parent: Y.XmlFragment | Y.XmlElement): Part[] =>
  parent
    .toArray()
    .filter((one): one is Part => one instanceof Y.XmlText || one instanceof Y.XmlElement)

function* itemsOf(text: Y.XmlText) {
  for (let item = text._start; item; item = item.right) if (!item.deleted) yield item
}

/**
 * An element or a text and everything in it, outermost first. Iterative, so that deep nesting does
 * not overflow the stack.
 */
function* within(top: Part): Generator<Part> {
  const open: Part[] = [top]
  for (let part = open.pop(); part; part = open.pop()) {
    yield part
    if (part instanceof Y.XmlElement) open.push(...partsOf(part).reverse())
  }
}

/** The invalid parts of a valid element: names of attributes, and of marks by their text. */
function violationsOf(element: Y.XmlElement, shape: Shape) {
  const attributes = Object.entries(element.getAttributes())
    .filter(([name, value]) => !attributeFits(shape, name, value))
    .map(([name]) => name)
  const marks: [Y.XmlText, string][] = []
  for (const text of partsOf(element)) {
    if (!(text instanceof Y.XmlText)) continue
    for (const { content } of itemsOf(text))
      if (content instanceof Y.ContentFormat && !markFits(shape, content.key, content.value))
        marks.push([text, content.key])
  }
  return { attributes, marks }
}

/** The invalid parts of a document. */
export interface SchemaViolations {
  /** The outermost elements and texts in a place that the schema does not allow. */
  parts: Part[]
  elements: {
    element: Y.XmlElement
    shape: Shape
    attributes: string[]
    marks: [Y.XmlText, string][]
  }[]
}

// The number of elements that are checked per step.
const elementsAtOnce = 100

/**
 * Finds, step by step, the parts that {@link removeSchemaViolations} removes; the document must not change
 * meanwhile.
 */
export function* findSchemaViolations(doc: Y.Doc): Generator<void, SchemaViolations> {
  const found: SchemaViolations = { parts: [], elements: [] }
  const root = doc.getXmlFragment(fragmentName)
  const open: { parent: Y.XmlFragment; shape: Shape | undefined }[] = [
    { parent: root, shape: shapeOf(rootName) },
  ]
  let looked = 0
  for (let next = open.pop(); next; next = open.pop()) {
    looked += 1
    if (looked % elementsAtOnce === 0) yield
    const { parent, shape } = next
    for (const part of partsOf(parent)) {
      const isText = part instanceof Y.XmlText
      if (!(isText ? shape?.takesText : shape?.children.has(part.nodeName))) {
        found.parts.push(part)
        continue
      }
      if (isText) continue
      const own = shapeOf(part.nodeName)
      if (!own) continue
      const misfits = violationsOf(part, own)
      if (misfits.attributes.length + misfits.marks.length > 0)
        found.elements.push({ element: part, shape: own, ...misfits })
      open.push({ parent: part, shape: own })
    }
  }
  return found
}

const textOrNull = (value: unknown) => (typeof value === "string" && value !== "" ? value : null)
const idOf = (element: Y.XmlElement | null) => element && textOrNull(attributeOf(element, "id"))

function takeOut(top: Part): RemovedText | null {
  const parts = [...within(top)]
  let id: Y.ID | null = null
  const words: string[] = []
  for (const text of parts) {
    if (!(text instanceof Y.XmlText)) continue
    let run = ""
    for (const { content, id: number } of itemsOf(text)) {
      if (!(content instanceof Y.ContentString)) continue
      id ??= number
      run += content.str
    }
    if (run !== "") words.push(run)
  }
  const measureId = idOf(ancestor(top, "measure"))
  const blockId = idOf(ancestor(top, "block"))
  // The innermost first: Yjs deletes the content of a part recursively.
  for (const part of parts.reverse()) remove(part)
  return id && { words: words.join(" "), id, measureId, blockId }
}

function remove(part: Part): void {
  const parent = part.parent
  if (!(parent instanceof Y.XmlFragment)) return
  const index = parent.toArray().indexOf(part)
  if (index >= 0) parent.delete(index, 1)
}

/**
 * Removes everything that the schema does not allow, because an editor would delete the whole
 * measure around it. Misplaced elements and texts are removed and their words returned; invalid
 * values become the nearest valid ones; misplaced marks are removed.
 */
export function removeSchemaViolations(doc: Y.Doc): RemovedText[] {
  const search = findSchemaViolations(doc)
  let found = search.next()
  while (!found.done) found = search.next()
  return removeFoundViolations(doc, found.value)
}

/** {@link removeSchemaViolations} for parts that were found already. */
export function removeFoundViolations(
  doc: Y.Doc,
  { parts, elements }: SchemaViolations,
): RemovedText[] {
  if (parts.length === 0 && elements.length === 0) return []
  const taken: RemovedText[] = []
  doc.transact(() => {
    for (const { element, shape, attributes, marks } of elements) {
      for (const name of attributes) {
        const value: unknown = element.getAttribute(name)
        const known = Object.hasOwn(shape.attributes, name) ? shape.attributes[name] : undefined
        const right = known?.read(value) ?? null
        if (right === null) element.removeAttribute(name)
        else element.setAttribute(name, right as string)
      }
      for (const [text, name] of marks) text.format(0, text.length, { [name]: null })
    }
    for (const part of parts) {
      const out = takeOut(part)
      if (out) taken.push(out)
    }
  })
  return taken
}
