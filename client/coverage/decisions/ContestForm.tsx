import { Textarea, UnstyledButton } from "@mantine/core"
import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Decision } from "../../../shared/api/decisions.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import type { ContestDraft as Form } from "../../app/formDrafts.ts"

/** A decision that stands on an area. */
export type StandingDecision = Decision & { decided: NonNullable<Decision["decided"]> }

/**
 * The words against a decision while they are written. They go with the decision that the form was
 * opened on: once something else is decided the person is asked, and once nothing stands there is
 * nothing to send them to, and they stay to be copied.
 */
export function ContestForm(props: {
  agency: Agency
  form: Form
  /** The decision on the area now; null where nothing does. */
  stands: StandingDecision | null
  /** The decision it was opened on was withdrawn; else, where nothing stands, it does not count any more. */
  withdrawn: boolean
  /** The objection of the agency now; "" where it says nothing. */
  said: string
  offline: boolean
  /** Opened by the person's last press. */
  pressed: boolean
  onWrite: (words: string) => void
  /** Contests this decision with the words. */
  onSend: (on: StandingDecision) => Promise<void>
  onClose: () => void
}) {
  const { t } = useTranslation("decisions")
  const { form, stands, said, onClose } = props
  const { words, before, decision } = form
  const [busy, setBusy] = useState(false)
  const isWritten = words.trim() !== "" && words.trim() !== said
  const isUnchanged = words === before
  const moved = stands !== null && stands.decided !== decision.decided
  const mayContest = stands !== null && !props.offline
  const decided = t(`level.${decision.decided}`)

  async function send(on: StandingDecision) {
    if (!isWritten || busy || props.offline) return
    setBusy(true)
    await props.onSend(on)
    setBusy(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    // A key pressed for the decision that was there does not count for another one.
    const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey)
    if (sends && mayContest && !moved) void send(stands)
    if (event.key === "Escape" && isUnchanged) onClose()
  }

  return (
    <div className="contest-composer">
      {stands === null && (
        <p className="contest-notice" role="alert">
          {t(props.withdrawn ? "contestWithdrawn" : "contestGone", { decided })}
        </p>
      )}
      {moved && (
        <p className="contest-notice" role="alert">
          {t("contestMoved", { decided, now: t(`level.${stands.decided}`) })}
          {stands.reason && <q>{stands.reason}</q>}
        </p>
      )}
      {said !== "" && said !== before && (
        <div className="contest-notice" role="status">
          {t("contestSaid")}
          <q>{said}</q>
        </div>
      )}
      <Textarea
        size="xs"
        aria-label={t("contestWords")}
        placeholder={t("contestPlaceholder", { agency: props.agency.short })}
        value={words}
        onChange={(event) => props.onWrite(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        readOnly={stands === null}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        autoFocus={props.pressed}
      />
      {props.offline && <p className="quiet">{t("contestOffline")}</p>}
      <div className="decision-acts">
        {stands !== null && (
          <UnstyledButton
            className="decision-act"
            disabled={!isWritten || busy || props.offline}
            onClick={() => void send(stands)}
          >
            {moved
              ? t("contestNow", { decided: t(`level.${stands.decided}`) })
              : t(said === "" ? "contestSend" : "contestSave")}
          </UnstyledButton>
        )}
        <UnstyledButton className="decision-act" onClick={onClose}>
          {t(isUnchanged ? "contestCancel" : "contestDiscard")}
        </UnstyledButton>
      </div>
    </div>
  )
}
