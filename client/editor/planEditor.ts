import { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { startTransition, useEffect, useLayoutEffect, useRef, useState } from "react"
import type { Awareness } from "y-protocols/awareness"
import type * as Y from "yjs"
import type { BlockKind } from "../../shared/document/block.ts"
import { goalName } from "../../shared/document/goalName.ts"
import { measuresOf } from "../../shared/document/outline.ts"
import { createStore, type Store } from "../app/store.ts"
import type { CaretUser, NameOf } from "./carets/carets.ts"
import { currentScrollAnchor, restoreScroll, type ScrollAnchor } from "./carets/scrollAnchor.ts"
import { enforceSchema } from "./enforceSchema.ts"
import { editorExtensions } from "./extensions.ts"
import { remembered, type Words } from "./measures/fieldChips.ts"
import { type FieldHandle, handleOf } from "./measures/fieldHandle.ts"
import type { MeasureGuard } from "./measures/measureGuard.ts"
import { MeasureSlots } from "./measures/measureSlots.ts"
import type { OpenPicture } from "./pictures/PictureView.ts"
import type { KeepPicture } from "./pictures/pastePictures.ts"
import { takeLateKeys } from "./text/lateKeys.ts"
import { hideFromReact } from "./text/plainFocus.ts"
import type { KeyActions } from "./text/planKeys.ts"

/** A footnote that is open for writing: its handle and the number's element. */
export interface OpenFootnote {
  handle: FieldHandle
  at: HTMLElement
}

/** An editor of one plan with what the page hangs on it. */
export interface PlanEditor {
  editor: Editor
  slots: MeasureSlots
  footnote: Store<OpenFootnote | null>
  picture: Store<OpenPicture | null>
  /** Keeps a picture for the plan; null where nobody writes. */
  keepPicture: KeepPicture | null
  /**
   * The document for all that is drawn beside the words: follows an eighth of a second after the last
   * of several keys, and within two fifths while they go on, so that keystrokes are painted before
   * the outline, the standings and the panel are reckoned again.
   */
  doc: Store<Node>
  /** The element that holds the text; the page puts it into the sheet. */
  host: HTMLElement
  close: () => void
}

/** The options of an editor. Those that may change later are functions or have a setter. */
export interface PlanEditorSetup {
  document: Y.Doc
  awareness: Awareness
  self: CaretUser
  nameOf: NameOf
  editable: boolean
  t: Words
  /** Of the interface. */
  language: string
  /** Of the plan's own words. */
  textLanguage: string
  keys: KeyActions
  guard: MeasureGuard
  /** Where the bytes of a picture are had, and how others come there. */
  pictureAt: (hash: string) => string
  keepPicture: KeepPicture | null
}

/** Milliseconds without a key until the document counts as settled, and the most that it waits. */
const settled = 120
const longestWait = 400

/** Opens an editor. The caller closes it. */
export function openPlanEditor(setup: PlanEditorSetup): PlanEditor {
  const t = remembered(setup.t)
  const host = document.createElement("div")
  host.className = "sheet-text"
  host.lang = setup.textLanguage
  const slots = new MeasureSlots()
  const footnote = createStore<OpenFootnote | null>(null)
  const picture = createStore<OpenPicture | null>(null)
  let numbers: { doc: Node; byId: Map<string, string> } | null = null
  const numberOf = (id: string): string => {
    const doc = made?.state.doc
    if (!doc) return ""
    if (numbers?.doc !== doc) {
      const entries = measuresOf(doc).map(({ number, measure }) => [measure.id, number] as const)
      numbers = { doc, byId: new Map(entries) }
    }
    return numbers.byId.get(id) ?? ""
  }
  let made: Editor | null = null
  const stopFitting = enforceSchema(setup.document)
  const editor = new Editor({
    element: host,
    editable: setup.editable,
    injectCSS: false,
    // Words are typed as they are: no stars that become bold by themselves.
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: { keymap: false },
    extensions: editorExtensions({
      document: setup.document,
      awareness: setup.awareness,
      self: setup.self,
      nameOf: setup.nameOf,
      view: {
        t,
        language: setup.language,
        textLanguage: setup.textLanguage,
        slots,
        numberOf,
      },
      label: (kind: BlockKind, number: string) =>
        kind === "goal"
          ? t("number.goal", { goal: goalName(setup.textLanguage), number })
          : kind === "ordered" || kind === "numbered"
            ? `${number}.`
            : number,
      keys: setup.keys,
      guard: setup.guard,
      picture: { t, addressOf: setup.pictureAt, open: (opened) => picture.set(opened) },
      keepPicture: setup.keepPicture,
      openFootnote: (now, node) => {
        const handle = handleOf(now.state, node)
        let at: HTMLElement | null = null
        now.state.doc.descendants((each, pos) => {
          if (each === node) at = now.view.nodeDOM(pos) as HTMLElement | null
          return !at
        })
        if (handle && at) footnote.set({ handle, at })
      },
    }),
    editorProps: {
      attributes: {
        "data-testid": "editor",
        "aria-label": t("text"),
        role: "textbox",
        "aria-multiline": "true",
        spellcheck: "true",
      },
    },
  })
  made = editor
  hideFromReact(editor.view.dom)
  const doc = createStore<Node>(editor.state.doc)
  let timer: ReturnType<typeof setTimeout> | null = null
  let latest = 0
  const settle = () => {
    timer = null
    doc.set(editor.state.doc)
  }
  editor.on("transaction", ({ transaction }) => {
    if (!transaction.docChanged || editor.state.doc === doc.get()) return
    const now = performance.now()
    if (timer === null) latest = now + longestWait
    else clearTimeout(timer)
    timer = setTimeout(settle, Math.min(settled, latest - now))
  })
  const close = () => {
    if (timer !== null) clearTimeout(timer)
    slots.close()
    editor.destroy()
    stopFitting()
    host.remove()
  }
  const { keepPicture } = setup
  return { editor, slots, footnote, picture, keepPicture, doc, host, close }
}

/**
 * The settled document in a component, drawn at low priority: typing goes first, and at the opening
 * the words are there before what is beside them, for which it is null at first.
 */
export function useSettledDoc(planEditor: PlanEditor | null): Node | null {
  const [doc, setDoc] = useState<Node | null>(null)
  useEffect(() => {
    if (!planEditor) return setDoc(null)
    const take = () => startTransition(() => setDoc(planEditor.doc.get()))
    take()
    return planEditor.doc.subscribe(take)
  }, [planEditor])
  return doc
}

/**
 * The editor of a document for as long as the component shows it. Opened anew when the document is
 * another one; `setup` is otherwise read at the time it is needed.
 */
export function usePlanEditor(setup: PlanEditorSetup | null): PlanEditor | null {
  const latest = useRef(setup)
  latest.current = setup
  const [open, setOpen] = useState<PlanEditor | null>(null)
  const document = setup?.document ?? null
  // Another document, such as the one a reader is shown, is read on where the one before was left.
  const place = useRef<ScrollAnchor | null>(null)
  useEffect(() => {
    const now = latest.current
    if (!document || !now) return
    const live =
      <K extends keyof KeyActions>(key: K) =>
      () =>
        latest.current?.keys[key]()
    const planEditor = openPlanEditor({
      ...now,
      keys: {
        link: live("link"),
        find: live("find"),
        shortcuts: live("shortcuts"),
        comment: live("comment"),
        footnote: live("footnote"),
        leave: () => latest.current?.keys.leave() ?? false,
      },
      guard: {
        guarded: (id) => latest.current?.guard.guarded(id) ?? false,
        confirmDelete: async (id) => (await latest.current?.guard.confirmDelete(id)) ?? false,
      },
    })
    setOpen(planEditor)
    return () => {
      place.current = currentScrollAnchor(planEditor.editor) ?? place.current
      if (planEditor.editor.isFocused) takeLateKeys(window.document)
      setOpen(null)
      planEditor.close()
    }
  }, [document])
  useLayoutEffect(() => {
    if (!open || !place.current) return
    restoreScroll(open.editor, place.current)
    place.current = null
  }, [open])
  const editable = setup?.editable ?? false
  useEffect(() => {
    if (open && !editable && open.editor.isEditable && open.editor.isFocused)
      takeLateKeys(window.document)
    // `false`: saying so is not an edit, and must not look like one.
    open?.editor.setEditable(editable, false)
    if (!editable) open?.slots.opened.set(null)
  }, [open, editable])
  return open
}
