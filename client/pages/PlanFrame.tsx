import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { useAnswer } from "../answer.ts"
import { AppBar } from "./AppBar.tsx"
import { Failure } from "./Failure.tsx"
import { Loading } from "./Loading.tsx"
import { NotFoundPage } from "./NotFoundPage.tsx"
import { type Place, PlanBar } from "./PlanBar.tsx"
import styles from "./page.module.css"
import { usePageTitle } from "./pageTitle.ts"

interface Props {
  planId: string
  place: Place
  /** The page under the bar; `again` asks for the plan once more after a change. */
  children: (plan: PlanView, again: () => Promise<void>) => ReactNode
}

/** A page of a plan that needs no open text: fetches the plan, then shows its bar and the page. */
export function PlanFrame({ planId, place, children }: Props) {
  const { t } = useTranslation("pages")
  const [answer, again] = useAnswer<PlanView>(`/api/plans/${encodeURIComponent(planId)}`)
  usePageTitle(
    answer.state === "ready" ? `${t(`bar.place.${place}`)} · ${answer.value.settings.title}` : "",
  )
  if (answer.state === "ready") {
    return (
      <>
        <PlanBar plan={answer.value} place={place} />
        {children(answer.value, again)}
      </>
    )
  }
  if (
    answer.state === "failed" &&
    answer.error instanceof Problem &&
    answer.error.code === "not-found"
  )
    return <NotFoundPage />
  return (
    <>
      <AppBar />
      <main className={styles.page}>
        {answer.state === "loading" ? (
          <Loading words={t("loading")} />
        ) : (
          <Failure error={answer.error} again={again} />
        )}
      </main>
    </>
  )
}
