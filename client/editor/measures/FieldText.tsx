import type { Editor } from "@tiptap/core"
import { type HTMLAttributes, useId, useLayoutEffect, useRef } from "react"
import { carryOffset } from "../text/textDiff.ts"
import { type FieldHandle, writeWords } from "./fieldHandle.ts"
import { wordsOf } from "./fieldRows.ts"

interface Props {
  editor: Editor
  /** Null while the field does not exist: the first words make it. */
  handle: FieldHandle | null
  create?: (words: string) => void
  label: string
  hint?: string
  suggestions?: readonly string[]
  /** After the person left the field with other words than they came with. */
  onDone?: (words: string) => void
  autoFocus?: boolean
  width?: HTMLAttributes<HTMLElement>["className"]
}

/**
 * An input on the words of one field. Each keystroke is the smallest edit, and what another person
 * types in the same field comes in around the caret.
 */
export function FieldText(props: Props) {
  const { editor, handle, create, label, hint, suggestions, onDone, autoFocus, width } = props
  const id = useId()
  const ref = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const composing = useRef(false)
  const before = useRef("")
  const words = wordsOf(editor, handle)

  useLayoutEffect(() => {
    const input = ref.current
    if (!input || composing.current || input.value === words) return
    const from = carryOffset(input.value, words, input.selectionStart ?? 0)
    const to = carryOffset(input.value, words, input.selectionEnd ?? 0)
    input.value = words
    if (document.activeElement === input) input.setSelectionRange(from, to)
  }, [words])

  useLayoutEffect(() => {
    if (autoFocus) ref.current?.focus({ preventScroll: true })
  }, [autoFocus])

  const write = () => {
    const input = ref.current
    if (!input || composing.current) return
    // A field is one line of words; a pasted break becomes a space.
    const next = input.value.replace(/\s*\n\s*/g, " ")
    if (!handle) {
      if (next.trim() !== "") create?.(next)
      return
    }
    const tr = writeWords(editor.state, handle, next)
    if (tr) editor.view.dispatch(tr)
  }

  const shared = {
    id,
    ref,
    className: "field-input",
    defaultValue: words,
    placeholder: hint,
    onFocus: () => {
      before.current = words
    },
    onBlur: () => {
      if (ref.current && ref.current.value !== before.current) onDone?.(ref.current.value)
    },
    onChange: write,
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: () => {
      composing.current = false
      write()
    },
  }
  return (
    <div className={`field-row ${width ?? ""}`}>
      <label htmlFor={id}>{label}</label>
      {suggestions ? (
        <>
          <input {...shared} list={`${id}-list`} autoComplete="off" />
          <datalist id={`${id}-list`}>
            {suggestions.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      ) : (
        <textarea {...shared} rows={1} />
      )}
    </div>
  )
}
