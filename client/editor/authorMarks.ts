import { Extension } from "@tiptap/core"
import type { Schema } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import * as Y from "yjs"
import type { Authorship } from "../../shared/api/history.ts"
import { bindingOf } from "./local.ts"

/** How the words of one author are marked. */
export interface AuthorLook {
  /** The key that tells two authors apart: neighbouring words of one are marked as one. */
  key: string
  colour: string
  /** A style of CSS's `text-decoration`, so that authors can be told apart without colour. */
  line: string
  /** Printed before the words. */
  short: string
  /** Said where the pointer rests. */
  title: string
}

/** The authors of letters; null for an author that is not marked. */
interface ShownAuthors {
  letters: Authorship["letters"]
  looks: readonly (AuthorLook | null)[]
}

interface Marks {
  shown: ShownAuthors | null
  byClient: ReadonlyMap<number, readonly Run[]>
  decorations: DecorationSet
}

interface Run {
  from: number
  to: number
  look: AuthorLook | null
}

/** Milliseconds after an edit before the marks are drawn anew; meanwhile they move with their words. */
const pause = 500

const pluginKey = new PluginKey<Marks>("authorMarks")
const none: Marks = { shown: null, byClient: new Map(), decorations: DecorationSet.empty }

function runsByClient({ letters, looks }: ShownAuthors): Map<number, Run[]> {
  const byClient = new Map<number, Run[]>()
  for (const [client, clock, length, author] of letters) {
    const run = { from: clock, to: clock + length, look: looks[author] ?? null }
    const runs = byClient.get(client)
    if (runs) runs.push(run)
    else byClient.set(client, [run])
  }
  for (const runs of byClient.values()) runs.sort((a, b) => a.from - b.from)
  return byClient
}

/** The runs between two clocks, cut to them. */
function* within(runs: readonly Run[], from: number, to: number): Generator<Run> {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  for (let at = low; at < runs.length; at++) {
    const run = runs[at]
    if (!run || run.from >= to) return
    yield { from: Math.max(from, run.from), to: Math.min(to, run.to), look: run.look }
  }
}

/** Walks the document as Yjs has it beside the positions that ProseMirror has for it. */
class Walk {
  readonly marks: Decoration[] = []
  readonly #byClient: Marks["byClient"]
  readonly #schema: Schema

  constructor(byClient: Marks["byClient"], schema: Schema) {
    this.#byClient = byClient
    this.#schema = schema
  }

  /** Marks what is in `parent`, whose content begins at `pos`. Answers where it ends. */
  content(parent: Y.XmlFragment, pos: number): number {
    let at = pos
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlText) at = this.#text(child, at)
      else if (child instanceof Y.XmlElement) {
        const leaf = this.#schema.nodes[child.nodeName]?.isLeaf
        at = leaf ? at + 1 : this.content(child, at + 1) + 1
      }
    }
    return at
  }

  #text(text: Y.XmlText, pos: number): number {
    let at = pos
    let open: { from: number; to: number; look: AuthorLook } | null = null
    const close = () => {
      if (open) this.#mark(open)
      open = null
    }
    for (let item = text._start; item; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      const { client, clock } = item.id
      const runs = this.#byClient.get(client) ?? []
      for (const { from, to, look } of within(runs, clock, clock + item.length)) {
        const [start, end] = [at + from - clock, at + to - clock]
        const last = open as { from: number; to: number; look: AuthorLook } | null
        if (last && look && last.to === start && last.look.key === look.key) last.to = end
        else {
          close()
          open = look && { from: start, to: end, look }
        }
      }
      at += item.length
    }
    close()
    return at
  }

  #mark({ from, to, look }: { from: number; to: number; look: AuthorLook }): void {
    const { colour, line, short, title } = look
    const style = `--by: ${colour}; text-decoration-style: ${line}`
    this.marks.push(
      Decoration.inline(from, to, { class: "authored", style, title }),
      // On paper the first letter bears the agency's name.
      Decoration.inline(from, from + 1, { class: "authored-start", "data-by": short }),
    )
  }
}

function draw(state: EditorState, byClient: Marks["byClient"]): DecorationSet {
  const walk = new Walk(byClient, state.schema)
  const end = walk.content(bindingOf(state).type, 0)
  // Where the two are not of one text, as in the middle of an edit, nothing is marked wrongly.
  if (end !== state.doc.content.size) return DecorationSet.empty
  return DecorationSet.create(state.doc, walk.marks)
}

/** Marks who wrote what, while that is asked for. The marks never touch the words. */
export const AuthorMarks = Extension.create({
  name: "authorMarks",
  addProseMirrorPlugins() {
    return [
      new Plugin<Marks>({
        key: pluginKey,
        state: {
          init: () => none,
          apply(tr, before, _, state) {
            const asked: { shown: ShownAuthors | null } | undefined = tr.getMeta(pluginKey)
            if (asked) {
              const { shown } = asked
              if (!shown) return none
              const byClient = shown === before.shown ? before.byClient : runsByClient(shown)
              return { shown, byClient, decorations: draw(state, byClient) }
            }
            if (!tr.docChanged || !before.shown) return before
            return { ...before, decorations: before.decorations.map(tr.mapping, tr.doc) }
          },
        },
        view() {
          let timer: ReturnType<typeof setTimeout> | null = null
          return {
            update(view, { doc }) {
              const shown = pluginKey.getState(view.state)?.shown
              if (!shown || view.state.doc === doc) return
              if (timer !== null) clearTimeout(timer)
              timer = setTimeout(() => {
                timer = null
                const now = pluginKey.getState(view.state)?.shown
                if (now) view.dispatch(view.state.tr.setMeta(pluginKey, { shown: now }))
              }, pause)
            },
            destroy() {
              if (timer !== null) clearTimeout(timer)
            },
          }
        },
        props: { decorations: (state) => pluginKey.getState(state)?.decorations },
      }),
    ]
  },
  addCommands() {
    return {
      showAuthors:
        (shown) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(pluginKey, { shown }).setMeta("addToHistory", false))
          return true
        },
    }
  },
})

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    authorMarks: {
      /** Marks who wrote what; null for nothing. */
      showAuthors: (shown: ShownAuthors | null) => ReturnType
    }
  }
}
