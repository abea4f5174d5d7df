import { Node } from "@tiptap/core"

/** A footnote: an inline node with its own words inside; its number is computed. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  content: "text*",
  marks: "",
  atom: true,
  defining: true,
  isolating: true,
  parseHTML() {
    return [{ tag: "span[data-footnote]" }]
  },
  renderHTML({ HTMLAttributes }) {
    return ["span", { ...HTMLAttributes, "data-footnote": "" }, 0]
  },
})
