/** An attribute of an element: its default, and what it may hold. */
export interface Attribute {
  default: unknown
  /** The value itself when it fits, else the nearest that does, often the default. Never throws. */
  read(value: unknown): unknown
  /** False for what a new block made by a split does not take over. */
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

/** A number, or none. */
export const amount: Attribute = { default: null, read: numberOf }

/** One of a few words. */
export function choice<T extends string>(words: readonly T[], standard: T): Attribute {
  const known = new Set<unknown>(words)
  return { default: standard, read: (value) => (known.has(value) ? value : standard) }
}

/** Yes or no. */
export const flag: Attribute = {
  default: false,
  read: (value) => value === true || value === "true",
}

/** Words of at most `longest` characters, or none. */
export function words(longest: number): Attribute {
  return {
    default: null,
    read: (value) => (typeof value === "string" ? value.slice(0, longest) : null),
  }
}

/** The id of a block or a measure; the part that a split makes gets one of its own. */
export const id: Attribute = { ...words(200), keepOnSplit: false }

/** The attributes in the form in which Tiptap takes them: checked when read from JSON, put right when pasted. */
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
