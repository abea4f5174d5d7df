import { Node } from "@tiptap/core"
import { type Attributes, amount, asTiptap, choice, flag, id, words } from "../attribute.ts"

// Each field is a node with its own text, so that two people who write in it at once are merged;
// an attribute would be last-writer-wins as a whole. Choices (a role, a date, a kind) are attributes.
// All fields are isolating: Enter and Backspace in a field never reach the measure's words. They are
// atoms to a cursor, which never walks into them: an editor opens a field in its own place.

/** The source of the money: `own` is the body's approved budget, `mixed` more than one source. */
export const budgetKinds = ["state", "donor", "own", "mixed", "none", "unknown"] as const
/** One of {@link budgetKinds}. */
export type BudgetKind = (typeof budgetKinds)[number]

/** The roles of a body in a measure. */
export type ParticipantRole = "lead" | "partner"

const other: Attributes[string] = { ...id, keepOnSplit: true }

/** The attributes of each field. */
export const fieldAttributes = {
  participant: {
    role: choice<ParticipantRole>(["lead", "partner"], "lead"),
    body: other,
    byAgreement: flag,
  },
  timeFrame: { from: words(10_000), to: words(10_000) },
  indicator: {},
  indicatorWords: {},
  baseline: {},
  target: {},
  verification: {},
  budget: {
    kind: choice<BudgetKind>(budgetKinds, "unknown"),
    amount,
    currency: words(10_000),
    source: words(10_000),
  },
  dependency: { measure: other },
} satisfies Record<string, Attributes>

type FieldName = keyof typeof fieldAttributes

function field(name: FieldName, content = "text*") {
  return Node.create({
    name,
    content,
    marks: "",
    atom: true,
    defining: true,
    isolating: true,
    selectable: false,
    addAttributes() {
      return asTiptap(fieldAttributes[name])
    },
    parseHTML() {
      return [{ tag: `div[data-field="${name}"]` }]
    },
    renderHTML({ HTMLAttributes }) {
      return ["div", { ...HTMLAttributes, "data-field": name }, 0]
    },
  })
}

/**
 * A body that leads or joins the measure. Its text is the printed name, which the digest takes;
 * `body` is the id of a body of the plan or null; `byAgreement` marks "(by agreement)".
 */
export const Participant = field("participant")

/** The time frame: text as printed, `from` and `to` as ISO dates (YYYY-MM-DD) or null. */
export const TimeFrame = field("timeFrame")

/** One indicator: its parts are nodes with text of their own. */
export const Indicator = field("indicator", "(indicatorWords | baseline | target | verification)*")
/** The quantity or event that is measured. */
export const IndicatorWords = field("indicatorWords")
/** The value at the start. */
export const Baseline = field("baseline")
/** The value to reach. */
export const Target = field("target")
/** The source in which the value can be checked. */
export const Verification = field("verification")

/**
 * The resources: text as printed; `kind` of {@link budgetKinds}; `amount` in whole units of
 * `currency` (ISO 4217 or the plan's own code) or null; `source` a free name of the source or null.
 */
export const Budget = field("budget")

/**
 * Another measure that must come first; `measure` is its id. A leaf, so that concurrent additions
 * merge.
 */
export const Dependency = Node.create({
  name: "dependency",
  atom: true,
  selectable: false,
  addAttributes() {
    return asTiptap(fieldAttributes.dependency)
  },
  parseHTML() {
    return [{ tag: 'div[data-field="dependency"]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ["div", { ...HTMLAttributes, "data-field": "dependency" }]
  },
})
