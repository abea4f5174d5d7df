import { Node } from "@tiptap/core"
import { type Attributes, asTiptap, id } from "./attribute.ts"

/** The attributes of a measure. */
export const measureAttributes: Attributes = { id }

/**
 * A measure: its words (blocks) and its fields (child nodes). The content expression loses nothing:
 * with a fixed sequence, a merge that violates it would delete the whole measure. By convention the
 * words come first and the first block names the measure; readers take the parts by type, never by
 * position.
 */
export const Measure = Node.create({
  name: "measure",
  group: "structure",
  content: "(block | table | participant | timeFrame | indicator | budget | dependency)*",
  defining: true,
  isolating: true,
  draggable: false,
  addAttributes() {
    return asTiptap(measureAttributes)
  },
  parseHTML() {
    return [{ tag: "section[data-measure-node]" }]
  },
  renderHTML({ HTMLAttributes }) {
    return ["section", { ...HTMLAttributes, "data-measure-node": "" }, 0]
  },
})
