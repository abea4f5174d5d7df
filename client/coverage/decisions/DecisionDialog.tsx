import { Alert, Modal, Radio, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Basis } from "../../../shared/coverage/levels/basis.ts"
import { type Decided, standingDecisions } from "../../../shared/coverage/levels/decision.ts"
import type { Level } from "../../../shared/coverage/levels/level.ts"
import { Problem } from "../../../shared/problem.ts"
import { useStore } from "../../app/store.ts"
import { DialogFoot } from "../../ui/DialogFoot.tsx"
import { useFocusBack } from "../../ui/focusBack.ts"
import { sentence } from "../../ui/sentence.ts"
import type { DecisionStore } from "./decisionStore.ts"
import { MovedEvidence } from "./MovedEvidence.tsx"

/** The decision that a person is about to send. */
export interface Choice {
  /** Null while nothing is chosen. */
  decided: Decided | null
  reason: string
  /** The decision that stood when it was looked at; null where none did. */
  over: string | null
  /** The evidence that the server reads now, where this page reads another. */
  moved?: Moved
}

type Moved = Pick<Basis, "level" | "evidence"> & { digest: string }

const choices = ["absent", "mentioned", "addressed", "elaborated", "not-applicable"] as const

/** The evidence in a `stale-digest` problem. */
export function movedTo({ extra }: Problem): Moved {
  const evidence = extra.evidence as Basis["evidence"]
  return { level: extra.level as Level, digest: String(extra.digest), evidence }
}

/**
 * Asks what holds of an area, and why; `basis` is what the person saw. What they wrote is kept until
 * they send or cancel it. `onSend` throws a Problem; it closes by itself when it went well.
 */
export function DecisionDialog(props: {
  title: string
  area: string
  store: DecisionStore
  basis: Basis
  choice: Choice
  onSend: (choice: Choice) => Promise<void>
  onClose: () => void
}) {
  const { t } = useTranslation("decisions")
  useFocusBack()
  const { area, store, basis } = props
  const [left] = useState(() => store.forms.get("decision", area))
  const [choice, setChosen] = useState<Choice>({
    ...props.choice,
    decided: props.choice.decided ?? left?.decided ?? null,
    reason: props.choice.reason || (left?.reason ?? ""),
  })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { decided, moved, over } = choice
  const level = moved?.level ?? basis.level
  const { record } = useStore(store.state)
  const stands = record.decisions.find(({ id }) => id === over)?.decided ?? null
  const needsReason = decided !== null && decided !== level
  const missing = needsReason && choice.reason.trim() === ""

  function setChoice(next: Choice) {
    setChosen(next)
    const { decided, reason } = next
    store.forms.keep("decision", area, { decided, reason }, reason.trim() !== "")
  }

  // The server's answer must be seen: nothing closes while it is under way.
  function close() {
    if (busy) return
    if (choice.reason.trim() === "") store.forms.drop("decision", area)
    props.onClose()
  }
  function cancel() {
    if (busy) return
    store.forms.drop("decision", area)
    props.onClose()
  }

  async function send() {
    setTried(true)
    if (decided === null || missing) return
    setBusy(true)
    setFailure(null)
    try {
      await props.onSend({ ...choice, reason: choice.reason.trim() })
      store.forms.drop("decision", area)
      props.onClose()
    } catch (error) {
      setBusy(false)
      const code = error instanceof Problem ? error.code : null
      const { record: known } = store.state.get()
      const now = standingDecisions(known, basis.set.id).get(area)?.decision.id ?? null
      if (error instanceof Problem && code === "stale-digest")
        setChoice({ ...choice, moved: movedTo(error) })
      else if (code === "conflict" && now !== over) setChoice({ ...choice, over: now })
      else setFailure(t("notRecorded", { why: sentence(error) }))
    }
  }

  return (
    <Modal
      opened
      onClose={close}
      title={t("dialog.title", { title: props.title })}
      closeButtonProps={{ "aria-label": t("dialog.cancel") }}
    >
      <Stack gap="sm">
        {moved && (
          <Alert color="yellow" role="alert">
            {t("dialog.moved", { level: t(`level.${moved.level}`) })}
          </Alert>
        )}
        {moved && <MovedEvidence seen={basis} now={{ ...basis, ...moved }} />}
        {over !== props.choice.over && (
          <Alert color="yellow" role="alert">
            {stands ? t("dialog.over", { decided: t(`level.${stands}`) }) : t("dialog.overNone")}
          </Alert>
        )}
        <Radio.Group
          label={t("dialog.level")}
          value={decided ?? ""}
          onChange={(value) => setChoice({ ...choice, decided: value as Decided })}
          error={tried && decided === null ? t("dialog.needsLevel") : null}
          required
        >
          <Stack gap={6} my={6}>
            {choices.map((each, index) => (
              <Radio
                key={each}
                value={each}
                label={t(`level.${each}`)}
                description={
                  each === level
                    ? t("dialog.asRead")
                    : each === "not-applicable"
                      ? t("dialog.not-applicable")
                      : undefined
                }
                {...(decided === null && index === 0 ? { "data-autofocus": true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t(needsReason || decided === null ? "dialog.reason" : "dialog.reasonOptional")}
          description={
            left?.reason && choice.reason === left.reason
              ? t("dialog.restored")
              : t("dialog.reasonWhy")
          }
          value={choice.reason}
          onChange={(event) => setChoice({ ...choice, reason: event.currentTarget.value })}
          error={tried && missing ? t("dialog.needsReason") : null}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          required={needsReason}
          {...(decided === null ? {} : { "data-autofocus": true })}
        />
        <DialogFoot
          failure={failure}
          cancel={t("dialog.cancel")}
          send={t("dialog.send")}
          busy={busy}
          onCancel={cancel}
          onSend={() => void send()}
        />
      </Stack>
    </Modal>
  )
}
