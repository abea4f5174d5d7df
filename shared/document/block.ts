import { Node } from "@tiptap/core"
import { type Attributes, asTiptap, choice, id, whole } from "./attribute.ts"

/** The kinds of blocks. An attribute, because Yjs replaces an element whose node type changes. */
const blockKinds = [
  "title",
  "section",
  "heading",
  "goal",
  "objective",
  "paragraph",
  "numbered",
  "bullet",
  "ordered",
  "quote",
] as const

/** One of {@link blockKinds}. `numbered` is a paragraph that carries its section's number ("5.1."). */
export type BlockKind = (typeof blockKinds)[number]

/** The kinds that begin a part of the plan and are shown in the outline. */
export const headingKinds: readonly BlockKind[] = [
  "title",
  "section",
  "heading",
  "goal",
  "objective",
]

const fromTag: { tag: string; attrs: { kind: BlockKind; level?: number } }[] = [
  { tag: "h1", attrs: { kind: "title" } },
  { tag: "h2", attrs: { kind: "section", level: 1 } },
  { tag: "h3", attrs: { kind: "section", level: 2 } },
  { tag: "h4", attrs: { kind: "heading", level: 3 } },
  { tag: "h5", attrs: { kind: "heading", level: 4 } },
  { tag: "h6", attrs: { kind: "heading", level: 4 } },
  { tag: "blockquote", attrs: { kind: "quote" } },
  { tag: "li", attrs: { kind: "bullet" } },
  { tag: "p", attrs: { kind: "paragraph" } },
]

/** The attributes of a block. */
export const blockAttributes = {
  id,
  kind: choice(blockKinds, "paragraph"),
  level: whole(1, 4),
  indent: whole(0, 5),
} satisfies Attributes

/**
 * The one text block of a plan. Turning a paragraph into a heading or a list item changes an
 * attribute and keeps the Yjs element, so that concurrent typing is kept. `level` 1-4 applies to
 * `section` and `heading`, `indent` 0-5 to `bullet` and `ordered`.
 */
export const Block = Node.create({
  name: "block",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes() {
    return asTiptap(blockAttributes)
  },
  parseHTML() {
    // A budget has a kind too, and is a field.
    return [{ tag: "div[kind]:not([data-field])", priority: 60 }, ...fromTag]
  },
  renderHTML({ HTMLAttributes }) {
    return ["div", HTMLAttributes, 0]
  },
})
