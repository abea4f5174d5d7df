import { useTranslation } from "react-i18next"
import styles from "./state.module.css"

/** Whether the text is open for writing in this tab. */
export type Mode = "edit" | "read"

interface Props {
  mode: Mode
  mayWrite: boolean
  onMode: (mode: Mode) => void
}

/** Edit or read, for who may do both; for others the word that they read. */
export function ModeSwitch({ mode, mayWrite, onMode }: Props) {
  const { t } = useTranslation("plan")
  if (!mayWrite) return <span className={styles.readOnly}>{t("mode.readOnly")}</span>
  return (
    <fieldset className={styles.modes} aria-label={t("mode")}>
      {(["edit", "read"] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === mode} onClick={() => onMode(each)}>
          {t(`mode.${each}`)}
        </button>
      ))}
    </fieldset>
  )
}
