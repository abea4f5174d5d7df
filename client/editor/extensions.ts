import type { Editor, Extensions } from "@tiptap/core"
import { Gapcursor } from "@tiptap/extensions"
import type { Node } from "@tiptap/pm/model"
import type { Awareness } from "y-protocols/awareness"
import type * as Y from "yjs"
import { Footnote } from "../../shared/document/footnote.ts"
import { Measure } from "../../shared/document/measure.ts"
import { Picture } from "../../shared/document/picture.ts"
import { planExtensions } from "../../shared/document/schema.ts"
import { AuthorMarks } from "./authorMarks.ts"
import { type CaretUser, carets, type NameOf } from "./carets/carets.ts"
import { UnreadSelection } from "./carets/unreadSelection.ts"
import { coauthoring } from "./coauthoring.ts"
import { FindMarks } from "./find/find.ts"
import { HighlightMarks } from "./highlights.ts"
import { hiddenField } from "./measures/hiddenField.ts"
import { MeasureView, type ViewContext } from "./measures/MeasureView.ts"
import { type MeasureGuard, MeasureGuardian } from "./measures/measureGuard.ts"
import { MeasureRangeEdits } from "./measures/measureRangeEdits.ts"
import { PlanIds } from "./measures/planIds.ts"
import { Paste } from "./paste/paste.ts"
import { type PictureContext, PictureView, pictureAt } from "./pictures/PictureView.ts"
import { type KeepPicture, PastePictures } from "./pictures/pastePictures.ts"
import { EditedTable } from "./tables/planTable.ts"
import { FootnoteView } from "./text/FootnoteView.ts"
import { Numbering, type NumberLabel } from "./text/numbering.ts"
import { Placeholders } from "./text/placeholders.ts"
import { type KeyActions, PlanKeys } from "./text/planKeys.ts"

/** The parts of an editor of a plan. */
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
  picture: PictureContext
  keepPicture: KeepPicture | null
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
    Picture.extend({
      renderHTML({ HTMLAttributes, node }) {
        const at = parts.picture.addressOf(String(node.attrs.hash))
        return ["span", { ...HTMLAttributes, "data-picture": "", [pictureAt]: at }]
      },
      addNodeView:
        () =>
        ({ node, view: editorView, getPos }) =>
          new PictureView(node, editorView, getPos, parts.picture),
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
    AuthorMarks,
    FindMarks,
    PastePictures.configure({ keep: parts.keepPicture, addressOf: parts.picture.addressOf }),
    Paste,
    MeasureRangeEdits,
    Placeholders.configure({ t: view.t }),
  ]
}
