import type { StandardsSet } from "../../shared/coverage/set/set.ts"

/** A set as a JSON file for people to read and edit: values that are short enough take one line. */
export function printSet(set: StandardsSet): string {
  const simple = (value: unknown) => typeof value !== "object" || value === null
  const line = (value: object): string =>
    Array.isArray(value)
      ? `[${value.map((each) => JSON.stringify(each)).join(", ")}]`
      : `{ ${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`)
          .join(", ")} }`
  const write = (value: unknown, indent: string): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value)
    const list = Array.isArray(value)
    const entries = Object.entries(value).filter(([, part]) => part !== undefined)
    if (entries.length === 0) return list ? "[]" : "{}"
    if (entries.every(([, part]) => simple(part))) {
      const short = line(value)
      if (typeof entries[0]?.[1] === "number" || short.length + indent.length < 100) return short
    }
    const inner = `${indent}  `
    const rows = entries.map(
      ([key, part]) => `${inner}${list ? "" : `${JSON.stringify(key)}: `}${write(part, inner)}`,
    )
    const [open, close] = list ? "[]" : "{}"
    return `${open}\n${rows.join(",\n")}\n${indent}${close}`
  }
  return `${write(set, "")}\n`
}
