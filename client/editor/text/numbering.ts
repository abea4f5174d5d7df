import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { Plugin, PluginKey } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import type { Standing } from "../../../shared/agreement/standing.ts"
import { type BlockKind, blockAttributes } from "../../../shared/document/block.ts"
import { outline } from "../../../shared/document/outline.ts"

/** The attributes of a measure's decoration. */
export interface MeasureMark {
  number: string
  standing: Standing | "none"
  /** The numbers of the measures that come first, which its line names. */
  after: string
}

interface Numbers {
  /** The numbers of the parts; while it stays the decorations only move along. */
  key: string
  decorations: DecorationSet
  standings: ReadonlyMap<string, Standing>
}

const pluginKey = new PluginKey<Numbers>("numbering")

/** The number as it is printed before a block's words. */
export type NumberLabel = (kind: BlockKind, number: string) => string

interface Numbered {
  pos: number
  size: number
  attrs: Record<string, string>
  mark?: MeasureMark
}

/** Ordered items inside a measure or a cell, which the outline does not number. */
function inner(node: Node, pos: number, into: Numbered[], label: NumberLabel): void {
  let counts: number[] = []
  node.forEach((child, offset) => {
    const at = pos + 1 + offset
    if (child.type.name !== "block") {
      counts = []
      if (child.type.name.startsWith("table")) inner(child, at, into, label)
      return
    }
    const kind = child.attrs.kind as BlockKind
    if (kind !== "ordered") {
      if (kind !== "bullet") counts = []
      return
    }
    const depth = Number(blockAttributes.indent.read(child.attrs.indent))
    counts = counts.slice(0, depth + 1)
    while (counts.length <= depth) counts.push(0)
    counts[depth] = (counts[depth] ?? 0) + 1
    const number = counts.map((count) => count || 1).join(".")
    into.push({ pos: at, size: child.nodeSize, attrs: { "data-number": label(kind, number) } })
  })
}

const notes = new WeakMap<Node, number[]>()

/** Where the footnotes of one part are, counted from its start; remembered, since a node never changes. */
function footnotesIn(part: Node): number[] {
  const known = notes.get(part)
  if (known) return known
  const offsets: number[] = []
  part.descendants((node, offset) => {
    if (node.type.name === "footnote") offsets.push(offset + 1)
    return !node.type.spec.atom
  })
  notes.set(part, offsets)
  return offsets
}

const marks = new Map<string, MeasureMark>()

/** One and the same mark for the same words: the drawing compares marks, and draws only what is another. */
function markOf(number: string, standing: MeasureMark["standing"], after: string): MeasureMark {
  const key = `${number}|${standing}|${after}`
  const known = marks.get(key)
  if (known) return known
  const made = { number, standing, after }
  marks.set(key, made)
  return made
}

function numbered(
  doc: Node,
  standings: ReadonlyMap<string, Standing>,
  label: NumberLabel,
): Numbered[] {
  const list: Numbered[] = []
  let note = 0
  const parts = outline(doc)
  const numbers = new Map(parts.map(({ id, number }) => [id, number]))
  for (const part of parts) {
    const size = part.node.nodeSize
    for (const offset of footnotesIn(part.node)) {
      note += 1
      const pos = part.pos + offset
      const noteSize = doc.nodeAt(pos)?.nodeSize ?? 2
      list.push({ pos, size: noteSize, attrs: { "data-number": String(note) } })
    }
    if (part.type === "measure") {
      const after = part.measure.fields.dependsOn.map((id) => numbers.get(id) ?? "").join(" ")
      const mark = markOf(part.number, standings.get(part.id) ?? "none", after)
      list.push({ pos: part.pos, size, attrs: { "data-number": part.number }, mark })
    } else if (part.type !== "table" && part.number !== "") {
      const attrs = { "data-number": label(part.kind, part.number) }
      list.push({ pos: part.pos, size, attrs })
    }
    if (part.type === "measure" || part.type === "table") inner(part.node, part.pos, list, label)
  }
  return list
}

const shapes = new WeakMap<Node, string>()

/** All of one part that numbers depend on; remembered, since a node never changes. */
function shapeOf(part: Node): string {
  const known = shapes.get(part)
  if (known !== undefined) return known
  const { id, kind, level, indent, measure } = part.attrs
  const shape: unknown[] = [part.type.name, id, kind, level, indent, measure]
  if (part.type.name !== "block")
    part.forEach((child) => {
      if (!child.isText) shape.push(shapeOf(child))
    })
  shape.push(footnotesIn(part).length)
  const made = JSON.stringify(shape)
  shapes.set(part, made)
  return made
}

/** Whether only words are others, as after nearly every key: then every number stays. */
function sameShape(before: Node, after: Node): boolean {
  const [old, now] = [before.content.content, after.content.content]
  return (
    old.length === now.length &&
    now.every((part, index) => {
      const other = old[index]
      return other === part || (other !== undefined && shapeOf(other) === shapeOf(part))
    })
  )
}

function read(doc: Node, standings: ReadonlyMap<string, Standing>, label: NumberLabel) {
  const list = numbered(doc, standings, label)
  const key = list
    .map(
      ({ attrs, mark }) => `${attrs["data-number"]} ${mark?.standing ?? ""} ${mark?.after ?? ""}`,
    )
    .join("|")
  return { list, key }
}

/**
 * A decoration set that finds what is inside a part without looking at all decorations for each
 * part of the plan. All of them are whole nodes: none of those on the parts reaches into one.
 */
function quick(set: DecorationSet): DecorationSet {
  if (set === DecorationSet.empty) return set
  const { children } = set as unknown as { children: readonly (number | DecorationSet)[] }
  const inner = new Map<unknown, DecorationSet>()
  children.forEach((child, index) => {
    if (child instanceof DecorationSet) inner.set(children[index - 2], child)
  })
  const forChild = (offset: number, node: Node) =>
    (node.isLeaf ? null : inner.get(offset)) ?? DecorationSet.empty
  return Object.defineProperty(set, "forChild", { value: forChild, configurable: true })
}

const draw = (doc: Node, list: Numbered[]) =>
  DecorationSet.create(
    doc,
    list.map(({ pos, size, attrs, mark }) =>
      Decoration.node(pos, pos + size, attrs, mark ? { mark } : {}),
    ),
  )

/** Shows the computed numbers and the standings. Numbers are decorations: they are never stored. */
export const Numbering = Extension.create<{ label: NumberLabel }>({
  name: "numbering",
  addOptions: () => ({ label: (_: BlockKind, number: string) => number }),
  addProseMirrorPlugins() {
    const { label } = this.options
    return [
      new Plugin<Numbers>({
        key: pluginKey,
        state: {
          init(_, { doc }) {
            const standings = new Map<string, Standing>()
            const { list, key } = read(doc, standings, label)
            return { key, standings, decorations: quick(draw(doc, list)) }
          },
          apply(tr, before) {
            const standings: ReadonlyMap<string, Standing> =
              tr.getMeta(pluginKey) ?? before.standings
            if (!tr.docChanged && standings === before.standings) return before
            let lost = false
            const onRemove = () => {
              lost = true
            }
            const moved = quick(before.decorations.map(tr.mapping, tr.doc, { onRemove }))
            const same = standings === before.standings && sameShape(tr.before, tr.doc)
            if (same && !lost) return { ...before, decorations: moved }
            const { list, key } = read(tr.doc, standings, label)
            const kept = !lost && key === before.key
            return { key, standings, decorations: kept ? moved : quick(draw(tr.doc, list)) }
          },
        },
        props: { decorations: (state) => pluginKey.getState(state)?.decorations },
      }),
    ]
  },
  addCommands() {
    return {
      showStandings:
        (standings) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(pluginKey, standings).setMeta("addToHistory", false))
          return true
        },
    }
  },
})

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    numbering: {
      /** Shows where each measure stands, by measure id. */
      showStandings: (standings: ReadonlyMap<string, Standing>) => ReturnType
    }
  }
}
