import { useTranslation } from "react-i18next"
import styles from "./skip.module.css"

/** Leads past the bars: to the text of a plan, or to what the page is about. Seen only with the focus. */
export function SkipLink() {
  const { t } = useTranslation("app")
  function skip() {
    const main = document.querySelector("main")
    const text = main?.querySelector<HTMLElement>(".ProseMirror")
    if (text) {
      text.focus()
      return
    }
    main?.setAttribute("tabindex", "-1")
    main?.focus()
  }
  return (
    <button type="button" className={styles.skip} onClick={skip}>
      {t("skip")}
    </button>
  )
}
