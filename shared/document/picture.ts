import { Node } from "@tiptap/core"
import type { Node as PlanNode } from "@tiptap/pm/model"
import { type Attribute, type Attributes, asTiptap, words } from "./attribute.ts"

/** Whether a value is the hash of a picture: SHA-256 in hexadecimal. */
export const isPictureHash = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value)

const hash: Attribute = { default: null, read: (value) => (isPictureHash(value) ? value : null) }
const [narrowest, widest] = [5, 400]
/** The printed width of a picture, in whole millimetres; null: its natural width. */
const width: Attribute = {
  default: null,
  read(value) {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
    if (typeof number !== "number" || !Number.isFinite(number)) return null
    return Math.min(widest, Math.max(narrowest, Math.round(number)))
  },
}

/** The longest alternative text, in characters. */
export const longestAlt = 1000

/** The attributes of a picture: the hash of its bytes, the alternative text, the printed width. */
export const pictureAttributes = { hash, alt: words(longestAlt), width } satisfies Attributes

/**
 * An inline picture. Its bytes are not part of the document: the server stores them under their
 * hash.
 */
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

/** A picture of a plan. */
export interface PlanPicture {
  hash: string
  alt: string
  width: number | null
}

/** The picture of a `picture` node; null where it has no valid hash. */
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
