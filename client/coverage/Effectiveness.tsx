import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Finding } from "../../shared/coverage/finding.ts"
import { useStore } from "../store.ts"
import { AreaSearch } from "./AreaSearch.tsx"
import type { CoverageStore } from "./coverageStore.ts"
import type { JumpTarget } from "./Excerpts.tsx"
import { Practices } from "./Practices.tsx"
import "./coverage.css"
import "./areaDetail.css"

/** How many remarks there are, for a tab's label. */
export function useFindingCount(store: CoverageStore): number {
  return useStore(store.state).report?.findings.length ?? 0
}

/** Remarks on how the plan is made, by criterion, each with its place; a click goes there. */
export function Effectiveness(props: {
  store: CoverageStore
  onJump: (target: JumpTarget) => void
}) {
  const { t } = useTranslation("coverage")
  const { set, report } = useStore(props.store.state)
  const [search, setSearch] = useState("")
  if (!set || !report) return <p className="panel-note">{t("reading")}</p>
  const wanted = search.trim().toLocaleLowerCase()
  const byCriterion = new Map<string, Finding[]>()
  for (const finding of report.findings) {
    const said = `${finding.number ?? ""} ${finding.message}`.toLocaleLowerCase()
    if (wanted && !said.includes(wanted)) continue
    byCriterion.set(finding.criterion, [...(byCriterion.get(finding.criterion) ?? []), finding])
  }
  return (
    <div className="coverage-scroll">
      <div className="coverage-top">
        <p className="quiet">{t("effect.intro")}</p>
        <AreaSearch value={search} onChange={setSearch} label={t("effect.search")} />
      </div>
      {byCriterion.size === 0 && (
        <p className="panel-note">{t(wanted ? "nothingMatches" : "effect.none")}</p>
      )}
      {[...byCriterion].map(([id, findings]) => {
        const criterion = set.criteria.find((one) => one.id === id)
        return (
          <section key={id} className="effect" data-criterion={id}>
            <h3>
              <span>{criterion?.title ?? id}</span>
              <span>{findings.length}</span>
            </h3>
            {criterion && <p className="quiet">{criterion.requires}</p>}
            <Places findings={findings} onJump={props.onJump} />
            <Practices practices={set.practices.filter(({ criteria }) => criteria.includes(id))} />
          </section>
        )
      })}
    </div>
  )
}

const atFirst = 5

function Places(props: { findings: readonly Finding[]; onJump: (target: JumpTarget) => void }) {
  const { t } = useTranslation("coverage")
  const [all, setAll] = useState(false)
  const { findings } = props
  return (
    <>
      <ul>
        {(all ? findings : findings.slice(0, atFirst)).map((finding) => (
          <li key={`${finding.measureId ?? ""} ${finding.message}`}>
            <FindingLine finding={finding} onJump={props.onJump} />
          </li>
        ))}
      </ul>
      {findings.length > atFirst && (
        <UnstyledButton className="panel-link" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t("fewer") : t("effect.more", { count: findings.length - atFirst })}
        </UnstyledButton>
      )}
    </>
  )
}

function FindingLine(props: { finding: Finding; onJump: (target: JumpTarget) => void }) {
  const { t } = useTranslation("coverage")
  const { measureId, number, message } = props.finding
  if (measureId === null) {
    return (
      <span className="finding">
        <b>{number ?? t("wholePlan")}</b>
        <span>{message}</span>
      </span>
    )
  }
  return (
    <button
      type="button"
      className="finding"
      onClick={() => props.onJump({ passageId: measureId, quote: "" })}
    >
      <b>{number ?? t("inText")}</b>
      <span>{message}</span>
    </button>
  )
}
