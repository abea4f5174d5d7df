import { DOMParser, type Element, type Node } from "@xmldom/xmldom"
import { Problem } from "../../shared/problem.ts"

/** An element of a parsed part. */
export type XmlElement = Element

/**
 * Parses the XML of a document's part and answers its root element. A document type declaration is
 * refused, because entities defined there can unfold without end and can name other files; office
 * programs write none. Throws a Problem `unreadable-file` when it is not well formed.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8"
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, "")
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Problem(
      "unreadable-file",
      `The file's part ${part} declares entities, which is not allowed.`,
    )
  try {
    const onError = (level: string, message: string) => {
      if (level !== "warning") throw new Error(message)
    }
    const root = new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement
    if (root) return root
  } catch {
    // Said below, in words for the person who chose the file.
  }
  throw new Problem("unreadable-file", `The file's part ${part} is damaged.`)
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
