import { useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { PracticeShelfProvider } from "../coverage/practiceShelf.tsx"
import { get } from "../http.ts"
import { FailurePage } from "../pages/FailurePage.tsx"
import { Loading } from "../pages/Loading.tsx"
import { session } from "../session.ts"
import { useStore } from "../store.ts"
import { forgetPlans, keepPlan, keptPlan } from "./keptPlan.ts"
import { PlanDesk } from "./PlanDesk.tsx"
import { usePlanConnection } from "./planConnection.ts"

/** Milliseconds that one waits for the server before the plan opens from what is kept here. */
const patience = 3_000

/** The page of a plan's text: loads what the plan is, connects, and opens the desk; without the server from what is kept here. */
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
  const kept = useMemo(() => (person ? keptPlan(person, planId) : null), [person, planId])
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
          keepPlan(person, view)
          setPlan((now) => (JSON.stringify(now) === JSON.stringify(view) ? now : view))
          setFailure(null)
        },
        (error) => {
          if (!current) return
          const code = error instanceof Problem ? error.code : null
          if (code === "not-found" || code === "no-right") forgetPlans(person, planId)
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
    const stopRecords = connection.onRecord((record) => {
      const about = record.type === "changed" ? record.what : null
      if (about === "practices") setPracticesAsked((count) => count + 1)
      if (about === "settings" || about === "people" || about === "bodies") again()
    })
    // The server lets a person in anew when their right has changed.
    const stopRight = connection.right.subscribe(again)
    return () => {
      stopRecords()
      stopRight()
    }
  }, [connection])

  useEffect(() => {
    if (plan) document.title = `${plan.settings.title} · Concord`
  }, [plan])

  if (failure && !plan) return <FailurePage error={failure} again={() => setAsked(asked + 1)} />
  if (!plan || !connection || !user) return <Loading words={t("loading")} />
  return (
    <PracticeShelfProvider
      standards={plan.settings.standards}
      language={plan.settings.language}
      asked={practicesAsked}
    >
      <PlanDesk plan={plan} user={user} connection={connection} />
    </PracticeShelfProvider>
  )
}
