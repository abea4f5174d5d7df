import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import type { Range } from "../anchors.ts"

/** A query. An empty text finds nothing. */
export interface Query {
  text: string
  matchCase: boolean
}

/** A find in the document: where, and whether it lies in a field or footnote, which show no text of their own. */
export interface Match extends Range {
  inField: boolean
}

interface Find {
  query: Query
  matches: readonly Match[]
  /** Index of the match one stands at; -1 before the first. */
  current: number
  decorations: DecorationSet
}

const pluginKey = new PluginKey<Find>("find")
const nothing: Query = { text: "", matchCase: false }

/** Every place of `query` in `doc`, fields and footnotes included, in order. */
export function findMatches(doc: Node, query: Query): Match[] {
  if (query.text === "") return []
  const escaped = query.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  const pattern = new RegExp(escaped, query.matchCase ? "gu" : "giu")
  const matches: Match[] = []
  const visit = (node: Node, start: number, inField: boolean) => {
    let words = ""
    const places: number[] = []
    node.forEach((child, offset) => {
      if (child.isText) {
        const text = child.text ?? ""
        for (let i = 0; i < text.length; i++) places.push(start + offset + i)
        words += text
      } else if (child.isInline) {
        places.push(start + offset)
        words += "\uFFFC"
      }
      if (!child.isText && !child.isLeaf)
        visit(child, start + offset + 1, inField || child.type.spec.atom === true)
    })
    for (const { index, 0: found } of words.matchAll(pattern)) {
      const from = places[index]
      const last = places[index + found.length - 1]
      if (from !== undefined && last !== undefined) matches.push({ from, to: last + 1, inField })
    }
  }
  visit(doc, 0, false)
  return matches.sort((a, b) => a.from - b.from)
}

function draw(doc: Node, matches: readonly Match[], current: number): DecorationSet {
  const shown: Decoration[] = []
  const measures = new Map<number, boolean>()
  matches.forEach(({ from, to, inField }, index) => {
    const here = index === current
    if (!inField)
      shown.push(Decoration.inline(from, to, { class: here ? "find is-current" : "find" }))
    else {
      const $from = doc.resolve(from)
      const pos = $from.before(1)
      if ($from.node(1).type.name === "measure")
        measures.set(pos, here || measures.get(pos) === true)
    }
  })
  // A field has no place of its own in the text: its measure's line of fields is marked.
  for (const [pos, here] of measures) {
    const size = doc.nodeAt(pos)?.nodeSize ?? 0
    const attrs = { class: here ? "find-field is-found" : "find-field" }
    shown.push(Decoration.node(pos, pos + size, attrs))
  }
  return DecorationSet.create(doc, shown)
}

/** The state of the search. */
export function findNow(state: EditorState): Pick<Find, "query" | "matches" | "current"> {
  return pluginKey.getState(state) ?? { query: nothing, matches: [], current: -1 }
}

/** A transaction that looks for something, or goes to a match. */
export function look(state: EditorState, change: { query?: Query; current?: number }): Transaction {
  return state.tr.setMeta(pluginKey, change).setMeta("addToHistory", false)
}

// "Police" at the start of a sentence becomes "Force" where one looks for "police" and puts "force".
function asBefore(found: string, words: string, { matchCase }: Query): string {
  const [first = ""] = found
  const [put = ""] = words
  const isCapital = first !== first.toLowerCase()
  return !matchCase && isCapital ? put.toUpperCase() + words.slice(put.length) : words
}

/**
 * A transaction that puts `words` in place of the matches, of all or of one; null when there is none.
 * Where case does not matter a capital at the start stays one.
 */
export function replaceMatches(
  state: EditorState,
  words: string,
  only?: number,
): Transaction | null {
  const { matches, query } = findNow(state)
  const chosen = only === undefined ? matches : matches.slice(only, only + 1)
  if (chosen.length === 0) return null
  const tr = state.tr
  for (const { from, to } of [...chosen].reverse()) {
    const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? []
    if (words === "") tr.delete(from, to)
    else {
      const put = asBefore(state.doc.textBetween(from, to), words, query)
      tr.replaceWith(from, to, state.schema.text(put, marks))
    }
  }
  return tr
}

/** Draws what is looked for. */
export const FindMarks = Extension.create({
  name: "findMarks",
  addProseMirrorPlugins() {
    return [
      new Plugin<Find>({
        key: pluginKey,
        state: {
          init: () => ({
            query: nothing,
            matches: [],
            current: -1,
            decorations: DecorationSet.empty,
          }),
          apply(tr, before) {
            const change: { query?: Query; current?: number } | undefined = tr.getMeta(pluginKey)
            if (!change && (!tr.docChanged || before.query.text === "")) return before
            const query = change?.query ?? before.query
            const matches =
              change?.query || tr.docChanged ? findMatches(tr.doc, query) : before.matches
            const wanted = change?.current ?? before.current
            const current = Math.min(wanted, matches.length - 1)
            return { query, matches, current, decorations: draw(tr.doc, matches, current) }
          },
        },
        props: { decorations: (state) => pluginKey.getState(state)?.decorations },
      }),
    ]
  },
})
