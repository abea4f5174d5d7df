import { NativeSelect } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { isLanguage, languages, ownNames } from "../../shared/languages.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { language } from "./i18n.ts"
import { chooseLanguage } from "./showOwnLanguage.ts"

/** The languages of the interface, each by its own name; choosing one shows it at once. */
export function LanguageChoice({ hideLabel = false }: { hideLabel?: boolean }) {
  const { t } = useTranslation("app")
  const words = t("language")
  return (
    <NativeSelect
      size="xs"
      {...(hideLabel ? { "aria-label": words } : { label: words })}
      value={language()}
      onChange={({ currentTarget: { value } }) => {
        if (isLanguage(value)) notifyFailure(chooseLanguage(value))
      }}
      data={languages.map((each) => ({ value: each, label: ownNames[each] }))}
    />
  )
}
