import type { StandardsSet } from "./set.ts"

/**
 * Whether a set can find anything in words of a language. Where it cannot, that it found nothing says
 * nothing about the plan.
 */
export function readsLanguage(
  { languages }: Pick<StandardsSet, "languages">,
  lang: string,
): boolean {
  return languages.includes(lang)
}
