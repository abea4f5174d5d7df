import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { AppBar } from "../app/AppBar.tsx"
import { NotFoundPage } from "../app/NotFoundPage.tsx"
import styles from "../app/page.module.css"
import { usePageTitle } from "../app/pageTitle.ts"
import { useFetch } from "../app/useFetch.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { PlanBar, type PlanSection } from "./PlanBar.tsx"

interface Props {
  planId: string
  place: PlanSection
  /** The title of a page that is none of the sections of the bar. */
  title?: string
  /** The page under the bar; `again` asks for the plan once more after a change. */
  children: (plan: PlanView, again: () => Promise<void>) => ReactNode
}

/** A page of a plan that needs no open text: fetches the plan, then shows its bar and the page. */
export function PlanFrame({ planId, place, title, children }: Props) {
  const { t } = useTranslation("app")
  const [answer, again] = useFetch<PlanView>(`/api/plans/${encodeURIComponent(planId)}`)
  usePageTitle(
    answer.state === "ready"
      ? `${title ?? t(`bar.place.${place}`)} · ${answer.value.settings.title}`
      : "",
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
