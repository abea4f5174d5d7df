import { useTranslation } from "react-i18next"
import { listIn } from "../../languages/dateFormats.ts"
import { locale } from "../../languages/i18n.ts"

/** The names of languages in that of the interface. */
export function useLanguages(): {
  nameOf: (lang: string) => string
  /** Several in one sentence: "English and Russian". */
  list: (langs: readonly string[]) => string
} {
  const { t } = useTranslation("coverage")
  const nameOf = (lang: string) => t(`language.${lang}`, { defaultValue: lang })
  return { nameOf, list: (langs) => listIn(langs.map(nameOf), locale()) }
}
