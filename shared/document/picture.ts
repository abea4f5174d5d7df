import { Node } from "@tiptap/core"
import type { Node as PlanNode } from "@tiptap/pm/model"
import { type Attribute, type Attributes, asTiptap, words } from "./attribute.ts"

/** Whether a value names the bytes of a picture: their SHA-256 in hexadecimal. */
export const isPictureHash = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value)

const hash: Attribute = { default: null, read: (value) => (isPictureHash(value) ? value : null) }
const [narrowest, widest] = [5, 400]
/** How wide a picture is printed, in whole millimetres; null: as wide as its points make it. */
const width: Attribute = {
  default: null,
  read(value) {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
    if (typeof number !== "number" || !Number.isFinite(number)) return null
    return Math.min(widest, Math.max(narrowest, Math.round(number)))
  },
}

/** The most letters of an alternative text. */
export const longestAlt = 1000

/** What a picture holds: which bytes, what they show in words, how wide it is printed. */
export const pictureAttributes = { hash, alt: words(longestAlt), width } satisfies Attributes

/** A picture in the line. Its bytes are no part of the document: the server keeps them under their hash. */
export const Picture = Node.create({
  name: "picture",
  group: "inline",
  inline: true,
  atom: true,
  draggable: true,
  addAttributes() {
    return asTiptap(pictureAttributes)
  },
  parseHTML() {
    return [{ tag: "span[data-picture]" }]
  },
  renderHTML({ HTMLAttributes }) {
    return ["span", { ...HTMLAttributes, "data-picture": "" }]
  },
})

/** A picture as the plan has it. */
export interface PlanPicture {
  hash: string
  alt: string
  width: number | null
}

/** What a `picture` node says; null where it names no bytes. */
export function pictureOf(node: PlanNode): PlanPicture | null {
  const { attrs } = node
  if (node.type.name !== "picture" || !isPictureHash(attrs.hash)) return null
  return {
    hash: attrs.hash,
    alt: typeof attrs.alt === "string" ? attrs.alt : "",
    width: typeof attrs.width === "number" ? attrs.width : null,
  }
}

/** The pictures anywhere in a node, in order. */
export function picturesIn(node: PlanNode): PlanPicture[] {
  const found: PlanPicture[] = []
  node.descendants((child) => {
    const picture = pictureOf(child)
    if (picture) found.push(picture)
  })
  return found
}
