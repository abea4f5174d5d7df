import { Alert, Button, Group, Modal, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Agency } from "../../../shared/api/plans.ts"
import { useFocusBack } from "../../ui/focusBack.ts"
import { readable } from "./agreedText.ts"
import { needsReason, type PositionDraft } from "./positionDraft.ts"
import { WordDiff } from "./WordDiff.tsx"

/** The words and fields of a measure as they stand in the text. */
function Spoken({ text, fields }: NonNullable<PositionDraft["spoken"]>) {
  return (
    <>
      <p>{text}</p>
      <dl>
        {fields.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Asks for the reason of an answer, or to answer again on words that moved; the words are in sight. */
export function PositionDialog(props: {
  answering: PositionDraft
  agency: Agency
  number: string
  busy: boolean
  failure: string | null
  onSend: (answering: PositionDraft) => void
  onClose: () => void
}) {
  const { t } = useTranslation("positions")
  useFocusBack()
  const { answering, agency } = props
  const { stance, shown, words, spoken } = answering
  const [reason, setReason] = useState(answering.reason)
  const [tried, setTried] = useState(false)
  const asks = needsReason(stance)
  const missing = asks && reason.trim() === ""

  // The server's answer must be seen: nothing closes while it is under way.
  const close = () => props.busy || props.onClose()

  function send() {
    setTried(true)
    if (!missing) props.onSend({ ...answering, reason: reason.trim() })
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={shown === null ? t(`dialog.${stance}`, { agency: agency.name }) : t("dialog.stale")}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <Stack gap="sm">
        {shown !== null && <Alert color="yellow">{t("staleWords")}</Alert>}
        <section className="exact-words" aria-label={t("onWords")}>
          <b>{props.number}</b>
          {spoken ? (
            <Spoken {...spoken} />
          ) : (
            <p>{shown === null ? readable(words, t) : <WordDiff before={shown} after={words} />}</p>
          )}
        </section>
        {asks && (
          <Textarea
            label={t(stance === "reserve" ? "reasonReserve" : "reasonObject")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && missing ? t("needsReason") : null}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={10_000}
            data-autofocus
            required
          />
        )}
        {props.failure && (
          <Alert color="red" role="alert">
            {t("notRecorded", { why: props.failure })}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t("cancel")}
          </Button>
          <Button
            loading={props.busy}
            color={stance === "object" ? "red" : "accent"}
            onClick={send}
            {...(asks ? {} : { "data-autofocus": true })}
          >
            {t(`send.${stance}`, { agency: agency.short })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
