import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import styles from "./measures/table.module.css"

/** Said where a plan has no measures yet. */
export function NoMeasures({ planId }: { planId: string }) {
  const { t } = useTranslation("agreement")
  return (
    <div className={styles.none}>
      <p>{t("noMeasures")}</p>
      <Link href={`/plans/${planId}`}>{t("toText")}</Link>
    </div>
  )
}
