import type { Editor } from "@tiptap/core"
import type { Transaction } from "@tiptap/pm/state"
import { addField, type FieldHandle, fieldAt, writeChoice, writeWords } from "./fieldHandle.ts"
import { partsOf } from "./fieldRows.ts"

/** A field of which a measure has one, or none yet: it is made with the first word or choice. */
export interface SingleField {
  handle: FieldHandle | null
  /** Others of the kind, which a merge or an import may have left. */
  more: FieldHandle[]
  /** Makes it with its first words. */
  create: (words: string) => void
  /** Writes a choice of it; null takes it out. */
  choose: (name: string, value: unknown) => void
}

/** The field of that node name in a measure, to be read and written where it stands now. */
export function singleField(editor: Editor, measure: FieldHandle, name: string): SingleField {
  const [handle = null, ...more] = partsOf(measure, name)
  const dispatch = (tr: Transaction | null) => tr && editor.view.dispatch(tr)
  const make = (): FieldHandle | null => {
    const parent = fieldAt(editor.state, measure)
    if (parent) dispatch(addField(editor.state, parent, name))
    return partsOf(measure, name).at(-1) ?? null
  }
  return {
    handle,
    more,
    create(words) {
      const made = make()
      if (made) dispatch(writeWords(editor.state, made, words))
    },
    choose(choice, value) {
      const field = partsOf(measure, name)[0] ?? make()
      if (field) dispatch(writeChoice(editor.state, field, choice, value))
    },
  }
}
