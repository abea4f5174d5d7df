import type { ResolvedPos } from "@tiptap/pm/model"
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap"
import * as Y from "yjs"

/** The run of text in which a caret stands, without what other nodes interrupt: its words, and where in them. */
interface Run {
  words: string
  offset: number
  /** Which child of the block it is in the plan's document, where such a run is one. */
  index: number
}

function runAt({ parent, parentOffset }: ResolvedPos): Run | null {
  let run: Run = { words: "", offset: 0, index: 0 }
  let at = 0
  let begun = 0
  let index = 0
  for (const node of parent.children) {
    if (node.isText) run.words += node.text
    else {
      if (parentOffset <= at) break
      index += run.words === "" ? 1 : 2
      begun = at + node.nodeSize
      run = { words: "", offset: 0, index }
    }
    at += node.nodeSize
  }
  const offset = parentOffset - begun
  return offset > 0 && offset <= run.words.length ? { ...run, offset } : null
}

/** The text of the plan's document in which a caret stands; null where the two do not match. */
function textAt(binding: ProsemirrorBinding, $caret: ResolvedPos, run: Run): Y.XmlText | null {
  let element: Y.XmlFragment = binding.type
  for (let depth = 0; depth < $caret.depth; depth++) {
    const child: unknown = element.get($caret.index(depth))
    if (!(child instanceof Y.XmlElement) || child.nodeName !== $caret.node(depth + 1).type.name)
      return null
    element = child
  }
  const text: unknown = element.get(run.index)
  return text instanceof Y.XmlText ? text : null
}

function wordsOf(text: Y.XmlText): string {
  const parts: { insert: unknown }[] = text.toDelta()
  return parts.map(({ insert }) => insert).join("")
}

function writeTyped(binding: ProsemirrorBinding): void {
  const { selection } = binding.prosemirrorView.state
  const { $from } = selection
  const run = selection.empty && $from.parent.isTextblock ? runAt($from) : null
  const text = run && textAt(binding, $from, run)
  if (!text) return
  const { words, offset } = run
  const count = words.length - text.length
  const begin = offset - count
  if (count < 1 || begin < 0) return
  // Only where the same letter follows can it be taken for the one that was typed.
  if (words[begin] !== words[offset]) return
  if (wordsOf(text) !== words.slice(0, begin) + words.slice(offset)) return
  text.insert(begin, words.slice(begin, offset))
}

/**
 * Sees to it that letters are written where they were typed, before the caret: by the words alone
 * the binding cannot tell a letter from the same one that follows, and puts the typed one behind
 * that. Who types at the same place at the same time would then write into the word.
 */
export function writeBeforeCaret(binding: ProsemirrorBinding): void {
  const write = binding._prosemirrorChanged.bind(binding)
  Object.assign(binding, {
    _prosemirrorChanged(...given: Parameters<typeof write>) {
      binding.doc.transact(() => {
        writeTyped(binding)
        write(...given)
      }, ySyncPluginKey)
    },
  })
}
