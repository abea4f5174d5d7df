import type { z } from "zod"
import { type StandardsSet, standardsSet } from "../set/set.ts"

type Path = readonly (string | number)[]

/** A set in which malformed parts are replaced by blanks, so that the rest of it can be checked. */
export interface RepairedSet {
  readonly set: StandardsSet
  /** The paths of the blanks. */
  readonly blanks: readonly Path[]
}

// The placeholder for a value of each kind.
const blankOf: Readonly<Record<string, () => unknown>> = {
  string: () => "",
  number: () => 0,
  int: () => 0,
  boolean: () => false,
  array: () => [],
  tuple: () => [],
  object: () => ({}),
  record: () => ({}),
}

/** Parts that are dropped as a whole, as nothing else is read from them. */
const leftOut: readonly unknown[] = ["weights", "accuracy"]

/** Faults of a value of the right type, which can be read as it is. */
const ofValues: readonly string[] = ["too_small", "too_big", "invalid_format", "custom"]

/** Sets or deletes a nested value; returns whether its parent exists. */
function put(root: unknown, path: Path, value: unknown): boolean {
  let part = root
  for (const name of path.slice(0, -1)) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, name)) return false
    part = (part as Record<string | number, unknown>)[name]
  }
  const last = path.at(-1)
  if (typeof part !== "object" || part === null || last === undefined) return false
  if (value === undefined) Reflect.deleteProperty(part, last)
  else
    Object.defineProperty(part, last, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
  return true
}

/** Repairs one fault of the shape; returns the path of the blank, or null where none was needed. */
function repairOne(root: unknown, issue: z.core.$ZodIssue): { done: boolean; blank: Path | null } {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
  const [part] = path
  if (part !== undefined && leftOut.includes(part))
    return { done: put(root, [part], undefined), blank: [part] }
  if (issue.code === "unrecognized_keys") {
    const done = issue.keys.map((key) => put(root, [...path, key], undefined))
    return { done: done.every(Boolean), blank: null }
  }
  const blank =
    issue.code === "invalid_type"
      ? blankOf[issue.expected]?.()
      : issue.code === "invalid_value"
        ? issue.values[0]
        : undefined
  return { done: blank !== undefined && put(root, path, blank), blank: path }
}

/**
 * Replaces the parts of a parsed file that do not have the shape of a set by blanks. Null where it
 * is too far from one.
 */
export function repairedSet(root: unknown): RepairedSet | null {
  const blanks: Path[] = []
  // A blank may lack parts of its own, which the next pass finds.
  for (let depth = 0; depth < 12; depth++) {
    const { data, error } = standardsSet.safeParse(root)
    const issues = (error?.issues ?? []).filter(({ code }) => !ofValues.includes(code))
    if (issues.length === 0) return { set: data ?? (root as StandardsSet), blanks }
    for (const issue of issues) {
      const { done, blank } = repairOne(root, issue)
      if (!done && !(blank && leftOut.includes(blank[0]))) return null
      if (blank) blanks.push(blank)
    }
  }
  return null
}
