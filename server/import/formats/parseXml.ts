import { DOMParser, type Element, type Node } from "@xmldom/xmldom"
import { unreadable } from "./unreadable.ts"

/** An element of a parsed part. */
export type XmlElement = Element
/** Any node of one, such as a text. */
export type XmlNode = Node

// An element takes about a kilobyte of memory while the file is read. A plan of 400 pages and 600
// measures has some 300,000 tags, written by the wordiest of programs.
const tagLimit = 800_000

/** Refuses a text of more tags than any plan has, before memory is spent on them. */
export function refuseTooManyTags(text: string): void {
  let count = 0
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count += 1
  if (count > tagLimit) throw unreadable("too-many-parts")
}

/**
 * Parses the XML of a document's part and returns its root element. A document type declaration is
 * refused, because its entities can expand without end and can read other files; office programs
 * write none. Throws a Problem `unreadable-file` when it is not well formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8"
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, "")
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unreadable("damaged")
  refuseTooManyTags(text)
  try {
    const onError = (level: string, message: string) => {
      if (level !== "warning") throw new Error(message)
    }
    const root = new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement
    if (root) return root
  } catch {
    // Reported below, in words for the person who chose the file.
  }
  throw unreadable("damaged")
}

/** The child elements of an element, in order. */
export function children(element: XmlElement | null | undefined): XmlElement[] {
  const list: XmlElement[] = []
  for (let child: Node | null = element?.firstChild ?? null; child; child = child.nextSibling)
    if (child.nodeType === 1) list.push(child as XmlElement)
  return list
}

/** The first child element of that name ("w:pPr"), or null. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (let node: Node | null = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeName === name) return node as XmlElement
  return null
}

/** The value of an attribute, or null when it is absent. */
export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  return element?.getAttributeNode(name)?.value ?? null
}
