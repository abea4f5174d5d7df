import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../../shared/api/plans.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { goalName } from "../../../shared/document/goalName.ts"
import { session } from "../../app/session.ts"
import { useStore } from "../../app/store.ts"
import { Help } from "../../onboarding/Help.tsx"
import list from "../../ui/list.module.css"
import { cellsOf, filters, type MatrixFilter, passes } from "./cells.ts"
import { MatrixRow } from "./MatrixRow.tsx"
import styles from "./matrix.module.css"
import letters from "./position.module.css"
import { useWordsBefore } from "./wordsBefore.ts"

/** Measures by party agencies, with letters for the positions; filters above, the key below. */
export function Matrix({ plan, measures }: { plan: PlanView; measures: MeasureView[] }) {
  const before = useWordsBefore(plan.id, measures)
  const { t } = useTranslation("agreement")
  const [filter, setFilter] = useState<MatrixFilter>("all")
  const now = useStore(session)
  const mine = now.state === "in" ? plan.parties.find(({ id }) => id === now.user.agency.id) : null
  const own = mine?.id ?? null
  const rows = measures.map((measure) => ({ measure, cells: cellsOf(measure, plan.parties) }))
  const having = (each: MatrixFilter) => rows.filter(({ cells }) => passes(cells, each, own))
  const shown = having(filter)
  const width = plan.parties.length + 3

  return (
    <>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">{t("filters")}</legend>
        {filters
          .filter((each) => each !== "mine" || mine)
          .map((each) => (
            <button
              key={each}
              type="button"
              className={styles.filter}
              aria-pressed={filter === each}
              onClick={() => setFilter(each)}
            >
              {t(`filter.${each}`, { agency: mine?.short })} <b>{having(each).length}</b>
            </button>
          ))}
      </fieldset>
      <div className={`${list.frame} ${styles.scroll}`}>
        <table className={`${list.table} ${styles.grid}`}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t("column.number")}
              </th>
              <th scope="col" className={styles.words}>
                {t("column.words")}
              </th>
              {plan.parties.map(({ id, name, short }) => (
                <th key={id} scope="col" className={styles.agency} title={name}>
                  {short}
                </th>
              ))}
              <th scope="col" className={styles.standing}>
                {t("column.standing")}
              </th>
            </tr>
          </thead>
          {groups(shown).map(({ goal, rows: inGoal }) => (
            <tbody key={inGoal[0]?.measure.id}>
              {goal && (
                <tr className={styles.goal}>
                  <th scope="rowgroup" colSpan={width}>
                    <span>
                      {[
                        goal.number &&
                          t("goal", {
                            goal: goalName(plan.settings.language),
                            number: goal.number,
                          }),
                        goal.text,
                      ]
                        .filter(Boolean)
                        .join(". ")}
                    </span>
                  </th>
                </tr>
              )}
              {inGoal.map(({ measure, cells }) => (
                <MatrixRow
                  key={measure.id}
                  planId={plan.id}
                  measure={measure}
                  cells={cells}
                  before={before.get(measure.id)}
                />
              ))}
            </tbody>
          ))}
        </table>
        {shown.length === 0 && <p className={styles.nothing}>{t("noneFound")}</p>}
      </div>
      <Legend />
    </>
  )
}

/** Neighbours under the same goal, together; the order of the text stays. */
function groups<R extends { measure: MeasureView }>(rows: R[]) {
  const found: { goal: MeasureView["goal"]; rows: R[] }[] = []
  for (const row of rows) {
    const goal = row.measure.goal ?? null
    const last = found.at(-1)
    if (last && last.goal?.number === goal?.number && last.goal?.text === goal?.text)
      last.rows.push(row)
    else found.push({ goal, rows: [row] })
  }
  return found
}

function Legend() {
  const { t } = useTranslation("agreement")
  const stances = [
    "agree",
    "reserve",
    "object",
    "lapsed",
    "objectionLapsed",
    "open",
    "awaiting",
    "not-concerned",
  ]
  return (
    <ul className={letters.legend} aria-label={t("legendTitle")}>
      {stances.map((stance) => (
        <li key={stance}>
          <span
            className={letters.cell}
            data-stance={stance === "objectionLapsed" ? "lapsed" : stance}
            data-was={stance === "objectionLapsed" ? "object" : undefined}
            aria-hidden
          >
            {t(`letter.${stance}`)}
          </span>
          {t(`legend.${stance}`)}
        </li>
      ))}
      <li>
        <Help of="position" />
      </li>
    </ul>
  )
}
