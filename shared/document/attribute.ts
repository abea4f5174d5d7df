/** An attribute of an element: its default, and its valid values. */
export interface Attribute {
  default: unknown
  /**
   * The value itself when it is valid, else the nearest valid one, often the default. Never throws.
   */
  read(value: unknown): unknown
  /** False for an attribute that a new block made by a split does not copy. */
  keepOnSplit?: boolean
}

/** Attributes by name. */
export type Attributes = Readonly<Record<string, Attribute>>

/** Whether an attribute may hold the value as it is. */
export const fits = (attribute: Attribute, value: unknown): boolean =>
  attribute.read(value) === value

/** A whole number from `least` to `most`; one outside becomes the nearest. */
export function whole(least: number, most: number): Attribute {
  return {
    default: least,
    read(value) {
      const number = numberOf(value)
      return number === null ? least : Math.min(most, Math.max(least, Math.trunc(number)))
    },
  }
}

function numberOf(value: unknown): number | null {
  const isWritten = typeof value === "string" && value.trim() !== ""
  const number = isWritten ? Number(value) : value
  return typeof number === "number" && Number.isFinite(number) ? number : null
}

/** A number, or null. */
export const amount: Attribute = { default: null, read: numberOf }

/** One of a few strings. */
export function choice<T extends string>(words: readonly T[], standard: T): Attribute {
  const known = new Set<unknown>(words)
  return { default: standard, read: (value) => (known.has(value) ? value : standard) }
}

/** Yes or no. */
export const flag: Attribute = {
  default: false,
  read: (value) => value === true || value === "true",
}

/** A string of at most `longest` characters, or null. */
export function words(longest: number): Attribute {
  return {
    default: null,
    read: (value) => (typeof value === "string" ? value.slice(0, longest) : null),
  }
}

/** The id of a block or a measure; the new part of a split gets its own. */
export const id: Attribute = { ...words(200), keepOnSplit: false }

/**
 * The attributes in the form that Tiptap takes: checked when read from JSON, corrected when pasted.
 */
export function asTiptap(attributes: Attributes) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      {
        default: attribute.default,
        keepOnSplit: attribute.keepOnSplit ?? true,
        parseHTML(element: { getAttribute(name: string): string | null }) {
          const written = element.getAttribute(name)
          return written === null ? null : attribute.read(written)
        },
        validate(value: unknown) {
          if (!fits(attribute, value)) throw new RangeError(`A value of ${name} does not fit.`)
        },
      },
    ]),
  )
}
