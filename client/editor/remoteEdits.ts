import type { Attrs, Node, Schema } from "@tiptap/pm/model"
import { Selection, type Transaction } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap"
import * as Y from "yjs"
import { holdSelection, keepCaret } from "./carets/keptCaret.ts"
import { unreadSelection } from "./carets/unreadSelection.ts"
import { replaceParts } from "./find/replaceParts.ts"

type Mapping = ProsemirrorBinding["mapping"]

/** The faults of a document after a merge that only the binding knows how to put right. */
class Unusual extends Error {}

function textNodes(text: Y.XmlText, schema: Schema): Node[] {
  const parts: { insert: unknown; attributes?: Record<string, Attrs> }[] = text.toDelta()
  return parts.map(({ insert, attributes }) => {
    if (typeof insert !== "string") throw new Unusual()
    // A mark that is not known throws, and the binding sees to it.
    const marks = Object.entries(attributes ?? {}).map(([name, attrs]) => schema.mark(name, attrs))
    return schema.text(insert, marks)
  })
}

function nodeOf(element: Y.XmlElement, schema: Schema, mapping: Mapping): Node {
  const known = mapping.get(element)
  if (known && !Array.isArray(known)) return known
  const children: Node[] = []
  let afterText = false
  for (const child of element.toArray()) {
    // Two texts side by side: two people began to write in the same empty block.
    if (child instanceof Y.XmlText && afterText) throw new Unusual()
    afterText = child instanceof Y.XmlText
    if (child instanceof Y.XmlText) children.push(...textNodes(child, schema))
    else if (child instanceof Y.XmlElement) children.push(nodeOf(child, schema, mapping))
    else throw new Unusual()
  }
  const node = schema.node(element.nodeName, element.getAttributes(), children)
  mapping.set(element, node)
  return node
}

/** Every part of the plan as it is to be drawn; null where the binding must see to it. */
function partsOf(binding: ProsemirrorBinding, schema: Schema): Node[] | null {
  try {
    return binding.type.toArray().map((part) => {
      if (!(part instanceof Y.XmlElement)) throw new Unusual()
      return nodeOf(part, schema, binding.mapping)
    })
  } catch {
    return null
  }
}

/** Forgets how the types that a transaction changed or removed were drawn. */
function forget(mapping: Mapping, transaction: Y.Transaction): void {
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentType)
      mapping.delete(struct.content.type)
  })
  for (const type of transaction.changed.keys()) mapping.delete(type)
  for (const type of transaction.changedParentTypes.keys()) mapping.delete(type)
}

// A node with a changed part is made anew by the step: what a field holds on to must be that node.
function bind(mapping: Mapping, element: Y.XmlElement, node: Node): void {
  if (mapping.get(element) === node) return
  mapping.set(element, node)
  const inner = node.content.content.filter((child) => !child.isText)
  let index = 0
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    const drawn = inner[index++]
    if (drawn) bind(mapping, child, drawn)
  }
}

function drawParts(tr: Transaction, binding: ProsemirrorBinding, parts: readonly Node[]): void {
  replaceParts(tr, parts)
  binding.type.toArray().forEach((part, index) => {
    const drawn = tr.doc.maybeChild(index)
    if (drawn && part instanceof Y.XmlElement) bind(binding.mapping, part, drawn)
  })
}

/**
 * Lets a binding draw what others wrote by replacing only what changed, with the carets staying at
 * their words. By itself y-tiptap 3.0.9 replaces the whole document at each transaction and, where
 * the text of the caret's block has changed, puts the caret back at its old offset: two people in
 * one paragraph would write into each other's words. Call before the binding's view is opened.
 */
export function drawRemoteEdits(binding: ProsemirrorBinding): void {
  const drawWhole: (events: Y.YEvent<Y.AbstractType<unknown>>[], from: Y.Transaction) => void =
    binding._observeFunction
  const drawFirst = binding._forceRerender.bind(binding)
  binding._forceRerender = () => {
    const view: EditorView = binding.prosemirrorView
    binding.mapping.clear()
    const parts = partsOf(binding, view.state.schema)
    if (!parts) return drawFirst()
    const { tr } = view.state
    drawParts(tr, binding, parts)
    // A cursor at the start says where one is.
    tr.setSelection(Selection.atStart(tr.doc)).setMeta("addToHistory", false)
    binding.mux(() => view.dispatch(tr.setMeta(ySyncPluginKey, { isChangeOrigin: true, binding })))
  }
  binding.beforeAllTransactions = () => {
    const view: EditorView | null = binding.prosemirrorView
    if (!view) return
    // A caret that the person has just moved stays where it is now, not where it was.
    const moved = unreadSelection(view)
    if (moved) view.dispatch(view.state.tr.setSelection(moved))
    if (moved || binding.beforeTransactionSelection === null)
      binding.beforeTransactionSelection = holdSelection(binding, view.state)
  }
  binding._observeFunction = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ) => {
    const view: EditorView | null = binding.prosemirrorView
    if (!view) return
    let drawn = false
    binding.mux(
      () => {
        const caret = keepCaret(binding, view.state)
        forget(binding.mapping, transaction)
        const parts = partsOf(binding, view.state.schema)
        if (!parts) return
        drawn = true
        const { tr } = view.state
        drawParts(tr, binding, parts)
        caret(tr)
        tr.setMeta("addToHistory", false).setMeta(ySyncPluginKey, {
          isChangeOrigin: true,
          isUndoRedoOperation: transaction.origin instanceof Y.UndoManager,
        })
        // Text written after the caret does not move it, and locating it costs a layout.
        const moves = tr.selection.head !== view.state.selection.head
        if (moves && binding._isLocalCursorInView()) tr.scrollIntoView()
        view.dispatch(tr)
        // One transaction may bring another with it, whose drawing begins here.
        binding.beforeTransactionSelection = holdSelection(binding, view.state)
      },
      // An edit of this editor: it is drawn already.
      () => {
        drawn = true
      },
    )
    if (drawn) return
    const caret = keepCaret(binding, view.state)
    Object.assign(binding, { beforeTransactionSelection: null })
    drawWhole(events, transaction)
    const { tr } = view.state
    caret(tr)
    tr.setMeta("addToHistory", false).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    binding.mux(() => view.dispatch(tr))
    binding.beforeTransactionSelection = holdSelection(binding, view.state)
  }
}
