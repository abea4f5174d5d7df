import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { PracticeShelfProvider } from "../coverage/practiceShelf.tsx"
import { get } from "../http.ts"
import { FailurePage } from "../pages/FailurePage.tsx"
import { Loading } from "../pages/Loading.tsx"
import { session } from "../session.ts"
import { useStore } from "../store.ts"
import { PlanDesk } from "./PlanDesk.tsx"
import { usePlanConnection } from "./planConnection.ts"

/** The page of a plan's text: loads what the plan is, connects, and opens the desk. */
export function PlanPage({ planId }: { planId: string }) {
  const { t } = useTranslation("plan")
  const now = useStore(session)
  const user = now.state === "in" ? now.user : null
  const [plan, setPlan] = useState<PlanView | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [asked, setAsked] = useState(0)
  const connection = usePlanConnection(planId, plan ? (user?.id ?? null) : null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts the wishes to ask again.
  useEffect(() => {
    let current = true
    get<PlanView>(`/api/plans/${encodeURIComponent(planId)}`).then(
      (view) => {
        if (!current) return
        setPlan(view)
        setFailure(null)
      },
      (error) => current && setFailure(error),
    )
    return () => {
      current = false
    }
  }, [planId, asked])

  useEffect(() => {
    if (!connection) return
    const again = () => setAsked((count) => count + 1)
    const stopRecords = connection.onRecord((record) => {
      const about = record.type === "changed" ? record.what : null
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
    <PracticeShelfProvider standards={plan.settings.standards}>
      <PlanDesk plan={plan} user={user} connection={connection} />
    </PracticeShelfProvider>
  )
}
