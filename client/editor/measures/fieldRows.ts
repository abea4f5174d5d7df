import type { Editor } from "@tiptap/core"
import { useEditorState } from "@tiptap/react"
import * as Y from "yjs"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { bindingOf } from "../local.ts"
import { type FieldName, quietFields } from "./fieldChips.ts"
import type { FieldHandle } from "./fieldHandle.ts"

/** The Yjs element of a measure; null when there is no such measure. */
export function measureHandle(editor: Editor, measureId: string): FieldHandle | null {
  for (const child of bindingOf(editor.state).type.toArray()) {
    if (child instanceof Y.XmlElement && child.getAttribute("id") === measureId) return child
  }
  return null
}

/** The parts of a measure or a field that have one of these node names, in order. */
export function partsOf(parent: FieldHandle, ...names: string[]): FieldHandle[] {
  return parent
    .toArray()
    .filter((child) => child instanceof Y.XmlElement)
    .filter((child) => names.includes(child.nodeName))
}

/** The words of a field as the editor has them now. */
export function wordsOf(editor: Editor, handle: FieldHandle | null): string {
  const node = handle ? bindingOf(editor.state).mapping.get(handle) : undefined
  return node && !Array.isArray(node) ? node.textContent : ""
}

/** A choice of a field as the editor has it now. */
export function choiceOf(editor: Editor, handle: FieldHandle | null, name: string): unknown {
  const node = handle ? bindingOf(editor.state).mapping.get(handle) : undefined
  return node && !Array.isArray(node) ? node.attrs[name] : undefined
}

/** The fields without words that a measure's line offers nowhere else. */
export function unsaid(editor: Editor, measure: FieldHandle): FieldName[] {
  const node = bindingOf(editor.state).mapping.get(measure)
  return node && !Array.isArray(node) ? quietFields(readMeasure(node)) : []
}

const keys = new WeakMap<FieldHandle, string>()
let counted = 0

/** A React key that stays with a field while others come and go around it. */
export function keyOf(handle: FieldHandle): string {
  const known = keys.get(handle)
  if (known) return known
  const made = `field-${counted++}`
  keys.set(handle, made)
  return made
}

/** Lets a field that was just made out of a blank row go on in that row, so that its input stays. */
export function keepKey(handle: FieldHandle, key: string): void {
  keys.set(handle, key)
}

/** A fresh key for a blank row. */
export function blankKey(): string {
  return `field-${counted++}`
}

/** Redraws the component with every change of the document, and gives the measure's handle. */
export function useMeasureHandle(editor: Editor, measureId: string): FieldHandle | null {
  useEditorState({ editor, selector: ({ editor: now }) => now.state.doc })
  return measureHandle(editor, measureId)
}
