import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { PlanView } from "../../shared/api/plans.ts"
import { StepPractices } from "../coverage/Practices.tsx"
import { PracticeShelfProvider } from "../coverage/practiceShelf.tsx"
import { Failure } from "../pages/Failure.tsx"
import { Loading } from "../pages/Loading.tsx"
import { PlanFrame } from "../pages/PlanFrame.tsx"
import { Matrix } from "./Matrix.tsx"
import { MissingVoice } from "./MissingVoice.tsx"
import styles from "./matrix.module.css"
import { NoMeasures } from "./NoMeasures.tsx"
import { Obstacles } from "./Obstacles.tsx"
import { useMeasures } from "./planMeasures.ts"

/** Where every party stands on every measure, and what still stands in the way. */
export function AgreementPage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="agreement">
      {(plan) => <Agreement plan={plan} />}
    </PlanFrame>
  )
}

function Agreement({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("agreement")
  const [answer, again] = useMeasures(plan.id)
  return (
    <main className={styles.page} data-paper="wide">
      <h1 className="visually-hidden">{t("agreement")}</h1>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {answer.state === "ready" &&
        (answer.value.measures.length === 0 ? (
          <NoMeasures planId={plan.id} />
        ) : (
          <div className={styles.halves}>
            <div className={styles.main}>
              <PracticeShelfProvider
                standards={plan.settings.standards}
                language={plan.settings.language}
              >
                <div className="practices-line">
                  <StepPractices step="round" />
                </div>
              </PracticeShelfProvider>
              <MissingVoice plan={plan} />
              {plan.parties.length === 0 && (
                <p className={styles.note}>
                  {t("noParties")} <Link href={`/plans/${plan.id}/people`}>{t("toPeople")}</Link>
                </p>
              )}
              <Matrix plan={plan} measures={answer.value.measures} />
            </div>
            <Obstacles plan={plan} measures={answer.value.measures} />
          </div>
        ))}
    </main>
  )
}
