import { Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanPeople } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { Terms } from "../onboarding/Help.tsx"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { AddToPlan } from "./AddToPlan.tsx"
import { AgencyInPlan } from "./AgencyInPlan.tsx"
import { Bodies } from "./Bodies.tsx"
import { DeactivatedCard } from "./DeactivatedCard.tsx"

/** Which agencies share a plan and how, who may do what in it, and who speaks for whom until when. */
export function PlanPeoplePage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="people">
      {(plan, again) => <People plan={plan} againPlan={again} />}
    </PlanFrame>
  )
}

function People({ plan, againPlan }: { plan: PlanView; againPlan: () => Promise<void> }) {
  const { t } = useTranslation("people")
  const [answer, again] = useFetch<PlanPeople>(`/api/plans/${plan.id}/people`)
  // A change may be to one's own right or mandate, which the bar shows.
  const changed = async () => {
    await Promise.all([again(), againPlan()])
  }
  const manages = can(plan.right, "manage")
  return (
    <main className={`${page.page} ${page.narrow}`}>
      <div>
        <Title order={1} size="h2">
          {t("planTitle")}
        </Title>
        <p className={page.lead}>{t(manages ? "planWords" : "planWordsReading")}</p>
        {manages && <Link href={`/plans/${plan.id}/record`}>{t("record")}</Link>}
        <Terms of={["party", "opinion", "right", "mandate"]} />
      </div>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {answer.state === "ready" && (
        <>
          {sections(answer.value).map(({ agency, role }) => (
            <AgencyInPlan
              key={agency.id}
              planId={plan.id}
              agency={agency}
              role={role}
              people={answer.value}
              manages={manages}
              changed={changed}
            />
          ))}
          {manages && <AddToPlan planId={plan.id} people={answer.value} changed={changed} />}
          {manages && <DeactivatedCard planId={plan.id} agencies={known(answer.value)} />}
          <Bodies plan={plan} agencies={known(answer.value)} changed={changed} />
        </>
      )}
    </main>
  )
}

/** Every agency this page knows of: those of the plan and those that could join it. */
const known = ({ agencies, others }: PlanPeople) => [
  ...agencies.map(({ agency }) => agency),
  ...others.agencies,
]

/** The agencies of the plan, and after them those that only have people in it. */
function sections({ agencies, people }: PlanPeople) {
  const inPlan = new Set(agencies.map(({ agency }) => agency.id))
  const extra = new Map(
    people
      .filter(({ agency }) => !inPlan.has(agency.id))
      .map(({ agency }) => [agency.id, { agency, role: null }]),
  )
  return [...agencies, ...extra.values()]
}
