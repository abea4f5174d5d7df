import { type Extensions, getSchema, Node } from "@tiptap/core"
import { Bold } from "@tiptap/extension-bold"
import { HardBreak } from "@tiptap/extension-hard-break"
import { Italic } from "@tiptap/extension-italic"
import { Link } from "@tiptap/extension-link"
import { Text } from "@tiptap/extension-text"
import { Underline } from "@tiptap/extension-underline"
import { Block } from "./block.ts"
import {
  Baseline,
  Budget,
  Dependency,
  Indicator,
  IndicatorWords,
  Participant,
  Target,
  TimeFrame,
  Verification,
} from "./fields/fields.ts"
import { Footnote } from "./footnote.ts"
import { hrefFits } from "./href.ts"
import { Measure } from "./measure.ts"
import { Picture } from "./picture.ts"
import { PlanTable, PlanTableCell, PlanTableHeader, PlanTableRow } from "./table.ts"

/** The document: a flat list of blocks, measures and tables; sections begin with their headings. */
const Plan = Node.create({ name: "doc", topNode: true, content: "(block | structure)*" })

/** Every node and mark of a plan, for a Tiptap editor and for {@link planSchema}. */
export const planExtensions: Extensions = [
  Plan,
  Text,
  Block,
  Measure,
  Participant,
  TimeFrame,
  Indicator,
  IndicatorWords,
  Baseline,
  Target,
  Verification,
  Budget,
  Dependency,
  Footnote,
  Picture,
  PlanTable,
  PlanTableRow,
  PlanTableCell,
  PlanTableHeader,
  HardBreak,
  Bold,
  Italic,
  Underline,
  // No autolink: it would change the text without the person having asked for it.
  Link.configure({
    autolink: false,
    openOnClick: false,
    linkOnPaste: false,
    isAllowedUri: (address) => hrefFits(address),
  }),
]

/** The ProseMirror schema of a plan; works without a browser. */
export const planSchema = getSchema(planExtensions)
