import { ActionIcon, Button, Select, Textarea } from "@mantine/core"
import { IconLink, IconX } from "@tabler/icons-react"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Recommendation, Suggestion } from "../../shared/api/recommendations.ts"
import { firstLine } from "../agreement/planMeasures.ts"
import { del, put } from "../app/http.ts"
import { titleIn } from "../coverage/areas/areaItems.ts"
import { usePractices } from "../coverage/areas/practicesContext.tsx"
import { useSetLanguage } from "../coverage/areas/SetText.tsx"
import { writtenDay } from "../ui/dates.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { offerUndo } from "../ui/undoNotice.tsx"
import styles from "./recommendations.module.css"

interface Props {
  plan: PlanView
  received: Recommendation
  measures: readonly MeasureView[]
  suggestions: readonly Suggestion[]
  again: () => Promise<void>
}

/** How the plan answers: linked measures, those that may answer it, or why it is not taken up. */
export function AnswerCell({ plan, received, measures, suggestions, again }: Props) {
  const { t } = useTranslation("recommendations")
  const [declining, setDeclining] = useState(false)
  const { id, state, links } = received
  const edits = can(plan.right, "edit")
  const path = `/api/plans/${plan.id}/recommendations/${id}`
  const addressOf = (measure: string) => `${path}/links/${encodeURIComponent(measure)}`
  const link = (measure: string) => notifyFailure(put(addressOf(measure), undefined).then(again))
  const unlink = async (measure: string, number: string) => {
    await del(addressOf(measure))
    await again()
    offerUndo(t("unlinked", { number }), t("app:undo"), () =>
      put(addressOf(measure), undefined).then(again),
    )
  }
  const decline = (reason: string | null) => put(`${path}/declined`, { reason }).then(again)
  const linked = new Set(links.map(({ measureId }) => measureId))
  const isLinked = links.some(({ number }) => number !== null)
  const isOpen = state === "unanswered" || (state === "no-result" && !isLinked)
  const free = measures.filter((measure) => !linked.has(measure.id))
  return (
    <div className={styles.answers}>
      <span className={styles.state}>{t(`state.${state}`)}</span>
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map(({ measureId, number, text }) => (
            <li key={measureId}>
              {number === null ? (
                <span className={styles.faint}>{t("gone")}</span>
              ) : (
                <Link href={`/plans/${plan.id}#m=${measureId}`}>
                  <b>{number}</b> {firstLine(text ?? "")}
                </Link>
              )}
              {edits && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t("unlink", { number: number ?? t("gone") })}
                  title={t("unlink", { number: number ?? t("gone") })}
                  onClick={() => notifyFailure(unlink(measureId, number ?? t("gone")))}
                >
                  <IconX size={13} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      <Declined plan={plan} received={received} onBack={edits ? () => decline(null) : null} />
      {edits && isOpen && suggestions.length > 0 && (
        <Suggestions planId={plan.id} suggestions={suggestions} onLink={link} />
      )}
      {edits && declining && (
        <DeclineForm
          reason={received.declined?.reason ?? ""}
          send={(reason) => decline(reason).then(() => setDeclining(false))}
          cancel={() => setDeclining(false)}
        />
      )}
      {edits && !declining && (
        <div className={styles.acts}>
          <Select
            size="xs"
            aria-label={t("otherLabel")}
            placeholder={t(links.length === 0 ? "one" : "other")}
            nothingFoundMessage={t(measures.length === 0 ? "noMeasures" : "noneFound")}
            data={free.map((measure) => ({
              value: measure.id,
              label: `${measure.number} ${firstLine(measure.text)}`,
            }))}
            value={null}
            searchable
            limit={100}
            comboboxProps={{ width: 420, position: "bottom-start" }}
            onChange={(measure) => measure !== null && link(measure)}
            w={220}
          />
          {isOpen && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => setDeclining(true)}
            >
              {t("decline")}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function Declined(props: {
  plan: PlanView
  received: Recommendation
  onBack: (() => Promise<void>) | null
}) {
  const { t } = useTranslation("recommendations")
  const { plan, received, onBack } = props
  const { declined, state } = received
  // A measure answers before a reason does.
  if (!declined || state !== "not-taken-up") return null
  const short = plan.agencies.find(({ id }) => id === declined.agency)?.short ?? declined.by
  const who = declined.as === "secretariat" ? t("secretariat") : short
  return (
    <div>
      <span className={styles.words}>{declined.reason}</span>{" "}
      <span className={styles.faint}>{t("declinedBy", { who, day: writtenDay(declined.at) })}</span>{" "}
      {onBack && (
        <Button size="compact-xs" variant="subtle" onClick={() => notifyFailure(onBack())}>
          {t("declineBack")}
        </Button>
      )}
    </div>
  )
}

function Suggestions(props: {
  planId: string
  suggestions: readonly Suggestion[]
  onLink: (measure: string) => void
}) {
  const { t } = useTranslation("recommendations")
  const { areas } = usePractices()
  const language = useSetLanguage()
  const nameOf = (id: string) => `“${titleIn(areas.get(id) ?? {}, language)}”`
  // The reason for a suggestion: common words, else common areas.
  function commonOf(words: readonly string[], own: readonly string[]): string {
    if (words.length > 0) return t("common", { what: words.slice(0, 4).join(", ") })
    const both = own.filter((id) => areas.has(id)).slice(0, 2)
    return both.length > 0 ? t("alsoOn", { what: both.map(nameOf).join(", ") }) : ""
  }
  return (
    <div className={styles.suggested}>
      <span className={styles.faint}>{t("suggested")}</span>
      <ul className={styles.links}>
        {props.suggestions.map(({ measureId, number, text, words, areas: own }) => (
          <li key={measureId}>
            <span className={styles.suggestion}>
              <Link href={`/plans/${props.planId}#m=${measureId}`} lang={language}>
                <b>{number}</b> {firstLine(text)}
              </Link>{" "}
              <span className={styles.common}>{commonOf(words, own)}</span>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconLink size={13} />}
              aria-label={t("linkTo", { number })}
              onClick={() => props.onLink(measureId)}
            >
              {t("link")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function DeclineForm(props: {
  reason: string
  send: (reason: string) => Promise<void>
  cancel: () => void
}) {
  const { t } = useTranslation("recommendations")
  const [reason, setReason] = useState(props.reason)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    notifyFailure(props.send(reason))
  }
  return (
    <form className={styles.decline} onSubmit={submit}>
      <Textarea
        label={t("declineReason")}
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && props.cancel()}
      />
      <div className={styles.acts}>
        <Button size="xs" type="submit" disabled={reason.trim() === ""}>
          {t("declineSave")}
        </Button>
        <Button size="xs" variant="default" onClick={props.cancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  )
}
