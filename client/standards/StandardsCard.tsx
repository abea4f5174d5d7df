import { useTranslation } from "react-i18next"
import type { InstalledSet } from "../../shared/api/standards.ts"
import { useAnswer } from "../answer.ts"
import { Failure } from "../pages/Failure.tsx"
import page from "../pages/page.module.css"
import { BringSet } from "./BringSet.tsx"
import { beside } from "./beside.ts"
import { SetRow } from "./SetRow.tsx"
import styles from "./standards.module.css"

/** The sets of the installation, what can be done with each, and a place to bring one. */
export function StandardsCard() {
  const { t, i18n } = useTranslation("standards")
  const [answer, again] = useAnswer<{ standards: InstalledSet[] }>("/api/installed-standards")
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
                beside={beside(set, sets, i18n.language)}
                changed={again}
              />
            ))}
          </tbody>
        </table>
      )}
      <BringSet changed={again} />
    </section>
  )
}
