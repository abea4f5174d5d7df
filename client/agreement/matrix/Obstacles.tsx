import { useTranslation } from "react-i18next"
import type { Thread } from "../../../shared/api/comments.ts"
import type { PlanView } from "../../../shared/api/plans.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { useFetch } from "../../app/useFetch.ts"
import { AgencyMark } from "../../ui/AgencyMark.tsx"
import { useFresh } from "../planMeasures.ts"
import { obstacles } from "./cells.ts"
import styles from "./obstacles.module.css"

/** The right column: what still stands between the agencies and the plan, and who owes answers. */
export function Obstacles({ plan, measures }: { plan: PlanView; measures: MeasureView[] }) {
  const { t } = useTranslation("agreement")
  const [comments, again] = useFetch<{ threads: Thread[] }>(`/api/plans/${plan.id}/comments`)
  useFresh(again)
  const found = obstacles(measures, plan.parties)
  const conditions =
    comments.state === "ready"
      ? comments.value.threads.filter((c) => c.weight === "condition" && !c.resolved).length
      : 0
  const rows = [
    ["objections", found.objected],
    ["conditions", conditions],
    ["lapsedAgreements", found.lapsed],
    ["unanswered", found.open],
    ["withoutLead", found.withoutLead],
  ] as const
  const some = rows.filter(([, count]) => count > 0)
  return (
    <aside className={styles.aside} aria-label={t("stands")}>
      <section className={styles.card}>
        <h2>{t("stands")}</h2>
        {plan.parties.length === 0 && <p>{t("nobodyAsked")}</p>}
        {some.length === 0 ? (
          plan.parties.length > 0 && <p>{t("nothingStands")}</p>
        ) : (
          <dl className={styles.counts}>
            {some.map(([key, count]) => (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        )}
        <progress
          className={styles.progress}
          value={found.agreed}
          max={measures.length}
          aria-label={t("progress", { agreed: found.agreed, of: measures.length })}
        />
        <p className={styles.faint}>
          {t("progress", { agreed: found.agreed, of: measures.length })}
        </p>
      </section>
      {plan.parties.length > 0 && (
        <section className={styles.card}>
          <h2>{t("outstanding")}</h2>
          {found.owing.length === 0 ? (
            <p>{t("allAnswered")}</p>
          ) : (
            <dl className={styles.counts}>
              {found.owing.map(({ agency, count }) => (
                <div key={agency.id}>
                  <dt>
                    <AgencyMark agency={agency} withName />
                  </dt>
                  <dd className={styles.faint}>
                    {t("outstandingOf", { count, of: measures.length })}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      )}
    </aside>
  )
}
