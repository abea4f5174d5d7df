import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import styles from "./bar.module.css"

/** The product's mark and name, leading to the list of plans. */
export function Brand() {
  const { t } = useTranslation("app")
  return (
    <Link href="/plans" className={styles.brand} aria-label={t("bar.home")}>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="8" cy="11" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <circle cx="14" cy="11" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span className={styles.brandName}>Concord</span>
    </Link>
  )
}
