import { NumberInput, Select, Switch, TextInput } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { type PlanSettings, planSettings } from "../../shared/api/plans.ts"
import { StandardsField, useStandards } from "./StandardsField.tsx"
import styles from "./settings.module.css"

/** The settings that have a field of their own here. */
export const settingsFields = [
  "title",
  "country",
  "language",
  "classification",
  "currency",
  "periodFrom",
  "periodTo",
  "standards",
] as const

interface Props {
  value: PlanSettings
  onChange: (part: Partial<PlanSettings>) => void
  /** The server's message on a field. */
  issue: (path: string) => string | undefined
}

/** The fields of a plan's settings, one under another. */
export function SettingsFields({ value, onChange, issue }: Props) {
  const { t } = useTranslation("app")
  const year = (entered: string | number) =>
    typeof entered === "number" && Number.isFinite(entered) ? entered : null
  return (
    <>
      <TextInput
        className={styles.wide ?? ""}
        label={t("settings.name")}
        value={value.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        required
        withAsterisk={false}
        maxLength={300}
        error={issue("title")}
      />
      <TextInput
        label={t("settings.country")}
        value={value.country}
        onChange={(event) => onChange({ country: event.currentTarget.value })}
        maxLength={100}
        error={issue("country")}
      />
      <Select
        label={t("settings.language")}
        description={t("settings.languageHelp")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={planSettings.shape.language.options.map((each) => ({
          value: each,
          label: t(`settings.languages.${each}`),
        }))}
        value={value.language}
        onChange={(language) =>
          language && onChange({ language: language as PlanSettings["language"] })
        }
        allowDeselect={false}
        error={issue("language")}
      />
      <Select
        label={t("settings.classification")}
        data={planSettings.shape.classification.options.map((each) => ({
          value: each,
          label: t(`classification.${each}`),
        }))}
        value={value.classification}
        onChange={(kind) =>
          kind && onChange({ classification: kind as PlanSettings["classification"] })
        }
        allowDeselect={false}
        error={issue("classification")}
      />
      <TextInput
        label={t("settings.currency")}
        placeholder={t("settings.currencyExample")}
        value={value.currency}
        onChange={(event) => onChange({ currency: event.currentTarget.value })}
        maxLength={10}
        error={issue("currency")}
      />
      <NumberInput
        label={t("settings.periodFrom")}
        value={value.periodFrom ?? ""}
        onChange={(entered) => onChange({ periodFrom: year(entered) })}
        min={1990}
        max={2200}
        allowDecimal={false}
        thousandSeparator=""
        hideControls
        error={issue("periodFrom")}
      />
      <NumberInput
        label={t("settings.periodTo")}
        value={value.periodTo ?? ""}
        onChange={(entered) => onChange({ periodTo: year(entered) })}
        min={1990}
        max={2200}
        allowDecimal={false}
        thousandSeparator=""
        hideControls
        error={issue("periodTo")}
      />
      <StandardsField
        className={styles.wide ?? ""}
        standards={useStandards()}
        value={value.standards}
        language={value.language}
        onChange={(standards) => onChange({ standards })}
        error={issue("standards")}
      />
      <Switch
        className={styles.wide ?? ""}
        label={t("settings.caretNames")}
        description={t("settings.caretNamesWords")}
        checked={value.caretNames}
        onChange={(event) => onChange({ caretNames: event.currentTarget.checked })}
      />
    </>
  )
}
