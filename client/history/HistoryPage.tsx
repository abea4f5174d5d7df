import { Title } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useSearch } from "wouter"
import type { PlanView } from "../../shared/api/plans.ts"
import type { VersionList } from "../../shared/api/versions.ts"
import { useFresh } from "../agreement/planMeasures.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { PracticesProvider } from "../coverage/areas/practicesContext.tsx"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { ComparisonCard } from "./ComparisonCard.tsx"
import { LifeCard } from "./LifeSlider.tsx"
import { SavedVersions } from "./SavedVersions.tsx"
import { choiceOf, searchOf, type TextChoice } from "./textChoice.ts"

/** The saved versions of a plan, and what the standards find in any two texts. */
export function HistoryPage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="history">
      {(plan) => (
        <PracticesProvider standards={plan.settings.standards} language={plan.settings.language}>
          <History plan={plan} />
        </PracticesProvider>
      )}
    </PlanFrame>
  )
}

function History({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("history")
  const [limit, setLimit] = useState(30)
  const [answer, again] = useFetch<VersionList>(`/api/plans/${plan.id}/versions?limit=${limit}`)
  useFresh(again)
  const [here, go] = useLocation()
  const choice = choiceOf(useSearch())
  // The choice is in the address, so that it can be sent to somebody.
  const choose = (next: TextChoice) => go(`${here}${searchOf(next)}`, { replace: true })
  return (
    <main className={page.page}>
      <div>
        <Title order={1} size="h2">
          {t("title")}
        </Title>
        <p className={page.lead}>{t("words")}</p>
      </div>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {answer.state === "ready" && (
        <>
          <SavedVersions
            plan={plan}
            list={answer.value}
            again={again}
            onMore={() => setLimit(Math.min(1_000, limit * 4))}
            onCompare={(id) => choose({ ...choice, from: id, with: null, to: "now" })}
          />
          <LifeCard plan={plan} />
          <ComparisonCard plan={plan} list={answer.value} choice={choice} choose={choose} />
        </>
      )}
    </main>
  )
}
