import { useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { FailurePage } from "../app/FailurePage.tsx"
import { get } from "../app/http.ts"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { PracticesProvider } from "../coverage/areas/practicesContext.tsx"
import { cachedPlan, cachePlan, clearPlanCache } from "../sync/planCache.ts"
import { usePlanConnection } from "../sync/planConnection.ts"
import { Loading } from "../ui/Loading.tsx"
import { PlanWorkspace } from "./PlanWorkspace.tsx"

/** Milliseconds that one waits for the server before the plan opens from what is kept here. */
const patience = 3_000

/** The page of a plan's text: loads what the plan is, connects, and opens the workspace; without the server from what is kept here. */
export function PlanPage({ planId }: { planId: string }) {
  const { t } = useTranslation("plan")
  const now = useStore(session)
  const user = now.state === "in" ? now.user : null
  const [plan, setPlan] = useState<PlanView | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [asked, setAsked] = useState(0)
  const [practicesAsked, setPracticesAsked] = useState(0)
  const person = user?.id ?? null
  // A plan that was opened here before is connected while one asks what it is now.
  const kept = useMemo(() => (person ? cachedPlan(person, planId) : null), [person, planId])
  const connection = usePlanConnection(planId, plan || kept ? person : null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts the wishes to ask again.
  useEffect(() => {
    if (!person) return
    let current = true
    const away = () => setPlan((now) => now ?? kept)
    // A network that neither answers nor fails.
    const late = setTimeout(away, patience)
    get<PlanView>(`/api/plans/${encodeURIComponent(planId)}`)
      .then(
        (view) => {
          if (!current) return
          cachePlan(person, view)
          setPlan((now) => (JSON.stringify(now) === JSON.stringify(view) ? now : view))
          setFailure(null)
        },
        (error) => {
          if (!current) return
          const code = error instanceof Problem ? error.code : null
          if (code === "not-found" || code === "no-right") clearPlanCache(person, planId)
          if (code === "unavailable" && kept) away()
          else setFailure(error)
        },
      )
      .finally(() => clearTimeout(late))
    return () => {
      current = false
      clearTimeout(late)
    }
  }, [person, planId, kept, asked])

  useEffect(() => {
    if (!connection) return
    const again = () => setAsked((count) => count + 1)
    const stop = connection.onRecord((record) => {
      const about = record.type === "changed" ? record.what : null
      const missed = record.type === "missed"
      if (missed || about === "practices") setPracticesAsked((count) => count + 1)
      // The server lets a person in anew when their right has changed, and tells nothing while they are away.
      const anew = missed || record.type === "hello"
      if (anew || about === "settings" || about === "people" || about === "bodies") again()
    })
    return stop
  }, [connection])

  useEffect(() => {
    if (plan) document.title = `${plan.settings.title} · Concord`
  }, [plan])

  if (failure && !plan) return <FailurePage error={failure} again={() => setAsked(asked + 1)} />
  if (!plan || !connection || !user) return <Loading words={t("loading")} />
  return (
    <PracticesProvider
      standards={plan.settings.standards}
      language={plan.settings.language}
      asked={practicesAsked}
    >
      <PlanWorkspace plan={plan} user={user} connection={connection} />
    </PracticesProvider>
  )
}
