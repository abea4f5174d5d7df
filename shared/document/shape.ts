import type { NodeType } from "@tiptap/pm/model"
import { type Attributes, fits } from "./attribute.ts"
import { blockAttributes } from "./block.ts"
import { fieldAttributes } from "./fields/fields.ts"
import { hrefFits } from "./href.ts"
import { measureAttributes } from "./measure.ts"
import { pictureAttributes } from "./picture.ts"
import { planSchema } from "./schema.ts"
import { cellAttributes } from "./table.ts"

/** The allowed contents of an element of a plan. */
export interface Shape {
  /** The elements allowed in it, in any order and number. */
  children: ReadonlySet<string>
  takesText: boolean
  /** The marks allowed on its text. */
  marks: ReadonlySet<string>
  attributes: Attributes
}

const attributesOf: Record<string, Attributes> = {
  block: blockAttributes,
  measure: measureAttributes,
  tableCell: cellAttributes,
  tableHeader: cellAttributes,
  picture: pictureAttributes,
  ...fieldAttributes,
}

function shapeFrom(type: NodeType): Shape {
  const names = Object.values(planSchema.nodes)
    .filter((child) => type.contentMatch.matchType(child))
    .map((child) => child.name)
  const marks = Object.values(planSchema.marks).filter((mark) => type.allowsMarkType(mark))
  return {
    children: new Set(names.filter((name) => name !== "text")),
    takesText: names.includes("text"),
    marks: new Set(marks.map((mark) => mark.name)),
    attributes: attributesOf[type.name] ?? {},
  }
}

const shapes = new Map(
  Object.values(planSchema.nodes)
    .filter((type) => !type.isText)
    .map((type) => [type.name, shapeFrom(type)]),
)

/** The name of the plan itself in the schema, above all elements. */
export const rootName: string = planSchema.topNodeType.name

/**
 * The shape of an element by its name ({@link rootName} for the plan); undefined when no plan has
 * such an element.
 */
export const shapeOf = (name: string): Shape | undefined => shapes.get(name)

/** Whether an attribute of that name and value is allowed on an element. */
export function attributeFits({ attributes }: Shape, name: string, value: unknown): boolean {
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return attribute !== undefined && fits(attribute, value)
}

const longestMark = 10_000

// An editor parses a pasted title of digits as a number.
function isPlain(value: unknown): boolean {
  if (typeof value === "string") return value.length <= longestMark
  return value === null || ["number", "boolean"].includes(typeof value)
}

/**
 * Whether a mark of that name and value is allowed: true, or an object of its own plain attributes,
 * a link's address only where {@link hrefFits}; null removes it.
 */
export function markFits({ marks }: Shape, name: string, value: unknown): boolean {
  if (!marks.has(name)) return false
  if (value === null || value === true) return true
  if (typeof value !== "object" || Array.isArray(value)) return false
  if (name === "link" && !hrefFits((value as { href?: unknown }).href)) return false
  const known = planSchema.marks[name]?.spec.attrs ?? {}
  return Object.entries(value).every(([key, one]) => Object.hasOwn(known, key) && isPlain(one))
}
