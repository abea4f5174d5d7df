import { ActionIcon, Button } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { IconX } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Recommendation, Suggestion } from "../../shared/api/recommendations.ts"
import { labelOf } from "../../shared/coverage/received.ts"
import { put } from "../http.ts"
import { told } from "../pages/told.ts"
import { AnswerCell } from "./AnswerCell.tsx"
import styles from "./recommendations.module.css"

interface Props {
  plan: PlanView
  received: Recommendation
  measures: readonly MeasureView[]
  suggestions: readonly Suggestion[]
  again: () => Promise<void>
}

/** One recommendation, or one measure of the earlier plan, and how this plan answers it. */
export function RecommendationRow({ plan, received, measures, suggestions, again }: Props) {
  const { t } = useTranslation("recommendations")
  const { id, kind, source, year, number, text, result, note, state, carriedOver } = received
  const edits = can(plan.right, "edit")
  const label = labelOf(received)
  const removal = (removed: boolean) =>
    put(`/api/plans/${plan.id}/recommendations/removed`, { ids: [id], removed }).then(again)

  async function remove() {
    await removal(true)
    const shown = notifications.show({
      message: (
        <span>
          {t("removed", { label })}{" "}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              notifications.hide(shown)
              told(removal(false))
            }}
          >
            {t("undo")}
          </Button>
        </span>
      ),
      autoClose: 10_000,
    })
  }

  return (
    <tr data-recommendation={id} data-state={state}>
      <th scope="row" className={styles.text}>
        <div className={styles.whose}>
          {number && <b>{number}</b>}
          <span>{[source, year].filter(Boolean).join(" ")}</span>
          {kind === "measure" && (
            <span className={styles.result} data-result={result}>
              {t(`result.${result ?? "unknown"}`)}
            </span>
          )}
          {carriedOver && <span className={styles.carried}>{t("carriedOver")}</span>}
        </div>
        <div className={styles.words}>{text}</div>
        {note && <div className={styles.faint}>{note}</div>}
      </th>
      <td>
        <div className={styles.answer}>
          <AnswerCell
            plan={plan}
            received={received}
            measures={measures}
            suggestions={suggestions}
            again={again}
          />
          {edits && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("removeOne", { label })}
              title={t("remove")}
              onClick={() => told(remove())}
            >
              <IconX size={15} />
            </ActionIcon>
          )}
        </div>
      </td>
    </tr>
  )
}
