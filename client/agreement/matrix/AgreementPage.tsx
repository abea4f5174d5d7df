import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { PlanView } from "../../../shared/api/plans.ts"
import { StepPractices } from "../../coverage/areas/Practices.tsx"
import { PracticesProvider } from "../../coverage/areas/practicesContext.tsx"
import { PlanFrame } from "../../plan/PlanFrame.tsx"
import { Failure } from "../../ui/Failure.tsx"
import { Loading } from "../../ui/Loading.tsx"
import { NoMeasures } from "../NoMeasures.tsx"
import { useMeasures } from "../planMeasures.ts"
import { Matrix } from "./Matrix.tsx"
import { MissingMandate } from "./MissingMandate.tsx"
import styles from "./matrix.module.css"
import { Obstacles } from "./Obstacles.tsx"

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
              <PracticesProvider
                standards={plan.settings.standards}
                language={plan.settings.language}
              >
                <div className="practices-line">
                  <StepPractices step="round" />
                </div>
              </PracticesProvider>
              <MissingMandate plan={plan} />
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
