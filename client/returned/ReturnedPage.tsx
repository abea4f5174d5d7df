import { Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import { can } from "../../shared/access.ts"
import type { WaitingImports } from "../../shared/api/importReview.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { StagedReturn } from "../../shared/api/returned.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { useReadsOffice } from "../app/useReadsOffice.ts"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { UploadFile } from "../plans/UploadFile.tsx"
import { writtenTime } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import styles from "./returned.module.css"

/** Where a copy of the plan, or a table of comments, is brought back into it. */
export function ReturnedPage({ planId }: { planId: string }) {
  const { t } = useTranslation("returned")
  return (
    <PlanFrame planId={planId} place="text" title={t("title")}>
      {(plan) => <Bringing plan={plan} />}
    </PlanFrame>
  )
}

function Bringing({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("returned")
  const [, go] = useLocation()
  const reads = useReadsOffice()
  const path = `/api/plans/${plan.id}/returned`
  const may = can(plan.right, "comment")
  const [waiting] = useFetch<WaitingImports>(may ? path : null)
  const files = waiting.state === "ready" ? waiting.value.imports : []
  return (
    <main className={`${page.page} ${page.narrow}`}>
      <div>
        <Title order={1} size="h2">
          {t("title")}
        </Title>
        <p className={page.lead}>{t("lead")}</p>
      </div>
      {may ? (
        <UploadFile<StagedReturn>
          to={path}
          accept={`.docx,.odt,.xlsx,.ods,.csv,.tsv${reads ? ",.rtf,.doc" : ""}`}
          words={{
            drop: t("drop"),
            choose: t("choose"),
            formats: t(reads ? "moreFormats" : "formats"),
            progress: t("progress"),
            sending: (name) => t("sending", { name }),
            working: (name) => t("working", { name }),
          }}
          onDone={({ id }) => go(`/plans/${plan.id}/returned/${id}`)}
        >
          {(brought) => brought.state === "failed" && <Failure error={brought.error} />}
        </UploadFile>
      ) : (
        <p>{t("mayNot")}</p>
      )}
      {files.length > 0 && (
        <section className={page.card} aria-labelledby="returned-waiting">
          <div className={page.cardHead}>
            <h2 id="returned-waiting">{t("waiting")}</h2>
          </div>
          <ul className={page.rows}>
            {files.map(({ id, name, until }) => (
              <li key={id} className={page.row}>
                <Link className={page.rowWords} href={`/plans/${plan.id}/returned/${id}`}>
                  {name}
                </Link>
                <span className={page.faint}>{t("until", { until: writtenTime(until) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={page.card} aria-labelledby="returned-how">
        <div className={page.cardHead}>
          <h2 id="returned-how">{t("how.title")}</h2>
        </div>
        <ul className={styles.how}>
          {(["copy", "table", "wording", "safe"] as const).map((one) => (
            <li key={one}>{t(`how.${one}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  )
}
