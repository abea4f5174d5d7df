import { useTranslation } from "react-i18next"
import type { InstalledSet } from "../../../shared/api/standards.ts"
import page from "../../app/page.module.css"
import { useFetch } from "../../app/useFetch.ts"
import { Failure } from "../../ui/Failure.tsx"
import { distinguishingLabel } from "./distinguishingLabel.ts"
import { SetRow } from "./SetRow.tsx"
import styles from "./standards.module.css"
import { UploadSet } from "./UploadSet.tsx"

/** The sets of the installation, what can be done with each, and a place to bring one. */
export function StandardsCard() {
  const { t, i18n } = useTranslation("standards")
  const [answer, again] = useFetch<{ standards: InstalledSet[] }>("/api/installed-standards")
  const sets = answer.state === "ready" ? answer.value.standards : []
  return (
    <section className={page.card} aria-labelledby="standards-sets">
      <div className={page.cardHead}>
        <h2 id="standards-sets">{t("title")}</h2>
        {answer.state === "ready" && <span className={page.faint}>{sets.length}</span>}
        <p style={{ maxWidth: "none" }}>{t("words")}</p>
      </div>
      {answer.state === "loading" && <div className={page.empty}>{t("loading")}</div>}
      {answer.state === "failed" && (
        <div className={page.cardBody}>
          <Failure error={answer.error} again={again} />
        </div>
      )}
      {answer.state === "ready" && (
        <table className={styles.sets}>
          <thead>
            <tr>
              <th>{t("set")}</th>
              <th>{t("readIn")}</th>
              <th className={styles.count}>{t("areas")}</th>
              <th className={styles.count}>{t("elements")}</th>
              <th className={styles.count}>{t("plans")}</th>
              <th>
                <span className={styles.unseen}>{t("acts")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <SetRow
                key={`${set.id} ${set.version}`}
                set={set}
                beside={distinguishingLabel(set, sets, i18n.language)}
                changed={again}
              />
            ))}
          </tbody>
        </table>
      )}
      <UploadSet changed={again} />
    </section>
  )
}
