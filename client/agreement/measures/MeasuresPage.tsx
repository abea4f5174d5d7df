import { useTranslation } from "react-i18next"
import type { PlanView } from "../../../shared/api/plans.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { PlanFrame } from "../../plan/PlanFrame.tsx"
import { Failure } from "../../ui/Failure.tsx"
import { Loading } from "../../ui/Loading.tsx"
import { NoMeasures } from "../NoMeasures.tsx"
import { useMeasures } from "../planMeasures.ts"
import { MeasureTable } from "./MeasureTable.tsx"
import styles from "./table.module.css"

/** Every measure of a plan in one dense table. */
export function MeasuresPage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="measures">
      {(plan) => <Measures plan={plan} />}
    </PlanFrame>
  )
}

function Measures({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("agreement")
  const [answer, again] = useMeasures(plan.id)
  const measures: MeasureView[] | null = answer.state === "ready" ? answer.value.measures : null
  return (
    <main className={styles.page} data-paper="wide">
      <h1 className="visually-hidden">{t("measures")}</h1>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {measures &&
        (measures.length === 0 ? (
          <NoMeasures planId={plan.id} />
        ) : (
          <MeasureTable planId={plan.id} measures={measures} />
        ))}
    </main>
  )
}
