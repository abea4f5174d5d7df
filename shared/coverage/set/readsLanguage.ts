import type { StandardsSet } from "./set.ts"

/**
 * Whether a set can find anything in words of a language. If not, finding nothing says nothing
 * about the plan.
 */
export function readsLanguage(
  { languages }: Pick<StandardsSet, "languages">,
  lang: string,
): boolean {
  return languages.includes(lang)
}
