import { useTranslation } from "react-i18next"

/** What languages are called in the interface's own. */
export function useLanguages(): {
  nameOf: (lang: string) => string
  /** Several in one sentence: "English and Russian". */
  list: (langs: readonly string[]) => string
} {
  const { t, i18n } = useTranslation("coverage")
  const nameOf = (lang: string) => t(`language.${lang}`, { defaultValue: lang })
  const joined = new Intl.ListFormat(i18n.language, { type: "conjunction" })
  return { nameOf, list: (langs) => joined.format(langs.map(nameOf)) }
}
