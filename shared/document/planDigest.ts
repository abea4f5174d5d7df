import type { Node } from "@tiptap/pm/model"
import { digest as sha256 } from "lib0/hash/sha256"
import { encodeUtf8 } from "lib0/string"
import { canonicalText, measureDigest, saidPictures } from "./digest.ts"
import { outline } from "./outline.ts"
import { picturesIn } from "./picture.ts"
import { blocksIn, textOf } from "./planMeasure.ts"

/**
 * The digest of a whole plan (a `doc` node), printed on exports: `v1:` and SHA-256 in hexadecimal
 * of its headings, blocks, tables and the digests of its measures, in their order. Any word, field,
 * kind of heading or move changes it; formatting and comments do not.
 */
export function planDigest(doc: Node): string {
  const parts = outline(doc).map((part) => {
    if (part.type === "measure") return ["measure", measureDigest(part.measure)]
    const own = picturesIn(part.node)
    const pictures = own.length > 0 ? [JSON.stringify(saidPictures(own))] : []
    if (part.type === "table")
      return [
        "table",
        ...blocksIn(part.node).map((block) => canonicalText(textOf(block))),
        ...pictures,
      ]
    const footnotes: string[] = []
    part.node.descendants((node) => {
      if (node.type.name === "footnote") footnotes.push(canonicalText(textOf(node)))
    })
    return [part.kind, canonicalText(part.text), ...footnotes, ...pictures]
  })
  const hash = sha256(encodeUtf8(JSON.stringify(parts)))
  return `v1:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}
