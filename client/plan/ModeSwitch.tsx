import { useTranslation } from "react-i18next"
import styles from "./state.module.css"

/** Whether the text is open for writing in this tab. */
export type Mode = "edit" | "read"

interface Props {
  mode: Mode
  mayWrite: boolean
  onMode: (mode: Mode) => void
}

/** Edit or read: one switch that offers only what the person may do. */
export function ModeSwitch({ mode, mayWrite, onMode }: Props) {
  const { t } = useTranslation("plan")
  const modes: readonly Mode[] = mayWrite ? ["edit", "read"] : ["read"]
  return (
    <fieldset className={styles.modes} aria-label={t("mode")}>
      {modes.map((each) => (
        <button key={each} type="button" aria-pressed={each === mode} onClick={() => onMode(each)}>
          {t(`mode.${each}`)}
        </button>
      ))}
    </fieldset>
  )
}
