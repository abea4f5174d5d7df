import type { RuleData } from "../set/set.ts"

/** The score that a matching rule gives its area, before the context is weighed. */
const strengths = { certain: 1.6, strong: 1.2, plain: 0.8, weak: 0.5, faint: 0.35 } as const

/** A cue of a standards set, parsed. */
export interface Rule {
  /** The cue as the set writes it. */
  readonly key: string
  readonly area: string
  readonly element: string | null
  readonly strength: number
  readonly contradicts: boolean
  readonly needs: readonly (readonly string[])[]
  readonly bars: readonly (readonly string[])[]
}

/**
 * Parses the text of a cue. `a|b + c - d|e&f` holds in a sentence that names a or b, with c near
 * it, and neither d nor both e and f. A `!` at the end makes it strong, `!!` certain, a `?` weak, a
 * `~` faint.
 */
export function ruleOf(data: RuleData): Rule {
  const source = data.when.trim()
  const mark = source.at(-1)
  const certain = source.endsWith("!!")
  const marked = mark === "!" || mark === "?" || mark === "~"
  const body = source.slice(0, certain ? -2 : marked ? -1 : undefined)
  const [needed = "", barred = ""] = body.split(" - ")
  return {
    key: source,
    area: data.area,
    element: data.element,
    contradicts: data.against ?? false,
    strength: certain
      ? strengths.certain
      : mark === "!"
        ? strengths.strong
        : mark === "?"
          ? strengths.weak
          : mark === "~"
            ? strengths.faint
            : strengths.plain,
    needs: needed.split(" + ").map((part) => part.split("|").map((name) => name.trim())),
    bars: barred ? barred.split("|").map((part) => part.split("&").map((name) => name.trim())) : [],
  }
}

/** The concepts in a rule, so that a set can be checked for undefined names. */
export function conceptsOf(rule: Rule): string[] {
  return [...rule.needs.flat(), ...rule.bars.flat()]
}
