import { ActionIcon, Button, NativeSelect } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { IconX } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Recommendation, Suggestion } from "../../shared/api/recommendations.ts"
import { datedSource, labelOf } from "../../shared/coverage/passages/received.ts"
import { type Result, results } from "../../shared/recommendations/result.ts"
import { patch, put } from "../app/http.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
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
  const { id, kind, number, text, result, note, state, carriedOver } = received
  const edits = can(plan.right, "edit")
  const label = labelOf(received)
  const setResult = (next: Result | null) =>
    notifyFailure(
      patch(`/api/plans/${plan.id}/recommendations/${id}`, { result: next }).then(again),
    )
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
              notifyFailure(removal(false))
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
          <span>{datedSource(received)}</span>
          {kind === "measure" && <ResultOf result={result} onResult={edits ? setResult : null} />}
          {carriedOver && <span className={styles.carried}>{t("carriedOver")}</span>}
        </div>
        <div className={styles.words}>{text}</div>
        {note && <div className={`${styles.words} ${styles.faint}`}>{note}</div>}
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
              onClick={() => notifyFailure(remove())}
            >
              <IconX size={15} />
            </ActionIcon>
          )}
        </div>
      </td>
    </tr>
  )
}

/** How far an earlier measure came; who may, says it where the table did not. */
function ResultOf(props: {
  result: Result | null
  onResult: ((result: Result | null) => void) | null
}) {
  const { t } = useTranslation("recommendations")
  const { result, onResult } = props
  if (!onResult) return <span className={styles.result}>{t(`result.${result ?? "unknown"}`)}</span>
  return (
    <NativeSelect
      size="xs"
      aria-label={t("resultLabel")}
      value={result ?? ""}
      data={[
        { value: "", label: t("result.unknown") },
        ...results.map((value) => ({ value, label: t(`result.${value}`) })),
      ]}
      onChange={(event) =>
        onResult(results.find((value) => value === event.currentTarget.value) ?? null)
      }
    />
  )
}
