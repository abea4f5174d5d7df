import type { Concepts, RuleData } from "../../set/set.ts"

/** A concept by its English, Russian and Azerbaijani phrases. */
export function concept(en: string, ru: string, az: string): Concepts[string] {
  return { en, ru, az }
}

/** The cues of one area, listed by element; those under `-` show the area but no element. */
export function cues(
  area: string,
  byElement: Readonly<Record<string, readonly string[]>>,
  against: readonly string[] = [],
): RuleData[] {
  return [
    ...Object.entries(byElement).flatMap(([element, rules]) =>
      rules.map((when) => ({ area, element: element === "-" ? null : element, when })),
    ),
    ...against.map((when) => ({ area, element: null, when, against: true })),
  ]
}
