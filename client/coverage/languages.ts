import { useTranslation } from "react-i18next"
import { locale } from "../i18n.ts"

/** What languages are called in the interface's own. */
export function useLanguages(): {
  nameOf: (lang: string) => string
  /** Several in one sentence: "English and Russian". */
  list: (langs: readonly string[]) => string
} {
  const { t } = useTranslation("coverage")
  const nameOf = (lang: string) => t(`language.${lang}`, { defaultValue: lang })
  const joined = new Intl.ListFormat(locale(), { type: "conjunction" })
  return { nameOf, list: (langs) => joined.format(langs.map(nameOf)) }
}
