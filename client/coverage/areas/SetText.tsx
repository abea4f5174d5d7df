import { useTranslation } from "react-i18next"
import { languageOf, titleIn } from "./areaItems.ts"
import { usePractices } from "./practicesContext.tsx"

/** The language of what a standards set says to the reader: the plan's; outside a plan the interface's. */
export function useSetLanguage(): string {
  const { i18n } = useTranslation()
  return usePractices().language ?? i18n.language
}

/** The language of the plan's own words and of remarks on them, for what shows them; outside a plan unknown. */
export function usePlanLanguage(): string | undefined {
  return usePractices().language ?? undefined
}

/**
 * A text of a set, in the plan's language where the set has it. It says in which language
 * it is, and who points at it reads it in that of the interface.
 */
export function SetText({ words }: { words: Record<string, string> }) {
  const { i18n } = useTranslation()
  const language = useSetLanguage()
  const own = titleIn(words, i18n.language)
  const shown = titleIn(words, language)
  return (
    <span lang={languageOf(words, language)} title={own === shown ? undefined : own}>
      {shown}
    </span>
  )
}
