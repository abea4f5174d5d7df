import { Button, SegmentedControl, Select, TextInput, Title } from "@mantine/core"
import { IconSearch, IconTableImport } from "@tabler/icons-react"
import { useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearch } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Kind, Recommendation, SuggestionList } from "../../shared/api/recommendations.ts"
import { type State, states } from "../../shared/recommendations/state.ts"
import { useFresh, useMeasures } from "../agreement/planMeasures.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { PracticesProvider } from "../coverage/areas/practicesContext.tsx"
import { inOrder } from "../languages/i18n.ts"
import { Help } from "../onboarding/Help.tsx"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import list from "../ui/list.module.css"
import { type Conditions, shownOf } from "./conditions.ts"
import { RecommendationRow } from "./RecommendationRow.tsx"
import styles from "./recommendations.module.css"
import { UploadTable } from "./UploadTable.tsx"

/** The states in which only a measure of the earlier plan can be. */
const ofMeasures = new Set<State>(["no-result", "done"])

/** The page of the entries that a plan has received, and its answers. */
export function RecommendationsPage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="recommendations">
      {(plan) => (
        <PracticesProvider standards={plan.settings.standards} language={plan.settings.language}>
          <Recommendations plan={plan} />
        </PracticesProvider>
      )}
    </PlanFrame>
  )
}

function Recommendations({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("recommendations")
  const path = `/api/plans/${plan.id}/recommendations`
  const [answer, again] = useFetch<{ recommendations: Recommendation[] }>(path)
  useFresh(again)
  // A link from a remark on an earlier measure leads to these.
  const asked = new URLSearchParams(useSearch()).get("kind")
  const [kind, setKind] = useState<Kind>(asked === "measure" ? "measure" : "recommendation")
  const [bringing, setBringing] = useState(false)
  const edits = can(plan.right, "edit")
  const all = answer.state === "ready" ? answer.value.recommendations : []
  const own = all.filter((one) => one.kind === kind)
  const count = (of: Kind) => all.filter((one) => one.kind === of).length
  return (
    <main className={page.page}>
      <div className={page.head}>
        <div>
          <Title order={1} size="h2">
            {t("title")} <Help of="recommendation" />
          </Title>
          <p className={page.lead}>{t("words")}</p>
        </div>
        {edits && answer.state === "ready" && (
          <Button leftSection={<IconTableImport size={16} />} onClick={() => setBringing(true)}>
            {t("bringIn")}
          </Button>
        )}
      </div>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {answer.state === "ready" && (
        <>
          <SegmentedControl
            aria-label={t("kinds")}
            className={styles.kinds ?? ""}
            value={kind}
            onChange={(value) => setKind(value as Kind)}
            data={(["recommendation", "measure"] as const).map((value) => ({
              value,
              label: t(`kind.${value}`, { count: count(value) }),
            }))}
          />
          {own.length === 0 ? (
            <p className={styles.none}>{t(edits ? `nothing.${kind}` : "nothingReading")}</p>
          ) : (
            <List key={kind} plan={plan} kind={kind} received={own} again={again} />
          )}
        </>
      )}
      {bringing && (
        <UploadTable
          planId={plan.id}
          kind={kind}
          received={all}
          onKind={setKind}
          onClose={() => setBringing(false)}
          onAdded={again}
        />
      )}
    </main>
  )
}

/** The suggestions, requested again when links change. */
function useSuggestions(planId: string, received: readonly Recommendation[]) {
  const path = `/api/plans/${planId}/recommendations/suggestions`
  const [answer, again] = useFetch<SuggestionList>(path)
  const links = received.map(({ id, links }) => [id, links.length].join(" ")).join("\n")
  const asked = useRef(links)
  useEffect(() => {
    // The first request is made anyway.
    if (asked.current === links) return
    asked.current = links
    void again()
  }, [links, again])
  return useMemo(
    () =>
      new Map(
        answer.state === "ready"
          ? answer.value.suggestions.map((one) => [one.recommendation, one.measures])
          : [],
      ),
    [answer],
  )
}

function List(props: {
  plan: PlanView
  kind: Kind
  received: Recommendation[]
  again: () => Promise<void>
}) {
  const { t } = useTranslation("recommendations")
  const { plan, kind, received, again } = props
  const [conditions, setConditions] = useState<Conditions>({ words: "", state: null, source: null })
  const [measures] = useMeasures(plan.id)
  const suggestions = useSuggestions(plan.id, received)
  const known: MeasureView[] = measures.state === "ready" ? measures.value.measures : []
  const shown = shownOf(received, conditions)
  const sources = [...new Set(received.map(({ source }) => source).filter(Boolean))].sort(inOrder)
  const open = received.filter(
    ({ state }) => state === "unanswered" || state === "no-result",
  ).length
  return (
    <div>
      <div className={list.tools}>
        <TextInput
          aria-label={t("search")}
          placeholder={t("search")}
          leftSection={<IconSearch size={15} />}
          value={conditions.words}
          onChange={(event) => setConditions({ ...conditions, words: event.currentTarget.value })}
          className={list.search ?? ""}
        />
        <Select
          aria-label={t("anyState")}
          placeholder={t("anyState")}
          data={states
            .filter((value) => kind === "measure" || !ofMeasures.has(value))
            .map((value) => ({ value, label: t(`state.${value}`) }))}
          value={conditions.state}
          onChange={(state) =>
            setConditions({ ...conditions, state: state as Conditions["state"] })
          }
          clearable
          w={190}
        />
        {sources.length > 1 && (
          <Select
            aria-label={t("anySource")}
            placeholder={t("anySource")}
            data={sources}
            value={conditions.source}
            onChange={(source) => setConditions({ ...conditions, source })}
            clearable
            w={200}
          />
        )}
        <p className={list.totals} role="status">
          {t("count", { count: open, of: received.length })}
        </p>
      </div>
      <div className={list.frame}>
        <table className={`${list.table} ${styles.grid}`}>
          <thead>
            <tr>
              <th scope="col">{t(`column.text.${kind}`)}</th>
              <th scope="col">{t("column.answer")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <RecommendationRow
                key={one.id}
                plan={plan}
                received={one}
                measures={known}
                suggestions={suggestions.get(one.id) ?? []}
                again={again}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.nothing}>{t("noneFound")}</p>}
      </div>
    </div>
  )
}
