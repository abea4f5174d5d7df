import type { Editor, Extensions } from "@tiptap/core"
import { Gapcursor } from "@tiptap/extensions"
import type { Node } from "@tiptap/pm/model"
import type { Awareness } from "y-protocols/awareness"
import type * as Y from "yjs"
import { Footnote } from "../../shared/document/footnote.ts"
import { Measure } from "../../shared/document/measure.ts"
import { planExtensions } from "../../shared/document/schema.ts"
import { type CaretUser, carets, type NameOf } from "./carets.ts"
import { coauthoring } from "./coauthoring.ts"
import { FootnoteView } from "./FootnoteView.ts"
import { FindMarks } from "./find.ts"
import { hiddenField } from "./hiddenField.ts"
import { HighlightMarks } from "./highlights.ts"
import { MeasureView, type ViewContext } from "./MeasureView.ts"
import { type MeasureGuard, MeasureGuardian } from "./measureGuard.ts"
import { Numbering, type NumberLabel } from "./numbering.ts"
import { Paste } from "./paste.ts"
import { Placeholders } from "./placeholders.ts"
import { PlanIds } from "./planIds.ts"
import { type KeyActions, PlanKeys } from "./planKeys.ts"
import { EditedTable } from "./planTable.ts"
import { StretchEdits } from "./stretchEdits.ts"
import { UnreadSelection } from "./unreadSelection.ts"

/** What an editor of a plan is made of. */
export interface EditorParts {
  /** The plan's Yjs document; a copy of it for a person who may not write. */
  document: Y.Doc
  awareness: Awareness
  self: CaretUser
  nameOf: NameOf
  view: ViewContext
  label: NumberLabel
  keys: KeyActions
  guard: MeasureGuard
  openFootnote: (editor: Editor, node: Node) => void
}

const fieldNames = ["participant", "timeFrame", "indicator", "budget", "dependency"]
/** Every node that holds something: an undo does not take it away once another person wrote in it. */
const keptNodes = new Set([
  "block",
  "measure",
  "table",
  "tableRow",
  "tableCell",
  "tableHeader",
  "footnote",
  "indicatorWords",
  "baseline",
  "target",
  "verification",
  ...fieldNames,
])

/** The extensions of a plan's editor: the shared schema with its views, collaboration, and what is drawn beside the words. */
export function editorExtensions(parts: EditorParts): Extensions {
  const { view } = parts
  const own: Extensions = [
    Measure.extend({
      addNodeView:
        () =>
        ({ node, decorations, editor }) =>
          new MeasureView(node, decorations, editor, view),
    }),
    Footnote.extend({
      addNodeView:
        () =>
        ({ node, view: editorView, getPos, editor }) =>
          new FootnoteView(node, editorView, getPos, view.t, (now) =>
            parts.openFootnote(editor, now),
          ),
    }),
    EditedTable,
  ]
  const replaced = new Set(own.map((extension) => extension.name))
  const schema = planExtensions
    .filter((extension) => !replaced.has(extension.name))
    .map((extension) =>
      fieldNames.includes(extension.name)
        ? extension.extend({ addNodeView: () => hiddenField })
        : extension,
    )
  return [
    ...schema,
    ...own,
    Gapcursor,
    coauthoring(parts.document, keptNodes),
    carets(parts.awareness, parts.self, parts.nameOf),
    PlanKeys.configure(parts.keys),
    PlanIds,
    MeasureGuardian.configure(parts.guard),
    Numbering.configure({ label: parts.label }),
    UnreadSelection,
    HighlightMarks,
    FindMarks,
    Paste,
    StretchEdits,
    Placeholders.configure({ t: view.t }),
  ]
}
